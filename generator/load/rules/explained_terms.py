"""What stands in quotation marks is a term that is explained, or is said to be none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import briefing_documents, field_of, prose

CODE = "unexplained-term"
_TELLING = ("findings", "title", "line", "lead", "summary")
"""Where terms are used; a note or a caveat quotes the report's words as words."""

_REPORT = ("source", "title")

_QUOTED = re.compile("[“「]([^“”「」、，。：！？]{2,8})[”」]")


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.terms:
        return
    terms = project.terms.value
    spellings = [spelling for term in terms.terms for spelling in term.spellings]
    known = {str(word) for word in terms.not_terms}
    for briefing in project.briefings:
        for document in briefing_documents(briefing):
            for path, text in prose(document.value):
                if field_of(path) not in _TELLING or path == _REPORT:
                    continue
                for word in _QUOTED.findall(text):
                    if word not in known and not _is_explained(word, spellings):
                        known.add(word)
                        details = {"value": word}
                        yield document.source.problem_in(path, word, CODE, **details)


def _is_explained(word: str, spellings: Sequence[str]) -> bool:
    """Whether a term contains the word, or is contained in it: 链长 and 链长制."""
    return any(spelling in word or word in spelling for spelling in spellings)

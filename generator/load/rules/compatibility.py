"""A character stands as readers type it: a radical or a split accent would not be found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.walk import documents, prose

# Radicals and compatibility ideographs; a letter with a combining mark.
_ODD = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]|\\w[\u0300-\u036f]+")


def check(project: Project) -> Iterator[Diagnostic]:
    for document in documents(project):
        for path, text in prose(document.value):
            found = _ODD.search(text)
            if found and (meant := unicodedata.normalize("NFKC", found[0])) != found[0]:
                details = {"character": found[0], "number": f"U+{ord(found[0][0]):04X}"}
                details["meant"] = meant
                yield document.source.problem_in(path, found[0], "odd-form", **details)

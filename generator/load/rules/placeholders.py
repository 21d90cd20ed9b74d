"""A text is an editor's, not what a file made anew or a program had in its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.repair.notes import NOTHING
from generator.load.traversal import documents, prose
from generator.model.placeholder import PLACEHOLDER


def check(project: Project) -> Iterator[Diagnostic]:
    for document in documents(project):
        for path, text in prose(document.value):
            # Between quotation marks null is no issue of YAML's, but no text either.
            if found := PLACEHOLDER.search(text) or NOTHING.fullmatch(text):
                yield document.source.problem_in(path, found[0], "placeholder", text=found[0])

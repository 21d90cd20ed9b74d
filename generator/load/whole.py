"""A project read as a whole, for what looks at all of it at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.diagnostic import Diagnostic
from generator.load.facts import facts_of
from generator.load.missing import deduplicated
from generator.load.project import Project, listed, read_briefing, read_shared, unread


def read_project(folder: Path) -> tuple[Project, list[Diagnostic]]:
    """Read every file of the project in `folder`; what cannot be read is told, and left out.

    Raises BuildStopped where content/ cannot be listed, as where there are links in it.
    """
    files = listed(folder)
    beside = unread(folder, files)
    shared, problems = read_shared(folder, files)
    read = [read_briefing(folder, files, name, beside) for name in files.briefings]
    briefings = tuple(briefing.files for briefing in read if briefing.files)
    problems += [problem for briefing in read for problem in briefing.problems]
    facts = tuple(map(facts_of, briefings))
    project = replace(shared, briefings=briefings, facts=facts)
    return project, deduplicated([*problems, *beside])

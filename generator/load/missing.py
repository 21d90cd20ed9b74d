"""A file that is missing, and which other may be it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from generator.diagnostic import Diagnostic, LocalizedText, Severity
from generator.load.content_files import list_content
from generator.load.file_names import is_garbage
from generator.load.files import is_content


def instead_of(project: Path, name: str) -> LocalizedText:
    """What to do where the file `name` is missing: another, which nothing else needs, may be it."""
    missing = PurePosixPath(name)
    others = [other for other in _others(project, missing.parent) if not is_content(other)]
    beside = {
        path.name: path for path in map(PurePosixPath, others) if path.parent == missing.parent
    }
    near = [path for path in beside.values() if path.stem.lower() == missing.stem.lower()]
    near += [beside[match] for match in get_close_matches(missing.name, beside, n=1, cutoff=0.8)]
    near += [path for path in map(PurePosixPath, others) if path.name == missing.name]
    if near:
        return LocalizedText("missing.move", {"near": near[0].as_posix(), "file": name})
    return LocalizedText("missing.create")


def _others(project: Path, folder: PurePosixPath) -> list[str]:
    if folder.name:
        return list(list_content(project).plain)
    listed = project.iterdir() if project.is_dir() else ()
    names = [path.name for path in listed if path.is_file()]
    return sorted(name for name in names if not is_garbage(name))


def deduplicated(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
    """`problems`, but once where a file is missing because another is named or put wrongly."""
    diagnostics = list(problems)
    meant = {name for diagnostic in diagnostics if (name := _meant(diagnostic))}
    lost = {
        near
        for diagnostic in diagnostics
        if diagnostic.code == "missing-file" and (near := _near(diagnostic))
    }
    return [
        diagnostic for diagnostic in diagnostics if not _is_consequence(diagnostic, meant, lost)
    ]


def _is_consequence(problem: Diagnostic, meant: Collection[str], lost: Collection[str]) -> bool:
    match problem.code:
        case "missing-file":
            return problem.span.file in meant
        case "no-section" | "no-briefing":
            return any(f"{name}/".startswith(f"{problem.span.file}/") for name in meant)
        case "unused-file":
            return problem.span.file in lost
    return False


def _meant(problem: Diagnostic) -> str | None:
    """The file or folder that a stray one was meant to be."""
    match problem.details.get("meant"):
        case str(name) if problem.severity is Severity.ERROR:
            folder = problem.span.file.rpartition("/")[0]
            return name if "/" in name else f"{folder}/{name}"
    return None


def _near(problem: Diagnostic) -> str | None:
    """The file that a missing one may be."""
    match problem.details.get("advice"):
        case LocalizedText(_, {"near": str(name)}):
            return name
    return None

"""Files in content/ that an editor may take for content, and nobody reads."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from generator.diagnostic import Detail, Diagnostic, Said, Span, Words
from generator.messages import Finding

_YAML = re.compile(r"(?P<stem>.+?)\.ya?ml(\.txt)?", re.IGNORECASE)
_PASSED_OVER = re.compile(r"[.~#].*|.*~|.*副本.*")
"""Lock files, hidden files, backups and copies, as editors' programs and Windows name them."""

_NEAREST = Words(
    "是不是「{near}」？如果是备份，请移出 content/。",
    "Did you mean “{near}”? If it is a backup, move it out of content/.",
)
_NONE = Words(
    "请改成会用到的名字，或移出 content/。",
    "Rename it to a name that is used, or move it out of content/.",
)


def passed_over(name: str) -> bool:
    """Whether a file or folder of this name is no editor's own."""
    return bool(_PASSED_OVER.fullmatch(name))


def unreadable_files(project: Path) -> Iterator[Diagnostic]:
    """Links and special files: nothing of them is read or followed."""
    content = project / "content"
    for path in (content, *_walk(content)) if os.path.lexists(content) else ():
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            name = path.relative_to(project).as_posix()
            if not any(map(passed_over, name.split("/"))):
                yield Finding("unreadable-file", {"file": name}).at(Span(name))


def _walk(folder: Path) -> Iterator[Path]:
    """Everything below the folder, links as themselves."""
    if folder.is_symlink() or not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        yield path
        yield from _walk(path)


def strays(project: Path, used: Collection[str]) -> Iterator[Diagnostic]:
    """What is named like content and is not among the files that are `used`."""
    for path in _walk(project / "content"):
        name = path.relative_to(project).as_posix()
        if name in used or any(map(passed_over, name.split("/"))):
            continue
        if not (form := _YAML.fullmatch(path.name)):
            continue
        if path.is_symlink() or not path.is_file():
            continue
        if path.suffix != ".yml":
            meant = f"{form['stem']}.yml"
            yield Finding("wrong-extension", {"file": name, "meant": meant}).at(Span(name))
        else:
            details: dict[str, Detail] = {"file": name, "advice": _advice(name, used)}
            yield Finding("unused-file", details).at(Span(name))


def without_echoes(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
    """`problems` but for files that are missing because another is named wrongly."""
    found = list(problems)
    named_wrongly = {_meant(each) for each in found}
    return [
        each
        for each in found
        if not (each.code == "missing-file" and each.span.file in named_wrongly)
    ]


def _meant(problem: Diagnostic) -> str | None:
    """The file that a stray one was meant to be."""
    match problem.details.get("meant"), problem.details.get("advice"):
        case (str(name), _) | (_, Said(_, {"near": str(name)})):
            return f"{problem.span.file.rpartition('/')[0]}/{name}"
    return None


def _advice(name: str, used: Collection[str]) -> Said:
    folder, _, own = name.rpartition("/")
    beside = [each.rpartition("/")[2] for each in used if each.rpartition("/")[0] == folder]
    near = get_close_matches(own, beside, n=1)
    return Said(_NEAREST, {"near": near[0]}) if near else Said(_NONE)

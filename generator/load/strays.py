"""Files in content/ that an editor may take for content, and nobody reads."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path, PurePath

from generator.diagnostic import Detail, Diagnostic, Said, Span, Words
from generator.messages import Finding

_YAML = re.compile(r"(?P<stem>.+?)\.ya?ml(\.txt)?", re.IGNORECASE)
_SECTION = re.compile(r"(?P<stem>[0-9]{1,4}-[0-9]{1,3})\.(ya?ml(\.txt)?|txt)", re.IGNORECASE)
_PASSED_OVER = re.compile(
    r"[.~#].*|.*~|.*(副本|複本|複製|备份|備份).*|.* - Copy.*|.*[(（][0-9]+[)）](\.\w+)?"
)
"""Lock files, hidden files, backups and copies, as editors' programs and Windows name them."""

_NEAREST = Words(
    "是不是「{near}」？如果是备份，请移出 content/。",
    "Did you mean “{near}”? If it is a backup, move it out of content/.",
)
_NONE = Words(
    "请改成会用到的名字，或移出 content/。",
    "Rename it to a name that is used, or move it out of content/.",
)

_CREATE = Words("请新建这个文件。", "Create it.")
_MOVE = Words(
    "是不是「{near}」？请把它改名或移到「{file}」。",
    "Did you mean “{near}”? Rename or move it to “{file}”.",
)


def passed_over(name: str) -> bool:
    """Whether a file or folder of this name is no editor's own."""
    return bool(_PASSED_OVER.fullmatch(name))


def instead_of(project: Path, name: str) -> Said:
    """What to do where the file `name` is missing: another beside it or elsewhere may be it."""
    path = project / name
    beside = {each.name: each for each in _files(path.parent)}
    near = [each for each in beside.values() if each.stem.lower() == path.stem.lower()]
    near += [beside[each] for each in get_close_matches(path.name, beside, n=1, cutoff=0.8)]
    elsewhere = [each for each in _walk(project / "content") if each.name == path.name]
    for each in (*near, *elsewhere):
        if each.name[0] not in ".~#":
            return Said(_MOVE, {"near": each.relative_to(project).as_posix(), "file": name})
    return Said(_CREATE)


def _files(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if each.is_file()) if folder.is_dir() else []


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
        folder = name.rpartition("/")[0]
        form = _YAML.fullmatch(path.name)
        if section := _SECTION.fullmatch(path.name):
            form = section if folder.endswith("/sections") else form
        if not form or path.is_symlink() or not path.is_file():
            continue
        if path.suffix != ".yml":
            meant = f"{form['stem']}.yml"
            yield Finding("wrong-extension", {"file": name, "meant": meant}).at(Span(name))
        elif section and (right := _in_sections(name, used)):
            yield Finding("wrong-folder", {"file": name, "meant": right}).at(Span(name))
        else:
            details: dict[str, Detail] = {"file": name, "advice": _advice(name, used)}
            yield Finding("unused-file", details).at(Span(name))


def without_echoes(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
    """`problems`, but once where a file is missing because another is named or put wrongly."""
    found = list(problems)
    meant = {name for each in found if (name := _meant(each))}
    lost = {near for each in found if each.code == "missing-file" and (near := _near(each))}
    return [each for each in found if not _is_echo(each, meant, lost)]


def _is_echo(problem: Diagnostic, meant: Collection[str], lost: Collection[str]) -> bool:
    match problem.code:
        case "missing-file":
            return problem.span.file in meant
        case "no-section":
            return any(name.startswith(f"{problem.span.file}/") for name in meant)
        case "unused-file":
            return problem.span.file in lost
    return False


def _meant(problem: Diagnostic) -> str | None:
    """The file that a stray one was meant to be."""
    match problem.details.get("meant"):
        case str(name):
            folder = problem.span.file.rpartition("/")[0]
            return name if "/" in name else f"{folder}/{name}"
    return None


def _near(problem: Diagnostic) -> str | None:
    """The file that a missing one may be."""
    match problem.details.get("advice"):
        case Said(_, {"near": str(name)}):
            return name
    return None


def _in_sections(name: str, used: Collection[str]) -> str | None:
    """Where a section's file belongs; None outside a briefing's folder, or if one is there."""
    briefing, own = "/".join(name.split("/")[:2]), name.rpartition("/")[2]
    meant = f"{briefing}/sections/{own}"
    return meant if f"{briefing}/briefing.yml" in used and meant not in used else None


def _advice(name: str, used: Collection[str]) -> Said:
    folder, _, own = name.rpartition("/")
    beside = [PurePath(each).stem for each in used if each.rpartition("/")[0] == folder]
    near = get_close_matches(PurePath(own).stem, beside, n=1)
    return Said(_NEAREST, {"near": f"{near[0]}.yml"}) if near else Said(_NONE)

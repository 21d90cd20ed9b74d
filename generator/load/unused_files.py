"""Files in content/ that an editor may take for content, and nobody reads."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path, PurePath

from generator.diagnostic import Detail, Diagnostic, LocalizedText, Span
from generator.load.content_files import ContentFiles
from generator.load.file_names import shown, yaml_named
from generator.load.unused_copies import RENAME_OR_MOVE, unused_copies
from generator.messages import Finding

_SECTION = re.compile(r"[0-9]{1,4}-[0-9]{1,3}\.yml")


def unused_files(project: Path, files: ContentFiles, used: Collection[str]) -> Iterator[Diagnostic]:
    """What is named like content and is not among the files that are `used`."""
    yield from unused_copies(project, files)
    for awaited in files.awaited:
        details = {"file": awaited.name, "meant": awaited.original}
        yield Finding("not-downloaded", details).at(Span(awaited.name))
    for name in map(shown, files.misnamed):
        yield Finding("misencoded-name", {"file": name}).at(Span(name))
    there = set(files.plain)
    for name in files.plain:
        if name not in used and (diagnostic := _unused(name, used, there)):
            yield diagnostic


def _unused(name: str, used: Collection[str], there: Collection[str]) -> Diagnostic | None:
    folder, _, own = name.rpartition("/")
    named = yaml_named(own, in_sections=folder.endswith("/sections"))
    if not named:
        return None
    if own != named.meant:
        details = {"file": name, "meant": named.meant}
        return Finding("wrong-extension", details).at(Span(name))
    if _SECTION.fullmatch(own) and (right := _in_sections(name, used)):
        return Finding("wrong-folder", {"file": name, "meant": right}).at(Span(name))
    advice: dict[str, Detail] = {"file": name, "advice": _advice(name, used, there)}
    return Finding("unused-file", advice).at(Span(name))


def _in_sections(name: str, used: Collection[str]) -> str | None:
    """Where a section's file belongs; None outside a briefing's folder, or if one is there."""
    briefing, own = "/".join(name.split("/")[:2]), name.rpartition("/")[2]
    meant = f"{briefing}/sections/{own}"
    return meant if f"{briefing}/briefing.yml" in used and meant not in used else None


def _advice(name: str, used: Collection[str], there: Collection[str]) -> LocalizedText:
    folder, _, own = name.rpartition("/")
    beside = [PurePath(other).stem for other in used if other.rpartition("/")[0] == folder]
    near = get_close_matches(PurePath(own).stem, beside, n=1)
    if not near:
        return LocalizedText(RENAME_OR_MOVE)
    words = "unused-files.there" if f"{folder}/{near[0]}.yml" in there else "unused-files.nearest"
    return LocalizedText(words, {"near": f"{near[0]}.yml"})

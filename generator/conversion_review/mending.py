"""A form that is wrong: the lines that mend it, tried on all content, then written."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from generator.conversion_review.editions import conversions_of
from generator.convert import Change, Conversion, LayerLine, changes, mending_lines
from generator.edit import with_layer_line, write_files
from generator.load import files, load_tables
from generator.model.answers import Correction
from generator.model.review import Decision
from generator.pipeline import Checked


class Trial(NamedTuple):
    """What lines would change; `mends` is whether the decision is printed as it should be."""

    lines: tuple[LayerLine, ...]
    contents: Mapping[str, bytes]
    changes: tuple[Change, ...]
    mends: bool


def try_correction(checked: Checked, decision: Decision, correction: Correction) -> Trial:
    """Try the correction on all content, without writing anything.

    Raises BuildStopped with what would be wrong with the layers.
    """
    before = conversions_of(checked.site.config, checked.site.conversion)
    lines = mending_lines(before, decision.locales, correction.found, correction.form)
    contents = _contents(checked.project, lines)
    with TemporaryDirectory() as folder:
        copy = Path(folder)
        _copy_layers(checked.project, copy)
        write_files(copy, contents)
        after = conversions_of(*load_tables(copy))
    changed = changes(checked.whole().texts(), before, after)
    of = [conversion for conversion in after if conversion.locale in decision.locales]
    return Trial(lines, contents, changed, _mends(decision, correction, of))


def _mends(decision: Decision, correction: Correction, after: Sequence[Conversion]) -> bool:
    """Whether every place prints the form in all that was shown and has the corrected words."""
    shown = ("".join(context.written) for context in decision.contexts)
    meant = [text for text in shown if correction.found in text]
    printed = (conversion.convert(text) for conversion in after for text in meant)
    return bool(meant) and all(correction.form in text for text in printed)


def mend(project: Path, trial: Trial) -> None:
    """Write the lines that were tried."""
    write_files(project, trial.contents)


def _contents(project: Path, lines: Sequence[LayerLine]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    for line in lines:
        name = f"{files.LAYERS}/{line.layer}.yml"
        path = project / name
        before = contents.get(name, path.read_bytes() if path.exists() else b"")
        contents[name] = with_layer_line(before, line.found, line.meant)
    return contents


def _copy_layers(project: Path, copy: Path) -> None:
    (copy / files.LAYERS).mkdir(parents=True)
    shutil.copy(project / files.SITE_CONFIG, copy)
    for path in (project / files.LAYERS).glob("*.yml"):
        shutil.copy(path, copy / files.LAYERS)

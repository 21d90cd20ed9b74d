"""Files with slips at random: always an answer, whose places lie in the file.

`MUTATIONS=1000000 pytest tests/test_mutations.py` goes on for about an hour.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load import files
from generator.load.validate import read_as
from generator.messages import english, simplified
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead, Section
from generator.model.site import SiteConfig
from generator.report import as_text
from tests.conftest import ROOT

TIMES = int(os.environ.get("MUTATIONS", "20000"))
BRIEFING = "content/yunling-2025-2026"
KINDS: list[tuple[str, type[Frozen]]] = [
    ("site_config.yml", SiteConfig),
    ("content/topics.yml", files.TopicsFile),
    ("content/terms.yml", files.TermsFile),
    ("content/indicators.yml", files.IndicatorsFile),
    (f"{BRIEFING}/briefing.yml", BriefingHead),
    (f"{BRIEFING}/timeline.yml", files.TimelineFile),
    (f"{BRIEFING}/sections/2025-1.yml", Section),
]
NASTY = [
    *"：，。；、“”‘’「」（）［］｛｝－—＃＊％／．　",
    *"\t\r\n\0\x1b\x85\xa0\u200b\u202e\u2028\ufeff\ue000",
    *"&*!|>'\"%@`#-?:,[]{}<=~0123456789abcxyzＡ１甲亿𨋢",
    ": ", "- ", "\n  ", "\n---\n", "<<: ", "{{", "!!python/object:os", "&a", "*a", "? ", "\\u",
    '"\\uD800"', "'", "  ", "\n\n", "\u3000\u3000", "key: ", "key：", "－ ", "1.2.3", "~", "null",
]  # fmt: skip


def insert(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(NASTY) + text[at:]


def delete(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.choice((1, 1, 2, 5, 40)) :]


def overwrite(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(NASTY) + text[at + 1 :]


def swap_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def repeat_line(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    return "\n".join([*lines[:at], lines[at], *lines[at:]])


def indent(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    lines[at] = chance.choice((" ", "  ", "\t", "\u3000", "- ")) + lines[at]
    return "\n".join(lines)


def truncate(text: str, chance: random.Random) -> str:
    return text[: chance.randrange(len(text) + 1)]


SLIPS: list[Callable[[str, random.Random], str]] = [
    insert, insert, delete, overwrite, overwrite, swap_lines, repeat_line, indent, truncate,
]  # fmt: skip


@pytest.mark.parametrize(("name", "model"), KINDS)
def test_every_slip_has_an_answer(tmp_path: Path, name: str, model: type[Frozen]) -> None:
    original = (ROOT / "tests" / "project" / name).read_text("utf-8")
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    chance = random.Random(name)
    for _ in range(TIMES // len(KINDS)):
        text = original
        for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
            text = chance.choice(SLIPS)(text, chance)
        data = text.encode("utf-8", "surrogatepass")
        if chance.random() < 0.05:
            data = data.decode("utf-8", "replace").encode("gb18030", "replace")
        path.write_bytes(data)
        told = _problems(model, tmp_path, name)
        ends = [len(line) for line in re.split("\r\n|[\r\n]", data.decode("utf-8-sig", "replace"))]
        for found in told:
            assert found.span.file == name
            assert 1 <= found.span.line <= len(ends), (text, found)
            assert 1 <= found.span.column <= ends[found.span.line - 1] + 1, (text, found)
        for wording in (simplified(), english()):
            assert bool(as_text(told, wording)) == bool(told)


def _problems(model: type[Frozen], project: Path, name: str) -> tuple[Diagnostic, ...]:
    try:
        read_as(model, project, name)
    except BuildStopped as stopped:
        assert stopped.diagnostics  # noqa: PT017 - what is raised says why
        return stopped.diagnostics
    return ()

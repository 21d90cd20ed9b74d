"""The catalogue of messages, generator/messages/README.md, is what the cases make of the table."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import conversion_review, messages
from generator.diagnostic import (
    BuildStopped,
    Detail,
    Diagnostic,
    LocalizedText,
    Span,
)
from generator.messages import FAMILIES, SEVERITIES, SIMPLIFIED, Finding
from generator.report import as_text
from tests.conftest import ROOT
from tests.test_cases import CASES, NAMES, lay
from tests.test_usage import MISTYPED, USAGE

CATALOGUE = ROOT / "generator" / "messages" / "README.md"
_HEAD = """\
# 问题一览

`briefings check` 和 `briefings build` 会说的每一种问题，各举一例：在哪个文件、第几行、第几个字，
什么地方不对，改成什么。编号给程序用，不会改变。

一个文件有几处不对时一起列出；命令打错时说什么，见[最后](#命令)。

这一页由测试生成，不要手改；改了 `generator/messages/` 里的话，用 `pytest --regold` 重写。
"""
_USAGE = """\
## 命令

命令打错时的回答，退出码是 2。`$` 后面是打的命令。
"""
# What no directory can hold; the details of an example.
_EXAMPLES: dict[str, tuple[str, dict[str, Detail]]] = {
    "unused-file": (
        "content/term.yml",
        {
            "file": "content/term.yml",
            "advice": LocalizedText("advice.nearest", {"near": "terms.yml"}),
        },
    ),
    "closed-folder": ("content/budget-2025", {"file": "content/budget-2025"}),
    "folder-too-deep": ("content/a/b/c/d/e/f/g/h/i", {"file": "content/a/b/c/d/e/f/g/h/i"}),
    "too-many-files": ("content", {"limit": "50000"}),
    "misencoded-name": ("content/备用.yml", {"file": "content/备用.yml"}),
    "unknown-placeholder": (
        "theme/labels.yml",
        {
            "value": "｛number｝",
            "advice": LocalizedText("placeholders.known", {"known": ("{number}",)}),
        },
    ),
    "missing-placeholder": ("theme/labels.yml", {"known": ("{number}",)}),
    "draft-without-year": ("report.txt", {"file": "report.txt"}),
    "taken-id": ("content/indicators.yml", {"value": "port-firms"}),
    "no-such-id": (
        "content/indicators.yml",
        {
            "value": "port-firm",
            "advice": LocalizedText("advice.nearest", {"near": "port-firms"}),
        },
    ),
    "list-on-one-line": ("content/indicators.yml", {}),
    "unlike-units": (
        "content/indicators.yml",
        {"value": "port-area", "unit": "亩", "other": "port-land", "other_unit": "公顷"},
    ),
    "unlike-kinds": (
        "content/indicators.yml",
        {
            "value": "port-growth",
            "other": "port-firms",
            "kinds": ("增速",),
            "known": ("累计", "新增"),
        },
    ),
    "briefing-still-cited": (
        "content/terms.yml",
        {"value": "yunling-2025-2026", "count": "2", "lines": ("8", "21")},
    ),
    "no-figure-at-place": (
        "content/yunling-2025-2026/figures.yml",
        {"value": "2025.1.7", "advice": LocalizedText("advice.nearest", {"near": "2025.1.2"})},
    ),
    "nothing-open": ("content/yunling-2025-2026/figures.yml", {}),
    "file-too-large": ("content/terms.yml", {"limit": "512"}),
    "text-too-long": ("content/terms.yml", {"limit": "10000"}),
    "forbidden-file": ("content/terms.yml", {"file": "content/terms.yml", "why": "拒绝访问"}),
    "site-not-a-folder": ("site", {"file": "site"}),
    "workshop-not-a-folder": (".build", {"file": ".build"}),
    **{
        code: (
            "content/yunling-2025-2026/figures.yml",
            {
                "value": "30 家",
                "found": "31 家",
                "place": "2025.1.1",
                "file": "report.txt",
                "briefing": "yunling-2025-2026",
            },
        )
        for code in (
            "kept-figure-differs",
            "figure-not-kept",
            "kept-figure-gone",
            "another-source",
            "read-otherwise",
        )
    },
    "no-kept-figures": ("content", {}),
    "drafted-from-another": ("content/yunling-2025-2026", {"value": "yunling-2025-2026"}),
    "draft-after-itself": ("content/yunling-2025-2026", {"value": "yunling-2025-2026"}),
    "draft-after-later": (
        "content/yunling-2025-2026/briefing.yml",
        {"value": "yunling-2025-2026", "year": "2026", "own": "2025"},
    ),
    "draft-after-another-region": (
        "content/yunling-2025-2026/briefing.yml",
        {"value": "yunling-2025-2026", "region": "云岭省", "own": "临海市"},
    ),
    "item-in-the-way": (
        "content/yunling-2025-2026/sections/2026-1.yml",
        {"place": "2026.1.2", "other": "2026.1.3"},
    ),
    "copied-text": (
        "content/yunling-2025-2026/sections/2025-1.yml",
        {"count": "28", "text": "今年计划扩建三号泊位并新增港口企业五家以上引进引航员若干名"},
    ),
    **{
        code: ("report.txt", {"file": "report.txt", **details})
        for code, details in {
            "report-too-large": {"limit": "512 KB"},
            "report-not-text": {"format": " Excel 文件"},
            "report-is-scan": {"pages": "12"},
            "report-locked": {},
            "report-broken": {"format": " Word 文件"},
            "report-unpacks-too-large": {"limit": "16 MB"},
            "report-too-many-pages": {"limit": "600"},
            "report-too-many-tags": {},
            "report-too-intricate": {"seconds": "12"},
            "report-unknown-encoding": {},
            "report-empty": {},
            "not-a-report": {
                "why": LocalizedText("likeness.too-few", {"han": "900", "count": "1"})
            },
        }.items()
    },
    "unapproved-conversion": (
        "content/terms.yml",
        {"text": "有〔余〕粮", "prints": "餘"},
    ),
    "unfolded-text": (
        "content/conversion/forms.zh-Hant-HK.yml",
        {"text": "三号码头", "converted": "三號渡口", "word": "码头", "other": "渡口"},
    ),
}


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Diagnostic]:
    """The first finding of each code in the cases."""
    first: dict[str, Diagnostic] = {}
    for name in NAMES:
        project = shutil.copytree(
            ROOT / "tests" / "project", tmp_path_factory.mktemp(name) / "project"
        )
        lay(CASES / name, project)
        for problem in _problems(project):
            first.setdefault(problem.code, problem)
    for code, (file, details) in _EXAMPLES.items():
        first.setdefault(code, Finding(code, details).at(Span(file)))
    return first


def test_the_catalogue_has_an_example_of_every_code(
    examples: dict[str, Diagnostic], request: pytest.FixtureRequest
) -> None:
    assert set(SEVERITIES) - set(examples) == set()
    written = "\n".join(_pages(examples))
    if request.config.getoption("--regold"):
        CATALOGUE.write_text(written, "utf-8")
    assert CATALOGUE.read_text("utf-8") == written


def _problems(project: Path) -> tuple[Diagnostic, ...]:
    try:
        return conversion_review.check(project, this_year=2026).warnings
    except BuildStopped as stopped:
        return stopped.diagnostics


def _pages(examples: dict[str, Diagnostic]) -> Iterator[str]:
    yield _HEAD
    for family in FAMILIES:
        yield f"## {family.title}\n"
        for code in family.codes.split():
            yield f"### {code}\n\n```text\n{as_text([examples[code]], SIMPLIFIED)}\n```\n"
    yield _USAGE
    answers = (USAGE / "mistyped.zh-Hans.txt").read_text("utf-8").split("\n\n")
    first = dict(
        reversed([(code, told) for (code, _), told in zip(MISTYPED, answers, strict=True)])
    )
    for code in messages.USAGE:
        yield f"### {code}\n\n```text\n{first[code].strip()}\n```\n"

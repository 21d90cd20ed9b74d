"""Every word that a page asks for is in theme/labels.yml, or the check says which is not."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from generator import conversion_review, pipeline
from generator.account import Check, Obstacle, Relation
from generator.load.labels import _TABLE, NEEDED, load_labels
from generator.model.choice import Choice, FigureKind
from generator.model.search import KINDS
from generator.render import facts, method, strip
from generator.render.account import groups
from generator.render.open_data.columns import COLUMNS
from generator.render.open_data.resource import FILES
from generator.render.pages import data, site_about
from tests.conftest import ROOT, Run

KEYS = {".".join(path): placeholders for path, placeholders in NEEDED.items()}
CODE = sorted((ROOT / "generator/render").rglob("*.py"))
PAGES = [*(ROOT / "theme").rglob("*.j2"), *(ROOT / "theme/overrides").glob("*.html")]
HOLE = "?"
# Keys that are put together, and all that can stand in their holes.
PUT_TOGETHER = {
    "about.?": (*facts._CHAPTERS, *site_about._CHAPTERS),
    "about.method_?": method.SENTENCES,
    "change.?": ("up", "down", "more", "less", "flat"),
    "data.?": data._CHAPTERS,
    "data.note_?": data._NOTES,
    "data.column.?": [column.name for column in COLUMNS],
    "data.file.?": [file.id for file in FILES],
    "data.schema.?": ("indicators-1", "timeline-1"),
    "half.?": ("1", "2"),
    "checkable.?": [check.value for check in Check],
    "checkable.counted_?": [check.value for check in Check],
    "kind.?.text": [figure_kind.code for figure_kind in FigureKind],
    "meaning.?": [*(figure_kind.code for figure_kind in FigureKind), "preliminary", "target"],
    "figures.read_?": ("kind", "qualifier", "unit", "sign"),
    "obstacle.?": [obstacle.value for obstacle in Obstacle],
    "relation.?": [relation.value for relation in Relation],
    "search.kind.?": KINDS,
    "strip.?": strip._STATES,
    "targets.?": groups._GROUPS,
    "work.?": ("done", "planned"),
    "work.?_in": ("done", "planned"),
}
OF_CHOICES = {member.label for choice in Choice.__subclasses__() for member in choice} - {""}
_KEY = re.compile(r"[a-z_]+(\.[a-z0-9_?-]+)+")
_FILE = re.compile(r".*\.(csv|html|js|json|j2)")


def _in_code() -> Iterator[str]:
    """Every text, those in f"…" and before .format() with holes."""
    for path in CODE:
        tree = ast.parse(path.read_text("utf-8"))
        within = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
        parts = {id(part) for node in within for part in node.values}
        for node in within:
            yield "".join(_text(part) for part in node.values)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and id(node) not in parts:
                yield _text(node).replace("{}", HOLE)


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else HOLE


def _in_pages() -> Iterator[str]:
    """What stands in words[…] and labels[…]."""
    for path in PAGES:
        for asked in Environment().parse(path.read_text("utf-8")).find_all(nodes.Getitem):
            parts = asked.arg.nodes if isinstance(asked.arg, nodes.Concat) else [asked.arg]
            yield "".join(str(p.value) if isinstance(p, nodes.Const) else HOLE for p in parts)


def test_no_blank_stands_beside_what_is_filled_in() -> None:
    """What is filled in has none either, so none is published."""
    labels = load_labels(ROOT / "theme").as_dict()
    beside = "[^\\x00-\\x7f“·] +{|} +[^\\x00-\\x7f”·]|} +{"
    assert [key for key, text in labels.items() if re.search(beside, text)] == []


def test_the_table_is_of_the_words_of_our_own_theme(request: pytest.FixtureRequest) -> None:
    """`--regold` writes it; what a page asks for is held against it below."""
    words = load_labels(ROOT / "theme").as_dict()
    lines = [" ".join((key, *_filled_in(text))) for key, text in words.items()]
    table = "".join(f"{line}\n" for line in lines)
    if request.config.getoption("--regold"):
        _TABLE.write_text(table, "utf-8")
    assert _TABLE.read_text("utf-8") == table


def _filled_in(text: str) -> Iterator[str]:
    return iter(dict.fromkeys(re.findall(r"\{\w+\}", text)))


def test_every_word_that_is_asked_for_is_needed_and_no_other() -> None:
    groups = {path[0] for path in NEEDED}
    asked = {key for key in (*_in_code(), *_in_pages()) if _KEY.fullmatch(key)}
    asked = {key for key in asked if key.split(".")[0] in groups and not _FILE.fullmatch(key)}
    assert {key for key in asked if HOLE in key} == PUT_TOGETHER.keys()
    told = {key.replace(HOLE, code) for key, codes in PUT_TOGETHER.items() for code in codes}
    assert {key for key in asked if HOLE not in key} | told | OF_CHOICES == KEYS.keys()


def test_what_a_word_needs_is_filled_in_wherever_it_is_asked_for() -> None:
    seen = set()
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr not in ("phrase", "html") or not isinstance(
                node.args[0], ast.Constant
            ):
                continue
            key, given = (
                str(node.args[0].value),
                {f"{{{keyword.arg}}}" for keyword in node.keywords},
            )
            seen.add(key)
            # What is handed on as **details is seen when the pages are made.
            assert "{None}" in given or given >= {*KEYS[key]}, (path, key)
    assert len(seen) > 50


@pytest.fixture
def labels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the words, for a test to change."""
    theme = tmp_path / "theme"
    theme.mkdir()
    for module in (pipeline, conversion_review.checking):
        monkeypatch.setattr(module, "THEME", theme)
    return Path(shutil.copy(ROOT / "theme/labels.yml", theme))


@pytest.mark.parametrize(
    "issue",
    [
        (
            "  home: 首页\n",
            "",
            '2:1: 错误：缺少字段「home」。\n  | nav:\n  | ^\n  请加上一行，例如「home: "…"」。\n',
        ),
        (
            "  home: 首页\n",
            "  hmoe: 首页\n",
            "3:3: 错误：没有「hmoe」这个字段。\n  |   hmoe: 首页\n  |   ^\n"
            "  是不是「home」？\n  写成：\n  |   home: 首页\n",
        ),
        (
            "half:\n",
            'half:\n  "3": 全年\n',
            '29:3: 错误：没有「3」这个字段。\n  |   "3": 全年\n  |   ^\n  这里可用的字段：1、2。\n',
        ),
        (
            '"{part}{section}{item}"',
            '"{xx}{section}"',
            '32:10: 错误：程序不会填写「{xx}」。\n  |   full: "{xx}{section}"\n  |          ^\n'
            "  这里可以写的：{part}、{section}、{item}，都用半角的花括号。\n",
        ),
        (
            '"{part}{section}{item}"',
            "｛part｝{ section }{itme}",
            "32:9: 错误：程序不会填写「｛part｝」。\n"
            "  |   full: ｛part｝{ section }{itme}\n  |         ^\n"
            "  这里可以写的：{part}、{section}、{item}，都用半角的花括号。\n"
            '  写成：\n  |   full: "{part}{section}{item}"\n',
        ),
        (
            '"{part}{section}{item}"',
            '"{part}{section}"',
            '32:9: 错误：这里没有写上 {item}。\n  |   full: "{part}{section}"\n  |         ^\n'
            "  请照样写在文字里，连同半角的花括号；程序会换成实际的内容。\n",
        ),
        (
            "home: 首页",
            'home: "首页{"',
            '3:12: 错误：程序不会填写「{」。\n  |   home: "首页{"\n  |              ^\n'
            "  这里没有要程序填写的内容，请不要用花括号。\n",
        ),
    ],
)
def test_what_is_wrong_with_the_words_of_the_interface(
    project: Path, run: Run, labels: Path, issue: tuple[str, str, str]
) -> None:
    old, new, told = issue
    text = labels.read_text("utf-8")
    assert text.count(old) == 1
    labels.write_text(text.replace(old, new), "utf-8")

    refused = run("--project", str(project), "check")

    assert refused.exit_code == 1
    assert refused.output == (
        f"theme/labels.yml:{told}\n共 1 处要改；没有发布，原来的网站没有变。\n"
    )


def test_words_and_content_are_checked_at_once(project: Path, run: Run, labels: Path) -> None:
    labels.write_text("nav: 首页\n", "utf-8")
    (project / "content/topics.yml").write_text("topics: 无\n", "utf-8")

    refused = run("--project", str(project), "check")

    assert "content/topics.yml:1:9: 错误：「topics」要填清单。" in refused.output
    assert "theme/labels.yml:1:6: 错误：「nav」要填几个字段。" in refused.output
    assert "theme/labels.yml:1:1: 错误：缺少字段「place」。" in refused.output

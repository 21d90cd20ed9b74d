"""`briefings rename` changes an id everywhere it is used, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.load import references
from tests.conftest import Run, add_briefing, copy_inputs
from tests.trees import tree

YUNLING = "content/yunling-2025-2026"
EVERY_KIND = [
    ("indicator", "port-firms"),
    ("milestone", "pier-opened"),
    ("term", "shore-power"),
    ("subject", "investment"),
    ("topic", "hong-kong-macao"),
    ("comparison", "port-firms"),
    ("briefing", "yunling-2025-2026"),
]


MOVED = "content/moved.yml"
LED_BACK = {
    "indicator": "\n  - kind: 指标\n    was: another-name\n    moved_to: port-firms",
    "milestone": "\n  - kind: 事项\n    briefing: yunling-2025-2026\n    was: another-name\n"
    "    moved_to: pier-opened",
    "term": "\n  - kind: 术语\n    was: another-name\n    moved_to: shore-power",
    "subject": "\n  - kind: 领域\n    was: another-name\n    moved_to: investment",
    "topic": "\n  - was: another-name/\n    moved_to: hong-kong-macao/",
    "comparison": "\n  - kind: 并排的图\n    briefing: yunling-2025-2026\n    was: another-name\n"
    "    moved_to: port-firms",
    "briefing": "\n  - was: another-name/\n    moved_to: yunling-2025-2026/",
}


@pytest.mark.parametrize(("kind", "old"), EVERY_KIND)
def test_an_id_is_changed_and_back(project: Path, run: Run, kind: str, old: str) -> None:
    """The bytes are then what they were: comments, quotation marks, line ends and all.

    But for the name that it had meanwhile, which leads to it.
    """
    before = tree(project)
    command = ("--project", str(project), "rename", kind)

    assert run(*command, old, "another-name").exit_code == 0
    assert tree(project) != before
    assert run("--project", str(project), "check").exit_code == 0
    assert run(*command, "another-name", old).exit_code == 0
    after = tree(project)
    assert after.pop(MOVED) == before.pop(MOVED).replace(b" []", LED_BACK[kind].encode())
    assert after == before


def test_every_reference_is_changed(project: Path, run: Run) -> None:
    result = run("--project", str(project), "rename", "indicator", "port-firms", "harbour-firms")

    assert result.output == (
        "已把「port-firms」改为「harbour-firms」：9 处，5 个文件。\n"
        "网址里的编号也变了：别处指向「port-firms」的链接会引到「harbour-firms」，"
        "记在 content/moved.yml 里。\n"
    )
    ids = [use.id for use in references(project)]
    # The chart of that name is another thing.
    assert ids.count("harbour-firms") == 9 and ids.count("port-firms") == 1
    assert ids.count("port-firms-green") == 4


def test_every_id_of_the_real_briefing_can_be_changed(tmp_path: Path, run: Run) -> None:
    project = copy_inputs(tmp_path)
    ids = {(use.kind.__name__.removesuffix("Id").lower(), use.id) for use in references(project)}
    for kind in ("indicator", "milestone", "term", "subject", "topic", "comparison", "briefing"):
        old = max(name for of, name in ids if of == kind)
        result = run("--project", str(project), "rename", kind, old, f"{old}-x")
        assert result.exit_code == 0, result.output
        assert old not in {
            use.id for use in references(project) if use.kind.__name__.lower() == f"{kind}id"
        }


def test_a_file_keeps_its_mark_line_ends_and_comments(project: Path, run: Run) -> None:
    timeline = project / YUNLING / "timeline.yml"
    text = timeline.read_text("utf-8").replace("[pier-opened]", "['pier-opened' ] # pier-opened")
    written = text.replace("\n", "\r\n").encode("utf-8-sig")
    timeline.write_bytes(written)

    assert run("--project", str(project), "rename", "milestone", "pier-opened", "p").exit_code == 0

    expected = written.replace(b"id: pier-opened", b"id: p").replace(b"'pier-opened'", b"'p'")
    assert timeline.read_bytes() == expected


def test_an_id_of_two_briefings_is_asked_for(project: Path, run: Run) -> None:
    add_briefing(project, "another")
    before = tree(project)
    command = ("--project", str(project), "rename", "milestone", "pier-opened", "pier")

    result = run(*command)
    assert result.exit_code == 2
    assert result.output.startswith(
        "错误：几份简报都有「pier-opened」：another、yunling-2025-2026。\n"
        "  请加上「--briefing」和其中一个，例如「--briefing another」。\n"
    )
    assert tree(project) == before

    assert run(*command, "--briefing", "another").exit_code == 0
    changed = {name for name, content in tree(project).items() if content != before[name]}
    own = {f"content/another/{name}.yml" for name in ("briefing", "figures", "timeline")}
    assert changed == {*own, MOVED}


def test_an_id_that_is_not_there_is_told(project: Path, run: Run) -> None:
    before = tree(project)

    result = run("--project", str(project), "rename", "indicator", "port-firm", "x")

    assert result.exit_code == 1
    assert result.output == (
        "content/indicators.yml:1:1: 错误：没有编号「port-firm」。\n"
        "  是不是「port-firms」？\n\n"
        "共 1 处要改；没有写任何文件。\n"
    )
    assert tree(project) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("indicator", "port-firms", "port-investment"), "已经有编号「port-investment」。"),
        (("indicator", "port-firms", "Port"), "编号「Port」不合规则。"),
        (("indicator", "port-firms", "item-1"), "编号「item-1」会让同一页上两处重名。"),
        (("topic", "hong-kong-macao", "terms"), "编号「terms」是本站固定页面的名称。"),
        (("briefing", "yunling-2025-2026", "../x"), "编号「../x」不合规则。"),
        (("briefing", "yunling-2025-2026", "hong-kong-macao"), "是本站固定页面的名称"),
    ],
)
def test_what_cannot_be_is_refused(
    project: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    before = tree(project)

    result = run("--project", str(project), "rename", *arguments)

    assert result.exit_code == 1
    assert said in result.output
    assert tree(project) == before


def test_a_project_with_mistakes_is_mended_first(project: Path, run: Run) -> None:
    (project / "content" / "topics.yml").write_text("topics: [", "utf-8")
    before = tree(project)

    result = run("--project", str(project), "rename", "indicator", "port-firms", "x")

    assert result.exit_code == 1
    assert result.output.endswith("没有写任何文件。\n")
    assert tree(project) == before


@pytest.mark.parametrize("kind", ["indicator", "briefing"])
def test_all_is_written_or_nothing(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    before = tree(project)
    old = dict(EVERY_KIND)[kind]
    replace, rename = Path.replace, Path.rename

    def full(self: Path, target: Path) -> Path:
        if target.name == "2026-1.yml" and project in target.parents:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    def held(self: Path, target: Path) -> Path:
        if project in target.parents:
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", full)
    monkeypatch.setattr(Path, "rename", held)

    result = run("--project", str(project), "rename", kind, old, "x")

    assert isinstance(result.exception, OSError)
    assert tree(project) == before

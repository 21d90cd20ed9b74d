"""content/README.md, followed word for word, leads to content that passes the check."""

from __future__ import annotations

import re
from pathlib import Path

from generator.load import references
from generator.model.ids import IndicatorId
from tests.conftest import ROOT, Run, copy_inputs
from tests.trees import tree

GUIDE = (ROOT / "content" / "README.md").read_text("utf-8")
BRIEFING = "content/guangdong-2023-2024"
SECTION = f"{BRIEFING}/sections/2023-4.yml"
PLAN = f"{BRIEFING}/sections/2024-4.yml"
MOVED = "content/moved.yml"
REPORT = """\
2025年工作报告
一、工作
完成技改企业9000家，实施“百企千项”工程。
二、交流
总量居全国第二位。
"""


def blocks() -> list[str]:
    """What the guide says to type, without the indentation of its own lists."""
    pairs = re.findall(r"( *)```yaml\n(.*?)```", GUIDE, flags=re.DOTALL)
    return [
        "".join(line[len(indent) :] for line in text.splitlines(keepends=True)).rstrip(" ")
        for indent, text in pairs
    ]


def test_each_step_passes_the_check(tmp_path: Path, run: Run) -> None:
    project = copy_inputs(tmp_path)
    before = run("--project", str(project), "check").output
    indicator, observation, correction, milestone, term, sense, move = blocks()
    moved = project / MOVED
    moved.write_text(moved.read_text("utf-8").replace("moved: []", "moved:"), "utf-8")
    for file, text in (
        ("content/indicators.yml", indicator),
        (f"{BRIEFING}/timeline.yml", milestone),
        ("content/terms.yml", term),
        (MOVED, move),
    ):
        with (project / file).open("a", encoding="utf-8") as written:
            written.write(text)
    head = project / BRIEFING / "briefing.yml"
    head.write_text(head.read_text("utf-8").replace("senses:\n", sense), "utf-8")
    plan = project / PLAN
    item, after, rest = plan.read_text("utf-8").partition("  - place: 2024.4.2\n")
    plan.write_text(item + observation + after + rest, "utf-8")
    section = project / SECTION
    text = section.read_text("utf-8")
    section.write_text(text.replace("        value: 469.60\n", correction), "utf-8")

    run("--project", str(project), "figures", "--write", "guangdong-2023-2024")
    result = run("--project", str(project), "check")

    assert (result.exit_code, result.output) == (0, before)
    diff = run("--project", str(project), "diff", str(ROOT)).output
    for title in ("数字（2 处）", "事项（1 处）", "政策用语（2 处）"):
        assert title in diff


def test_what_was_drafted_is_put_in_order(tmp_path: Path, run: Run) -> None:
    """The commands of that section, with the ids and places of an invented report."""
    project = copy_inputs(tmp_path)
    before = tree(project)
    report = tmp_path / "报告.txt"
    report.write_text(REPORT, "utf-8")
    command = ("--project", str(project))
    known = {use.id for use in references(project)}
    assert run(*command, "draft", str(report), "--as", "harbour").exit_code == 0
    drafted = next(
        use.id for use in references(project) if use.kind is IndicatorId and use.id not in known
    )
    _, _, text = GUIDE.partition("## 整理起草的简报\n")
    text, _, _ = text.partition("\n## ")
    typed = re.findall(r"`briefings (merge|leave-out|discard|prune)(?: ([^`]+))?`", text)
    assert [name for name, _ in typed] == ["merge", "prune", "leave-out", "leave-out", "discard"]
    meant = {
        "去掉的编号": drafted,
        "留下的编号": "tech-upgrade-firms",
        "简报的编号": "harbour",
        "2024.2": "0.1",
        "2024.3.1": "0.0",
    }
    for name, words in typed:
        arguments = [meant.get(word, word) for word in words.split()]
        result = run(*command, name, *arguments, input="y\n")
        assert result.exit_code == 0, (name, result.output)
    # What was merged leads to what it was merged into.
    assert {**tree(project), MOVED: b""} == {**before, MOVED: b""}


def test_a_briefing_is_made_from_a_report(tmp_path: Path, run: Run) -> None:
    """The commands of that section in their order, in the words of an invented report."""
    project = copy_inputs(tmp_path)
    (tmp_path / "报告.txt").write_text(REPORT, "utf-8")
    _, _, text = GUIDE.partition("## 从一份报告做一份简报\n")
    text, _, _ = text.partition("\n## ")
    typed = re.findall(r"`briefings ([^`]+ [^`]+)`", text)
    assert [line.split()[0] for line in typed] == [
        *("draft", "new", "new", "check", "new", "figures"),
    ]
    meant = {
        "报告.docx": str(tmp_path / "报告.txt"),
        "对照.html": str(tmp_path / "对照.html"),
        "简报": "guangdong-2024-2025",
        "编号": "another",
        "2024.2": "0.9",
    }
    for words in typed:
        arguments = [meant.get(word, word) for word in words.split()]
        if arguments[:2] == ["new", "section"]:
            arguments[2] = "guangdong-2024-2025"
        result = run("--project", str(project), *arguments)
        assert result.exit_code == 0, (words, result.output)
    assert (tmp_path / "对照.html").exists()
    source = ("--source", str(tmp_path / "报告.txt"))
    assert run("--project", str(project), "check", *source).exit_code == 0


def test_a_briefing_is_made_after_another(tmp_path: Path, run: Run) -> None:
    """The commands of that section, in the words of an invented report of a later year."""
    project = copy_inputs(tmp_path)
    report = tmp_path / "报告.txt"
    report.write_text(REPORT.replace("2025", "2026"), "utf-8")
    _, _, text = GUIDE.partition("## 接着前一份报告做\n")
    text, _, _ = text.partition("\n## ")
    typed = re.findall(r"`briefings ([^`]+ [^`]+)`", text)
    assert [line.split()[0] for line in typed] == ["draft", "new"]
    meant = {"报告.docx": str(report), "编号": "another"}
    for words in typed:
        arguments = [meant.get(word, word) for word in words.split()]
        result = run("--project", str(project), *arguments)
        assert result.exit_code == 0, (words, result.output)
    assert run("--project", str(project), "check").exit_code == 0
    heads = (project / "content").glob("guangdong-*/briefing.yml")
    series = {re.findall("(?m)^series: (.+)$", head.read_text("utf-8"))[0] for head in heads}
    assert len(series) == 1


def test_every_command_of_the_guide_exists(run: Run) -> None:
    commands = set(re.findall(r"`briefings (?:--lang zh-Hant )?([a-z-]+)", GUIDE))
    assert len(commands) > 5
    for command in commands:
        assert run(command, "--help").exit_code == 0, command

"""content/README.md, followed word for word, leads to content that passes the check."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import ROOT, Run, copy_inputs

GUIDE = (ROOT / "content" / "README.md").read_text("utf-8")
BRIEFING = "content/guangdong-2023-2024"
SECTION = f"{BRIEFING}/sections/2023-4.yml"
PLAN = f"{BRIEFING}/sections/2024-4.yml"


def blocks() -> list[str]:
    """What the guide says to type, without the indentation of its own lists."""
    found = re.findall(r"( *)```yaml\n(.*?)```", GUIDE, flags=re.DOTALL)
    return [
        "".join(line[len(indent) :] for line in text.splitlines(keepends=True)).rstrip(" ")
        for indent, text in found
    ]


def test_each_step_passes_the_check(tmp_path: Path, run: Run) -> None:
    project = copy_inputs(tmp_path)
    indicator, observation, correction, milestone, term = blocks()
    for file, text in (
        ("content/indicators.yml", indicator),
        (f"{BRIEFING}/timeline.yml", milestone),
        ("content/terms.yml", term),
    ):
        with (project / file).open("a", encoding="utf-8") as written:
            written.write(text)
    plan = project / PLAN
    item, after, rest = plan.read_text("utf-8").partition("  - place: 2024.4.2\n")
    plan.write_text(item + observation + after + rest, "utf-8")
    section = project / SECTION
    text = section.read_text("utf-8")
    section.write_text(text.replace("        value: 469.60\n", correction), "utf-8")

    run("--project", str(project), "figures", "--write", "guangdong-2023-2024")
    result = run("--project", str(project), "check")

    assert (result.exit_code, result.output) == (0, "")
    found = run("--project", str(project), "diff", str(ROOT)).output
    for title in ("数字（2 处）", "事项（1 处）", "政策用语（1 处）"):
        assert title in found


def test_every_command_of_the_guide_exists(run: Run) -> None:
    commands = set(re.findall(r"`briefings (?:--lang zh-Hant )?([a-z]+)", GUIDE))
    assert len(commands) > 5
    for command in commands:
        assert run(command, "--help").exit_code == 0, command

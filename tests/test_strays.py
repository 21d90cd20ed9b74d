"""What lies in content/ beside the content: told if it may be meant, else passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run

BRIEFING = "content/yunling-2025-2026"


@pytest.mark.parametrize(
    "name",
    [
        "content/~$terms.yml",
        "content/.~terms.yml",
        "content/.DS_Store",
        "content/#terms.yml#",
        "content/.#terms.yml",
        "content/terms.yml~",
        "content/terms.yml.bak",
        "content/.terms.yml.swp",
        "content/Thumbs.db",
        "content/README.md",
        "content/indicators - 副本.yml",
        "content/indicators - 複製.yml",
        "content/indicators - Copy.yml",
        "content/indicators (2).yml",
        f"{BRIEFING} - 副本/briefing.yml",
        f"{BRIEFING}/报告.docx",
        f"{BRIEFING}/sections/~$2025-1.yml",
        f"{BRIEFING}/sections/.~2025-1.yml",
        f"{BRIEFING}/sections/2025-1 - 副本 (2).yml",
        f"{BRIEFING}/sections/2025-1（1）.yml",
        "content/conversion/~$phrases.yml",
        "content/.git/config.yml",
    ],
)
def test_locks_and_backups_are_passed_over(project: Path, run: Run, name: str) -> None:
    path = project / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"\x00\xff not content")
    result = run("--project", str(project), "check")
    assert (result.exit_code, result.output) == (0, "")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh-Hans",
            "content/term.yml:1:1: 提醒：没有用到「content/term.yml」。\n"
            "  是不是「terms.yml」？如果是备份，请移出 content/。\n\n"
            "content/yunling-2025-2026/sections/old/a.yml:1:1: "
            "提醒：没有用到「content/yunling-2025-2026/sections/old/a.yml」。\n"
            "  请改成会用到的名字，或移出 content/。\n\n"
            "共 2 处提醒，不妨碍生成网站。\n",
        ),
        (
            "zh-Hant",
            "content/term.yml:1:1: 提醒：沒有用到「content/term.yml」。\n"
            "  是不是「terms.yml」？如果是備份，請移出 content/。\n\n"
            "content/yunling-2025-2026/sections/old/a.yml:1:1: "
            "提醒：沒有用到「content/yunling-2025-2026/sections/old/a.yml」。\n"
            "  請改成會用到的名字，或移出 content/。\n\n"
            "共 2 處提醒，不妨礙生成網站。\n",
        ),
        (
            "en",
            "content/term.yml:1:1: warning: Nothing uses “content/term.yml”.\n"
            "  Did you mean “terms.yml”? If it is a backup, move it out of content/.\n\n"
            "content/yunling-2025-2026/sections/old/a.yml:1:1: "
            "warning: Nothing uses “content/yunling-2025-2026/sections/old/a.yml”.\n"
            "  Rename it to a name that is used, or move it out of content/.\n\n"
            "Warnings: 2; they do not keep the site back.\n",
        ),
    ],
)
def test_a_file_that_nobody_reads_is_told(
    project: Path, run: Run, language: str, said: str
) -> None:
    (project / "content" / "term.yml").write_text("terms: []\n", "utf-8")
    old = project / BRIEFING / "sections" / "old"
    old.mkdir()
    (old / "a.yml").write_text("a: b\n", "utf-8")

    result = run("--project", str(project), "--lang", language, "check")

    assert (result.exit_code, result.output) == (0, said)
    assert run("--project", str(project), "check", "--release").exit_code == 1


@pytest.mark.parametrize("name", ["content/2025-1.yml", f"{BRIEFING}/sections/old/2025-1.yml"])
def test_what_is_named_like_a_section_elsewhere_is_only_unused(
    project: Path, run: Run, name: str
) -> None:
    path = project / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("a: b\n", "utf-8")

    result = run("--project", str(project), "check")

    assert result.exit_code == 0
    assert result.output.startswith(f"{name}:1:1: 提醒：没有用到「{name}」。\n")


@pytest.mark.parametrize("name", ["terms.yaml", "terms.YML", "terms.yml.txt"])
def test_a_file_of_another_extension_is_told_once(project: Path, run: Run, name: str) -> None:
    (project / "content" / "terms.yml").rename(project / "content" / name)

    result = run("--project", str(project), "check")

    assert result.output == (
        f"content/{name}:1:1: 错误：「content/{name}」的扩展名不是 .yml。\n"
        "  请把文件改名为「terms.yml」。Windows 要先在“查看”里勾选“文件扩展名”才看得见。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )

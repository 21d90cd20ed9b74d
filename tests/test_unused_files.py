"""What lies in content/ beside the content: told if it may be meant, else passed over."""

from __future__ import annotations

import os
import shutil
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
        "content/indicators.yml.20260312",
        "content/indicators 备份.yml",
        "content/备份 indicators 2026-03-12.yml",
        f"{BRIEFING}-备份/briefing.yml",
        "content/备份/briefing.yml",
        "content/旧版备份 2025/old.yml",
        "content/备份 notes.yml",
        f"{BRIEFING}/报告.docx",
        f"{BRIEFING}/报告 (1).docx",
        f"{BRIEFING}/sections/~$2025-1.yml",
        f"{BRIEFING}/sections/.~2025-1.yml",
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
            "  已经有「terms.yml」：要的内容请写进那里，再把它移出 content/。\n\n"
            "content/yunling-2025-2026/sections/old/a.yml:1:1: "
            "提醒：没有用到「content/yunling-2025-2026/sections/old/a.yml」。\n"
            "  请改成会用到的名字，或移出 content/。\n\n"
            "共 2 处提醒，不妨碍生成网站。\n",
        ),
        (
            "zh-Hant",
            "content/term.yml:1:1: 提醒：沒有用到「content/term.yml」。\n"
            "  已經有「terms.yml」：要的內容請寫進那裏，再把它移出 content/。\n\n"
            "content/yunling-2025-2026/sections/old/a.yml:1:1: "
            "提醒：沒有用到「content/yunling-2025-2026/sections/old/a.yml」。\n"
            "  請改成會用到的名字，或移出 content/。\n\n"
            "共 2 處提醒，不妨礙生成網站。\n",
        ),
        (
            "en",
            "content/term.yml:1:1: warning: Nothing uses “content/term.yml”.\n"
            "  There is “terms.yml” already: write into it what is wanted, then move this one "
            "out of content/.\n\n"
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


SECTIONS = f"{BRIEFING}/sections"
# Windows, browsers, chats, clouds and macOS name them so.
COPIES = [
    f"{SECTIONS}/2025-1 (1).yml",
    f"{SECTIONS}/2025-1(1).yml",
    f"{SECTIONS}/2025-1（1）.yml",
    f"{SECTIONS}/2025-1 - 副本.yml",
    f"{SECTIONS}/2025-1 - 副本 (2).yml",
    f"{SECTIONS}/2025-1的副本.yml",
    f"{SECTIONS}/2025-1 - 複製.yml",
    f"{SECTIONS}/复件 2025-1.yml",
    f"{SECTIONS}/副本2025-1.yml",
    f"{SECTIONS}/2025-1 - Copy (3).yml",
    f"{SECTIONS}/2025-1 copy 2.yml",
    f"{SECTIONS}/Copy of 2025-1.yml",
    f"{SECTIONS}/2025-1 2.yml",
    f"{SECTIONS}/2025-1 (张三的冲突副本 2026-03-12).yml",
    f"{SECTIONS}/2025-1_冲突文件_张三_20260312.yml",
    f"{SECTIONS}/2025-1 (Li's conflicted copy 2026-03-12).yml",
    f"{SECTIONS}/2025-1.sync-conflict-20260312-101010-ABCDEF.yml",
    f"{SECTIONS}/2025-1 (SFConflict li@example.org 2026-03-12).yml",
    f"{SECTIONS}/2025-1 (1).yaml",
    f"{SECTIONS}/2025-1.yml - 副本",
    f"{SECTIONS}/2025-1 (1).txt",
]
VERSIONS = [
    f"{SECTIONS}/2025-1-DESKTOP-AB12.yml",
    f"{SECTIONS}/2025-1-张三的电脑.yml",
    f"{SECTIONS}/2025-1-li-pc-2.yml",
    f"{SECTIONS}/2025-1_终稿.yml",
    f"{SECTIONS}/2025-1.yaml",
    f"{SECTIONS}/2025-1.yml.txt",
]


@pytest.mark.parametrize("name", [*COPIES, *VERSIONS])
def test_a_copy_that_differs_is_told_and_not_read(project: Path, run: Run, name: str) -> None:
    (project / name).write_bytes((project / SECTIONS / "2025-1.yml").read_bytes())
    assert run("--project", str(project), "check").output == "", "what is the same is not told"
    (project / name).write_text("place: 2025.1\n", "utf-8")

    result = run("--project", str(project), "check")

    assert (result.exit_code, result.output) == (
        0,
        f"{name}:1:1: 提醒：「{name}」和「2025-1.yml」不同；没有用到它。\n"
        "  请比较两者，把要留的写进「2025-1.yml」，再把它移出 content/。\n\n"
        "共 1 处提醒，不妨碍生成网站。\n",
    )
    assert run("--project", str(project), "check", "--release").exit_code == 1


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_without_its_original_is_told(project: Path, run: Run, name: str) -> None:
    (project / SECTIONS / "2025-1.yml").rename(project / name)

    result = run("--project", str(project), "check")

    assert (result.exit_code, result.output) == (
        1,
        f"{name}:1:1: 错误：「{name}」看来是「2025-1.yml」的副本，可是没有「2025-1.yml」；"
        "里面的内容没有用到。\n"
        "  如果要用它，请改名为「2025-1.yml」；如果不要，请移出 content/。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n",
    )


def test_of_several_copies_without_an_original_one_is_to_be_chosen(project: Path, run: Run) -> None:
    content = project / "content"
    for name in ("terms (1).yml", "terms - 副本.yml", "terms.yaml"):
        (content / name).write_bytes((content / "terms.yml").read_bytes())
    (content / "terms.yml").unlink()

    result = run("--project", str(project), "check")

    assert result.exit_code == 1
    assert (
        "「content/terms (1).yml」看来是「terms.yml」的副本，可是没有「terms.yml」；"
        "里面的内容没有用到。\n"
        "  还有 terms - 副本.yml、terms.yaml 也是。请留下一个，改名为「terms.yml」，"
        "其余的移出 content/。\n"
    ) in result.output
    assert "缺少文件" not in result.output


@pytest.mark.parametrize("name", [f"{BRIEFING} (1)", f"{BRIEFING} - 副本", f"{BRIEFING} copy"])
def test_a_briefing_that_is_there_as_a_copy_alone(project: Path, run: Run, name: str) -> None:
    (project / BRIEFING).rename(project / name)
    own = BRIEFING.rpartition("/")[2]

    result = run("--project", str(project), "check")

    assert (result.exit_code, result.output) == (
        1,
        f"{name}:1:1: 错误：「{name}」看来是「{own}」的副本，可是没有「{own}」；"
        "里面的内容没有用到。\n"
        f"  如果要用它，请改名为「{own}」；如果不要，请移出 content/。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n",
    )


def test_sections_that_are_there_as_a_copy_alone(project: Path, run: Run) -> None:
    (project / SECTIONS).rename(project / f"{SECTIONS} (1)")
    result = run("--project", str(project), "check")
    assert result.output.startswith(
        f"{SECTIONS} (1):1:1: 错误：「{SECTIONS} (1)」看来是「sections」的副本，"
        "可是没有「sections」；里面的内容没有用到。\n"
    )
    assert "共 1 处要改" in result.output


def test_a_copy_of_a_briefing_is_told_where_it_differs(project: Path, run: Run) -> None:
    copy = project / f"{BRIEFING} (1)"
    shutil.copytree(project / BRIEFING, copy)
    assert run("--project", str(project), "check").output == ""
    (copy / "timeline.yml").write_text("milestones: []\n", "utf-8")
    (copy / "sections" / "2026-2.yml").write_text("place: 2026.2\n", "utf-8")

    result = run("--project", str(project), "check")

    assert result.output == (
        f"{BRIEFING} (1):1:1: 提醒：「{BRIEFING} (1)」和「yunling-2025-2026」不同；没有用到它。\n"
        "  不同的是 timeline.yml、sections/2026-2.yml。"
        "请把要留的写进「yunling-2025-2026」，再把它移出 content/。\n\n"
        "共 1 处提醒，不妨碍生成网站。\n"
    )


def test_a_section_named_after_another_is_read(project: Path, run: Run) -> None:
    """What tells a section from a version of another is its place."""
    section = (project / SECTIONS / "2025-1.yml").read_text("utf-8")
    name = f"{SECTIONS}/2025-1-b.yml"
    (project / name).write_text(section.replace("place: 2025.1", "place: 2025.2"), "utf-8")
    result = run("--project", str(project), "check")
    assert result.exit_code == 1
    assert f"{name}:2:8: 错误：文件名与位置「2025.2」不符。" in result.output


def test_nothing_that_is_needed_is_proposed_for_what_is_missing(project: Path, run: Run) -> None:
    shutil.copytree(project / BRIEFING, project / "content" / "yunling-2026-2027")
    (project / BRIEFING / "timeline.yml").unlink()
    result = run("--project", str(project), "check")
    assert f"缺少文件「{BRIEFING}/timeline.yml」。\n  请新建这个文件。\n" in result.output


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh-Hans",
            "content/备用.yml:1:1: 提醒：「content/备用.yml」的名字不是 UTF-8 编码，没有用到它。\n"
            "  多半是解压时名字乱了：请改名，或移出 content/。\n\n"
            "共 1 处提醒，不妨碍生成网站。\n",
        ),
        (
            "en",
            "content/备用.yml:1:1: warning: The name of “content/备用.yml” is not in UTF-8; "
            "it is not used.\n"
            "  It was most likely spoilt when a zip was unpacked: rename it, or move it out of "
            "content/.\n\n"
            "Warnings: 1; they do not keep the site back.\n",
        ),
    ],
)
def test_a_name_out_of_an_old_zip(project: Path, run: Run, language: str, said: str) -> None:
    (project / "content" / os.fsdecode("备用.yml".encode("gb18030"))).write_text("a: b\n")

    for command in ("check", "build"):
        result = run("--project", str(project), "--lang", language, command)
        assert (result.exit_code, result.output[: len(said)]) == (0, said)


COMMANDS = [
    ["check"],
    ["build"],
    ["fix"],
    ["review"],
    ["convert", "--to", "zh-Hant-HK", "{project}/site_config.yml"],
    ["diff", "{project}"],
    ["rename", "term", "shore-power", "power-ashore"],
    ["new", "indicator", "new-indicator"],
    ["figures", "--write", "yunling-2025-2026"],
    ["schema"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_every_command_passes_over_the_same(project: Path, run: Run, command: list[str]) -> None:
    clean = shutil.copytree(project, project.parent / "clean")
    sections = project / SECTIONS
    (project / "content" / "草稿.yml").write_text("title：没写完\n", "utf-8")
    (sections / "._2025-1.yml").write_bytes(b"\0\5\26\7\0\2\0\0Mac OS X")
    (sections / "~$2025-1.yml").write_bytes(b"\0\0\0\0")
    (sections / ".#2025-1.yml").symlink_to("me@pc.1:2")
    (sections / "2025-1 备份.yml").write_bytes("导语：旧的".encode("gb18030"))
    (sections / "2025-1-DESKTOP-AB12.yml").write_bytes((sections / "2025-1.yml").read_bytes())
    os.mkfifo(project / "content" / ".pipe")
    (project / "content" / os.fsdecode("备用.yml".encode("gb18030"))).write_text("：")
    (project / "content" / "notes").mkdir()
    (project / "content" / "notes" / "timeline.yml").write_text("：", "utf-8")

    expected, result = (
        run("--project", str(folder), *(word.format(project=folder) for word in command))
        for folder in (clean, project)
    )

    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.exit_code == expected.exit_code == 0

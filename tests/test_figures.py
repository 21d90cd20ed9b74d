"""briefings figures: what an editor reads, and what is kept beside a briefing."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT, Run

REPORT = ROOT / "tests" / "reports" / "no-parts.utf-16.txt"
BRIEFING = "yunling-2025-2026"


def test_one_figure_a_line_with_tabs(run: Run) -> None:
    result = run("figures", str(REPORT))
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "0.0.0\tyear\t\t2032\t年\t2032年\t临江区…科技创新工作计划"
    assert lines[7] == "0.1.2\tquantity\t以上\t400\t台\t400台（套）以上\t开放大型仪器…"
    assert all(line.count("\t") == 6 and len(line.split("\t")[6]) <= 20 for line in lines)
    assert len(lines) == 23


def test_figures_are_kept_and_so_are_the_editors_reasons(project: Path, run: Run) -> None:
    write = ("--project", str(project), "figures", str(REPORT), "--write", BRIEFING)
    result = run(*write)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"已写下 23 个数字：content/{BRIEFING}/figures.yml\n"
    file = project / "content" / BRIEFING / "figures.yml"
    kept = yaml.safe_load(file.read_text("utf-8"))
    assert kept["source"] == sha256(REPORT.read_bytes()).hexdigest()
    assert len(kept["figures"]) == 23
    assert run("--project", str(project), "check").exit_code == 0

    lines = file.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "400台" in line)
    lines[at] = lines[at].replace("}\n", ', "left_out": "与本站无关"}\n')
    file.write_text("".join(lines), "utf-8")
    written = file.read_bytes()
    assert run(*write).exit_code == 0
    assert file.read_bytes() == written


def test_no_such_briefing(project: Path, run: Run) -> None:
    result = run("--project", str(project), "figures", str(REPORT), "--write", "none-such")
    assert result.exit_code == 2
    assert "content/ 里没有简报「none-such」。" in result.output


NOVEL = (
    "他推开门，屋里一个人也没有。“你来了？”她在暗处问道：“等了三年。”他点点头，没有说话。\n" * 40
)
NOT_TEXT = "「{name}」是{format}，不是纯文字。\n  请打开它，把报告的文字复制到一个 .txt 文件。\n"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "「empty.txt」里没有文字。\n  请把报告的文字复制进去。\n"),
        (
            "blank.txt",
            "　\n \n".encode(),
            "「blank.txt」里没有文字。\n  请把报告的文字复制进去。\n",
        ),
        ("a.pdf", b"%PDF-1.7\n", NOT_TEXT.format(name="a.pdf", format="PDF")),
        ("a.png", b"\x89PNG\r\n\x1a\n", NOT_TEXT.format(name="a.png", format="图片")),
        (
            "a.docx",
            b"PK\x03\x04\x14",
            NOT_TEXT.format(name="a.docx", format="Word、Excel 或压缩文件"),
        ),
        (
            "noise.txt",
            bytes(range(256)) * 20,
            "「noise.txt」不是文字，或认不出它的编码。\n"
            "  请在编辑器里另存为 UTF-8 编码的 .txt 文件。\n",
        ),
        (
            "novel.txt",
            NOVEL.encode(),
            "「novel.txt」不像一份报告：里面很少数字。\n  请换成报告的全文，例如工作总结和计划。\n",
        ),
        (
            "long.txt",
            b"x" * (512 * 1024 + 1),
            "「long.txt」大过 512 KB，不像一份报告。\n  请只留下报告的文字。\n",
        ),
    ],
)
def test_what_is_no_report(tmp_path: Path, run: Run, name: str, data: bytes, said: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    result = run("figures", str(file))
    assert result.exit_code == 1
    assert result.output == f"{name}:1:1: 错误：{said}\n"

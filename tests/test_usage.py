"""Each way to mistype a command, and every page of help, word for word in each language.

`usage/mistyped.zh-Hans.txt` and its like show what is typed and all that is answered.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli import briefings
from generator.command_line import Command, Group
from generator.language import Language
from generator.messages import USAGE as CODES
from generator.messages import WORDINGS, Wording
from generator.messages.columns import columns
from tests.conftest import Run, add_briefing

USAGE = Path(__file__).parent / "usage"
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
# The code of the answer, and what is typed after `briefings`. A code may have several ways.
MISTYPED = (
    ("no-such-command", "chekc"),
    ("no-such-command", "ＣＨＥＣＫ"),
    ("no-such-command", "section"),
    ("no-such-command", "检查"),
    ("no-such-command", "new briefign"),
    ("no-such-option", "check --relase"),
    ("no-such-option", "check --hlep"),
    ("no-such-option", "check -x"),
    ("no-such-option", "approve 0123456789 --理由 通顺"),
    ("no-such-command", "check--release"),
    ("no-such-command", "檢查"),
    ("no-such-command", "help"),
    ("option-elsewhere", "--release check"),
    ("option-elsewhere", "check --project 备份"),
    ("option-elsewhere", "check --debug"),
    ("option-elsewhere", "new indicator --project 备份 port-area"),
    ("wrong-dash", "check ——release"),
    ("wrong-dash", "check －－release"),
    ("wrong-dash", "check -release"),
    ("wrong-dash", "approve 0123456789 —by 王芳 —reason 通顺"),
    ("wrong-dash", "approve 0123456789 ——by＝王芳 --reason 通顺"),
    ("glued-value", "approve 0123456789 --by＝王芳"),
    ("glued-value", "approve 0123456789 --by：王芳 --reason 通顺"),
    ("glued-value", "approve 0123456789 --by 王芳 --reason“通顺”"),
    ("glued-value", "check --release＝是"),
    ("glued-value", "--lang＝en check"),
    ("odd-quotes", "approve 0123456789 --by “王芳” --reason 通顺"),
    ("odd-quotes", "approve 0123456789 --by 王芳 --reason “读音 不同”"),
    ("odd-quotes", "convert --to zh-Hant-HK ‘文稿.txt’"),
    ("missing-word", "approve"),
    ("missing-word", "approve 0123456789"),
    ("missing-word", "rename"),
    ("missing-word", "new section yunling-2025-2026"),
    ("missing-word", "convert"),
    ("missing-word", "draft"),
    ("missing-word", "export"),
    ("missing-value", "approve 0123456789 --by"),
    ("missing-value", "approve 0123456789 --by --reason 通顺"),
    ("missing-value", "--project"),
    ("missing-value", "check --source"),
    ("missing-value", "figures --write"),
    ("missing-value", "draft 报告.txt --as"),
    ("format-of-nothing", "draft site_config.yml --format json"),
    ("no-report", "figures"),
    ("needless-value", "check --release=2026"),
    ("too-many-words", "check content"),
    ("too-many-words", "new indicator port area"),
    ("not-a-choice", "check --format jsno"),
    ("not-a-choice", "rename 指标 port-firms port-companies"),
    ("not-a-number", "serve --port 八千"),
    ("not-a-number", "serve --port 80"),
    ("no-such-file", "convert --to zh-Hant-HK 文稿.txt"),
    ("no-such-file", "check --source 报告.txt"),
    ("no-such-file", "figures 报告.txt"),
    ("no-such-file", "draft 报告.txt"),
    ("no-such-folder", "--project 备份 check"),
    ("no-such-folder", "review --html 备份/核对.html"),
    ("no-such-folder", "export 备份/网站"),
    ("folder-not-file", "convert --to zh-Hant-HK content"),
    ("folder-not-file", "review --html content"),
    ("folder-not-file", "draft content"),
    ("special-file", "convert --to zh-Hant-HK 管.txt"),
    ("special-file", "check --source 管.txt"),
    ("special-file", "figures 管.txt"),
    ("special-file", "draft 管.txt"),
    ("special-file", "review --html 管.txt"),
    ("file-not-folder", "--project site_config.yml check"),
    ("file-not-folder", "export site_config.yml"),
    ("folder-not-empty", "export content"),
    ("file-not-folder", "--project 管.txt check"),
    ("unreadable", "convert --to zh-Hant-HK 环.txt"),
    ("unreadable", "figures 环.txt"),
    ("unwritable", "review --html 环.txt"),
    ("no-such-language", "--lang 英文 check"),
    ("no-such-edition", "convert --to zh-HK"),
    ("no-such-decision", "approve 0123456789 --by 王芳 --reason 通顺"),
    ("too-many-words", "approve 0123456789 --from content/terms.yml"),
    ("not-answers", "approve --from content/terms.yml"),
    ("empty-value", "approve 0123456789 --by ' ' --reason 通顺"),
    ("hidden-character", "approve 0123456789 --by 王芳 --reason '通\u200b顺'"),
    ("several-briefings", "rename milestone pier-opened pier"),
    ("one-id-twice", "merge indicator port-firms port-firms"),
    ("no-figures-named", "leave-out yunling-2025-2026 --because 只是次序。"),
    ("unquoted-text", "leave-out yunling-2025-2026 2025.1 --because 只讲 2025 年的 港口。"),
    ("unquoted-text", "leave-out yunling-2025-2026 --because=只讲 2025 --kind 序数"),
    ("unquoted-text", "approve 0123456789 --by 王 芳 --reason 通顺"),
    ("missing-word", "leave-out yunling-2025-2026 2025.1"),
    ("missing-word", "discard"),
    ("not-a-choice", "merge 指标 port-firms port-firms-green"),
    ("not-a-choice", "leave-out yunling-2025-2026 --kind 次序 --because 只是次序。"),
    ("empty-value", "leave-out yunling-2025-2026 2025.1 --because ' '"),
    ("no-such-decision", "approve 0123456789 9876543210 --by 王芳 --reason 通顺"),
    ("no-such-command", "删去"),
    ("no-earlier-content", "diff 备份"),
    ("taken-port", "serve --no-open --port PORT"),
    ("no-traditional-edition", "--project 简体 convert --to zh-Hant-HK"),
    ("no-project", "check"),
)


@pytest.fixture
def here(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In a project where every one of these can go wrong."""
    add_briefing(project, "another")
    (project / "环.txt").symlink_to("环.txt")
    os.mkfifo(project / "管.txt")
    no_pipe = shutil.ignore_patterns("管.txt")
    simplified = shutil.copytree(project, project.parent / "简体", symlinks=True, ignore=no_pipe)
    config = simplified / "site_config.yml"
    text, _, _ = config.read_text("utf-8").partition("  - locale: zh-Hant")
    config.write_text(text, "utf-8")
    shutil.rmtree(simplified / "content" / "conversion")
    shutil.move(simplified, project / "简体")
    monkeypatch.chdir(project)
    return project


def mistype(typed: str, here: Path, language: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """What is answered; the port in use is always PORT."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        arguments = [str(port) if word == "PORT" else word for word in shlex.split(typed)]
        monkeypatch.setenv("BRIEFINGS_LANG", language)
        result = CliRunner().invoke(briefings, arguments, prog_name="briefings")
    assert (result.exit_code, result.stdout) == (2, ""), (typed, result.output)
    if "PORT" not in typed:
        return result.stderr
    return result.stderr.replace(str(port), "PORT").replace(str(port + 1), "PORT+1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_mistyped_is_answered(
    language: str, here: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    told = []
    for code, typed in MISTYPED:
        monkeypatch.chdir(here.parent if code == "no-project" else here)
        answer = mistype(typed, here, language, monkeypatch)
        told.append(f"$ briefings {typed}\n{answer}")
        assert _is(code, answer, WORDINGS[Language(language)]), answer
    _hold("\n".join(told), f"mistyped.{language}.txt", request)
    assert {code for code, _ in MISTYPED} == set(CODES)


def _is(code: str, answer: str, wording: Wording) -> bool:
    """Whether the message of the code, its details filled in somehow, stands in the answer."""
    words = [wording[f"{code}.{part}"] for part in ("wrong", "instead")]
    return all(re.search(re.sub(r"\\{\w+\\}", ".+", re.escape(word)), answer) for word in words)


def _commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The path of every command, the group's before those in it."""
    assert isinstance(command, Command | Group), f"{command.name} does not speak three languages"
    yield path
    if isinstance(command, Group):
        for name, subcommand in command.commands.items():
            yield from _commands(subcommand, (*path, name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_help(language: str, run: Run, request: pytest.FixtureRequest) -> None:
    pages = []
    for path in _commands(briefings):
        result = run("--lang", language, *path, "--help")
        assert result.exit_code == 0
        pages.append(result.output)
        assert [line for line in result.output.splitlines() if columns(line) > 80] == []
    _hold("\n".join(pages), f"help.{language}.txt", request)


def test_after_two_hyphens_a_word_is_taken_as_it_stands(project: Path, run: Run) -> None:
    result = run("--project", str(project), "diff", "--", "-format")
    assert result.stderr.startswith("错误：「-format」里没有 site_config.yml，")


@pytest.mark.parametrize("path", [(), ("new",)])
def test_a_group_alone_shows_its_help(path: tuple[str, ...], run: Run) -> None:
    alone, asked = run(*path), run(*path, "--help")
    assert (alone.exit_code, alone.stdout, alone.stderr) == (2, "", asked.stdout)


def test_a_question_is_asked_until_it_is_answered(project: Path) -> None:
    topics = project / "content" / "topics.yml"
    topics.write_bytes(topics.read_text("utf-8").encode("gb18030"))
    fix = ["--project", str(project), "fix"]

    no = CliRunner().invoke(briefings, fix, input="好\n否\n")
    assert no.stderr.splitlines()[1:] == [
        "转成 UTF-8 吗？ [Y/n]: 好",
        "请回答 y（是）或 n（否）。",
        "转成 UTF-8 吗？ [Y/n]: 否",
    ]
    assert CliRunner().invoke(briefings, fix, input="").stderr.endswith("已停止。\n")
    assert CliRunner().invoke(briefings, fix, input="ｙ\n").exit_code == 0
    assert topics.read_text("utf-8").startswith("#")


@pytest.mark.parametrize(
    ("variables", "first"),
    [
        ({"LANG": "zh_HK.UTF-8"}, "錯誤：沒有命令「chekc」。"),
        ({"LC_ALL": "zh_TW.UTF-8", "LANG": "en_US.UTF-8"}, "錯誤：沒有命令「chekc」。"),
        ({"LANG": "en_US.UTF-8"}, "错误：没有命令「chekc」。"),
        ({"LANG": "zh_HK.UTF-8", "BRIEFINGS_LANG": "en"}, "error: There is no command “chekc”."),
    ],
)
def test_the_language_is_that_of_the_system(variables: dict[str, str], first: str) -> None:
    none = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "BRIEFINGS_LANG": ""}
    result = CliRunner(env=none | variables).invoke(briefings, ["chekc"])
    assert result.stderr.splitlines()[0] == first


def test_traditional_has_the_words_of_the_place() -> None:
    """A file, a folder, a field: 檔案, 資料夾, 欄位; a document in a briefing is 文件 (KIND)."""
    for name in ("mistyped", "help"):
        text = (USAGE / f"{name}.zh-Hant.txt").read_text("utf-8")
        assert "文件" not in text
        assert "字段" not in text


def _hold(text: str, name: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--regold"):
        (USAGE / name).write_text(text, "utf-8")
    assert (USAGE / name).read_text("utf-8") == text

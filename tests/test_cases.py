"""A directory in cases/ is a case: files laid over the invented project, and what must be said.

`expected.zh-Hans.txt` and its like are the whole of what the editor reads, word for word, in each
language; in Traditional where that is more than the Simplified converted, with the lines of files
as they are. `removed.txt`, where there is one, lists files of the project that the case takes away.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import IO

import pytest

from generator.messages import ENGLISH, SEVERITIES, SIMPLIFIED
from tests.conftest import Run
from tests.traditional import in_traditional

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.name for path in CASES.iterdir())
# What no directory can hold has a test of its own, word for word.
ELSEWHERE = {
    "taken-id": "test_what_is_there_is_not_made_again",
    "no-such-id": "test_an_id_that_is_not_there_is_told",
    "list-on-one-line": "test_a_list_on_one_line_is_left_alone",
    "unlike-units": "test_what_is_not_one_thing_is_not_merged",
    "unlike-kinds": "test_a_share_is_no_count",
    "briefing-still-cited": "test_what_terms_have_as_their_source_stays",
    **dict.fromkeys(("no-figure-at-place", "nothing-open"), "test_what_makes_no_sense_is_refused"),
    "file-too-large": "test_a_file_that_is_too_large",
    **dict.fromkeys(
        ("unknown-placeholder", "missing-placeholder"),
        "test_what_is_wrong_with_the_words_of_the_interface",
    ),
    "placeholder": "test_each_is_listed_where_it_is_asked_for",
    "unused-file": "test_a_file_that_nobody_reads_is_told",
    "text-too-long": "test_a_text_that_is_too_long",
    "forbidden-file": "test_a_file_that_may_not_be_read",
    "closed-folder": "test_a_folder_that_may_not_be_opened",
    "folder-too-deep": "test_folders_without_an_end",
    "too-many-files": "test_files_without_an_end",
    "copy-differs": "test_a_copy_that_differs_is_told_and_not_read",
    "misencoded-name": "test_a_name_out_of_an_old_zip",
    "site-not-a-folder": "test_a_site_that_is_no_folder",
    "workshop-not-a-folder": "test_what_is_in_the_way_is_told",
    **dict.fromkeys(
        (
            "report-too-large",
            "report-not-text",
            "report-unknown-encoding",
            "report-empty",
            "not-a-report",
        ),
        "test_what_is_no_report",
    ),
    **dict.fromkeys(
        (
            "report-is-scan",
            "report-locked",
            "report-broken",
            "report-unpacks-too-large",
            "report-too-many-pages",
            "report-too-many-tags",
        ),
        "test_what_cannot_be_read_says_why",
    ),
    "report-too-intricate": "test_what_takes_too_long_is_given_up",
    "read-otherwise": "test_the_digests_of_the_file_and_of_its_text_are_kept",
    "draft-without-year": "test_a_report_without_a_year_asks_for_it",
    **dict.fromkeys(
        (
            "kept-figure-differs",
            "figure-not-kept",
            "kept-figure-gone",
            "another-source",
            "no-kept-figures",
        ),
        "test_the_report_read_anew",
    ),
    "drafted-from-another": "test_a_briefing_of_another_report_is_left_alone",
    **dict.fromkeys(
        ("draft-after-itself", "draft-after-later"),
        "test_what_is_no_earlier_briefing_is_refused",
    ),
    "draft-after-another-region": "test_a_briefing_on_another_region_is_refused",
    "item-in-the-way": "test_an_item_is_not_written_over_one_that_the_report_has_no_more",
    "copied-text": "test_words_of_the_report_are_told",
    "unapproved-conversion": "test_a_release_asks_for_what_is_shown",
    "unfolded-text": "test_a_word_that_editions_write_apart_is_named",
}
_NOT_INPUT = ("expected.*.txt", "removed.txt")
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


def lay(case: Path, project: Path) -> None:
    """Take away from the project and lay over it what the case says."""
    removed = case / "removed.txt"
    for line in removed.read_text("utf-8").split() if removed.exists() else ():
        path = project / line
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(case, project, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_NOT_INPUT))


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, project: Path, run: Run, request: pytest.FixtureRequest) -> None:
    case = CASES / name
    lay(case, project)
    ended = set()

    for language in LANGUAGES:
        result = run("--project", str(project), "--lang", language, "build")

        if request.config.getoption("--regold"):
            _write(case, language, result.output)
        assert result.output == _expected(case, language)
        ended.add(result.exit_code)
    refused = ": error: " in _expected(case, "en")
    assert ended == {int(refused)}
    assert (project / "site").exists() != refused, "what is refused is not published"
    assert run("--project", str(project), "check", "--release").exit_code == 1


def _write(case: Path, language: str, output: str) -> None:
    file = case / f"expected.{language}.txt"
    file.unlink(missing_ok=True)
    if language != "zh-Hant" or output != _expected(case, language):
        file.write_text(output, "utf-8")


def _expected(case: Path, language: str) -> str:
    file = case / f"expected.{language}.txt"
    if language != "zh-Hant" or file.exists():
        return file.read_text("utf-8")
    lines = _expected(case, "zh-Hans").splitlines(keepends=True)
    return "".join(line if line.startswith("  |") else in_traditional()(line) for line in lines)


def test_every_message_has_a_case() -> None:
    """The text of each message, its details filled in somehow, stands in some case."""
    for wording in (SIMPLIFIED, ENGLISH):
        said = "".join(
            (CASES / name / f"expected.{wording.locale}.txt").read_text("utf-8") for name in NAMES
        )
        silent = [
            code
            for code in SEVERITIES
            if code not in ELSEWHERE
            and not all(
                re.search(_pattern(wording[f"{code}.{part}"]), said)
                for part in ("wrong", "instead")
            )
        ]
        assert silent == []


def _pattern(template: str) -> str:
    return re.sub(r"\\\{\w+\\\}", ".+", re.escape(template))


def test_a_file_that_is_too_large(project: Path, run: Run) -> None:
    (project / "content" / "terms.yml").write_text("#" * (512 * 1024 + 1), "utf-8")

    result = run("--project", str(project), "check")

    assert result.output == (
        "content/terms.yml:1:1: 错误：文件大过 512 KB。\n"
        "  请把内容分到几个文件。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )


def test_a_text_that_is_too_long(project: Path, run: Run) -> None:
    topics = project / "content" / "topics.yml"
    topics.write_text(f"topics:\n  - id: {'甲' * 10_001}\n", "utf-8")

    result = run("--project", str(project), "check")

    assert result.output == (
        "content/topics.yml:2:9: 错误：一段文字超过 10000 个字。\n"
        f"  |   - id: {'甲' * 30}…\n"
        "  |         ^\n"
        "  请分成几段，或缩短。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )


def test_a_file_that_may_not_be_read(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, *_: object, **__: object) -> IO[bytes]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    result = run("--project", str(project), "check")

    assert result.exit_code == 1
    assert (
        "content/terms.yml:1:1: 错误：读不了「content/terms.yml」：Permission denied。\n"
        "  请检查文件的权限。\n"
    ) in result.output


@pytest.mark.parametrize("kind", ["link", "file"])
def test_a_site_that_is_no_folder(project: Path, run: Run, tmp_path: Path, kind: str) -> None:
    place = project / "site"
    if kind == "link":
        place.symlink_to(tmp_path)
    else:
        place.write_text("mine")

    result = run("--project", str(project), "build")

    assert result.exit_code == 1
    assert result.output == (
        "site:1:1: 错误：「site」是链接或文件，不是文件夹。\n"
        "  请删去它或改名；网站会生成到这个文件夹。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )
    assert place.is_symlink() or place.read_text() == "mine"


def test_tests_named_elsewhere_exist() -> None:
    written = "".join(path.read_text("utf-8") for path in CASES.parent.glob("test_*.py"))
    assert [name for name in ELSEWHERE.values() if f"def {name}(" not in written] == []

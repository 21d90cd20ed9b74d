"""After any series of drafting, editing, drafting over, merging, renaming and throwing away.

What was written by hand is still there, a rename and a merge are what a person would have typed,
and when all drafts are thrown away the content is as it was before the first.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.conftest import Run
from tests.trees import tree

SERIES = int(os.environ.get("AUTHORING_SERIES", "6"))
LENGTH = 8
_PARAGRAPHS = (
    "修路9公里，建桥12座。",
    "新办学校4所，学生增加300人。",
    "引水渠长7公里，灌溉面积达到21万亩。",
    "工业投资增长8.5%，其中技改投资占比达到三成。",
    "城镇新增就业2.1万人。",
    "认真听取各方意见，改进工作作风。",
    "森林覆盖率提高到61.5%。",
    "建成绿色工厂40家、绿色园区11家。",
)
_MOVED = "content/moved.yml"
_DRAFTS = ("roads", "schools")


class Report:
    """A report whose paragraphs come, go and change places from one reading to the next."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._review = random.sample(_PARAGRAPHS, 4)
        self._plan = random.sample(_PARAGRAPHS, 3)

    def change(self) -> None:
        said = self._random.choice((self._review, self._plan))
        others = [paragraph for paragraph in _PARAGRAPHS if paragraph not in said]
        if self._random.random() < 0.6 and others:
            said.insert(self._random.randrange(len(said) + 1), self._random.choice(others))
        elif len(said) > 1:
            said.pop(self._random.randrange(len(said)))

    def __str__(self) -> str:
        review, plan = (
            "\n\n".join(f"{number}. {text}" for number, text in enumerate(said, 1))
            for said in (self._review, self._plan)
        )
        heads = ("一、2030年工作回顾\n\n（一）建设", "二、2031年工作安排\n\n（一）安排")
        return f"2030年工作报告\n\n{heads[0]}\n\n{review}\n\n{heads[1]}\n\n{plan}\n"


class Author:
    """An editor of the project who does what comes to mind, and what the answers say."""

    def __init__(self, project: Path, run: Run, random: Random) -> None:
        self.project, self.random = project, random
        self._run = run
        self._reports = {name: Report(random) for name in _DRAFTS}
        self._written: dict[str, set[str]] = {}
        self._count = 0
        self._known = {*self._indicators()}
        self.acts: tuple[Callable[[], None], ...] = (
            self.draft,
            self.draft_over,
            self.draft_over,
            self.write,
            self.write,
            self.delete_item,
            self.rename,
            self.merge,
            self.discard,
        )

    def command(self, *arguments: str) -> int:
        before = tree(self.project)
        result = self._run("--project", str(self.project), *arguments)
        assert result.exit_code in (0, 1), result.output
        if result.exit_code:
            assert tree(self.project) == before, "what is refused changes nothing"
        return result.exit_code

    def _drafted(self) -> str | None:
        return self.random.choice(sorted(self._written)) if self._written else None

    def draft(self) -> None:
        if new := [name for name in _DRAFTS if name not in self._written]:
            self._read(new[0])
            self._written[new[0]] = set()

    def draft_over(self) -> None:
        if name := self._drafted():
            self._reports[name].change()
            self._read(name)

    def _read(self, name: str) -> None:
        file = self.project.parent / f"{name}.txt"
        file.write_text(str(self._reports[name]), "utf-8")
        self.command("draft", str(file), "--as", name)

    def write(self) -> None:
        """Something in place of what is still to be written, or a note."""
        files = [*self._sections()]
        if not files:
            return
        file = self.random.choice(files)
        text = file.read_text("utf-8")
        self._count += 1
        words = (
            f"手写的第{'甲乙丙丁戊己庚辛壬癸'[self._count % 10]}句{'啊' * (self._count // 10)}。"
        )
        if asked := re.findall("（请写 [0-9.]+ [^）]*）", text):
            text = text.replace(self.random.choice(asked), words, 1)
        else:
            text += f"# {words}\n"
        file.write_text(text, "utf-8")
        self._written[file.parent.parent.name].add(words)

    def delete_item(self) -> None:
        """An item by hand, with what is said of it; a section keeps one."""
        for file in self._sections():
            text = file.read_text("utf-8")
            head, *items = re.split(r"(?m)^(?=  - place: )", text)
            if len(items) > 1:
                gone = items.pop(self.random.randrange(len(items)))
                file.write_text(head + "".join(items), "utf-8")
                own = self._written[file.parent.parent.name]
                own -= {words for words in own if words in gone}
                self._forget(re.findall("place: (.*)", gone)[0], file.parent.parent)
                return

    def _forget(self, place: str, folder: Path) -> None:
        """What led to an item that is no more, as the check asks for it."""
        timeline = folder / "timeline.yml"
        kept = next(
            f for f in sorted(folder.glob("sections/*.yml")) if "- place: " in f.read_text("utf-8")
        )
        other = re.findall("- place: (.*)", kept.read_text("utf-8"))[0]
        text = timeline.read_text("utf-8").replace(f"place: {place}\n", f"place: {other}\n")
        year = other.split(".")[0]
        text = re.sub("date: [0-9]{4}", f"date: {year}", text)
        status = "已完成" if year == "2030" else "计划"
        timeline.write_text(re.sub("status: .*", f"status: {status}", text), "utf-8")
        used = {
            line
            for f in folder.glob("sections/*.yml")
            for line in re.findall("indicator: (.*)", f.read_text("utf-8"))
        }
        head = folder / "briefing.yml"
        lines = head.read_text("utf-8").splitlines(keepends=True)
        first, _, last = "".join(lines).partition("headline_indicators:\n")
        listed = re.match("(  - .*\n)*", last)
        assert listed
        shown = [line for line in listed[0].splitlines(keepends=True) if line.split()[-1] in used]
        shown = shown or [f"  - {min(used)}\n"]
        head.write_text(
            f"{first}headline_indicators:\n{''.join(shown)}{last[listed.end() :]}", "utf-8"
        )

    def rename(self) -> None:
        if not (own := self._own()):
            return
        old = self.random.choice(own)
        self._count += 1
        self._as_by_hand(old, f"renamed-{self._count}", "rename", "indicator")

    def merge(self) -> None:
        if own := self._own():
            old = self.random.choice(own)
            others = [indicator for indicator in self._indicators() if indicator != old]
            self._as_by_hand(old, self.random.choice(others), "merge", "indicator")

    def _as_by_hand(self, old: str, new: str, *command: str) -> None:
        """The command gives what somebody would have typed."""
        before = tree(self.project)
        if self.command(*command, old, new) == 0:
            whole = re.compile(rf"(?<![a-z0-9-]){re.escape(old)}(?![a-z0-9-])".encode())
            typed = {file: whole.sub(new.encode(), data) for file, data in before.items()}
            after = tree(self.project)
            for file in after.keys() - {"content/indicators.yml", _MOVED}:
                assert after[file] in (typed[file], _each_once(typed[file])), file

    def discard(self) -> None:
        if name := self._drafted():
            self._forget_unused()
            assert self.command("discard", name, "--yes") == 0
            del self._written[name]

    def _forget_unused(self) -> None:
        """The indicators that the check says nobody uses, deleted as it advises."""
        assert self.command("prune", "--yes") == 0

    def _sections(self) -> list[Path]:
        folders = (self.project / "content" / name / "sections" for name in sorted(self._written))
        paths = [file for folder in folders for file in sorted(folder.glob("*.yml"))]
        self.random.shuffle(paths)
        return paths

    def _indicators(self) -> list[str]:
        text = (self.project / "content/indicators.yml").read_text("utf-8")
        return re.findall("- id: (.*)", text)

    def _own(self) -> list[str]:
        """Those that drafts have added."""
        return [indicator for indicator in self._indicators() if indicator not in self._known]

    def nothing_is_lost(self) -> None:
        for name, written in self._written.items():
            folder = self.project / "content" / name
            text = "".join(file.read_text("utf-8") for file in folder.rglob("*.yml"))
            assert [words for words in written if words not in text] == []

    def throw_all_away(self) -> None:
        while self._written:
            self.discard()


def _each_once(data: bytes) -> bytes:
    """The file with every entry of its list of headlines once."""
    lines: list[bytes] = []
    for line in data.splitlines(keepends=True):
        if not (re.fullmatch(rb"  - [a-z0-9-]+\n", line) and line in lines):
            lines.append(line)
    return b"".join(lines)


@pytest.mark.parametrize("seed", range(SERIES))
def test_nothing_written_is_lost(project: Path, run: Run, seed: int) -> None:
    before = tree(project)
    author = Author(project, run, Random(seed))
    author.draft()
    for _ in range(LENGTH):
        author.random.choice(author.acts)()
        author.nothing_is_lost()
    author.throw_all_away()
    # What was merged into something that stays leads to it for ever.
    assert author.command("check") == 0
    assert {**tree(project), _MOVED: b""} == {**before, _MOVED: b""}

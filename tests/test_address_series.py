"""After any series of edits, whoever follows an address that the site ever had arrives.

At a page; and at the thing that the address named, where there is still such a thing in it.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from generator import pipeline
from generator.model import anchors
from tests.conftest import Run
from tests.trees import tree
from tests.visitor import Address, Told, Visitor

SERIES = int(os.environ.get("ADDRESS_SERIES", "3"))
LENGTH = 8
_EDITIONS = ("zh-hans", "zh-hant-hk", "zh-hant-mo")
_KINDS = {
    "indicator": "indicators.yml",
    "term": "terms.yml",
    "subject": "subjects.yml",
    "topic": "topics.yml",
    "milestone": "*/timeline.yml",
}
_SECTION = """\
place: 2026.2
title: 附带的工作
line: 另外的安排
lead: 报告另有一些安排。
items:
  - place: 2026.2.1
    title: 甲事
    summary: 计划办好甲事。
    new: 2025 年部分没有甲事。
  - place: 2026.2.2
    title: 乙事
    summary: 计划办好乙事。
    new: 2025 年部分没有乙事。
"""
_DOCK = """\
  - id: {}
    name: 码头企业{}
    subject: investment
    unit: 家
    definition: 登记在册的码头企业。
"""


class Editor:
    """Somebody who gives things other names and places, and remembers what the site led to."""

    def __init__(self, project: Path, run: Run, random: Random) -> None:
        self.project, self.random = project, random
        self.content = project / "content"
        self.ever: dict[Address, Told | None] = {}
        self._run = run
        self._count = 0
        self._names = ["port-firms", "yunling-2025-2026"]
        (self._folders()[0] / "sections/2026-2.yml").write_text(_SECTION, "utf-8")
        self.acts: tuple[Callable[[], bool], ...] = (
            self.rename_briefing,
            self.rename,
            self.rename,
            self.rename,
            self.merge,
            self.add,
            self.delete_section,
            self.delete_item,
            self.discard,
        )

    def act(self) -> None:
        """Something that can be; what the program refuses changes nothing."""
        before = tree(self.project)
        done = self.random.choice(self.acts)()
        if done and self._command("check") == 0:
            self.look()
            return
        shutil.rmtree(self.content)
        for name, data in before.items():
            (self.project / name).parent.mkdir(parents=True, exist_ok=True)
            (self.project / name).write_bytes(data)

    def look(self) -> None:
        """Build, and remember all to which the site leads."""
        checked = pipeline.check(self.project, pipeline.THEME, processes=1)
        pipeline.build(checked, pipeline.THEME, self.project / "site", processes=1)
        visitor = self.visitor()
        for address in dict.fromkeys(visitor.addresses(self.random.choice(_EDITIONS))):
            told = visitor.told(address) if address.anchor else None
            assert told or not address.anchor, f"{address} leads to nothing now"
            self.ever[address] = told if address.anchor not in anchors.FIXED else None

    def visitor(self) -> Visitor:
        return Visitor(self.project / "site", "/briefings/")

    def _command(self, *arguments: str) -> int:
        return self._run("--project", str(self.project), *arguments).exit_code

    def _folders(self) -> list[Path]:
        return sorted(path.parent for path in self.content.glob("*/briefing.yml"))

    def _new_name(self) -> str:
        """A name that nothing had, or, now and then, one that something had."""
        self._count += 1
        if self.random.random() < 0.8:
            self._names.append(f"name-{self._count}")
            return self._names[-1]
        return self.random.choice(self._names)

    def rename_briefing(self) -> bool:
        old = self.random.choice(self._folders()).name
        return self._command("rename", "briefing", old, self._new_name()) == 0

    def rename(self) -> bool:
        kind = self.random.choice([*_KINDS, "comparison"])
        folder = self.random.choice(self._folders())
        if kind == "comparison":
            file = folder / "briefing.yml"
            _, _, text = file.read_text("utf-8").partition("comparisons:")
        else:
            pattern = _KINDS[kind].replace("*", folder.name)
            text = (self.content / pattern).read_text("utf-8")
        ids = re.findall("- id: (.+)", text)
        # What has moved once is moved again.
        again = [name for name in ids if name in self._names]
        old = self.random.choice(again or ids)
        whose = ("--briefing", folder.name) if kind in {"comparison", "milestone"} else ()
        return self._command("rename", kind, old, self._new_name(), *whose) == 0

    def merge(self) -> bool:
        """What a briefing that was added has under another name, into what it is."""
        text = (self.content / "indicators.yml").read_text("utf-8")
        (kept,) = re.findall("- id: (.+)\n    name: 港口企业\n", text)
        doubled = re.findall("- id: (.+)\n    name: 码头企业", text)
        return any(self._command("merge", "indicator", other, kept) == 0 for other in doubled[:1])

    def add(self) -> bool:
        """Another briefing, which has one of the first's indicators under another name."""
        self._count += 1
        name, dock = f"added-{self._count}", f"docks-{self._count}"
        folder = self._folders()[0]
        added = self.content / name
        shutil.copytree(folder, added)
        head = added / "briefing.yml"
        titled = re.sub("(?m)^((?:short_)?title: .*)$", rf"\1（{name}）", head.read_text("utf-8"))
        head.write_text(titled, "utf-8")
        (added / "sections/2026-2.yml").write_text(_SECTION, "utf-8")
        indicators = self.content / "indicators.yml"
        (firms,) = re.findall("- id: (.+)\n    name: 港口企业\n", indicators.read_text("utf-8"))
        whole = re.compile(rf"(?<![a-z0-9-]){re.escape(firms)}(?![a-z0-9-])")
        for file in added.rglob("*.yml"):
            file.write_text(whole.sub(dock, file.read_text("utf-8")), "utf-8")
        text = indicators.read_text("utf-8") + _DOCK.format(dock, self._count)
        indicators.write_text(text, "utf-8")
        return True

    def delete_section(self) -> bool:
        """One to which nothing else leads, by hand, and where its address leads then."""
        if not (paths := sorted(self.content.glob("*/sections/2026-2.yml"))):
            return False
        file = self.random.choice(paths)
        file.unlink()
        self._move(f"{file.parent.parent.name}/sections/2026-2/", self._target())
        return True

    def delete_item(self) -> bool:
        """What stays has its address still; nothing leads to the item."""
        if not (paths := sorted(self.content.glob("*/sections/2026-2.yml"))):
            return False
        file = self.random.choice(paths)
        head, *items = re.split(r"(?m)^(?=  - place: )", file.read_text("utf-8"))
        items.pop(self.random.randrange(len(items)))
        file.write_text(head + "".join(items), "utf-8")
        return True

    def discard(self) -> bool:
        name = self.random.choice(self._folders()).name
        target = self._target()
        while target.startswith(f"{name}/"):
            target = self._target()
        if self._command("discard", name, "--moved-to", target, "--yes"):
            return False
        # Its things are no more: what is called the same elsewhere is another.
        visitor = self.visitor()
        for address in self.ever:
            arrived = visitor.arrived(address)
            if arrived and f"/{name}/" in arrived.page:
                self.ever[address] = None
        return True

    def _target(self) -> str:
        """A page that there is, maybe a place in it."""
        pages = [page for page in self.visitor().pages if page.startswith("zh-hans/")]
        page = self.random.choice(pages).removeprefix("zh-hans/")
        is_section = "/sections/" in page
        return f"{page}#item-1" if is_section and self.random.random() < 0.5 else page or "/"

    def _move(self, was: str, to: str) -> None:
        """As an editor types it."""
        file = self.content / "moved.yml"
        text = file.read_text("utf-8").replace("moved: []", "moved:")
        file.write_text(f"{text}  - was: {was}\n    moved_to: {to}\n", "utf-8")


@pytest.mark.parametrize("seed", range(SERIES))
def test_every_address_that_there_ever_was_is_followed(project: Path, run: Run, seed: int) -> None:
    editor = Editor(project, run, Random(seed))
    editor.look()
    editor.add()
    editor.look()
    for _ in range(LENGTH):
        editor.act()
    visitor = editor.visitor()
    for address, meant in editor.ever.items():
        arrived = visitor.arrived(address)
        assert arrived, address
        assert visitor.redirected(address) == arrived
        if meant in visitor.all_told(arrived.page) and arrived.anchor == address.anchor:
            assert visitor.told(arrived) == meant, (address, arrived)

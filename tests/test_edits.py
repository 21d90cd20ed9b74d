"""After any series of edits the site, and what is said, are what a build from nothing gives."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from generator import pipeline
from generator.authoring.rename import rename
from generator.diagnostic import BuildStopped, Diagnostic
from tests.conftest import add_briefing
from tests.series import make_two_series

SERIES = int(os.environ.get("EDIT_SERIES", "4"))
LENGTH = int(os.environ.get("EDIT_LENGTH", "25"))
_CHARACTERS = "补充说明一下港口建设与绿色发展这里里后干"

Outcome = tuple[Diagnostic, ...] | dict[str, bytes]


class Editor:
    """Somebody who changes the invented project, its theme too, at random."""

    def __init__(self, project: Path, theme: Path, random: Random) -> None:
        self.project, self.theme, self.random = project, theme, random
        self.edits: tuple[Callable[[], None], ...] = (
            self.text,
            self.text,
            self.figure,
            self.shared_text,
            self.shared_text,
            self.moved_line,
            self.order,
            self.id,
            self.spelling,
            self.sense,
            self.setting,
            self.edition,
            self.day,
            self.label,
            self.layer,
            self.synonym,
            self.style,
            self.stray,
            self.added_briefing,
            self.removed_briefing,
            self.series,
            self.removed_file,
        )

    def edit(self) -> str:
        """Make one edit; returns what it was."""
        edit = self.random.choice(self.edits)
        edit()
        return edit.__name__

    def text(self) -> None:
        """More or fewer words in a text of a briefing."""
        self._reword(self._own(), "title|summary|lead|line|note|caveat")

    def shared_text(self) -> None:
        """Likewise in what the briefings share."""
        shared = [path for path in self._content().glob("*.yml") if path.name != "synonyms.yml"]
        self._reword(sorted(shared), "name|title|summary|definition|explanation|rise")

    def figure(self) -> None:
        """Another value, in a briefing and, where that is at hand, in its report."""
        folder = self._briefing()
        figures = folder / "figures.yml"
        files = [figures] if figures.exists() else sorted(folder.glob("sections/*.yml"))
        text = "".join(file.read_text("utf-8") for file in files)
        values = re.findall(r'\bvalue"?: "?([0-9]{2,})\b', text)
        if values:
            old = self.random.choice(values)
            new = str(self.random.randrange(10 ** (len(old) - 1), 10 ** len(old)))
            for path in sorted(folder.rglob("*.yml")):
                changed = re.sub(rf"(?<![0-9.]){old}(?![0-9.])", new, path.read_text("utf-8"))
                path.write_text(changed, "utf-8")

    def moved_line(self) -> None:
        """A note above everything else: every line is another."""
        path = self.random.choice([*self._own(), *sorted(self._content().glob("*.yml"))])
        path.write_text(f"# 备注\n{path.read_text('utf-8')}", "utf-8")

    def order(self) -> None:
        """Two entries of a list in the other order."""
        name = self.random.choice(["indicators", "terms", "subjects", "topics"])
        path = self._content() / f"{name}.yml"
        head, *entries = re.split("(?m)^(?=  - id: )", path.read_text("utf-8"))
        if len(entries) > 1 and entries[-1].startswith("  - id: ") and "\nnot_" not in entries[-1]:
            self.random.shuffle(entries)
            path.write_text(head + "".join(entries), "utf-8")

    def id(self) -> None:
        """An id, wherever it is written."""
        kind = self.random.choice(["indicator", "term", "subject", "topic", "briefing"])
        if kind == "briefing":
            old = self._briefing().name
        else:
            text = (self._content() / f"{kind}s.yml").read_text("utf-8")
            old = self.random.choice(re.findall("(?m)^  - id: (.+)$", text))
        rename(self.project, kind, old, f"new-{self.random.randrange(1000)}", None)

    def spelling(self) -> None:
        """A term that other texts have, or that has other spellings."""
        path = self._content() / "terms.yml"
        word = self.random.choice(["港口", "吞吐量", "岸电", "投资", "港"])
        text = re.sub("(?m)^    match: .*\n", "", path.read_text("utf-8"))
        path.write_text(
            text.replace("    subject:", f"    match: [{word}]\n    subject:", 1), "utf-8"
        )

    def sense(self) -> None:
        """What a briefing's report means by a term, or that it is what all mean."""
        path = self._briefing() / "briefing.yml"
        text = re.sub("(?m)^senses:.*\n", "", path.read_text("utf-8"))
        ids = re.findall("(?m)^  - id: (.+)$", (self._content() / "terms.yml").read_text("utf-8"))
        if ids and self.random.random() < 0.8:
            own = f"说法{self.random.choice(_CHARACTERS)}。"
            term = self.random.choice(ids)
            text += f"senses: [{{term: {term}, explanation: {own}, place: 2025.1.1}}]\n"
        path.write_text(text, "utf-8")

    def setting(self) -> None:
        """The site's title, its address or its licence."""
        path = self.project / "site_config.yml"
        text = path.read_text("utf-8")
        number = self.random.randrange(100)
        old, new = self.random.choice(
            [
                ("(?m)^title: .*$", f"title: 第 {number} 个名称"),
                ("(?m)^url: .*$", f"url: https://briefings.example/{number}/"),
                ("(?m)^description: .*$", f"description: 第 {number} 个说明。"),
            ]
        )
        path.write_text(re.sub(old, new, text), "utf-8")

    def edition(self) -> None:
        """The last edition's name, or no such edition."""
        path = self.project / "site_config.yml"
        head, *editions = re.split("(?m)^(?=  - locale: )", path.read_text("utf-8"))
        if len(editions) > 1 and self.random.random() < 0.3:
            editions.pop()
        else:
            name = f"name: 版本{self.random.choice(_CHARACTERS)}"
            editions[-1] = re.sub("name: .*", name, editions[-1])
        path.write_text(head + "".join(editions), "utf-8")

    def day(self) -> None:
        """Another briefing may be the newest then."""
        path = self._briefing() / "briefing.yml"
        day = f"published: 2026-0{self.random.randrange(2, 10)}-1{self.random.randrange(10)}"
        path.write_text(re.sub("(?m)^published: .*", day, path.read_text("utf-8")), "utf-8")

    def label(self) -> None:
        """A word of the interface."""
        self._reword(
            [self.theme / "labels.yml"], "nav|latest|years|home|terms|search|overview|text|name"
        )

    def layer(self) -> None:
        """A line of the conversion, or a layer that is gone."""
        layers = self._content() / "conversion"
        path = layers / self.random.choice(
            ["phrases.yml", "forms.zh-Hant-HK.yml", "vocabulary.zh-Hant-HK.yml", "protected.yml"]
        )
        line = self.random.choice(["港口: 港口\n", "建设: 建設\n", "投资: 投資\n", "里面: 裏面\n"])
        if self.random.random() < 0.2:
            path.unlink(missing_ok=True)
        elif path.exists():
            path.write_text(path.read_text("utf-8").rstrip("\n") + f"\n{line}", "utf-8")
        else:
            path.write_text(line, "utf-8")

    def synonym(self) -> None:
        """A word that an edition writes as another, which count as one; or do no more."""
        forms = self._content() / "conversion" / "forms.zh-Hant-HK.yml"
        path = self._content() / "synonyms.yml"
        text, group = path.read_text("utf-8"), "  - words: [泊位, 渡口]\n"
        path.write_text(text.replace(group, "") if group in text else text + group, "utf-8")
        if forms.exists() and "泊位: " not in forms.read_text("utf-8"):
            forms.write_text(forms.read_text("utf-8") + "泊位: 渡口\n", "utf-8")

    def style(self) -> None:
        """What the pages look like."""
        path = self.theme / "styles" / "11-type.css"
        path.write_text(path.read_text("utf-8") + "\nmain { color: inherit; }\n", "utf-8")

    def stray(self) -> None:
        """A file that nobody reads, or a copy of one that is read."""
        path = self.random.choice(self._own())
        path.with_name(f"{path.stem} (1).yml").write_bytes(path.read_bytes())

    def added_briefing(self) -> None:
        name = f"added-{self.random.randrange(1000)}"
        if not (self._content() / name).exists() and len(self._briefings()) < 4:
            folder = shutil.copytree(self._briefing(), self._content() / name)
            head = folder / "briefing.yml"
            text = re.sub("(?m)^((?:short_)?title: .*)$", rf"\1·{name}", head.read_text("utf-8"))
            head.write_text(text, "utf-8")

    def removed_briefing(self) -> None:
        if len(self._briefings()) > 1:
            shutil.rmtree(self._briefing())

    def series(self) -> None:
        """A briefing out of its series, or the series by another name."""
        path = self._content() / "series.yml"
        if self.random.random() < 0.5:
            head = self._briefing() / "briefing.yml"
            text = re.sub("(?m)^series: .*\n", "", head.read_text("utf-8"))
            head.write_text(text.replace("region: 云岭省\n", "region: 云岭省东部\n"), "utf-8")
        elif path.exists():
            name = f"short_name: 云岭港口{self.random.choice(_CHARACTERS)}报告"
            path.write_text(re.sub("short_name: .*", name, path.read_text("utf-8")), "utf-8")

    def removed_file(self) -> None:
        self.random.choice(self._own()).unlink()

    def _content(self) -> Path:
        return self.project / "content"

    def _briefings(self) -> list[Path]:
        return sorted(path.parent for path in self._content().glob("*/briefing.yml"))

    def _briefing(self) -> Path:
        return self.random.choice(self._briefings())

    def _own(self) -> list[Path]:
        return [
            path for path in sorted(self._briefing().rglob("*.yml")) if path.name != "figures.yml"
        ]

    def _reword(self, files: list[Path], fields: str) -> None:
        path = self.random.choice(files)
        lines = path.read_text("utf-8").split("\n")
        pattern = re.compile(rf"\s*(- )?({fields}): (?!['\"|>\[{{]).*[\u4e00-\u9fff].*")
        if texts := [number for number, line in enumerate(lines) if pattern.fullmatch(line)]:
            number = self.random.choice(texts)
            start, end = re.fullmatch("(.*?)([。？！]?)", lines[number]).groups()  # type: ignore[union-attr]
            added = "".join(self.random.choices(_CHARACTERS, k=3))
            lines[number] = f"{start}{added}{end}"
            path.write_text("\n".join(lines), "utf-8")


def _outcome(project: Path, theme: Path, *, processes: int) -> Outcome:
    """What is said, and if that is nothing wrong, every file of the site.

    A home page, which tells of all briefings, is shown as it is before the site is built.
    """
    try:
        checked = pipeline.check(project, theme, processes=processes)
        home = f"{checked.site.config.editions[-1].path}/"
        alone = pipeline.page_alone(pipeline.desk(checked, theme), home)
        pipeline.build(checked, theme, project / "site", processes=processes)
    except BuildStopped as stopped:
        return stopped.diagnostics
    assert alone == (project / "site" / home / "index.html").read_bytes()
    files = (path for path in sorted((project / "site").rglob("*")) if path.is_file())
    site = {path.relative_to(project).as_posix(): path.read_bytes() for path in files}
    return {**site, "warnings": repr(checked.warnings).encode()}


@pytest.mark.parametrize("seed", range(SERIES))
def test_edits_at_random(project: Path, tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    theme = shutil.copytree(pipeline.THEME, tmp_path / "theme")
    # Reports beside one another, or the years of a series with another beside it.
    if seed % 2:
        make_two_series(project)
    else:
        add_briefing(project, "yunling-2024-2025")
    editor = Editor(project, theme, random)
    good = tmp_path / "good"
    made: list[str] = []
    for number in range(1, LENGTH + 1):
        shutil.rmtree(good, ignore_errors=True)
        shutil.copytree(project, good, ignore=shutil.ignore_patterns("site", ".*"))
        shutil.copytree(theme, good / "theme")
        try:
            made.append(editor.edit())
        except BuildStopped:
            continue  # An id that there is already.
        # Once: processes that are made anew take longer to start than all else.
        outcome = _outcome(project, theme, processes=2 if number == LENGTH // 2 else 1)
        # Of every fourth: a build from nothing takes as long as the rest together.
        if random.random() < 0.25 or isinstance(outcome, tuple):
            fresh = tmp_path / "fresh"
            shutil.rmtree(fresh, ignore_errors=True)
            shutil.copytree(project, fresh, ignore=shutil.ignore_patterns("site", ".*"))
            anew = _outcome(fresh, theme, processes=1)
            assert _unlike(outcome, anew) == [], made
        if isinstance(outcome, tuple):
            _put_back(good, project, theme)


def _unlike(outcome: Outcome, anew: Outcome) -> list[object]:
    if isinstance(outcome, dict) and isinstance(anew, dict):
        return sorted(
            name for name in outcome.keys() | anew.keys() if outcome.get(name) != anew.get(name)
        )
    return [] if outcome == anew else [outcome, anew]


def _put_back(good: Path, project: Path, theme: Path) -> None:
    for target, source in ((project / "content", good / "content"), (theme, good / "theme")):
        shutil.rmtree(target)
        shutil.copytree(source, target)
    shutil.copy(good / "site_config.yml", project)

"""What changes, as an editor reads it in a terminal."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.compare.excerpt import difference
from generator.diagnostic import LocalizedText
from generator.messages import Wording
from generator.messages.wording import visible
from generator.model.change import Change, Version

_ONE_LINE = 32
"""Two texts of so many characters together stand on one line."""
_TITLES = 5

Print = tuple[str | None, str | None]


def as_text(changes: Sequence[Change], wording: Wording, today: str) -> str:
    """The changes by kind; `today` is the day of a correction that is yet to be written."""
    if not changes:
        return wording.say(LocalizedText("diff.nothing"))
    return "\n".join(map(visible, _Report(wording, today).lines(changes)))


@dataclass(frozen=True)
class _Report:
    wording: Wording
    today: str

    def lines(self, changes: Sequence[Change]) -> Iterator[str]:
        for kind, group in groupby(changes, lambda change: change.kind):
            of_kind = list(group)
            if kind is not changes[0].kind:
                yield ""
            name = LocalizedText(f"diff.kinds.{kind}")
            count = str(len(of_kind))
            yield self.wording.say(LocalizedText("diff.kind", {"kind": name, "count": count}))
            for thing, alike in groupby(_alike(of_kind), lambda same: _thing(same[0])):
                yield from self._thing(thing, list(alike))

    def _thing(self, thing: Hashable, alike: Sequence[Sequence[Change]]) -> Iterator[str]:
        first = alike[0][0]
        if not first.field:
            yield self._whole(first)
            return
        title = first.title
        if first.old_title:
            title = f"{first.old_title} → {first.title}"
        yield f"  {title}  {first.path}".rstrip()
        for change, *others in alike:
            yield f"    {self.wording.field(change.name, change.field)}"
            yield from self._versions(change.versions)
            if others:
                yield f"      {self._more(others)}"
            if change.uncorrected:
                yield from self._uncorrected(change.uncorrected)

    def _whole(self, change: Change) -> str:
        """A record that is new or gone."""
        said = change.versions[0].new or change.versions[0].old or ""
        text = "" if said in change.title else f"  {said}"
        sign = self._say("diff.new" if change.is_new else "diff.gone")
        return f"  {sign}{change.title}{text}  {change.path}".rstrip()

    def _versions(self, versions: Sequence[Version]) -> Iterator[str]:
        """What each edition said and says; editions that print the same stand together."""
        editions: dict[Print, list[str]] = {}
        for version in versions:
            editions.setdefault((version.old, version.new), []).append(version.edition)
        for index, ((old, new), names) in enumerate(editions.items()):
            head = f"      {self._say('diff.list').join(names)}{self._say('diff.colon')}"
            if old is None or new is None:
                yield f"{head}{self._say('diff.gone' if new is None else 'diff.new')}{new or old}"
            elif len(old) + len(new) <= _ONE_LINE:
                yield f"{head}{old} → {new}"
            else:
                marked = difference(old, new)
                if index == 0:
                    yield f"{head}{marked.old}"
                    yield f"        → {marked.new}"
                else:
                    yield f"{head}→ {marked.new}"

    def _more(self, others: Sequence[Change]) -> str:
        titles = list(dict.fromkeys(change.title for change in others))
        rest = "……" if len(titles) > _TITLES else ""
        more = self.wording.say(LocalizedText("diff.more", {"count": str(len(others))}))
        return more + self._say("diff.list").join(titles[:_TITLES]) + rest

    def _uncorrected(self, was: str) -> Iterator[str]:
        yield f"    {self._say('diff.uncorrected')}"
        yield "      corrections:"
        yield f"        - date: {self.today}"
        yield f"          was: {was}"
        yield f"          reason: {self._say('diff.reason')}"

    def _say(self, phrase: str) -> str:
        return self.wording.say(LocalizedText(phrase))


def _thing(change: Change) -> Hashable:
    """The record of which several pieces may change; what is new or gone stands alone."""
    return (change.title, change.path) if change.field else id(change)


def _alike(changes: Sequence[Change]) -> list[list[Change]]:
    """The changes, those together in which the same stands for the same: 里 for 裡, 40 times."""
    same: dict[Hashable, list[Change]] = {}
    for change in changes:
        same.setdefault(_replaced(change), []).append(change)
    return list(same.values())


def _replaced(change: Change) -> Hashable:
    if change.field in ("", "value", "change"):
        return id(change)
    return tuple(
        (version.edition, frozenset(difference(version.old, version.new).replaced))
        if version.old is not None and version.new is not None
        else id(change)
        for version in change.versions
    )

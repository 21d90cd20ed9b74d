"""Where two phrases overlap and disagree, the counts of official text choose.

Taking the longest phrase from the left, OpenCC reads 会长发表 as 会·长发·表. A text is cut before
the phrase that the counts choose (会长｜发表), and its pieces are converted one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.convert.decisions import Layer
from generator.convert.evidence import context, doubt, fold_forms, is_doubtful, varying_characters
from generator.convert.opencc_config import Convert
from generator.convert.walker import Walker

_MARGIN = 1.6  # log odds: the later phrase is five times likelier
_REACH = 12  # characters behind that a phrase may reach


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text; `over` is the phrase that its first one was chosen over, if any."""

    text: str
    over: str = ""


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Cuts Simplified texts; `convert` and `walker` both read one from the left."""

    convert: Convert
    walker: Walker

    def pieces(self, text: str, uncut: str) -> Iterator[Piece]:
        """The whole of `text`, in order, cut where the counts choose the later phrase.

        `uncut` is what becomes of it uncut. What the project's own layers decide stays.
        """
        start, at, over = 0, 0, ""
        last = _last_doubtful(text, uncut)
        while at <= last:
            layer, phrase = self.walker.match(text, at)
            cut = self._cut(text, at, phrase) if layer is Layer.OPENCC_PHRASES else None
            if cut is None:
                at += len(phrase)
            else:
                yield Piece(text[start:cut], over)
                start, at, over = cut, cut, phrase
        yield Piece(text[start:], over)

    def _cut(self, text: str, at: int, phrase: str) -> int | None:
        """Where a phrase begins that is to be taken instead of `phrase`, which stands at `at`."""
        gains = [
            (self._gain(text, at, cut, at + len(phrase)), cut)
            for cut in range(at + 1, at + len(phrase))
        ]
        gain, cut = max(gains, default=(0.0, at))
        return cut if gain > _MARGIN else None

    def _gain(self, text: str, at: int, cut: int, behind: int) -> float:
        """How much likelier the forms are if a phrase is taken at `cut`, in log odds."""
        _, rival = self.walker.match(text, cut)
        end = cut + len(rival)
        if end <= behind:
            return 0.0
        uncut = self.convert(text[at : end + _REACH])[: end - at]
        chosen = self.convert(text[at:cut]) + self.convert(rival)
        if len(uncut) != len(chosen):
            return 0.0
        return sum(
            doubt(*context(text, place), one) - doubt(*context(text, place), other)
            for place, (one, other) in enumerate(zip(uncut, chosen, strict=True), at)
            if fold_forms(one) != fold_forms(other)
        )


def _last_doubtful(text: str, uncut: str) -> int:
    """The last place at which the counts are for another form; -1 if there is none."""
    if len(uncut) != len(text):
        return len(text) - 1
    varying = varying_characters()
    places = (at for at, char in enumerate(text) if char in varying)
    doubtful = (at for at in places if is_doubtful(*context(text, at), uncut[at]))
    return max(doubtful, default=-1)

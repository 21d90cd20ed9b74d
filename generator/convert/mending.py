"""A form that is wrong → the line of a layer that mends it, and what else the line changes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.convert.conversion import Conversion
from generator.convert.dictionaries import CHARACTERS, shipped_entries
from generator.convert.evidence import fold_forms
from generator.model.locale import Locale
from generator.model.review import Excerpt

_SHOWN = 8  # characters on either side of what a line changes


class LayerLine(NamedTuple):
    """A line of the layer whose file is named so: `found` is printed as `meant`."""

    layer: str
    found: str
    meant: str

    def __str__(self) -> str:
        return f"{self.layer}.yml：{self.found}: {self.meant}"


class Change(NamedTuple):
    """What locales printed and would print, in how many texts."""

    locales: tuple[Locale, ...]
    before: Excerpt
    after: Excerpt
    texts: int


def mending_lines(
    conversions: Sequence[Conversion], locales: Sequence[Locale], written: str, form: str
) -> tuple[LayerLine, ...]:
    """The lines by which `locales` print `form` for the Simplified `written`.

    Another form of the characters that are printed is for each place to choose; another character
    that the Simplified one may stand for is the script's, in every edition; all else is a word of
    the place. `conversions` are those of all editions.
    """
    of = [conversion for conversion in conversions if conversion.locale in locales]
    traditional = "".join(span.result for span in of[0].to_traditional(written))
    if len(form) == len(written):
        if all(fold_forms(form) == fold_forms(conversion.convert(written)) for conversion in of):
            return tuple(LayerLine(f"forms.{locale}", traditional, form) for locale in locales)
        chosen = [_form_of(*pair) for pair in zip(written, form, strict=True)]
        if all(chosen):
            return (LayerLine("phrases", written, "".join(filter(None, chosen))),)
    return tuple(LayerLine(f"vocabulary.{locale}", written, form) for locale in locales)


def _form_of(simplified: str, form: str) -> str | None:
    """The Traditional character that is meant by `form`, if it is one of the Simplified one's."""
    forms = (*shipped_entries(CHARACTERS).get(simplified, ()), simplified)
    if form in forms:
        return form
    return next((other for other in forms if fold_forms(other) == fold_forms(form)), None)


def changes(
    texts: Iterable[str], before: Sequence[Conversion], after: Sequence[Conversion]
) -> tuple[Change, ...]:
    """What is printed otherwise `after`, each change once, the most frequent first."""
    counted: dict[tuple[Excerpt, Excerpt], Counter[Locale]] = defaultdict(Counter)
    for text in dict.fromkeys(texts):
        for old, new in zip(before, after, strict=True):
            one, other = old.convert(text), new.convert(text)
            if one != other:
                counted[_difference(one, other)][old.locale] += 1
    changed = (Change(tuple(of), *pair, max(of.values())) for pair, of in counted.items())
    return tuple(sorted(changed, key=lambda change: -change.texts))


def _difference(one: str, other: str) -> tuple[Excerpt, Excerpt]:
    """Both, from the first character that differs to the last."""
    start = _alike(one, other)
    behind = _alike(one[start:][::-1], other[start:][::-1])
    return _excerpt(one, start, behind), _excerpt(other, start, behind)


def _alike(one: str, other: str) -> int:
    """With how many characters both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _excerpt(text: str, start: int, behind: int) -> Excerpt:
    end = len(text) - behind
    return Excerpt(text[max(start - _SHOWN, 0) : start], text[start:end], text[end : end + _SHOWN])

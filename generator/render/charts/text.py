"""How much room text takes in a picture, in which it does not wrap by itself."""

from __future__ import annotations

_EM = 14
_NARROW = dict.fromkeys("0123456789., -", 8.5)


def text_width(text: str) -> float:
    """The most that a bold line takes in SVG units, with whatever font the reader has."""
    return sum(map(_width, text))


def _width(char: str) -> float:
    return _NARROW.get(char, _widest(char))


def _widest(char: str) -> float:
    """A square; beyond Unicode's first plane are pictures, which are wider."""
    return 2 * _EM if char > "\uffff" else _EM

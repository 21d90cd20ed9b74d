"""A figure in the report itself, where that has an address: the sentence that has it, found there.

What follows #:~:text= is searched for by browsers (https://wicg.github.io/scroll-to-text-fragment/);
those that cannot show the page all the same.
"""

from __future__ import annotations

from urllib.parse import quote

from generator.model.figure import Figure


def text_fragment(address: str, figure: Figure) -> str:
    """The `address` of the report with the print of the figure and the words around it."""
    before, _, after = figure.counts.partition("…")
    parts = (
        f"{_encoded(before)}-," if before else "",
        _encoded(figure.printed),
        f",-{_encoded(after)}" if after else "",
    )
    mark = "" if "#" in address else "#"
    return f"{address}{mark}:~:text={''.join(parts)}"


def _encoded(text: str) -> str:
    """A dash, a comma and an ampersand mean something in a fragment."""
    return quote(text, safe="").replace("-", "%2D")

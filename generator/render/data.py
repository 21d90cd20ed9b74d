"""A figure in HTML: what is printed, its value for machines, its place in the report."""

from __future__ import annotations

from markupsafe import Markup

from generator.render.context import PlacedObservation


def data(value: str, found: PlacedObservation, text: str) -> Markup:
    """`text` as the print of `value`, which belongs to the observation `found`."""
    return Markup('<data value="{}" data-place="{}">{}</data>').format(value, found.place, text)

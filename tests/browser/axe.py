"""axe-core, and what it finds on a page."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# Every rule of WCAG 2.0, 2.1 and 2.2 at A and AA, and what is good practice beyond.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
PALETTES = ("light", "dark")

# Markers are pseudo-elements beside the text: the text's contrast is to be measured all the same.
_CONFIGURE = """
axe.configure({checks: [{id: "color-contrast", options: {ignorePseudo: true}}]})
"""
_RUN = """
tags => axe.run({runOnly: tags, resultTypes: ["violations"], preload: false}).then(found =>
  found.violations.flatMap(rule => rule.nodes.map(node =>
    `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`)))
"""


def violations(tab: Page) -> list[str]:
    """One line for each element of the page that breaks a rule, in light and in dark."""
    tab.evaluate(AXE_SCRIPT)
    tab.evaluate(_CONFIGURE)
    lines = []
    for palette in PALETTES:
        # Still, or a colour would be measured on its way to the other palette.
        tab.emulate_media(color_scheme=palette, reduced_motion="reduce")
        lines += [f"{palette}: {line}" for line in tab.evaluate(_RUN, TAGS)]
    return lines

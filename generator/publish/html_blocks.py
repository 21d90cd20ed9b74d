"""HTML that stands in Markdown, kept as it is: Markdown need not parse what is no Markdown."""

from __future__ import annotations

import re

from markdown.postprocessors import RawHtmlPostprocessor
from markdown.preprocessors import Preprocessor
from markdown.util import HTML_PLACEHOLDER

_TAGS = """
address article aside base basefont blockquote body caption center col colgroup dd details dialog
dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr
html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section
summary table tbody td tfoot th thead title tr track ul
"""
_BLOCK = re.compile(rf"^(</?(?:{'|'.join(_TAGS.split())})(?=[ />\n]).*(?:\n.+)*\n)", re.M)

_SET_ASIDE = re.compile("<p>{0}</p>|{0}".format(HTML_PLACEHOLDER % "([0-9]+)"))
_ONLY_BLANKS = re.compile("\n +(?=\n)")


class HtmlBlocks(Preprocessor):
    """By CommonMark's rule: from a block's tag at the start of a line to the next blank line.

    Stands for Python-Markdown's own, which parses all HTML to find where it ends and takes half of
    the time that a page takes; and for its normalizing, of which our pages, written without tabs
    and control characters, need that a line of blanks is an empty one.
    """

    def run(self, lines: list[str]) -> list[str]:
        text = _ONLY_BLANKS.sub("\n", "\n".join([*lines, "", ""]))
        return _BLOCK.sub(self._stashed, text).split("\n")

    def _stashed(self, block: re.Match[str]) -> str:
        return f"\n{self.md.htmlStash.store(block[1])}\n"


class PutBack(RawHtmlPostprocessor):
    """Puts back what was set aside, in which nothing else was."""

    def run(self, text: str) -> str:
        return _SET_ASIDE.sub(self._html, text)

    def _html(self, placeholder: re.Match[str]) -> str:
        paragraph, inline = placeholder.groups()
        html = str(self.md.htmlStash.rawHtmlBlocks[int(paragraph or inline)])
        return html if inline or self.isblocklevel(html) else f"<p>{html}</p>"

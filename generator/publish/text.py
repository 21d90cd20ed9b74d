"""A page's Markdown → HTML."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from generator.publish.html_blocks import HtmlBlocks, PutBack
from generator.publish.links import Links

_UNUSED = (
    *("escape", "linebreak", "automail", "reference", "short_reference"),
    *("image_link", "image_reference", "short_image_ref", "html", "entity"),
)
_UNUSED_BLOCKS = ("code", "setextheader", "hr", "olist", "reference")
"""What no page of ours is written in, and what is set aside; to look for it takes long."""

_MARKUP = re.compile(r"[`\[*_]|<http")
"""With what Markdown's own markup begins within a line, as our pages write it."""

_TAG = r"(?:<(?!http)[^<>]*>|&#?\w+;)"
_HTML = re.compile(rf"{_TAG}(?:[^<&`\[\]*_{{]*{_TAG})*")
"""Tags and characters by their numbers, with what stands between them, if it has no markup."""


class Text(NamedTuple):
    """A page's text in HTML, and the paths in the site that its links lead to."""

    html: str
    leads_to: frozenset[str]


def to_html(markdown: str, path: str) -> Text:
    """The text of the page at `path`, whose Markdown is `markdown`."""
    parser, links = _parser()
    links.begin(path)
    html = parser.reset().convert(markdown)
    return Text(html, frozenset(links.leads_to))


@cache
def _parser() -> tuple[Markdown, Links]:
    parser, links = Markdown(extensions=[AttrListExtension(), DefListExtension()]), Links()
    parser.preprocessors.deregister("normalize_whitespace")
    parser.preprocessors.register(HtmlBlocks(parser), "html_block", 20)
    parser.postprocessors.register(PutBack(parser), "raw_html", 30)
    for name in _UNUSED:
        parser.inlinePatterns.deregister(name)
    for name in _UNUSED_BLOCKS:
        parser.parser.blockprocessors.deregister(name)
    parser.treeprocessors.deregister("unescape")  # what "escape" has marked
    parser.treeprocessors.register(_PlainTexts(parser), "plain_texts", 21)  # before "inline"
    parser.treeprocessors.register(links, "links", 0)
    return parser, links


class _PlainTexts(Treeprocessor):
    """Lets nothing be looked for in a text without markup: most are such.

    What is HTML in it is so as a whole, and set aside: what an editor wrote is escaped in it.
    """

    def run(self, root: Element) -> None:
        for element in root.iter():
            if text := element.text:
                written = _HTML.sub(self._stashed, text)
                element.text = written if _MARKUP.search(written) else AtomicString(written)

    def _stashed(self, html: re.Match[str]) -> str:
        return self.md.htmlStash.store(html[0])

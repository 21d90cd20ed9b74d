"""A page's Markdown → HTML."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from generator.publish.html_blocks import HtmlBlocks
from generator.publish.links import Links

_UNUSED = (
    *("escape", "linebreak", "automail", "reference", "short_reference"),
    *("image_link", "image_reference", "short_image_ref"),
)
"""What no page of ours is written in; to look for it takes a quarter of the time."""

_MARKUP = re.compile(r"[`\[*_{]|<http")
"""With what Markdown's own markup begins within a line, as our pages write it."""


class Text(NamedTuple):
    """A page's text in HTML, and the paths in the site that its links lead to."""

    html: str
    leads_to: frozenset[str]


def to_html(markdown: str, path: str) -> Text:
    """The text of the page at `path`, whose Markdown is `markdown`."""
    parser = Markdown(extensions=[AttrListExtension(), DefListExtension()])
    parser.preprocessors.register(HtmlBlocks(parser), "html_block", 20)
    for name in _UNUSED:
        parser.inlinePatterns.deregister(name)
    parser.treeprocessors.register(_PlainTexts(parser), "plain_texts", 21)  # before "inline"
    links = Links(path)
    parser.treeprocessors.register(links, "links", 0)
    html = parser.convert(markdown)
    return Text(html, frozenset(links.leads_to))


class _PlainTexts(Treeprocessor):
    """Lets nothing be looked for in a text without markup: most are such.

    Where it has HTML, it is HTML as a whole: what an editor wrote is escaped in it.
    """

    def run(self, root: Element) -> None:
        for element in root.iter():
            text = element.text
            if text and not _MARKUP.search(text):
                is_html = "<" in text or "&" in text
                element.text = AtomicString(self.md.htmlStash.store(text) if is_html else text)

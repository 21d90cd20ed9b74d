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

_BEGINS_SOMETHING = re.compile(r"[`\[<&*_]")
"""With what all else begins within a line."""


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
    """Lets nothing be looked for in a text in which nothing can begin: most are such."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _BEGINS_SOMETHING.search(element.text):
                element.text = AtomicString(element.text)

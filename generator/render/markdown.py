"""Text → Markdown that reads as the text: no character of an editor's is markup."""

from __future__ import annotations

import re

from markupsafe import Markup

_INLINE = re.compile(r"[\\`*_{}\[\]|~^=$]|#+$")
_BLOCK = re.compile(r"^([#+>:!-]|[0-9]+(?=[.)](?:\s|$)))")
# Most texts have none of it; in the middle of a line some mean nothing.
_ANY = re.compile(r"[\\`*_{}\[\]|~^=$&<>#]|^(?:[+:!-]|[0-9]+[.)])")


def escape(value: object) -> Markup:
    """`value` as Markdown text; Markup has been escaped already."""
    if isinstance(value, Markup):
        return value
    text = str(value)
    if not _ANY.search(text):
        return Markup(text)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _INLINE.sub(_as_entities, text)
    return Markup(_BLOCK.sub(_as_entities, text))


def _as_entities(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(char)};" for char in match[0])

"""Text → Markdown that reads as the text: no character of an editor's is markup."""

from __future__ import annotations

import re

from markupsafe import Markup

_INLINE = re.compile(r"[\\`*_{}\[\]|~^=$]|#+$")
_BLOCK = re.compile(r"^([#+>:!-]|[0-9]+(?=[.)](?:\s|$)))")


def escape(value: object) -> Markup:
    """`value` as Markdown text; Markup has been escaped already."""
    if isinstance(value, Markup):
        return value
    text = str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _INLINE.sub(_as_entities, text)
    return Markup(_BLOCK.sub(_as_entities, text))


def _as_entities(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(char)};" for char in match[0])

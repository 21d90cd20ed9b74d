"""What programs say of a schema, in Chinese, by keywords that are theirs and not of draft 7.

VS Code says `errorMessage` for its own words, and `enumDescriptions`; JetBrains' programs say
`x-intellij-enum-metadata`, and offer words in their order by `x-intellij-enum-order-sensitive`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.messages import SIMPLIFIED


def told(node: Any, meanings: Mapping[str, str]) -> Any:
    """The schema with all of that; `meanings` are those of words, as in `schema_of`.

    An `error` of the model, a code and what fills its message, becomes `errorMessage`.
    """
    if isinstance(node, list):
        return [told(item, meanings) for item in node]
    if not isinstance(node, dict):
        return node
    schema = dict(_keyword(key, value, meanings) for key, value in node.items())
    if node.get("type") == "array":
        schema["errorMessage"] = SIMPLIFIED["wants-list.instead"]
    elif node.get("type") == "object":
        schema["errorMessage"] = _fields(node)
    elif words := node.get("enum"):
        schema["x-intellij-enum-order-sensitive"] = True
        if set(words) == set(meanings):
            explained = {word: {"description": meanings[word]} for word in words}
            schema["x-intellij-enum-metadata"] = explained
            schema["enumDescriptions"] = [meanings[word] for word in words]
    return schema


def _keyword(key: str, value: Any, meanings: Mapping[str, str]) -> tuple[str, Any]:
    if key != "error":
        return key, told(value, meanings)
    return "errorMessage", SIMPLIFIED[f"{value['code']}.instead"].format_map(value)


def _fields(record: Mapping[str, Any]) -> str:
    """Which fields there are: what helps if one is missing, unknown or not called so."""
    names = {key: f"{key}（{field['title']}）" for key, field in record["properties"].items()}
    required = record.get("required", [])
    must = "、".join(name for key, name in names.items() if key in required)
    may = "、".join(name for key, name in names.items() if key not in required)
    said = [f"{verb} {fields}" for verb, fields in (("要写", must), ("可以写", may)) if fields]
    return f"「{record['title']}」{'；'.join(said)}；没有别的字段。"

"""YAML as an editor's program reads it: version 1.2, where no is a text and a date is one too."""

from __future__ import annotations

import re
from typing import Any, ClassVar

import yaml


class _Core(yaml.SafeLoader):
    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


for _tag, _form, _first in (
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", "true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        list("-+.0123456789"),
    ),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_form})$"), _first)


def _decimal(loader: _Core, node: yaml.ScalarNode) -> int | float:
    return int(node.value, 0) if node.value.startswith(("0o", "0x")) else int(node.value)


_Core.add_constructor("tag:yaml.org,2002:int", _decimal)


def read_core(text: str) -> Any:
    """Raises yaml.YAMLError."""
    return yaml.load(text, _Core)

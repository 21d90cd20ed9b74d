from __future__ import annotations

import html
import re

import pytest
from markdown import markdown

from generator.render.markdown import escape


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1)) ![x](y) [x]: javascript:alert(1)",
        "*星* **星** _下_ `码` ~~删~~ ^上^ ==标==",
        "# 不是标题",
        "C#",
        "C# ##",
        "## 也不是 {: #id onclick=alert(1) }",
        "- 不是清单",
        "+ 不是清单",
        "1. 不是清单",
        "1) 不是清单",
        "> 不是引文",
        ": 不是定义",
        "!!! note",
        "--- ",
        "===",
        "| 不 | 是 | 表 |",
        "Key: value",
        "{{ 7*7 }} {% raw %}",
        "&lt; &amp; &#60; &nbsp;",
        "<http://example.org> http://example.org",
        "[^1] [^1]: 注 *[HTML]: 缩写",
        "$x$ \\(x\\) \\*",
        "~~~ js",
        "```js",
        "--8<-- 'x'",
        "<!-- 注 -->",
    ],
)
def test_text_reads_as_it_was_typed(text: str) -> None:
    """No character is markup: in a paragraph, and at the start of a list item."""
    extensions = ["attr_list", "def_list", "tables", "footnotes", "abbr", "fenced_code"]
    for prefix in ("", "- "):
        shown = markdown(prefix + escape(text), extensions=extensions)
        inside = re.sub(r"</?(p|ul|li)>", "", shown)
        assert "<" not in inside, shown
        assert html.unescape(inside).split() == text.split()

"""Titles break between their clauses, if the longest fits a line of a phone."""

from __future__ import annotations

import pytest

from generator.render.clauses import with_clauses


@pytest.mark.parametrize(
    ("title", "breaks"),
    [
        ("# 企业培育、质量品牌与营商环境 {: #title }", True),
        ("## 2023 年部分（二）：技改、数字化与绿色低碳 {: #a }", True),
        ("### [技改、数字化](a.md) {: #a }", True),
        ("# 企业退休人员基本养老金增速 {: #title }", False),
        ("# 2013 年的总体要求、主要预期目标和宏观经济政策 {: #title }", False),
        ("## 2013 年的总体要求、主要预期目标和宏观经济政策 {: #a }", True),
        ("企业培育、质量品牌与营商环境", False),
    ],
)
def test_titles_break_between_clauses_that_fit_a_line(*, title: str, breaks: bool) -> None:
    assert with_clauses(title).endswith(" .clauses }") is breaks


def test_a_title_keeps_its_class() -> None:
    title = "## 企业培育、质量品牌 {: #a .part }"
    assert with_clauses(title) == "## 企业培育、质量品牌 {: #a .part .clauses }"

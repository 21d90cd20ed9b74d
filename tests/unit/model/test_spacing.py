from __future__ import annotations

import pytest

from generator.model.spacing import gap, unspaced


@pytest.mark.parametrize(
    ("typed", "published"),
    [
        ("2023 年 27 项工作", "2023年27项工作"),
        ("约 -5% 至 -3%", "约-5%至-3%"),
        ("按 Industry 4.0 plan 的 5G 网络", "按Industry 4.0 plan的5G网络"),
        ("AI+ 行动和 C++ 语言", "AI+行动和C++语言"),
        ("“规模以上” 12 家，「小巨人」 3 家", "“规模以上”12家，「小巨人」3家"),
        ("用 AI “小模型”", "用AI“小模型”"),
        ("共 5 km，限 20 ℃ 以下", "共5 km，限20 ℃以下"),
        ("增材制造 术语", "增材制造 术语"),
        ("港口 · 2 项", "港口 · 2项"),
        ("中文 / 中文", "中文 / 中文"),
        ("the “new” plan", "the “new” plan"),
    ],
)
def test_no_blank_stands_beside_chinese(typed: str, published: str) -> None:
    assert unspaced(typed) == published
    assert unspaced(published) == published


def test_two_words_are_not_run_together() -> None:
    assert gap("PM2.5", "35微克") == " "
    assert gap("港口企业", "30家") == gap("GDP", "四成") == ""

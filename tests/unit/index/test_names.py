"""How names are read, and the files in which a search finds them by it."""

from __future__ import annotations

import json

import pytest

from generator.index import names, reading


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("专精特新", ("zhuanjingtexin", "zjtx")),
        ("银行行长", ("yinhanghangzhang", "yhhz")),
        ("绿色工厂", ("lvsegongchang", "lsgc")),
        ("5G 基站", ("gjizhan", "gjz")),
        ("“小巨人”企业", ("xiaojurenqiye", "xjrqy")),
        ("IPO", None),
        ("港", None),
    ],
)
def test_how_a_name_is_read(name: str, read: tuple[str, str] | None) -> None:
    assert reading(name) == read


def test_each_name_stands_once_under_the_letter_it_is_read_with() -> None:
    read = [(own, name) for name in ("港口", "专精特新", "港口", "工厂") if (own := reading(name))]

    files = {file.path: json.loads(file.content) for file in names("names/", read)}

    assert files == {
        "names/g.json": [["港口", "gangkou", "gk"], ["工厂", "gongchang", "gc"]],
        "names/z.json": [["专精特新", "zhuanjingtexin", "zjtx"]],
    }

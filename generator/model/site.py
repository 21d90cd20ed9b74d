"""The whole site, and one edition of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.model.base import Frozen, NonEmpty, field
from generator.model.briefing import Briefing
from generator.model.conversion import ConversionTables
from generator.model.glossary import Subject, Term, Topic
from generator.model.indicator import Indicator
from generator.model.labels import Labels
from generator.model.locale import Locale
from generator.model.move import Move
from generator.model.search import Fillers, SynonymGroup
from generator.model.series import Series
from generator.model.text import BaseUrl, Identifier, LicenceId, Prose, Url
from generator.model.texts import texts
from generator.model.value import Percent


class Publisher(Frozen, title="发布者"):
    """Who publishes the site; `statement` tells readers what it is not."""

    name: Annotated[Prose, field("名称 名字 标题", "发布本站的单位或小组。", "政策简报编辑组")]
    statement: Annotated[
        Prose, field("声明 说明", "一句话，告诉读者本站是谁的、不是谁的。", "本站不是政府网站。")
    ]
    url: Annotated[
        Url | None,
        field("网址 链接 地址", "发布者自己的网址；没有就不写。", "https://example.org/"),
    ] = None


class Licence(Frozen, title="许可"):
    """On what terms the data may be used again; `url` leads to the terms."""

    id: Annotated[LicenceId, field("简称 编号", "许可在 SPDX 清单里的简称。", "CC-BY-4.0")]
    title: Annotated[Prose, field("名称 标题", "许可的全名。", "知识共享署名 4.0 国际许可协议")]
    url: Annotated[
        Url,
        field(
            "网址 链接 地址",
            "许可全文的网址。",
            "https://creativecommons.org/licenses/by/4.0/deed.zh",
        ),
    ]


class EditionConfig(Frozen, title="一个版本"):
    """An edition: its locale, its folder, its name on the switch, further hreflang values.

    `proofread` says who of the place has read it through; readers are told if nobody has.
    """

    locale: Annotated[Locale, field("语言标签 语言 地区", "这一版的文字和地区。", "zh-Hant-HK")]
    path: Annotated[
        Identifier,
        field(
            "文件夹 路径",
            "这一版在网址里的文件夹名，只用小写英文字母、数字和连字号。",
            "zh-hant-hk",
        ),
    ]
    name: Annotated[Prose, field("名称 名字 标题", "切换版本的地方印出的名称。", "繁体（香港）")]
    hreflang: Annotated[
        tuple[Locale, ...],
        field(
            "其他语言标签 别的语言",
            "搜索引擎也可把这一版给哪些语言标签的读者；没有就不写。",
            ["zh-Hant"],
        ),
    ] = ()
    proofread: Annotated[
        Prose | None,
        field(
            "校读 校对",
            "当地谁通读过这一版、在哪个月；还没有人通读就不写。",
            "陈先生，2026 年 11 月",
        ),
    ] = None


class SiteConfig(Frozen, title="本站的设置"):
    """site_config.yml; `licence` is the data's, and where there is none, none is claimed.

    `report_errors_to` is where readers write who find an error; without it none are asked to.

    A decision of the conversion is reviewed if it is as likely wrong as `review_percent` says.
    """

    title: Annotated[Prose, field("标题 名称 名字", "本站的名称，印在每一页上面。", "政策简报")]
    description: Annotated[
        Prose,
        field(
            "简介 说明 摘要",
            "一句话说明本站，给搜索引擎和分享时用。",
            "把政府工作报告整理成可以查、可以引的简报。",
        ),
    ]
    url: Annotated[
        BaseUrl,
        field(
            "网址 链接 地址",
            "本站发布到的网址，可以带子文件夹；中文域名照写。",
            "https://briefings.example/",
        ),
    ]
    publisher: Annotated[Publisher, field("发布者 发布单位", "谁发布本站。")]
    licence: Annotated[
        Licence | None,
        field("许可 授权", "数据（CSV、JSON）按什么许可给人用；不写，就说明没有写明许可。"),
    ] = None
    report_errors_to: Annotated[
        Url | None,
        field(
            "纠错地址 报错地址 勘误地址",
            "读者发现错误时写到哪里：「mailto:」加电邮地址，或一张表单的网址；不写，页面上就没有这个链接。",
            "mailto:errata@example.org",
        ),
    ] = None
    review_percent: Annotated[
        Percent,
        field(
            "核定界限 界限",
            "繁体写法印错的可能到了百分之几，发布以前就要有人看过；不写就是 1。",
            "1",
        ),
    ] = Percent("1")
    editions: Annotated[
        NonEmpty[EditionConfig], field("版本 语言", "本站的各个版本，至少有一个简体版。")
    ]


class Site(Frozen):
    """Everything that editors have written, checked; in the script in which they wrote it.

    Briefings are ordered by `newest_first`.
    """

    config: SiteConfig
    labels: Labels
    series: tuple[Series, ...] = ()
    subjects: tuple[Subject, ...]
    topics: tuple[Topic, ...]
    indicators: tuple[Indicator, ...]
    terms: tuple[Term, ...]
    conversion: ConversionTables
    briefings: tuple[Briefing, ...]
    synonyms: tuple[SynonymGroup, ...] = ()
    fillers: Fillers = Fillers()
    moves: tuple[Move, ...] = ()

    def texts(self) -> Iterator[Prose]:
        """Every Prose that is written; an edition has the same in the same order."""
        return texts(self)


class Edition(Frozen):
    """The site in one locale: every Prose of `site` is in the locale's script."""

    config: EditionConfig
    site: Site

    @property
    def locale(self) -> Locale:
        return self.config.locale


RESERVED_PATHS = frozenset({"assets", "search", "404"})
"""Folders at the site's root that are no edition's."""

PAGES_OF_AN_EDITION = ("terms", "search")

RESERVED_IDS = frozenset(
    {*PAGES_OF_AN_EDITION, "about", "indicators", "series", "data", "check", "404"}
)
"""Pages of an edition whose addresses no briefing or topic may take."""

"""A briefing: the structured summary of one report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.model.base import Frozen, NonEmpty, field
from generator.model.choice import Measure, MilestoneKind, MilestoneStatus, PartKind
from generator.model.figure import KeptFigure
from generator.model.ids import (
    BriefingId,
    ComparisonId,
    IndicatorId,
    MilestoneId,
    SubjectId,
    TopicId,
)
from generator.model.indicator import Observation
from generator.model.period import Day, Period, Year
from generator.model.place import PartId, Place
from generator.model.text import Prose, Url


class Source(Frozen, title="报告"):
    """The report itself. What it does not say stays empty; `unsaid` tells readers so."""

    title: Annotated[
        Prose,
        field(
            "标题 名称 题目",
            "报告的全名，照原文写。",
            "2023 年全省工业和信息化发展情况及 2024 年主要工作计划",
        ),
    ]
    issuer: Annotated[
        Prose | None,
        field(
            "发布单位 单位 机构 发布者",
            "报告写明的发布单位；没有写明就不写这一行。",
            "云岭省港口局",
        ),
    ] = None
    date: Annotated[
        Period | None,
        field(
            "日期 时间 发布日期",
            "报告写明的发布日期，写到报告写明的那一级；没有写明就不写这一行。",
            "2026-01",
        ),
    ] = None
    url: Annotated[
        Url | None,
        field(
            "网址 链接 地址",
            "报告在官方网站上的网址；没有就不写这一行。",
            "https://example.org/report",
        ),
    ] = None
    unsaid: Annotated[
        tuple[Prose, ...],
        field(
            "未写明 没有写明 缺漏",
            "报告没有说清楚、读者要知道的事，一项一句。",
            ["报告没有写明统计截止到哪一天。"],
        ),
    ] = ()
    notes: Annotated[
        Prose | None,
        field("说明 备注 注", "整理这份报告时的取舍，给读者看。", "报告共两部分，十三节。"),
    ] = None


class Part(Frozen, title="一个部分"):
    """A part of the report, such as the work of a year; `id` begins the places in it."""

    id: Annotated[
        PartId,
        field(
            "编号 序号",
            "位置以它开头：各部分各讲一年的，写年份；不是的，写 1、2、3；报告不分部分，写 0。",
            "2023",
        ),
    ]
    year: Annotated[
        Year | None,
        field("年份 年", "这一部分讲哪一年；id 就是年份的，不写这一行。", "2025"),
    ] = None
    title: Annotated[Prose, field("标题 名称 题目", "这一部分的标题。", "2023 年主要工作")]
    kind: Annotated[
        PartKind, field("类别 类型 种类", "这一部分是回顾做过的，还是列出计划的。", "回顾")
    ]
    summary: Annotated[
        Prose,
        field(
            "摘要 正文 内容 概要",
            "两三句话，说这一部分讲了什么。",
            "报告回顾全省 2023 年的工作，共六节。",
        ),
    ]

    @property
    def about(self) -> Year | None:
        """The year that it is about, if it is said."""
        return self.year or self.id.year


class TopicNote(Frozen, title="与专题有关的话"):
    """What in an item concerns a topic."""

    topic: Annotated[
        TopicId, field("专题 编号", "topics.yml 里一个专题的编号。", "greater-bay-area")
    ]
    note: Annotated[
        Prose, field("说明 备注 内容", "这一项里与专题有关的是什么，一句话。", "与香港合办展会。")
    ]


class Point(Frozen, title="一个分点"):
    """A subdivision of an item."""

    title: Annotated[Prose, field("标题 名称 题目", "分点的小标题。", "重大项目")]
    summary: Annotated[
        Prose,
        field(
            "摘要 正文 内容 概要", "分点讲了什么，用自己的话。", "推动一批项目开工、建设和投产。"
        ),
    ]


class Item(Frozen, title="一项"):
    """One numbered item of a section.

    An item of a plan names the items that it `continues`, or says why it is `new`; an item of a
    review says in `unplanned` what the plan does not take up.
    """

    place: Annotated[
        Place,
        field("位置 编号 序号", "这一项在报告中的位置：部分.节.项，从 1 起依次编号。", "2023.4.1"),
    ]
    title: Annotated[Prose, field("标题 名称 题目", "这一项的标题，不超过一行。", "工业投资与技改")]
    summary: Annotated[
        Prose,
        field(
            "摘要 正文 内容 概要",
            "这一项讲了什么，用自己的话写成一段；数字照报告写。",
            "报告要求扩大有效益的工业投资。",
        ),
    ]
    points: Annotated[
        tuple[Point, ...], field("分点 要点 小点", "这一项再分的几点；不分就不写。")
    ] = ()
    continues: Annotated[
        tuple[Place, ...],
        field(
            "延续 接续 承接",
            "计划项延续回顾部分的哪几项，写它们的位置；若是新的，改写 new。",
            ["2023.1.2"],
        ),
    ] = ()
    new: Annotated[
        Prose | None,
        field(
            "新增 新 新的",
            "计划项不延续旧项时，说明为什么是新的。",
            "报告的 2023 年部分没有提到这部条例。",
        ),
    ] = None
    unplanned: Annotated[
        Prose | None,
        field(
            "未接续 没有接续 不再计划",
            "回顾项没有计划项延续它时，说明计划部分怎样没有再写。",
            "2024 年的计划没有再提这一项。",
        ),
    ] = None
    topics: Annotated[
        tuple[TopicNote, ...], field("专题 主题", "这一项与哪些专题有关；没有就不写。")
    ] = ()
    observations: Annotated[
        tuple[Observation, ...], field("数据 指标 数字", "这一项里的数字，一个数字一组。")
    ] = ()


class Section(Frozen, title="一节"):
    """One section of the report; `observations` here stand in its heading or preamble."""

    place: Annotated[
        Place,
        field(
            "位置 编号 序号",
            "这一节在报告中的位置：部分.节；文件名是它换成连字号，例如「2023-4.yml」。",
            "2023.4",
        ),
    ]
    title: Annotated[Prose, field("标题 名称 题目", "这一节的标题。", "稳住工业增长")]
    line: Annotated[
        Prose, field("一句话 一句", "一句话说这一节，印在简报首页。", "扩大工业投资，降低企业成本")
    ]
    lead: Annotated[
        Prose,
        field(
            "导语 摘要 正文 内容 引言",
            "这一节开头的一段，概括全节。",
            "报告要求把稳增长放在更突出的位置。",
        ),
    ]
    observations: Annotated[
        tuple[Observation, ...],
        field("数据 指标 数字", "写在节的标题或开头、不属于任何一项的数字；没有就不写。"),
    ] = ()
    items: Annotated[NonEmpty[Item], field("各项 项 条目", "这一节的各项，依报告的次序。")]

    @property
    def id(self) -> str:
        return self.place.section_id

    def placed_observations(self) -> Iterator[tuple[Place, Observation]]:
        """Every observation with its place, in the order of the report."""
        for observation in self.observations:
            yield self.place.heading(), observation
        for item in self.items:
            for observation in item.observations:
                yield item.place, observation


class Update(Frozen, title="一条后续"):
    """What became of a milestone later, from a source of its own; not from the report."""

    date: Annotated[Period, field("日期 时间", "后续发生的日期，写到出处写明的那一级。", "2026-03")]
    text: Annotated[Prose, field("正文 内容 说明 摘要", "后来怎样了，一句话。", "条例已经施行。")]
    title: Annotated[
        Prose, field("出处 标题 来源 名称", "后续的出处的标题，不是这份报告。", "云岭省港口条例")
    ]
    url: Annotated[Url, field("网址 链接 地址", "出处的网址。", "https://example.org/news")]


class Milestone(Frozen, title="一个事项"):
    """Something that was done or is planned, dated no more finely than the report dates it."""

    id: Annotated[
        MilestoneId,
        field(
            "编号 代号",
            "自己起的编号，成为网址的一部分；只用小写英文字母、数字和连字号。",
            "sme-fair-2024",
        ),
    ]
    title: Annotated[
        Prose, field("标题 名称 题目", "事项，一句短话，动词开头。", "举办中小企业博览会")
    ]
    date: Annotated[
        Period, field("日期 时间 时期 年份", "事项的日期，不比报告写得更细。", "2024-06")
    ]
    status: Annotated[MilestoneStatus, field("状态 进度", "写报告时做到了哪一步。", "计划")]
    kind: Annotated[MilestoneKind, field("类别 类型 种类", "是哪一类事项。", "活动")]
    subject: Annotated[
        SubjectId, field("领域 分类", "subjects.yml 里一个领域的编号。", "enterprises")
    ]
    place: Annotated[Place, field("位置 出处 来源", "出自报告的哪一项：部分.节.项。", "2024.5.1")]
    note: Annotated[
        Prose | None,
        field("说明 备注 注", "要读者留意的一句话；没有就不写。", "报告没有写明在哪个月举行。"),
    ] = None
    follows: Annotated[
        tuple[MilestoneId, ...],
        field(
            "承接 前一事项 接着",
            "这一事项承接哪些更早的事项，写它们的编号；没有就不写。",
            ["sme-fair-2023"],
        ),
    ] = ()
    updates: Annotated[
        tuple[Update, ...], field("后续 进展 更新", "报告之后的进展，各有自己的出处；没有就不写。")
    ] = ()


class Comparison(Frozen, title="一张并排的图"):
    """A chart of several indicators side by side, which measure like with like.

    `note` says what the chart must not be taken to say.
    """

    id: Annotated[
        ComparisonId,
        field("编号 代号", "自己起的编号；只用小写英文字母、数字和连字号。", "investment-growth"),
    ]
    title: Annotated[
        Prose, field("标题 名称 题目", "图的标题，说清比的是什么。", "工业投资和其中技改投资的增速")
    ]
    indicators: Annotated[
        tuple[IndicatorId, ...],
        Field(min_length=2),
        field(
            "指标 数据",
            "要并排的指标的编号，至少两个；单位和类别要相同。",
            ["port-firms", "port-firms-green"],
        ),
    ]
    measure: Annotated[
        Measure, field("画什么 比较 量", "画指标的数值，还是它的变化；不写就是数值。", "变化")
    ] = Measure.VALUE
    note: Annotated[
        Prose | None,
        field("说明 备注 注", "一句话，说明图不能读出什么。", "两组企业有重叠，不能相加。"),
    ] = None


class BriefingHead(Frozen, title="一份简报"):
    """What briefing.yml says."""

    title: Annotated[
        Prose,
        field(
            "标题 名称 题目",
            "简报的标题，让人一看就知道是哪里、哪几年。",
            "云岭港口：2025 年做了什么，2026 年计划什么",
        ),
    ]
    short_title: Annotated[
        Prose, field("短标题 简称 短名", "导航里用的短标题。", "云岭港口 2025—2026")
    ]
    summary: Annotated[
        Prose,
        field(
            "摘要 正文 内容 概要",
            "两三句话，说简报整理了什么、读者能查到什么。",
            "本简报整理云岭省的一份港口报告。",
        ),
    ]
    region: Annotated[Prose, field("地区 地方 区域", "报告讲的是哪个地方。", "云岭省")]
    period: Annotated[
        Prose, field("时期 年份 时间", "报告讲的是哪几年，照印出的样子写。", "2023—2024")
    ]
    source: Annotated[Source, field("报告 出处 来源", "简报所整理的报告。")]
    parts: Annotated[NonEmpty[Part], field("部分 各部分", "报告的各个部分，依报告的次序。")]
    headline_indicators: Annotated[
        NonEmpty[IndicatorId],
        field(
            "首页指标 重点指标 指标",
            "首页列出的指标的编号，这份简报里要有它们的数据。",
            ["port-throughput"],
        ),
    ]
    headline_milestones: Annotated[
        NonEmpty[MilestoneId],
        field(
            "首页事项 重点事项 事项", "首页列出的事项的编号，见 timeline.yml。", ["sme-fair-2024"]
        ),
    ]
    comparisons: Annotated[
        tuple[Comparison, ...], field("并排的图 比较 图", "把几个指标并排画成的图；没有就不写。")
    ] = ()
    published: Annotated[
        Day, field("发布日期 日期 发布", "这份简报发布的日期；最新的一份放在首页。", "2026-11-23")
    ]


class Briefing(BriefingHead):
    """A whole briefing; `id` is the name of its folder, `figures` are the report's."""

    id: BriefingId
    sections: tuple[Section, ...]
    milestones: tuple[Milestone, ...]
    figures: tuple[KeptFigure, ...] = ()

    def sections_of(self, part: Part) -> tuple[Section, ...]:
        return tuple(section for section in self.sections if section.place.part == part.id)

    @property
    def revised(self) -> Day:
        """The day of the latest correction, else the day of publishing."""
        corrected = (
            correction.date
            for section in self.sections
            for _, observation in section.placed_observations()
            for correction in observation.corrections
        )
        return max([self.published, *corrected])

    def items(self) -> Iterator[Item]:
        for section in self.sections:
            yield from section.items

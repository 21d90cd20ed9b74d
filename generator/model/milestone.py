"""A milestone: something that was done or is planned, and what became of it."""

from __future__ import annotations

from typing import Annotated

from generator.model.base import Frozen, field
from generator.model.choice import MilestoneKind, MilestoneStatus
from generator.model.ids import MilestoneId, SubjectId
from generator.model.period import Period
from generator.model.place import Place
from generator.model.reference import MilestoneReference
from generator.model.text import Prose, Url


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
        tuple[MilestoneReference, ...],
        field(
            "承接 前一事项 接着",
            "这一事项承接哪些更早的事项，写它们的编号；没有就不写。"
            "往年报告里的，编号前面加那份简报的编号和「/」。",
            ["sme-fair-2023"],
        ),
    ] = ()
    updates: Annotated[
        tuple[Update, ...], field("后续 进展 更新", "报告之后的进展，各有自己的出处；没有就不写。")
    ] = ()

    @property
    def follows_here(self) -> tuple[MilestoneId, ...]:
        """The milestones of the same report that it follows."""
        return tuple(MilestoneId(follow.local) for follow in self.follows if not follow.briefing)

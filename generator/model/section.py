"""A section of the report, and the items in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.model.base import Frozen, NonEmpty, field
from generator.model.ids import TopicId
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.reference import ItemReference
from generator.model.text import Prose


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
    review says in `unplanned` what the plan does not take up. Either may continue items of earlier
    reports.
    """

    place: Annotated[
        Place,
        field(
            "位置 编号 序号", "这一项在报告中的位置：部分.节.项，是报告的第几项就写几。", "2023.4.1"
        ),
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
        tuple[ItemReference, ...],
        field(
            "延续 接续 承接",
            "计划项延续回顾部分的哪几项，写它们的位置；若是新的，改写 new。"
            "说的是往年报告里的一项，位置前面加那份简报的编号和「/」。",
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
    responsible: Annotated[
        tuple[Prose, ...],
        field(
            "责任单位 负责 牵头单位",
            "报告写明由谁负责的，照报告写单位的名称；没有写明就不写。",
            ["省港口局"],
        ),
    ] = ()
    topics: Annotated[
        tuple[TopicNote, ...], field("专题 主题", "这一项与哪些专题有关；没有就不写。")
    ] = ()
    observations: Annotated[
        tuple[Observation, ...], field("数据 指标 数字", "这一项里的数字，一个数字一组。")
    ] = ()

    @property
    def written(self) -> str:
        """All that is written of it, its points too."""
        return "\n".join(
            (self.summary, *(f"{point.title}\n{point.summary}" for point in self.points))
        )

    @property
    def continues_here(self) -> tuple[Place, ...]:
        """The items of the same report that it continues."""
        return tuple(
            item_reference.place for item_reference in self.continues if not item_reference.briefing
        )


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

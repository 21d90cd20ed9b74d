"""What has another address, or another id, than it had: where old links lead."""

from __future__ import annotations

import re
from typing import Annotated

from generator.model.base import CheckedStr, Frozen, field
from generator.model.choice import Choice
from generator.model.ids import BriefingId

_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"


class MovedKind(Choice):
    """Things that are named in a page by their ids: after the # of an address."""

    INDICATOR = "indicator", "指标 指標", "数据"
    MILESTONE = "milestone", "事项 事項", "里程碑 大事"
    TERM = "term", "术语 術語", "名词 用语"
    SUBJECT = "subject", "领域 領域", "分类"
    COMPARISON = "comparison", "并排的图 並排的圖", "图 图表 比较"

    @property
    def is_of_a_briefing(self) -> bool:
        """Whether another briefing may have the same id."""
        return self in (MovedKind.MILESTONE, MovedKind.COMPARISON)


class FormerName(CheckedStr):
    """An id, or an address below an edition's folder: yunling-2025/sections/2025-1/."""

    form = re.compile(f"{_ID}|(?:{_ID}/)+")
    refusal_code = "bad-moved-name"

    @property
    def is_id(self) -> bool:
        return "/" not in self


class PresentName(FormerName):
    """The same, which may lead to a place in a page, or to the home page, which is /."""

    form = re.compile(f"/|{_ID}|(?:{_ID}/)+(?:#{_ID})?")


class Move(Frozen, title="一次改名或搬动"):
    """`was` and `moved_to` are ids of things of this kind, or addresses where there is none."""

    was: Annotated[
        FormerName,
        field(
            "原来 旧网址 旧编号 原网址 原编号 from",
            "原来的网址，从版本的文件夹后面写起，以「/」结尾；编号改了的，写原来的编号。",
            "yunling-2025/",
        ),
    ]
    moved_to: Annotated[
        PresentName,
        field(
            "搬到 新网址 新编号 现在 to",
            "现在的网址，可以加上「#」和页内的位置，首页写「/」；编号改了的，写现在的编号。",
            "yunling-2025-2026/",
        ),
    ]
    kind: Annotated[
        MovedKind | None,
        field("种类 类型 类别", "改的是哪一种东西的编号；网址搬了的不写。", "指标"),
    ] = None
    briefing: Annotated[
        BriefingId | None,
        field(
            "简报", "事项或并排的图是哪一份简报的，写简报的编号；别的不写。", "yunling-2025-2026"
        ),
    ] = None

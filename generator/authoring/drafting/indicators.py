"""The indicators that a draft's figures are of: those that exist, and those that it adds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.authoring.drafting.ids import free, slug
from generator.edit import Fields
from generator.load import BriefingFiles, folded, observations
from generator.model.choice import FigureKind, FigureStatus
from generator.model.indicator import Indicator
from generator.model.placeholder import placeholder
from generator.report_parser import Drafted

_AGAINST = {
    "同比": "与上年同期相比。",
    "比上年": "与上年相比。",
    "较上年": "与上年相比。",
    "环比": "与上一期相比。",
    "比上月": "与上月相比。",
    "年均": "各年平均，每年与上年相比。",
    "平均": "各期平均。",
}
NO_BASIS = placeholder("与什么时候相比；报告没有写明")
"""What an editor is asked of growth that the report compares with nothing."""

_RATIOS = {FigureKind.RATE, FigureKind.SHARE}
Slot = tuple[str, str, FigureStatus]
"""What one observation of a briefing takes: indicator, period and status."""


class Indicators:
    """Those of a project, and `added`, those that a draft of `briefing` needs besides.

    One that exists is taken where name, unit and kind agree: so results are joined with targets,
    and this year's with last year's.
    """

    def __init__(
        self, known: Iterable[Indicator], briefings: Iterable[BriefingFiles], briefing: str
    ) -> None:
        self._briefing = briefing
        self._named: dict[str, Indicator | None] = {}
        self._ids: set[str] = set()
        self._kinds: dict[str, set[FigureKind]] = defaultdict(set)
        self._taken: set[Slot] = set()
        self.added: list[Fields] = []
        for indicator in known:
            self._named.setdefault(folded(indicator.name), indicator)
            self._ids.add(indicator.id)
        for briefing_files in briefings:
            for _, _, observation in observations(briefing_files):
                self._kinds[observation.indicator].add(observation.kind)
                if briefing_files.id == briefing:
                    self._take(observation.indicator, observation.period, observation.status)

    def claim(self, indicator: str, period: str, status: FigureStatus) -> bool:
        """Take a place for a figure that is known to be of an indicator; whether it was free."""
        is_free = (indicator, period, status) not in self._taken
        self._take(indicator, period, status)
        return is_free

    def of(
        self,
        drafted: Drafted,
        period: str,
        status: FigureStatus,
        *,
        subject: str,
        where: str,
        continued: Indicator | None,
    ) -> str:
        """The id of the indicator of a figure; `where` tells an editor its place in the report.

        `continued` is that of the earlier figure that it continues.
        """
        known = continued or (self._named.get(folded(drafted.name)) if drafted.name else None)
        if known and self._fits(known, drafted, period, status):
            self._take(known.id, period, status)
            return known.id
        is_own = drafted.name and folded(drafted.name) not in self._named
        named = slug(drafted.name or "") or f"{self._briefing}-{drafted.place.replace('.', '-')}"
        new = free(named, self._ids)
        self._ids.add(new)
        self._kinds[new].add(drafted.kind)
        self._take(new, period, status)
        self.added.append(
            {
                "id": new,
                "#": None if is_own else where,
                "name": drafted.name if is_own else _to_name(drafted),
                "subject": subject,
                "unit": drafted.own_unit or placeholder("单位"),
                "definition": _definition(drafted),
            }
        )
        if is_own and drafted.own_unit:
            self._named[folded(drafted.name or "")] = Indicator.model_construct(
                id=new, name=drafted.name, subject=subject, unit=drafted.own_unit
            )
        elif is_own:
            self._named[folded(drafted.name or "")] = None
        return new

    def _fits(self, known: Indicator, drafted: Drafted, period: str, status: FigureStatus) -> bool:
        is_free = (known.id, period, status) not in self._taken
        return known.unit == drafted.own_unit and is_free and self._agrees(known.id, drafted.kind)

    def _agrees(self, known: str, kind: FigureKind) -> bool:
        """Whether a figure of this kind may stand with those there are: 数量 says of no year."""
        kinds = self._kinds[known]
        is_open = FigureKind.COUNT in (kind, *kinds) and not {kind, *kinds} & _RATIOS
        return not kinds or kind in kinds or is_open

    def _take(self, indicator: str, period: str, status: FigureStatus) -> None:
        self._taken.add((indicator, period, status))


def _to_name(drafted: Drafted) -> str:
    """What an editor is asked to write, where no name is free."""
    if drafted.name:
        return placeholder(f"名称，有别于「{drafted.name}」")
    return placeholder(f"指标名称：{drafted.counts}")


def _definition(drafted: Drafted) -> str | None:
    """Growth is against something, and readers must be told against what."""
    if drafted.kind is not FigureKind.RATE:
        return None
    return _AGAINST.get(drafted.basis or "", NO_BASIS)

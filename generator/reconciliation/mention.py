"""A figure as a briefing states it, to be held against the report's."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.choice import FigureSort, Qualifier
from generator.model.figure import Figure, KeptFigure, Use
from generator.numerals import Numeral, plain

Path = tuple[str | int, ...]

ANYWHERE = ""
"""Among a mention's places: the whole report."""

_AROUND = 12
_NAMES = {FigureSort.CODE, FigureSort.NAME}


_READ = ("value", "upper", "printed", "change")
"""The fields of an observation that are held to how a figure is read."""

# Hong Kong has one character for it.
_INCH = ("吋", "英寸")


class Mention(NamedTuple):
    """`path` leads to the field that states it, in its file; `printed` is what stands there.

    `places` are where in the report it may stand, nearest first: the starts of figures' places.
    `must` says whether it has to stand there: a count of the briefing's own sections need not.
    `falls` is None where the words around it are not held against the report's. `year` is that of
    the part, which is understood there. `about` are the words around it, or what its indicator is
    called. `other_end` is the value of the other end of a range. `may_precede` is whether a plan
    may tell it of the year before its own: where something stood, and starts from.
    """

    use: Use
    path: Path
    places: tuple[str, ...]
    kind: FigureSort
    value: str
    unit: str
    qualifier: Qualifier | None
    printed: str
    falls: bool | None = None
    must: bool = True
    year: str | None = None
    about: str = ""
    other_end: str | None = None
    may_precede: bool = False

    def states(self, figure: KeptFigure) -> bool:
        """Whether it says what the report says: value, unit and qualifier, or the same print.

        The print of a figure that an editor reads otherwise says nothing of what an observation
        has to say.
        """
        if self.kind is FigureSort.DATE:
            return figure.kind is FigureSort.DATE and figure.value in self.values
        if self.value != figure.value.lstrip("-") or self.falls not in (None, figure.falls):
            return False
        is_held = figure.read is not None and self.use.field in _READ
        if not is_held and self.printed and _closed(self.printed) == _closed(figure.printed):
            return True
        return not figure.is_denied and self._is_read_as(figure)

    def states_beside(self, figure: KeptFigure, beside: KeptFigure) -> bool:
        """Whether it says `figure`, an end of a range of which the report has the other `beside`.

        A limit of a range stands at one of its ends.
        """
        is_other = beside.place == figure.place and beside.value.lstrip("-") == self.other_end
        shared = figure.model_copy(update={"qualifier": figure.qualifier or beside.qualifier})
        return is_other and (self.states(figure) or self.states(shared))

    def _is_read_as(self, figure: Figure) -> bool:
        """Whether value, unit and qualifier agree; a year and a name have only the first."""
        if self.kind is FigureSort.YEAR:
            return figure.kind is FigureSort.YEAR
        if FigureSort.NAME in (self.kind, figure.kind) or not self.is_like(figure):
            return False
        return (self.unit, self.qualifier) == (figure.unit, figure.qualifier)

    def is_like(self, figure: Figure) -> bool:
        """Whether both are of one kind; codes and names differ in their quotation marks only."""
        return self.kind is figure.kind or {self.kind, figure.kind} == _NAMES

    @property
    def values(self) -> tuple[str, ...]:
        """The values by which the report may say it, without their signs."""
        undated = self._undated if self.kind is FigureSort.DATE else self.value
        return (self.value,) if undated == self.value else (self.value, undated)

    @property
    def _undated(self) -> str:
        """A date without its year, which a report leaves out where it is the part's own."""
        year, _, rest = self.value.partition("-")
        return rest if year == self.year else self.value

    @property
    def is_understood(self) -> bool:
        """Whether it is the year of its part, which every text of the part may name."""
        return self.kind is FigureSort.YEAR and self.value == self.year


def found_mention(
    numeral: Numeral, text: str, use: Use, path: Path, places: tuple[str, ...], *, must: bool = True
) -> Mention:
    """A numeral that was found in a text."""
    return Mention(
        use=use,
        path=path,
        places=places,
        kind=numeral.kind,
        value=numeral.value.lstrip("-"),
        unit=numeral.unit.replace(*_INCH),
        qualifier=Qualifier.read(numeral.qualifier) if numeral.qualifier else None,
        printed=text[numeral.start : numeral.end].strip(),
        must=must and not _is_first_of_all(numeral),
        about=text[max(0, numeral.start - _AROUND) : numeral.end + _AROUND],
    )


def _is_first_of_all(numeral: Numeral) -> bool:
    """第一批 may stand for 首批, which is no figure; a rank may not."""
    is_rank = numeral.unit in ("", "位", "名")
    return numeral.kind is FigureSort.ORDINAL and numeral.value == "1" and not is_rank


def _closed(printed: str) -> str:
    return "".join(plain(printed).split())

"""An observation → the figures that it states: its value, how it moved, its rank, its year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.choice import FigureKind, FigureSort, FigureStatus, Qualifier
from generator.model.figure import Use
from generator.model.indicator import Indicator
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.printing import joined, printed
from generator.model.value import Value
from generator.numerals import numerals, plain
from generator.reconciliation.mention import ANYWHERE, Mention, Path, found_mention


def observed(
    observation: Observation, place: Place, path: Path, indicators: Mapping[str, Indicator]
) -> Iterator[Mention]:
    """What `observation`, which is written at `place`, states; `indicators` are by id.

    Nothing of an indicator that is not known: nobody can tell its unit.
    """
    if observation.indicator not in indicators:
        return
    places = (place,)

    def use(field: str) -> Use:
        return Use(indicator=observation.indicator, period=observation.period, field=field)

    lower, upper = observation.value, observation.upper
    value = _value(observation, use("value"), path, places, indicators, number=lower)
    yield value._replace(other_end=upper and upper.lstrip("-"))
    if upper:
        end = _value(observation, use("upper"), path, places, indicators, number=upper)
        yield end._replace(other_end=lower.lstrip("-"))
    if text := observation.printed:
        for numeral in numerals(text):
            one = found_mention(numeral, text, use("printed"), (*path, "printed"), places)
            name = indicators[observation.indicator].name
            yield one._replace(qualifier=observation.qualifier, about=name)
    if change := observation.change:
        yield Mention(
            use=use("change"),
            path=(*path, "change", "value"),
            places=places,
            kind=FigureSort.QUANTITY,
            value=change.value.lstrip("-"),
            unit=plain(change.unit),
            qualifier=None,
            printed=joined(change.value, change.unit),
            falls=change.direction == "down",
            about=indicators[observation.indicator].name,
        )
    if caveat := observation.caveat:
        # In words it counts what it speaks of: 这三个数不能相加.
        for numeral in numerals(caveat):
            if any(char.isdecimal() for char in caveat[numeral.start : numeral.end]):
                anywhere = (place, place.section, ANYWHERE)
                yield found_mention(numeral, caveat, use("caveat"), (*path, "caveat"), anywhere)
    if rank := observation.rank:
        for numeral in numerals(rank.claim):
            yield found_mention(numeral, rank.claim, use("rank"), (*path, "rank", "claim"), places)
    yield _year(observation, use("period"), path, places)


def _value(
    observation: Observation,
    use: Use,
    path: Path,
    places: tuple[str, ...],
    indicators: Mapping[str, Indicator],
    *,
    number: Value,
) -> Mention:
    kind = FigureSort.QUANTITY
    unit: str = observation.unit or indicators[observation.indicator].unit
    print_ = printed(observation, unit)
    if observation.printed and (inside := numerals(observation.printed)):
        # What is printed in words has the unit of its words: 四成, 两条; 5 of 三至五成.
        value = number.lstrip("-")
        of_value = (numeral for numeral in inside if numeral.value.lstrip("-") == value)
        one = next(of_value, None)
        kind, unit = (one or inside[0]).kind, (one or inside[0]).unit
        if one is None:
            print_ = joined(number, unit)
    return Mention(
        use=use,
        path=(*path, use.field),
        places=places,
        kind=kind,
        value=number.lstrip("-"),
        unit=plain(unit),
        qualifier=observation.qualifier,
        printed=_qualified(print_, observation.qualifier),
        falls=_falls(observation),
        about=indicators[observation.indicator].name,
    )


def _falls(observation: Observation) -> bool | None:
    """A rate has the sign that the report gives it; 减少 1442 万人 may be told without one."""
    if observation.value.startswith("-"):
        return True
    is_signed = observation.kind is FigureKind.RATE and not observation.value.is_ratio
    return False if is_signed and not observation.printed else None


def _qualified(print_: str, qualifier: Qualifier | None) -> str:
    if not qualifier:
        return print_
    word = qualifier.words[0]
    return f"{print_}{word}" if qualifier.follows_value else f"{word} {print_}"


def _year(observation: Observation, use: Use, path: Path, places: tuple[Place]) -> Mention:
    return Mention(
        use=use,
        path=(*path, "period"),
        places=(*places, places[0].section),
        kind=FigureSort.YEAR,
        value=observation.period[:4],
        unit="年",
        qualifier=None,
        printed=observation.period[:4],
        may_precede=observation.status is not FigureStatus.TARGET,
    )

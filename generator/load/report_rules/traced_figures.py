"""Every figure that a briefing states stands in the report, whose figures are all accounted for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator.diagnostic import Diagnostic, LocalizedText, errors
from generator.load.mentions import LocatedMention, indicators_by_id, located_mentions
from generator.load.project import BriefingFiles, Document, Project
from generator.load.report_rules import milestone_figures, reviewed_targets
from generator.load.source_file import SourceFile
from generator.load.traversal import summarised
from generator.load.yaml_tree import Path
from generator.model.figure import Figures, KeptFigure
from generator.model.placeholder import PLACEHOLDER
from generator.model.printing import joined
from generator.reconciliation import ANYWHERE, Mention, Reconciliation

DISAGREEMENTS = frozenset(
    {"figure-not-in-report", "figure-changed", "period-not-in-report", "period-changed"}
)
"""The codes of what a briefing says otherwise than its report."""

Line = tuple[str, int]
"""A file and a line of it."""


def check(project: Project, others: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """`others` are what is known to be wrong already."""
    wrong = {(error.span.file, error.span.line) for error in errors(others)}
    for briefing in project.briefings:
        if not briefing.whole or not briefing.head:
            continue
        if briefing.figures is None:
            yield briefing.head.source.problem((), "no-figures", briefing=briefing.id)
            continue
        located = list(located_mentions(briefing, indicators_by_id(project)))
        reconciliation = Reconciliation(
            briefing.figures.value.figures,
            [mention for _, mention in located],
            summarised(briefing),
        )
        disagreements = list(_disagreements(briefing, reconciliation, located, wrong))
        yield from disagreements
        for contradiction in (
            *milestone_figures.check(reconciliation, located),
            *reviewed_targets.check(briefing, reconciliation, located),
        ):
            if (contradiction.span.file, contradiction.span.line) not in wrong:
                yield contradiction
        # What is forgotten, and was not before, may be so by what is wrong.
        is_sound = not wrong and not disagreements
        yield from _open(briefing, briefing.figures, reconciliation, is_sound=is_sound)
        if is_sound:
            yield from _unrecorded(briefing, reconciliation, located)


def _disagreements(
    briefing: BriefingFiles,
    reconciliation: Reconciliation,
    located: Sequence[LocatedMention],
    wrong: Collection[Line],
) -> Iterator[Diagnostic]:
    """Figures that the report does not have, and those that another was checked against."""
    sources = {mention: source for source, mention in located}
    recorded, unknown = dict(reconciliation.changed()), dict(reconciliation.unknown())
    moved = dict(reconciliation.moved())
    told: set[Line] = set()
    for mention in {**recorded, **unknown, **moved}:
        source = sources[mention]
        if any((source.name, line) in wrong for line in _lines(source, mention.path)):
            continue
        if mention in unknown:
            problem = _unknown(source, mention, recorded.get(mention) or unknown[mention])
        elif figure := recorded.get(mention):
            problem = _changed(source, mention, figure, briefing.id)
        else:
            problem = _moved(source, mention, moved[mention], briefing.id)
        # A figure in words and its value are one to an editor.
        line = (problem.span.file, problem.span.line)
        if line not in told or mention.use.field not in ("value", "upper", "printed"):
            yield problem
        told.add(line)


def _lines(source: SourceFile, path: Path) -> Iterator[int]:
    """The lines of the figure or text at `path`, and those that say at which place it stands."""
    record = path
    if "observations" in path:
        record = path[: [*path].index("observations") + 2]
    yield from source.lines_of(record)
    yield source.span(("place",)).line
    yield source.span((*path[:2], "place")).line


def _unknown(source: SourceFile, mention: Mention, near: KeptFigure | None) -> Diagnostic:
    value, place = mention.printed, mention.places[0]
    if mention.use.field == "period":
        year = mention.year or ""
        details = {"value": value, "place": place, "year": year}
        problem = source.problem(mention.path, "period-not-in-report", **details)
        return source.retyped(problem, mention.path, year)
    advice = _advice(mention, near)
    if place == ANYWHERE:
        return source.problem_in(
            mention.path, value, "figure-nowhere-in-report", value=value, advice=advice
        )
    return source.problem_in(
        mention.path, value, "figure-not-in-report", value=value, place=place, advice=advice
    )


def _advice(mention: Mention, near: KeptFigure | None) -> LocalizedText:
    """What to write instead; where nothing but the sign is wrong, that."""
    if near is None:
        return LocalizedText("traced-figures.none")
    text = "traced-figures.near"
    if mention._replace(falls=None).states(near) and mention.falls is not None:
        text = "traced-figures.no-sign" if mention.falls else "traced-figures.sign"
    return LocalizedText(text, {"near": _shown(near), "place": near.place})


def _shown(figure: KeptFigure) -> str:
    """As the report prints it; as it is read, where an editor reads it otherwise."""
    if figure.read is None:
        return figure.printed
    number = joined(figure.value, figure.unit) if figure.unit else figure.value
    word = figure.qualifier.words[0] if figure.qualifier else ""
    if figure.qualifier and figure.qualifier.follows_value:
        return f"{number}{word}"
    return f"{word} {number}" if word else number


def _changed(
    source: SourceFile, mention: Mention, recorded: KeptFigure, briefing: str
) -> Diagnostic:
    details = {"value": mention.printed, "place": recorded.place, "recorded": _shown(recorded)}
    return source.problem_in(
        mention.path, mention.printed, "figure-changed", briefing=briefing, **details
    )


def _moved(source: SourceFile, mention: Mention, period: str, briefing: str) -> Diagnostic:
    details = {"value": mention.printed, "place": mention.places[0], "recorded": period}
    problem = source.problem(mention.path, "period-changed", briefing=briefing, **details)
    return source.retyped(problem, mention.path, period)


def _open(
    briefing: BriefingFiles,
    document: Document[Figures],
    reconciliation: Reconciliation,
    *,
    is_sound: bool,
) -> Iterator[Diagnostic]:
    source, kept = document.source, document.value
    unwritten = set(_unwritten(briefing))
    for index in reconciliation.open():
        figure = kept.figures[index]
        if (is_sound or not figure.used) and figure.place.item not in unwritten:
            details = {"value": figure.printed, "place": figure.place}
            problem = source.problem(("figures", index), "open-figure", **details)
            yield replace(problem, fix=_with_reason(problem.source_line))


def _unwritten(briefing: BriefingFiles) -> Iterator[str]:
    """The places whose summary is still to be written, and so may yet state any figure."""
    if briefing.head:
        head = briefing.head.value
        texts: list[tuple[str, str]] = [("0.0.0", head.title)]
        texts += [(f"{part.id}.0.0", part.summary) for part in head.parts]
        for section in briefing.sections:
            texts.append((section.value.place.heading(), section.value.lead))
            texts += [(item.place, item.summary) for item in section.value.items]
        yield from (place for place, text in texts if PLACEHOLDER.search(text))


def _with_reason(line: str) -> str:
    """The line with a reason to fill in."""
    end = line.rstrip()
    return f'{end[:-1]}, "left_out": "…"}}' if end.endswith("}") else ""


def _unrecorded(
    briefing: BriefingFiles, reconciliation: Reconciliation, located: Sequence[LocatedMention]
) -> Iterator[Diagnostic]:
    sources = {mention: source for source, mention in located}
    if unrecorded := list(reconciliation.unrecorded()):
        first = unrecorded[0]
        details = {"value": first.printed, "count": str(len(unrecorded)), "briefing": briefing.id}
        source = sources[first]
        yield source.problem_in(first.path, first.printed, "unrecorded-figures", **details)

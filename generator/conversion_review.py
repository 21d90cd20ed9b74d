"""What a person does with the conversion: tries it, reviews its decisions, approves them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from generator import pipeline
from generator.convert import Conversion, review, review_rows
from generator.diagnostic import BuildStopped, Diagnostic, Severity, errors, most_useful_first
from generator.edit import add_approval
from generator.load import (
    APPROVALS,
    load_approvals,
    load_tables,
    located_texts,
    unapproved,
)
from generator.messages.vocabulary import TRADITIONAL
from generator.model.conversion import ConversionTables, Replacement
from generator.model.locale import Locale
from generator.model.period import Day
from generator.model.review import Ambiguity, Approval, Review, TextAt
from generator.model.site import Site, SiteConfig
from generator.model.text import Prose
from generator.pipeline import THEME, Checked
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.keys import files_key, key_of, program_key
from generator.render import render_review

_FOR_EDITORS = Locale("zh-Hant-HK")


def conversions(project: Path) -> dict[str, Conversion]:
    """The conversion of each Traditional edition, by locale.

    Needs site_config.yml and content/conversion/ alone; raises BuildStopped if they have problems.
    """
    return {each.locale: each for each in _conversions(*load_tables(project))}


def review_conversion(project: Path) -> Review:
    """Hold every ambiguous decision of the conversion against the approvals.

    Raises BuildStopped if the project cannot be published.
    """
    site = check(project).whole()
    return review(*_texts(site, project), load_approvals(project))


def review_page(project: Path, found: Review) -> str:
    """The review as one self-contained HTML page."""
    site = pipeline.check(project, THEME).whole()
    rows = review_rows(*_texts(site, project), found)
    return render_review(site.config, found, rows, THEME / "pages")


def approve(project: Path, found: Ambiguity, *, by: str, reason: str, on: str) -> None:
    """Write one approval into the content; `on` is an ISO 8601 day."""
    text, rule, prints = found.identity
    approval = Approval(
        text=text,
        rule=rule,
        prints=prints,
        reason=Prose.read(reason),
        by=Prose.read(by),
        on=Day.read(on),
    )
    add_approval(project / APPROVALS, approval)


def check(
    project: Path, beside: Sequence[Diagnostic] = (), this_year: int | None = None
) -> Checked:
    """Read the content and the approvals; raises BuildStopped with every problem of both.

    `beside` is what else was found, such as of the report.
    """
    problems = [*errors(beside), *_wrong_approvals(project)]
    try:
        checked = pipeline.check(project, THEME, this_year=this_year)
    except BuildStopped as stopped:
        raise BuildStopped([*problems, *stopped.diagnostics]) from None
    if problems:
        raise BuildStopped(problems)
    return replace(checked, warnings=most_useful_first([*beside, *checked.warnings]))


def _wrong_approvals(project: Path) -> Sequence[Diagnostic]:
    """What is wrong with the approvals; they are long, and are read again once they are new."""
    kept, key = DiskCache(project), key_of(program_key(), files_key(project, [APPROVALS]))
    if kept.about("approvals", key) is not None:
        return ()
    try:
        load_approvals(project)
    except BuildStopped as stopped:
        return stopped.diagnostics
    kept.keep("approvals", key, {})
    return ()


def refuse_release(project: Path, checked: Checked) -> None:
    """Raise BuildStopped unless there is no warning and every ambiguous decision is approved.

    What is a warning otherwise is an error in a release.
    """
    decisions = review(*_texts(checked.whole(), project), load_approvals(project))
    warnings = [replace(each, severity=Severity.ERROR) for each in checked.warnings]
    if problems := [*warnings, *unapproved(project, decisions)]:
        raise BuildStopped(problems)


def traditional(project: Path | None) -> Callable[[str], str]:
    """Simplified → Traditional for what we say to editors, by the project's tables if it has any.

    They may be what an editor has to mend, so problems in them are not told here.
    """
    tables = ConversionTables()
    if project:
        with suppress(BuildStopped):
            _, tables = load_tables(project)
    vocabulary = tuple(Replacement(found=found, meant=meant) for found, meant in TRADITIONAL)
    ours = tables.of(_FOR_EDITORS).model_copy(update={"vocabulary": vocabulary})
    return Conversion(_FOR_EDITORS, tables.model_copy(update={"locales": (ours,)})).convert


def _texts(site: Site, project: Path) -> tuple[Sequence[TextAt], Sequence[Conversion]]:
    """Every text of the project, and how each Traditional edition converts it."""
    return located_texts(site, project, THEME), _conversions(site.config, site.conversion)


def _conversions(config: SiteConfig, tables: ConversionTables) -> list[Conversion]:
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    return [Conversion(locale, tables) for locale in locales]

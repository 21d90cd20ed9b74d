"""What a person does with the conversion: tries it, reviews its decisions, approves them."""

from __future__ import annotations

from pathlib import Path

from generator.convert import Conversion, review
from generator.diagnostic import BuildStopped
from generator.edit import add_approval
from generator.load import APPROVALS, load_approvals, load_tables, located_texts, unapproved
from generator.model.conversion import ConversionTables
from generator.model.period import Day
from generator.model.review import Ambiguity, Approval, Review
from generator.model.site import SiteConfig
from generator.model.text import Prose
from generator.pipeline import THEME, load
from generator.render import render_review


def conversions(project: Path) -> dict[str, Conversion]:
    """The conversion of each Traditional edition, by locale.

    Needs site_config.yml and content/conversion/ alone; raises BuildStopped if they have problems.
    """
    return {each.locale: each for each in _conversions(*load_tables(project))}


def review_conversion(project: Path) -> Review:
    """Hold every ambiguous decision of the conversion against the approvals.

    Raises BuildStopped if the project cannot be published.
    """
    site = load(project)
    return review(
        located_texts(site, project, THEME),
        _conversions(site.config, site.conversion),
        load_approvals(project),
    )


def review_page(project: Path, found: Review) -> str:
    """The review as one self-contained HTML page."""
    return render_review(load_tables(project)[0], found, THEME / "pages")


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


def check_release(project: Path) -> None:
    """Raise BuildStopped unless every ambiguous decision is approved and no approval is stale."""
    if problems := unapproved(project, review_conversion(project)):
        raise BuildStopped(problems)


def _conversions(config: SiteConfig, tables: ConversionTables) -> list[Conversion]:
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    return [Conversion(locale, tables) for locale in locales]

"""The way through: load → convert → render → publish."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.convert import Conversion, edition, review
from generator.diagnostic import BuildStopped, Span
from generator.edit import add_approval
from generator.load import (
    APPROVALS,
    Finding,
    load_approvals,
    load_site,
    load_tables,
    located_texts,
    unapproved,
)
from generator.model.period import Day
from generator.model.review import Ambiguity, Approval, Review
from generator.model.site import Site
from generator.model.text import Prose
from generator.publish import publish
from generator.render import render, render_review

_SITE = "site"
THEME = Path(__file__).resolve().parents[1] / "theme"


def build(project: Path, progress: Callable[[str], None]) -> int:
    """Build the project's site into its folder site/; returns the number of pages.

    Raises BuildStopped before anything is written if the input cannot be published.
    """
    site = load_site(project, THEME)
    if (project / _SITE).is_symlink() or (project / _SITE).is_file():
        raise BuildStopped([Finding("site-not-a-folder", {"file": _SITE}).at(Span(_SITE), "")])
    progress("convert")
    editions = [edition(site, config) for config in site.config.editions]
    progress("render")
    rendering = render(editions, THEME / "pages")
    progress("publish")
    publish(rendering, THEME, project / _SITE)
    return len(rendering.pages)


def load(project: Path) -> Site:
    """Read and check the project; raises BuildStopped."""
    return load_site(project, THEME)


def check(project: Path, *, release: bool) -> None:
    """Raise BuildStopped if the project's input cannot be published.

    For a release every ambiguous decision of the conversion must be approved, too.
    """
    site = load_site(project, THEME)
    if release and (problems := unapproved(project, review_conversion(project, site))):
        raise BuildStopped(problems)


def review_conversion(project: Path, site: Site) -> Review:
    """Hold every ambiguous decision of the conversion against the approvals."""
    locales = [edition.locale for edition in site.config.editions if not edition.locale.is_source]
    return review(
        located_texts(site, project, THEME),
        [Conversion(locale, site.conversion) for locale in locales],
        load_approvals(project),
    )


def review_page(site: Site, found: Review) -> str:
    """The review as one self-contained HTML page."""
    return render_review(site.config, found, THEME / "pages")


def approve(project: Path, found: Ambiguity, *, by: str, reason: str, on: str) -> None:
    """Write one approval into the content."""
    text, rule, prints = found.identity
    approval = Approval(
        text=text, rule=rule, prints=prints, reason=Prose(reason), by=Prose(by), on=Day(on)
    )
    add_approval(project / APPROVALS, approval)


def conversions(project: Path) -> dict[str, Conversion]:
    """The conversion of each Traditional edition, by locale.

    Needs site_config.yml and content/conversion/ alone; raises BuildStopped if they have problems.
    """
    config, tables = load_tables(project)
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    return {locale: Conversion(locale, tables) for locale in locales}

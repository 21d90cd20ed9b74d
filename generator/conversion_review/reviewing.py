"""Every decision of a project's conversion that should be looked at, briefing by briefing.

What was found in a briefing is kept until the briefing, the tables or the program change.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.conversion_review.editions import conversions_of
from generator.convert import Conversion, Found, decisions, review
from generator.diagnostic import Span
from generator.load import files, load_approvals, located_texts
from generator.model.locale import Locale
from generator.model.review import Context, Excerpt, Review
from generator.model.texts import texts
from generator.pipeline import THEME, Checked
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.keys import files_key, key_of, program_key
from generator.pipeline.workers import shared_out

_SHARED = "_"  # no briefing has this id


def open_decisions(checked: Checked, *, everything: bool = False) -> Review:
    """What nobody has approved, and that is as likely wrong as site_config.yml says.

    `everything` is whether what is less likely wrong is there too. Raises BuildStopped if the
    approvals have problems.
    """
    search = _Search.of(checked, 0.0 if everything else checked.site.config.review_percent.share)
    cache = DiskCache(checked.project)
    names = (None, *(facts.id for facts in checked.facts))
    known = {name: cache.about(_cache_name(name), search.key(name)) for name in names}
    missing = [name for name, about in known.items() if about is None]
    for name, occurrences in zip(
        missing, shared_out(_found_in, search, missing, long=len(missing)), strict=True
    ):
        about = {"found": [*map(_as_data, occurrences)]}
        cache.keep(_cache_name(name), search.key(name), about)
        known[name] = about
    all_found = (_from_data(entry) for about in known.values() if about for entry in about["found"])
    return review(all_found, load_approvals(checked.project))


class _Search(NamedTuple):
    """What the search for decisions needs, in another process too."""

    checked: Checked
    conversions: tuple[Conversion, ...]
    least: float
    tables: str

    @classmethod
    def of(cls, checked: Checked, least: float) -> _Search:
        conversions = conversions_of(checked.site.config, checked.site.conversion)
        tables = key_of(
            program_key(),
            checked.site.conversion,
            [conversion.locale for conversion in conversions],
        )
        return cls(checked, tuple(conversions), least, tables)

    def key(self, briefing: str | None) -> str:
        """Of what is found in a briefing, or in what they share."""
        project, content_files = self.checked.project, self.checked.found
        if briefing is None:
            shared = files_key(project, [files.SITE_CONFIG, *_shared(self.checked)])
            return key_of(self.tables, self.least, shared, files_key(THEME.parent, [files.LABELS]))
        return key_of(self.tables, self.least, files_key(project, content_files.of(briefing)))


def _cache_name(briefing: str | None) -> str:
    return f"{briefing or _SHARED}/decisions"


def _shared(checked: Checked) -> list[str]:
    names = checked.found.content
    return [name for name in names if files.is_shared(name) and not files.is_layer(name)]


def _found_in(search: _Search, briefing: str | None) -> list[Found]:
    """The decisions in a briefing, or in what they share; the report's figures are left out."""
    checked, project = search.checked, search.checked.project
    if briefing is None:
        known = [*texts(checked.site)]
        located = [
            *located_texts(known, project, [files.SITE_CONFIG, *_shared(checked)]),
            *located_texts(known, THEME.parent, [files.LABELS]),
        ]
    else:
        figures = files.figures_file(briefing)
        names = [name for name in checked.found.of(briefing) if name != figures]
        located = [*located_texts(texts(checked.briefing(briefing).briefing), project, names)]
    return [*decisions(located, search.conversions, search.least)]


def _as_data(occurrence: Found) -> list[Any]:
    context = occurrence.context
    spans = [[span.file, span.line, span.column] for span in context.spans]
    return [*occurrence[:3], [*context[:3], spans, context.written, context.printed]]


def _from_data(data: list[Any]) -> Found:
    rule, prints, locales, (text, chance, counts, spans, written, printed) = data
    context = Context(
        text,
        chance,
        tuple((form, times) for form, times in counts),
        tuple(Span(*span) for span in spans),
        Excerpt(*written),
        Excerpt(*printed),
    )
    return Found(rule, prints, tuple(map(Locale, locales)), context)

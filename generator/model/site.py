"""The whole site, and one edition of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.base import Frozen, NonEmpty
from generator.model.briefing import Briefing
from generator.model.conversion import ConversionTables
from generator.model.glossary import Subject, Term, Topic
from generator.model.indicator import Indicator
from generator.model.labels import Labels
from generator.model.locale import Locale
from generator.model.search import SynonymGroup
from generator.model.text import BaseUrl, Identifier, LicenceId, Prose, Url
from generator.model.texts import texts


class Publisher(Frozen):
    """Who publishes the site; `statement` tells readers what it is not."""

    name: Prose
    statement: Prose
    url: Url | None = None


class Licence(Frozen):
    """On what terms the data may be used again; `url` leads to the terms."""

    id: LicenceId
    title: Prose
    url: Url


class EditionConfig(Frozen):
    """An edition: its locale, its folder, its name on the switch, further hreflang values.

    `proofread` says who of the place has read it through; readers are told if nobody has.
    """

    locale: Locale
    path: Identifier
    name: Prose
    hreflang: tuple[Locale, ...] = ()
    proofread: Prose | None = None


class SiteConfig(Frozen):
    """site_config.yml; `licence` is the data's, and where there is none, none is claimed."""

    title: Prose
    description: Prose
    url: BaseUrl
    publisher: Publisher
    licence: Licence | None = None
    editions: NonEmpty[EditionConfig]


class Site(Frozen):
    """Everything that editors have written, checked; in the script in which they wrote it.

    Briefings are ordered newest first.
    """

    config: SiteConfig
    labels: Labels
    subjects: tuple[Subject, ...]
    topics: tuple[Topic, ...]
    indicators: tuple[Indicator, ...]
    terms: tuple[Term, ...]
    conversion: ConversionTables
    briefings: tuple[Briefing, ...]
    synonyms: tuple[SynonymGroup, ...] = ()

    def texts(self) -> Iterator[Prose]:
        """Every Prose that is written; an edition has the same in the same order."""
        for name, field in self:
            if name != "conversion":
                yield from texts(field)


class Edition(Frozen):
    """The site in one locale: every Prose of `site` is in the locale's script."""

    config: EditionConfig
    site: Site

    @property
    def locale(self) -> Locale:
        return self.config.locale


RESERVED_PATHS = frozenset({"assets", "search", "404"})
"""Folders at the site's root that are no edition's."""

RESERVED_IDS = frozenset({"terms", "search", "404"})
"""Pages of an edition whose addresses no briefing or topic may take."""

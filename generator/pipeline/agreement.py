"""Whether a search finds every text in each edition by its words in another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.convert import converted, fold
from generator.diagnostic import Diagnostic, Span
from generator.index import disagreement, synonym_groups
from generator.messages import Finding
from generator.model.briefing import Briefing
from generator.model.site import Site
from generator.model.texts import texts

_SYNONYMS = "content/synonyms.yml"


class Agreement:
    """Holds texts against their conversions for the editions of a site."""

    def __init__(self, site: Site) -> None:
        self._tables, self._synonyms = site.conversion, site.synonyms
        self._locales = [each.locale for each in site.config.editions if not each.locale.is_source]

    def of_shared(self, site: Site) -> Iterator[Diagnostic]:
        """What a search would not find of the site without its briefings."""
        return self._of(site)

    def of_briefing(self, briefing: Briefing) -> Iterator[Diagnostic]:
        """What a search would not find of a briefing."""
        return self._of(briefing)

    def _of(self, record: Site | Briefing) -> Iterator[Diagnostic]:
        written = [*texts(record)]
        forms = [[*texts(converted(record, each, self._tables))] for each in self._locales]
        folding = fold(self._tables, chain(written, *forms))
        synonyms = synonym_groups(self._synonyms, self._tables, folding)
        for each in forms:
            if found := disagreement(zip(written, each, strict=True), folding, synonyms):
                details = {"text": found[0], "converted": found[1]}
                yield Finding("unfolded-text", details).at(Span(_SYNONYMS))
                return

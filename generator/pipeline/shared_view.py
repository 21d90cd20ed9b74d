"""What a briefing uses of the files that all briefings share."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from generator.model.facts import Facts
from generator.model.glossary import Term
from generator.model.move import Move, MovedKind
from generator.model.search import Fillers
from generator.model.site import Site
from generator.pipeline.keys import key_of


class SharedView:
    """A site without its briefings, as each of them is checked and drawn beside it: its own
    indicators, and of terms the spellings. What a term means, or an indicator, is told elsewhere.
    """

    def __init__(self, site: Site) -> None:
        self._indicators = {
            indicator.id: indicator.model_dump_json() for indicator in undefined(site).indicators
        }
        self._told, self._drawn = _told_key(site), common_key(site)
        self._synonyms = key_of(site.synonyms)
        self._moves = site.moves

    def check_key(self, facts: Facts, own: str) -> str:
        """The key of all by which a briefing is checked that is as `facts` say, words that count as
        one among it; `own` is that of its own files.
        """
        return key_of(self.digest_key(facts, own), self._synonyms)

    def digest_key(self, facts: Facts, own: str) -> str:
        """The key of what other pages can tell of it: nothing that surrounds a page is in it."""
        return key_of(self._told, own, *self._used(facts))

    def page_key(self, facts: Facts, own: str) -> str:
        """The key of what its pages are drawn from, beside what other briefings tell."""
        return key_of(self._drawn, own, *self._used(facts))

    def _used(self, facts: Facts) -> tuple[list[str], tuple[Move, ...]]:
        used = set(facts.indicators)
        records = [record for name, record in self._indicators.items() if name in used]
        return records, _of_things(self._moves, used, facts.id)


def seen_by(site: Site, used: Collection[str], briefing: str) -> Site:
    """The site as the briefing of this id sees it, which has figures of the indicators `used`.

    What a page of a briefing reads beyond that is not there: it would not be in its key.
    """
    indicators = tuple(indicator for indicator in site.indicators if indicator.id in used)
    moves = _of_things(site.moves, used, briefing)
    return _common(site).model_copy(update={"indicators": indicators, "moves": moves})


def undefined(site: Site) -> Site:
    """The site as pages see it that show no indicator's definition."""
    update = {"definition": None, "rise": None}
    indicators = tuple(indicator.model_copy(update=update) for indicator in site.indicators)
    return site.model_copy(update={"indicators": indicators})


def _told_key(site: Site) -> str:
    """The key of what of a site is in the check and the digest of every briefing."""
    return key_of(
        site.config.editions,
        site.conversion,
        site.series,
        site.subjects,
        site.topics,
        spelled(site.terms),
    )


def common_key(site: Site) -> str:
    """The key of what every page sees of a site."""
    return key_of(_common(site))


def _common(site: Site) -> Site:
    """What of a site every briefing sees."""
    update = {"terms": spelled(site.terms), "indicators": (), "synonyms": (), "fillers": Fillers()}
    return site.model_copy(update={**update, "moves": ()})


def _of_things(moves: Iterable[Move], used: Collection[str], briefing: str) -> tuple[Move, ...]:
    """The moves of what is named in the pages of a briefing."""
    return tuple(
        move
        for move in moves
        if move.kind is MovedKind.SUBJECT
        or (move.kind is MovedKind.INDICATOR and move.moved_to in used)
        or move.briefing == briefing
    )


# Of each edition, for each of its briefings.
@lru_cache(maxsize=16)
def spelled(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Terms without what they mean."""
    return tuple(
        Term.model_construct(id=term.id, term=term.term, match=term.match) for term in terms
    )

"""What a check gives: a site that can be published, briefing by briefing."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Self

from generator.diagnostic import Diagnostic
from generator.load import ContentFiles, read_briefing, to_briefing
from generator.model.briefing import Briefing
from generator.model.facts import Facts
from generator.model.site import Site
from generator.reconciliation import Reconciliation, reconciled

_FAST = 1


class ReadBriefing(NamedTuple):
    """A briefing as it was written, held against its report once for all editions."""

    briefing: Briefing
    reconciliation: Reconciliation

    @classmethod
    def of(cls, briefing: Briefing, site: Site) -> Self:
        """Of a briefing that measures the indicators of `site`."""
        return cls(briefing, reconciled(briefing, site.indicators))


def packed(briefing: Briefing) -> bytes:
    """It for another process; of hundreds all are held at once."""
    return zlib.compress(pickle.dumps(briefing), _FAST)


def _unpacked(briefing: bytes) -> Briefing:
    """One that was packed."""
    unpacked = pickle.loads(zlib.decompress(briefing))
    assert isinstance(unpacked, Briefing)
    return unpacked


@dataclass(frozen=True)
class Checked:
    """The project in the folder `project`, whose listed files are `found`.

    `site` is without its briefings, of which there are `facts`, newest first; `digest_keys` and
    `page_keys` are of what the digests and the pages of each are drawn from, and `read` are those
    that had to be read, for another process. By the `pairs` of characters every edition is found by
    the words of the others. The `warnings` are what an editor should look at before a release.
    """

    project: Path
    found: ContentFiles
    site: Site
    facts: tuple[Facts, ...]
    digest_keys: Mapping[str, str]
    page_keys: Mapping[str, str]
    read: dict[str, bytes]
    pairs: tuple[tuple[str, str], ...]
    warnings: tuple[Diagnostic, ...]
    _open: dict[str, ReadBriefing] = field(default_factory=dict, repr=False, compare=False)

    def briefing(self, name: str) -> ReadBriefing:
        """The briefing of this id, as it was written; the same one, while its editions are drawn
        one after another.
        """
        if name not in self._open:
            self._open.clear()
            self._open[name] = ReadBriefing.of(self._written(name), self.site)
        return self._open[name]

    def _written(self, name: str) -> Briefing:
        if name in self.read:
            return _unpacked(self.read[name])
        read = read_briefing(self.project, self.found, name, ()).files
        assert read, "it was checked"
        return to_briefing(read)

    def let_go(self) -> None:
        """Of what was read of the briefings, once they are drawn; but not of the newest, which the
        home pages may present. What is asked for again is read again.
        """
        for facts in self.facts[1:]:
            self.read.pop(facts.id, None)

    def whole(self) -> Site:
        """The site with all of its briefings."""
        briefings = tuple(self._written(facts.id) for facts in self.facts)
        return self.site.model_copy(update={"briefings": briefings})

"""What a check gives: a site that can be published, briefing by briefing."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostic import Diagnostic
from generator.load import ContentFiles, read_briefing, to_briefing
from generator.model.briefing import Briefing
from generator.model.facts import Facts
from generator.model.site import Site


@dataclass(frozen=True)
class Checked:
    """The project in the folder `project`, whose listed files are `found`.

    `site` is without its briefings, of which there are `facts`, newest first; `keys` are what the
    check of each depends on, and `read` are those that had to be read, for another process. By the
    `pairs` of characters every edition is found by the words of the others. The `warnings` are what
    an editor should look at before a release.
    """

    project: Path
    found: ContentFiles
    site: Site
    facts: tuple[Facts, ...]
    keys: Mapping[str, str]
    read: Mapping[str, bytes]
    pairs: tuple[tuple[str, str], ...]
    warnings: tuple[Diagnostic, ...]

    def briefing(self, name: str) -> Briefing:
        """The briefing of this id, as it was written."""
        if name in self.read:
            found = pickle.loads(self.read[name])
            assert isinstance(found, Briefing)
            return found
        read = read_briefing(self.project, self.found, name, ()).files
        assert read, "it was checked"
        return to_briefing(read)

    def whole(self) -> Site:
        """The site with all of its briefings."""
        briefings = tuple(self.briefing(each.id) for each in self.facts)
        return self.site.model_copy(update={"briefings": briefings})

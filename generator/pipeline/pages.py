"""One page of a site, apart from all others."""

from __future__ import annotations

from generator.model.digest import Digest
from generator.model.site import EditionConfig
from generator.pipeline.building import briefing_keys
from generator.pipeline.digests import from_data
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.drawing import BuildContext
from generator.pipeline.keys import theme_key
from generator.pipeline.made_briefings import kept_name
from generator.publish import make_page
from generator.render import urls


def page_alone(desk: BuildContext, path: str) -> bytes | None:
    """The HTML of the page at `path`, as it is among all; None if there is no such page."""
    editions = desk.editions
    # The page at which a reader chooses an edition is drawn with the first.
    config = next((each for each in editions if path.startswith(urls.home(each))), editions[0])
    name = urls.below(config, path).partition("/")[0]
    known = {each.id for each in desk.checked.facts}
    return _of_briefing(desk, config, name, path) if name in known else _shared(desk, config, path)


def _of_briefing(desk: BuildContext, config: EditionConfig, name: str, path: str) -> bytes | None:
    renderer = desk.of_briefing(config, desk.checked.briefing(name)).briefing(name)
    draw = renderer.pages().get(path)
    return make_page(draw(), desk.around.with_menus([renderer.menu()])).html if draw else None


def _shared(desk: BuildContext, config: EditionConfig, path: str) -> bytes | None:
    renderer = desk.of_edition(config, desk.presented())
    digests = _digests(desk, config) if _tells_of_all(desk, config, path) else ()
    draw = renderer.pages(digests).get(path)
    return make_page(draw(), desk.around.with_menus([renderer.menu()])).html if draw else None


def _tells_of_all(desk: BuildContext, config: EditionConfig, path: str) -> bool:
    """Whether a page tells of every briefing."""
    topics = {urls.topic(config, each.id) for each in desk.checked.site.topics}
    fronts = {urls.home(config), urls.site_about(config)} if desk.extent.several_series else set()
    return path in topics | fronts or path.startswith(urls.all_series(config))


def _digests(desk: BuildContext, config: EditionConfig) -> list[Digest]:
    """As they are kept, for a page is wanted at once; else drawn."""
    kept, keys = DiskCache(desk.checked.project), briefing_keys(desk, theme_key(desk.theme))
    found = []
    for name, key in keys.items():
        about = kept.about(kept_name(name, config), key)
        if about:
            digest, _ = from_data(about)
        else:
            digest = desk.of_briefing(config, desk.checked.briefing(name)).briefing(name).digest()
        found.append(digest)
    return found

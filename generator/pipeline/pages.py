"""One page of a site, apart from all others."""

from __future__ import annotations

from generator.model.digest import Digest
from generator.model.site import EditionConfig
from generator.pipeline.briefing_keys import briefing_keys
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.drawing import BuildContext
from generator.pipeline.drawing_several import indicator_renderer
from generator.pipeline.keys import theme_key
from generator.pipeline.made_briefings import kept_digest
from generator.publish import make_page
from generator.render import urls


def page_alone(desk: BuildContext, path: str) -> bytes | None:
    """The HTML of the page at `path`, as it is among all; None if there is no such page."""
    editions = desk.editions
    # The page at which a reader chooses an edition is drawn with the first.
    config = next(
        (edition for edition in editions if path.startswith(urls.home(edition))), editions[0]
    )
    name = urls.below(config, path).partition("/")[0]
    known = {facts.id for facts in desk.checked.facts}
    is_own = name in known
    if is_own:
        html = _of_briefing(desk, config, name, path)
    else:
        html = _of_indicator(desk, config, path) or _shared(desk, config, path)
    return html or _moved(desk, config, path)


def _of_briefing(desk: BuildContext, config: EditionConfig, name: str, path: str) -> bytes | None:
    renderer = desk.of_briefing(config, desk.checked.briefing(name)).briefing(name)
    draw = renderer.pages().get(path)
    return make_page(draw(), desk.around.with_menus([renderer.menu()])).html if draw else None


def _of_indicator(desk: BuildContext, config: EditionConfig, path: str) -> bytes | None:
    for name in desk.joined.indicators:
        if path == urls.indicator_page(config, name):
            _, draw = indicator_renderer(desk, config, name).page()
            return make_page(draw(), desk.around).html
    return None


def _shared(desk: BuildContext, config: EditionConfig, path: str) -> bytes | None:
    renderer = desk.of_edition(config, desk.presented())
    digests = _digests(desk, config) if _tells_of_all(desk, config, path) else ()
    draw = renderer.pages(digests, desk.every).get(path)
    return make_page(draw(), desk.around.with_menus([renderer.menu()])).html if draw else None


def _tells_of_all(desk: BuildContext, config: EditionConfig, path: str) -> bool:
    """Whether a page tells of other briefings than the newest, or of what its own pages say."""
    topics = {urls.topic(config, topic.id) for topic in desk.checked.site.topics}
    shared = {urls.home(config), urls.terms(config), urls.site_about(config)}
    return path in topics | shared or path.startswith(urls.all_series(config))


def _moved(desk: BuildContext, config: EditionConfig, path: str) -> bytes | None:
    if not any(way.leads(urls.below(config, path)) for way in desk.moved):
        return None
    briefings = (
        desk.of_briefing(config, desk.checked.briefing(facts.id)).briefing(facts.id)
        for facts in desk.checked.facts
    )
    there = {page for briefing in briefings for page in briefing.pages()}
    there |= {urls.indicator_page(config, name) for name in desk.joined.indicators}
    renderer = desk.of_edition(config, desk.presented())
    draw = renderer.moved({*there, *renderer.pages((), desk.every)}).get(path)
    return make_page(draw(), desk.around).html if draw else None


def _digests(desk: BuildContext, config: EditionConfig) -> list[Digest]:
    """Those that are kept are of briefings that are as they were: mostly, all but one."""
    kept, made_by = DiskCache(desk.checked.project), theme_key(desk.theme)
    return [
        kept_digest(kept, name, config, key, made_by)
        or desk.of_briefing(config, desk.checked.briefing(name)).briefing(name).digest()
        for name, key in briefing_keys(desk, made_by).digests.items()
    ]

"""What MkDocs need not make twice in one process, while a site is being edited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_OUTCOME = ("content", "toc", "_title_from_render", "present_anchor_ids")
"""What MkDocs makes of a page's Markdown; not its links, which hold on to a build's files."""

_Key: TypeAlias = tuple[str, str, frozenset[str]]

_environments: dict[tuple[str, ...], Any] = {}
_kept: dict[_Key, dict[str, Any]] = {}


@contextmanager
def keeping_html() -> Iterator[None]:
    """Within, a page whose Markdown is as it was in the last build keeps its HTML.

    Making HTML of Markdown takes half of a build's time. What a page leads to must be there as it
    was too. A build that fails leaves nothing: its warnings would not come again.
    """
    page_class: Any = Page
    render = page_class.render
    made: dict[_Key, dict[str, Any]] = {}

    def render_once(page: Any, config: Any, files: Files) -> None:
        key = (page.file.src_uri, page.markdown, frozenset(files.src_uris))
        if found := _kept.get(key):
            vars(page).update(found)
        else:
            render(page, config, files)
        made[key] = {name: getattr(page, name) for name in _OUTCOME}

    page_class.render = render_once
    try:
        yield
    finally:
        page_class.render = render
        _kept.clear()
    _kept.update(made)


def keep_templates(theme: Any) -> None:
    """Let the theme take its templates as they were compiled for an earlier build."""
    folders = tuple(theme.dirs)
    if folders not in _environments:
        _environments[folders] = theme.get_env()
    theme.get_env = lambda: _environments[folders]

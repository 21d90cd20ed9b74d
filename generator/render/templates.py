"""The Markdown templates of theme/pages."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.runtime import Macro
from markupsafe import Markup

from generator.render.data import grouped
from generator.render.markdown import escape
from generator.templating import RecordEnvironment, Stamp, compiled, stamp

_MACROS = tuple(
    f"{name}.html.j2" for name in ("common", "figures", "rows", "overview", "indicators")
)


def html_environment(folder: Path) -> Environment:
    """Templates that escape what they print as HTML."""
    environment = RecordEnvironment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        bytecode_cache=compiled(),
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["grouped"] = grouped
    environment.filters["number"] = "{:g}".format
    return environment


class Templates:
    """Page templates escape what they print as Markdown, the figures' macros as HTML."""

    def __init__(self, folder: Path) -> None:
        html = html_environment(folder)
        self._markdown = Environment(
            loader=html.loader,
            bytecode_cache=html.bytecode_cache,
            auto_reload=False,
            finalize=escape,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        modules = (vars(html.get_template(name).module) for name in _MACROS)
        drawing = {
            name: _Html(macro)
            for module in modules
            for name, macro in module.items()
            if isinstance(macro, Macro)
        }
        self._markdown.globals["draw"] = SimpleNamespace(**drawing)

    def write(self, name: str, **values: object) -> str:
        """The page template `name` filled in."""
        return self._markdown.get_template(f"{name}.md.j2").render(values)


def page_templates(folder: Path) -> Templates:
    """Those of a theme; a process reads them once, as long as they stay as they are."""
    return _templates(folder, stamp(folder))


@lru_cache(maxsize=1)
def _templates(folder: Path, _: Stamp) -> Templates:
    return Templates(folder)


class _Html:
    """A macro that escapes as its own template does; called as it is, as its caller does."""

    def __init__(self, macro: Macro) -> None:
        self._macro = macro

    def __call__(self, *values: object) -> Markup:
        return Markup(self._macro(*values))

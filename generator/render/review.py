"""The review of the conversion: one page to answer on, at this machine or at a colleague's."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from generator.diagnostic import Span
from generator.model.locale import Locale
from generator.model.review import Context, Decision, Excerpt, Review
from generator.model.site import SiteConfig
from generator.render.templates import html_environment


class _Context(NamedTuple):
    """A context as it is shown: the first of its `places`, how likely it is wrong."""

    percent: str | None
    counts: tuple[tuple[str, int], ...]
    written: Excerpt
    printed: Excerpt
    span: Span
    places: int


class _Decision(NamedTuple):
    """A decision as it is asked; `question`, `found` and `here` are for the script."""

    id: str
    prints: str
    locale: Locale
    places: tuple[str, ...]
    contexts: tuple[_Context, ...]
    everywhere: bool
    question: str
    choices: tuple[str, ...]
    found: str
    here: dict[str, str]


class _Rule(NamedTuple):
    layer: str
    entry: str
    decisions: tuple[_Decision, ...]


def render_review(
    config: SiteConfig, review: Review, templates_folder: Path, *, writes: bool
) -> str:
    """One self-contained page, a row for each rule.

    `writes` is whether a server takes the answers; else the page gathers them in a file.
    """
    names: dict[str, str] = {edition.locale: edition.name for edition in config.editions}
    style, script = (
        (templates_folder / f"review.{kind}").read_text("utf-8") for kind in ("css", "js")
    )
    return (
        html_environment(templates_folder)
        .get_template("review.html.j2")
        .render(
            config=config,
            count=len(review.open),
            rules=[*_rules(review.open, names)],
            writes=writes,
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script, writes=writes),
        )
    )


def _policy(style: str, script: str, *, writes: bool) -> str:
    """The page has its one style and its one script, and speaks to its own server at most."""
    allowed = (
        f"'sha256-{b64encode(sha256(x.encode()).digest()).decode()}'" for x in (style, script)
    )
    style_source, script_source = allowed
    connects = " connect-src 'self';" if writes else ""
    return (
        f"default-src 'none'; style-src {style_source}; script-src {script_source};{connects} "
        "base-uri 'none'; form-action 'none'"
    )


def _rules(decisions: Iterable[Decision], names: Mapping[str, str]) -> Iterable[_Rule]:
    """The rules in the order of what is likeliest wrong by each, with all that it prints."""
    order: dict[str, int] = {}
    for decision in decisions:
        order.setdefault(decision.rule, len(order))
    ordered = sorted(decisions, key=lambda decision: order[decision.rule])
    for _, group in groupby(ordered, key=lambda decision: decision.rule):
        together = [*group]
        shown = tuple(_decision(decision, names) for decision in together)
        yield _Rule(together[0].layer, together[0].entry, shown)


def _decision(decision: Decision, names: Mapping[str, str]) -> _Decision:
    first = decision.likeliest
    return _Decision(
        id=decision.id,
        prints=decision.prints,
        locale=decision.locales[0],
        places=tuple(names[locale] for locale in decision.locales),
        contexts=tuple(map(_context, decision.contexts)),
        everywhere=not decision.depends_on_context,
        question=json.dumps(
            {
                "rule": decision.rule,
                "prints": decision.prints,
                "locales": decision.locales,
                "contexts": [context.text for context in decision.contexts],
            },
            ensure_ascii=False,
        ),
        choices=tuple(_choices(decision.prints, first)),
        found=first.written.word,
        here={
            "found": first.written.before[-1:] + first.written.word + first.written.after[:1],
            "before": first.printed.before[-1:],
            "after": first.printed.after[:1],
        },
    )


def _context(context: Context) -> _Context:
    return _Context(
        percent=_percent(context.chance),
        counts=context.counts,
        written=context.written,
        printed=context.printed,
        span=context.spans[0],
        places=len(context.spans),
    )


def _percent(chance: float | None) -> str | None:
    """In whole hundredths, of less than one in tenths; nothing is certain."""
    if chance is None:
        return None
    return f"{min(chance, 0.99):.{0 if chance >= 0.01 else 1}%}"  # noqa: PLR2004


def _choices(prints: str, context: Context) -> Iterable[str]:
    """What may be printed instead, by the forms that official text has."""
    forms = [form for form, _ in context.counts]
    printed = next((form for form in forms if form in prints), None)
    for form in forms:
        if printed and form != printed:
            yield prints.replace(printed, form, 1)

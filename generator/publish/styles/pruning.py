"""A style sheet → what of it can have an effect on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

import tinycss2

from generator.publish.styles.names import Names
from generator.publish.styles.selectors import can_match, listed

_OF_RULES = {"media", "supports"}
_KEYFRAMES = "keyframes"
_PROPERTY = re.compile(r"var\(\s*(--[\w-]+)")
_ANIMATION = re.compile(r"animation(?:-name)?\s*:([^;}]*)")


class _Declaration(NamedTuple):
    name: str
    text: str


class _Rule(NamedTuple):
    """What stands before the braces, and in them."""

    head: str
    body: tuple[_Part, ...]


_Part: TypeAlias = _Rule | _Declaration


class _Asked(NamedTuple):
    """Custom properties and animations that some declaration asks for."""

    properties: frozenset[str]
    animations: frozenset[str]


def pruned(sheet: str, known: Names, beside: str) -> str:
    """The rules of `sheet` that can match what is `known`.

    Custom properties and animations are kept that these, or the sheet `beside` it, ask for.
    """
    parsed = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
    before: tuple[_Part, ...] = ()
    rules: tuple[_Part, ...] = tuple(_matching(parsed, known))
    while rules != before:
        before, rules = rules, tuple(_asked_for(rules, _asked(_text(rules) + beside)))
    return _text(rules)


def _matching(rules: Iterable[Any], known: Names) -> Iterator[_Rule]:
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [
                selector for selector in listed(rule.prelude) if can_match(selector, known)
            ]
            if selectors:
                head = ",".join(tinycss2.serialize(selector).strip() for selector in selectors)
                yield _Rule(head, tuple(_declarations(rule.content)))
        elif rule.type == "at-rule" and rule.content is not None:
            body = tuple(_within(rule, known))
            if body:
                yield _Rule(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}", body)


def _within(rule: Any, known: Names) -> Iterator[_Part]:
    """What a rule that begins with @ has in its braces."""
    if rule.lower_at_keyword not in (*_OF_RULES, _KEYFRAMES):
        yield from _declarations(rule.content)
        return
    rules = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
    if rule.lower_at_keyword in _OF_RULES:
        yield from _matching(rules, known)
    else:
        for frame in rules:
            yield _Rule(tinycss2.serialize(frame.prelude), tuple(_declarations(frame.content)))


def _declarations(content: Any) -> Iterator[_Declaration]:
    declarations = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    for declaration in declarations:
        yield _Declaration(declaration.name, declaration.serialize())


def _asked(text: str) -> _Asked:
    animations = " ".join(_ANIMATION.findall(text))
    return _Asked(frozenset(_PROPERTY.findall(text)), frozenset(re.findall(r"[\w-]+", animations)))


def _asked_for(parts: Iterable[_Part], asked: _Asked) -> Iterator[_Part]:
    for part in parts:
        if isinstance(part, _Declaration):
            if not part.name.startswith("--") or part.name in asked.properties:
                yield part
        elif not _is_idle(part, asked) and (body := tuple(_asked_for(part.body, asked))):
            yield part._replace(body=body)


def _is_idle(rule: _Rule, asked: _Asked) -> bool:
    """Whether it is an animation that nothing asks for."""
    keyword, _, name = rule.head.partition(" ")
    return keyword == f"@{_KEYFRAMES}" and name not in asked.animations


def _text(parts: Iterable[_Part]) -> str:
    texts = []
    for part in parts:
        if isinstance(part, _Declaration):
            texts.append(f"{part.text};")
        else:
            texts.append(f"{part.head}{{{_text(part.body).removesuffix(';')}}}")
    return "".join(texts)

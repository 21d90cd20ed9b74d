"""{Words in braces} that the program fills in: each that a text must have, and no other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.repair.lines import in_quotes
from generator.load.source_file import SourceFile
from generator.load.suggestions.retyped import with_value
from generator.load.yaml_tree import Path

_BRACES = re.compile("[{｛][^{}｛｝]*[}｝]|[{}｛｝]")


def wrong_placeholders(
    source: SourceFile, path: Path, known: Sequence[str]
) -> Iterator[Diagnostic]:
    """What is wrong with those in the text at `path`, with the line that was meant."""
    text = source.text(path)
    written = _BRACES.findall(text)
    missing = tuple(name for name in known if name not in written)
    if wrong := next((name for name in written if name not in known), None):
        advice = (
            LocalizedText("placeholders.known", {"known": tuple(known)})
            if known
            else LocalizedText("placeholders.none")
        )
        diagnostic = source.problem_in(
            path, wrong, "unknown-placeholder", value=wrong, advice=advice
        )
        yield _retyped(source, path, diagnostic, known)
    elif missing:
        yield source.problem(path, "missing-placeholder", known=missing)


def _retyped(
    source: SourceFile, path: Path, diagnostic: Diagnostic, known: Sequence[str]
) -> Diagnostic:
    span, text = source.span(path), source.text(path)
    meant = _BRACES.sub(lambda match: _meant(match[0], known), text)
    if {*_BRACES.findall(meant)} != {*known}:
        return diagnostic
    typed = with_value(source.line(span), span.column, text, in_quotes(meant))
    return replace(diagnostic, fix=typed or "")


def _meant(written: str, known: Sequence[str]) -> str:
    """The placeholder that was meant, if any is like what was written."""
    plain = unicodedata.normalize("NFKC", written).replace(" ", "").lower()
    return next(iter(get_close_matches(plain, known, n=1)), written)

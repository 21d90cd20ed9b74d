"""Lines of a table as editors mistype them: `found: written`, any word on the left."""

from __future__ import annotations

from dataclasses import replace

from generator.deferred import pattern
from generator.diagnostic import Diagnostic
from generator.load.repair.issue import SyntaxIssue
from generator.load.repair.values import quoted
from generator.load.source_file import SourceFile
from generator.load.suggestions.retyped import with_value
from generator.load.yaml_tree import Entry, Scalar

SPACE = pattern(r"\s")
_FOUND = r"(?P<found>[^\s:：﹕∶︰=＝→{}\[\]]++)"
_WRITTEN = r"(?P<written>\S++)\s*+"
_WITHOUT_COLON = (
    (pattern(rf"{_FOUND}\s*+(?P<odd>[：﹕∶︰])\s*+(?:{_WRITTEN})?"), "fullwidth-colon"),
    (pattern(rf"{_FOUND}\s*+(?P<odd>:){_WRITTEN}"), "no-space-after-colon"),
    (pattern(rf"{_FOUND}(?P<odd>\s*+[=＝→]++\s*+|\s++){_WRITTEN}"), "missing-colon"),
)


def of_a_table(diagnostic: Diagnostic) -> Diagnostic:
    """A line without a colon, where a word on the left may be longer than a field's name."""
    if diagnostic.code != "missing-colon" or diagnostic.fix:
        return diagnostic
    for form, code in _WITHOUT_COLON:
        if line := form.fullmatch(diagnostic.source_line):
            span = diagnostic.span._replace(column=line.start("odd") + 1)
            typed = f"{line['found']}: {line['written'] or ''}".rstrip()
            return replace(diagnostic, code=code, span=span, fix=typed)
    return diagnostic


def not_a_word(source: SourceFile, entry: Entry) -> Diagnostic:
    """A list or record in the place of a word: the next line indented, or a word in brackets."""
    span, line = entry.value.span, source.line(entry.value.span)
    if span.line > entry.key.span.line:
        return source.told(SyntaxIssue("bad-indent", span.line, span.column, line.lstrip(" -")))
    diagnostic = source.problem_at(span, "wants-text", field=entry.key.text)
    return replace(diagnostic, fix=quoted(line) or "")


def without_spaces(source: SourceFile, word: Scalar) -> Diagnostic:
    """The first space in a word, and the line without any in it."""
    line, column, text = source.line(word.span), word.span.column, word.text
    at, space = line.find(text, column - 1), SPACE.search(text)
    span = word.span._replace(column=at + space.start() + 1) if at >= 0 and space else word.span
    diagnostic = source.problem_at(span, "bad-conversion", value=text)
    return replace(diagnostic, fix=with_value(line, column, text, SPACE.sub("", text)) or "")

"""Whether a reader of one edition finds what is there by the words of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from generator.convert import Conversion, Decision, Layer, converted, exchanged, fold
from generator.diagnostic import Detail, Diagnostic, Span
from generator.index import disagreements, synonym_groups
from generator.load import files
from generator.messages import Finding
from generator.model.briefing import Briefing
from generator.model.search import Fold
from generator.model.site import Site
from generator.model.texts import texts
from generator.pipeline.agreed import Agreed, Pair


class SearchTables(NamedTuple):
    """How a search folds characters, and which words it takes as one."""

    folding: Fold
    synonyms: tuple[tuple[str, ...], ...]


class _Unlike(NamedTuple):
    """A text that does not fold to the same as its conversion."""

    conversion: Conversion
    text: str
    converted: str


def search_tables(site: Site, corpus: Iterable[str], pairs: Iterable[Pair]) -> SearchTables:
    """The tables for texts that are written with the characters of `corpus`."""
    folding = fold(site.conversion, corpus, sorted(set(pairs)))
    return SearchTables(folding, synonym_groups(site.synonyms, site.conversion, folding))


def agreement(site: Site, record: Site | Briefing) -> Agreed:
    """Hold each text of `record` against its conversion for every edition of `site`."""
    tables, written = site.conversion, tuple(texts(record))
    others = [
        (Conversion(edition.locale, tables), converted(written, edition.locale, tables))
        for edition in site.config.editions
        if not edition.locale.is_source
    ]
    corpus = [*written, *chain.from_iterable(proses for _, proses in others)]

    def unlike(pairs: Sequence[Pair]) -> Iterator[_Unlike]:
        tables = search_tables(site, corpus, pairs)
        for conversion, forms in others:
            for pair in disagreements(zip(written, forms, strict=True), *tables):
                yield _Unlike(conversion, *pair)

    apart = [*unlike(())]
    explained = (unlike.conversion.explain(unlike.text) for unlike in apart)
    pairs = tuple(sorted({pair for spans in explained for pair in exchanged(spans)}))
    if not (first := next(unlike(pairs) if pairs else iter(apart), None)):
        return Agreed(pairs, ())
    return Agreed(pairs, (_unfound(first, search_tables(site, corpus, pairs).folding),))


def _unfound(unlike: _Unlike, folding: Fold) -> Diagnostic:
    """Told at the line of the layers that writes another word, else where synonyms are written."""
    details: dict[str, Detail] = {"text": unlike.text, "converted": unlike.converted}
    for span in unlike.conversion.explain(unlike.text):
        for decision in span.decisions:
            is_word = folding.of(decision.entry) != folding.of(decision.value)
            if is_word and decision.layer is not Layer.VOCABULARY:
                details |= {"word": span.source, "other": span.result}
                return Finding("unfolded-text", details).at(_line(unlike.conversion, decision))
    details |= {"word": "芯片", "other": "晶片"}
    return Finding("unfolded-text", details).at(Span(files.SYNONYMS))


def _line(conversion: Conversion, decision: Decision) -> Span:
    tables, locale = conversion.tables, conversion.locale
    if decision.layer is Layer.FORMS:
        name, lines = f"forms.{locale}", {form.found: form.line for form in tables.of(locale).forms}
    elif decision.layer is Layer.PROTECTED:
        name, lines = (
            "protected",
            {protected_name.name: protected_name.line for protected_name in tables.protected},
        )
    else:
        name, lines = "phrases", {phrase.found: phrase.line for phrase in tables.phrases}
    return Span(f"{files.LAYERS}/{name}.yml", lines.get(decision.entry, 1))

"""The catalogues of generator/messages/locale: what the program says, in three languages.

Traditional is what the project's own conversion makes of Simplified, and what gettext reads is
made of the texts that people write: --regold makes both anew.
"""

from __future__ import annotations

import ast
import gettext
import importlib
import io
import pkgutil
import string
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import generator
from generator.messages import SEVERITIES, USAGE, WORDINGS
from generator.messages.catalogue import DOMAIN, LOCALES
from generator.model.base import Frozen
from generator.model.choice import Choice
from tests.traditional import in_traditional

PROGRAM = sorted(Path(generator.__file__).parent.rglob("*.py"))
LANGUAGES = [wording.language for wording in WORDINGS.values()]
_Kind = TypeVar("_Kind")
_FINDINGS = ("wrong", "instead")
_HELP = ("short", "long", "value", "told")
# Phrases that are put together in the code.
_PUT_TOGETHER = ("severity.", "diff.kinds.")
_HEADER = """\
msgid ""
msgstr ""
"Language: zh_Hant\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def _file(language: str, kind: str) -> Path:
    return LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.{kind}"


def _catalogue(language: str) -> Catalog:
    with _file(language, "po").open("rb") as file:
        return read_po(file)


def _words(language: str) -> dict[str, str]:
    return {str(message.id): str(message.string) for message in _catalogue(language) if message.id}


def _words_of_the_content() -> set[str]:
    """What the fields of the content are called, and what can be chosen in them."""
    for module in pkgutil.walk_packages(generator.__path__, f"{generator.__name__}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    records, choices = _kinds_of(Frozen), _kinds_of(Choice)
    names = {
        info.title for record in records for info in record.model_fields.values() if info.title
    }
    return names | {member.words[0] for choice in choices for member in choice}


def _kinds_of(kind: type[_Kind]) -> Iterator[type[_Kind]]:
    for subclass in kind.__subclasses__():
        if subclass.__module__.startswith(generator.__name__):
            yield subclass
        yield from _kinds_of(subclass)


def _in_traditional() -> str:
    """The catalogue in Traditional: of every phrase, and of the words of the content."""
    convert = in_traditional()
    made = Catalog()
    for phrase, said in _words("zh_Hans").items():
        made.add(phrase, convert(said))
    for name in sorted(_words_of_the_content()):
        made.add(name, convert(name))
    file = io.BytesIO()
    write_po(file, made, width=0, omit_header=True)
    return f"{_HEADER}{file.getvalue().decode().rstrip()}\n"


def test_traditional_is_what_the_conversion_makes(request: pytest.FixtureRequest) -> None:
    made = _in_traditional()
    if request.config.getoption("--regold"):
        _file("zh_Hant", "po").write_text(made, "utf-8")
    assert _file("zh_Hant", "po").read_text("utf-8") == made


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_gettext_reads_is_what_people_write(
    language: str, request: pytest.FixtureRequest
) -> None:
    said = _words(language)
    # What is compiled has the hour in it: what is right already stays as it is.
    if request.config.getoption("--regold") and _compiled(language, said) != said:
        with _file(language, "mo").open("wb") as file:
            write_mo(file, _catalogue(language))
    assert _compiled(language, said) == said


def _compiled(language: str, phrases: Iterable[str]) -> dict[str, str]:
    with _file(language, "mo").open("rb") as file:
        read = gettext.GNUTranslations(file)
    return {phrase: read.gettext(phrase) for phrase in phrases}


def test_every_language_says_every_phrase() -> None:
    simplified, english, traditional = map(_words, ("zh_Hans", "en", "zh_Hant"))
    assert list(simplified) == list(english)
    assert list(traditional) == [*simplified, *sorted(_words_of_the_content())]
    assert [phrase for phrase, said in (simplified | english).items() if not said] == []


@pytest.mark.parametrize("language", ["en", "zh_Hant"])
def test_a_phrase_is_filled_with_the_same_in_every_language(language: str) -> None:
    said = _words(language)
    unlike = {
        phrase: (words, said[phrase])
        for phrase, words in _words("zh_Hans").items()
        if _fields(words) != _fields(said[phrase])
    }
    assert unlike == {}


def _fields(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_every_phrase_of_the_catalogues_is_said_somewhere() -> None:
    code = {
        node.value
        for path in PROGRAM
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    known = code | {f"{code}.{part}" for code in (*SEVERITIES, *USAGE) for part in _FINDINGS}
    known |= {f"{phrase}.{part}" for phrase in code if phrase.startswith("help.") for part in _HELP}
    assert [
        word
        for word in _words("zh_Hans")
        if word not in known and not word.startswith(_PUT_TOGETHER)
    ] == []


def test_every_phrase_that_is_said_is_in_the_catalogues() -> None:
    known = set(_words("zh_Hans"))
    said = [phrase for path in PROGRAM for phrase in _said(ast.parse(path.read_text("utf-8")))]
    assert "nothing-written" in said
    assert [
        phrase
        for phrase in said
        if phrase not in known and f"{phrase}.told" not in known and f"{phrase}.long" not in known
    ] == []


def _said(tree: ast.AST) -> Iterator[str]:
    """The phrases that are written where they are said."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="LocalizedText" | "tell" | "agreed" | "_say"),
                args=[ast.Constant(value=str(phrase)), *_],
            ):
                yield phrase
            case ast.keyword(arg="phrase" | "stopped", value=ast.Constant(value=str(phrase))):
                yield phrase

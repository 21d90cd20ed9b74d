"""The whole program, if the libraries that it needs are there as it needs them."""

from __future__ import annotations

import os
import shlex
import sys
import traceback
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from generator.diagnostic import LocalizedText
from generator.language import language
from generator.libraries import Mismatch, mismatches
from generator.messages import WORDINGS, Wording

_ROOT = Path(__file__).resolve().parents[1]


def loaded() -> Callable[[], None]:
    """What runs the command; ends with 3 if a library is missing, too old or too new."""
    if wrong := mismatches(_ROOT / "pyproject.toml"):
        _end(*_told(wrong))
    try:
        from generator.cli import main  # noqa: PLC0415 - it needs the libraries
    except Exception as error:
        if "--debug" in sys.argv:
            traceback.print_exc()
        # What is said to be installed is not, or not whole.
        _end(LocalizedText("not-loaded", {"error": f"{type(error).__name__}: {error}"}))
    return main


def _told(wrong: tuple[Mismatch, ...]) -> Iterator[LocalizedText]:
    for name, installed, needed in wrong:
        if installed is None:
            yield LocalizedText("library-missing", {"name": name, "needed": needed})
        else:
            details = {"name": name, "installed": installed, "needed": needed}
            yield LocalizedText("library-mismatch", details)
    requirements = str(_ROOT / "requirements.txt")
    command = [sys.executable, "-m", "pip", "install", "--require-hashes", "-r", requirements]
    # In a list it is not cut short.
    yield LocalizedText("libraries-advice", {"command": (shlex.join(command),)})


def _end(*told: LocalizedText) -> NoReturn:
    wording = _wording()
    sys.stderr.write("".join(f"{wording.say(text)}\n" for text in told))
    raise SystemExit(3)


def _wording() -> Wording:
    given = (after for word, after in pairwise(sys.argv) if word == "--lang")
    glued = (word.removeprefix("--lang=") for word in sys.argv if word.startswith("--lang="))
    asked = next(given, next(glued, None))
    return WORDINGS[language(asked, os.environ)]

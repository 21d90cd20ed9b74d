"""A file of answers to the review, from wherever it comes → the answers."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from generator.model.answers import Answers

_MOST = 512 * 1024  # bytes


class NoAnswers(ValueError):
    """What was given is not what the page of the review writes."""


def read_answers(file: Path) -> Answers:
    """Raises NoAnswers, or OSError."""
    with file.open("rb") as opened:
        data = opened.read(_MOST + 1)
    if len(data) > _MOST:
        raise NoAnswers
    return parse_answers(data)


def parse_answers(data: bytes) -> Answers:
    """Raises NoAnswers."""
    try:
        return Answers.model_validate_json(data)
    except ValidationError:
        raise NoAnswers from None

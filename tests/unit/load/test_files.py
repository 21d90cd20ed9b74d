"""Every field that an editor fills tells in Chinese what it is called and what to type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import get_args

import pytest

from generator.load import files
from generator.load.approvals import ApprovalsFile
from generator.model.base import Frozen, chinese_names
from generator.model.briefing import BriefingHead
from generator.model.section import Section
from generator.model.site import EditionConfig, SiteConfig
from generator.model.text import Identifier

FILES = (
    SiteConfig,
    BriefingHead,
    Section,
    files.TimelineFile,
    files.IndicatorsFile,
    files.TermsFile,
    files.SubjectsFile,
    files.TopicsFile,
    files.SynonymsFile,
    ApprovalsFile,
)


def _records(annotation: object) -> Iterator[type[Frozen]]:
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        yield annotation
        for info in annotation.model_fields.values():
            yield from _records(info.annotation)
    for inside in get_args(annotation):
        yield from _records(inside)


RECORDS = sorted(
    {record for file in FILES for record in _records(file)}, key=lambda record: record.__name__
)


@pytest.mark.parametrize("record", RECORDS)
def test_every_field_is_explained(record: type[Frozen]) -> None:
    assert record.model_config.get("title")
    for name, info in record.model_fields.items():
        assert info.title and info.description, name
        assert info.description.endswith("。"), name


@pytest.mark.parametrize("record", RECORDS)
def test_a_name_means_one_field(record: type[Frozen]) -> None:
    names = Counter(name for info in record.model_fields.values() for name in chinese_names(info))
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("record", RECORDS)
def test_an_id_says_of_what_it_is(record: type[Frozen]) -> None:
    """Else it would be forgotten where an id is changed. An edition's folder is no id."""
    for name, info in record.model_fields.items():
        if (record, name) != (EditionConfig, "path"):
            assert Identifier not in (info.annotation, *get_args(info.annotation)), name

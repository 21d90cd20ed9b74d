"""Which file of a project holds what."""

from __future__ import annotations

from generator.model.base import Frozen
from generator.model.briefing import Milestone
from generator.model.glossary import Subject, Term, Topic
from generator.model.indicator import Indicator
from generator.model.search import SynonymGroup

SITE_CONFIG = "site_config.yml"
SUBJECTS = "content/subjects.yml"
TOPICS = "content/topics.yml"
INDICATORS = "content/indicators.yml"
TERMS = "content/terms.yml"
SYNONYMS = "content/synonyms.yml"
LABELS = "theme/labels.yml"


class SubjectsFile(Frozen):
    subjects: tuple[Subject, ...]


class TopicsFile(Frozen):
    topics: tuple[Topic, ...]


class IndicatorsFile(Frozen):
    indicators: tuple[Indicator, ...]


class TermsFile(Frozen):
    terms: tuple[Term, ...]


class SynonymsFile(Frozen):
    synonyms: tuple[SynonymGroup, ...]


class TimelineFile(Frozen):
    milestones: tuple[Milestone, ...]


def briefing_file(briefing: str) -> str:
    return f"content/{briefing}/briefing.yml"


def timeline_file(briefing: str) -> str:
    return f"content/{briefing}/timeline.yml"


def sections_folder(briefing: str) -> str:
    return f"content/{briefing}/sections"

"""The ids of things: a field of one of these types names the thing, or leads to it."""

from __future__ import annotations

from generator.model.text import Identifier


class BriefingId(Identifier):
    """The name of a briefing's folder."""


class SeriesId(Identifier):
    """One of series.yml."""


class SubjectId(Identifier):
    """One of subjects.yml."""


class TopicId(Identifier):
    """One of topics.yml."""


class IndicatorId(Identifier):
    """One of indicators.yml."""


class TermId(Identifier):
    """One of terms.yml."""


class MilestoneId(Identifier):
    """One of a briefing's timeline.yml; another briefing may have the same."""


class ComparisonId(Identifier):
    """One of a briefing.yml; another briefing may have the same."""

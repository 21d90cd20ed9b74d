"""A figure in a line of text, as its report prints it."""

from __future__ import annotations

from markupsafe import Markup, escape

from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.printing import printed
from generator.render.context import BriefingContext
from generator.render.data import data, machine_value


def printed_figure(context: BriefingContext, place: Place, observation: Observation) -> Markup:
    """约 1.20 亿吨, as HTML; `place` is where it stands in the report of the briefing."""
    before, after = context.words.qualifier(observation)
    text = printed(observation, context.unit_of(observation))
    return before + data(machine_value(observation), place, text) + after


def named_figure(
    name: str, context: BriefingContext, place: Place, observation: Observation
) -> Markup:
    """新建泊位 5 个, 吞吐量约 1.20 亿吨: the figure behind its name, as one reads both."""
    before, _ = context.words.qualifier(observation)
    gap = "" if before else " "
    return escape(name) + gap + printed_figure(context, place, observation)

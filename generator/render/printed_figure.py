"""A figure in a line of text, as its report prints it."""

from __future__ import annotations

from markupsafe import Markup, escape

from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.spacing import gap
from generator.render.context import BriefingContext
from generator.render.data import data, machine_value
from generator.render.printing import printed


def printed_figure(context: BriefingContext, place: Place, observation: Observation) -> Markup:
    """约1.20亿吨, as HTML; `place` is where it stands in the report of the briefing."""
    before, after = context.words.qualifier(observation)
    text = printed(observation, context.unit_of(observation))
    return before + data(machine_value(observation.value, observation.upper), place, text) + after


def named_figure(
    name: str, context: BriefingContext, place: Place, observation: Observation
) -> Markup:
    """新建泊位5个, 吞吐量约1.20亿吨: the figure behind its name, as one reads both."""
    said, figure = escape(name), printed_figure(context, place, observation)
    return said + gap(said.striptags(), figure.striptags()) + figure

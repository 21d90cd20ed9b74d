"""How the relation of a result to a target is told: in words, and why two cannot be compared."""

from __future__ import annotations

from generator.account import Answered, Obstacle, Relation
from generator.model.choice import FigureStatus
from generator.model.observation import Observation
from generator.render.context import BriefingContext


def when(context: BriefingContext, observation: Observation) -> str:
    """2013 年结果."""
    status = context.words.choice(observation.status)
    return context.words.period(observation.period) + status


def is_plain(answered: Answered) -> bool:
    """Whether the answer is a result of the target's period, as one expects."""
    assert answered.answer
    aimed, observation = answered.target.observation, answered.answer.observation
    return observation.status is FigureStatus.RESULT and observation.period == aimed.period


def relation(context: BriefingContext, answered: Answered) -> str:
    """高于目标; of what cannot be compared, why: 不能直接比较：结果是 2012 年的."""
    words = context.words
    said = words[f"relation.{answered.judgement.relation.value}"]
    if answered.judgement.relation is not Relation.INCOMPARABLE:
        return said
    return words["list.colon"].join((said, _obstacle(context, answered)))


def _obstacle(context: BriefingContext, answered: Answered) -> str:
    assert answered.answer
    assert answered.judgement.obstacle
    words, obstacle = context.words, answered.judgement.obstacle
    both = (answered.target.observation, answered.answer.observation)
    match obstacle:
        case Obstacle.MEASURE:
            aimed, said = (words.choice(observation.kind) for observation in both)
        case Obstacle.DENOMINATOR:
            aimed, said = (_whole(context, observation) for observation in both)
        case Obstacle.PERIOD:
            aimed, said = (words.period(observation.period) for observation in both)
        case Obstacle.UNIT | Obstacle.BOUND:
            aimed, said = (
                words.in_full(observation, context.unit_of(observation)) for observation in both
            )
    return words.phrase(f"obstacle.{obstacle.value}", target=aimed, result=said)


def _whole(context: BriefingContext, observation: Observation) -> str:
    if observation.part_of:
        return context.parent.indicators[observation.part_of].name
    return observation.of or context.words["obstacle.no_whole"]

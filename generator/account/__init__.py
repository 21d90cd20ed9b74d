"""What became of a report's targets: each held against what the next report of its series says."""

from generator.account.relation import Judgement, Obstacle, Relation, relation

__all__ = ["Judgement", "Obstacle", "Relation", "relation"]

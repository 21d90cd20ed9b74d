"""What somebody has answered, held against what is open."""

from __future__ import annotations

from generator.model.answers import Question
from generator.model.period import Day
from generator.model.review import Approval, Decision, Review
from generator.model.text import Prose


def approval(decision: Decision, *, by: Prose, reason: Prose, on: str) -> Approval:
    """That the decision is right; `on` is an ISO 8601 day.

    Where official text prints several forms, it is right in the contexts that were shown alone.
    """
    contexts = sorted(context.text for context in decision.contexts)
    return Approval(
        rule=decision.rule,
        prints=decision.prints,
        locales=decision.locales,
        contexts=tuple(contexts) if decision.depends_on_context else (),
        reason=reason,
        by=by,
        on=Day.read(on),
    )


def asked(question: Question, review: Review) -> Decision | None:
    """The open decision that is meant, in the contexts and locales that were shown alone.

    None where there is none any more: nobody has read what stands there now.
    """
    for decision in review.open:
        if (decision.rule, decision.prints) == (question.rule, question.prints):
            contexts = tuple(one for one in decision.contexts if one.text in question.contexts)
            locales = tuple(one for one in decision.locales if one in question.locales)
            if contexts and locales:
                return decision._replace(contexts=contexts, locales=locales)
    return None

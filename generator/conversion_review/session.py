"""One sitting of the review: what is asked, and what becomes of each answer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.conversion_review.answering import approval, asked
from generator.conversion_review.checking import check
from generator.conversion_review.mending import Trial, mend, try_correction
from generator.conversion_review.reviewing import open_decisions
from generator.edit import add_approvals, remove_approval
from generator.load import APPROVALS
from generator.model.answers import Answer, Answers, NotAsked
from generator.model.review import Decision, Review
from generator.model.text import Prose
from generator.pipeline import THEME
from generator.render import render_review

_SHOWN = 20  # changes


class Session:
    """The review of a project on the day `today`, in ISO 8601.

    `everything` is whether what is hardly ever wrong is asked too.
    """

    def __init__(self, project: Path, today: str, *, everything: bool = False) -> None:
        """Raises BuildStopped if the project cannot be published."""
        self._project, self._today, self._everything = project, today, everything
        self.renew()

    def renew(self) -> None:
        """Read the project as it is now; raises BuildStopped."""
        self._checked = check(self._project)
        self.review: Review = open_decisions(self._checked, everything=self._everything)

    def page(self, *, writes: bool) -> str:
        """The review as one HTML page; `writes` is whether a server takes its answers."""
        config = self._checked.site.config
        return render_review(config, self.review, THEME / "pages", writes=writes)

    def renewed_page(self) -> str:
        """The page for a server, of the project as it is now; raises BuildStopped."""
        self.renew()
        return self.page(writes=True)

    def asked(self, answer: Answer) -> Decision:
        """What is answered, of what was shown alone; raises NotAsked."""
        decision = asked(answer.question, self.review)
        if decision is None:
            raise NotAsked
        return decision

    def approve(self, decisions: Iterable[Decision], *, by: Prose, reason: Prose) -> None:
        """Write that the decisions are right, in the name of who has answered."""
        made = [approval(decision, by=by, reason=reason, on=self._today) for decision in decisions]
        add_approvals(self._project / APPROVALS, made)

    def withdraw(self, given: Answers) -> dict[str, Any]:
        """Take back the one answer, as if it had not been given, for the page; raises NotAsked."""
        decision = self.asked(_only(given))
        made = approval(decision, by=given.by, reason=given.reason, on=self._today)
        remove_approval(self._project / APPROVALS, made)
        return {}

    def try_out(self, answer: Answer) -> Trial:
        """What the answer's correction would change; raises NotAsked, BuildStopped."""
        if answer.correction is None:
            raise NotAsked
        return try_correction(self._checked, self.asked(answer), answer.correction)

    def mend(self, trial: Trial) -> None:
        """Write the lines that were tried; what is printed is another from now on."""
        mend(self._project, trial)
        self.renew()

    def trial(self, given: Answers) -> dict[str, Any]:
        """`try_out` of the one answer, for the page."""
        trial = self.try_out(_only(given))
        names = {edition.locale: edition.name for edition in self._checked.site.config.editions}
        shown = [
            {**change._asdict(), "places": [names[locale] for locale in change.locales]}
            for change in trial.changes[:_SHOWN]
        ]
        return {
            "lines": [*map(str, trial.lines)],
            "mends": trial.mends,
            "changes": shown,
            "more": len(trial.changes) - len(shown),
        }

    def answer(self, given: Answers) -> dict[str, Any]:
        """Write the one answer, for the page; raises NotAsked, BuildStopped."""
        answer = _only(given)
        if answer.correction is None:
            self.approve([self.asked(answer)], by=given.by, reason=given.reason)
            return {}
        trial = self.try_out(answer)
        if not trial.mends:
            raise NotAsked
        self.mend(trial)
        return {"lines": [*map(str, trial.lines)]}


def _only(given: Answers) -> Answer:
    """The page sends one answer at a time."""
    if len(given.answers) > 1:
        raise NotAsked
    return given.answers[0]

"""Marking: from a paper and its responses to points, objectives and a verdict."""

from collections.abc import Mapping

import msgspec

from app.engine.paper import Paper, PaperQuestion
from app.questions import AnyQuestion, score
from app.questions.choice import ChoiceQuestion
from app.questions.common import Response, as_ids, as_text, is_blank
from app.questions.date import DateQuestion
from app.questions.multiple import MultipleQuestion


class MarkedQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """What one question brought. `fraction` 0.0 to 1.0 before hints; `earned` and `possible` in points."""

    question_id: str
    objective: str
    fraction: float
    earned: float
    possible: float
    blank: bool
    graded: bool


class ObjectiveResult(msgspec.Struct, frozen=True):
    """Points by objective."""

    objective: str
    earned: float
    possible: float

    @property
    def fraction(self) -> float:
        """Return the share of points earned; an objective without graded questions counts as nothing lost."""
        return self.earned / self.possible if self.possible else 1.0


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of an attempt; `fraction` and `pass_mark` are 0.0 to 1.0."""

    questions: tuple[MarkedQuestion, ...]
    objectives: tuple[ObjectiveResult, ...]
    earned: float
    possible: float
    fraction: float
    pass_mark: float
    passed: bool


def mark(
    paper: Paper,
    responses: Mapping[str, Response | None],
    *,
    pass_mark: float,
    hints: Mapping[str, int] | None = None,
) -> Result:
    """Return the result of a paper. `hints` counts the hints opened per question; each costs its part.

    The pass mark is met with a tolerance of a billionth, so that 0.7 of 10 points is 7 and not 7.000…1.
    """
    taken = hints or {}
    marked = tuple(
        mark_question(one, responses.get(one.question.id), hints=taken.get(one.question.id, 0))
        for one in paper.questions
    )
    earned, possible = sum(one.earned for one in marked), sum(one.possible for one in marked)
    fraction = earned / possible if possible else 0.0
    return Result(
        questions=marked,
        objectives=_by_objective(marked),
        earned=earned,
        possible=possible,
        fraction=fraction,
        pass_mark=pass_mark,
        passed=fraction + 1e-9 >= pass_mark,
    )


def mark_question(one: PaperQuestion, response: Response | None, *, hints: int = 0) -> MarkedQuestion:
    """Return what one response earns; an ungraded question is explained but has no points."""
    fraction = score(one.question, response)
    possible = one.question.points if one.graded else 0.0
    cost = sum(hint.cost for hint in one.question.hints[:hints])
    return MarkedQuestion(
        question_id=one.question.id,
        objective=one.question.objective,
        fraction=fraction,
        earned=possible * max(0.0, fraction - cost),
        possible=possible,
        blank=is_blank(response),
        graded=one.graded,
    )


def _by_objective(marked: tuple[MarkedQuestion, ...]) -> tuple[ObjectiveResult, ...]:
    names = dict.fromkeys(one.objective for one in marked)
    return tuple(
        ObjectiveResult(
            name,
            sum(one.earned for one in marked if one.objective == name),
            sum(one.possible for one in marked if one.objective == name),
        )
        for name in sorted(names)
    )


def feedback_texts(question: AnyQuestion, response: Response | None) -> list[dict[str, str]]:
    """Return what to say to a response: about the chosen options or the near miss, then about the whole."""
    texts: list[dict[str, str]] = []
    if isinstance(question, ChoiceQuestion):
        texts += [option.feedback for option in question.choices if option.id == as_text(response)]
    if isinstance(question, MultipleQuestion):
        texts += [option.feedback for option in question.choices if option.id in as_ids(response)]
    if isinstance(question, DateQuestion):
        texts += [near.feedback for near in question.near if near.date.isoformat() == as_text(response)]
    texts.append(question.feedback.for_score(score(question, response)))
    return [text for text in texts if text]

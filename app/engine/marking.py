"""Marking: from a paper and what happened in the attempt to points, objectives, levels, sections and a verdict."""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from app.course.outline import QuizRules
from app.engine.attempt import AttemptState
from app.engine.paper import Paper, PaperQuestion
from app.questions import AnyQuestion, score, type_of
from app.questions.case import CaseQuestion, item_scores
from app.questions.choice import ChoiceQuestion
from app.questions.common import Response, as_ids, as_text, is_blank
from app.questions.date import DateQuestion
from app.questions.essay import EssayQuestion, rubric_fraction
from app.questions.multiple import MultipleQuestion

CERTAINTY_RIGHT = {1: 1.0, 2: 2.0, 3: 3.0}
CERTAINTY_WRONG = {1: 0.0, 2: -2.0, 3: -6.0}
"""Marks for right and wrong by certainty. Being fairly sure pays from 67 %, being certain from 80 %: below, the lower
certainty earns more on average (A. Gardner-Medwin's certainty-based marking, as Moodle has it)."""

CERTAINTY_MOST = 3.0


class Share(msgspec.Struct, frozen=True):
    """Points of one objective within a question; a case shares its points among those of its items."""

    objective: str
    level: str
    earned: float
    possible: float


class MarkedQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """What one question brought.

    `fraction` is 0.0 to 1.0 before hints, tries and certainty; `earned` and `possible` are points. A wrong answer
    that costs has `earned` below nothing. `pending` waits for a person's marks.
    """

    question_id: str
    objective: str
    fraction: float
    earned: float
    possible: float
    blank: bool
    graded: bool
    level: str = ""
    section: str = ""
    shares: tuple[Share, ...] = ()
    certainty: int = 0
    tries: int = 0
    pending: bool = False


class PartResult(msgspec.Struct, frozen=True, kw_only=True):
    """Points by objective, level or section; `floor` is the least fraction asked for, 0.0 for none."""

    name: str
    earned: float
    possible: float
    floor: float = 0.0

    @property
    def fraction(self) -> float:
        """Return the share of points earned, never below nothing; without graded questions nothing is lost."""
        return max(0.0, self.earned / self.possible) if self.possible else 1.0

    @property
    def reached(self) -> bool:
        """Tell whether the floor is met, with a tolerance of a billionth."""
        return self.fraction + 1e-9 >= self.floor


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of an attempt; `fraction` and `pass_mark` are 0.0 to 1.0, `pending` counts what a person marks."""

    questions: tuple[MarkedQuestion, ...]
    objectives: tuple[PartResult, ...]
    levels: tuple[PartResult, ...]
    sections: tuple[PartResult, ...]
    earned: float
    possible: float
    fraction: float
    pass_mark: float
    passed: bool
    pending: int = 0


def mark(
    paper: Paper, state: AttemptState, rules: QuizRules, *, section_floors: Mapping[str, float] | None = None
) -> Result:
    """Return the result of a paper by the rules its attempt began with.

    Passed is who reaches the pass mark and every floor of a section or objective. All are met with a tolerance of a
    billionth, so that 0.7 of 10 points is 7 and not 7.000…1. The total is never below nothing.
    """
    marked = tuple(mark_question(one, state, rules) for one in paper.questions)
    earned = max(0.0, sum(one.earned for one in marked))
    possible = sum(one.possible for one in marked)
    fraction = earned / possible if possible else 0.0
    shares = [share for one in marked for share in one.shares]
    objectives = _parts(shares, lambda share: share.objective, rules.pass_objectives)
    sections = _parts(
        [Share(one.section, "", one.earned, one.possible) for one in marked if one.section],
        lambda share: share.objective,
        section_floors or {},
    )
    floors = all(part.reached for part in (*objectives, *sections))
    return Result(
        questions=marked,
        objectives=objectives,
        levels=_parts(shares, lambda share: share.level, {}),
        sections=sections,
        earned=earned,
        possible=possible,
        fraction=fraction,
        pass_mark=rules.pass_mark,
        passed=fraction + 1e-9 >= rules.pass_mark and floors,
        pending=sum(one.pending for one in marked),
    )


def mark_question(one: PaperQuestion, state: AttemptState, rules: QuizRules) -> MarkedQuestion:
    """Return what one question brought; an ungraded question is explained but has no points."""
    question = one.question
    response = state.responses.get(question.id)
    marks = state.marks.get(question.id)
    fraction = fraction_of(question, response, marks)
    marked_by = type_of(question).marked
    possible = question.points if one.graded and marked_by != "nobody" else 0.0
    tries = state.checked.get(question.id, ())
    certainty = state.certainties.get(question.id, 1) if rules.certainty != "none" and marked_by == "program" else 0
    taken = sum(hint.cost for hint in question.hints[: state.hints.get(question.id, 0)])
    earned = possible * _part_earned(_tried(question, response, tries, rules, fraction) - taken, rules, certainty)
    if is_blank(response) and not tries:
        earned = 0.0
    elif rules.wrong_cost and fraction <= 0.0 and marked_by == "program" and rules.certainty != "scored":
        earned = -possible * rules.wrong_cost
    return MarkedQuestion(
        question_id=question.id,
        objective=question.objective,
        level=question.level,
        section=one.section,
        fraction=fraction,
        earned=earned,
        possible=possible,
        shares=_shares(question, response, earned, possible),
        blank=is_blank(response),
        graded=one.graded,
        certainty=certainty,
        tries=len(tries),
        pending=marked_by == "person" and marks is None and not is_blank(response) and one.graded,
    )


def mark_check(one: PaperQuestion, response: Response | None) -> MarkedQuestion:
    """Return what a response to an inline check brought, which no rules of a quiz touch."""
    return mark_question(one, AttemptState(responses={one.question.id: response}), QuizRules())


def fraction_of(question: AnyQuestion, response: Response | None, marks: Mapping[str, float] | None = None) -> float:
    """Return the fraction 0.0 to 1.0 that a response earns; an essay has that of the marks a person gave."""
    if isinstance(question, EssayQuestion):
        return rubric_fraction(question, marks or {})
    return score(question, response)


def certainty_mark(fraction: float, certainty: int) -> float:
    """Return the mark from -6.0 to 3.0 for an answer given with certainty 1 to 3; partly right counts as right."""
    return fraction * CERTAINTY_RIGHT[certainty] if fraction > 1e-9 else CERTAINTY_WRONG[certainty]


def _part_earned(fraction: float, rules: QuizRules, certainty: int) -> float:
    """Return the part of the points for a fraction that hints and tries have lowered; `certainty` 0 was not asked."""
    if rules.certainty == "scored" and certainty:
        return certainty_mark(fraction, certainty) / CERTAINTY_MOST
    return max(0.0, fraction)


def _tried(
    question: AnyQuestion,
    response: Response | None,
    tries: tuple[Response | None, ...],
    rules: QuizRules,
    fraction: float,
) -> float:
    """Return the best try, each lowered by the penalty of the wrong ones before it (immediate feedback only)."""
    if rules.feedback != "immediate" or not tries:
        return fraction
    given = tries if tries[-1] == response else (*tries, response)
    return max(score(question, one) - rules.penalty * number for number, one in enumerate(given))


def _shares(question: AnyQuestion, response: Response | None, earned: float, possible: float) -> tuple[Share, ...]:
    """Return the points by objective; those of a case in the proportion in which its items earned and could earn."""
    if not isinstance(question, CaseQuestion):
        return (Share(question.objective, question.level, earned, possible),)
    scored = item_scores(question, response)
    points = sum(item.points for item, _ in scored) or 1.0
    right = sum(item.points * fraction for item, fraction in scored)
    return tuple(
        Share(
            item.objective,
            item.level,
            earned * item.points * (fraction / right if right else 1 / points),
            possible * item.points / points,
        )
        for item, fraction in scored
    )


def _parts(
    shares: Iterable[Share], name_of: Callable[[Share], str], floors: Mapping[str, float]
) -> tuple[PartResult, ...]:
    kept = list(shares)
    names = dict.fromkeys(map(name_of, kept))
    return tuple(
        PartResult(
            name=name,
            earned=sum(one.earned for one in kept if name_of(one) == name),
            possible=sum(one.possible for one in kept if name_of(one) == name),
            floor=floors.get(name, 0.0),
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

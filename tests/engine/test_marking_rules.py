"""Marking by the rules of a quiz: floors, costs, tries, certainty, sections, levels, and what people mark."""

from collections.abc import Mapping

import msgspec
import pytest

from app.course.outline import QuizRules
from app.engine.attempt import AttemptEvent, AttemptState, replay
from app.engine.marking import Result, certainty_mark, mark
from app.engine.paper import Paper, PaperQuestion
from app.questions import QUESTION_TYPES, AnyQuestion
from app.questions.common import Response
from app.questions.essay import EssayQuestion
from tests.engine.questions import choice, ordering

PLAIN = QuizRules()


def paper_of(*questions: AnyQuestion, sections: Mapping[str, str] | None = None) -> Paper:
    of = sections or {}
    return Paper(
        seed="1", questions=tuple(PaperQuestion(question=one, section=of.get(one.id, "")) for one in questions)
    )


def told(rules: QuizRules, state: AttemptState, *questions: AnyQuestion) -> Result:
    return mark(paper_of(*questions), state, rules)


def answers(**responses: Response) -> AttemptState:
    return AttemptState(responses=responses)


def test_pass_needs_the_floor_of_an_objective_too() -> None:
    questions = [choice("one"), choice("two"), choice("three"), choice("four", objective="c1.2")]
    state = answers(one="a", two="a", three="a", four="b")
    assert told(PLAIN, state, *questions).passed
    assert not told(QuizRules(pass_objectives={"c1.2": 0.5}), state, *questions).passed


def test_pass_needs_the_floor_of_a_section_too() -> None:
    questions = [choice("one"), choice("two"), choice("three"), choice("four")]
    paper = paper_of(*questions, sections={"one": "law", "two": "law", "three": "law", "four": "safety"})
    state = answers(one="a", two="a", three="a", four="b")
    missed = mark(paper, state, PLAIN, section_floors={"safety": 0.5})
    assert [(one.name, one.fraction, one.reached) for one in missed.sections] == [
        ("law", 1.0, True),
        ("safety", 0.0, False),
    ]
    assert (missed.fraction, missed.passed) == (0.75, False)
    assert mark(paper, state, PLAIN, section_floors={"safety": 0.0}).passed


def test_points_are_shared_out_by_level() -> None:
    easy = msgspec.structs.replace(choice("one"), level="remember")
    levels = told(PLAIN, answers(one="a", two="b"), easy, choice("two")).levels
    assert [(one.name, one.earned, one.possible) for one in levels] == [("apply", 0.0, 1.0), ("remember", 1.0, 1.0)]


def test_wrong_answer_can_cost_and_a_blank_never_does() -> None:
    rules = QuizRules(wrong_cost=0.25)
    result = told(rules, answers(one="a", two="b"), choice("one"), choice("two"), choice("three"))
    assert [one.earned for one in result.questions] == [1.0, -0.25, 0.0]
    assert result.earned == 0.75


def test_partly_right_answer_costs_nothing() -> None:
    order = ordering("order", "one", "two", "three")
    assert told(QuizRules(wrong_cost=0.5), answers(order=["two", "one", "three"]), order).earned == 0.5


def test_whole_is_never_below_nothing() -> None:
    result = told(QuizRules(wrong_cost=1.0), answers(one="b", two="b"), choice("one"), choice("two"))
    assert (result.earned, result.fraction) == (0.0, 0.0)


def tried(*responses: str, last: str = "") -> AttemptState:
    """Return the state after checking each response, and one more that was not checked."""
    events = []
    for response in responses:
        events.append(AttemptEvent(kind="response", question="one", response=response))
        events.append(AttemptEvent(kind="check", question="one"))
    if last:
        events.append(AttemptEvent(kind="response", question="one", response=last))
    return replay(events)


@pytest.mark.parametrize(
    ("state", "earned"),
    [
        (tried("a"), 1.0),
        (tried("b", "a"), 0.7),
        (tried("b", "c", "a"), 0.4),
        (tried("b", last="a"), 0.7),
        (tried("a", "b"), 1.0),
        (tried("b", "c", "d", "b", "a"), 0.0),
    ],
)
def test_each_wrong_try_takes_its_penalty_from_the_next(state: AttemptState, earned: float) -> None:
    rules = QuizRules(feedback="immediate", penalty=0.3)
    assert told(rules, state, choice("one")).earned == pytest.approx(earned)


def test_tries_cost_nothing_where_feedback_is_not_immediate() -> None:
    rules = QuizRules(feedback="question", penalty=0.3)
    assert told(rules, tried("b", "a"), choice("one")).earned == 1.0


@pytest.mark.parametrize(
    ("certainty", "right", "wrong"), [(1, 1.0, 0.0), (2, 2.0, -2.0), (3, 3.0, -6.0)], ids=["guess", "fairly", "certain"]
)
def test_certainty_marks_are_the_published_ones(certainty: int, right: float, wrong: float) -> None:
    assert (certainty_mark(1.0, certainty), certainty_mark(0.0, certainty)) == (right, wrong)


@pytest.mark.parametrize(("chance", "best"), [(0.5, 1), (0.66, 1), (0.68, 2), (0.79, 2), (0.81, 3), (0.95, 3)], ids=str)
def test_honest_certainty_pays_with_switches_at_67_and_80_percent(chance: float, best: int) -> None:
    def gain(certainty: int) -> float:
        return chance * certainty_mark(1.0, certainty) + (1 - chance) * certainty_mark(0.0, certainty)

    assert max((1, 2, 3), key=gain) == best


def certain(response: str, certainty: int) -> AttemptState:
    return AttemptState(responses={"one": response}, certainties={"one": certainty})


@pytest.mark.parametrize(
    ("response", "certainty", "earned"),
    [("a", 3, 1.0), ("a", 2, 2 / 3), ("a", 1, 1 / 3), ("b", 1, 0.0), ("b", 2, -2 / 3), ("b", 3, -2.0)],
)
def test_scored_certainty_gives_thirds_of_the_points(response: str, certainty: int, earned: float) -> None:
    marked = told(QuizRules(certainty="scored"), certain(response, certainty), choice("one")).questions[0]
    assert marked.earned == pytest.approx(earned)


def test_blank_earns_nothing_however_certain() -> None:
    state = AttemptState(certainties={"one": 3})
    assert told(QuizRules(certainty="scored"), state, choice("one")).questions[0].earned == 0.0


def test_certainty_that_is_only_asked_changes_no_point() -> None:
    marked = told(QuizRules(certainty="asked"), certain("a", 1), choice("one")).questions[0]
    assert (marked.earned, marked.certainty) == (1.0, 1)


ESSAY = QUESTION_TYPES["essay"].sample
assert isinstance(ESSAY, EssayQuestion)
FULL = {one.id: one.points for one in ESSAY.rubric}
TEXT = answers(**{ESSAY.id: "Құрметті Айжан!"})


def test_essay_waits_until_somebody_marks_it() -> None:
    result = told(PLAIN, TEXT, ESSAY)
    assert (result.pending, result.earned, result.passed) == (1, 0.0, False)


def test_essay_earns_what_its_marks_give() -> None:
    event = AttemptEvent(kind="mark", question=ESSAY.id, marks=FULL, by="self")
    result = told(PLAIN, TEXT.after(AttemptEvent(kind="submit")).after(event), ESSAY)
    assert (result.pending, result.fraction, result.passed) == (0, 1.0, True)


def test_essay_earns_its_whole_points_where_certainty_is_scored() -> None:
    """Nobody is asked how sure one is of an essay."""
    event = AttemptEvent(kind="mark", question=ESSAY.id, marks=FULL, by="self")
    assert told(QuizRules(certainty="scored"), TEXT.after(event), ESSAY).fraction == 1.0


def test_blank_essay_waits_for_nobody() -> None:
    assert told(PLAIN, AttemptState(), ESSAY).pending == 0


@pytest.mark.parametrize("name", ["survey", "info"])
def test_what_nobody_marks_has_no_points(name: str) -> None:
    sample = QUESTION_TYPES[name].sample
    result = told(PLAIN, answers(**{sample.id: "x", "one": "a"}), sample, choice("one"))
    assert (result.possible, result.fraction) == (1.0, 1.0)


def test_case_shares_its_points_among_the_objectives_of_its_items() -> None:
    kind = QUESTION_TYPES["case"]
    result = told(PLAIN, answers(**{kind.sample.id: kind.correct(kind.sample)}), kind.sample)
    assert sum(one.earned for one in result.objectives) == pytest.approx(kind.sample.points)
    assert {one.name for one in result.objectives} == {item.objective for item in kind.sample.items}

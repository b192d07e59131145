"""Marking: points, hints, partial credit, objectives and the verdict."""

from datetime import date

import pytest

from app.base.i18n import pick
from app.engine.marking import Result, feedback_texts
from app.engine.paper import Paper, PaperQuestion
from app.questions import AnyQuestion, multiple
from app.questions.choice import ChoiceQuestion
from app.questions.common import Feedback, Option
from app.questions.date import DateQuestion, NearMiss
from tests.engine.questions import bank, choice, marked, ordering


def paper_of(*questions: AnyQuestion, ungraded: tuple[str, ...] = ()) -> Paper:
    asked = tuple(PaperQuestion(question=one, graded=one.id not in ungraded) for one in questions)
    return Paper(seed="1", questions=asked)


def result_of(right: int, wrong: int, *, pass_mark: float = 0.7) -> Result:
    """Mark a paper of single points with so many right and wrong answers."""
    questions = [choice(f"q{number}") for number in range(right + wrong)]
    responses = {one.id: "a" if number < right else "b" for number, one in enumerate(questions)}
    return marked(paper_of(*questions), responses, pass_mark=pass_mark)


def test_points_of_right_answers_are_added() -> None:
    paper = paper_of(choice("one", points=2), choice("two", points=3), choice("three", points=5))
    result = marked(paper, {"one": "a", "two": "b", "three": "a"}, pass_mark=0.7)
    assert (result.earned, result.possible, result.fraction) == (7.0, 10.0, 0.7)


def test_question_without_answer_earns_nothing_and_is_blank() -> None:
    first = marked(paper_of(choice("one")), {}, pass_mark=0.7).questions[0]
    assert (first.earned, first.possible, first.blank) == (0.0, 1.0, True)


@pytest.mark.parametrize("empty", [None, "", "  ", [], {}, {"gap": " "}])
def test_empty_answer_counts_as_blank(empty: str | list[str] | dict[str, str] | None) -> None:
    assert marked(paper_of(choice("one")), {"one": empty}, pass_mark=0.7).questions[0].blank


def test_pass_mark_met_exactly_is_passed() -> None:
    assert result_of(7, 3).passed


def test_one_question_below_the_pass_mark_is_not_passed() -> None:
    assert not result_of(6, 4).passed


def test_points_that_binary_numbers_cannot_hold_still_meet_the_pass_mark() -> None:
    """Four times 0.3 of five times 0.3 is 0.7999999999999999 to the machine."""
    questions = [choice(f"q{number}", points=0.3) for number in range(5)]
    responses = {one.id: "a" for one in questions[:4]}
    assert marked(paper_of(*questions), responses, pass_mark=0.8).passed


def test_hint_costs_its_part_of_the_points() -> None:
    paper = paper_of(choice("one", points=4, hints=(0.25,)))
    assert marked(paper, {"one": "a"}, pass_mark=0.7, hints={"one": 1}).earned == 3.0


def test_only_opened_hints_cost() -> None:
    paper = paper_of(choice("one", points=10, hints=(0.1, 0.4)))
    assert marked(paper, {"one": "a"}, pass_mark=0.7, hints={"one": 1}).earned == 9.0


def test_hints_never_cost_more_than_was_earned() -> None:
    paper = paper_of(choice("one", hints=(0.8, 0.8)), choice("two"))
    result = marked(paper, {"one": "a", "two": "a"}, pass_mark=0.5, hints={"one": 2})
    assert [one.earned for one in result.questions] == [0.0, 1.0]


def test_more_hints_opened_than_there_are_cost_only_those_there_are() -> None:
    paper = paper_of(choice("one", hints=(0.25,)))
    assert marked(paper, {"one": "a"}, pass_mark=0.7, hints={"one": 5}).earned == 0.75


def test_hint_does_not_hide_that_the_answer_was_right() -> None:
    paper = paper_of(choice("one", hints=(0.25,)))
    assert marked(paper, {"one": "a"}, pass_mark=0.7, hints={"one": 1}).questions[0].fraction == 1.0


def test_partly_right_answer_earns_part_of_the_points() -> None:
    paper = paper_of(ordering("order", "one", "two", "three"))
    assert marked(paper, {"order": ["two", "one", "three"]}, pass_mark=0.7).earned == 0.5


def test_ungraded_question_is_worth_nothing_right_or_wrong() -> None:
    paper = paper_of(choice("one"), choice("law"), ungraded=("law",))
    right = marked(paper, {"one": "a", "law": "a"}, pass_mark=0.7)
    wrong = marked(paper, {"one": "a", "law": "b"}, pass_mark=0.7)
    assert (right.earned, right.possible, right.fraction) == (1.0, 1.0, 1.0)
    assert (wrong.earned, wrong.possible, wrong.fraction) == (1.0, 1.0, 1.0)


def test_ungraded_question_is_still_told_right_from_wrong() -> None:
    paper = paper_of(choice("law"), ungraded=("law",))
    first = marked(paper, {"law": "a"}, pass_mark=0.7).questions[0]
    assert (first.fraction, first.graded) == (1.0, False)


def test_paper_without_points_is_not_passed() -> None:
    assert not marked(paper_of(choice("law"), ungraded=("law",)), {"law": "a"}, pass_mark=0.7).passed


def test_objectives_share_out_the_points() -> None:
    paper = paper_of(*bank(2, "c1.2", "c1.1"))
    result = marked(paper, {"c1.1-1": "a", "c1.2-1": "a", "c1.2-2": "a"}, pass_mark=0.7)
    told = [(one.name, one.earned, one.possible, one.fraction) for one in result.objectives]
    assert told == [("c1.1", 1.0, 2.0, 0.5), ("c1.2", 2.0, 2.0, 1.0)]


def test_objective_asked_only_without_grading_counts_as_nothing_lost() -> None:
    assert marked(paper_of(choice("law"), ungraded=("law",)), {}, pass_mark=0.7).objectives[0].fraction == 1.0


def test_answer_to_a_question_that_is_not_on_the_paper_changes_nothing() -> None:
    assert marked(paper_of(choice("one")), {"one": "a", "two": "a"}, pass_mark=0.7).earned == 1.0


def test_answer_of_another_shape_earns_nothing() -> None:
    assert marked(paper_of(choice("one")), {"one": ["a"]}, pass_mark=0.7).earned == 0.0


OPINION = Feedback(right={"en": "Well done."}, partial={"en": "Nearly."}, wrong={"en": "Read again."})


def said(question: AnyQuestion, response: str | list[str]) -> list[str]:
    return [pick(text, "en") for text in feedback_texts(question, response)]


def test_feedback_speaks_of_the_chosen_option_then_of_the_whole() -> None:
    options = (
        Option("a", {"en": "a"}, correct=True, feedback={"en": "Because of article 5."}),
        Option("b", {"en": "b"}, feedback={"en": "That was the law of 2007."}),
    )
    question = ChoiceQuestion(
        id="one", objective="c1.1", level="apply", stem={"en": "?"}, feedback=OPINION, choices=options
    )
    assert said(question, "b") == ["That was the law of 2007.", "Read again."]


def test_feedback_of_several_options_comes_in_written_order() -> None:
    options = tuple(Option(one, {"en": one}, correct=one != "c", feedback={"en": f"On {one}."}) for one in "abc")
    question = multiple.MultipleQuestion(
        id="one", objective="c1.1", level="apply", stem={"en": "?"}, feedback=OPINION, choices=options
    )
    assert said(question, ["b", "a"]) == ["On a.", "On b.", "Well done."]


def test_feedback_names_the_near_miss_of_a_date() -> None:
    question = DateQuestion(
        id="one",
        objective="c1.1",
        level="apply",
        stem={"en": "?"},
        feedback=OPINION,
        answer=date(2026, 3, 30),
        near=(NearMiss(date(2026, 3, 27), {"en": "You counted Nauryz as a working day."}),),
    )
    assert said(question, "2026-03-27") == ["You counted Nauryz as a working day.", "Read again."]


def test_question_without_feedback_says_nothing() -> None:
    assert said(choice("one"), "a") == []

"""Verdicts before handing in, and how sure one is: what is recorded, locked, and told."""

import pytest

from app.base.errors import StorageError
from app.questions import type_name
from app.ui.pages.quiz import QuizPage
from app.ui.quiz.sheet import QuestionSheet
from tests.ui.pages.look import pressable, pressable_names, words
from tests.ui.window.exam.conftest import Open
from tools.exam_course import AT_ONCE, EXAM, ONCE


def sheet_of(page: QuizPage, kind: str = "choice", *, number: int = 0) -> QuestionSheet:
    """Show the first question of a type, or a later one, and return its sheet."""
    assert page.sitting is not None
    kinds = [type_name(one.question) for one in page.attempt.paper.questions]
    page.show_question([at for at, one in enumerate(kinds) if one == kind][number])
    assert page.sitting.stack.sheet is not None
    return page.sitting.stack.sheet


def test_check_is_recorded_and_tells_the_verdict(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("court")
    pressable(sheet, "Check my answer").click()
    assert page.attempt.state.checked[sheet.question_id] == ("court",)
    assert "Not right" in words(sheet)


def test_wrong_try_can_be_followed_by_another_that_costs(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("court")
    sheet.check_now()
    assert "A wrong try costs 25 % of the points." in words(sheet)
    pressable(sheet, "Try again").click()
    page.answer_shown("body")
    sheet.check_now()
    assert page.attempt.state.checked[sheet.question_id] == ("court", "body")
    assert page.sitting.keeper.mark(sheet.question_id).earned == 0.75  # type: ignore[union-attr]


def test_right_answer_needs_no_other_try(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("body")
    sheet.check_now()
    names = pressable_names(sheet)
    assert "Try again" not in names
    assert "Check my answer" not in names


def test_same_answer_is_not_tried_twice(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("court")
    sheet.check_now()
    sheet.try_again()
    sheet.check_now()
    assert page.attempt.state.checked[sheet.question_id] == ("court",)
    assert "Try again" in pressable_names(sheet)


def test_blank_is_not_checked_and_may_be_left(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    sheet = sheet_of(page)
    sheet.check_now()
    assert page.attempt.state.checked == {}
    assert "Answer first, then check. Going on without an answer is allowed too." in words(sheet)


def test_verdict_is_there_again_after_an_interruption(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("court")
    sheet.check_now()
    again = sheet_of(open_quiz(AT_ONCE))
    assert again.question_id == sheet.question_id
    assert "Not right" in words(again)
    assert "Try again" in pressable_names(again)


def test_answer_begun_anew_is_open_after_an_interruption(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("court")
    sheet.check_now()
    sheet.try_again()
    page.answer_shown("writer")
    again = sheet_of(open_quiz(AT_ONCE))
    assert "Not right" not in words(again)
    assert "Check my answer" in pressable_names(again)


def test_answer_checked_once_is_locked_for_good(open_quiz: Open) -> None:
    page = open_quiz(ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("court")
    sheet.check_now()
    again = sheet_of(open_quiz(ONCE))
    for one in (sheet, again):
        assert "The answer was checked and stays as it is." in words(one)
        assert [name for name in pressable_names(one) if name in {"Check my answer", "Try again"}] == []
        assert not any(row.button.isEnabled() for row in one.card.view.rows.values())  # type: ignore[attr-defined]


def test_verdict_that_cannot_be_recorded_is_not_given(open_quiz: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_quiz(ONCE, begin=True)
    sheet = sheet_of(page)
    page.answer_shown("court")
    assert page.sitting is not None

    def full(*given: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(page.sitting.keeper._examining._file, "record", full)
    sheet.check_now()
    assert "Not right" not in words(sheet)
    assert page.sitting.notice.words == "The disk is full."


def test_exam_gives_no_verdict_before_its_end(open_quiz: Open) -> None:
    page = open_quiz(EXAM, begin=True)
    assert sheet_of(page).check is None


@pytest.mark.parametrize("kind", ["essay", "survey", "info"])
def test_what_no_program_marks_asks_for_no_certainty(open_quiz: Open, kind: str) -> None:
    assert sheet_of(open_quiz(EXAM, begin=True), kind).certainty is None


def test_certainty_is_recorded_and_says_what_it_brings(open_quiz: Open) -> None:
    page = open_quiz(EXAM, begin=True)
    sheet = sheet_of(page)
    assert sheet.certainty is not None
    notes = [sheet.certainty.note]
    for step in (1, 2, 3):
        sheet.certainty.buttons[step].click()
        notes.append(sheet.certainty.note)
    assert page.attempt.state.certainties == {sheet.question_id: 3}
    assert notes == [
        "Without a choice it counts as a guess: if right +1, if not right 0.",
        "If right +1, if not right 0.",
        "If right +2, if not right −2.",
        "If right +3, if not right −6.",
    ]


def test_certainty_is_there_again(open_quiz: Open) -> None:
    sheet = sheet_of(open_quiz(EXAM, begin=True))
    assert sheet.certainty is not None
    sheet.certainty.buttons[2].click()
    again = sheet_of(open_quiz(EXAM))
    assert again.certainty is not None
    assert again.certainty.certainty == 2


def test_certainty_that_only_informs_promises_no_marks(open_quiz: Open) -> None:
    sheet = sheet_of(open_quiz(ONCE, begin=True))
    assert sheet.certainty is not None
    assert "guess" not in words(sheet.certainty)


def test_certainty_cannot_be_changed_after_the_verdict(open_quiz: Open) -> None:
    page = open_quiz(ONCE, begin=True)
    sheet = sheet_of(page)
    assert sheet.certainty is not None
    page.answer_shown("body")
    sheet.certainty.buttons[1].click()
    sheet.check_now()
    sheet.certainty.buttons[3].click()
    assert page.attempt.state.certainties == {sheet.question_id: 1}

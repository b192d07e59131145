"""Own answers on the result page: beside the right ones where that is allowed, and essays that wait for marks."""

from collections.abc import Callable
from unittest.mock import patch

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.base.errors import StorageError
from app.course.structure import Course
from app.questions import AnyQuestion
from app.questions.common import Hint
from app.questions.match import SAMPLE as MATCH
from app.services.examining import AttemptReport
from app.services.values import AttemptEvent
from app.services.wiring import LearnerServices, Services
from app.trust.pin import hash_code
from app.ui.pages.result import ResultPage
from app.ui.questions.card import QuestionCard
from app.ui.result.answers import AnswerCard, OwnAnswers
from app.ui.result.essays import EssayCard
from app.ui.theme import Theme
from tests.engine.questions import choice
from tests.ui.pages.look import pressable, pressable_names, words
from tests.ui.pages.results import ESSAY, EXAM, eight, reading_of, right, sit, with_exam, with_sections

Show = Callable[..., ResultPage]
Unfold = Callable[[ResultPage], list[AnswerCard]]

TRAINED = msgspec.structs.replace(ESSAY, id="essay-trained", marked_by="trainer")
TEXT = "The lamps will be mended by 20 November."
CODE = "sunflower"


@pytest.fixture
def show(learner: LearnerServices, services: Services, theme: Theme, qtbot: QtBot) -> Show:
    def shown(exam: Course, report: AttemptReport, *, language: str = "en") -> ResultPage:
        page = ResultPage(reading_of(exam, services, theme, language), learner.examining, report, complete=False)
        qtbot.addWidget(page)
        return page

    return shown


@pytest.fixture
def unfolded(qtbot: QtBot) -> Unfold:
    """Ask for the own answers, wait until all of them stand there, and return their cards."""

    def unfold(page: ResultPage) -> list[AnswerCard]:
        pressable(page, "Show my answers").click()
        answers = page.findChild(OwnAnswers)
        assert answers is not None
        qtbot.waitUntil(lambda: answers.complete)
        return page.findChildren(AnswerCard)

    return unfold


def test_answers_are_made_only_when_asked_for(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold
) -> None:
    exam = with_exam(course)
    page = show(exam, sit(learner, exam, right(4, 4)))
    assert page.findChildren(QuestionCard) == []
    assert len(unfolded(page)) == 8
    pressable(page, "Show my answers").click()
    assert not any(one.isVisibleTo(page) for one in page.findChildren(AnswerCard))


def test_wrong_answer_has_the_right_one_beside_it_and_a_right_one_has_not(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold
) -> None:
    exam = with_exam(course)
    page = show(exam, sit(learner, exam, right(1, 4)))
    first, second = unfolded(page)[:2]
    assert "Right answer" not in words(first)
    assert "Question 2 · 0 of 1 points" in words(second)
    assert "Right answer: a" in words(second)


def test_right_answer_stands_in_the_language_of_the_content(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold
) -> None:
    question = msgspec.structs.replace(MATCH, objective="c3.1")
    exam = with_exam(course, [question])
    page = show(exam, sit(learner, exam, {}), language="kk")
    shown = words(unfolded(page)[0])
    assert "Right answer: Өз – Жауап беру; Бөтен – Жолдау; Екеуі – Бөлу" in shown


def test_blank_shows_the_right_answer_too(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold
) -> None:
    exam = with_exam(course)
    page = show(exam, sit(learner, exam, {}))
    shown = words(unfolded(page)[0])
    assert "You left this blank." in shown
    assert "Right answer: a" in shown


def test_only_hints_that_were_opened_are_there(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold
) -> None:
    hints = (Hint({"en": "Look at article 65."}, 0.5), Hint({"en": "Look at article 66."}, 0.5))
    exam = with_exam(course, [msgspec.structs.replace(choice("law-1", objective="c3.1"), hints=hints)])
    attempt = learner.examining.begin(exam, EXAM)
    attempt = learner.examining.record(attempt, AttemptEvent(kind="hint", question="law-1"))
    page = show(exam, learner.examining.submit(exam, attempt))
    (card,) = unfolded(page)
    told = [one.accessibleName() for one in card.findChildren(object) if hasattr(one, "accessibleName")]
    assert "Look at article 65." in told
    assert "Look at article 66." not in told
    assert not [name for name in pressable_names(page) if "hint" in name]


def test_certainty_and_tries_stand_at_the_answer(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold
) -> None:
    exam = with_exam(course, feedback="immediate", penalty=0.25, certainty="asked")
    attempt = learner.examining.begin(exam, EXAM)
    for response in ("b", "a"):
        attempt = learner.examining.answer(attempt, "law-1", response)
        attempt = learner.examining.record(attempt, AttemptEvent(kind="check", question="law-1"))
    attempt = learner.examining.record(attempt, AttemptEvent(kind="certainty", question="law-1", certainty=2))
    page = show(exam, learner.examining.submit(exam, attempt))
    assert "Question 1 · 0.75 of 1 points · you said: Fairly · 2 try(s)" in words(unfolded(page)[0])


def test_answers_stand_under_the_titles_of_their_sections(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold
) -> None:
    exam = with_sections(course)
    page = show(exam, sit(learner, exam, right(4, 4)))
    before = words(page).count("Citizens’ inquiries")
    unfolded(page)
    lines = words(page).splitlines()
    assert lines.count("Citizens’ inquiries") == before + 1
    assert lines.index("Question 4 · 1 of 1 points") < len(lines) - 1 - lines[::-1].index("Citizens’ inquiries")


def test_office_may_keep_the_answers(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = with_exam(course, show_answers=False)
    page = show(exam, sit(learner, exam, right(4, 3)))
    assert "87 %" in words(page)
    assert "The office keeps the right answers of this quiz to itself, so they are not shown here." in words(page)
    assert "Show my answers" not in pressable_names(page)


def essays(course: Course, *extra: AnyQuestion, **rules: object) -> Course:
    return with_exam(course, [*eight(), *extra], **rules)


def test_waiting_essay_says_that_the_result_may_change(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = essays(course, ESSAY)
    page = show(exam, sit(learner, exam, {**right(2, 2), ESSAY.id: TEXT}))
    assert "Handed in, waiting" in words(page)
    assert "1 answer(s) wait for marks: the result may still change." in words(page)


def test_who_passed_already_keeps_that_while_an_essay_waits(
    course: Course, learner: LearnerServices, show: Show
) -> None:
    exam = essays(course, ESSAY)
    page = show(exam, sit(learner, exam, {**right(4, 4), ESSAY.id: TEXT}))
    assert "Passed" in words(page).splitlines()
    assert "1 answer(s) wait for marks" in words(page)


def test_learner_marks_the_own_essay_and_the_result_follows(
    course: Course, learner: LearnerServices, show: Show, unfolded: Unfold, qtbot: QtBot
) -> None:
    exam = essays(course, ESSAY)
    report = sit(learner, exam, {**right(2, 2), ESSAY.id: TEXT})
    page = show(exam, report)
    (card,) = page.findChildren(EssayCard)
    with qtbot.waitSignal(page.marks_given) as given:
        card.form.marked.emit({"asked": 2.0, "plain": 1.0})
    assert given.args == ["c03-inquiries", report.attempt.row.id]
    after = learner.examining.report(exam, report.attempt.row.id)
    assert after.result.earned == pytest.approx(4 + 1.5)
    again = show(exam, after)
    assert again.findChildren(EssayCard) == []
    assert "Not passed yet" in words(again)
    assert "Answers what was asked: 2 of 2" in words(unfolded(again)[-1])


def test_blank_essay_waits_for_nobody(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = essays(course, ESSAY)
    page = show(exam, sit(learner, exam, right(4, 4)))
    assert page.findChildren(EssayCard) == []
    assert "wait for marks" not in words(page)


def test_trainer_marks_only_under_a_name_and_the_page_says_what_that_proves(
    course: Course, learner: LearnerServices, show: Show, qtbot: QtBot
) -> None:
    exam = essays(course, TRAINED)
    report = sit(learner, exam, {**right(2, 2), TRAINED.id: TEXT})
    page = show(exam, report)
    (card,) = page.findChildren(EssayCard)
    assert not card.form.isVisibleTo(page)
    pressable(page, "A trainer marks this").click()
    assert card.form.isVisibleTo(page)
    assert "This PC cannot prove who typed the marks" in words(page)
    assert not card.code.isVisibleTo(page)
    with qtbot.assertNotEmitted(page.marks_given):
        card.form.marked.emit({"asked": 2.0, "plain": 2.0})
    assert "Type the name of the trainer first." in card.notice.words
    card.name.setText("  Сәуле Ахметова ")
    with qtbot.waitSignal(page.marks_given):
        card.form.marked.emit({"asked": 2.0, "plain": 2.0})
    assert facts_by(learner) == ["Сәуле Ахметова"]


def test_exam_with_an_opening_code_asks_the_trainer_for_it(
    course: Course, learner: LearnerServices, show: Show, qtbot: QtBot
) -> None:
    exam = essays(course, TRAINED, opening_code=hash_code(CODE))
    report = sit(learner, exam, {**right(2, 2), TRAINED.id: TEXT}, code=CODE)
    page = show(exam, report)
    (card,) = page.findChildren(EssayCard)
    pressable(page, "A trainer marks this").click()
    assert "This PC cannot prove" not in words(page)
    card.name.setText("Сәуле Ахметова")
    card.code.setText("marigold")
    with qtbot.assertNotEmitted(page.marks_given):
        card.form.marked.emit({"asked": 2.0, "plain": 2.0})
    assert "This is not the opening code." in card.notice.words
    card.code.setText(CODE)
    with qtbot.waitSignal(page.marks_given):
        card.form.marked.emit({"asked": 2.0, "plain": 2.0})


def test_marks_that_cannot_be_saved_are_said_at_the_essay(
    course: Course, learner: LearnerServices, show: Show, qtbot: QtBot
) -> None:
    exam = essays(course, ESSAY)
    page = show(exam, sit(learner, exam, {ESSAY.id: TEXT}))
    (card,) = page.findChildren(EssayCard)
    failure = StorageError("The disk is full. Free some space and save again.")
    with (
        patch.object(type(learner.examining), "give_marks", side_effect=failure),
        qtbot.assertNotEmitted(page.marks_given),
    ):
        card.form.marked.emit({"asked": 2.0, "plain": 2.0})
    assert card.notice.words == "The disk is full. Free some space and save again."


def test_practice_leaves_essays_unmarked(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = essays(course, ESSAY, practice=True)
    attempt = learner.examining.answer(learner.examining.practise(exam, EXAM), ESSAY.id, TEXT)
    page = show(exam, learner.examining.submit(exam, attempt))
    assert page.findChildren(EssayCard) == []
    assert "wait for marks" not in words(page)


def facts_by(learner: LearnerServices) -> list[str]:
    """Return who gave marks, as the record has it."""
    rows = learner.profile.file.db.execute("SELECT record FROM facts WHERE kind = 'attempt.marked'").fetchall()
    return [msgspec.json.decode(row[0])["body"]["event"]["by"] for row in rows]

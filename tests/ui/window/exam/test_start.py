"""The sheet before an attempt: it says what comes, begins nothing by itself, and says why something is refused."""

from datetime import date

import msgspec
import pytest

from app.course.outline import QuizItem
from app.services.wiring import LearnerServices
from app.ui.pages.quiz import QuizPage
from app.ui.quiz.rules import minutes_words, rules_in_words
from app.ui.quiz.start import StartSheet
from app.ui.shell import Shell
from tests.clock import SetClock
from tests.services.work import facts_of
from tests.ui.pages.look import nameless, pressable, pressable_names, words
from tests.ui.window.exam.conftest import Open, shown_quiz
from tools.exam_course import AT_ONCE, CLOSED, CODE, CODED, EXAM, ONCE


def start_of(page: QuizPage) -> StartSheet:
    assert page.start is not None
    return page.start


def told(page: QuizPage, **changes: object) -> str:
    """Return the rules in words that a quiz with changed settings would have."""
    quiz: QuizItem = msgspec.structs.replace(page._reading.course.manifest.quiz(EXAM), **changes)
    rules = rules_in_words(quiz, page._reading, start_of(page)._admission, extra_time=0.0)
    return "\n".join(one.words for one in rules)


def test_looking_at_the_sheet_begins_nothing(open_quiz: Open, learner: LearnerServices) -> None:
    open_quiz(EXAM)
    assert facts_of(learner, "attempt.started") == 0


def test_sheet_says_what_comes(open_quiz: Open) -> None:
    said = words(open_quiz(EXAM))
    assert "40 question(s). Sections: Citizens’ inquiries, Registration and terms, Answers." in said
    assert "Time limit: 60 minute(s). At the end Kense hands in what is answered." in said
    assert "The clock runs on while Kense is closed or the PC asleep." in said
    assert "To pass: 70 % of the points." in said
    assert "Attempts left: 2 of 2." in said
    assert "You see your result after handing in." in said


def test_sheet_shows_all_marks_for_certainty(open_quiz: Open) -> None:
    shown = words(open_quiz(EXAM)).splitlines()
    table = shown.index("How sure")
    assert shown[table : table + 12] == [
        *("How sure", "Right", "Not right"),
        *("Guess", "+1", "0"),
        *("Fairly", "+2", "−2"),
        *("Certain", "+3", "−6"),
    ]


def test_certainty_that_does_not_count_has_no_table(open_quiz: Open) -> None:
    said = words(open_quiz(ONCE))
    assert "It does not count; your result shows how well you knew it." in said
    assert "−6" not in said


def test_sheet_says_what_is_recorded_and_that_no_aid_is_blocked(open_quiz: Open) -> None:
    said = words(open_quiz(EXAM))
    assert "What is recorded: answers, times, interruptions, language." in said
    assert "Screen readers and other aids are never blocked." in said


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"limit_minutes": 0, "minutes": 15}, "No time limit; about 15 minute(s) are advised."),
        ({"limit_minutes": 12.5}, "Time limit: 12 minute(s) 30 second(s)."),
        ({"when_closed": "stops"}, "The clock stops while Kense is closed or the PC asleep; the pause is recorded."),
        ({"pass_objectives": {"s.1": 0.5}}, "And at least: Handle letters to a state body – 50 %."),
        ({"attempts_days": 30}, "Attempts left: 2 of 2 within 30 days."),
        ({"grading": "last"}, "Your last attempt counts."),
        ({"grading": "average"}, "The average of your attempts counts."),
        ({"delay_hours": 24}, "From attempt 2 on, 24 hours lie between two attempts."),
        ({"closes": date(2026, 12, 5)}, "Last day to begin: 05.12.2026."),
        ({"feedback": "closed"}, "You see your result after the last day of the quiz."),
        ({"feedback": "question"}, "You can check each answer once; after that it stays as it is."),
        ({"certainty": "none"}, "A wrong answer takes no points away: answer every question."),
        (
            {"certainty": "none", "wrong_cost": 0.25},
            "A wrong answer takes away 25 % of its points; a blank takes nothing away.",
        ),
        (
            {"certainty": "none", "feedback": "immediate", "penalty": 0.5},
            "Each wrong try costs 50 % of the points of its question.",
        ),
        ({"sealed_for": "00"}, "The office marks this quiz; you learn the result from it."),
    ],
)
def test_every_rule_has_its_sentence(open_quiz: Open, changes: dict[str, object], sentence: str) -> None:
    assert sentence in told(open_quiz(EXAM), **changes)


def test_quiz_without_a_number_of_attempts_may_be_taken_often(open_quiz: Open) -> None:
    assert "You may take it as often as you like." in words(open_quiz(AT_ONCE))


def test_whole_minutes_are_told_without_seconds() -> None:
    assert minutes_words(75.0) == "75 minute(s)"


def test_begin_begins(open_quiz: Open, learner: LearnerServices) -> None:
    page = open_quiz(EXAM)
    pressable(page, "Begin").click()
    assert page.start is None
    assert page.attempt.row.number == 1
    assert facts_of(learner, "attempt.started") == 1


def test_open_attempt_goes_on_without_a_sheet(open_quiz: Open) -> None:
    open_quiz(EXAM, begin=True).show_question(7)
    again = open_quiz(EXAM)
    assert (again.start, again.attempt.row.number) == (None, 1)


def test_refusal_stands_in_place_of_the_button(open_quiz: Open) -> None:
    page = open_quiz(CLOSED)
    assert start_of(page).notice.words.startswith("The last day for this quiz was 31.10.2026")
    assert pressable_names(page) == ["Back to the course"]


def test_used_attempts_are_refused(open_quiz: Open, learner: LearnerServices) -> None:
    for _ in range(2):
        page = open_quiz(EXAM, begin=True)
        learner.examining.submit(page._reading.course, page.attempt)
    page = open_quiz(EXAM)
    assert start_of(page).notice.words.startswith("All 2 attempts at this quiz are used.")
    assert [name for name in pressable_names(page) if name == "Begin"] == []


def test_refusal_that_comes_while_the_sheet_is_open_is_told(open_quiz: Open, clock: SetClock) -> None:
    page = open_quiz(EXAM)
    for _ in range(2):
        other = page._examining.begin(page._reading.course, EXAM)
        page._examining.submit(page._reading.course, other)
    page.begin()
    assert page.sitting is None
    assert start_of(page).notice.words.startswith("All 2 attempts at this quiz are used.")


def test_wrong_code_begins_nothing_and_stays_to_be_corrected(open_quiz: Open, learner: LearnerServices) -> None:
    page = open_quiz(CODED)
    code = start_of(page).code
    assert code is not None
    code.setText("1234")
    pressable(page, "Begin").click()
    assert "This is not the opening code." in start_of(page).notice.words
    assert (code.text(), facts_of(learner, "attempt.started")) == ("1234", 0)


def test_right_code_opens_the_exam(open_quiz: Open) -> None:
    page = open_quiz(CODED)
    code = start_of(page).code
    assert code is not None
    code.setText(CODE)
    code.returnPressed.emit()
    assert page.attempt.row.number == 1


def test_only_a_quiz_with_a_code_asks_for_one(open_quiz: Open) -> None:
    assert start_of(open_quiz(EXAM)).code is None


def test_back_to_the_course_begins_nothing(open_quiz: Open, learner: LearnerServices) -> None:
    page = open_quiz(EXAM)
    gone: list[str] = []
    page.left.connect(gone.append)
    pressable(page, "Back to the course").click()
    assert (gone, facts_of(learner, "attempt.started")) == (["exam-course"], 0)


def test_extra_time_is_recorded_and_lengthens_the_next_attempt(open_quiz: Open, learner: LearnerServices) -> None:
    page = open_quiz(EXAM)
    pressable(page, "Extra time…").click()
    form = start_of(page).extra_time
    assert form is not None
    form.part.buttons["0.25"].click()
    form.allowed_by.setText("Айгүл Сәрсенова")
    pressable(page, "Keep this extra time").click()
    assert "Extra time now: 25 %, allowed by Айгүл Сәрсенова" in words(page)
    assert "Time limit: 75 minute(s), of that 25 % extra time for you." in words(page)
    assert learner.examining.extra_time() == (0.25, "Айгүл Сәрсенова")
    page.begin()
    assert page.attempt.seconds_left == 75 * 60
    assert "+25 % time" in words(page)


def test_extra_time_without_a_name_is_not_kept(open_quiz: Open, learner: LearnerServices) -> None:
    page = open_quiz(EXAM)
    pressable(page, "Extra time…").click()
    form = start_of(page).extra_time
    assert form is not None
    form.part.buttons["0.5"].click()
    form.keep()
    assert "Write who allows the extra time." in form.notice.words
    assert learner.examining.extra_time() == (0.0, "")


def test_extra_time_can_be_taken_back(open_quiz: Open, learner: LearnerServices) -> None:
    learner.examining.set_extra_time(1.0, allowed_by="Айгүл")
    form = start_of(open_quiz(EXAM)).extra_time
    assert form is not None
    assert form.part.value == "1.0"
    form.part.buttons["0.0"].click()
    form.keep()
    assert learner.examining.extra_time()[0] == 0.0


def test_quiz_without_a_limit_offers_no_extra_time(open_quiz: Open) -> None:
    assert start_of(open_quiz(AT_ONCE)).extra_time is None


def test_everything_on_the_sheet_that_takes_the_keyboard_has_a_name(open_quiz: Open) -> None:
    page = open_quiz(CODED)
    pressable(page, "Extra time…").click()
    assert nameless(page) == []


def test_keyboard_waits_on_the_button_that_begins(shell: Shell) -> None:
    page = shown_quiz(shell, EXAM)
    assert page.window().focusWidget() is pressable(page, "Begin")

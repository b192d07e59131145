"""Certainty on the result page: the figures, and the drawing in words."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.services.values import MarkedQuestion
from app.services.wiring import LearnerServices, Services
from app.ui.pages.result import ResultPage
from app.ui.result.calibration import CERTAIN, FAIRLY, GUESS, Certainty, calibration, certainty_marks, unsaid
from app.ui.result.certainty_picture import CertaintyPicture
from app.ui.theme import Theme
from tests.ui.pages.look import words
from tests.ui.pages.results import ESSAY, eight, reading_of, right, sit, with_exam

SURE = {
    **{f"law-{number}": 3 for number in range(1, 5)},
    "terms-1": 3,
    "terms-2": 3,
    "terms-3": 2,
    "terms-4": 1,
}


def mark(question: str, *, fraction: float = 1.0, blank: bool = False, pending: bool = False, possible: float = 1.0):  # type: ignore[no-untyped-def]
    return MarkedQuestion(
        question_id=question,
        objective="c3.1",
        fraction=fraction,
        earned=fraction * possible,
        possible=possible,
        blank=blank,
        graded=possible > 0,
        pending=pending,
    )


def figures(*shares: tuple[int, int]) -> list[Certainty]:
    """Return certainties from (right, asked) for guess, fairly and certain."""
    return [Certainty(certainty=at, right=share[0], asked=share[1]) for at, share in enumerate(shares, start=1)]


def test_each_answer_counts_for_the_certainty_it_was_given_with() -> None:
    marked = [mark("one"), mark("two", fraction=0.0), mark("three"), mark("four", fraction=0.5)]
    said = {"one": CERTAIN, "two": CERTAIN, "three": GUESS, "four": FAIRLY}
    assert [(one.right, one.asked) for one in calibration(marked, said)] == [(1, 1), (0, 1), (1, 2)]


def test_blanks_ungraded_and_waiting_answers_say_nothing_about_certainty() -> None:
    marked = [mark("blank", blank=True), mark("free", possible=0.0), mark("essay", pending=True)]
    said = {"blank": CERTAIN, "free": CERTAIN, "essay": CERTAIN}
    assert [one.asked for one in calibration(marked, said)] == [0, 0, 0]


def test_answers_without_a_certainty_are_counted_apart() -> None:
    marked = [mark("one"), mark("two"), mark("three", blank=True)]
    assert unsaid(marked, {"one": FAIRLY}) == 1
    assert sum(one.asked for one in calibration(marked, {"one": FAIRLY})) == 1


@pytest.mark.parametrize(
    ("certainty", "right_ones", "asked", "fit"),
    [
        (GUESS, 2, 3, "fits"),
        (GUESS, 7, 10, "too-careful"),
        (GUESS, 0, 4, "fits"),
        (FAIRLY, 2, 3, "fits"),
        (FAIRLY, 6, 10, "too-sure"),
        (FAIRLY, 4, 5, "fits"),
        (FAIRLY, 9, 10, "too-careful"),
        (CERTAIN, 4, 5, "fits"),
        (CERTAIN, 79, 100, "too-sure"),
        (CERTAIN, 3, 3, "fits"),
        (CERTAIN, 0, 0, "none"),
    ],
)
def test_certainty_fits_where_no_other_would_have_paid_more(
    certainty: int, right_ones: int, asked: int, fit: str
) -> None:
    assert Certainty(certainty=certainty, right=right_ones, asked=asked).fit == fit


def test_certainty_marks_are_three_a_question_at_most() -> None:
    marked = [mark("one"), mark("two", fraction=0.0), mark("free", possible=0.0)]
    assert certainty_marks(marked) == (3.0, 6.0)


def test_scored_certainty_shows_the_marks_as_they_were_given(
    course: Course, learner: LearnerServices, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    # Certain: four right of six, 12 - 12; fairly wrong: -2; a guess that was wrong: 0.
    exam = with_exam(course, certainty="scored")
    page = result(exam, learner, theme, services, qtbot)
    assert "Certainty marks: −2 of 24" in words(page)


def test_asked_certainty_is_drawn_and_said_but_has_no_marks(
    course: Course, learner: LearnerServices, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    page = result(with_exam(course, certainty="asked"), learner, theme, services, qtbot)
    shown = words(page)
    assert "When you were certain, 4 of 6 were right: certain pays from 80 %." in shown
    assert "When you were fairly sure, 0 of 1 were right: fairly sure pays from 67 %." in shown
    assert "Certainty marks" not in shown


def test_drawing_tells_a_screen_reader_the_figures_it_shows(
    course: Course, learner: LearnerServices, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    page = result(with_exam(course, certainty="asked"), learner, theme, services, qtbot)
    picture = page.findChild(CertaintyPicture)
    assert picture is not None
    assert picture.accessibleName() == "How well your certainty fits"
    told = picture.accessibleDescription()
    assert "Certain: 4 of 6 right, 66 % · too sure (fits above 80 %)" in told
    assert "Guess: 0 of 1 right, 0 % · fits (fits below 67 %)" in told


def test_without_certainty_there_is_no_drawing(
    course: Course, learner: LearnerServices, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    page = result(with_exam(course), learner, theme, services, qtbot)
    assert page.findChild(CertaintyPicture) is None
    assert "certain" not in words(page)


def test_essays_are_no_answers_without_a_certainty(
    course: Course, learner: LearnerServices, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    exam = with_exam(course, [*eight(), ESSAY], certainty="scored")
    report = sit(learner, exam, {**right(4, 0), ESSAY.id: "Good day."}, certain=SURE)
    report = learner.examining.give_marks(
        exam, report.attempt.row.id, ESSAY.id, {"asked": 2.0, "plain": 2.0}, by="self"
    )
    page = ResultPage(reading_of(exam, services, theme), learner.examining, report, complete=False)
    qtbot.addWidget(page)
    assert "without a certainty" not in words(page)
    assert "Certainty marks: −2 of 24" in words(page)


def test_mark_stands_in_its_zone_in_the_colour_of_a_fit(theme: Theme, qtbot: QtBot) -> None:
    fitting = drawn_colours(theme, figures((0, 0), (0, 0), (9, 10)), qtbot)
    too_sure = drawn_colours(theme, figures((0, 0), (0, 0), (1, 10)), qtbot)
    good, bad = theme.tokens["good"].lower(), theme.tokens["bad"].lower()
    assert good in fitting
    assert bad not in fitting
    assert bad in too_sure
    assert good not in too_sure


def test_words_of_the_drawing_break_where_it_is_narrow(theme: Theme, qtbot: QtBot) -> None:
    picture = CertaintyPicture(theme, figures((1, 2), (2, 3), (5, 8)))
    qtbot.addWidget(picture)
    assert picture.heightForWidth(120) > picture.heightForWidth(600)


def test_drawing_is_mirrored_with_the_window(theme: Theme, qtbot: QtBot) -> None:
    bad = theme.tokens["bad"].lower()
    left = places_of(bad, theme, Qt.LayoutDirection.LeftToRight, qtbot)
    right_side = places_of(bad, theme, Qt.LayoutDirection.RightToLeft, qtbot)
    assert max(left) < 200 < min(right_side)


def result(exam: Course, learner: LearnerServices, theme: Theme, services: Services, qtbot: QtBot) -> ResultPage:
    report = sit(learner, exam, right(4, 0), certain=SURE)
    page = ResultPage(reading_of(exam, services, theme), learner.examining, report, complete=False)
    qtbot.addWidget(page)
    return page


def drawn_colours(theme: Theme, shown: list[Certainty], qtbot: QtBot) -> set[str]:
    picture = CertaintyPicture(theme, shown)
    qtbot.addWidget(picture)
    picture.resize(400, picture.heightForWidth(400))
    image = picture.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def places_of(colour: str, theme: Theme, direction: Qt.LayoutDirection, qtbot: QtBot) -> list[int]:
    """Return the x of all points of a colour in a drawing of 400 px where one was certain and always wrong."""
    picture = CertaintyPicture(theme, figures((0, 0), (0, 0), (0, 10)))
    qtbot.addWidget(picture)
    picture.setLayoutDirection(direction)
    picture.resize(400, picture.heightForWidth(400))
    image = picture.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return [x for x, y in points if image.pixelColor(x, y).name() == colour]

"""The learner's attempts beside each other: the table, its other form, and the drawing in words."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.course.structure import Course
from app.services.examining import AttemptReport
from app.services.wiring import LearnerServices, Services
from app.ui.pages import COMPARED, _compared
from app.ui.pages.result import ResultPage
from app.ui.result.attempts_picture import AttemptsPicture
from app.ui.result.comparison import AttemptTable
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.ui.pages.look import words
from tests.ui.pages.results import reading_of, right, sit, with_exam

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

Show = Callable[..., ResultPage]


@pytest.fixture
def exam(course: Course) -> Course:
    return with_exam(course)


@pytest.fixture
def show(learner: LearnerServices, services: Services, theme: Theme, exam: Course, qtbot: QtBot) -> Show:
    def shown(history: list[AttemptReport], *, at: int = -1, look: Theme = theme, width: int = 1158) -> ResultPage:
        reading = reading_of(exam, services, look)
        page = ResultPage(reading, learner.examining, history[at], complete=False, history=history)
        qtbot.addWidget(page)
        page.resize(width, 768)
        page.show()
        return page

    return shown


@pytest.fixture
def four(learner: LearnerServices, exam: Course, clock: SetClock) -> list[AttemptReport]:
    """Attempts of four days with 25, 50, 37 and 87 percent."""
    reports = []
    for law, terms in ((0, 2), (2, 2), (1, 2), (4, 3)):
        reports.append(sit(learner, exam, right(law, terms)))
        clock.move(days=1)
    return reports


def test_table_gives_day_percent_and_objectives_of_each_attempt(
    show: Show, four: list[AttemptReport], qtbot: QtBot
) -> None:
    page = show(four)
    table = page.findChild(AttemptTable)
    assert table is not None
    qtbot.waitUntil(lambda: table.is_wide)
    lines = words(table).splitlines()
    assert lines[:5] == ["Attempt", "Day", "Result", "(1)", "(2)"]
    assert lines[5:10] == ["1", "23.11.2026", "25 %", "0 %", "50 %"]
    assert lines[20:25] == ["4 (this one)", "26.11.2026", "87 %", "100 %", "75 %"]
    assert "(1) – Classify an inquiry and determine the procedure that applies" in lines


def test_each_figure_is_spoken_with_its_attempt_and_objective(show: Show, four: list[AttemptReport]) -> None:
    page = show(four)
    spoken = {one.accessibleName() for one in page.findChildren(object) if hasattr(one, "accessibleName")}
    assert "Attempt 2: 50 %" in spoken
    objective = "Classify an inquiry and determine the procedure that applies"
    assert f"Attempt 4 (this one), {objective}: 100 %" in spoken


def test_present_attempt_is_marked_also_when_it_is_an_older_one(
    show: Show, four: list[AttemptReport], qtbot: QtBot
) -> None:
    page = show(four, at=1)
    table = page.findChild(AttemptTable)
    assert table is not None
    qtbot.waitUntil(lambda: table.is_wide)
    lines = words(table).splitlines()
    assert "2 (this one)" in lines
    assert "4" in lines


def test_attempts_stand_row_by_row_where_the_table_has_no_room(
    show: Show, four: list[AttemptReport], qapp: QApplication, qtbot: QtBot
) -> None:
    large = Theme("light", text_size=200, assets=PROGRAM / "assets")
    large.apply(qapp)
    page = show(four, look=large, width=560)
    table = page.findChild(AttemptTable)
    assert table is not None
    assert not table.is_wide
    assert "Attempt 4 (this one) · 26.11.2026 · 87 %" in words(table)
    page.resize(2000, 768)
    qtbot.waitUntil(lambda: table.is_wide)
    page.resize(560, 768)
    qtbot.waitUntil(lambda: not table.is_wide)


def test_drawing_tells_a_screen_reader_every_percent_and_the_pass_mark(show: Show, four: list[AttemptReport]) -> None:
    page = show(four)
    picture = page.findChild(AttemptsPicture)
    assert picture is not None
    told = "Attempt 1: 25 %; Attempt 2: 50 %; Attempt 3: 37 %; Attempt 4: 87 %; 70 % are needed"
    assert picture.accessibleDescription() == told


def test_drawing_has_the_pass_mark_and_the_attempts_in_colours_of_the_theme(
    show: Show, four: list[AttemptReport], theme: Theme
) -> None:
    page = show(four)
    picture = page.findChild(AttemptsPicture)
    assert picture is not None
    picture.resize(500, picture.heightForWidth(500))
    image = picture.grab().toImage()
    drawn = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {theme.tokens["good"].lower(), theme.tokens["accent"].lower()} <= drawn


def test_single_attempt_is_compared_with_nothing(show: Show, four: list[AttemptReport]) -> None:
    page = show(four[:1])
    assert page.findChild(AttemptTable) is None
    assert "beside each other" not in words(page)


def test_attempt_that_may_not_be_told_yet_shows_no_figures_beside_others(
    course: Course, learner: LearnerServices, show: Show, clock: SetClock, qtbot: QtBot
) -> None:
    later = with_exam(course, feedback="closed", closes=date(2026, 12, 31))
    hidden = sit(learner, later, right(1, 1))
    told = sit(learner, with_exam(course), right(4, 4))
    page = show([hidden, told])
    table = page.findChild(AttemptTable)
    assert table is not None
    qtbot.waitUntil(lambda: table.is_wide)
    assert words(table).splitlines()[5:10] == ["1", "23.11.2026", "not told yet", "–", "–"]
    assert page.findChild(AttemptsPicture) is None


@pytest.mark.parametrize(
    ("attempt", "compared"),
    [(12, range(3, 13)), (3, range(3, 13)), (2, range(1, 3)), (1, range(1, 2))],
)
def test_no_more_than_the_last_ten_are_compared(four: list[AttemptReport], attempt: int, compared: range) -> None:
    one = four[0].attempt.row
    rows = [msgspec.structs.replace(one, id=f"attempt-{number}", number=number) for number in range(1, 13)]
    chosen = _compared(rows, f"attempt-{attempt}")
    assert [row.number for row in chosen] == list(compared)
    assert len(chosen) <= COMPARED

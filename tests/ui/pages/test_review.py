"""The review page by keyboard: answer, see, rate; what is told at the end of the day."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.questions import type_of
from app.services.reviewing import CalibrationBin
from app.services.wiring import LearnerServices, Services
from app.ui.pages.review import ReviewPage
from app.ui.reading import Reading
from app.ui.review.calibration_picture import CalibrationPicture, fits, line_of
from app.ui.review.card import AskCard, RecallCard
from app.ui.review.words import wait_text
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.test_reviewing import CHECK, all_of, busy, fail_check
from tests.ui.pages.look import cut, pressable, pressable_names, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

Open = Callable[[], ReviewPage]


@pytest.fixture
def open_page(learner: LearnerServices, services: Services, course: Course, theme: Theme, qtbot: QtBot) -> Open:
    """Show the page in a window of its own."""

    def reading_of(_course: str) -> Reading:
        catalogue = services.catalogue
        return Reading(
            course=course, library=catalogue.library, glossary=catalogue.glossary, language="en", theme=theme
        )

    def opened() -> ReviewPage:
        page = ReviewPage(
            learner.reviewing,
            learner.learning,
            reading_of=reading_of,
            content_language="en",
            language="en",
            theme=theme,
        )
        qtbot.addWidget(page)
        page.resize(1158, 768)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return opened


def recall_card(page: ReviewPage) -> RecallCard:
    assert isinstance(page.card, RecallCard)
    return page.card


def ask_card(page: ReviewPage) -> AskCard:
    assert isinstance(page.card, AskCard)
    return page.card


def press_key(page: ReviewPage, key: Qt.Key, qtbot: QtBot) -> None:
    target = page.focusWidget() or page
    qtbot.keyClick(target, key)


def test_newcomer_reads_where_cards_come_from(open_page: Open) -> None:
    page = open_page()
    assert "Nothing waits to be repeated" in words(page)
    assert page.card is None


def test_term_is_shown_and_rated_by_keyboard_alone(
    learner: LearnerServices, course: Course, open_page: Open, qtbot: QtBot
) -> None:
    learner.learning.open_lesson(course, "fifteen-working-days", "en")
    page = open_page()
    first = recall_card(page)
    assert first.face.answer not in words(page)
    press_key(page, Qt.Key.Key_Space, qtbot)
    assert first.face.answer in words(page)
    press_key(page, Qt.Key.Key_4, qtbot)
    assert page.card is not None
    assert page.card.face.id != first.face.id
    assert learner.reviewing.reviews() == 1


@pytest.mark.parametrize(("key", "rating"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_2, 2), (Qt.Key.Key_3, 3)])
def test_each_key_is_its_rating(
    learner: LearnerServices, course: Course, open_page: Open, qtbot: QtBot, key: Qt.Key, rating: int
) -> None:
    learner.learning.open_lesson(course, "fifteen-working-days", "en")
    page = open_page()
    recall_card(page).reveal()
    press_key(page, key, qtbot)
    (told,) = learner.profile.file.db.execute("SELECT rating FROM review_log").fetchone()
    assert told == rating


def test_keys_rate_nothing_before_the_answer_is_shown(
    learner: LearnerServices, course: Course, open_page: Open, qtbot: QtBot
) -> None:
    learner.learning.open_lesson(course, "fifteen-working-days", "en")
    page = open_page()
    press_key(page, Qt.Key.Key_3, qtbot)
    assert learner.reviewing.reviews() == 0


def test_wrong_answer_shows_the_right_one_and_can_only_be_forgotten(
    learner: LearnerServices, course: Course, open_page: Open
) -> None:
    fail_check(learner, course)
    page = open_page()
    card = ask_card(page)
    card.card.view.set_response("heading-message")
    card.check()
    assert "Right answer: Complaint" in words(page)
    assert card.ratings is not None
    assert list(card.ratings.buttons) == [1]
    assert cut(page) == []


def test_right_answer_is_rated_by_the_learner(learner: LearnerServices, course: Course, open_page: Open) -> None:
    fail_check(learner, course)
    page = open_page()
    card = ask_card(page)
    card.card.view.set_response(type_of(course.questions[CHECK]).correct(course.questions[CHECK]))
    card.check()
    assert card.ratings is not None
    assert list(card.ratings.buttons) == [1, 2, 3, 4]
    card.ratings.buttons[4].click()
    assert learner.reviewing.queue("en") == ()


def test_check_without_an_answer_asks_for_one(learner: LearnerServices, course: Course, open_page: Open) -> None:
    fail_check(learner, course)
    page = open_page()
    ask_card(page).check()
    assert "Answer first, or say that you do not know." in words(page)
    assert ask_card(page).ratings is None


def test_buttons_say_when_the_card_comes_again(learner: LearnerServices, course: Course, open_page: Open) -> None:
    learner.learning.open_lesson(course, "fifteen-working-days", "en")
    page = open_page()
    recall_card(page).reveal()
    assert {"Forgotten: asked again in 1 minute(s)", "Easy: asked again in 8 day(s)"} <= set(pressable_names(page))


def test_card_leads_to_the_lesson_at_its_paragraph(
    learner: LearnerServices, course: Course, open_page: Open, qtbot: QtBot
) -> None:
    learner.learning.open_lesson(course, "fifteen-working-days", "en")
    page = open_page()
    face = recall_card(page).face
    button = pressable(page, "Read about it")
    with qtbot.waitSignal(page.item_requested) as asked:
        button.click()
    assert asked.args == [COURSE, "fifteen-working-days"]
    assert learner.learning.place(course, "fifteen-working-days") == face.block


def test_card_set_aside_can_be_asked_again(learner: LearnerServices, course: Course, open_page: Open) -> None:
    fail_check(learner, course)
    page = open_page()
    pressable(page, "Do not ask this").click()
    assert {"Set aside", "You set it aside."} <= set(words(page).splitlines())
    pressable(page, "Ask it again").click()
    assert ask_card(page).face.id == f"question:{COURSE}:{CHECK}"


def test_done_day_offers_more(learner: LearnerServices, course: Course, open_page: Open) -> None:
    all_of(course, learner)
    page = open_page()
    while page.card is not None:
        recall_card(page).reveal()
        assert page.card.ratings is not None
        page.card.ratings.buttons[4].click()
    assert "Done for today" in words(page)
    pressable(page, "Ten more cards").click()
    assert page.card is not None


def test_forecast_is_told_for_the_day_that_was_set(
    learner: LearnerServices, course: Course, clock: SetClock, open_page: Open
) -> None:
    busy(learner, course, clock, days=4)
    for face in learner.reviewing.queue("en"):
        learner.reviewing.suspend(face)
    page = open_page()
    told = next(one for one in words(page).splitlines() if "a month from now" in one)
    assert "without another review." in told
    from app.ui.review.figures import ForecastCard

    card = page.findChild(ForecastCard)
    assert card is not None
    day = (clock.now() + timedelta(days=90)).date()
    card.day.setText(day.strftime("%d.%m.%Y"))
    card.keep.click()
    assert learner.reviewing.check_day() == (day, True)
    assert "By your check on " in words(page)


def test_day_that_is_past_is_refused(learner: LearnerServices, open_page: Open) -> None:
    from app.ui.review.figures import ForecastCard

    page = open_page()
    card = page.findChild(ForecastCard)
    assert card is not None
    card.day.setText("01.01.2020")
    card.keep.click()
    assert "Write a day to come, such as 01.03.2027." in words(page)
    assert not learner.reviewing.check_day()[1]


def test_before_thirty_answers_the_page_says_how_many_are_missing(open_page: Open) -> None:
    assert "A forecast stands here after 30 more answer(s)." in words(open_page())


@pytest.mark.parametrize(
    ("wait", "told"),
    [
        (timedelta(seconds=20), "1 minute(s)"),
        (timedelta(minutes=10), "10 minute(s)"),
        (timedelta(hours=5), "5 hour(s)"),
        (timedelta(days=1), "1 day(s)"),
        (timedelta(days=59), "59 day(s)"),
        (timedelta(days=90), "3 month(s)"),
        (timedelta(days=800), "2 year(s)"),
    ],
)
def test_waits_are_told_in_the_unit_people_use(wait: timedelta, told: str) -> None:
    assert wait_text(wait) == told


def bin_of(foretold: float, recalled: float, count: int = 100) -> CalibrationBin:
    return CalibrationBin(low=0.8, high=0.9, count=count, foretold=foretold, recalled=recalled)


def test_share_within_chance_fits() -> None:
    assert (fits(bin_of(0.85, 0.80)), fits(bin_of(0.85, 0.60)), fits(bin_of(0.85, 0.99))) == (True, False, False)
    assert fits(bin_of(0.85, 0.60, count=5))


def test_picture_says_to_screen_readers_what_it_draws(theme: Theme, qtbot: QtBot) -> None:
    bins = (bin_of(0.85, 0.84), bin_of(0.95, 0.60))
    picture = CalibrationPicture(theme, bins)
    qtbot.addWidget(picture)
    assert picture.accessibleDescription() == "; ".join(line_of(one) for one in bins)
    assert "fewer than foretold" in line_of(bins[1])
    picture.resize(400, picture.heightForWidth(400))
    shot = picture.grab().toImage()
    colours = {shot.pixelColor(x, y).name() for x in range(shot.width()) for y in range(shot.height())}
    assert {QColor(theme.tokens[role]).name() for role in ("good", "bad")} <= colours


def test_review_is_foretold_on_the_day_of_a_quiz_that_closes(learner: LearnerServices, clock: SetClock) -> None:
    assert learner.reviewing.check_day() == (clock.now().date() + timedelta(days=30), False)
    assert isinstance(learner.reviewing.first_check_day(), date)


def test_every_button_has_a_name(learner: LearnerServices, course: Course, open_page: Open) -> None:
    fail_check(learner, course)
    page = open_page()
    assert all(pressable_names(page))
    ask_card(page).give_up()
    assert all(pressable_names(page))
    assert page.card is not None
    learner.reviewing.suspend(page.card.face)
    page.show_next()
    assert all(pressable_names(page))

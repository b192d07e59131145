"""A learner's way through the real window: sign-in, lesson, check, quiz, result."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.questions import type_of
from app.services.wiring import Services
from app.ui.blocks.check import CheckBlock
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.pages.lesson import LessonPage
from app.ui.pages.quiz import QuizPage
from app.ui.pages.result import ResultPage
from app.ui.pages.sign_in import SignInPage
from app.ui.pages.welcome import WelcomePage
from app.ui.quiz.review import ReviewSheet
from app.ui.shell import Shell
from tests.ui.window.conftest import COURSE, QUIZ


def lesson_page(shell: Shell, lesson: str = "mixed-appeals") -> LessonPage:
    shell.go(Place("lesson", COURSE, lesson))
    page = shell.page
    assert isinstance(page, LessonPage)
    return page


def quiz_page(shell: Shell) -> QuizPage:
    """Open the quiz and begin, or go on with the attempt that waits."""
    shell.go(Place("quiz", COURSE, QUIZ))
    page = shell.page
    assert isinstance(page, QuizPage)
    if page.sitting is None:
        page.begin()
    return page


def shown_sheet(page: QuizPage) -> QWidget:
    """Return what stands on the sheet of a quiz: a question, or the review."""
    assert page.sitting is not None
    shown = page.sitting.stack.currentWidget()
    assert shown is not None
    return shown


def press(page: object, text: str, qtbot: QtBot) -> None:
    found = next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())  # type: ignore[attr-defined]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_new_pc_shows_the_welcome_and_then_home(qapp: QApplication, qtbot: QtBot, services: Services) -> None:
    window = MainWindow(qapp, services)
    window.show()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    page.finished.emit("Айгүл Нұрлан", "")
    assert window.shell is not None
    assert window.shell.place == Place("home")
    window.close()


def test_the_welcome_speaks_the_chosen_language_at_once(qapp: QApplication, services: Services) -> None:
    window = MainWindow(qapp, services)
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    page.language_chosen.emit("ru")
    again = window.centralWidget()
    assert isinstance(again, WelcomePage)
    assert any(one.text() == "Далее" for one in again.findChildren(QPushButton))
    window.close()


def test_two_people_choose_who_learns(qapp: QApplication, services: Services) -> None:
    services.profiles.create("Айгүл")
    services.profiles.create("Дмитрий")
    window = MainWindow(qapp, services)
    assert isinstance(window.centralWidget(), SignInPage)
    window.close()


def test_a_wrong_pin_is_told_and_opens_nothing(qapp: QApplication, services: Services) -> None:
    profile = services.profiles.create("Айгүл", pin="4711")
    window = MainWindow(qapp, services)
    window.open_profile(profile, "1234")
    assert window.shell is None
    assert isinstance(window.centralWidget(), SignInPage)
    window.close()


def test_the_place_in_a_lesson_is_kept_to_the_block(shell: Shell, qtbot: QtBot) -> None:
    page = lesson_page(shell)
    qtbot.waitUntil(lambda: page._placed)
    page.column.go_to(7)
    page.flush()
    again = lesson_page(shell)
    qtbot.waitUntil(lambda: again._placed)
    assert again.current_block() == 7


def test_scrolling_keeps_the_place_within_a_quarter_second(shell: Shell, qtbot: QtBot) -> None:
    page = lesson_page(shell)
    qtbot.waitUntil(lambda: page._placed)
    page.column.go_to(5)
    learning, course = shell.ui.learner.learning, page._reading.course
    qtbot.waitUntil(lambda: learning.place(course, "mixed-appeals") == 5, timeout=1000)


def test_a_lesson_shown_to_its_end_counts_as_read(shell: Shell, qtbot: QtBot) -> None:
    page = lesson_page(shell, "one-window-opens")
    qtbot.waitUntil(lambda: page._placed)
    qtbot.waitUntil(lambda: page.column.complete)
    bar = page.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    learning = shell.ui.learner.learning
    entry = learning.catalogue.entry(COURSE)
    assert entry is not None
    qtbot.waitUntil(lambda: "one-window-opens" in learning.progress(entry).read, timeout=3000)  # type: ignore[union-attr]


def test_opening_a_lesson_is_not_reading_it(shell: Shell, qtbot: QtBot) -> None:
    page = lesson_page(shell)
    qtbot.waitUntil(lambda: page._placed)
    assert not page.column.at_end()


def test_a_check_is_saved_before_it_is_judged(shell: Shell) -> None:
    page = lesson_page(shell)
    check = page.findChildren(CheckBlock)[0]
    question = check.card.shown.question
    check.card.view.set_response(type_of(question).correct(question))
    check.card.view.changed()
    kept = page.check_answer(question.id)
    assert kept is not None
    assert not kept.revealed


def test_a_checked_answer_is_still_judged_after_coming_back(shell: Shell) -> None:
    check = lesson_page(shell).findChildren(CheckBlock)[0]
    question = check.card.shown.question
    check.card.view.set_response(type_of(question).correct(question))
    check.check_now()
    again = lesson_page(shell).findChildren(CheckBlock)[0]
    assert again.card.view.response() == type_of(question).correct(question)
    assert not again._check.isVisibleTo(again)


def test_the_drawer_shows_the_same_block_in_the_other_language(shell: Shell, qtbot: QtBot) -> None:
    page = lesson_page(shell)
    qtbot.waitUntil(lambda: page._placed)
    page.column.frame(0).setFocus()
    page.drawer._choose("kk")
    texts = [one.accessibleName() for one in page.drawer.findChildren(type(page.column.frame(0).content))]
    assert any("Бір хатта көбіне екі нәрсе сұралады" in text for text in texts)


def test_the_keyboard_walks_the_blocks(shell: Shell, qtbot: QtBot) -> None:
    page = lesson_page(shell)
    qtbot.waitUntil(lambda: page._placed)
    page.column.next_block()
    page.column.next_block()
    assert page.current_block() == 2


def test_every_answer_of_a_quiz_is_there_after_leaving(shell: Shell) -> None:
    page = quiz_page(shell)
    for index, one in enumerate(page.attempt.paper.questions):
        page.show_question(index)
        page.answer_shown(type_of(one.question).correct(one.question))
    page.show_question(4)
    before = dict(page.attempt.state.responses)
    again = quiz_page(shell)
    assert again.attempt.state.responses == before
    assert again.sitting is not None
    assert again.sitting.stack.index == 4


def test_typed_answers_are_saved_when_the_page_goes_away(shell: Shell) -> None:
    page = quiz_page(shell)
    kinds = [type(one.question).__name__ for one in page.attempt.paper.questions]
    # Three of the four questions of objective c3.2 are typed and two are drawn, so one is on every paper.
    typed = next(at for at, kind in enumerate(kinds) if kind in {"NumericQuestion", "DateQuestion"})
    page.show_question(typed)
    field = shown_sheet(page).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("05.03.2026")
    field.textEdited.emit("05.03.2026")
    question = page.attempt.paper.questions[typed].question.id
    shell.go(Place("home"))
    assert quiz_page(shell).attempt.state.responses.get(question)


def test_handing_in_takes_two_steps(shell: Shell, qtbot: QtBot) -> None:
    page = quiz_page(shell)
    page.show_review()
    review = shown_sheet(page)
    assert isinstance(review, ReviewSheet)
    press(review, "Hand in…", qtbot)
    assert not page.attempt.state.submitted
    with qtbot.waitSignal(page.handed_in):
        press(review, "Yes, hand in now", qtbot)


def test_the_review_names_blanks_by_number(shell: Shell) -> None:
    page = quiz_page(shell)
    page.show_question(1)
    page.answer_shown(
        type_of(page.attempt.paper.questions[1].question).correct(page.attempt.paper.questions[1].question)
    )
    page.show_review()
    tiles = [one.text() for one in shown_sheet(page).findChildren(QPushButton) if one.text().isdigit()]
    assert tiles == ["1", "3", "4", "5", "6", "7", "8", "9", "10"]


def test_a_passed_quiz_leads_to_a_result_by_objective(shell: Shell, qtbot: QtBot) -> None:
    page = quiz_page(shell)
    for index, one in enumerate(page.attempt.paper.questions):
        page.show_question(index)
        page.answer_shown(type_of(one.question).correct(one.question))
    page.hand_in()
    qtbot.waitUntil(lambda: isinstance(shell.page, ResultPage))
    result = shell.page
    assert isinstance(result, ResultPage)
    assert len(result._report.objectives) == 5
    assert result._report.result.passed


def test_an_objective_not_known_links_to_its_lessons(shell: Shell, qtbot: QtBot) -> None:
    quiz_page(shell).hand_in()
    qtbot.waitUntil(lambda: isinstance(shell.page, ResultPage))
    link = next(
        one for one in shell.page.findChildren(QPushButton) if one.accessibleName().startswith("Read the lesson:")
    )
    link.click()
    qtbot.waitUntil(lambda: shell.place.page == "lesson")


def test_settings_hold_after_signing_in_again(window: MainWindow, shell: Shell, put_on: object) -> None:
    put_on(text_size=150, theme="dark")  # type: ignore[operator]
    window.sign_out()
    profile = window.services.profiles.all()[0]
    window.open_profile(profile, "")
    assert (window.settings.text_size, window.settings.theme) == (150, "dark")


def test_text_size_keys_change_it_live(
    shell: Shell, window: MainWindow, put_on: Callable[..., None], qtbot: QtBot
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    put_on(text_size=240)
    sizes = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        qtbot.keyClick(window, key, control)
        sizes.append((window.settings.text_size, window.theme.px(100)))
    assert sizes == [(250, 250), (250, 250), (240, 240), (100, 100)]


def test_closing_the_window_saves_and_frees_the_profile(window: MainWindow, services: Services) -> None:
    window.close()
    opened = services.profiles.open(services.profiles.all()[0])
    assert opened.file.broken_at() is None
    opened.close()


def test_a_profile_open_elsewhere_is_said_plainly(qapp: QApplication, services: Services) -> None:
    profile = services.profiles.create("Айгүл")
    holder = services.profiles.open(profile)
    window = MainWindow(qapp, services)
    assert window.shell is None
    page = window.centralWidget()
    assert isinstance(page, SignInPage)
    words = " ".join(one.accessibleName() for one in page.findChildren(object) if hasattr(one, "accessibleName"))
    assert "already open in another Kense" in words
    holder.close()
    window.close()

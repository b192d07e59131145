"""What a learner prints and exports is reached from where it is needed."""

from pytestqt.qtbot import QtBot

from app.ui.pages import Place
from app.ui.shell import Shell
from tests.ui.pages.look import pressable
from tests.ui.window.conftest import COURSE


def test_print_of_a_lesson_is_of_that_lesson_and_leads_back(shell: Shell, qtbot: QtBot) -> None:
    shell.go(Place("lesson", COURSE, "mixed-appeals"))
    pressable(shell.page, "Print or save this lesson").click()
    qtbot.waitUntil(lambda: shell.place == Place("handout", COURSE, "mixed-appeals"))
    pressable(shell.page, "Back to the lesson").click()
    qtbot.waitUntil(lambda: shell.place == Place("lesson", COURSE, "mixed-appeals"))


def test_print_of_a_course_is_of_that_course(shell: Shell, qtbot: QtBot) -> None:
    shell.go(Place("course", COURSE))
    pressable(shell.page, "Print or save the lessons").click()
    qtbot.waitUntil(lambda: shell.place == Place("handout", COURSE))


def test_home_leads_to_transcript_and_search(shell: Shell, qtbot: QtBot) -> None:
    pressable(shell.page, "My transcript").click()
    qtbot.waitUntil(lambda: shell.place == Place("transcript"))
    shell.go(Place("home"))
    pressable(shell.page, "Search lessons").click()
    qtbot.waitUntil(lambda: shell.search.palette is not None and shell.search.palette.isVisible())

"""The real window of a new learner, offscreen, at the size of the office PC."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.base.settings import Settings, save_settings
from app.services.wiring import Services
from app.ui.main_window import PC_SETTINGS, MainWindow
from app.ui.pages import Place
from app.ui.shell import Shell
from app.ui.theme import load_fonts

COURSE, QUIZ = "c03-inquiries", "course-quiz"


@pytest.fixture(autouse=True, scope="session")
def fonts(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts(PROGRAM / "assets" / "fonts")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    """The window of a PC that speaks English, with one learner who is signed in."""
    save_settings(Settings(interface_language="en"), services.paths.config / PC_SETTINGS)
    services.profiles.create("Нұрлан Айгүл")
    made = MainWindow(qapp, services)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def shell(window: MainWindow) -> Shell:
    assert window.shell is not None
    return window.shell


@pytest.fixture
def put_on(shell: Shell) -> Callable[..., None]:
    """Change settings as the settings page does."""

    def change(**fields: object) -> None:
        shell.settings_changed.emit(replace(shell.ui.settings, **fields))

    return change


LEARNER_PAGES = (
    Place("home"),
    Place("courses"),
    Place("course", COURSE),
    Place("lesson", COURSE, "mixed-appeals"),
    Place("lesson", COURSE, "fifteen-working-days"),
    Place("quiz", COURSE, QUIZ),
    Place("certificates"),
    Place("sending"),
    Place("verify"),
    Place("certificate-designer"),
    Place("records"),
    Place("doctor"),
    Place("review"),
    Place("notes"),
    Place("transcript"),
    Place("handout", COURSE, "mixed-appeals"),
    Place("glossary"),
    Place("settings"),
    Place("help"),
    Place("desks"),
    Place("practice", COURSE, "inquiry-desk"),
    Place("practice", "c06-consulting", "press-conference"),
    Place("practice", "c06-consulting", "survey-builder"),
    Place("practice", "c01-foundations", "egdi-calculator"),
)


@pytest.fixture
def learner_file(shell: Shell) -> Path:
    return shell.ui.learner.profile.file.path

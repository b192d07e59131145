"""What makes forms of questions."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.ui.theme import load_fonts
from tests.ui.questions.forms.trying import Forms


@pytest.fixture
def forms(qapp: QApplication, qtbot: QtBot) -> Forms:
    qapp.setStyle("Fusion")
    load_fonts(PROGRAM / "assets" / "fonts")
    made = Forms(qtbot)
    made.tools.theme.apply(qapp)
    return made

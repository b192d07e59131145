"""The stage on which views of questions are tried."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.questions.views import Stage


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Stage:
    return Stage(qapp, qtbot)

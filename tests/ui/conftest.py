"""What all tests of the window share: nothing half gone is left of the test before."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let go what was to be deleted later: a new style sheet would still be put on it.

    Pages are kept until then. One without a parent belongs to Python; if the last to hold it were what is connected to
    one of its parts, it would be deleted in the middle of the deletion of that part, and the part twice.
    """
    kept: list[QWidget] = []
    add = QtBot.addWidget

    def add_and_keep(qtbot: QtBot, widget: QWidget, **told: Any) -> None:
        kept.append(widget)
        add(qtbot, widget, **told)

    monkeypatch.setattr(QtBot, "addWidget", add_and_keep)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kept.clear()

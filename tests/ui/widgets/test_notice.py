"""A notice is there only while it has something to say."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.ui.theme import Theme
from app.ui.widgets.notice import Notice


@pytest.fixture
def notice(qapp: QApplication, qtbot: QtBot) -> Iterator[Notice]:
    page = QWidget()
    qtbot.addWidget(page)
    made = Notice(Theme("light", text_size=100, assets=PROGRAM / "assets"))
    QVBoxLayout(page).addWidget(made)
    yield made
    page.close()


def test_silent_notice_is_hidden(notice: Notice) -> None:
    assert notice.isHidden()


def test_complaint_is_shown_as_bad(notice: Notice) -> None:
    notice.complain("The disk is full.")
    assert (notice.isHidden(), notice.words, notice.property("surface")) == (False, "The disk is full.", "bad")


def test_confirmation_is_shown_as_good(notice: Notice) -> None:
    notice.complain("The disk is full.")
    notice.confirm("Saved.")
    assert (notice.words, notice.property("surface")) == ("Saved.", "good")


def test_cleared_notice_says_nothing(notice: Notice) -> None:
    notice.complain("The disk is full.")
    notice.clear()
    assert (notice.isHidden(), notice.words) == (True, "")

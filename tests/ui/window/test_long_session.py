"""A window that is open all day takes no more memory than it needs."""

import pytest
from pytestqt.qtbot import QtBot

from app.base import heap
from app.ui.main_window import MainWindow


def test_large_blocks_of_memory_are_given_back_after_the_start(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(heap, "give_large_blocks_back", lambda: asked.append(True))
    window: MainWindow = request.getfixturevalue("window")
    assert not asked
    qtbot.waitUntil(lambda: bool(asked))
    assert window.isVisible()

"""Cards reflow with the width and stay equal."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.card_grid import CardGrid


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """Seven cards of at least 100 px, at most five beside each other, 10 px apart."""
    made = QWidget()
    qtbot.addWidget(made)
    grid = CardGrid(narrowest=100, most=5, spacing=10)
    made.setLayout(grid)
    for number in range(7):
        card = QLabel(f"Card {number} with some words")
        card.setWordWrap(True)
        grid.addWidget(card)
    return made


def places(holder: QWidget, width: int) -> list[QRect]:
    grid = holder.layout()
    assert isinstance(grid, CardGrid)
    grid.setGeometry(QRect(0, 0, width, grid.heightForWidth(width)))
    return [grid.itemAt(at).geometry() for at in range(grid.count())]  # type: ignore[union-attr]


@pytest.mark.parametrize(("width", "columns"), [(540, 5), (539, 4), (2000, 5), (215, 2), (90, 1)])
def test_as_many_cards_stand_beside_each_other_as_fit(holder: QWidget, width: int, columns: int) -> None:
    assert len({place.left() for place in places(holder, width)}) == columns


def test_cards_use_the_whole_width(holder: QWidget) -> None:
    assert max(place.right() for place in places(holder, 543)) == 542


def test_cards_of_a_line_are_equally_high(holder: QWidget) -> None:
    assert len({place.height() for place in places(holder, 543)[:5]}) == 1


def test_first_card_stands_at_the_right_where_writing_begins_there(holder: QWidget) -> None:
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(holder, 540)[0].right() == 539

"""What is seen on a page: its words, its buttons, and what has too little room."""

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

PATIENCE_MS, TURN_MS = 300, 10


def words(page: QWidget) -> str:
    """Return all words of shown labels, one line each."""
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.text() and one.isVisibleTo(page))


def pressable(page: QWidget, name: str) -> QPushButton:
    """Return the shown button whose spoken name begins so."""
    found = [one for one in page.findChildren(QPushButton) if one.accessibleName().startswith(name)]
    shown = [one for one in found if one.isVisibleTo(page)]
    assert shown, f"no button {name!r}"
    return shown[0]


def pressable_names(page: QWidget) -> list[str]:
    return [one.accessibleName() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]


def cut(page: QWidget) -> list[str]:
    """Return the texts of a shown page that are larger than the widget they stand in, once its layout has come to rest.

    What was put on a page a moment ago gets its place by events that wait their turn.
    """
    patience = QDeadlineTimer(PATIENCE_MS)
    while (found := _cut(page)) and not patience.hasExpired():
        turn = QEventLoop()
        QTimer.singleShot(TURN_MS, turn.quit)
        turn.exec()
    return found


def _cut(page: QWidget) -> list[str]:
    labels = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text() and _cuts(one)]
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    return [one.text() for one in (*labels, *(made for made in buttons if made.width() < made.sizeHint().width()))]


def _cuts(shown: QLabel) -> bool:
    if shown.wordWrap():
        return shown.height() < shown.heightForWidth(shown.width())
    return shown.width() < shown.sizeHint().width() or shown.height() < shown.sizeHint().height()


def nameless(page: QWidget) -> list[str]:
    """Return the parts that take the keyboard and have no name for a screen reader."""
    takers = [one for one in page.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    inner = (one for one in takers if not one.accessibleName() and not one.objectName().startswith("qt_"))
    return [repr(one) for one in inner]

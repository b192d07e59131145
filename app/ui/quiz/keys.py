"""Keys that press a button at once."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton


def with_key(shown: QPushButton, keys: str) -> QPushButton:
    """Give a button keys and name them in its tip.

    A button's own shortcut presses it only 100 ms later: by then the next question may stand there, or the learner's
    file be closed.
    """
    QShortcut(QKeySequence(keys), shown).activated.connect(shown.click)
    shown.setToolTip(f"{shown.accessibleName()} ({keys})")
    return shown

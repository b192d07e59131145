"""A bar that shows a share and says it."""

from PySide6.QtWidgets import QProgressBar, QWidget


def progress_bar(fraction: float, *, name: str, done: bool = False, parent: QWidget | None = None) -> QProgressBar:
    """Return a bar filled to a fraction of 0.0 to 1.0; `name` says what it measures."""
    made = QProgressBar(parent)
    made.setRange(0, 1000)
    made.setValue(round(fraction * 1000))
    made.setTextVisible(False)
    made.setAccessibleName(name)
    made.setProperty("kind", "good" if done else "plain")
    return made

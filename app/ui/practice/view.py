"""What the view of every kind of practice does: show a run as it stands, and let the learner act in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.practice.spec import Subject
from app.ui.practice.keeper import RunKeeper
from app.ui.practice.told import Told
from app.ui.theme import Theme


class PracticeView(QWidget):
    """The working part of a run. A kind's view derives from this in its own module and has one line in `VIEWS`."""

    attended = Signal(str)
    """The case, turn, part or task the learner looks at now; the guide speaks about it."""
    finished = Signal()
    """Everything is done that can be done: the learner may hand in."""

    def __init__(self, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.told = told

    @property
    def theme(self) -> Theme:
        """The look in use."""
        return self.told.theme

    def subject(self, name: str) -> Subject | None:
        """Return a case, turn, part or task of the variant."""
        return self.told.play.subjects.get(name)

    def refresh(self) -> None:
        """Show the run as it stands; what is being typed stays."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard where one begins to work."""
        self.setFocus()

    def look_at(self, name: str) -> None:
        """Bring a case, turn, part or task into sight."""

    def flush(self) -> None:
        """Save at once what is still being typed."""

    def set_compact(self, *, compact: bool) -> None:
        """Show one part at a time where there is no room for all beside each other."""

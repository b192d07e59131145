"""Extra time for a person: how much, and who allows it; it stands on the record of every attempt that has it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.services.examining import Examining
from app.ui.text import percent_text, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.radio_row import RadioRow

PARTS = (0.1, 0.25, 0.5, 1.0)
"""Parts of the limit that are usual; the accommodation of an attempt is one of them."""


class ExtraTimeForm(Panel):
    """A part of the limit and a name; nothing is kept without its button."""

    kept = Signal()
    """The new extra time is on the record."""

    def __init__(self, theme: Theme, examining: Examining, *, parent: QWidget | None = None) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(14))
        super().__init__("well", margins=margins, spacing=theme.px(10), parent=parent)
        self._examining = examining
        self._now = label("", role="strong")
        words = self.tr(
            "For people who need it. It holds for attempts that begin from now on and stands on their record."
        )
        options = {"0.0": self.tr("None")} | {str(part): percent_text(part) for part in PARTS}
        part, by = examining.extra_time()
        self.part = RadioRow(self.tr("Extra time"), options, value=str(float(part)), theme=theme)
        self.allowed_by = QLineEdit(by)
        self.allowed_by.setAccessibleName(self.tr("Who allows it"))
        self.allowed_by.setMaximumWidth(theme.px(420))
        named = label(self.tr("Who allows it"), role="strong")
        named.setBuddy(self.allowed_by)
        self.notice = Notice(theme, parent=self)
        keep = button(self.tr("Keep this extra time"))
        keep.clicked.connect(self.keep)
        self.allowed_by.returnPressed.connect(self.keep)
        self.add(self._now, label(words, role="small"), self.part, named, self.allowed_by, self.notice)
        self.add(row(keep, None))
        self._say()

    def focus_first(self) -> None:
        """Put the keyboard on the choice of the part."""
        chosen = self.part.buttons.get(self.part.value) or next(iter(self.part.buttons.values()))
        chosen.setFocus()

    def keep(self) -> None:
        """Record what is chosen; extra time without a name is not kept."""
        part, by = float(self.part.value or 0.0), self.allowed_by.text().strip()
        if part and not by:
            self.notice.complain(self.tr("Write who allows the extra time. Nothing was changed yet."))
            self.allowed_by.setFocus()
            return
        try:
            self._examining.set_extra_time(part, allowed_by=by)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._say()
        self.notice.confirm(self.tr("The extra time is recorded."))
        self.kept.emit()

    def _say(self) -> None:
        part, by = self._examining.extra_time()
        words = self.tr("Extra time now: none")
        if part:
            words = self.tr("Extra time now: {percent}, allowed by {name}")
        set_text(self._now, words.format(percent=percent_text(part), name=by))

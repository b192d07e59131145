"""The ground of the panes that edit one part of a course."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import CourseError
from app.base.faults import Fault
from app.course.authored import Where
from app.course.yaml_edit import plain, set_changed
from app.ui.forms.field import Field
from app.ui.studio.model import StudioModel
from app.ui.text import said
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import ScrollColumn

WIDEST_PX = 860


class Pane(QWidget):
    """Shows one part of the course; `show_changes` is called with the names of files that changed."""

    text_requested = Signal(str)
    """The name of a file that is to be edited as text."""

    def show_changes(self, names: frozenset[str]) -> None:
        """Show what changed."""

    def refresh(self) -> None:
        """Offer what the course has since it was checked last."""

    def go_to(self, fault: Fault) -> None:
        """Bring a fault of the pane's file into sight and give its place the keyboard."""

    def flush(self) -> None:
        """Take over what is still being typed."""


class FormPane(Pane):
    """A form over the value at one place of one file. Edits change only what differs in the file's text.

    While the file cannot be read the form rests and says why; the file can be mended as text.
    """

    def __init__(
        self, model: StudioModel, field: Field, *, file: str, title: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.field = field
        self.file = file
        theme = field.theme
        self._title = title
        self.notice = Notice(theme)
        margins = (theme.px(24), theme.px(18), theme.px(24), theme.px(24))
        self.column = ScrollColumn(name=title, widest=theme.px(WIDEST_PX), margins=margins, spacing=theme.px(12))
        self.column.add(label(title, role="heading"))
        if hint:
            self.column.add(label(hint, role="muted"))
        self.column.add(self.notice, field)
        self.column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.column)
        field.edited.connect(self._on_edited)
        self.show_changes(frozenset([file]))

    def where(self) -> Where:
        """Return where in the file the value stands now; KeyError if it is gone."""
        return ()

    def show_changes(self, names: frozenset[str]) -> None:
        """Show the value as the file says it now."""
        if self.file not in names:
            return
        try:
            value = plain(self.model.draft.text(self.file), name=self.file)
            for step in self.where():
                value = value[step]
        except CourseError as error:
            self.notice.complain(said(error))
            self.field.setEnabled(False)
            return
        except (KeyError, IndexError, TypeError):
            self.field.setEnabled(False)
            return
        self.notice.clear()
        self.field.setEnabled(True)
        self._value = value
        self.field.show_value(value)

    def go_to(self, fault: Fault) -> None:
        """Give the keyboard to the part of the form that shows the line of a fault, as near as can be told."""
        part = self.field.reach(self._below(fault))
        part.setFocus()
        self.column.ensureWidgetVisible(part)

    def _below(self, fault: Fault) -> Where:
        from app.course.authored import FaultError, parse_yaml

        try:
            lines = parse_yaml(self.model.draft.text(self.file), name=self.file).lines
        except FaultError:
            return ()
        base = self.where()
        places = [where for where in lines.places(fault.line) if where[: len(base)] == base]
        return max(places, key=len)[len(base) :] if places else ()

    def _on_edited(self) -> None:
        after = self.field.value()
        try:
            text = set_changed(self.model.draft.text(self.file), self.where(), self._value, after)
        except (CourseError, KeyError):
            # The file was changed beside the form and cannot be read any more: the notice says so.
            self.show_changes(frozenset([self.file]))
            return
        self._value = after
        draft = self.model.draft.with_text(self.file, text)
        self.model.edit(draft, self._title, typing=f"form {self.file} {self._title}")

"""What a new course needs to begin: a title, an id made of it, its languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.i18n import LANGUAGE_NAMES, LANGUAGES
from app.course.editing.new_ids import mint
from app.ui.forms.chosen import FlagField, PickField
from app.ui.forms.texts import LocalTextField, TextField
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel


class NewCourseCard(Panel):
    """Hidden until it is asked for; the id follows the title until it is typed by hand."""

    wished = Signal(str, dict, list, str)
    """Id, titles by language, languages, and the language it is written in."""

    def __init__(self, theme: Theme, language: str, *, parent: QWidget | None = None) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(10), parent=parent)
        self.title = LocalTextField(theme, self.tr("Title of the course"), LANGUAGES)
        self.source = PickField(theme, self.tr("Language it is written in"), list(LANGUAGE_NAMES.items()))
        self.source.show_value(language)
        self.languages = {code: FlagField(theme, name) for code, name in LANGUAGE_NAMES.items()}
        for field in self.languages.values():
            field.show_value(True)
        self.id = TextField(theme, self.tr("Id: small Latin letters, digits and hyphens; it never changes"))
        self._own_id = False
        self.notice = Notice(theme)
        self.title.edited.connect(self._on_title)
        self.id.edited.connect(self._on_id)
        self.make = button(self.tr("Make the course"), kind="primary")
        self.make.clicked.connect(self._on_make)
        spoken = FlowLayout(spacing=theme.px(16))
        for field in self.languages.values():
            spoken.addWidget(field)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(self.make)
        self.add(label(self.tr("New course"), role="heading"), self.notice)
        self.add(label(self.title.name, role="small"), self.title, label(self.source.name, role="small"), self.source)
        self.add(label(self.tr("Languages of the course"), role="small"), spoken)
        self.add(label(self.id.name, role="small"), self.id, flow)
        self.hide()

    def _on_title(self) -> None:
        titles = self.title.value()
        if not self._own_id and titles:
            source = self.source.value()
            self.id.show_value(mint(titles.get(source) or next(iter(titles.values())), (), prefix="course"))

    def _on_id(self) -> None:
        self._own_id = bool(self.id.value())

    def _on_make(self) -> None:
        titles, source = self.title.value(), self.source.value()
        languages = [code for code, field in self.languages.items() if field.value() or code == source]
        if not titles.get(source):
            self.notice.complain(self.tr("The course needs a title in the language it is written in."))
            return
        self.wished.emit(self.id.value() or "", titles, languages, source)

"""The designer of certificates: a template's fields on its page, dragged or moved by keys and numbers, and saved."""

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QListWidget, QWidget

from app.base.errors import AppError
from app.base.i18n import LANGUAGE_NAMES, pick
from app.services.certificate_templates import (
    CertificateTemplates,
    Field,
    LogoField,
    QrField,
    RuleField,
    SealField,
    Template,
    TextField,
    moved,
    with_field,
)
from app.services.certificate_templates import is_name as is_template_name
from app.ui.certificates.field_form import FieldForm
from app.ui.certificates.page_view import PageView
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import ScrollColumn

DRAW_AFTER_MS = 120
"""The page is drawn anew this long after the last change: one drawing takes about 20 ms."""

SHOWN_PROBLEMS = 4
SIDE_PX = 380

LEAST_VIEW_PX = 360
"""Pixels at any text size that the drawn page needs beside the numbers."""

WIDEST = 16_777_215
"""What Qt calls no limit (QWIDGETSIZE_MAX)."""


class CertificateDesignerPage(QWidget):
    """Works on one template; what is saved is the office's own, and shipped templates stay as they are."""

    page_requested = Signal(str)
    """The name of another page."""

    def __init__(
        self, templates: CertificateTemplates, *, language: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`language` is that of the interface."""
        super().__init__(parent)
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Design a certificate"))
        self._templates = templates
        self._language = language
        self.theme = theme
        self._before: list[Template] = []
        self._timer = QTimer(self, singleShot=True, interval=DRAW_AFTER_MS)
        self._timer.timeout.connect(self.draw)
        self.view = PageView(theme)
        self.form = FieldForm(theme)
        self.notice = Notice(theme)
        self._build()
        self.template: Template
        self.open_template(next(iter(templates.titles(language))))

    def open_template(self, name: str) -> None:
        """Show a template; one that cannot be read is said so, and the last one stays."""
        try:
            template = self._templates.open(name)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self.template, self._before = template, []
        self.name.setText(name if self._templates.is_own(name) else f"{name}-2")
        self.templates.setCurrentIndex(self.templates.findData(name))
        self._show_fields()
        self.draw()

    def change(self, template: Template) -> None:
        """Work on with a changed template; the one before it can be had back."""
        if template == self.template:
            return
        self._before.append(self.template)
        self.template = template
        self._after_change()

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self.template = self._before.pop()
            self._after_change()

    def draw(self) -> None:
        """Draw the page, and say what is wrong with it."""
        self.notice.clear()
        pdf: bytes | None = None
        try:
            pdf = self._templates.preview(self.template)
        except AppError as error:
            self.notice.complain(said(error))
        self.view.show_template(self.template, pdf)
        wrong = self._templates.problems(self.template)
        if wrong and pdf is not None:
            self.notice.complain("\n".join(said(one) for one in wrong[:SHOWN_PROBLEMS]))

    def save(self) -> None:
        """Keep the template for the office; one with faults is kept too, and said to have them."""
        name = self.name.text().strip()
        if not is_template_name(name):
            self.notice.complain(self.tr("Give the template a name of letters, digits and hyphens."))
            self.name.setFocus()
            return
        try:
            kept = self._templates.save(self.template, name, title=self._title_for(name))
        except AppError as error:
            self.notice.complain(said(error))
            return
        self.template = kept
        self._show_templates(name)
        faults = self._templates.problems(kept)
        if faults:
            words = self.tr("Saved as “{name}”. Before it is used, mend this: {fault}")
            self.notice.remind(words.format(name=name, fault=said(faults[0])))
        else:
            self.notice.confirm(self.tr("Saved as “{name}”.").format(name=name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page in its new size; where both have no room beside each other, the numbers go below."""
        super().resizeEvent(event)
        self._arrange(beside=event.size().width() >= self.theme.px(SIDE_PX) + LEAST_VIEW_PX)
        self._timer.start()

    def _title_for(self, name: str) -> str:
        """Return a title for a template saved under a new name; an own one keeps its title."""
        return "" if self._templates.is_own(name) else name

    def _build(self) -> None:
        px = self.theme.px
        side = ScrollColumn(
            name=self.tr("Fields and numbers"), margins=(px(16), px(16), px(16), px(16)), spacing=px(10)
        )
        side.add(label(self.tr("Design a certificate"), role="heading"))
        side.add(label(self.tr("Template"), role="strong"), self._template_box())
        side.add(label(self.tr("Languages"), role="strong"), self._language_boxes())
        side.add(label(self.tr("Fields"), role="strong"), self._field_list(), self.form)
        side.add(label(self.tr("Keep as"), role="strong"), self._name_line(), self._buttons(), self.notice)
        side.end()
        self._side = side
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.view, 1)
        self._whole.addWidget(side)
        self._arrange(beside=True)
        self.view.chosen.connect(self._choose)
        self.view.move_requested.connect(self._move)
        self.form.changed.connect(self._put)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.save)

    def _arrange(self, *, beside: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(across if beside else down)
        self._whole.setStretch(1, 0 if beside else 2)
        wide = self.theme.px(SIDE_PX)
        self._side.setMinimumWidth(wide if beside else 0)
        self._side.setMaximumWidth(wide if beside else WIDEST)

    def _template_box(self) -> QWidget:
        self.templates = _combo(self.tr("Template"))
        self._show_templates("")
        self.templates.activated.connect(self._open_chosen)
        return self.templates

    def _language_boxes(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        names = (self.tr("First language"), self.tr("Second language"))
        self.languages: list[QComboBox] = []
        for place, name in enumerate(names):
            chosen = _combo(name)
            if place:
                chosen.addItem(self.tr("None"), "")
            for language, called in LANGUAGE_NAMES.items():
                chosen.addItem(called, language)
            chosen.activated.connect(self._set_languages)
            row.addWidget(chosen, 1)
            self.languages.append(chosen)
        return box

    def _field_list(self) -> QWidget:
        self.fields = QListWidget()
        self.fields.setAccessibleName(self.tr("Fields"))
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.setMinimumHeight(self.theme.px(170))
        self.fields.currentRowChanged.connect(self._on_row)
        return self.fields

    def _name_line(self) -> QWidget:
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Keep as"))
        return self.name

    def _buttons(self) -> FlowLayout:
        save = button(self.tr("Save"), kind="primary", icon=self.theme.icon("save", role="on-accent"))
        back = button(self.tr("Undo"), icon=self.theme.icon("undo"), name=self.tr("Undo the last change"))
        save.clicked.connect(self.save)
        back.clicked.connect(self.undo)
        flow = FlowLayout(spacing=self.theme.px(10))
        for made in (save, back):
            flow.addWidget(made)
        return flow

    def _show_templates(self, name: str) -> None:
        self.templates.clear()
        for one, title in self._templates.titles(self._language).items():
            self.templates.addItem(title, one)
        self.templates.setCurrentIndex(max(self.templates.findData(name), 0))

    def _open_chosen(self) -> None:
        self.open_template(self.templates.currentData())

    def _show_fields(self) -> None:
        """List the fields anew; the first one is chosen."""
        self.fields.clear()
        for field in self.template.fields:
            self.fields.addItem(self._called(field))
        self.fields.setCurrentRow(0)
        self._show_languages()

    def _show_languages(self) -> None:
        first, second = (*self.template.languages, "", "")[:2]
        self.languages[0].setCurrentIndex(self.languages[0].findData(first))
        self.languages[1].setCurrentIndex(self.languages[1].findData(second))

    def _called(self, field: Field) -> str:
        match field:
            case TextField():
                return pick(field.text, self._language) or field.id
            case RuleField():
                return self.tr("Line")
            case QrField():
                return self.tr("Code")
            case LogoField():
                return self.tr("Logo")
            case SealField():
                return self.tr("Seal")

    def _set_languages(self) -> None:
        chosen = tuple(dict.fromkeys(box.currentData() for box in self.languages if box.currentData()))
        self.change(msgspec.structs.replace(self.template, languages=chosen))
        self._show_languages()

    def _on_row(self, row: int) -> None:
        field = self.template.fields[row] if 0 <= row < len(self.template.fields) else None
        self.form.show_field(field)
        self.view.choose(field.id if field else "")

    def _choose(self, field_id: str) -> None:
        self.fields.setCurrentRow(self._row_of(field_id))

    def _move(self, field_id: str, x: float, y: float) -> None:
        field = self.template.fields[self._row_of(field_id)]
        self._put(moved(field, x=max(x, 0), y=max(y, 0)))

    def _put(self, field: Field) -> None:
        self.change(with_field(self.template, field))

    def _row_of(self, field_id: str) -> int:
        return [field.id for field in self.template.fields].index(field_id)

    def _after_change(self) -> None:
        row = max(self.fields.currentRow(), 0)
        field = self.template.fields[row]
        self.fields.item(row).setText(self._called(field))
        self.form.show_field(field)
        self.view.show_template(self.template, None)
        self._show_languages()
        self._timer.start()


def _combo(name: str) -> QComboBox:
    """Return a list to choose from, named closed and open."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.view().setAccessibleName(name)
    return made

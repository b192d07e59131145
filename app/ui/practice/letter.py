"""The case in hand: head, text, documents, what was done with it, and the form of an action that needs room."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.practice.common import Action, Value
from app.practice.desk import Case, CaseState
from app.ui.practice.documents import DocumentCard
from app.ui.practice.form import FieldForm
from app.ui.practice.told import Told
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, ScrollColumn
from app.ui.widgets.rich_text import RichText


class Letter(ScrollColumn):
    """One case as it reads; below it the form of the action that was opened, if it needs room."""

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        super().__init__(name="", widest=theme.px(760), margins=margins, spacing=theme.px(10), parent=parent)
        self._told = told
        self._inside: QWidget | None = None
        self.name = ""
        self._empty = self._before_any_case()
        self.add(self._empty)
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.px(10))
        self.add(self._place)
        self._form_place = QVBoxLayout()
        self.add(self._form_place)
        self.end()

    def _before_any_case(self) -> QWidget:
        theme, told = self._told.theme, self._told
        card = Panel("card", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(12)), spacing=theme.px(8))
        card.add(RichText(told.html(told.play.practice.brief), theme, size=16, line_height=150))
        return card.add(label(self.tr("Choose a case from the list."), role="strong"))

    def show_case(self, case: Case) -> None:
        """Show another case."""
        if case.id == self.name:
            return
        self.name = case.id
        self._empty.hide()
        if self._inside is not None:
            self._place.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = self._case(case)
        self._place.addWidget(self._inside)
        self.setAccessibleName(self._told.words(case.subject, case=case.id))
        self.verticalScrollBar().setValue(0)

    def put_form(self, form: QWidget | None) -> None:
        """Show the form of an action below the case, or none."""
        while (item := self._form_place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if form is not None:
            self._form_place.addWidget(form)
            form.show()

    def _case(self, case: Case) -> QWidget:
        told, theme = self._told, self._told.theme
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(10))
        box.addWidget(label(self._head(case), role="small"))
        box.addWidget(label(told.words(case.subject, case=case.id), role="heading"))
        if case.details:
            box.addWidget(self._details(case))
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(12))
        body = told.words(case.body, case=case.id)
        card = Panel("card", margins=margins)
        card.add(
            RichText(told.html(case.body, case=case.id), theme, size=16, line_height=150)
            if body.strip()
            else label(self.tr("(no text)"), role="muted")
        )
        box.addWidget(card)
        for document in told.documents(case):
            box.addWidget(DocumentCard(document, told, case=case.id))
        return holder

    def _head(self, case: Case) -> str:
        told = self._told
        parts = [told.words(case.sender, case=case.id)]
        day = told.scene.day(case.id, "arrives")
        if day is not None:
            came = self.tr("received {day} {time}").format(day=day.strftime("%d.%m.%Y"), time=case.at)
            parts.append(came)
        if case.channel:
            parts.append(told.words(case.channel, case=case.id))
        return " · ".join(parts)

    def _details(self, case: Case) -> QWidget:
        theme = self._told.theme
        margins = (theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        panel = Panel("well", margins=margins, spacing=theme.px(2))
        for name, value in case.details:
            words = f"{self._told.words(name, case=case.id)}: {self._told.words(value, case=case.id)}"
            panel.add(label(words, role="small"))
        return panel


class ActionForm(Panel):
    """The fields of an action with the button that does it; what is filled in is kept as a draft."""

    edited = Signal(str)
    done = Signal(dict)
    left = Signal()

    def __init__(
        self, action: Action, case: Case, draft: dict[str, Value], told: Told, parent: QWidget | None = None
    ) -> None:
        theme = told.theme
        margins = (theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        super().__init__("well", margins=margins, spacing=theme.px(8), parent=parent)
        words = told.words(action.label).rstrip("…. ")
        self.action = action
        self.setAccessibleName(words)
        self.form = FieldForm(action.fields, case, told)
        if len(action.fields) > 1 or not self.form.wide:
            self.add(label(words, role="strong"))
        self.form.show_values(draft)
        self.form.edited.connect(self.edited)
        self._lacking = label("", role="bad")
        self._lacking.hide()
        do_it = button(words, kind="primary")
        do_it.clicked.connect(self._do)
        back = button(self.tr("Not now"))
        back.clicked.connect(self.left)
        buttons = FlowLayout(spacing=theme.px(8))
        buttons.addWidget(do_it)
        buttons.addWidget(back)
        self.add(self.form, self._lacking, buttons)

    def flush(self) -> None:
        """Tell at once what is still being typed."""
        self.form.flush()

    def _do(self) -> None:
        self.form.flush()
        missing = self.form.missing()
        if missing:
            words = self.tr("Still to fill in: {names}").format(names=", ".join(missing))
            set_text(self._lacking, words)
            self._lacking.show()
            self.form.focus_first()
            return
        self.done.emit(self.form.values())


def done_words(action: Action, case: CaseState, told: Told) -> str:
    """Return what was done last by an action, with the simulated day: “registered · 09.11.2026”."""
    last = next(one for one in reversed(case.done) if one.action == action.id)
    words = told.words(action.done) or told.words(action.label).rstrip("…. ")
    if not last.at:
        return words
    return f"{words} · {datetime.fromisoformat(last.at).strftime('%d.%m.%Y %H:%M')}"

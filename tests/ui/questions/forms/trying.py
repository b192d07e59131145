"""Forms of questions ready to try: the sample of a type as it is read from a file, shown in a window."""

from typing import Any

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.course.authored import parse_yaml
from app.course.question_yaml import question_file_yaml
from app.course.structure import QuestionFile
from app.questions import QUESTION_TYPES, AnyQuestion
from app.ui.questions.forms import question_form
from app.ui.questions.forms.common import QuestionForm
from app.ui.questions.forms.tools import FormTools
from app.ui.theme import Theme
from tests.ui.questions.views import type_in

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)

Where = tuple[str | int, ...]


def png(width: int, height: int, colour: str = "#336699") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def plain(kind: str, **more: Any) -> dict[str, Any]:
    """Return the sample of a type as it is read from a file."""
    file = QuestionFile(format=1, id="bank", questions=(QUESTION_TYPES[kind].sample,))
    said: dict[str, Any] = parse_yaml(question_file_yaml(file), name="x").data["questions"][0]
    return {**said, **more}


def question_of(value: Any) -> Any:
    """Return the Struct of a plain value; msgspec.ValidationError if it is none."""
    return msgspec.convert(value, AnyQuestion)  # type: ignore[call-overload]


def put(value: Any, where: Where, said: Any) -> Any:
    """Return a copy of a plain value with another one at a place; None takes a key away."""
    if not where:
        return said
    key, rest = where[0], where[1:]
    if isinstance(value, list):
        return [put(one, rest, said) if number == key else one for number, one in enumerate(value)]
    changed = {**value, key: put(value.get(key, {}), rest, said)}
    return {one: what for one, what in changed.items() if what is not None}


class Trial:
    """One form in a window; `told` is the value at each time it told that it was edited."""

    def __init__(self, form: QuestionForm, qtbot: QtBot) -> None:
        self.form, self.qtbot = form, qtbot
        self.told: list[Any] = []
        form.edited.connect(self._on_edited)

    @property
    def value(self) -> Any:
        return self.form.value()

    def reach(self, *where: str | int) -> QWidget:
        """Go to a place, as for a fault; what is reached takes the keyboard."""
        widget = self.form.reach(where)
        self.qtbot.waitUntil(widget.isVisible)
        widget.setFocus()
        assert widget.hasFocus(), where
        return widget

    def type(self, text: str, *where: str | int) -> None:
        """Type over all that stands at a place, and leave it."""
        widget = self.reach(*where)
        self.qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_in(widget, text)
        if isinstance(widget, QLineEdit):
            self.qtbot.keyClick(widget, Qt.Key.Key_Return)

    def press(self, key: Qt.Key, *where: str | int, mods: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key at a place, or where the keyboard is."""
        widget = self.reach(*where) if where else QApplication.focusWidget()
        self.qtbot.keyClick(widget, key, mods)

    def button(self, name: str) -> None:
        """Press a button that can be seen, by its name and the space bar."""

        def wanted() -> QAbstractButton | None:
            found = (one for one in self.form.findChildren(QAbstractButton) if one.accessibleName() == name)
            return next((one for one in found if one.isVisible()), None)

        # What was just made is shown by its layout in the next round of events.
        self.qtbot.waitUntil(lambda: wanted() is not None)
        made = wanted()
        assert made is not None
        made.setFocus()
        self.qtbot.keyClick(made, Qt.Key.Key_Space)

    def nameless(self) -> list[QWidget]:
        """Return the controls that can be seen and that a screen reader could not name."""
        controls = [one for one in self.form.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible()]
        inner = (QAbstractSpinBox, QComboBox, QAbstractItemView)
        return [one for one in controls if not one.accessibleName() and not isinstance(one.parent(), inner)]

    def _on_edited(self) -> None:
        self.told.append(self.form.value())


class Forms:
    """Makes forms, one after another."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.tools = FormTools(
            theme=Theme("light", text_size=100, assets=PROGRAM / "assets"),
            languages=("en", "ru", "kk"),
            objectives=(("s.1", "Register"),),
            pictures=(("sample-letter", "A letter"), ("plan", "A plan"), ("gone", "A lost one")),
            picture={"sample-letter": png(300, 400), "plan": png(200, 100)}.get,
        )

    def show(self, value: dict[str, Any], *, width: int = 700) -> Trial:
        form = question_form(value["type"], self.tools)
        self._qtbot.addWidget(form)
        form.show_value(value)
        form.resize(width, 900)
        with self._qtbot.waitActive(form):
            form.show()
        return Trial(form, self._qtbot)

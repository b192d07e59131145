"""Fields for words: a line, a text of several lines, ids, lists of words, and a text in several languages."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.ui.forms.field import Field
from app.ui.theme import Theme
from app.ui.widgets.labels import pill

MOST_LINES = 12
"""A text field grows with its text up to this many lines, then it scrolls."""


class GrowingText(QPlainTextEdit):
    """A text of several lines, as high as its text; Tab leaves it, as it leaves a line."""

    typed = Signal()

    def __init__(self, *, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = lines
        self._quiet = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_changed)

    def toPlainText(self) -> str:  # noqa: N802 - Qt's name
        """Return the text with its spaces that do not break: Qt's own function makes plain ones of them."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show a text; the cursor stays where it is if the text is the same."""
        if text != self.toPlainText():
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as that needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of its lines, a few at least."""
        lines = max(self._least, min(round(self.document().size().height()), MOST_LINES))
        spacing = self.fontMetrics().lineSpacing()
        margin = round(2 * self.document().documentMargin()) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), lines * spacing + margin)

    def minimumSizeHint(self) -> QSize:
        """Be no lower than its text needs."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _on_changed(self) -> None:
        self.updateGeometry()
        if not self._quiet:
            self.typed.emit()


class _Line(QLineEdit):
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._on_edited)

    def show_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def toPlainText(self) -> str:  # noqa: N802 - as the text of several lines calls it
        return self.text()

    def _on_edited(self, _text: str) -> None:
        self.typed.emit()


def _editor(lines: int) -> "_Line | GrowingText":
    return _Line() if lines == 1 else GrowingText(lines=lines)


class TextField(Field):
    """One text; `lines` is its least height, 1 for a single line. An empty text is None."""

    def __init__(self, theme: Theme, name: str, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self.editor = _editor(lines)
        self.editor.setAccessibleName(name)
        self.editor.typed.connect(self.edited)
        self.setFocusProxy(self.editor)
        self.box.addWidget(self.editor)

    def value(self) -> str | None:
        """Return the text, or None."""
        return self.editor.toPlainText() or None

    def show_value(self, value: Any) -> None:
        """Show the text; numbers and days are shown as they are written."""
        self.editor.show_text("" if value is None else str(value))


class WordsField(TextField):
    """Several short words with commas between them, such as tags and ids: a list."""

    def value(self) -> list[str]:  # type: ignore[override]
        """Return the words."""
        return [one.strip() for one in self.editor.toPlainText().split(",") if one.strip()]

    def show_value(self, value: Any) -> None:
        """Show the words; while they say the same, what is being typed stays."""
        words = [str(one) for one in value or ()]
        if words != self.value():
            self.editor.show_text(", ".join(words))


class LocalTextField(Field):
    """A text in the languages of the course, a row each; a language without text is left out."""

    def __init__(
        self, theme: Theme, name: str, languages: Sequence[str], *, lines: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._others: dict[str, str] = {}
        self.editors: dict[str, _Line | GrowingText] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        for row, language in enumerate(languages):
            editor = _editor(lines)
            editor.setAccessibleName(f"{name}, {LANGUAGE_NAMES.get(language, language)}")
            editor.typed.connect(self.edited)
            grid.addWidget(pill(language.upper()), row, 0)
            grid.addWidget(editor, row, 1)
            self.editors[language] = editor
        self.box.addLayout(grid)
        self.setFocusProxy(next(iter(self.editors.values())))

    def value(self) -> dict[str, str]:
        """Return the texts by language."""
        shown = {language: editor.toPlainText() for language, editor in self.editors.items()}
        return {language: text for language, text in {**self._others, **shown}.items() if text}

    def show_value(self, value: Any) -> None:
        """Show the texts; those in languages that the course does not have are kept."""
        texts = value if isinstance(value, dict) else {}
        self._others = {language: text for language, text in texts.items() if language not in self.editors}
        for language, editor in self.editors.items():
            editor.show_text(str(texts.get(language, "")))

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the row of a language."""
        return self.editors.get(str(where[0]), self.first()) if where else self.first()

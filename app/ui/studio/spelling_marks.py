"""Spelling in a text that is being written: words nobody knows are underlined, and the menu key says what was meant."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.base.errors import AppError
from app.services.studio.prose import words_of
from app.services.studio.spelling import Misspelling, Speller
from app.ui.forms.texts import GrowingText
from app.ui.tasks import Tasks
from app.ui.theme import Theme

PAUSE_MS = 250
"""After the last key the words are looked up; while somebody types, half a word would be underlined."""


class SpellingMarks(QSyntaxHighlighter):
    """Underlines some words of a document wherever they stand in prose."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._wrong: frozenset[str] = frozenset()
        self._look = QTextCharFormat()
        self._look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._look.setUnderlineColor(QColor(theme.tokens["bad"]))

    def mark(self, words: frozenset[str]) -> None:
        """Underline other words."""
        if words != self._wrong:
            self._wrong = words
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - the name that Qt calls
        """Underline the words of a line."""
        if self._wrong:
            for start, end, word in words_of(text):
                if word in self._wrong:
                    self.setFormat(start, end - start, self._look)


class SpelledText(GrowingText):
    """A text whose words are looked up beside the GUI thread once a speller is there."""

    learned = Signal(str)
    """A word is to be kept as one of the course's own."""
    checked = Signal()
    """The words were looked up; `misspelled` tells which of them nobody knows."""

    def __init__(self, theme: Theme, tasks: Tasks, *, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(lines=lines, parent=parent)
        self._tasks = tasks
        self._speller: Speller | None = None
        self._asked = 0
        self.misspelled: tuple[Misspelling, ...] = ()
        self.marks = SpellingMarks(theme, self.document())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look_up)
        self._known_text = ""
        self.textChanged.connect(self._on_text)

    def use_speller(self, speller: Speller | None) -> None:
        """Look words up from now on, or no longer."""
        self._speller = speller
        self.look_up()

    def look_up(self) -> None:
        """Look the words up; what is known of an older text is forgotten when it comes."""
        self._asked += 1
        speller, asked, text = self._speller, self._asked, self.toPlainText()
        if speller is None:
            self._told(asked, ())
            return
        self._tasks.start(
            lambda progress: speller.misspellings(text, progress=progress),
            done=lambda found: self._told(asked, found),
            failed=_ignored,
        )

    def word_at(self, place: int) -> Misspelling | None:
        """Return the unknown word at a place of the text."""
        return next((one for one in self.misspelled if one.start <= place <= one.end), None)

    def replace(self, word: Misspelling, by: str) -> None:
        """Write something else in the place of a word; undo takes it back."""
        cursor = self.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(by)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may have been meant by the word at the cursor or under the mouse."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_for(cursor.position()).popup(at)

    def menu_for(self, place: int) -> QMenu:
        """Return the menu of a place; suggestions come into it as soon as they are found."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word, speller = self.word_at(place), self._speller
        if word is None or speller is None:
            return menu
        first = menu.actions()[0]
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        learn = QAction(self.tr("Keep “{word}” as a word of this course").format(word=word.word), menu)
        learn.triggered.connect(lambda: self.learned.emit(word.word))
        menu.insertActions(first, [waiting, learn])
        menu.insertSeparator(first)
        self._suggest(menu, waiting, word, speller)
        return menu

    def _suggest(self, menu: QMenu, waiting: QAction, word: Misspelling, speller: Speller) -> None:
        gone: list[bool] = []
        menu.destroyed.connect(lambda: gone.append(True))

        def show(found: tuple[str, ...]) -> None:
            if gone:
                return
            for one in found:
                made = QAction(one, menu)
                made.triggered.connect(self._replacing(word, one))
                menu.insertAction(waiting, made)
            waiting.setText(self.tr("No suggestion"))
            waiting.setVisible(not found)

        self._tasks.start(lambda _progress: speller.suggestions(word.word), done=show, failed=_ignored)

    def _replacing(self, word: Misspelling, by: str) -> Callable[[], None]:
        return lambda: self.replace(word, by)

    def _on_text(self) -> None:
        # Underlining tells of changes too, in which no letter changed.
        if self.toPlainText() != self._known_text:
            self._known_text = self.toPlainText()
            self._pause.start()

    def _told(self, asked: int, found: tuple[Misspelling, ...]) -> None:
        if asked == self._asked:
            self.misspelled = found
            self.marks.mark(frozenset(one.word for one in found))
            self.checked.emit()


def _ignored(_error: AppError) -> None:
    """Say nothing: a check that was stopped is asked again with the next word."""

"""Notes in a lesson: what is kept at the block the reader is at, and the field in which a note is written."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.base.errors import AppError
from app.course.passages import span_of
from app.course.structure import Lesson
from app.services.noting import Anchor, KeptNote, Noting, PlacedNote
from app.ui.blocks.frame import BlockFrame
from app.ui.lesson.column import LessonColumn
from app.ui.questions.long_text import LongText
from app.ui.reading import Reading
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.keyboard import KazakhKeys
from app.ui.widgets.labels import label, pill
from app.ui.widgets.panels import Panel, row

TYPING_REST_MS = 250
"""What is typed is on the disk within this rest (records.md, Facts)."""

NOTE_KEYS, BOOKMARK_KEYS, HIGHLIGHT_KEYS = "Ctrl+M", "Ctrl+D", "Ctrl+H"


class NoteField(Panel):
    """The field of one note; Escape or leaving it finishes the note, an empty one is no note."""

    finished = Signal()

    def __init__(self, noting: Noting, reading: Reading, *, failed: Callable[[AppError], None]) -> None:
        super().__init__("plain", spacing=reading.theme.px(6))
        self._noting = noting
        self._failed = failed
        self._anchor: Anchor | None = None
        self._note_id = ""
        self._before = ""
        self.text = LongText(self.tr("Your note"), reading.theme, fewest=3, most=8)
        self._keys = KazakhKeys(parent=self)
        self._keys.attend(self)
        done = button(self.tr("Done"), kind="pill", name=self.tr("Finish the note"))
        done.clicked.connect(self.finish)
        self.add(self.text, row(label(self.tr("Saved as you type"), role="small"), None, done))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TYPING_REST_MS)
        self._rest.timeout.connect(self._save_draft)
        self.text.edited.connect(self._rest.start)
        self.hide()

    @property
    def open(self) -> bool:
        """Whether a note is being written."""
        return self._anchor is not None

    def write(self, anchor: Anchor, *, note_id: str, text: str = "") -> None:
        """Open the field for a new note, or for one to be changed."""
        self.finish()
        self._anchor, self._note_id, self._before = anchor, note_id, text
        self.text.show_text(text)
        self._keys.attend(self)
        self.show()
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def finish(self) -> None:
        """Keep what was written and close the field; a note that was emptied stays as it was."""
        if self._anchor is None:
            return
        self._rest.stop()
        anchor, self._anchor = self._anchor, None
        text = self.text.text.strip()
        try:
            if text and text != self._before:
                self._noting.keep("note", anchor, text, note_id=self._note_id)
            else:
                self._noting.drop_draft(self._note_id)
        except AppError as error:
            self._anchor = anchor
            self._failed(error)
            return
        self.hide()
        self.text.show_text("")
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def _save_draft(self) -> None:
        if self._anchor is None:
            return
        try:
            self._noting.draft(self._note_id, self._anchor, self.text.text)
        except AppError as error:
            self._failed(error)


class LessonNotes(Panel):
    """Follows the block the reader is at; its keys work on the whole page."""

    wanted = Signal()
    """The field was opened by its key: the drawer has to be shown."""
    closed = Signal()
    """A note was finished: the keyboard goes back to the block."""
    all_requested = Signal()
    grown = Signal()
    """Its height may have changed."""

    def __init__(
        self,
        reading: Reading,
        noting: Noting,
        lesson: Lesson,
        column: LessonColumn,
        *,
        failed: Callable[[AppError], None],
        parent: QWidget,
    ) -> None:
        super().__init__("plain", margins=(0, reading.theme.px(10), 0, 0), spacing=reading.theme.px(8))
        self._reading, self._noting, self._lesson, self._column = reading, noting, lesson, column
        self._failed = failed
        self._placed: list[PlacedNote] = []
        self._texts: list[str] = []
        self._index = 0
        self.setAccessibleName(self.tr("Notes"))
        self.field = NoteField(noting, reading, failed=failed)
        self._entries = Panel("plain", spacing=reading.theme.px(8))
        self._lay_out()
        acts = ((NOTE_KEYS, self.write), (BOOKMARK_KEYS, self.bookmark), (HIGHLIGHT_KEYS, self.highlight))
        for keys, act in acts:
            QShortcut(QKeySequence(keys), parent).activated.connect(act)
        self.field.finished.connect(self._on_finished)
        column.block_added.connect(self._mark_block)
        self._read_again()

    def show_block(self, index: int) -> None:
        """Show what is kept at a block; a note that is being written at another one is finished."""
        if index != self._index:
            self.field.finish()
            self._index = index
            self._refresh()

    def flush(self) -> None:
        """Keep what is being written."""
        self.field.finish()

    def write(self) -> None:
        """Open the field of a new note at the block."""
        if not self._lesson.blocks:
            return
        anchor = self._anchor()
        self.wanted.emit()
        self.field.write(anchor, note_id=self._noting.new_id())

    def bookmark(self) -> None:
        """Put a bookmark at the block, or take it away."""
        there = [one.note for one in self._here() if one.note.kind == "bookmark"]
        if there:
            self._remove(there[0])
        elif self._lesson.blocks:
            self._try(lambda: self._noting.keep("bookmark", self._anchor()))

    def highlight(self) -> None:
        """Mark the selected words; without any, all of the block."""
        if not self._lesson.blocks:
            return
        start, end = self._selected() or (0, 0)
        self._try(lambda: self._noting.keep("highlight", self._anchor(start, end)))

    def _lay_out(self) -> None:
        flow = FlowLayout(spacing=self._reading.theme.px(6))
        theme = self._reading.theme
        self._bookmark = button(
            self.tr("Bookmark"), kind="pill", icon=theme.icon("bookmark"), name=self.tr("Bookmark this paragraph")
        )
        for made, keys, act in (
            (
                button(self.tr("Note"), kind="pill", icon=theme.icon("note"), name=self.tr("Write a note")),
                NOTE_KEYS,
                self.write,
            ),
            (
                button(self.tr("Highlight"), kind="pill", name=self.tr("Highlight the selected words")),
                HIGHLIGHT_KEYS,
                self.highlight,
            ),
            (self._bookmark, BOOKMARK_KEYS, self.bookmark),
        ):
            made.setToolTip(f"{made.accessibleName()} ({keys})")
            made.clicked.connect(act)
            flow.addWidget(made)
        every = button(self.tr("All my notes"), kind="link")
        every.clicked.connect(self.all_requested)
        self.add(label(self.tr("Notes"), role="small"), flow, self.field, self._entries, row(every, None))

    def _anchor(self, start: int = 0, end: int = 0) -> Anchor:
        return self._noting.anchor(self._reading.course, self._lesson, self._index, start=start, end=end)

    def _selected(self) -> tuple[int, int] | None:
        texts = self._texts or self._noting.texts(self._lesson)
        return self._column.frame(self._index).selected(texts[self._index])

    def _here(self) -> list[PlacedNote]:
        return [one for one in self._placed if one.block == self._index]

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except AppError as error:
            self._failed(error)
        self._read_again()

    def _remove(self, note: KeptNote) -> None:
        self._try(lambda: self._noting.remove(note))

    def _edit(self, note: KeptNote) -> None:
        self.field.write(note.anchor, note_id=note.id, text=note.text)

    def _on_finished(self) -> None:
        self._read_again()
        self.closed.emit()

    def _read_again(self) -> None:
        before = {one.block for one in self._placed}
        self._placed = self._noting.in_lesson(self._reading.course, self._lesson)
        if self._placed and not self._texts:
            self._texts = self._noting.texts(self._lesson)
        for index in before | {one.block for one in self._placed}:
            self._mark_block(index)
        self._refresh()

    def _mark_block(self, index: int) -> None:
        if not self._texts or not 0 <= index < len(self._column.frames):
            return
        kept = [one for one in self._placed if one.block == index]
        text = self._texts[index]
        spans = [span_of(text, one.start, one.end) for one in kept if one.note.kind == "highlight" and one.end]
        kinds = list(dict.fromkeys(one.note.kind for one in kept))
        words = [kind_word(kind) for kind in kinds]
        signs = _signs(words, self._reading.theme) if kept else None
        frame: BlockFrame = self._column.frames[index]
        frame.show_kept(signs, text=text, spans=spans, words=", ".join(words))

    def _refresh(self) -> None:
        marked = any(one.note.kind == "bookmark" for one in self._here())
        words = self.tr("Take the bookmark away") if marked else self.tr("Bookmark this paragraph")
        self._bookmark.setAccessibleName(words)
        self._bookmark.setToolTip(f"{words} ({BOOKMARK_KEYS})")
        entries = Panel("plain", spacing=self._reading.theme.px(8))
        for one in self._here():
            entries.add(self._entry(one))
        orphans = [one for one in self._placed if one.block < 0]
        if orphans:
            entries.add(label(self.tr("At words that this lesson has no more:"), role="small"))
        for one in orphans:
            entries.add(self._entry(one))
        self.box.replaceWidget(self._entries, entries)
        self._entries.hide()
        self._entries.deleteLater()
        self._entries = entries
        entries.show()
        self.updateGeometry()
        self.grown.emit()

    def _entry(self, one: PlacedNote) -> QWidget:
        note, theme = one.note, self._reading.theme
        card = Panel("card", margins=(theme.px(12), theme.px(8), theme.px(12), theme.px(8)), spacing=theme.px(4))
        day = note.kept_at.astimezone().strftime("%d.%m.%Y")
        card.add(label(f"{kind_word(note.kind)} · {day}", role="small"))
        if note.kind != "note" or one.block < 0:
            card.add(label(shortened(note.anchor.quote), role="muted"))
        if note.text:
            card.add(label(note.text))
        if one.how == "reworded":
            card.add(label(self.tr("The words of the lesson have changed since."), role="small"))
        card.box.addLayout(self._entry_buttons(note))
        return card

    def _entry_buttons(self, note: KeptNote) -> FlowLayout:
        flow = FlowLayout(spacing=self._reading.theme.px(6))
        start = shortened(note.text or note.anchor.quote, 40)
        made: Sequence[tuple[QPushButton, Callable[[KeptNote], None]]] = (
            (button(self.tr("Remove"), kind="pill", name=self.tr("Remove: {words}").format(words=start)), self._remove),
        )
        if note.kind == "note":
            change = button(self.tr("Change"), kind="pill", name=self.tr("Change: {words}").format(words=start))
            made = ((change, self._edit), *made)
        for shown, act in made:
            shown.clicked.connect(partial(act, note))
            flow.addWidget(shown)
        return flow


def _signs(words: Sequence[str], theme: Theme) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made, spacing=theme.px(6))
    for word in words:
        flow.addWidget(pill(word, kind="sun"))
    return made


def kind_word(kind: str) -> str:
    """Return what something kept is called, in the interface language."""
    words = {
        "note": translate("notes", "Note"),
        "highlight": translate("notes", "Highlight"),
        "bookmark": translate("notes", "Bookmark"),
    }
    return words[kind]


def shortened(text: str, longest: int = 160) -> str:
    """Return the beginning of a text, cut between words."""
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0] + " …"

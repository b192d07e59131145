"""The pane of a lesson: its text in one language with the preview beside it, and the way to its other languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.faults import Fault
from app.course.editing.front_matter import with_head_value
from app.ui.studio.desk import StudioDesk
from app.ui.studio.lesson_pane import LessonPane
from app.ui.studio.media_pane import ask_picture, with_picture
from app.ui.studio.pane import Pane


class LessonRoom(Pane):
    """Typing becomes edits of the draft; pictures asked for are copied into the course first."""

    followed = Signal(str)

    def __init__(self, desk: StudioDesk, lesson_id: str, language: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lesson_id = lesson_id
        self.language = language
        self.pane = LessonPane(desk.theme, desk.lesson_tools(self.file))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pane)
        self.setFocusProxy(self.pane.editor)
        self.pane.typed.connect(self._on_typed)
        self.pane.picture_requested.connect(self._on_picture)
        self.pane.language_requested.connect(self.show_language)
        self.pane.followed.connect(self.followed)
        self.pane.show_text(desk.model.draft.text(self.file))

    @property
    def file(self) -> str:
        """The name of the file that is shown."""
        return f"lessons/{self.lesson_id}.{self.language}.md"

    def show_language(self, language: str) -> None:
        """Show the lesson in another language; one that has no text yet begins with the source's blocks.

        Every language has the same blocks in the same order, so a translation starts from a copy.
        """
        self.language = language
        model = self._desk.model
        if self.file not in model.draft.files:
            source = f"lessons/{self.lesson_id}.{self._desk.languages[0]}.md"
            text = model.draft.text(source) or with_head_value("", "id", self.lesson_id)
            model.edit(model.draft.with_text(self.file, text), self.tr("Begin a translation"))
        self.pane.take_tools(self._desk.lesson_tools(self.file))
        self.pane.show_text(model.draft.text(self.file))

    def show_changes(self, names: frozenset[str]) -> None:
        """Show the text that undo or others brought."""
        text = self._desk.model.draft.text(self.file)
        if self.file in names and text != self.pane.editor.text():
            self.pane.show_text(text)

    def refresh(self) -> None:
        """Offer what the course has now."""
        self.pane.take_tools(self._desk.lesson_tools(self.file))

    def go_to(self, fault: Fault) -> None:
        """Show the language of a fault and put the cursor on its line."""
        language = fault.file.split(".")[-2]
        if language != self.language:
            self.show_language(language)
        self.pane.go_to_line(max(fault.line, 1))

    def _on_typed(self, text: str) -> None:
        model = self._desk.model
        words = self.tr("Typing in {file}").format(file=self.file)
        model.edit(model.draft.with_text(self.file, text), words, typing=f"text {self.file}")

    def _on_picture(self) -> None:
        path = ask_picture(self)
        if path is None:
            return
        draft, media_id = with_picture(self._desk.model, path, self._desk.languages[0])
        self._desk.model.edit(draft, self.tr("Add a picture"))
        self._desk.model.save()
        self.pane.take_tools(self._desk.lesson_tools(self.file), picture=media_id)

"""The pictures of a course: what they show in words, whose they are, and new ones from files."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.base.errors import CourseError
from app.course.draft import Draft
from app.course.editing.new_ids import mint, taken_ids
from app.course.reader import MEDIA
from app.course.yaml_edit import insert_item, plain, set_value
from app.ui.dialogs import ask_file
from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import LocalTextField, TextField
from app.ui.questions.forms.tools import FormTools
from app.ui.studio.model import StudioModel
from app.ui.studio.pane import FormPane
from app.ui.text import said, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout

PICTURE_PX = 220
SUFFIXES = (".svg", ".png", ".jpg", ".jpeg")


class ThumbField(Field):
    """The picture itself; its value is the name of its file, which is only shown."""

    def __init__(self, theme: Theme, name: str, bytes_of: Callable[[str], bytes | None]) -> None:
        super().__init__(theme, name)
        self._bytes_of = bytes_of
        self._file: Any = None
        self._picture = QLabel()
        self._picture.setAccessibleName(name)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.box.addWidget(self._picture)
        self.box.addWidget(self._words)

    def value(self) -> Any:
        """Return the name of the file."""
        return self._file

    def show_value(self, value: Any) -> None:
        """Show a file of the folder media."""
        if value == self._file and not self._picture.pixmap().isNull():
            return
        self._file = value
        picture, content = QPixmap(), self._bytes_of(str(value))
        if content is not None and picture.loadFromData(content):
            side = self.theme.px(PICTURE_PX)
            mode = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, mode)
        self._picture.setPixmap(picture)
        words = str(value or "") if content is not None else self.tr("{file} is not there").format(file=value)
        self._words.setText(words)
        self._words.setAccessibleName(words)


class MediaPane(FormPane):
    """media/media.yaml as a list; a new picture is copied into the course and asks for its words."""

    def __init__(self, model: StudioModel, tools: FormTools, *, parent: QWidget | None = None) -> None:
        folder = model.opened.folder / "media"

        def bytes_of(file: str) -> bytes | None:
            path = folder / file
            inside = path.resolve().is_relative_to(folder.resolve())
            return path.read_bytes() if inside and path.is_file() else None

        title = translate("studio", "Pictures")
        hint = translate(
            "studio", "Say what each picture shows, for those who cannot see it; what only decorates needs no picture."
        )
        super().__init__(model, _form(tools, bytes_of), file=MEDIA, title=title, hint=hint, parent=parent)
        self._tools = tools
        flow = FlowLayout(spacing=tools.theme.px(8))
        self.add = button(self.tr("Add a picture…"), kind="primary", icon=tools.theme.icon("add", role="on-accent"))
        self.add.clicked.connect(self._on_add)
        flow.addWidget(self.add)
        self.column.box.insertLayout(2, flow)

    def show_changes(self, names: frozenset[str]) -> None:
        """Show the list; a course without pictures has no file yet."""
        if not self.model.draft.text(MEDIA):
            self._value = {"format": 1, "media": []}
            self.field.show_value(self._value)
            return
        super().show_changes(names)

    def add_picture(self, path: Path) -> str:
        """Copy a picture into the course and return its id; where that fails, say why and return nothing."""
        try:
            draft, media_id = with_picture(self.model, path, self._tools.languages[0])
        except (CourseError, OSError) as error:
            self.notice.complain(said(error) if isinstance(error, CourseError) else str(error))
            return ""
        self.model.edit(draft, self.tr("Add a picture"))
        return media_id

    def _on_add(self) -> None:
        path = ask_picture(self)
        if path is not None and self.add_picture(path):
            self.field.reach(("media", len(self._value["media"]) - 1, "alt")).setFocus()


def ask_picture(parent: QWidget) -> Path | None:
    """Return a picture that a person chose, or None."""
    kinds = translate("studio", "Pictures (*.svg *.png *.jpg *.jpeg)")
    return ask_file(parent, translate("studio", "Choose a picture"), kinds)


def with_picture(model: StudioModel, path: Path, language: str) -> tuple[Draft, str]:
    """Copy a picture into the course; return the draft that lists it, and its new id.

    Raises:
        CourseError: if it cannot be written, or media.yaml cannot be read.
        OSError: if the picture cannot be read.
    """
    draft = model.draft
    media_id = mint(path.stem, taken_ids(draft.files), prefix="picture")
    suffix = path.suffix.lower() if path.suffix.lower() in SUFFIXES else ".png"
    file = model.opened.add_file(f"media/{media_id}{suffix}", path.read_bytes()).removeprefix("media/")
    entry = {"id": media_id, "file": file, "alt": {language: ""}}
    text = draft.text(MEDIA) or "format: 1\nmedia: []\n"
    count = len(plain(text).get("media") or [])
    edited = insert_item(text, ("media",), count, entry) if count else set_value(text, ("media",), [entry])
    return draft.with_text(MEDIA, edited), media_id


def _form(tools: FormTools, bytes_of: Callable[[str], bytes | None]) -> Form:
    theme = tools.theme

    def make() -> Field:
        parts = [
            Part("file", ThumbField(theme, translate("studio", "Picture"), bytes_of)),
            Part("alt", LocalTextField(theme, translate("studio", "What it shows"), tools.languages, lines=2), {}),
            Part("credit", TextField(theme, translate("studio", "Whose it is"))),
            Part("licence", TextField(theme, translate("studio", "Licence"))),
        ]
        return Form(theme, translate("studio", "Picture"), parts)

    rows = RowsField(
        theme,
        translate("studio", "Pictures"),
        make=make,
        new=lambda _values: {},
        add_words=translate("studio", "Add a picture…"),
        addable=False,
    )
    return Form(theme, translate("studio", "Pictures"), [Part("media", rows, [])])

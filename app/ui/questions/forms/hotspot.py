"""The form of a question on a picture: the picture, and the regions drawn on it."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.forms.chosen import FlagField, PickField
from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.texts import LocalTextField
from app.ui.questions.forms.naming import IdField, Ids, NamedRows, named_words
from app.ui.questions.forms.region_board import RegionBoard
from app.ui.questions.forms.shape import START, ShapeField
from app.ui.questions.forms.shapes import KEYS, Shape, shape_in
from app.ui.questions.forms.tools import FormTools
from app.ui.questions.regions import Image
from app.ui.text import translate
from app.ui.widgets.labels import label


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the fields of a question on a picture."""
    picture = PickField(tools.theme, translate("question-forms", "Picture"), tools.pictures)
    many = FlagField(tools.theme, translate("question-forms", "Learners may choose several regions"))
    return Part("picture", picture), Part("many", many, False), Part("regions", RegionsField(tools, picture), [])


class RegionForm(Form):
    """One region; its shape stands under one of two keys, which one field shows."""

    def __init__(self, tools: FormTools) -> None:
        theme, name = tools.theme, translate("question-forms", "Region")
        feedback = translate("question-forms", "What is said when it is chosen")
        super().__init__(
            theme,
            name,
            (
                Part("label", LocalTextField(theme, name, tools.languages), {}),
                Part("correct", FlagField(theme, translate("question-forms", "This is right")), False),
                Part("feedback", LocalTextField(theme, feedback, tools.languages)),
                Part("id", IdField(theme)),
            ),
        )
        self.shape = ShapeField(theme)
        self.shape.edited.connect(self.edited)
        self.box.addWidget(label(self.shape.name, role="small"))
        self.box.addWidget(self.shape)

    def value(self) -> Any:
        """Return the region with its shape."""
        said: Any = super().value()
        shape = self.shape.value()
        if not isinstance(said, dict) and not shape:
            return said
        told = dict(said) if isinstance(said, dict) else {}
        for key in KEYS:
            if key not in shape:
                told.pop(key, None)
            elif told.get(key) != shape[key]:
                told[key] = shape[key]
        return told

    def show_value(self, value: Any) -> None:
        """Show a region."""
        super().show_value(value)
        self.shape.show_value(shape_in(value))

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of a region, its shape too."""
        return self.shape.reach(where) if where and where[0] in KEYS else super().reach(where)


class RegionsField(Field):
    """The picture with its regions, and a form for each of them below."""

    def __init__(self, tools: FormTools, picture: PickField) -> None:
        super().__init__(tools.theme, translate("question-forms", "Regions"))
        self._tools, self._picture = tools, picture
        self._shown: bytes | None = None
        self.board = RegionBoard(tools.theme)
        self.board.setAccessibleName(translate("question-forms", "Picture with its regions"))
        self._how = label(
            translate(
                "question-forms",
                "Draw a region with the mouse, or add one below. Arrow keys move a region, with Shift they resize it.",
            ),
            role="small",
        )
        self._missing = label(
            translate("question-forms", "This picture cannot be shown. Regions can be placed by their numbers."),
            role="muted",
        )
        self.rows = NamedRows(
            tools,
            Ids(tools),
            self.name,
            make=lambda: RegionForm(tools),
            words="region",
            blank={"label": {}, **START},
            add_words=translate("question-forms", "Add a region"),
        )
        for part in (self._how, self.board, self._missing, self.rows):
            self.box.addWidget(part)
        self._load()
        self.rows.listed.connect(self._draw)
        self.rows.edited.connect(self.edited)
        self.board.shaped.connect(self._on_shaped)
        self.board.drawn.connect(self._on_drawn)
        self.board.opened.connect(self._on_opened)
        picture.edited.connect(self._load)

    def value(self) -> list[Any]:
        """Return the regions."""
        return self.rows.value()

    def show_value(self, value: Any) -> None:
        """Show regions on the picture that is chosen now."""
        self.rows.show_value(value)
        self._load()

    def first(self) -> QWidget:
        """Return the first region's part, or the button that adds one."""
        return self.rows.first()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of a region."""
        return self.rows.reach(where)

    def _load(self) -> None:
        chosen = self._picture.value()
        content = self._tools.picture(str(chosen)) if chosen else None
        if content and content != self._shown:
            image = Image(content, scale=self.theme.scale)
            content = content if image.readable else None
            if content:
                self.board.show_image(image)
        self._shown = content
        for part, seen in ((self._how, bool(content)), (self.board, bool(content)), (self._missing, not content)):
            part.setVisible(seen)

    def _draw(self) -> None:
        regions = self.rows.value()
        self.board.show_regions(
            [(named_words(one, "label", self._tools.languages)[1], shape_in(one)) for one in regions]
        )

    def _on_shaped(self, index: int, shape: Shape) -> None:
        form = self.rows.rows[index].field
        assert isinstance(form, RegionForm)
        form.shape.show_value(shape)
        self.rows.edited.emit()

    def _on_drawn(self, shape: Shape) -> None:
        region = {**self.rows.fresh([]), **shape}
        self.rows.show_value([*self.rows.value(), region])
        self.rows.edited.emit()
        self.rows.rows[-1].field.first().setFocus()

    def _on_opened(self, index: int) -> None:
        self.rows.rows[index].field.first().setFocus()

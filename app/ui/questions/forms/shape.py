"""A field for the shape of a region: a box of four numbers, or a polygon of points."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.forms.amounts import AmountField, number_in
from app.ui.forms.chosen import PickField
from app.ui.forms.field import Field
from app.ui.forms.texts import TextField
from app.ui.questions.forms.shapes import Shape, as_box, as_polygon, corners, is_polygon
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

START: Shape = {"box": [0.4, 0.4, 0.2, 0.2]}
"""Where a new region lies until it is moved."""

NUMBER_PX = 130
"""Width at 100 % of a field for one number of a box."""


class ShapeField(Field):
    """Numbers in fractions of the picture. A shape that is written wrongly is kept until it is edited."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, translate("question-forms", "Place on the picture, in parts from 0 to 1"), parent=parent
        )
        self._value: Shape = {}
        kinds = (("box", translate("question-forms", "A box")), ("polygon", translate("question-forms", "A polygon")))
        self.kind = PickField(theme, translate("question-forms", "Shape"), kinds)
        self.numbers = tuple(
            AmountField(theme, name, blank=0)
            for name in (
                translate("question-forms", "From the left"),
                translate("question-forms", "From the top"),
                translate("question-forms", "Width"),
                translate("question-forms", "Height"),
            )
        )
        self.points = TextField(
            theme, translate("question-forms", "Corners: across and down, a semicolon between corners")
        )
        self._box, self._polygon = QWidget(), QWidget()
        self._complaint = label(
            translate("question-forms", "Write three corners or more, such as 0.1 0.1; 0.5 0.1; 0.5 0.4")
        )
        self._arrange()
        self.kind.edited.connect(self._on_kind)
        self.points.edited.connect(self._on_points)
        for index, field in enumerate(self.numbers):
            field.edited.connect(partial(self._on_number, index))
        self.setFocusProxy(self.kind)

    def value(self) -> Shape:
        """Return the keys of the shape."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show a shape."""
        self._value = dict(value) if isinstance(value, dict) else {}
        by_corners = is_polygon(self._value)
        self.kind.show_value("polygon" if by_corners else "box")
        self._box.setHidden(by_corners)
        self._polygon.setHidden(not by_corners)
        box = self._value.get("box")
        numbers = box if isinstance(box, list) and len(box) == len(self.numbers) else [None] * len(self.numbers)
        for field, number in zip(self.numbers, numbers, strict=True):
            field.show_value(number)
        shown = corners(self._value) if by_corners else []
        if not by_corners or shown != _points_in(str(self.points.value() or "")):
            self.points.show_value("; ".join(f"{x} {y}" for x, y in shown) or None)
        self._complaint.setHidden(bool(shown))

    def first(self) -> QWidget:
        """Return the first field of the shape there is."""
        return self.points.first() if self.kind.value() == "polygon" else self.numbers[0].first()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the field of ("box", 2), or of the polygon."""
        if where[:1] == ("box",) and len(where) > 1 and where[1] in range(len(self.numbers)):
            return self.numbers[int(where[1])].first()
        return self.first()

    def _arrange(self) -> None:
        flow = FlowLayout(spacing=self.theme.px(8))
        for field in self.numbers:
            one = QWidget()
            box = QVBoxLayout(one)
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(label(field.name, role="small", wrap=False))
            box.addWidget(field)
            one.setFixedWidth(max(self.theme.px(NUMBER_PX), one.minimumSizeHint().width()))
            flow.addWidget(one)
        self._box.setLayout(flow)
        polygon = QVBoxLayout(self._polygon)
        polygon.setContentsMargins(0, 0, 0, 0)
        polygon.addWidget(label(self.points.name, role="small"))
        polygon.addWidget(self.points)
        polygon.addWidget(self._complaint)
        for part in (self.kind, self._box, self._polygon):
            self.box.addWidget(part)

    def _on_kind(self) -> None:
        shape = self._value if corners(self._value) else START
        self.show_value(as_polygon(shape) if self.kind.value() == "polygon" else as_box(shape))
        self.edited.emit()

    def _on_number(self, _index: int) -> None:
        self._value = {"box": [field.value() for field in self.numbers]}
        self.edited.emit()

    def _on_points(self) -> None:
        points = _points_in(str(self.points.value() or ""))
        self._complaint.setHidden(bool(points))
        if points:
            self._value = {"polygon": [list(point) for point in points]}
            self.edited.emit()


def _points_in(text: str) -> list[tuple[float, float]]:
    """Return the points of "0.1 0.1; 0.5 0.1; 0.5 0.4"; none while the text is not three whole ones."""
    points: list[tuple[float, float]] = []
    for pair in text.strip().rstrip(";").split(";"):
        numbers = [number_in(part) for part in pair.split()]
        if len(numbers) != 2 or numbers[0] is None or numbers[1] is None:
            return []
        points.append((numbers[0], numbers[1]))
    return points if len(points) >= 3 else []

"""The turns of a dialogue: the map above, the list with the chosen turn's form below it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.forms.field import Field
from app.ui.studio.practice.known import Known
from app.ui.studio.practice.listed import ListedField
from app.ui.studio.practice.map import DialogueMap
from app.ui.studio.practice.ways import nodes_of

HIGHEST_PX = 420
"""Height of the map at 100 % above which it scrolls."""


class TurnsField(Field):
    """A turn chosen on the map is chosen in the list, and the other way round."""

    def __init__(self, turns: ListedField, known: Known, *, parent: QWidget | None = None) -> None:
        super().__init__(turns.theme, turns.name, parent=parent)
        self.turns = turns
        self._known = known
        self.map = DialogueMap(self.theme, self._words_at)
        self._area = QScrollArea()
        self._area.setWidget(self.map)
        self._area.setAccessibleName(self.tr("Map of the dialogue"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(turns)
        self.box.addWidget(self._area)
        self.box.addWidget(turns)
        self.map.chosen.connect(self._on_chosen)
        self.map.opened.connect(self._on_opened)
        turns.chosen.connect(self._look_at)
        turns.edited.connect(self._on_edited)

    def value(self) -> list[Any]:
        """Return the turns."""
        return self.turns.value()

    def show_value(self, value: Any) -> None:
        """Show turns, and the ways through them."""
        self.turns.show_value(value)
        self._draw()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of a place."""
        return self.turns.reach(where)

    def _draw(self) -> None:
        self.map.show_nodes(nodes_of(self.turns.value()))
        self._look_at(self.turns.at)
        room = self.map.height() + 2 * self._area.frameWidth() + self._area.horizontalScrollBar().sizeHint().height()
        self._area.setFixedHeight(min(room, self.theme.px(HIGHEST_PX)))

    def _words_at(self, place: int) -> str:
        turns = self.turns.value()
        if not 0 <= place < len(turns) or not isinstance(turns[place], dict):
            return ""
        said = (self._known.words(turns[place].get(key)) for key in ("speaker", "text"))
        return ": ".join(one for one in said if one)

    def _look_at(self, place: int) -> None:
        self.map.choose_place(place)
        self._reveal()

    def _on_chosen(self, place: int) -> None:
        self.turns.choose(place)
        self._reveal()

    def _on_opened(self, _place: int) -> None:
        if self.turns.form is not None:
            self.turns.form.first().setFocus()

    def _on_edited(self) -> None:
        self._draw()
        self.edited.emit()

    def _reveal(self) -> None:
        if self.map.current is not None:
            middle, half = self.map.place(self.map.current).center(), self.map.place(self.map.current).size() / 2
            self._area.ensureVisible(middle.x(), middle.y(), half.width() + 8, half.height() + 8)

"""The map of a dialogue: its turns as boxes in layers from the start, with arrows to where they lead."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.practice.dialogue import END
from app.ui.studio.practice.ways import Node
from app.ui.theme import Theme

BOX = QSize(200, 74)
GAP = QSize(34, 44)
"""Pixels at 100 %."""

ARROW_PX = 7


class DialogueMap(QWidget):
    """Arrow keys follow the arrows: down to where a turn leads, up to where it comes from, left and right through all.

    Enter or a double click opens a turn. The chosen turn is the accessible name, and is announced.
    """

    chosen = Signal(int)
    """Place of the turn in the file."""
    opened = Signal(int)

    def __init__(self, theme: Theme, words_of: Callable[[int], str], *, parent: QWidget | None = None) -> None:
        """`words_of` says the turn at a place of the file."""
        super().__init__(parent)
        self._theme = theme
        self._words_of = words_of
        self._nodes: list[Node] = []
        self._at = -1
        self._font, self._bold = theme.font(size=12), theme.font(size=13, bold=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Map of the dialogue"))

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All turns, by layer."""
        return tuple(self._nodes)

    @property
    def current(self) -> Node | None:
        """The chosen turn."""
        return self._nodes[self._at] if 0 <= self._at < len(self._nodes) else None

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """Show other turns; the chosen one stays so by its name."""
        name = self.current.name if self.current is not None else ""
        self._nodes = list(nodes)
        self._at = next((at for at, one in enumerate(self._nodes) if one.name == name), 0 if self._nodes else -1)
        self.setFixedSize(self.sizeHint())
        self._name()
        self.update()

    def choose_place(self, place: int) -> None:
        """Choose the turn at a place of the file, without telling anybody."""
        at = next((at for at, one in enumerate(self._nodes) if one.at == place), -1)
        if at >= 0 and at != self._at:
            self._at = at
            self._name()
            self.update()

    def words(self, node: Node) -> str:
        """Return what is said of a turn: its name and words, where it leads, and if nobody comes to it."""
        if node.name == END:
            return self.tr("End of the dialogue")
        parts = [node.name, self._words_of(node.at)]
        if node.ways:
            parts.append(self.tr("Leads to: {ways}").format(ways=", ".join(map(self._name_of, node.ways))))
        if node.returns:
            parts.append(self.tr("Then the script goes on where it was left"))
        if not node.reachable:
            parts.append(self.tr("Cannot be reached"))
        return ". ".join(one.rstrip(".") for one in parts if one)

    def place(self, node: Node) -> QRect:
        """Return where a turn is drawn."""
        row = [one for one in self._nodes if one.layer == node.layer]
        layers = sorted({one.layer for one in self._nodes})
        box, gap = self._scaled(BOX), self._scaled(GAP)
        left = gap.width() + row.index(node) * (box.width() + gap.width())
        top = gap.height() // 2 + layers.index(node.layer) * (box.height() + gap.height())
        return QRect(left, top, box.width(), box.height())

    def sizeHint(self) -> QSize:
        """Return the room all turns need."""
        layers = [one.layer for one in self._nodes]
        widest = max((layers.count(one) for one in layers), default=1)
        box, gap = self._scaled(BOX), self._scaled(GAP)
        width = gap.width() * 2 + widest * (box.width() + gap.width())
        return QSize(width, max(1, len(set(layers))) * (box.height() + gap.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the arrows, or open a turn."""
        moves: dict[int, Callable[[], int]] = {
            Qt.Key.Key_Down: self._below,
            Qt.Key.Key_Up: self._above,
            Qt.Key.Key_Right: lambda: self._beside(1),
            Qt.Key.Key_Left: lambda: self._beside(-1),
            Qt.Key.Key_Home: lambda: 0,
            Qt.Key.Key_End: lambda: len(self._nodes) - 1,
        }
        key = event.key()
        if key in moves and self._nodes:
            self._choose(moves[key]())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.current is not None:
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the turn under the pointer."""
        at = next(
            (at for at, one in enumerate(self._nodes) if self.place(one).contains(event.position().toPoint())), -1
        )
        if at >= 0:
            self._choose(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the turn under the pointer."""
        if self.current is not None and self.place(self.current).contains(event.position().toPoint()):
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which turn the keys start from."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw arrows, then boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for node in self._nodes:
            for way in node.ways:
                if (to := self._named(way)) is not None:
                    self._draw_arrow(painter, node, to)
        for node in self._nodes:
            self._draw_box(painter, node)

    # ---- where keys lead

    def _below(self) -> int:
        here = self._nodes[self._at]
        ways = [at for at, one in enumerate(self._nodes) if one.name in here.ways]
        later = [at for at in ways if self._nodes[at].layer > here.layer]
        return next(iter(later or ways), self._neighbour(1))

    def _above(self) -> int:
        here = self._nodes[self._at]
        origins = [at for at, one in enumerate(self._nodes) if here.name in one.ways]
        earlier = [at for at in origins if self._nodes[at].layer < here.layer]
        return next(iter(earlier or origins), self._neighbour(-1))

    def _neighbour(self, by: int) -> int:
        """Return the first turn of the next layer in a direction, where no arrow leads."""
        layers = sorted({one.layer for one in self._nodes})
        to = layers.index(self._nodes[self._at].layer) + by
        if not 0 <= to < len(layers):
            return self._at
        return next(at for at, one in enumerate(self._nodes) if one.layer == layers[to])

    def _beside(self, by: int) -> int:
        return min(max(self._at + by, 0), len(self._nodes) - 1)

    def _choose(self, at: int) -> None:
        self._at = at
        words = self._name()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.chosen.emit(self._nodes[at].at)

    def _open(self) -> None:
        if self.current is not None and self.current.at >= 0:
            self.opened.emit(self.current.at)

    def _name(self) -> str:
        words = self.tr("Map of the dialogue")
        if self.current is not None:
            words = f"{words}: {self.words(self.current)}"
        self.setAccessibleName(words)
        return words

    def _named(self, name: str) -> Node | None:
        return next((one for one in self._nodes if one.name == name), None)

    def _name_of(self, name: str) -> str:
        return self.tr("the end") if name == END else name

    def _are_neighbours(self, one: Node, other: Node) -> bool:
        return abs(self._nodes.index(one) - self._nodes.index(other)) == 1

    # ---- drawing

    def _scaled(self, size: QSize) -> QSize:
        return QSize(self._theme.px(size.width()), self._theme.px(size.height()))

    def _draw_arrow(self, painter: QPainter, start: Node, to: Node) -> None:
        tokens, here, there = self._theme.tokens, QRectF(self.place(start)), QRectF(self.place(to))
        strong = self.current is not None and self.current.name in {start.name, to.name}
        colour = QColor(tokens["accent" if strong else "input-line"])
        painter.setPen(QPen(colour, self._theme.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        room, size = self._theme.px(GAP.height()), self._theme.px(ARROW_PX)
        path = QPainterPath()
        if there.left() > here.right() and start.layer == to.layer and self._are_neighbours(start, to):
            tip = QPointF(there.left(), there.center().y())
            path.moveTo(here.right(), here.center().y())
            path.lineTo(tip.x() - size, tip.y())
            head = [tip, tip + QPointF(-size * 1.5, -size), tip + QPointF(-size * 1.5, size)]
        elif there.top() - here.bottom() <= room + 1 and there.top() > here.bottom():
            tip, turn = QPointF(there.center().x(), there.top()), room / 2
            path.moveTo(here.center().x(), here.bottom())
            path.cubicTo(here.center().x(), here.bottom() + turn, tip.x(), tip.y() - turn, tip.x(), tip.y() - size)
            head = [tip, tip + QPointF(-size, -size * 1.5), tip + QPointF(size, -size * 1.5)]
        else:  # past other layers, or back: along the side
            tip, side = QPointF(there.right(), there.center().y()), max(here.right(), there.right()) + room
            path.moveTo(here.right(), here.center().y())
            path.cubicTo(side, here.center().y(), side, tip.y(), tip.x() + size, tip.y())
            head = [tip, tip + QPointF(size * 1.5, -size), tip + QPointF(size * 1.5, size)]
        painter.drawPath(path)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF(head))

    def _draw_box(self, painter: QPainter, node: Node) -> None:
        theme, tokens, place = self._theme, self._theme.tokens, self.place(node)
        here = node == self.current
        edge = "focus-edge" if here and self.hasFocus() else "accent" if here else "input-line"
        pen = QPen(QColor(tokens[edge]), theme.px(3 if here else 1))
        pen.setStyle(Qt.PenStyle.SolidLine if node.reachable else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens["accent-soft" if here else "surface"]))
        painter.drawRoundedRect(place, theme.px(8), theme.px(8))
        inside = place.adjusted(theme.px(10), theme.px(6), -theme.px(10), -theme.px(6))
        name = self.tr("End of the dialogue") if node.name == END else node.name
        lines = [(self._bold, "text", name), (self._font, "text", self._words_of(node.at) if node.at >= 0 else "")]
        if not node.reachable:
            lines.append((self._font, "bad", self.tr("Cannot be reached")))
        for font, role, words in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(tokens[role]))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignTop, shown)
            inside.setTop(inside.top() + metrics.lineSpacing())

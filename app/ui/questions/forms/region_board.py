"""A picture on which regions are drawn, moved and resized, by mouse and by keyboard."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.questions.hotspot import Point
from app.ui.questions.forms.shapes import (
    LEAST,
    Shape,
    box_between,
    corners,
    is_polygon,
    moved,
    resized,
    with_corner,
    with_new_corner,
)
from app.ui.questions.regions import Image
from app.ui.text import translate
from app.ui.theme import Theme

STEP = 0.01
"""How far an arrow key moves or resizes, as a part of the picture; with Ctrl a tenth of it."""

CORNER_PX = 9
"""So near at 100 % the mouse takes hold of a corner."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionHandle(QPushButton):
    """One region for keyboard and screen reader; the board draws it and takes the mouse."""

    stepped = Signal(float, float, bool)
    """Parts of the picture across and down, and whether the region is resized by them instead of moved."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoDefault(True)
        self.setAccessibleDescription(
            translate(
                "question-forms",
                "Arrow keys move it, with Shift they resize it, with Ctrl finely. Enter goes to its name.",
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or resize by the arrow keys."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        step = STEP / 10 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else STEP
        resizing = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.stepped.emit(arrow[0] * step, arrow[1] * step, resizing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing."""


class _Hold:
    """What the mouse holds: a region or one of its corners, or an empty place where a new one begins."""

    def __init__(self, start: Point, *, index: int = -1, corner: int = -1) -> None:
        self.start, self.index, self.corner = start, index, corner
        self.shape: Shape | None = None
        """What letting go would make."""

    def pull(self, shapes: list[Shape], place: Point) -> None:
        """Follow the mouse to a place."""
        if self.index < 0:
            wide = all(abs(here - there) >= LEAST for here, there in zip(place, self.start, strict=True))
            self.shape = box_between(self.start, place) if wide else None
        elif self.corner >= 0:
            self.shape = with_corner(shapes[self.index], self.corner, place)
        else:
            by = [round(here - there, 3) for here, there in zip(place, self.start, strict=True)]
            self.shape = moved(shapes[self.index], *by)


class RegionBoard(QWidget):
    """As wide as its column, never wider than its picture. It tells what a person did and draws what it is shown."""

    shaped = Signal(int, object)
    """A region by its index, and its new shape."""
    drawn = Signal(object)
    """The shape of a region that is to be added."""
    opened = Signal(int)
    """A region whose name and answer are to be written."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: Image | None = None
        self._pixmap = QPixmap()
        self._shapes: list[Shape] = []
        self._hold: _Hold | None = None
        self.handles: list[RegionHandle] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_image(self, image: Image) -> None:
        """Show another picture."""
        self._image = image
        self._draw_image()
        self.updateGeometry()

    def show_regions(self, regions: list[tuple[str, Shape]]) -> None:
        """Show regions, each with its name; the keyboard stays on the region that has it."""
        self._shapes = [shape for _, shape in regions]
        while len(self.handles) > len(regions):
            self.handles.pop().deleteLater()
        while len(self.handles) < len(regions):
            self._add_handle()
        for number, (handle, (name, _)) in enumerate(zip(self.handles, regions, strict=True), start=1):
            words = translate("question-forms", "Region {number}: {name}")
            handle.setAccessibleName(words.format(number=number, name=name))
        self._place_handles()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower picture is lower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the picture's shape."""
        natural = self.sizeHint()
        return max(1, round(min(width, natural.width()) * natural.height() / natural.width()))

    def sizeHint(self) -> QSize:
        """Return the picture's own size."""
        return self._image.size if self._image else QSize(self._theme.px(320), self._theme.px(200))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which regions can still be told apart."""
        return QSize(min(self._theme.px(160), self.sizeHint().width()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the picture anew in the width there is."""
        super().resizeEvent(event)
        self._draw_image()
        self._place_handles()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner of the region in hand, of the region under the mouse, or begin a new one."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self._fractions(event.position())
        index, corner = self._held_corner(event.position())
        if corner < 0:
            index = self._region_at(event.position())
        if index >= 0:
            self.handles[index].setFocus(Qt.FocusReason.MouseFocusReason)
        self._hold = _Hold(place, index=index, corner=corner)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what letting go would make."""
        if self._hold:
            self._hold.pull(self._shapes, self._fractions(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was drawn, moved or resized."""
        hold, self._hold = self._hold, None
        if hold is None or hold.shape is None:
            return
        if hold.index < 0:
            self.drawn.emit(hold.shape)
        elif hold.shape != self._shapes[hold.index]:
            self.shaped.emit(hold.index, hold.shape)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give the polygon under the mouse one more corner there."""
        index = self._region_at(event.position())
        if index >= 0 and is_polygon(self._shapes[index]):
            self.shaped.emit(index, with_new_corner(self._shapes[index], self._fractions(event.position())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the region that has the keyboard anew."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, its regions, and what the mouse is drawing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self._place().topLeft(), self._pixmap)
        for index, shape in enumerate(self._shapes):
            held = self._hold.shape if self._hold and self._hold.index == index else None
            self._draw_shape(painter, held or shape, str(index + 1), current=self.handles[index].hasFocus())
        if self._hold and self._hold.index < 0 and self._hold.shape:
            self._draw_shape(painter, self._hold.shape, str(len(self._shapes) + 1), current=True)
        painter.end()

    def _add_handle(self) -> None:
        handle = RegionHandle(self)
        index = len(self.handles)
        handle.stepped.connect(partial(self._on_stepped, index))
        handle.clicked.connect(partial(self._on_opened, index))
        handle.installEventFilter(self)
        if self.handles:
            QWidget.setTabOrder(self.handles[-1], handle)
        handle.show()
        self.handles.append(handle)

    def _on_stepped(self, index: int, across: float, down: float, resizing: bool) -> None:
        shape = self._shapes[index]
        if corners(shape):
            change = resized if resizing else moved
            self.shaped.emit(index, change(shape, across, down))

    def _on_opened(self, index: int) -> None:
        self.opened.emit(index)

    def _draw_image(self) -> None:
        if self._image:
            self._pixmap = self._image.drawn(self._place().size(), ratio=self.devicePixelRatioF())
        self.update()

    def _place_handles(self) -> None:
        for handle, shape in zip(self.handles, self._shapes, strict=True):
            around = self._polygon(shape).boundingRect().toAlignedRect()
            handle.setGeometry(around.adjusted(0, 0, 1, 1))
        self.update()

    def _place(self) -> QRect:
        """Return where in the widget the picture is."""
        width = max(1, min(self.width(), self.sizeHint().width()))
        return QRect((self.width() - width) // 2, 0, width, self.heightForWidth(width))

    def _fractions(self, place: QPointF) -> Point:
        picture = self._place()
        return ((place.x() - picture.x()) / picture.width(), (place.y() - picture.y()) / picture.height())

    def _polygon(self, shape: Shape) -> QPolygonF:
        place = self._place()
        return QPolygonF(
            [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in corners(shape)]
        )

    def _region_at(self, place: QPointF) -> int:
        """Return the index of the topmost region at a place, -1 if there is none."""
        hit = (
            index
            for index in reversed(range(len(self._shapes)))
            if self._polygon(self._shapes[index]).containsPoint(place, Qt.FillRule.OddEvenFill)
        )
        return next(hit, -1)

    def _held_corner(self, place: QPointF) -> tuple[int, int]:
        """Return the region that has the keyboard and its corner near a place; -1 for none."""
        for index, handle in enumerate(self.handles):
            if handle.hasFocus():
                for corner, point in enumerate(self._polygon(self._shapes[index]).toList()):
                    if (point - place).manhattanLength() <= self._theme.px(CORNER_PX):
                        return index, corner
        return -1, -1

    def _draw_shape(self, painter: QPainter, shape: Shape, number: str, *, current: bool) -> None:
        """Draw a line that is seen on any ground, the region's number, and the corners of the one in hand."""
        polygon, px, tokens = self._polygon(shape), self._theme.px, self._theme.tokens
        if polygon.isEmpty():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = px(4 if current else 2)
        for role, width in (("surface", line + px(4)), ("focus-edge" if current else "text", line)):
            pen = QPen(QColor(tokens[role]), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolygon(polygon)
        painter.setPen(QPen(QColor(tokens["text"]), px(1)))
        painter.setBrush(QColor(tokens["surface"]))
        for corner in polygon.toList() if current else ():
            painter.drawEllipse(corner, px(5), px(5))
        badge = QRectF(polygon.boundingRect().topLeft() + QPointF(px(6), px(6)), QSize(px(26), px(26)))
        painter.drawRoundedRect(badge, px(13), px(13))
        painter.setFont(self._theme.font(size=14, bold=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, number)

"""The page of a template as it will be printed, with a box for each field: dragged, or moved by the arrow keys."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.certificate_templates import Field, Template, box_of
from app.ui.theme import Theme
from app.ui.theme.tokens import all_tokens

STEP_MM, FINE_MM = 1.0, 0.1
SHARPNESS = 2
"""Pixels of the picture for one of the screen, so that small letters stay clear."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


LEAST_PX = 240
"""At any text size: the page is drawn smaller, the numbers beside it must stay readable."""


class PageView(QWidget):
    """Shows what it is given and asks for changes; it changes no template itself."""

    chosen = Signal(str)
    """The id of a field that was clicked."""
    move_requested = Signal(str, float, float)
    """A field's id and its new x and y in mm."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PX, LEAST_PX)
        self.setAccessibleName(self.tr("The page. Arrow keys move the chosen field by 1 mm, with Shift by 0.1 mm."))
        self._theme = theme
        self._template: Template | None = None
        self._picture = QImage()
        self._field = ""
        self._grip: QPointF | None = None
        self._dragged: tuple[float, float] | None = None

    def show_template(self, template: Template, pdf: bytes | None) -> None:
        """Show a template; without a PDF the last picture stays under the boxes."""
        self._template = template
        if pdf is not None:
            self._picture = _rendered(pdf, self._paper().size().toSize() * SHARPNESS)
        self.update()

    def choose(self, field: str) -> None:
        """Mark a field; an empty id marks none."""
        self._field = field
        self.update()

    def box(self, field: Field) -> QRectF:
        """Return where a field's box is drawn, in pixels of the widget."""
        assert self._template is not None
        page, paper, scale = self._template.page, self._paper(), self._scale()
        x, y, width, height = box_of(field)
        if self._dragged is not None and field.id == self._field:
            x, y = self._dragged
        left, top = paper.left() + (x + page.offset_x) * scale, paper.top() + (y + page.offset_y) * scale
        return QRectF(left, top, width * scale, max(height * scale, 3))

    def sizeHint(self) -> QSize:
        """Return the size of a page that can be read."""
        return QSize(self._theme.px(620), self._theme.px(620))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, page and boxes."""
        if self._template is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self._paper()
        ink = all_tokens()["light"]  # paper is white in every theme
        painter.fillRect(paper, QColor(Qt.GlobalColor.white))
        painter.drawImage(paper, self._picture)
        painter.setPen(QPen(QColor(ink["line"]), 1))
        painter.drawRect(paper)
        for field in self._template.fields:
            mine = field.id == self._field
            pen = QPen(QColor(ink["accent" if mine else "input-line"]), 2 if mine else 1)
            pen.setStyle(Qt.PenStyle.SolidLine if mine else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawRect(self.box(field))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.tokens["focus-edge"]), 3))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the smallest field under the mouse and take hold of it."""
        found = self._field_at(event.position())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._field = found.id
        x, y, _, _ = box_of(found)
        self._grip = event.position() - QPointF(x, y) * self._scale()
        self.chosen.emit(found.id)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the box follow the mouse."""
        if self._grip is not None:
            place = (event.position() - self._grip) / self._scale()
            self._dragged = (round(place.x(), 1), round(place.y(), 1))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the new place."""
        dragged, self._grip, self._dragged = self._dragged, None, None
        if dragged is not None:
            self.move_requested.emit(self._field, *dragged)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen field by the arrow keys."""
        field = self._chosen()
        way = ARROWS.get(Qt.Key(event.key()))
        if field is None or way is None:
            super().keyPressEvent(event)
            return
        step = FINE_MM if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_MM
        self.move_requested.emit(field.id, field.x + way[0] * step, field.y + way[1] * step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is not."""
        super().focusOutEvent(event)
        self.update()

    def _chosen(self) -> Field | None:
        fields = self._template.fields if self._template else ()
        return next((field for field in fields if field.id == self._field), None)

    def _field_at(self, place: QPointF) -> Field | None:
        fields = self._template.fields if self._template else ()
        under = [field for field in fields if self.box(field).adjusted(-2, -2, 2, 2).contains(place)]
        return min(under, key=lambda field: self.box(field).width() * self.box(field).height(), default=None)

    def _scale(self) -> float:
        """Return pixels for a millimetre."""
        assert self._template is not None
        page = self._template.page
        gap = self._theme.px(8)
        return min((self.width() - 2 * gap) / page.width, (self.height() - 2 * gap) / page.height)

    def _paper(self) -> QRectF:
        assert self._template is not None
        page, scale = self._template.page, self._scale()
        paper = QRectF(0, 0, page.width * scale, page.height * scale)
        paper.moveCenter(QRectF(self.rect()).center())
        return paper


def _rendered(pdf: bytes, size: QSize) -> QImage:
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    # The document reads from the buffer to its end: as its child the buffer goes after it, never before.
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document.render(0, size)

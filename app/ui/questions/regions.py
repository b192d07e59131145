"""A picture with numbered regions to choose, by mouse and by keyboard."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QSizePolicy, QWidget

from app.questions.hotspot import HotspotQuestion, Region, outline, region_at
from app.ui.questions.verdict import verdict_role, verdict_word
from app.ui.theme import Theme
from app.ui.widgets.course_picture import bitmap_of, svg_of

TINT = 40
"""How much of 255 covers a chosen region: what stands there stays readable."""


SVG_WITHIN = 4096
"""An SVG names itself within its first bytes, after remarks at most."""


class Image:
    """An SVG or bitmap; `size` is its natural one at the text size in use, `readable` whether there is a picture."""

    def __init__(self, source: Path | bytes, *, scale: float) -> None:
        """`source` is a file, or what stands in one."""
        self._svg, self._bitmap = _from_bytes(source) if isinstance(source, bytes) else _from_file(source)
        natural = self._svg.defaultSize() if self._svg else self._bitmap.size()
        self.readable = self._svg.isValid() if self._svg else not self._bitmap.isNull()
        self.size = QSize(max(1, round(natural.width() * scale)), max(1, round(natural.height() * scale)))

    def drawn(self, size: QSize, *, ratio: float) -> QPixmap:
        """Return the picture in a size for a screen of so many dots a pixel."""
        if self._svg is None:
            mode = Qt.TransformationMode.SmoothTransformation
            pixmap = self._bitmap.scaled(size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        else:
            pixmap = QPixmap(size * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self._svg.render(painter, QRectF(pixmap.rect()))
            painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _from_file(path: Path) -> tuple[QSvgRenderer | None, QPixmap]:
    if path.suffix.lower() == ".svg":
        return svg_of(path), QPixmap()
    return None, bitmap_of(path)


def _from_bytes(content: bytes) -> tuple[QSvgRenderer | None, QPixmap]:
    if b"<svg" in content[:SVG_WITHIN]:
        return svg_of(content), QPixmap()
    return None, bitmap_of(content)


class RegionCheck(QCheckBox):
    """One of several regions for keyboard and screen reader; the picture draws it and takes the mouse."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing."""


class RegionRadio(QRadioButton):
    """The same for a region of which only one can be chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing."""


class RegionPicture(QWidget):
    """As wide as its column, never wider than the picture is at the text size in use.

    `buttons` has one button for each region id: what is checked there is drawn as chosen.
    """

    def __init__(
        self,
        question: HotspotQuestion,
        labels: Mapping[str, str],
        image: Image,
        theme: Theme,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question, self._image, self._theme = question, image, theme
        self._drawn = QPixmap()
        self._marks: dict[str, bool] = {}
        self._group = QButtonGroup(self)
        self.buttons = {region.id: self._button(labels[region.id]) for region in question.regions}
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chosen(self) -> list[str]:
        """The ids of the chosen regions in their written order."""
        return [region_id for region_id, button in self.buttons.items() if button.isChecked()]

    def choose(self, chosen: Iterable[str]) -> None:
        """Choose these regions and no others, without telling it."""
        wanted = set(chosen)
        # An exclusive group never lets go of its last choice.
        self._group.setExclusive(False)
        for region_id, button in self.buttons.items():
            button.setChecked(region_id in wanted)
        self._group.setExclusive(not self._question.many)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        for button in self.buttons.values():
            button.setEnabled(not locked)

    def mark(self, region_id: str, *, good: bool) -> None:
        """Show whether choosing a region was right."""
        self._marks[region_id] = good
        self.buttons[region_id].setAccessibleDescription(verdict_word(good=good))
        self.update()

    def clear_marks(self) -> None:
        """Take the verdicts away."""
        for region_id in self._marks:
            self.buttons[region_id].setAccessibleDescription("")
        self._marks.clear()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower picture is lower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the picture's shape."""
        natural = self._image.size
        return max(1, round(min(width, natural.width()) * natural.height() / natural.width()))

    def sizeHint(self) -> QSize:
        """Return the picture's own size."""
        return self._image.size

    def minimumSizeHint(self) -> QSize:
        """Return a width in which regions can still be told apart."""
        return QSize(min(self._theme.px(160), self._image.size.width()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the picture anew in the width there is, and put the buttons where their regions are."""
        super().resizeEvent(event)
        self._drawn = self._image.drawn(self._place().size(), ratio=self.devicePixelRatioF())
        for region in self._question.regions:
            self.buttons[region.id].setGeometry(self._shape(region).boundingRect().toAlignedRect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the region under the mouse."""
        button = self._under(event.position())
        if button and event.button() == Qt.MouseButton.LeftButton:
            button.setFocus(Qt.FocusReason.MouseFocusReason)
            button.click()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by pointer and tip what a click would choose."""
        button = self._under(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if button else Qt.CursorShape.ArrowCursor)
        self.setToolTip(button.accessibleName() if button else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring around the region that has the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and its regions with the one that has the keyboard on top."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self._place().topLeft(), self._drawn)
        numbered = list(enumerate(self._question.regions, start=1))
        for number, region in sorted(numbered, key=lambda one: self.buttons[one[1].id].hasFocus()):
            self._draw_shape(painter, region)
            self._draw_badge(painter, region, number)
        painter.end()

    def _button(self, label: str) -> QAbstractButton:
        button: QAbstractButton = RegionCheck(self) if self._question.many else RegionRadio(self)
        button.setAutoExclusive(False)
        button.setAccessibleName(label)
        button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.toggled.connect(self.update)
        button.installEventFilter(self)
        if not self._question.many:
            self._group.addButton(button)
        return button

    def _under(self, place: QPointF) -> QAbstractButton | None:
        """Return the button of the topmost region under a place, or None if it cannot be chosen."""
        picture = self._place()
        x = (place.x() - picture.x()) / picture.width()
        y = (place.y() - picture.y()) / picture.height()
        button = self.buttons.get(region_at(self._question, x, y) or "")
        return button if button and button.isEnabled() else None

    def _place(self) -> QRect:
        """Return where in the widget the picture is."""
        width = min(self.width(), self._image.size.width())
        return QRect((self.width() - width) // 2, 0, width, self.heightForWidth(width))

    def _shape(self, region: Region) -> QPolygonF:
        place = self._place()
        return QPolygonF(
            [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in outline(region)]
        )

    def _role(self, region: Region) -> str:
        if region.id in self._marks:
            return verdict_role(good=self._marks[region.id])
        return "accent" if self.buttons[region.id].isChecked() else "text"

    def _draw_shape(self, painter: QPainter, region: Region) -> None:
        """Draw a line that is seen on any ground: dark on light or light on dark, thick for a chosen region."""
        colours, button, shape = self._theme.tokens, self.buttons[region.id], self._shape(region)
        line = self._theme.px(5 if button.isChecked() else 2)
        fill = QColor(colours[self._role(region)])
        fill.setAlpha(TINT if button.isChecked() else 0)
        edge = self._theme.px(2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if button.hasFocus():
            painter.save()
            painter.setClipPath(self._outside(shape))
            self._draw_lines(painter, shape, ("surface", line + 7 * edge), ("focus-edge", line + 6 * edge))
            painter.restore()
        self._draw_lines(painter, shape, ("surface", line + 2 * edge), (self._role(region), line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(shape)

    def _draw_lines(self, painter: QPainter, shape: QPolygonF, *lines: tuple[str, int]) -> None:
        """Draw lines of a colour by role and a width, one over the other."""
        for role, width in lines:
            pen = QPen(QColor(self._theme.tokens[role]), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolygon(shape)

    def _outside(self, shape: QPolygonF) -> QPainterPath:
        """Return all of the widget but a shape: a ring drawn there leaves what stands in the region free."""
        inside, whole = QPainterPath(), QPainterPath()
        inside.addPolygon(shape)
        whole.addRect(QRectF(self.rect()))
        return whole.subtracted(inside)

    def _draw_badge(self, painter: QPainter, region: Region, number: int) -> None:
        """Draw the region's number at its corner, and a sign behind it where it is chosen or judged."""
        px, colours, chosen = self._theme.px, self._theme.tokens, self.buttons[region.id].isChecked()
        mark, role = self._marks.get(region.id), self._role(region)
        badge = self._badge(region, width=px(46) if chosen else px(26))
        plain = mark is None and chosen
        painter.setPen(QPen(QColor(colours[role]), px(2)))
        painter.setBrush(QColor(colours["accent" if plain else "surface"]))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(QColor(colours["on-accent" if plain else "text"]))
        painter.setFont(self._theme.font(size=14, bold=True))
        painter.drawText(
            QRectF(badge.x(), badge.y(), px(26), badge.height()), Qt.AlignmentFlag.AlignCenter, str(number)
        )
        if chosen:
            meaning = "accept" if mark is None else "right" if mark else "wrong"
            icon = self._theme.icon(meaning, role="on-accent" if plain else role)
            icon.paint(painter, QRect(round(badge.x()) + px(23), round(badge.y()) + px(4), px(18), px(18)))

    def _badge(self, region: Region, *, width: int) -> QRectF:
        """Return the place of a badge: over the upper left corner of its region, but inside the picture."""
        place, height, edge = QRectF(self._place()), self._theme.px(26), self._theme.px(2)
        corner = min(self._shape(region).toList(), key=lambda point: point.x() + point.y())
        badge = QRectF(corner.x() - height / 2, corner.y() - height / 2, width, height)
        badge.moveLeft(max(place.left() + edge, min(badge.left(), place.right() - width - edge)))
        badge.moveTop(max(place.top() + edge, min(badge.top(), place.bottom() - height - edge)))
        return badge

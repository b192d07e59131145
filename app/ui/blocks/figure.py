"""A picture with its caption, scaled to the column and described for those who do not see it."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.base.i18n import pick
from app.course.structure import Block
from app.ui.blocks.frame import BlockContext
from app.ui.text import translate
from app.ui.widgets.course_picture import bitmap_of, svg_of
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class Picture(QLabel):
    """Shows an SVG or bitmap as wide as its column, never wider than itself at the text size in use.

    `readable` tells whether there is a picture to show.
    """

    def __init__(self, path: Path, *, alt: str, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._svg = svg_of(path) if path.suffix.lower() == ".svg" else None
        self._bitmap = None if self._svg else bitmap_of(path)
        self.readable = self._svg.isValid() if self._svg else self._bitmap is not None and not self._bitmap.isNull()
        natural = self._svg.defaultSize() if self._svg else self._bitmap.size() if self._bitmap else QSize(1, 1)
        self._natural = QSize(max(1, round(natural.width() * scale)), max(1, round(natural.height() * scale)))
        self.setAccessibleName(alt)
        self.setToolTip(alt)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower picture is lower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the picture's shape."""
        shown = min(width, self._natural.width())
        return round(shown * self._natural.height() / self._natural.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the picture anew in the width there is."""
        super().resizeEvent(event)
        width = min(self.width(), self._natural.width())
        self.setPixmap(self._drawn(QSize(width, self.heightForWidth(width))))

    def _drawn(self, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._bitmap is not None:
            return self._bitmap.scaled(size * ratio, mode=Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        assert self._svg is not None
        self._svg.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return pixmap


def figure(block: Block, context: BlockContext) -> QWidget:
    """Return the picture with its caption; one that is missing or unsafe is told in words."""
    reading, theme = context.reading, context.reading.theme
    panel = Panel("card", margins=(theme.px(12),) * 4)
    media = reading.media(block.argument)
    alt = pick(media.alt, context.language) if media else block.argument
    path = Path(reading.course.folder) / "media" / media.file if media else Path()
    picture = Picture(path, alt=alt, scale=theme.scale) if media and path.is_file() else None
    if picture is not None and picture.readable:
        panel.add(picture)
    else:
        panel.add(label(translate("blocks", "The picture is missing. It shows: {alt}").format(alt=alt), role="muted"))
    if block.html:
        panel.add(context.rich(block, size=14))
    return panel

"""Pictures of courses for Qt, looked at first: a picture that could harm is an empty one (`app.course.pictures`)."""

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.course.pictures import safe_picture
from app.course.unsafe import UnsafeError


def svg_of(source: Path | bytes) -> QSvgRenderer:
    """Return a renderer of an SVG without what runs or leads outward; an invalid one for what cannot be drawn."""
    renderer, content = QSvgRenderer(), _safe(source, "picture.svg")
    if content:
        renderer.load(QByteArray(content))
    return renderer


def bitmap_of(source: Path | bytes) -> QPixmap:
    """Return a PNG, JPEG, GIF or WebP; a null one for what cannot be drawn."""
    pixmap, content = QPixmap(), _safe(source, "picture.png")
    if content:
        pixmap.loadFromData(content)
    return pixmap


def _safe(source: Path | bytes, name: str) -> bytes:
    try:
        return safe_picture(name, source if isinstance(source, bytes) else source.read_bytes())
    except (OSError, UnsafeError):
        return b""

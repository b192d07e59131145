"""Icons by meaning: Tabler outlines recoloured by role."""

import tomllib
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icons of one folder with its icons.toml."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def icon(self, meaning: str, colour: str, size: int) -> QIcon:
        """Return an icon; KeyError if the meaning is not in icons.toml."""
        return _icon(self._folder, meaning, colour, size)


@cache
def meanings(folder: Path) -> dict[str, str]:
    """Return the file of each meaning, without its ending."""
    table = tomllib.loads((folder / "icons.toml").read_text(encoding="utf-8"))
    names: dict[str, str] = table["icons"]
    return names


@cache
def _icon(folder: Path, meaning: str, colour: str, size: int) -> QIcon:
    svg = (folder / f"{meanings(folder)[meaning]}.svg").read_text(encoding="utf-8")
    # Qt draws currentColor black, so the colour is written in.
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)

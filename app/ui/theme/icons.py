"""Icons by meaning: Tabler outlines recoloured by role."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QIcon, QPixmap

from app.ui.theme.table import read_table


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
    return read_table((folder / "icons.toml").read_text(encoding="utf-8"))["icons"]


@cache
def _icon(folder: Path, meaning: str, colour: str, size: int) -> QIcon:
    svg = (folder / f"{meanings(folder)[meaning]}.svg").read_text(encoding="utf-8")
    # Qt draws currentColor black, so the colour is written in; the size too, since Qt's own loader keeps to it
    # and costs a start 10 ms less than QSvgRenderer with QPainter and their enums.
    for side in ("width", "height"):
        svg = svg.replace(f'{side}="24"', f'{side}="{size * 2}"', 1)
    svg = svg.replace("currentColor", colour)
    pixmap = QPixmap()
    pixmap.loadFromData(svg.encode())
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)

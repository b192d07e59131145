"""Qt draws pictures of courses only after they were looked at."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.widgets.course_picture import bitmap_of, svg_of

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">'


@pytest.fixture
def secret(tmp_path: Path, qapp: QApplication) -> Path:
    """A red picture that lies outside of every course."""
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "secret.png"))
    return tmp_path / "secret.png"


def middle(source: bytes) -> str:
    """Return the colour that is drawn in the middle of a picture."""
    pixmap = QPixmap(20, 20)
    pixmap.fill(QColor("white"))
    painter = QPainter(pixmap)
    svg_of(source).render(painter)
    painter.end()
    return pixmap.toImage().pixelColor(10, 10).name()


def test_picture_of_a_course_reads_no_file_of_the_pc(secret: Path) -> None:
    image = f'<image xlink:href="file://{secret}" width="20" height="20"/>'
    assert middle(f"{HEAD}{image}</svg>".encode()) == QColor("white").name()


def test_own_shapes_are_drawn(qapp: QApplication) -> None:
    shape = '<rect width="20" height="20" fill="red"/>'
    assert middle(f"{HEAD}<script>x</script>{shape}</svg>".encode()) == QColor("red").name()


def test_picture_that_would_stop_the_pc_is_none(qapp: QApplication) -> None:
    uses = "<use href='#a'/>" * 600
    bomb = f"{HEAD}<g id='a'>{'<path/>' * 600}</g>{uses}</svg>"
    assert not svg_of(bomb.encode()).isValid()


def test_missing_and_unreadable_bitmaps_are_null(tmp_path: Path, secret: Path) -> None:
    (tmp_path / "no.png").write_bytes(b"nothing")
    assert [bitmap_of(tmp_path / name).isNull() for name in ("gone.png", "no.png", "secret.png")] == [True, True, False]

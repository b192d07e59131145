"""Pictures of courses are drawn as vectors, as the window shows them, or not at all."""

import io
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.pdfgen.canvas import Canvas

from app.documents.svg_picture import read_svg
from tests.documents.opened_pdf import OpenedPdf

COURSES = Path(__file__).parents[2] / "courses"
PICTURES = sorted(COURSES.rglob("*.svg"))
WIDTH = 480

pytestmark = pytest.mark.usefixtures("qapp")


def written(path: Path, body: str, *, attributes: str = "") -> Path:
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" {attributes}>{body}</svg>', "utf-8")
    return path


def printed(path: Path, fonts: Path) -> QImage:
    picture = read_svg(path, fonts=fonts)
    assert picture is not None
    buffer = io.BytesIO()
    height = round(WIDTH * picture.height / picture.width)
    canvas = Canvas(buffer, pagesize=(WIDTH, height))
    picture.draw(canvas, x=0, top=height, width=WIDTH)
    canvas.showPage()
    canvas.save()
    return OpenedPdf(buffer.getvalue()).picture(dpi=72)


def shown(path: Path, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> float:
    """Return the mean difference in grey, 0 to 255, of two pictures made coarse: hair's breadths do not count."""
    coarse = QSize(60, 40)
    smooth = Qt.TransformationMode.SmoothTransformation
    images = [image.scaled(coarse, mode=smooth) for image in (one, other)]
    greys = [[image.pixelColor(x, y).lightness() for y in range(40) for x in range(60)] for image in images]
    return sum(abs(a - b) for a, b in zip(*greys, strict=True)) / (60 * 40)


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_pictures_of_the_courses_look_on_paper_as_in_the_window(path: Path, fonts: Path) -> None:
    on_paper = printed(path, fonts)
    assert difference(on_paper, shown(path, on_paper.size())) < 3


def test_turned_and_moved_shapes_stand_where_they_should(fonts: Path, tmp_path: Path) -> None:
    body = (
        '<rect width="40" height="20" fill="#fff"/>'
        '<g transform="translate(20 10) rotate(90)"><rect x="-8" y="-2" width="16" height="4" fill="#000"/></g>'
    )
    path = written(tmp_path / "turned.svg", body)
    on_paper = printed(path, fonts)
    assert difference(on_paper, shown(path, on_paper.size())) < 2
    assert on_paper.pixelColor(WIDTH // 2, WIDTH // 2 // 8).lightness() < 40


@pytest.mark.parametrize(
    "body",
    [
        '<linearGradient id="a"/><rect width="9" height="9" fill="url(#a)"/>',
        '<image href="photo.png"/>',
        '<rect class="big" width="9" height="9"/>',
        "<text x='1' y='9'>漢字</text>",
        "<text x='1' y='9'>one<tspan>two</tspan></text>",
        '<rect width="50%" height="9"/>',
    ],
)
def test_what_cannot_be_drawn_faithfully_is_not_drawn(body: str, fonts: Path, tmp_path: Path) -> None:
    assert read_svg(written(tmp_path / "other.svg", body), fonts=fonts) is None


def test_files_that_grow_when_they_are_read_are_not_read(fonts: Path, tmp_path: Path) -> None:
    path = tmp_path / "bomb.svg"
    path.write_text('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg viewBox="0 0 9 9"><title>&a;</title></svg>', "utf-8")
    assert read_svg(path, fonts=fonts) is None
    assert read_svg(tmp_path / "missing.svg", fonts=fonts) is None

"""Codes are found in what people bring: PDFs, scans, photos and texts."""

from pathlib import Path

import pytest
from PIL import Image

from app.base.errors import TrustError
from app.services.codes import Picture, code_in, code_of_file
from app.ui.widgets.pdf_pages import page_pictures
from tests.documents.certificates import DATA, SHIPPED
from tests.services.pages import page, picture, saved, scan

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("template", SHIPPED)
@pytest.mark.parametrize("tilt", [5, -5])
def test_a_tilted_grainy_scan_at_150_dpi_is_read(tmp_path: Path, template: str, tilt: float) -> None:
    path = saved(scan(page(template), tilt=tilt), tmp_path / "scan.png")
    assert code_of_file(path) == DATA.token


@pytest.mark.parametrize("suffix", [".jpg", ".bmp", ".tif"])
def test_scans_are_read_in_the_formats_scanners_write(tmp_path: Path, suffix: str) -> None:
    assert code_of_file(saved(scan(page(), grain=20), tmp_path / f"scan{suffix}")) == DATA.token


def test_a_photo_taken_upside_down_is_read(tmp_path: Path) -> None:
    assert code_of_file(saved(scan(page(), tilt=178, dpi=250), tmp_path / "photo.jpg")) == DATA.token


def test_a_pdf_is_read_from_what_its_page_shows(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(page())
    assert code_of_file(path, pages=page_pictures) == DATA.token


def test_a_code_kept_as_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "code.txt"
    path.write_text(DATA.token + "\n", encoding="utf-8-sig")
    assert code_of_file(path) == DATA.token


def test_a_white_page_has_no_code() -> None:
    assert code_in(Picture(width=400, height=300, grey=b"\xff" * 120_000)) is None


def test_a_code_of_somebody_else_is_no_code_of_ours(tmp_path: Path) -> None:
    path = saved(scan(page(token="https://example.org/certificate/valid")), tmp_path / "scan.png")
    with pytest.raises(TrustError, match=r"No code was found in scan\.png"):
        code_of_file(path)


@pytest.mark.parametrize(("name", "data"), [("x.png", b"no picture"), ("x.pdf", b"%PDF-1.7 nothing"), ("x.jpg", b"")])
def test_damaged_files_are_named(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(TrustError, match=name.replace(".", r"\.")):
        code_of_file(tmp_path / name, pages=page_pictures)


@pytest.mark.parametrize("name", ["missing.png", "letter.docx", ""])
def test_other_files_are_refused_with_what_to_give(tmp_path: Path, name: str) -> None:
    with pytest.raises(TrustError, match="a PDF, a scan or a photo"):
        code_of_file(tmp_path / name)


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    path = saved(Image.new("1", (20_000, 20_000)), tmp_path / "huge.png")
    with pytest.raises(TrustError, match=r"huge\.png cannot be read"):
        code_of_file(path)


def test_pictures_of_pages_have_one_byte_a_pixel() -> None:
    there = picture(page("card"), dpi=101)
    assert len(there.grey) == there.width * there.height
    assert (there.width, there.height) == (589, 418)

"""The file for the printer: sorted by department behind cover sheets, several on a sheet where codes stay readable."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from app.base.errors import CancelledError, DocumentError
from app.documents.font_shelf import FontShelf
from app.documents.print_file import PrintOrder, impose, print_file
from tests.documents.certificates import ASSETS, shipped, with_changes
from tests.documents.opened_pdf import codes_in

MM = 72 / 25.4
PEOPLE = [
    with_changes(name=name, department=department, number=f"N-{place}", token=f"KS1:{place}" + "A" * 300)
    for place, (name, department) in enumerate(
        [("Ғалым", "Алматы"), ("Бекова", "Астана"), ("Ахметова", "Астана"), ("Дәурен", "Алматы"), ("Ким", "Алматы")]
    )
]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def shelf() -> FontShelf:
    return FontShelf(ASSETS / "fonts")


class Sheets:
    """An opened print file."""

    def __init__(self, data: bytes) -> None:
        self.document = QPdfDocument()
        buffer = QBuffer(self.document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(buffer)
        self.texts = [self.document.getAllText(page).text() for page in range(self.document.pageCount())]

    def picture(self, page: int, *, dpi: int = 150):
        points = self.document.pagePointSize(page)
        image = self.document.render(page, (points * (dpi / 72)).toSize())
        background = image.copy()
        background.fill(0xFFFFFFFF)
        from PySide6.QtGui import QPainter

        painter = QPainter(background)
        painter.drawImage(0, 0, image)
        painter.end()
        return background


def printed(shelf: FontShelf, *, template: str = "card", **order: object) -> Sheets:
    return Sheets(print_file(shipped(template), PEOPLE, shelf=shelf, order=PrintOrder(**order)))


def test_certificates_are_sorted_by_department_and_name(shelf):
    pages = printed(shelf, covers=False).texts
    order = [next(one.name for one in PEOPLE if one.name in page) for page in pages]
    assert order == ["Дәурен", "Ким", "Ғалым", "Ахметова", "Бекова"]


def test_each_department_begins_with_a_cover_that_lists_its_names(shelf):
    pages = printed(shelf).texts
    assert len(pages) == 7
    assert "Алматы" in pages[0]
    assert "Сертификаттар саны: 3" in pages[0]
    assert all(name in pages[0] for name in ("Дәурен", "Ким", "Ғалым", "N-0"))
    assert "Астана" in pages[4]
    assert "Ким" not in pages[4]


def test_a_long_list_goes_on_on_another_cover(shelf):
    many = [with_changes(name=f"Адам {number:03}", number=f"N-{number}") for number in range(60)]
    sheets = Sheets(print_file(shipped("card"), many, shelf=shelf, order=PrintOrder(4, "A4")))
    covers = [page for page in sheets.texts if "Басып шығарылған" in page]
    assert len(covers) == 3
    assert all(sum(one.name in page for page in covers) == 1 for one in many)


def test_four_small_certificates_stand_on_a_sheet_at_their_own_size(shelf):
    layout = impose(shipped("card"), up=4, sheet="A4")
    assert layout.scale == 1
    assert (layout.width, layout.height) == (pytest.approx(297 * MM), pytest.approx(210 * MM))
    sheets = printed(shelf, up=4, sheet="A4", covers=False)
    assert [text.count("СЕРТИФИКАТ") for text in sheets.texts] == [3, 2]


def test_two_large_certificates_stand_on_the_next_larger_paper(shelf):
    layout = impose(shipped("portrait-formal"), up=2, sheet="A3")
    assert layout.scale == 1
    assert [round(x / MM) for x, _ in layout.cells] == [0, 210]


def test_the_first_certificate_stands_at_the_upper_left(shelf):
    cells = impose(shipped("card"), up=4, sheet="A4").cells
    assert [(round(x / MM), round(y / MM)) for x, y in cells] == [(0, 105), (148, 105), (0, 0), (148, 0)]


@pytest.mark.parametrize(("up", "sheet"), [(2, "A4"), (4, "A4"), (4, "A3"), (2, "own")])
def test_codes_too_small_to_be_read_are_refused(up, sheet):
    with pytest.raises(DocumentError, match="scanners could not read them"):
        impose(shipped("portrait-formal"), up=up, sheet=sheet)


def test_every_code_of_a_sheet_is_read_from_its_picture(shelf):
    sheets = printed(shelf, up=4, sheet="A4", covers=False)
    found = {text for page in range(len(sheets.texts)) for text, _ in codes_in(sheets.picture(page))}
    assert found == {one.token for one in PEOPLE}


def test_cutting_marks_stand_at_the_edges_between_certificates_and_not_in_them(shelf):
    picture = printed(shelf, up=4, sheet="A4", covers=False).picture(0, dpi=72)
    middle = [picture.pixelColor(x, 5).lightness() for x in range(picture.width())]
    dark = [x for x, lightness in enumerate(middle) if lightness < 200]
    assert any(abs(x - picture.width() / 2) < 3 for x in dark)
    inside = [picture.pixelColor(round(picture.width() / 2) + shift, 40).lightness() for shift in (-1, 0, 1)]
    assert inside == [255, 255, 255]


def test_a_single_certificate_gets_no_cutting_marks(shelf):
    picture = printed(shelf, covers=False).picture(0, dpi=72)
    assert all(picture.pixelColor(x, 3).lightness() > 250 for x in range(picture.width()))


def test_what_all_share_is_in_the_file_once(shelf):
    few = print_file(shipped("landscape-ornament"), PEOPLE[:1], shelf=shelf, order=PrintOrder(covers=False))
    many = print_file(shipped("landscape-ornament"), PEOPLE * 8, shelf=shelf, order=PrintOrder(covers=False))
    assert many.count(b"/Subtype /Form") == 1
    assert (len(many) - len(few)) / 39 < 7 * 1024


def test_reprints_are_marked_in_the_print_file_too(shelf):
    sheets = Sheets(print_file(shipped("card"), [with_changes(copy=3)], shelf=shelf, order=PrintOrder(covers=False)))
    assert "Көшірме № 3" in sheets.texts[0]


def test_a_print_can_be_stopped_and_makes_nothing_then(shelf):
    def stop(done: int, total: int) -> None:
        raise CancelledError(f"{done} of {total}")

    with pytest.raises(CancelledError, match="1 of 5"):
        print_file(shipped("card"), PEOPLE, shelf=shelf, progress=stop)


def test_people_without_a_department_come_first_with_words_that_say_so(shelf):
    people = [with_changes(department=""), with_changes(department="Астана")]
    assert "Бөлімше көрсетілмеген" in Sheets(print_file(shipped("card"), people, shelf=shelf)).texts[0]

"""Certificates as they leave the printer: every template, every script, and nothing lost or laid over."""

import re
from itertools import combinations

import msgspec
import pytest

from app.base.errors import CancelledError, DocumentError
from app.documents.certificate import certificate_pdfs, draw_one
from app.documents.certificate_layout import fixed_lines, own_lines
from app.documents.certificate_template import LogoField, QrField, TextField
from app.documents.font_shelf import FontShelf, system_font_folders
from tests.documents.certificates import ASSETS, DATA, LONG_NAME, SHIPPED, shipped, with_changes
from tests.documents.opened_pdf import OpenedPdf, codes_in
from tests.documents.test_shaping import NAMES, needs_noto
from tests.documents.test_statement import ink_outside

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def shelf() -> FontShelf:
    return FontShelf(ASSETS / "fonts", *system_font_folders())


def in_languages(name: str, *languages: str):
    return msgspec.structs.replace(shipped(name), languages=languages)


def boxes(template, data, shelf):
    """Return left, bottom, right and top of the letters of every line."""
    return {
        line.drawn.text: (
            line.x,
            line.y - line.drawn.size * 0.22,
            line.x + line.drawn.width,
            line.y + line.drawn.size * 0.72,
        )
        for line in [*fixed_lines(template, shelf), *own_lines(template, data, shelf)]
    }


def overlapping(first, second) -> bool:
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


@pytest.mark.parametrize("template", SHIPPED)
def test_the_page_says_who_completed_what(shelf, template):
    text = OpenedPdf(draw_one(in_languages(template, "kk", "ru"), DATA, shelf=shelf)).text()
    for said in (
        "Нұрлан Айгүл Серікқызы",
        "Nurlan Aigul Serikqyzy",
        "«Азаматтардың жолданымдары»",
        "KZ-DDS-2026-000194-QX",
    ):
        assert said in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("kk", ["50 академиялық сағат", "88 %", "24.11.2026", "24.11.2027 дейін", "алмастырмайды"]),
        (
            "ru",
            ["50 академических часов", "Дата выдачи: 24.11.2026", "Действителен до 24.11.2027", "Не заменяет документ"],
        ),
        (
            "en",
            ["50 academic hours", "Issued on 24.11.2026", "Valid until 24.11.2027", "does not replace the document"],
        ),
    ],
)
def test_the_page_speaks_its_language(shelf, language, said):
    text = OpenedPdf(draw_one(in_languages("portrait-formal", language), DATA, shelf=shelf)).text()
    assert [words for words in said if words not in text] == []


def test_a_second_language_stands_beside_the_first(shelf):
    text = OpenedPdf(draw_one(in_languages("landscape-ornament", "kk", "en"), DATA, shelf=shelf)).text()
    assert "оқу бағдарламасын аяқтады" in text
    assert "has completed the programme “Citizens’ inquiries”" in text


def test_the_notice_stands_only_where_the_course_asks_for_it(shelf):
    page = OpenedPdf(draw_one(shipped("portrait-formal"), with_changes(notice=False), shelf=shelf))
    assert "алмастырмайды" not in page.text()


def test_what_is_not_known_is_left_out_with_its_words(shelf):
    bare = with_changes(score_percent=None, expires_on=None, law_date=None, minutes=0, latin_name="")
    text = OpenedPdf(draw_one(shipped("portrait-formal"), bare, shelf=shelf)).text()
    for words in ("емтихан", "дейін", "Құқықтық", "көлемі", "Действителен"):
        assert words not in text


@pytest.mark.parametrize("template", SHIPPED)
@pytest.mark.parametrize("name", [LONG_NAME, "Абдрахманова Щукина Екатерина Владимировна", "Ким"])
def test_no_text_lies_over_another_whatever_the_name(shelf, template, name):
    placed = boxes(shipped(template), with_changes(name=name, latin_name="Abdirakhmanqyzy Gulbahram-Ulzhan"), shelf)
    assert [(a, b) for a, b in combinations(placed, 2) if overlapping(placed[a], placed[b])] == []


@pytest.mark.parametrize("template", SHIPPED)
def test_no_text_leaves_its_page(shelf, template):
    page = shipped(template).page
    for left, bottom, right, top in boxes(shipped(template), with_changes(name=LONG_NAME), shelf).values():
        assert left >= 20
        assert bottom >= 20
        assert right <= page.width * 72 / 25.4 - 20
        assert top <= page.height * 72 / 25.4 - 20


@pytest.mark.parametrize("template", SHIPPED)
def test_the_code_reads_from_a_150_dpi_picture_with_correction_m(shelf, template):
    pdf = draw_one(shipped(template), DATA, shelf=shelf)
    assert codes_in(OpenedPdf(pdf).picture(dpi=150)) == [(DATA.token, "M")]


def test_a_name_that_cannot_be_made_to_fit_is_refused_with_its_field(shelf):
    with pytest.raises(DocumentError, match="does not fit into the field “name”"):
        draw_one(shipped("card"), with_changes(name="Ә" * 400), shelf=shelf)


def test_a_letter_no_font_has_is_refused_before_anything_is_made(shelf):
    with pytest.raises(DocumentError, match=r"李 \(U\+674E\)"):
        list(certificate_pdfs(shipped("card"), [DATA, with_changes(name="李小龍")], shelf=FontShelf(ASSETS / "fonts")))


@needs_noto
@pytest.mark.parametrize("script", NAMES)
def test_names_in_shaped_scripts_keep_their_letters_for_search_and_in_xmp(shelf, script):
    pdf = draw_one(shipped("portrait-formal"), with_changes(name=NAMES[script]), shelf=shelf)
    packet = pdf[pdf.index(b"<?xpacket begin") :].decode("utf-8", "replace")
    assert f"KZ-DDS-2026-000194-QX: {NAMES[script]} / Nurlan Aigul Serikqyzy" in packet


@needs_noto
def test_a_shaped_name_is_drawn_in_the_width_of_its_shapes(shelf):
    line = next(
        line
        for line in own_lines(shipped("card"), with_changes(name=NAMES["Devanagari"]), shelf)
        if "न" in line.drawn.text
    )
    assert line.drawn.width == pytest.approx(58.4, abs=0.5)
    middle = shipped("card").page.width * 72 / 25.4 / 2
    assert line.x + line.drawn.width / 2 == pytest.approx(middle, abs=0.5)


def test_the_true_name_stands_in_the_description(shelf):
    pdf = draw_one(shipped("portrait-formal"), DATA, shelf=shelf)
    assert "Нұрлан Айгүл Серікқызы / Nurlan Aigul Serikqyzy".encode() in pdf


def test_a_reprint_is_marked_in_every_template_and_a_first_print_is_not(shelf):
    for template in SHIPPED:
        assert "Көшірме № 2" in OpenedPdf(draw_one(shipped(template), with_changes(copy=2), shelf=shelf)).text()
        assert "Көшірме" not in OpenedPdf(draw_one(shipped(template), DATA, shelf=shelf)).text()


def test_the_same_data_give_the_same_bytes(shelf):
    assert draw_one(shipped("card"), DATA, shelf=shelf) == draw_one(shipped("card"), DATA, shelf=shelf)


def test_many_files_show_the_same_as_one_alone(shelf):
    names = ("Нұрлан Айгүл", "Щукина Ёлка", "Łukasz Ağa", "Һәуа")
    many = [with_changes(name=name) for name in names]
    pages = [OpenedPdf(pdf).text() for pdf in certificate_pdfs(shipped("portrait-formal"), many, shelf=shelf)]
    assert pages == [OpenedPdf(draw_one(shipped("portrait-formal"), one, shelf=shelf)).text() for one in many]
    assert [name in text for name, text in zip(names, pages, strict=True)] == [True] * 4


def test_fonts_are_embedded_and_nothing_else_is_asked_of_the_reader(shelf):
    pdf = draw_one(shipped("landscape-ornament"), DATA, shelf=shelf)
    fonts = set(re.findall(rb"/BaseFont /([\w+-]+)", pdf))
    assert all(b"+NotoSans" in font for font in fonts)
    assert pdf.count(b"/FontFile2") == len(fonts)


def test_offsets_move_everything_on_pre_printed_paper(shelf):
    template = shipped("preprinted")
    page = msgspec.structs.replace(template.page, offset_x=5, offset_y=-3)
    there = own_lines(msgspec.structs.replace(template, page=page), DATA, shelf)
    here = own_lines(template, DATA, shelf)
    moved = {(round(a.x - b.x, 2), round(a.y - b.y, 2)) for a, b in zip(there, here, strict=True)}
    assert moved == {(14.17, 8.5)}


def test_pre_printed_paper_gets_no_frame(shelf):
    picture = OpenedPdf(draw_one(shipped("preprinted"), DATA, shelf=shelf)).picture(dpi=72)
    assert ink_outside(picture, left=80, right=520) == 0


def test_a_logo_is_drawn_in_its_box(shelf, tmp_path):
    from PIL import Image

    Image.new("RGB", (40, 20), "#000000").save(tmp_path / "logo.png")
    template = shipped("preprinted")
    logo = LogoField(id="logo", x=20, y=20, width=40, height=20, file="logo.png")
    with_logo = msgspec.structs.replace(template, fields=(*template.fields, logo))
    picture = OpenedPdf(draw_one(with_logo, DATA, shelf=shelf, pictures=tmp_path)).picture(dpi=72)
    assert picture.pixelColor(113, 85).lightness() < 30


def test_a_missing_logo_is_named(shelf, tmp_path):
    logo = LogoField(id="logo", x=20, y=20, width=40, height=20, file="logo.png")
    template = msgspec.structs.replace(shipped("card"), fields=(*shipped("card").fields, logo))
    with pytest.raises(DocumentError, match=r"The picture logo\.png of the template cannot be read"):
        draw_one(template, DATA, shelf=shelf, pictures=tmp_path)


def test_work_can_be_stopped_between_two_files(shelf):
    def stop(done: int, total: int) -> None:
        if done == 2:
            raise CancelledError("stopped")

    made = certificate_pdfs(shipped("card"), [DATA] * 5, shelf=shelf, progress=stop)
    assert next(made)
    assert next(made)
    with pytest.raises(CancelledError):
        next(made)


def test_the_shortest_template_is_name_and_code(shelf):
    name = TextField(id="name", text={"kk": "{name}"}, x=20, y=20, width=100, size=20)
    template = msgspec.structs.replace(
        shipped("card"), fields=(name, QrField(id="code", x=100, y=60)), decoration="none", languages=("kk",)
    )
    assert OpenedPdf(draw_one(template, DATA, shelf=shelf)).text().strip() == "Нұрлан Айгүл Серікқызы"

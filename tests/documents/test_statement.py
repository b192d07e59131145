"""The statement of completion as it leaves the printer."""

import re
from datetime import date

import msgspec
import pytest
from PySide6.QtGui import QTransform
from PySide6.QtPdf import QPdfDocument

from app.base.errors import DocumentError
from app.documents.statement import StatementData, statement_pdf
from tests.documents.opened_pdf import OpenedPdf, codes_in

LONG_NAME = "Әбдірахманқызы Гүлбаһрам-Ұлжан Нұрсұлтанқожаева"
TOKEN = "KS1:" + "A7%" * 108 + "Z9"
DATA = StatementData(
    name="Нұрлан Айгүл Серікқызы",
    course_title={"kk": "Азаматтардың жолданымдары", "ru": "Обращения граждан", "en": "Citizens’ inquiries"},
    minutes=210,
    completed_on=date(2026, 11, 23),
    issued_on=date(2026, 11, 24),
    serial="3475-2026-7F3A-001",
    token=TOKEN,
    language="kk",
    second_language="en",
    score_percent=88,
    law_date=date(2026, 11, 1),
)
OBJECTIVES = tuple(f"{number}-мақсат: жауаптың сапасын бағалап, жалтарма жауапты тану" for number in range(1, 6))

pytestmark = pytest.mark.usefixtures("qapp")


def with_changes(**changes: object) -> StatementData:
    return msgspec.structs.replace(DATA, **changes)


def ink_outside(picture, *, left: int, right: int) -> int:
    """Return how many pixels beside the columns left to right are not white, between the frame's lines."""
    columns = [*range(round(picture.width() * 0.07), left), *range(right, round(picture.width() * 0.93))]
    rows = range(round(picture.height() * 0.05), round(picture.height() * 0.95))
    return sum(picture.pixelColor(x, y).lightness() < 200 for x in columns for y in rows)


@pytest.mark.parametrize(
    ("language", "title", "notice"),
    [
        ("kk", "Курсты аяқтағаны туралы анықтама", "Бұл құжат сертификат емес."),
        ("ru", "Справка о прохождении курса", "Это не сертификат."),
        ("en", "Statement of completion", "This is not a certificate."),
    ],
)
def test_the_page_says_in_its_language_what_it_is_and_what_it_is_not(fonts, language, title, notice):
    page = OpenedPdf(statement_pdf(with_changes(language=language, second_language=None), fonts=fonts))
    assert page.document.pageCount() == 1
    assert title in page.text()
    assert notice in page.text()


@pytest.mark.parametrize(
    "said",
    [
        "Нұрлан Айгүл Серікқызы",
        "«Азаматтардың жолданымдары»",
        "“Citizens’ inquiries”",
        "210 минут (4,7 академиялық сағат, 1 сағат — 45 минут)",
        "210 minutes (4.7 academic hours of 45 minutes)",
        "88 %",
        "Аяқтаған күні Completed on 23.11.2026",
        "01.11.2026 жағдайы бойынша",
        "as of 01.11.2026",
        "№ 3475-2026-7F3A-001",
        "24.11.2026",
    ],
)
def test_the_page_shows_every_fact_in_both_languages(fonts, said):
    assert said in OpenedPdf(statement_pdf(DATA, fonts=fonts)).text()


def test_the_page_reads_from_top_to_bottom(fonts):
    text = OpenedPdf(statement_pdf(DATA, fonts=fonts)).text()
    order = [text.index(part) for part in ("Курсты аяқтағаны", "Нұрлан", "88 %", "сертификат емес", "№ 3475")]
    assert order == sorted(order)


def test_what_is_not_known_is_left_out(fonts):
    page = OpenedPdf(statement_pdf(with_changes(score_percent=None, law_date=None), fonts=fonts))
    assert "Тест нәтижесі" not in page.text()
    assert "Құқықтық деректер" not in page.text()


def test_the_name_is_set_in_the_widths_of_its_own_letters(fonts):
    page = OpenedPdf(statement_pdf(with_changes(second_language=None), fonts=fonts))
    assert page.place_of("Нұрлан Айгүл Серікқызы").width() == pytest.approx(377, abs=3)


def test_a_long_kazakh_name_wraps_between_words_inside_the_column(fonts):
    page = OpenedPdf(statement_pdf(with_changes(name=LONG_NAME, objectives=OBJECTIVES), fonts=fonts))
    first, second = page.place_of("Әбдірахманқызы Гүлбаһрам-Ұлжан"), page.place_of("Нұрсұлтанқожаева")
    assert first.bottom() <= second.top() + 4
    assert min(first.left(), second.left()) >= 79
    assert max(first.right(), second.right()) <= 516


@pytest.mark.parametrize("name", [LONG_NAME, "Ұ" * 90, "Нұрсұлтан " * 20, "Щ"])
def test_nothing_stands_outside_the_column_whatever_the_name(fonts, name):
    titles = {"kk": name * 2, "en": name * 2}
    page = OpenedPdf(statement_pdf(with_changes(name=name, course_title=titles), fonts=fonts))
    assert ink_outside(page.picture(dpi=72), left=78, right=518) == 0


def test_the_longest_name_keeps_every_letter(fonts):
    page = OpenedPdf(statement_pdf(with_changes(name="Ұ" * 90), fonts=fonts))
    assert page.text().replace(" ", "").count("Ұ") >= 90


def test_objectives_are_listed_where_there_is_room(fonts):
    page = OpenedPdf(statement_pdf(with_changes(objectives=OBJECTIVES), fonts=fonts))
    assert "5-мақсат: жауаптың сапасын" in page.text()


def test_too_many_objectives_are_left_out_and_not_cut(fonts):
    page = OpenedPdf(statement_pdf(with_changes(objectives=OBJECTIVES * 6), fonts=fonts))
    assert "мақсат:" not in page.text()


def test_blocks_above_the_notice_never_run_into_it(fonts):
    crowded = with_changes(name=LONG_NAME, objectives=OBJECTIVES, second_language="ru")
    page = OpenedPdf(statement_pdf(crowded, fonts=fonts))
    assert page.place_of("5-мақсат").bottom() < page.place_of("Бұл құжат сертификат емес.").top() - 15


@pytest.mark.parametrize(("dpi", "tilt"), [(100, 0), (150, 0), (150, 5), (300, -5)])
def test_the_code_reads_from_a_scan_of_the_page(fonts, dpi, tilt):
    picture = OpenedPdf(statement_pdf(DATA, fonts=fonts)).picture(dpi=dpi)
    tilted = picture.transformed(QTransform().rotate(tilt))
    assert codes_in(tilted) == [(TOKEN, "M")]


def test_the_same_data_give_the_same_bytes(fonts):
    assert statement_pdf(DATA, fonts=fonts) == statement_pdf(DATA, fonts=fonts)


def test_a_letter_typed_in_two_parts_prints_as_one(fonts):
    composed = statement_pdf(with_changes(name="Андрей"), fonts=fonts)
    assert statement_pdf(with_changes(name="Андреи\u0306"), fonts=fonts) == composed


def test_only_subsets_of_our_own_fonts_are_used_and_both_are_embedded(fonts):
    pdf = statement_pdf(DATA, fonts=fonts)
    assert set(re.findall(rb"/BaseFont /([^ ]+)", pdf)) == {b"AAAAAA+NotoSans-Regular", b"AAAAAA+NotoSans-Bold"}
    assert pdf.count(b"/FontFile2") == 2


def test_the_document_is_titled_with_the_name_and_carries_it_as_xmp(fonts):
    pdf = statement_pdf(DATA, fonts=fonts)
    title = OpenedPdf(pdf).document.metaData(QPdfDocument.MetaDataField.Title)
    assert title == "Курсты аяқтағаны туралы анықтама: Нұрлан Айгүл Серікқызы"
    assert "Нұрлан Айгүл Серікқызы</rdf:li>".encode() in pdf
    assert b"/Lang (kk)" in pdf


@pytest.mark.parametrize("changes", [{"name": "ნინო"}, {"course_title": {"en": "李"}}, {"objectives": ("李",)}])
def test_a_letter_that_cannot_be_printed_refuses_the_document(fonts, changes):
    with pytest.raises(DocumentError, match="cannot be printed"):
        statement_pdf(with_changes(**changes), fonts=fonts)

"""Exported notes as they leave the printer, and as text."""

from datetime import date

import pytest

from app.base.errors import DocumentError
from app.documents.notebook import NotebookEntry, NotebookPart, notebook_markdown, notebook_pdf
from tests.documents.opened_pdf import OpenedPdf

DAY = date(2026, 11, 23)

pytestmark = pytest.mark.usefixtures("qapp")


def part(*entries: NotebookEntry, lesson: str = "Жауап мерзімі") -> NotebookPart:
    return NotebookPart(course="Азаматтардың жолданымдары", lesson=lesson, entries=list(entries))


def entry(
    text: str = "Кімге жолдаймын?", *, quote: str = "Жолданымға 15 жұмыс күні ішінде жауап беріледі."
) -> NotebookEntry:
    return NotebookEntry(kind="note", quote=quote, text=text, day=DAY)


def pdf(fonts, *parts: NotebookPart, language: str = "kk") -> OpenedPdf:
    return OpenedPdf(notebook_pdf(parts, name="Айгүл", day=DAY, language=language, fonts=fonts))


@pytest.mark.parametrize(("language", "title"), [("kk", "Менің жазбаларым"), ("ru", "Мои заметки"), ("en", "My notes")])
def test_page_has_title_name_lesson_quote_and_note(fonts, language, title):
    text = pdf(fonts, part(entry()), language=language).text()
    for words in (title, "Айгүл · 23.11.2026", "Жауап мерзімі", "15 жұмыс күні ішінде", "Кімге жолдаймын?"):
        assert words in text


def test_same_notes_give_the_same_bytes(fonts):
    one, other = (notebook_pdf([part(entry())], name="Айгүл", day=DAY, language="kk", fonts=fonts) for _ in range(2))
    assert one == other


def test_many_notes_go_over_to_further_pages_and_none_is_lost(fonts):
    entries = [entry(f"Жазба {number:03d}. " + "Ұзақ сөйлем, бір жолға сыймайды. " * 9) for number in range(60)]
    document = pdf(fonts, part(*entries)).document
    text = "".join(document.getAllText(number).text() for number in range(document.pageCount()))
    assert document.pageCount() > 5
    assert all(f"Жазба {number:03d}." in text for number in range(60))
    assert f"{document.pageCount()} беттің 1-беті" in text


def test_note_longer_than_a_page_is_whole(fonts):
    words = [f"сөз{number}" for number in range(2500)]
    document = pdf(fonts, part(entry(" ".join(words)))).document
    text = " ".join(document.getAllText(number).text() for number in range(document.pageCount())).split()
    assert document.pageCount() > 1
    assert set(words) <= set(text)


def test_nothing_stands_outside_the_page(fonts):
    page = pdf(fonts, part(entry("Ұ" * 400)))
    picture = page.picture(dpi=60)
    edges = [*range(round(picture.width() * 0.06)), *range(round(picture.width() * 0.94), picture.width())]
    assert all(picture.pixelColor(x, y).lightness() > 200 for x in edges for y in range(picture.height()))


def test_letter_the_fonts_have_not_is_refused_with_its_name(fonts):
    with pytest.raises(DocumentError, match="U\\+1F600"):
        pdf(fonts, part(entry("Дұрыс 😀")))


def test_no_notes_say_so(fonts):
    assert "Жазба жоқ." in pdf(fonts).text()
    assert "Заметок нет." in notebook_markdown([], language="ru")


def test_markdown_shows_words_as_they_are():
    told = notebook_markdown([part(entry("*not* #italics\n\nsecond", quote="a <b> | c"))], language="en")
    assert "> a \\<b\\> \\| c" in told
    assert "\\*not\\* \\#italics\n\nsecond" in told
    assert told.startswith("# My notes\n\n## Азаматтардың жолданымдары\n\n### Жауап мерзімі\n\n**Note · 23.11.2026**")


def test_questions_outside_lessons_have_a_heading_of_their_own():
    assert "### Questions outside lessons" in notebook_markdown([part(entry(), lesson="")], language="en")

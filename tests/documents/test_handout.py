"""Handouts as they leave the printer: pages, fonts, widths, answers, and what stands at the foot."""

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CancelledError, DocumentError
from app.documents.handout import handout_pdf
from app.documents.handout.content import Handout, HandoutBlock, HandoutLesson, PrintedQuestion, Voice
from tests.documents.opened_pdf import OpenedPdf

DAY = date(2026, 11, 23)
KAZAKH = "Әкімдік өтінішті үш жұмыс күні ішінде қайта жолдайды, ұзартуға болмайды, һәм ғаламтор арқылы хабарлайды."

pytestmark = pytest.mark.usefixtures("qapp")

QUESTION = PrintedQuestion(
    stem="Хат қашан келді?",
    choices=("12 қараша", "30 қараша"),
    mark="one",
    answer="12 қараша",
    why="Үш күн.",
)


def block(kind: str, *html: str, **told: object) -> HandoutBlock:
    voices = tuple(
        Voice(language=language, html=one, **told) for language, one in zip(("kk", "ru"), html, strict=False)
    )
    return HandoutBlock(kind=kind, voices=voices)


def lesson(*blocks: HandoutBlock, number: int = 1, **told: object) -> HandoutLesson:
    return HandoutLesson(number=number, titles=("Жауап мерзімі",), minutes=12, blocks=blocks, **told)


def handout(*lessons: HandoutLesson, **told: object) -> Handout:
    whole = Handout(
        kind="lesson",
        languages=("kk",),
        course="c03",
        course_titles=("Азаматтардың жолданымдары",),
        version="1.2.0",
        made_on=DAY,
        law_day=date(2026, 11, 20),
        lessons=lessons,
    )
    return msgspec.structs.replace(whole, **told)


def opened(whole: Handout, fonts: Path) -> OpenedPdf:
    return OpenedPdf(handout_pdf(whole, fonts=fonts))


def text_of(pdf: OpenedPdf) -> str:
    pages = range(pdf.document.pageCount())
    return " ".join(pdf.document.getAllText(number).text().replace("\r\n", " ") for number in pages)


def test_page_says_course_version_day_of_law_and_its_number(fonts: Path) -> None:
    text = text_of(opened(handout(lesson(block("paragraph", f"<p>{KAZAKH}</p>"))), fonts))
    for words in ("Азаматтардың жолданымдары · 1.2.0 нұсқасы", "20.11.2026 жағдайы бойынша", "1 беттің 1-беті", KAZAKH):
        assert words in text


def test_fonts_lie_in_the_file(fonts: Path) -> None:
    data = handout_pdf(handout(lesson(block("paragraph", f"<p>{KAZAKH}</p>"))), fonts=fonts)
    named, embedded = set(re.findall(rb"/FontName /(\S+)", data)), len(re.findall(rb"/FontFile2", data))
    assert {one.partition(b"+")[2] for one in named} == {b"NotoSans-Regular", b"NotoSans-Bold"}
    assert embedded == len(named)


def test_kazakh_letters_are_as_wide_on_the_page_as_they_were_measured(fonts: Path) -> None:
    from app.documents.fonts import REGULAR, text_width

    pdf = opened(handout(lesson(block("paragraph", "<p>Әкімдік өтінішті үш күнде жолдайды</p>"))), fonts)
    place = pdf.place_of("Әкімдік өтінішті үш күнде жолдайды")
    assert place.width() == pytest.approx(
        text_width("Әкімдік өтінішті үш күнде жолдайды", font=REGULAR, size=10.5), abs=2
    )


def test_rule_stands_with_its_article_and_says_if_it_is_not_confirmed(fonts: Path) -> None:
    voice = Voice(
        language="kk", html="<p>Ереже мәтіні</p>", origin="ӘРПК, 65-бап · 20.11.2026 тексерілді", unconfirmed=True
    )
    text = text_of(opened(handout(lesson(HandoutBlock(kind="rule", voices=(voice,)))), fonts))
    assert "Ереже · расталуы керек" in text
    assert "ӘРПК, 65-бап · 20.11.2026 тексерілді" in text


def test_questions_stand_in_the_text_and_their_answers_on_the_last_page_alone(fonts: Path) -> None:
    check = block("check", "", questions=(QUESTION,))
    pdf = opened(handout(lesson(block("paragraph", "<p>Мәтін</p>"), check, check)), fonts)
    first, last = (pdf.document.getAllText(number).text() for number in (0, pdf.document.pageCount() - 1))
    assert pdf.document.pageCount() == 2
    assert first.count("Хат қашан келді?") == 2
    assert "Үш күн." not in first
    assert last.count("12 қараша") == 2
    assert "2." in last


def test_lines_to_write_on_take_their_room(fonts: Path) -> None:
    few, many = (
        block("check", "", questions=(msgspec.structs.replace(QUESTION, choices=(), mark="none", lines=lines),))
        for lines in (2, 60)
    )
    assert opened(handout(lesson(few)), fonts).document.pageCount() == 2
    assert opened(handout(lesson(many)), fonts).document.pageCount() == 3


def test_second_language_stands_below_the_first(fonts: Path) -> None:
    both = block("paragraph", "<p>Бірінші сөйлем</p>", "<p>Второе предложение</p>")
    pdf = opened(handout(lesson(both), languages=("kk", "ru")), fonts)
    assert pdf.place_of("Второе предложение").top() > pdf.place_of("Бірінші сөйлем").bottom() - 1


def test_second_language_of_a_table_and_of_choices_is_there_too(fonts: Path) -> None:
    table = block("table", "<table><tr><th>Күн</th></tr></table>", "<table><tr><th>День</th></tr></table>")
    russian = msgspec.structs.replace(QUESTION, stem="Когда пришло?", choices=("12 ноября", "30 ноября"))
    check = HandoutBlock(
        kind="check",
        voices=(Voice(language="kk", questions=(QUESTION,)), Voice(language="ru", questions=(russian,))),
    )
    text = text_of(opened(handout(lesson(table, check), languages=("kk", "ru")), fonts))
    for words in ("Күн", "День", "Когда пришло?", "12 қараша 12 ноября", "30 ноября"):
        assert words in text


def test_missing_translation_is_said(fonts: Path) -> None:
    text = text_of(opened(handout(lesson(block("paragraph", "<p>Мәтін</p>"), missing=("ru",))), fonts))
    assert "Текста этого урока на русском языке пока нет." in text


def test_course_has_its_contents_with_the_right_pages(fonts: Path) -> None:
    long = block("paragraph", "".join(f"<p>{KAZAKH}</p>" for _ in range(40)))
    lessons = [
        msgspec.structs.replace(lesson(long, number=number), titles=(f"Сабақ атауы {number}",)) for number in (1, 2, 3)
    ]
    pdf = opened(handout(*lessons, kind="course"), fonts)
    contents = pdf.document.getAllText(0).text()
    for number in (1, 2, 3):
        (page,) = re.findall(rf"Сабақ атауы {number}\s+(\d+)", contents)
        assert f"Сабақ атауы {number}" in pdf.document.getAllText(int(page) - 1).text()


def test_job_aid_shrinks_until_it_fits_one_page(fonts: Path) -> None:
    boxes = [block("rule", f"<p>{KAZAKH}</p>", origin="65-бап") for _ in range(13)]
    pdf = opened(handout(lesson(*boxes), kind="aid"), fonts)
    small, large = (
        pdf.place_of("Әкімдік өтінішті").height(),
        opened(handout(lesson(boxes[0]), kind="aid"), fonts).place_of("Әкімдік өтінішті").height(),
    )
    assert pdf.document.pageCount() == 1
    assert 8.4 / 10.5 <= small / large < 0.95


def test_job_aid_that_would_be_too_small_to_read_takes_two_pages_in_full_size(fonts: Path) -> None:
    boxes = [block("rule", f"<p>{KAZAKH}</p>", origin="65-бап") for _ in range(17)]
    pdf = opened(handout(lesson(*boxes), kind="aid"), fonts)
    one = opened(handout(lesson(boxes[0]), kind="aid"), fonts)
    assert pdf.document.pageCount() == 2
    assert pdf.place_of("Әкімдік өтінішті").height() == pytest.approx(one.place_of("Әкімдік өтінішті").height())


def test_same_content_gives_the_same_bytes(fonts: Path) -> None:
    whole = handout(lesson(block("paragraph", f"<p>{KAZAKH}</p>")))
    assert handout_pdf(whole, fonts=fonts) == handout_pdf(whole, fonts=fonts)


def test_nothing_stands_outside_the_page(fonts: Path) -> None:
    table = block("table", "<table>" + f"<tr>{'<td>Ұзынсөзұзынсөзұзынсөз</td>' * 9}</tr>" * 3 + "</table>")
    picture = opened(handout(lesson(table, block("paragraph", f"<p>{'Ұ' * 300}</p>"))), fonts).picture(dpi=60)
    edges = [*range(round(picture.width() * 0.08)), *range(round(picture.width() * 0.92), picture.width())]
    assert all(picture.pixelColor(x, y).lightness() > 200 for x in edges for y in range(picture.height()))


def test_letter_the_fonts_have_not_is_refused_with_its_word_alone(fonts: Path) -> None:
    with pytest.raises(DocumentError, match=r"“漢字” cannot be printed"):
        handout_pdf(handout(lesson(block("paragraph", "<p>Мәтін 漢字 мәтін</p>"))), fonts=fonts)


def test_work_on_a_course_can_be_stopped(fonts: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        handout_pdf(handout(lesson(block("paragraph", "<p>a</p>")), kind="course"), fonts=fonts, progress=stop)

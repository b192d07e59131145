"""The transcript as PDF: name, days, figures, and that it is no certificate."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.base.errors import DocumentError
from app.documents.transcript import transcript_pdf
from app.engine.transcript import Asked, Finished, Forgotten, ObjectiveStanding, Transcript, Week
from tests.documents.opened_pdf import OpenedPdf

pytestmark = pytest.mark.usefixtures("qapp")

FULL = Transcript(
    name="Айгүл Сәрсенова",
    as_of=date(2026, 11, 23),
    since=date(2026, 11, 2),
    minutes=130,
    lessons=10,
    quizzes=1,
    desks=2,
    recalled=9,
    forgotten=3,
    weeks=tuple(
        Week(monday=date(2026, 11, 2 + 7 * n), minutes=40 + n, lessons=2, recalled=3, forgotten=n) for n in range(3)
    ),
    finished=(Finished(title={"kk": "Негіздер"}, day=date(2026, 11, 20), fraction=0.88),),
    objectives=(
        ObjectiveStanding(
            objective="c1.1",
            text={"kk": "Мерзімді есептеу"},
            course={"kk": "Негіздер"},
            best=1.0,
            best_questions=2,
            latest=0.5,
            latest_questions=4,
        ),
    ),
    forgotten_cards=(Forgotten(words="қайта жолдау", times=3, last=date(2026, 11, 21)),),
    assigned=(Asked(title={"kk": "Қауіпсіздік"}, due=date(2026, 12, 11), by="Динара", done_on=None),),
)


def text_of(transcript: Transcript, fonts: Path, language: str = "kk") -> str:
    pdf = OpenedPdf(transcript_pdf(transcript, language=language, fonts=fonts))
    pages = range(pdf.document.pageCount())
    return " ".join(pdf.document.getAllText(number).text().replace("\r\n", " ") for number in pages)


def test_name_and_day_stand_on_it_and_that_it_is_no_certificate(fonts: Path) -> None:
    text = text_of(FULL, fonts)
    assert "Айгүл Сәрсенова · 23.11.2026 жағдайы бойынша" in text
    assert "сертификат емес" in text


def test_figures_stand_in_words_and_tables(fonts: Path) -> None:
    text = text_of(FULL, fonts)
    for words in ("оқылған сабақ – 10", "02.11.2026 40 2", "Негіздер 20.11.2026 88", "Қауіпсіздік 11.12.2026 Динара"):
        assert words in text.replace("\N{NO-BREAK SPACE}", " ")
    assert "қайта жолдау 3 21.11.2026" in text


def test_small_numbers_are_marked_as_too_early_to_say(fonts: Path) -> None:
    text = text_of(FULL, fonts).replace("\N{NO-BREAK SPACE}", " ")
    assert "Мерзімді есептеу 100 % (2 сұрақ) 50 % (4 сұрақ) айтуға ерте" in text


@pytest.mark.parametrize(("language", "title"), [("ru", "Выписка об обучении"), ("en", "Training transcript")])
def test_it_speaks_the_language_asked_for(fonts: Path, language: str, title: str) -> None:
    assert title in text_of(FULL, fonts, language)


def test_a_newcomer_s_transcript_says_that_nothing_is_recorded(fonts: Path) -> None:
    told = {"since": None, "weeks": (), "objectives": (), "finished": (), "recalled": 0, "forgotten": 0}
    text = text_of(msgspec.structs.replace(FULL, **told), fonts, "en")
    assert "Nothing is recorded yet." in text
    assert "No card has been asked again on another day yet." in text


def test_letters_the_fonts_have_not_are_refused(fonts: Path) -> None:
    with pytest.raises(DocumentError, match="cannot be printed"):
        transcript_pdf(msgspec.structs.replace(FULL, name="漢字"), language="en", fonts=fonts)

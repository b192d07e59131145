"""Numbers and dates in the words of each language."""

from datetime import date

import msgspec
import pytest

from app.documents.statement_words import WORDS, date_text, score_text, volume_text


@pytest.mark.parametrize(
    ("minutes", "language", "text"),
    [
        (210, "en", "210 minutes (4.7 academic hours of 45 minutes)"),
        (45, "en", "45 minutes (1 academic hour of 45 minutes)"),
        (210, "ru", "210 минут (4,7 академического часа по 45 минут)"),
        (45, "ru", "45 минут (1 академический час по 45 минут)"),
        (91, "ru", "91 минута (2 академических часа по 45 минут)"),
        (225, "ru", "225 минут (5 академических часов по 45 минут)"),
        (2250, "ru", "2250 минут (50 академических часов по 45 минут)"),
        (945, "ru", "945 минут (21 академический час по 45 минут)"),
        (210, "kk", "210 минут (4,7 академиялық сағат, 1 сағат — 45 минут)"),
        (90, "kk", "90 минут (2 академиялық сағат, 1 сағат — 45 минут)"),
    ],
)
def test_the_volume_is_said_in_minutes_and_academic_hours(minutes, language, text):
    assert volume_text(minutes, language) == text


def test_dates_are_written_day_first():
    assert date_text(date(2026, 1, 5)) == "05.01.2026"


def test_a_score_keeps_its_sign_on_the_line():
    assert score_text(88) == "88\u00a0%"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_word_is_there_in_every_language(language):
    assert all(msgspec.structs.astuple(WORDS[language]))


def test_every_language_says_that_it_is_not_a_certificate():
    heads = [WORDS[language].notice_head for language in ("kk", "ru", "en")]
    assert heads == ["Бұл құжат сертификат емес.", "Это не сертификат.", "This is not a certificate."]

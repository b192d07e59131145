"""Sentences, words and syllables as readability counts them, in three languages."""

import pytest

from app.course.markup import render_blocks
from app.course.readability import (
    english_syllables,
    lesson_segments,
    readability,
    russian_syllables,
    sentences,
    words,
)
from app.course.structure import Lesson


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It rains. We stay! Do we? Yes…", ["It rains.", "We stay!", "Do we?", "Yes…"]),
        ("Signed: A. Serikova. See Art. 65 of the code.", ["Signed: A. Serikova.", "See Art. 65 of the code."]),
        ("Дом на ул. Абая, кв. 5. Хозяин пришёл.", ["Дом на ул. Абая, кв. 5.", "Хозяин пришёл."]),
        ("«Жоқ. Кейін келіңіз». Ол кетті.", ["«Жоқ.", "Кейін келіңіз».", "Ол кетті."]),
        ("1. Greet the visitor.", ["1. Greet the visitor."]),
        ("It happened in 2012. Nobody knew.", ["It happened in 2012.", "Nobody knew."]),
        ("“Wait!” she said. He waited.", ["“Wait!” she said.", "He waited."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_words_keep_hyphens_and_apostrophes_and_numbers_their_points() -> None:
    assert words("The clerk’s e-mail came at 17:40, No. 1.5!") == [
        "The",
        "clerk’s",
        "e-mail",
        "came",
        "at",
        "17:40,",
        "No",
        "1.5",
    ]


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("cat", 1),
        ("rule", 1),
        ("table", 2),
        ("agree", 2),
        ("wanted", 2),
        ("stopped", 1),
        ("boxes", 2),
        ("letters", 2),
        ("authority", 4),
        ("the", 1),
        ("rhythm", 1),
    ],
)
def test_english_syllables_are_counted_without_silent_endings(word: str, syllables: int) -> None:
    assert english_syllables(word) == syllables


def test_russian_syllables_are_vowels() -> None:
    assert (russian_syllables("обращение"), russian_syllables("ёж"), russian_syllables("в")) == (5, 1, 1)


def test_figures_are_counted_over_all_segments() -> None:
    short, long = "Cats sat.", "One " + "two " * 25 + "end."
    figures = readability([short] * 9 + [long], "en")
    assert figures is not None
    assert (figures.sentences, figures.words) == (10, 45)
    assert figures.words_per_sentence == pytest.approx(4.5)
    assert (figures.ninth_decile, figures.long_share) == (2, pytest.approx(0.1))
    assert figures.letters_per_word == pytest.approx((9 * 7 + 3 + 25 * 3 + 3) / 45)


def test_nine_sentences_of_ten_keep_within_the_ninth_decile() -> None:
    figures = readability(["word " * length for length in (10, 2, 9, 4, 3, 5, 6, 8, 7, 1)], "kk")
    assert figures is not None
    assert figures.ninth_decile == 9


def test_reading_ease_follows_the_formula_of_the_language() -> None:
    english, russian = readability(["The cat sat."], "en"), readability(["Кот сидит дома."], "ru")
    assert english is not None
    assert russian is not None
    assert english.reading_ease == pytest.approx(206.835 - 1.015 * 3 - 84.6 * 1)
    assert russian.reading_ease == pytest.approx(206.835 - 1.3 * 3 - 60.1 * 5 / 3)


def test_kazakh_has_counts_but_no_reading_ease() -> None:
    figures = readability(["Мысық үйде отыр."], "kk")
    assert figures is not None
    assert (figures.words, figures.reading_ease) == (3, None)


def test_no_words_have_no_figures() -> None:
    assert readability(["", "…"], "en") is None


def test_prose_of_a_lesson_is_its_paragraphs_and_list_items_without_headings_and_tables() -> None:
    text = (
        "A visitor comes in.",
        "## Who is it for",
        "- One.\n- Two.",
        "| a | b |\n|---|---|\n| c | d |",
        "/// check | x\n///",
    )
    blocks = render_blocks("\n\n".join(text), name="x.en.md").blocks
    lesson = Lesson(id="x", language="en", title="X", minutes=1, objectives=(), blocks=blocks)
    assert lesson_segments(lesson) == ["A visitor comes in.", "One.", "Two."]

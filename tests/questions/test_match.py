"""Matching: the share of left sides that found their own right side."""

import msgspec
import pytest

from app.questions.common import Option
from app.questions.match import SAMPLE, Pair, in_words, options, problems, score

LANGUAGES = ("en", "ru", "kk")
ANSWER = {"en": "Answer", "ru": "Ответить", "kk": "Жауап беру"}


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        ({"own": "own", "other": "other", "both": "both"}, 1.0),
        ({"own": "own", "other": "both", "both": "other"}, 1 / 3),
        ({"own": "own", "other": "other", "both": "file"}, 2 / 3),
        ({"own": "own"}, 1 / 3),
        ({"own": "own", "other": "own", "both": "own"}, 1 / 3),
        ({"own": "unknown", "unknown": "own"}, 0.0),
    ],
)
def test_every_pair_weighs_the_same(response: dict[str, str], fraction: float) -> None:
    assert score(SAMPLE, response) == pytest.approx(fraction)


def test_pairs_with_the_same_words_on_the_right_are_interchangeable() -> None:
    twin = Pair("twin", {"en": "Mine", "ru": "Моё", "kk": "Менікі"}, ANSWER)
    question = msgspec.structs.replace(SAMPLE, pairs=(*SAMPLE.pairs[:2], twin))
    assert score(question, {"own": "twin", "twin": "own", "other": "other"}) == 1.0


def test_extra_with_the_words_of_a_right_side_counts_as_that_side() -> None:
    question = msgspec.structs.replace(SAMPLE, extra=(Option("same", ANSWER),))
    assert score(question, {"own": "same", "other": "other", "both": "both"}) == 1.0


def test_extra_sides_are_offered_with_the_others() -> None:
    assert options(SAMPLE) == ("own", "other", "both", "file")


def test_answer_reads_pair_by_pair() -> None:
    assert in_words(SAMPLE, {"both": "file", "own": "own"}, "ru") == "Своё → Ответить; Оба → В дело"


def test_one_pair_is_reported() -> None:
    found = problems(msgspec.structs.replace(SAMPLE, pairs=SAMPLE.pairs[:1]), LANGUAGES)
    assert [one.code for one in found] == ["too-few-pairs"]


def test_id_used_by_a_pair_and_an_extra_is_reported_where_the_extra_stands() -> None:
    question = msgspec.structs.replace(SAMPLE, extra=(Option("own", ANSWER),))
    assert [(one.code, one.where) for one in problems(question, LANGUAGES)] == [("duplicate-id", ("extra", 0, "id"))]


def test_missing_words_are_reported_on_their_side() -> None:
    bare = Pair("bare", {"en": "Bare", "ru": "Пусто"}, {"en": "None", "kk": "Жоқ"})
    found = problems(msgspec.structs.replace(SAMPLE, pairs=(*SAMPLE.pairs, bare)), LANGUAGES)
    assert [(one.where, one.fields["language"]) for one in found] == [
        (("pairs", 3, "left"), "kk"),
        (("pairs", 3, "right"), "ru"),
    ]

"""Multiple choice: (correct chosen - wrong chosen) / correct ones, never below nothing."""

import msgspec
import pytest

from app.questions.multiple import SAMPLE, in_words, problems, score

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        (["number", "date"], 1.0),
        (["date", "number"], 1.0),
        (["number"], 0.5),
        (["number", "fee"], 0.0),
        (["number", "date", "fee"], 0.5),
        (["number", "date", "fee", "photo"], 0.0),
        (["fee", "photo"], 0.0),
        (["number", "number"], 0.5),
        (["number", "unknown"], 0.5),
    ],
)
def test_wrong_options_take_away_what_right_ones_give(response: list[str], fraction: float) -> None:
    assert score(SAMPLE, response) == fraction


@pytest.mark.parametrize("all_or_none", [True, False])
def test_question_in_which_all_or_none_is_right_is_reported(all_or_none: bool) -> None:
    choices = tuple(msgspec.structs.replace(option, correct=all_or_none) for option in SAMPLE.choices)
    found = problems(msgspec.structs.replace(SAMPLE, choices=choices), LANGUAGES)
    assert [one.code for one in found] == ["correct-count"]


def test_without_a_correct_option_nothing_is_right() -> None:
    choices = tuple(msgspec.structs.replace(option, correct=False) for option in SAMPLE.choices)
    assert score(msgspec.structs.replace(SAMPLE, choices=choices), ["fee"]) == 0.0


def test_chosen_options_read_in_their_written_order() -> None:
    assert in_words(SAMPLE, ["fee", "number"], "ru") == "Номер; Сбор"

"""Ordering: (longest run in right relative order - 1) / (number of items - 1)."""

import msgspec
import pytest

from app.questions.order import SAMPLE, in_words, problems, score

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        (["register", "sort", "answer", "file"], 1.0),
        (["sort", "register", "answer", "file"], 2 / 3),
        (["sort", "answer", "file", "register"], 2 / 3),
        (["sort", "register", "file", "answer"], 1 / 3),
        (["file", "answer", "sort", "register"], 0.0),
        (["register", "sort"], 1 / 3),
        (["register"], 0.0),
        (["register", "register", "register", "register"], 0.0),
        (["register", "unknown", "sort", "answer", "file"], 1.0),
    ],
)
def test_item_out_of_place_costs_one_step(response: list[str], fraction: float) -> None:
    assert score(SAMPLE, response) == pytest.approx(fraction)


def test_answer_reads_as_a_numbered_list() -> None:
    assert in_words(SAMPLE, ["sort", "file"], "en") == "1. Sort; 2. File"


def test_two_items_are_too_few() -> None:
    found = problems(msgspec.structs.replace(SAMPLE, items=SAMPLE.items[:2]), LANGUAGES)
    assert [one.code for one in found] == ["too-few-items"]

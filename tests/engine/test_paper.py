"""Papers: options in which order, seeds, and questions found by their ids."""

import pytest

from app.engine.drawing import draw
from app.engine.paper import new_seed, option_order
from app.questions import QUESTION_TYPES, QuestionType
from tests.engine.questions import bank, choice, ordering, quiz

SEED = "00000000cafe0001"
SEEDS = tuple(map(str, range(200)))


def test_ordering_never_starts_solved() -> None:
    starts = {option_order(ordering("order", "one", "two", "three"), seed=seed) for seed in SEEDS}
    assert len(starts) == 5
    assert ("one", "two", "three") not in starts


def test_unshuffled_options_keep_the_order_of_the_author() -> None:
    assert option_order(choice("q", shuffle=False), seed=SEED) == ()


def test_two_questions_of_a_paper_do_not_share_one_order() -> None:
    orders = {option_order(choice(f"q{number}"), seed=SEED) for number in range(50)}
    assert len(orders) > 15


@pytest.mark.parametrize("kind", QUESTION_TYPES.values(), ids=QUESTION_TYPES)
def test_options_of_every_type_are_all_there(kind: QuestionType) -> None:
    assert sorted(option_order(kind.sample, seed=SEED)) == sorted(kind.options(kind.sample))


def test_question_is_found_by_its_id() -> None:
    assert draw(quiz(), {"bank": bank(3, "c1.1")}, seed=SEED).question("c1.1-2").question.stem == {"en": "c1.1-2"}


def test_question_that_was_not_drawn_is_not_on_the_paper() -> None:
    paper = draw(quiz(count=1), {"bank": bank(1, "c1.1")}, seed=SEED)
    with pytest.raises(KeyError):
        paper.question("c1.1-2")


def test_new_seeds_are_64_bits_and_never_the_same() -> None:
    seeds = {new_seed() for _ in range(100)}
    assert len(seeds) == 100
    assert {len(bytes.fromhex(seed)) for seed in seeds} == {8}

"""Papers: which questions an attempt gets, in which order, with options in which order."""

from collections import Counter

import pytest

from app.engine.paper import Paper, draw, new_seed, option_order
from app.questions import QUESTION_TYPES, QuestionType
from tests.engine.questions import bank, choice, ordering, quiz

SEED = "00000000cafe0001"
SEEDS = tuple(map(str, range(200)))


def ids(paper: Paper) -> list[str]:
    return [one.question.id for one in paper.questions]


def objectives(paper: Paper) -> Counter[str]:
    return Counter(one.question.objective for one in paper.questions)


def test_seed_draws_the_paper_it_always_drew() -> None:
    """Written down, so that a change of drawing or shuffling is seen before it reaches stored attempts."""
    paper = draw(quiz(per_objective=1, count=4), bank(4, "c1.1", "c1.2"), seed=SEED)
    assert [(one.question.id, "".join(one.options)) for one in paper.questions] == [
        ("c1.1-1", "cdab"),
        ("c1.2-1", "dacb"),
        ("c1.2-4", "adcb"),
        ("c1.2-2", "badc"),
    ]


def test_same_seed_gives_the_same_paper() -> None:
    questions = bank(5, "c1.1", "c1.2")
    assert draw(quiz(count=6), questions, seed=SEED) == draw(quiz(count=6), questions, seed=SEED)


def test_other_seeds_give_other_papers() -> None:
    papers = {tuple(ids(draw(quiz(count=5), bank(10, "c1.1", "c1.2"), seed=seed))) for seed in SEEDS}
    assert len(papers) == 200


def test_every_objective_gets_its_quota() -> None:
    paper = draw(quiz(per_objective=2), bank(5, "c1.1", "c1.2", "c1.3"), seed=SEED)
    assert objectives(paper) == {"c1.1": 2, "c1.2": 2, "c1.3": 2}


def test_objective_with_too_few_questions_gives_what_it_has() -> None:
    paper = draw(quiz(per_objective=3), [*bank(1, "c1.1"), *bank(5, "c1.2")], seed=SEED)
    assert objectives(paper) == {"c1.1": 1, "c1.2": 3}


def test_count_is_filled_up_beyond_the_quotas() -> None:
    paper = draw(quiz(per_objective=1, count=7), bank(5, "c1.1", "c1.2"), seed=SEED)
    assert len(set(ids(paper))) == 7
    assert min(objectives(paper).values()) >= 1


def test_count_below_the_quotas_takes_nothing_away() -> None:
    assert len(draw(quiz(per_objective=2, count=1), bank(5, "c1.1", "c1.2"), seed=SEED).questions) == 4


def test_count_above_the_bank_gives_the_whole_bank() -> None:
    assert len(draw(quiz(count=50), bank(3, "c1.1"), seed=SEED).questions) == 3


def test_quiz_without_draw_rule_asks_everything() -> None:
    assert sorted(ids(draw(quiz(), bank(3, "c1.1"), seed=SEED))) == ["c1.1-1", "c1.1-2", "c1.1-3"]


def test_ungraded_questions_are_drawn_only_after_all_others() -> None:
    ungraded = frozenset({"c1.1-1", "c1.1-2", "c1.1-3"})
    papers = [draw(quiz(count=3), bank(6, "c1.1"), seed=seed, ungraded=ungraded) for seed in SEEDS]
    assert {tuple(sorted(ids(paper))) for paper in papers} == {("c1.1-4", "c1.1-5", "c1.1-6")}


def test_quota_takes_an_ungraded_question_only_for_want_of_another() -> None:
    ungraded = frozenset({"c1.1-1", "c1.1-2"})
    papers = [draw(quiz(per_objective=2), bank(3, "c1.1"), seed=seed, ungraded=ungraded) for seed in SEEDS]
    assert {sum(one.graded for one in paper.questions) for paper in papers} == {1}


def test_unshuffled_quiz_keeps_the_written_order() -> None:
    assert ids(draw(quiz(shuffle=False), bank(3, "c1.1"), seed=SEED)) == ["c1.1-1", "c1.1-2", "c1.1-3"]


def test_unshuffled_draw_keeps_the_written_order() -> None:
    rule = quiz(per_objective=2, count=5, shuffle=False)
    drawn = [ids(draw(rule, bank(4, "c1.1", "c1.2"), seed=seed)) for seed in SEEDS]
    assert drawn == [sorted(one) for one in drawn]


def test_shuffled_quiz_mixes_the_objectives() -> None:
    drawn = ids(draw(quiz(), bank(5, "c1.1", "c1.2"), seed=SEED))
    assert drawn != sorted(drawn)


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
    assert draw(quiz(), bank(3, "c1.1"), seed=SEED).question("c1.1-2").question.stem == {"en": "c1.1-2"}


def test_question_that_was_not_drawn_is_not_on_the_paper() -> None:
    paper = draw(quiz(count=1), bank(1, "c1.1"), seed=SEED)
    with pytest.raises(KeyError):
        paper.question("c1.1-2")


def test_new_seeds_are_64_bits_and_never_the_same() -> None:
    seeds = {new_seed() for _ in range(100)}
    assert len(seeds) == 100
    assert {len(bytes.fromhex(seed)) for seed in seeds} == {8}

"""Shuffling: an order that depends on the seed alone, for ever."""

from itertools import permutations

from app.base.shuffle import shuffled


def test_order_of_a_seed_never_changes() -> None:
    """Stored attempts name only their seed: another order here would show another paper than the learner saw."""
    assert shuffled("abcdefghij", seed="00000000cafe0001") == tuple("bihadejgcf")


def test_other_seeds_give_other_orders() -> None:
    assert len({shuffled("abcdefghij", seed=str(seed)) for seed in range(100)}) == 100


def test_nothing_is_lost_or_doubled() -> None:
    assert sorted(shuffled("abcdefghij", seed="any")) == list("abcdefghij")


def test_every_order_comes_up_about_as_often() -> None:
    drawn = [shuffled("abc", seed=str(seed)) for seed in range(6000)]
    counts = [drawn.count(order) for order in permutations("abc")]
    assert min(counts) > 900
    assert max(counts) < 1100


def test_shuffling_leaves_what_it_was_given_alone() -> None:
    things = ["a", "b", "c", "d"]
    shuffled(things, seed="1")
    assert things == ["a", "b", "c", "d"]


def test_nothing_shuffled_is_nothing() -> None:
    assert shuffled((), seed="1") == ()

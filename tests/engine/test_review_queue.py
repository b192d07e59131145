"""The daily queue: what was begun goes on, what is in danger comes first, and a day has an end."""

from datetime import UTC, datetime, timedelta

from app.engine.review import AGAIN, EASY, GOOD, Memory, recall, replayed
from app.engine.review_queue import Day, Done, Limits, daily_queue

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = Day(now=NOW, ends=datetime(2026, 11, 24, tzinfo=UTC))


def known(*, days_ago: int, rating: int = EASY) -> Memory:
    memory = replayed([(rating, NOW - timedelta(days=days_ago))])
    assert memory is not None
    return memory


def begun(*, minutes_ago: float) -> Memory:
    memory = replayed([(AGAIN, NOW - timedelta(minutes=minutes_ago))])
    assert memory is not None
    return memory


def queue(
    cards: dict[str, Memory], fresh: tuple[str, ...] = (), *, limits: Limits | None = None, done: Done | None = None
) -> tuple[str, ...]:
    return daily_queue(cards, fresh, day=DAY, limits=limits or Limits(), done=done or Done())


def test_empty_deck_has_nothing_to_ask() -> None:
    assert queue({}) == ()


def test_card_comes_on_the_day_it_is_due_and_not_before() -> None:
    assert queue({"early": known(days_ago=5), "due": known(days_ago=8)}) == ("due",)


def test_card_due_later_today_comes_today() -> None:
    later = known(days_ago=8)
    assert later.due + timedelta(hours=14) > NOW
    assert queue({"later": later}) == ("later",)


def test_nearest_to_being_forgotten_comes_first() -> None:
    cards = {"a": known(days_ago=9), "b": known(days_ago=40), "c": known(days_ago=20)}
    order = queue(cards)
    assert order == ("b", "c", "a")
    assert recall(cards["b"], NOW) < recall(cards["c"], NOW) < recall(cards["a"], NOW)


def test_card_in_its_first_minutes_comes_before_all_others_when_its_time_is_up() -> None:
    assert queue({"due": known(days_ago=40), "begun": begun(minutes_ago=5)}) == ("begun", "due")


def test_card_in_its_first_minutes_waits_while_there_is_something_else() -> None:
    assert queue({"begun": begun(minutes_ago=0.5)}, ("new",)) == ("new", "begun")


def test_new_cards_come_after_what_is_due_and_are_limited() -> None:
    fresh = tuple(f"new-{number}" for number in range(30))
    assert queue({"due": known(days_ago=9)}, fresh, limits=Limits(new=3, cards=40)) == ("due", *fresh[:3])


def test_day_has_a_limit_of_cards() -> None:
    cards = {f"card-{number:02d}": known(days_ago=9 + number) for number in range(50)}
    order = queue(cards, limits=Limits(new=10, cards=20))
    assert order == tuple(f"card-{number:02d}" for number in range(49, 29, -1))


def test_no_new_card_comes_while_more_is_due_than_fits_a_day() -> None:
    cards = {f"card-{number}": known(days_ago=9) for number in range(5)}
    assert "new" not in queue(cards, ("new",), limits=Limits(new=10, cards=4))
    assert "new" in queue(cards, ("new",), limits=Limits(new=10, cards=6))


def test_what_was_done_today_counts_against_the_limits() -> None:
    done = Done(new=2, cards=4)
    assert queue({}, ("a", "b", "c"), limits=Limits(new=3, cards=40), done=done) == ("a",)
    assert queue({}, ("a", "b", "c"), limits=Limits(new=9, cards=5), done=done) == ("a",)
    assert queue({}, ("a",), limits=Limits(new=3, cards=4), done=done) == ()


def test_what_was_begun_comes_even_when_the_day_is_full() -> None:
    assert queue({"begun": begun(minutes_ago=15)}, done=Done(new=10, cards=99)) == ("begun",)


def test_who_asks_for_more_gets_more() -> None:
    fresh = tuple(f"new-{number:02d}" for number in range(30))
    done = Done(new=10, cards=10)
    assert queue({}, fresh, done=done) == ()
    assert len(queue({}, fresh, limits=Limits().more(10), done=done)) == 10


def test_order_does_not_depend_on_the_order_of_the_deck() -> None:
    cards = {name: known(days_ago=9, rating=rating) for name, rating in (("b", GOOD), ("a", EASY), ("c", EASY))}
    assert queue(cards) == queue(dict(reversed(cards.items())))

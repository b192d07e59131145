"""The desk: what can be done with a case, and the simulated clock by which cases come in and days end."""

from datetime import date, datetime
from typing import Any

import pytest

from app.practice.common import Entry
from app.practice.desk import CaseState, DeskPlay, State
from app.practice.play import Play
from tests.practice.desks import Written, action, after, case, entry, field, play, possible, practice, variant

HOURS: Written = {"opens": "09:00", "closes": "18:00", "days": 3, "reading": 1}
WAIT = entry("wait")

CHOICES = [
    action("register", minutes=5),
    action("reply", field("text"), field("told", "yes"), minutes=10, moves="closed"),
    action("ask", minutes=10, moves="waiting"),
    action("take-back", moves="inbox"),
    action("note", once=False),
    action("sign", needs=["register", "ask"]),
    action("blog", layers=["blogs-2012"]),
    action("visit", only=["near", "ours"]),
]


def office(*cases: Written, **written: Any) -> DeskPlay:
    """A desk with eight actions; without `hours` it has no clock."""
    one = practice("desk", **{"actions": CHOICES, "cases": cases or [case("letter")], **written})
    found = play(one, layer=written["layers"][0]["id"] if "layers" in written else "")
    assert isinstance(found, DeskPlay)
    return found


def timed(*cases: Written, **hours: Any) -> DeskPlay:
    """A desk with a clock: three days from Monday, 9 to 18."""
    return office(*cases, hours={**HOURS, **hours})


def letter(state: State, name: str = "letter") -> CaseState:
    return state.cases[name]


def now(state: State) -> str:
    assert state.now is not None
    return state.now.strftime("%a %H:%M")


# ---- what can be done ----------------------------------------------------------------------------------------------


def offered(one: Play, *log: Entry, of: str = "letter") -> set[str]:
    return {name for each, name in possible(one, after(one, *log)) if each == of}


def test_case_can_be_opened_and_dealt_with() -> None:
    assert offered(office()) == {"open", "register", "reply", "ask", "take-back", "note"}


def test_action_done_is_not_offered_again() -> None:
    assert "register" not in offered(office(), entry("register", "letter"))


def test_action_that_may_be_done_again_is_offered_again() -> None:
    assert "note" in offered(office(), entry("note", "letter"))


def test_action_needs_all_that_must_have_gone_before() -> None:
    one = office()
    assert "sign" not in offered(one, entry("register", "letter"))
    assert "sign" in offered(one, entry("ask", "letter"), entry("register", "letter"))


def test_action_of_one_case_opens_nothing_in_another() -> None:
    one = office(case("letter"), case("other"))
    assert "sign" not in offered(one, entry("register", "other"), entry("ask", "letter"))


def test_closed_case_can_only_be_read() -> None:
    assert offered(office(), entry("reply", "letter")) == {"open"}


@pytest.mark.parametrize(
    ("log", "tray"),
    [(("ask",), "waiting"), (("ask", "take-back"), "inbox"), (("register",), "inbox"), (("reply",), "closed")],
)
def test_action_moves_the_case(log: tuple[str, ...], tray: str) -> None:
    assert letter(after(office(), *(entry(one, "letter") for one in log))).tray == tray


def test_action_of_a_layer_is_offered_in_it_alone() -> None:
    layers = [{"id": "blogs-2012", "title": {}, "note": {}}]
    assert ("blog" in offered(office(layers=layers)), "blog" in offered(office())) == (True, False)


@pytest.mark.parametrize(("tags", "there"), [([], False), (["far"], False), (["far", "ours"], True)])
def test_action_for_tagged_cases_is_offered_for_them_alone(tags: list[str], there: bool) -> None:
    assert ("visit" in offered(office(case("letter", tags=tags)))) == there


def test_move_brings_the_fields_to_fill_in() -> None:
    one = office()
    fields = {move.action: [each.id for each in move.fields] for move in one.moves(one.begin())}
    assert (fields["reply"], fields["open"]) == (["text", "told"], [])


# ---- what is recorded ----------------------------------------------------------------------------------------------


def test_action_is_recorded_with_its_fields_and_place() -> None:
    one = timed()
    log = [entry("open", "letter"), entry("reply", "letter", t=7.5, text="Thank you.", told=True)]
    (found,) = one.record(after(one, *log))["letter"]
    assert (found.action, found.number, found.t, found.at) == ("reply", 2, 7.5, "2026-11-09T09:01")
    assert found.values == {"text": "Thank you.", "told": True}


def test_argument_that_is_no_field_of_the_action_is_dropped() -> None:
    one = office()
    (found,) = one.record(after(one, entry("reply", "letter", text="x", other="y")))["letter"]
    assert found.values == {"text": "x"}


def test_opening_and_waiting_leave_no_record() -> None:
    one = timed()
    assert one.record(after(one, entry("open", "letter"), WAIT)) == {"letter": ()}


ILLEGAL = [
    entry("register", "nobody"),
    entry("register", ""),
    entry("no-such-action", "letter"),
    entry("sign", "letter"),
    entry("blog", "letter"),
    entry("visit", "letter"),
    entry("open", "late"),
    entry("register", "late"),
    entry("draft", "late", text="x"),
]


@pytest.mark.parametrize("wrong", ILLEGAL, ids=lambda one: f"{one.action} {one.case}")
def test_entry_that_cannot_be_changes_nothing_but_the_number(wrong: Entry) -> None:
    one = timed(case("letter"), case("late", arrives={"day": 1}))
    before, found = one.begin(), after(one, wrong)
    assert (found.cases, found.now, found.current, found.over) == (before.cases, before.now, "", False)
    assert found.number == 1


def test_action_done_twice_counts_once() -> None:
    one = timed()
    once = after(one, entry("register", "letter"))
    twice = one.after(once, entry("register", "letter"))
    assert (twice.cases, twice.now, twice.number) == (once.cases, once.now, 2)


def test_draft_is_kept_field_by_field_until_the_action_is_done() -> None:
    one = office()
    drafted = after(one, entry("draft", "letter", text="Dear"), entry("draft", "letter", told=True))
    assert letter(drafted).draft == {"text": "Dear", "told": True}
    assert letter(one.after(drafted, entry("reply", "letter", text="Dear Sir"))).draft == {}


def test_draft_of_other_fields_outlives_an_action() -> None:
    one = office()
    assert letter(after(one, entry("draft", "letter", text="Dear"), entry("register", "letter"))).draft == {
        "text": "Dear"
    }


def test_draft_is_not_what_was_done() -> None:
    one = office()
    assert one.record(after(one, entry("draft", "letter", text="Dear"))) == {"letter": ()}


def test_case_that_was_opened_lies_in_front() -> None:
    one = office(case("letter"), case("other"))
    found = after(one, entry("open", "other"), entry("register", "letter"))
    assert (found.current, letter(found).opened, letter(found, "other").opened) == ("other", True, True)


# ---- without a clock -----------------------------------------------------------------------------------------------


def test_all_cases_lie_there_where_there_is_no_clock() -> None:
    one = office(case("letter", arrives={"day": 9}), case("other"))
    assert [each.tray for each in one.begin().cases.values()] == ["inbox", "inbox"]
    assert (one.begin().now, ("", "wait") in possible(one, one.begin())) == (None, False)


def test_desk_without_a_clock_is_over_when_it_is_handed_in() -> None:
    one = office()
    assert not one.is_over(after(one, entry("reply", "letter"), WAIT))


# ---- the clock -----------------------------------------------------------------------------------------------------


def test_first_day_begins_when_the_office_opens() -> None:
    assert now(timed().begin()) == "Mon 09:00"


@pytest.mark.parametrize(("start", "first"), [("2026-11-14", date(2026, 11, 16)), ("2026-05-01", date(2026, 5, 4))])
def test_run_that_starts_on_a_day_off_begins_on_the_next_day_worked(start: str, first: date) -> None:
    one = office(hours=HOURS, variants=[variant("one", start=start)])
    assert one.begin().now == datetime(first.year, first.month, first.day, 9)  # noqa: DTZ001 - a simulated clock


@pytest.mark.parametrize(
    ("log", "time"),
    [
        ((entry("open", "letter"),), "Mon 09:01"),
        ((entry("open", "letter"), entry("open", "letter")), "Mon 09:01"),
        ((entry("register", "letter"),), "Mon 09:05"),
        ((entry("register", "letter"), entry("open", "letter")), "Mon 09:05"),
        ((entry("open", "letter"), entry("register", "letter"), entry("reply", "letter")), "Mon 09:16"),
        ((entry("note", "letter"),), "Mon 09:00"),
        ((entry("draft", "letter", text="x"),), "Mon 09:00"),
    ],
    ids=lambda log: " ".join(one.action for one in log) if isinstance(log, tuple) else log,
)
def test_reading_and_acting_take_their_minutes(log: tuple[Entry, ...], time: str) -> None:
    assert now(after(timed(), *log)) == time


def test_desk_without_reading_time_opens_for_nothing() -> None:
    assert now(after(timed(reading=0), entry("open", "letter"))) == "Mon 09:00"


@pytest.mark.parametrize(("closes", "time"), [("09:09", "Tue 09:00"), ("09:10", "Mon 09:10"), ("09:11", "Mon 09:10")])
def test_what_does_not_fit_into_the_day_goes_on_the_next_morning(closes: str, time: str) -> None:
    assert now(after(timed(closes=closes), entry("reply", "letter"))) == time


def test_action_begun_before_the_day_ends_is_done_that_day() -> None:
    one = timed(closes="09:05")
    assert letter(after(one, entry("reply", "letter"))).done[0].at == "2026-11-09T09:00"


def test_weekend_and_day_off_are_passed_over() -> None:
    one = office(hours={**HOURS, "closes": "09:05"}, variants=[variant("one", start="2026-04-30")])
    assert after(one, entry("reply", "letter")).now == datetime(2026, 5, 4, 9, 0)  # noqa: DTZ001 - a simulated clock


def test_last_day_ends_the_run() -> None:
    one = timed(closes="09:05", days=1)
    found = after(one, entry("reply", "letter"))
    assert (now(found), found.over, possible(one, found)) == ("Mon 09:05", True, [])
    assert [each.action for each in letter(found).done] == ["reply"]


def test_days_of_a_run_are_working_days() -> None:
    one = office(hours=HOURS, variants=[variant("one", start="2026-11-12")])
    assert one.last_moment().strftime("%a %d %H:%M") == "Mon 16 18:00"


def test_nothing_can_be_done_when_the_run_is_over() -> None:
    one = timed(days=1)
    over = after(one, WAIT)
    later = one.after(over, entry("register", "letter"))
    assert (over.over, later.cases, later.now, later.number) == (True, over.cases, over.now, 2)


# ---- arrivals and waiting ------------------------------------------------------------------------------------------


def arrives(name: str, at: str = "09:00", **when: Any) -> Written:
    return case(name, arrives=when or {"day": 0}, at=at)


def trays(state: State) -> dict[str, str]:
    return {name: one.tray for name, one in state.cases.items()}


def test_case_lies_there_from_the_moment_it_arrives() -> None:
    one = timed(case("letter"), arrives("noon", "12:00"))
    assert trays(one.begin()) == {"letter": "inbox", "noon": "coming"}
    assert trays(after(one, WAIT)) == {"letter": "inbox", "noon": "inbox"}


def test_case_that_came_before_the_run_lies_there() -> None:
    assert trays(timed(arrives("old", "20:00", day=-2)).begin()) == {"old": "inbox"}


def test_case_arrives_while_something_else_is_done() -> None:
    one = timed(case("letter"), arrives("soon", "09:10"))
    assert trays(after(one, entry("reply", "letter"))) == {"letter": "closed", "soon": "inbox"}


def test_waiting_goes_on_to_the_next_arrival_then_to_the_morning_then_to_the_end() -> None:
    one = timed(case("letter"), arrives("noon", "12:00"), arrives("late", "15:30", working=1))
    state, times = one.begin(), []
    while not state.over:
        state = one.after(state, WAIT)
        times.append(now(state))
    assert times == ["Mon 12:00", "Tue 09:00", "Tue 15:30", "Wed 09:00", "Wed 18:00"]


def test_waiting_is_offered_until_the_run_is_over() -> None:
    one = timed(days=1)
    assert ("", "wait") in possible(one, one.begin())
    assert possible(one, after(one, WAIT)) == []


def test_waiting_on_friday_goes_on_to_monday() -> None:
    one = office(hours=HOURS, variants=[variant("one", start="2026-11-13")])
    assert now(after(one, WAIT)) == "Mon 09:00"


@pytest.mark.parametrize(
    ("late", "morning"),
    [(arrives("late", "20:00"), "Tue 09:00"), (arrives("late", "03:00", day=1), "Tue 09:00")],
    ids=["in the evening", "at night"],
)
def test_what_comes_in_while_the_office_is_closed_waits_for_the_morning(late: Written, morning: str) -> None:
    assert now(after(timed(case("letter"), late), WAIT)) == morning


def test_what_comes_in_at_the_weekend_waits_for_monday() -> None:
    one = office(
        case("letter"), arrives("late", "11:00", day=1), hours=HOURS, variants=[variant("one", start="2026-11-13")]
    )
    assert now(after(one, WAIT)) == "Mon 09:00"


def test_case_that_comes_after_the_last_day_is_never_reached() -> None:
    one = timed(
        case("letter"), arrives("late", "18:00", day=2), arrives("last", "17:59", day=2), arrives("next", day=3)
    )
    assert one.reached() == {"letter", "last"}


def test_case_that_never_comes_counts_all_the_same() -> None:
    one = timed(case("letter"), arrives("next", day=9))
    assert one.scored(one.begin()) == ("letter", "next")


@pytest.mark.parametrize("at", ["25:00", "09:60", "9", "noon"])
def test_time_that_no_clock_shows_is_refused(at: str) -> None:
    with pytest.raises(ValueError, match="at"):
        practice("desk", cases=[case("letter", at=at)])


# ---- model solution ------------------------------------------------------------------------------------------------


def test_model_solution_opens_solves_and_waits_for_what_comes() -> None:
    steps = [{"action": "register"}, {"action": "reply", "values": {"text": "x"}}]
    one = timed(case("letter", solution=steps), {**arrives("late", working=1), "solution": steps[:1]})
    assert [(step.case, step.action) for step in one.solution()] == [
        *(("letter", "open"), ("letter", "register"), ("letter", "reply")),
        *(("", "wait"), ("late", "open"), ("late", "register")),
    ]

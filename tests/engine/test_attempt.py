"""Attempts: their state is what their events make of it, also after events and paper were stored and read."""

import json

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.course.outline import QuizRules
from app.engine.attempt import AttemptEvent, AttemptState, replay
from app.engine.drawing import draw
from app.engine.marking import mark
from app.engine.paper import Paper
from app.questions import QUESTION_TYPES
from app.questions.common import Response
from tests.engine.questions import bank, quiz


def answered(question: str, response: Response | None) -> AttemptEvent:
    return AttemptEvent(kind="response", question=question, response=response)


def flag(question: str, *, flagged: bool) -> AttemptEvent:
    return AttemptEvent(kind="flag", question=question, flagged=flagged)


HINT = AttemptEvent(kind="hint", question="one")
SUBMIT = AttemptEvent(kind="submit")


def test_nothing_happened_yet_is_an_empty_state() -> None:
    assert replay([]) == AttemptState()


def test_last_answer_counts() -> None:
    assert replay([answered("one", "a"), answered("one", "b")]).responses == {"one": "b"}


def test_answer_taken_back_is_no_answer() -> None:
    assert not replay([answered("one", "a"), answered("one", "")]).answered("one")


def test_question_never_looked_at_is_not_answered() -> None:
    assert not replay([answered("one", "a")]).answered("two")


def test_hints_are_counted_per_question() -> None:
    assert replay([HINT, HINT, AttemptEvent(kind="hint", question="two")]).hints == {"one": 2, "two": 1}


def test_flag_is_set_and_taken_away() -> None:
    state = replay([flag("one", flagged=True), flag("two", flagged=True), flag("one", flagged=False)])
    assert state.flagged == {"two"}


def test_question_looked_at_last_is_the_current_one() -> None:
    assert replay([answered("one", "a"), AttemptEvent(kind="visit", question="two")]).current == "two"


def test_answered_question_is_the_current_one() -> None:
    assert replay([AttemptEvent(kind="visit", question="two"), answered("one", "a")]).current == "one"


def test_nothing_changes_once_the_attempt_is_handed_in() -> None:
    state = replay([answered("one", "a"), SUBMIT])
    assert state.submitted
    assert replay([answered("one", "a"), SUBMIT, answered("one", "b"), HINT, flag("one", flagged=True)]) == state


def test_event_leaves_the_earlier_state_alone() -> None:
    before = replay([answered("one", "a")])
    before.after(answered("one", "b"))
    assert before.responses == {"one": "a"}


RULES = QuizRules()
SAMPLES = [kind.sample for kind in QUESTION_TYPES.values()]
QUESTIONS = [*SAMPLES, *bank(4, "c1.1", "c1.2")]
IDS = [one.id for one in QUESTIONS]

words = st.text(max_size=12)
responses = (
    st.sampled_from([kind.correct(kind.sample) for kind in QUESTION_TYPES.values()])
    | st.sampled_from("abcd")
    | words
    | st.lists(words, max_size=4)
    | st.dictionaries(words, words, max_size=4)
)
happenings = st.lists(
    st.builds(answered, st.sampled_from(IDS), responses)
    | st.builds(flag, st.sampled_from(IDS), flagged=st.booleans())
    | st.builds(AttemptEvent, kind=st.sampled_from(["hint", "visit"]), question=st.sampled_from(IDS))
    | st.just(SUBMIT),
    max_size=40,
)
papers = st.builds(
    draw,
    st.builds(quiz, per_objective=st.integers(0, 3), count=st.integers(0, len(QUESTIONS)), shuffle=st.booleans()),
    st.just({"bank": QUESTIONS}),
    seed=st.text(alphabet="0123456789abcdef", min_size=1, max_size=16),
    ungraded=st.frozensets(st.sampled_from(IDS), max_size=5),
)


def as_fact_body(event: AttemptEvent) -> AttemptEvent:
    """Send an event the way a learner's file keeps it: built-in values as JSON text with sorted keys."""
    text = json.dumps(msgspec.to_builtins(event), sort_keys=True, ensure_ascii=False)
    return msgspec.convert(json.loads(text), AttemptEvent)


def as_message_pack(event: AttemptEvent) -> AttemptEvent:
    return msgspec.msgpack.decode(msgspec.msgpack.encode(event), type=AttemptEvent)


@settings(deadline=None)
@given(paper=papers, events=happenings)
def test_any_attempt_is_rebuilt_from_its_stored_paper_and_events(paper: Paper, events: list[AttemptEvent]) -> None:
    stored = msgspec.msgpack.decode(msgspec.msgpack.encode(paper), type=Paper)
    state = replay(events)
    result = mark(paper, state, RULES)
    assert stored == paper
    for again in (replay(map(as_fact_body, events)), replay(map(as_message_pack, events))):
        assert again == state
        assert mark(stored, again, RULES) == result


@settings(deadline=None)
@given(paper=papers, events=happenings)
def test_no_attempt_earns_more_than_its_paper_offers(paper: Paper, events: list[AttemptEvent]) -> None:
    state = replay(events)
    result = mark(paper, state, RULES)
    assert 0.0 <= result.fraction <= 1.0
    assert all(0.0 <= one.earned <= one.possible for one in result.questions)
    assert abs(sum(one.earned for one in result.objectives) - result.earned) < 1e-9


@settings(deadline=None)
@given(seed=st.text(min_size=1, max_size=20), count=st.integers(1, len(QUESTIONS)))
def test_any_paper_is_drawn_again_from_its_seed(seed: str, count: int) -> None:
    assert draw(quiz(count=count), {"bank": QUESTIONS}, seed=seed) == draw(
        quiz(count=count), {"bank": QUESTIONS}, seed=seed
    )


def read_in(language: str, question: str = "") -> AttemptEvent:
    return AttemptEvent(kind="language", language=language, question=question)


def test_switch_of_the_language_is_kept_and_changes_no_answer() -> None:
    before = replay([read_in("ru"), answered("one", "a"), flag("one", flagged=True)])
    after = before.after(read_in("kk", "one")).after(read_in("kk", "two")).after(read_in("ru", "two"))
    assert (before.languages, after.languages, after.language) == (("ru",), ("ru", "kk", "ru"), "ru")
    assert (after.responses, after.flagged, after.current) == (before.responses, before.flagged, before.current)

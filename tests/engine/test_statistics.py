"""Item statistics: worked examples, data that leave figures undefined, and Moodle's own numbers."""

import csv
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.statistics import (
    AttemptMarks,
    ItemMark,
    ItemStatistics,
    KnownOption,
    QuizStatistics,
    analyse,
    with_slots,
)

MOODLE = Path(__file__).parents[2].parent / "shared" / "fixtures" / "psychometrics"

LADDER = ((1, 1, 1), (1, 1, 0), (1, 0, 0), (0, 0, 0))
"""Four attempts at three questions, each harder than the one before it; worked out by hand below."""


def paper(name: str, **earned: float) -> AttemptMarks:
    return AttemptMarks(attempt=name, items=tuple(ItemMark(question=one, earned=mark) for one, mark in earned.items()))


def attempts_of(rows: Sequence[Sequence[float]], *, possible: float = 1.0) -> list[AttemptMarks]:
    """Return an attempt per row, its questions named q1, q2 and so on."""
    return [
        AttemptMarks(
            attempt=str(number),
            items=tuple(ItemMark(question=f"q{place}", earned=x, possible=possible) for place, x in enumerate(row, 1)),
        )
        for number, row in enumerate(rows)
    ]


def item(figures: QuizStatistics, name: str) -> ItemStatistics:
    return next(one for one in figures.items if one.id == name)


def codes(figures: QuizStatistics, name: str) -> list[str]:
    return [flag.code for flag in item(figures, name).flags]


def numbers(told: object) -> Iterator[float]:
    """Yield every number in a result, wherever it stands."""
    if isinstance(told, dict):
        told = list(told.values())
    if isinstance(told, list | tuple):
        for part in told:
            yield from numbers(part)
    elif isinstance(told, int | float) and not isinstance(told, bool):
        yield float(told)


# ---- worked by hand


def test_totals_of_a_quiz() -> None:
    figures = analyse(attempts_of(LADDER))
    assert (figures.attempts, figures.possible, figures.mean, figures.median) == (4, 3.0, 1.5, 1.5)
    assert figures.standard_deviation == pytest.approx(math.sqrt(5 / 3))
    assert figures.skewness == pytest.approx(0.0)
    assert figures.kurtosis == pytest.approx(-1.2)


def test_internal_consistency_and_what_follows_from_it() -> None:
    figures = analyse(attempts_of(LADDER))
    assert figures.alpha == pytest.approx(0.75)
    assert figures.cic == pytest.approx(75.0)
    assert figures.error_ratio == pytest.approx(50.0)
    assert figures.standard_error == pytest.approx(0.5 * math.sqrt(5 / 3))


def test_figures_of_a_question() -> None:
    easy = item(analyse(attempts_of(LADDER)), "q1")
    assert (easy.attempts, easy.possible, easy.facility) == (4, 1.0, 0.75)
    assert easy.standard_deviation == pytest.approx(0.5)
    assert easy.mark_variance == pytest.approx(0.25)
    assert easy.other_mark_variance == pytest.approx(2.75 / 3)
    assert easy.covariance == pytest.approx(0.25)
    assert easy.discrimination_index == pytest.approx(100 * 0.25 / math.sqrt(0.25 * 2.75 / 3))
    assert easy.discriminative_efficiency == pytest.approx(100.0)
    assert easy.point_biserial == pytest.approx(math.sqrt(0.6))


def test_effective_weights_share_the_variance_among_all() -> None:
    weights = [one.effective_weight for one in analyse(attempts_of(LADDER)).items]
    roots = [math.sqrt(1 / 2), math.sqrt(2 / 3), math.sqrt(1 / 2)]
    assert weights == pytest.approx([100 * root / sum(roots) for root in roots])


def test_question_against_all_others_has_no_weight_and_takes_none_away() -> None:
    contrary = item(analyse(attempts_of([(0, 1, 1), (0, 1, 1), (1, 0, 0)])), "q1")
    fitting = item(analyse(attempts_of([(0, 1, 1), (0, 1, 1), (1, 0, 0)])), "q2")
    assert contrary.discrimination_index == pytest.approx(-100.0)
    assert contrary.effective_weight is None
    assert fitting.effective_weight == pytest.approx(50.0)


def test_efficiency_is_what_was_reached_of_what_the_marks_allow() -> None:
    """Sorted, the marks 0 0 1 1 and the rests 0 1 1 2 would have a covariance of 1/3; there is one of 0."""
    figures = analyse(attempts_of([(1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 1, 0)]))
    first = item(figures, "q1")
    assert first.covariance == pytest.approx(0.0)
    assert first.covariance_max == pytest.approx(1 / 3)
    assert first.discriminative_efficiency == pytest.approx(0.0)


def test_facility_is_a_part_of_the_maximum() -> None:
    figures = analyse(attempts_of([(4, 1), (2, 0)], possible=4.0))
    assert item(figures, "q1").facility == pytest.approx(0.75)
    assert figures.possible == 8.0


def test_unknown_maximum_leaves_only_facility_undefined() -> None:
    first = item(analyse(attempts_of(LADDER, possible=0.0)), "q1")
    assert (first.possible, first.facility, first.mean) == (None, None, 0.75)
    assert first.discrimination_index == pytest.approx(52.2233, rel=1e-5)


def test_kr20_is_told_only_where_all_marks_are_right_or_wrong() -> None:
    assert analyse(attempts_of(LADDER)).kr20 == analyse(attempts_of(LADDER)).alpha
    assert analyse(attempts_of([(0.5, 1, 1), (1, 1, 0), (0, 0, 0)])).kr20 is None


def test_numbers_in_names_are_put_in_their_order() -> None:
    figures = analyse([paper("a", q10=1, q9=0, q1=1)])
    assert [one.id for one in figures.items] == ["q1", "q9", "q10"]


# ---- undefined


def test_single_attempt_has_a_mean_and_no_spread() -> None:
    figures = analyse(attempts_of([(1, 0)]))
    assert (figures.mean, figures.standard_deviation, figures.alpha, figures.standard_error) == (1.0, None, None, None)
    assert item(figures, "q1").facility == 1.0
    assert item(figures, "q1").discrimination_index is None


def test_attempts_that_are_all_the_same_tell_nothing_about_questions() -> None:
    figures = analyse(attempts_of([(1, 0.1, 0.2)] * 5))
    first = item(figures, "q2")
    assert (figures.standard_deviation, figures.alpha, figures.skewness, figures.kurtosis) == (0.0, None, None, None)
    assert (first.standard_deviation, first.discrimination_index, first.discriminative_efficiency) == (0.0, None, None)
    assert (first.effective_weight, first.point_biserial) == (None, None)


def test_question_that_all_got_right_does_not_discriminate_but_is_no_fault_of_it() -> None:
    figures = analyse(attempts_of([(1, 1, 0), (1, 0, 0), (1, 1, 1)]))
    assert item(figures, "q1").discrimination_index is None
    assert item(figures, "q1").effective_weight == 0.0
    assert codes(figures, "q1") == ["too-easy"]


def test_difference_of_a_rounding_is_none() -> None:
    """0.1 + 0.2 is not 0.3 to the machine; the rest of the first question is the same in all three attempts."""
    first = item(analyse(attempts_of([(1, 0.1, 0.2), (0, 0.3, 0.0), (1, 0.2, 0.1)])), "q1")
    assert first.other_mark_variance == 0.0
    assert (first.discrimination_index, first.discriminative_efficiency) == (None, None)


@pytest.mark.parametrize(("attempts", "skewness", "kurtosis"), [(2, False, False), (3, True, False), (4, True, True)])
def test_shape_needs_three_attempts_and_peakedness_four(attempts: int, skewness: bool, kurtosis: bool) -> None:
    figures = analyse(attempts_of([(number,) for number in range(attempts)]))
    assert (figures.skewness is not None, figures.kurtosis is not None) == (skewness, kurtosis)


def test_quiz_of_one_question_has_no_internal_consistency() -> None:
    figures = analyse(attempts_of([(1,), (0,)]))
    assert (figures.alpha, figures.error_ratio) == (None, None)
    assert item(figures, "q1").discrimination_index is None


# ---- papers that differ

DRAWN = (paper("a", one=1, two=1), paper("b", one=0, two=0), paper("c", one=1, three=0), paper("d", two=1, three=1))


def test_question_is_compared_within_the_attempts_that_had_it() -> None:
    figures = analyse(DRAWN)
    one = item(figures, "one")
    assert (one.attempts, one.mean) == (3, pytest.approx(2 / 3))
    # Marks 1 0 1 with the rests 1 0 0 of the same attempts.
    assert one.covariance == pytest.approx(1 / 6)
    assert one.discrimination_index == pytest.approx(50.0)


def test_papers_without_common_slots_have_no_internal_consistency_and_no_weights() -> None:
    figures = analyse(DRAWN)
    assert figures.alpha is None
    assert {one.effective_weight for one in figures.items} == {None}
    assert figures.standard_deviation == pytest.approx(math.sqrt(11 / 12))


def test_questions_drawn_for_an_objective_fill_its_slots() -> None:
    objectives = {"one": "c1.1", "two": "c1.1", "three": "c1.1"}
    slotted = with_slots(DRAWN, objectives)
    assert [mark.slot for mark in slotted[3].items] == ["c1.1 #1", "c1.1 #2"]
    figures = analyse(slotted)
    assert [(slot.id, slot.attempts, slot.mean) for slot in figures.slots] == [
        ("c1.1 #1", 4, 0.75),
        ("c1.1 #2", 4, 0.5),
    ]
    # Slots 1 0 1 1 and 1 0 0 1 with the totals 2 0 1 2: alpha = 2 (1 - (1/4 + 1/3) / (11/12)).
    assert figures.alpha == pytest.approx(8 / 11)
    assert sum(slot.effective_weight or 0.0 for slot in figures.slots) == pytest.approx(100.0)
    assert {one.effective_weight for one in figures.items} == {None}


def test_objectives_asked_in_different_numbers_leave_the_place_on_the_paper() -> None:
    slotted = with_slots(DRAWN, {"one": "c1.1", "two": "c1.2", "three": "c1.2"})
    assert {mark.slot for one in slotted for mark in one.items} == {"#1", "#2"}


def test_papers_with_the_same_questions_in_any_order_need_no_slots() -> None:
    same = [paper("a", one=1, two=1), paper("b", two=0, one=1)]
    assert with_slots(same, {"one": "c1.1"}) == tuple(same)
    assert analyse(same).slots == ()


def test_question_that_always_has_its_slot_keeps_its_weight_beside_a_drawn_one() -> None:
    def row(name: str, fixed: float, drawn: str, mark: float) -> AttemptMarks:
        items = (
            ItemMark(question="fixed", earned=fixed, slot="1"),
            ItemMark(question=drawn, earned=mark, slot="2"),
        )
        return AttemptMarks(attempt=name, items=items)

    figures = analyse([row("a", 1, "x", 1), row("b", 0, "y", 0), row("c", 1, "x", 0), row("d", 0, "y", 0)])
    assert item(figures, "fixed").effective_weight == figures.slots[0].effective_weight
    assert item(figures, "x").effective_weight is None


# ---- options and flags

OPTIONS = (
    KnownOption(id="right", text="Right", correct=True),
    KnownOption(id="near", correct=False),
    KnownOption(id="far", correct=False),
)


def chose(name: str, total: float, *taken: str) -> AttemptMarks:
    items = (ItemMark(question="q1", earned=float(taken == ("right",))), ItemMark(question="q2", earned=total))
    return AttemptMarks(attempt=name, items=items, chosen={"q1": taken})


CHOICES = [
    chose("a", 0, "near"),
    chose("b", 0.1),
    chose("c", 0.2, "near"),
    chose("d", 0.3, "right"),
    chose("e", 0.4, "right"),
    chose("f", 0.5, "right", "near"),
]


def test_options_are_counted_by_thirds() -> None:
    told = item(analyse(CHOICES, options={"q1": OPTIONS}), "q1")
    assert told.thirds == (2, 2, 2)
    assert [(row.option, row.lower, row.middle, row.upper, row.total) for row in told.options] == [
        ("right", 0, 1, 2, 3),
        ("near", 1, 2, 0, 3),
        ("far", 0, 0, 0, 0),
        ("", 1, 0, 0, 1),
    ]


def test_wrong_option_that_nobody_takes_is_named() -> None:
    (flag,) = [one for one in item(analyse(CHOICES, options={"q1": OPTIONS}), "q1").flags if one.option]
    assert (flag.code, flag.option) == ("unused-distractor", "far")


def test_right_option_that_nobody_takes_is_no_distractor() -> None:
    figures = analyse([chose("a", 0, "near"), chose("b", 1, "far")], options={"q1": OPTIONS})
    assert codes(figures, "q1") == ["too-hard"]


def test_option_that_nobody_calls_wrong_is_no_distractor() -> None:
    sealed = (KnownOption(id="near"), KnownOption(id="far"))
    assert codes(analyse(CHOICES, options={"q1": sealed}), "q1") == []


def test_options_nobody_told_are_those_that_were_taken() -> None:
    rows = item(analyse(CHOICES), "q1").options
    assert [(row.option, row.correct) for row in rows] == [("near", None), ("right", None), ("", None)]


def test_question_without_options_has_no_table() -> None:
    assert item(analyse(CHOICES, options={"q1": OPTIONS}), "q2").options == ()


def test_equal_attempts_are_in_the_same_third() -> None:
    assert item(analyse(attempts_of([(1, 0)] * 7)), "q1").thirds == (0, 7, 0)
    assert item(analyse(attempts_of([(0, 0), (0, 0), (1, 0), (0, 1), (1, 1), (1, 1)])), "q1").thirds == (2, 2, 2)


def test_thirds_go_by_the_share_of_points_where_papers_are_worth_different_points() -> None:
    short = AttemptMarks(attempt="a", items=(ItemMark(question="q1", earned=2, possible=2),))
    long = [
        AttemptMarks(attempt=str(mark), items=(ItemMark(question="q2", earned=mark, possible=10),)) for mark in (4, 5)
    ]
    assert item(analyse([short, *long]), "q1").thirds == (0, 0, 1)


@pytest.mark.parametrize(
    ("right", "of", "expected"),
    [(1, 5, []), (1, 6, ["too-hard"]), (19, 20, []), (20, 20, ["too-easy"])],
)
def test_bounds_of_facility_themselves_are_allowed(right: int, of: int, expected: list[str]) -> None:
    """The second question goes with the first, so that only facility is wrong with it."""
    rows = [(float(number < right), float(number < right)) for number in range(of)]
    assert codes(analyse(attempts_of(rows)), "q1") == expected


def test_question_that_hardly_discriminates_is_flagged_with_its_correlation() -> None:
    figures = analyse(attempts_of([(1, 1), (1, 0), (0, 1), (0, 0)]))
    (flag,) = item(figures, "q1").flags
    assert (flag.code, flag.value) == ("low-discrimination", 0.0)


def test_clear_question_has_no_flag() -> None:
    assert [codes(analyse(attempts_of(LADDER)), one) for one in ("q1", "q2", "q3")] == [[], [], []]


# ---- promises for any data

MARK = st.one_of(st.sampled_from([0.0, 1.0, 0.5, 1 / 3, -0.25]), st.floats(-1000, 1000).map(lambda x: round(x, 6)))


@st.composite
def mark_rows(draw: st.DrawFn) -> list[list[float]]:
    width = draw(st.integers(1, 5))
    return draw(st.lists(st.lists(MARK, min_size=width, max_size=width), min_size=1, max_size=12))


@st.composite
def drawn_papers(draw: st.DrawFn) -> list[AttemptMarks]:
    """Papers with different questions, maxima and responses, some of them empty."""
    papers = []
    for number in range(draw(st.integers(1, 8))):
        questions = draw(st.lists(st.sampled_from("abcdef"), unique=True, max_size=5))
        items = tuple(
            ItemMark(question=one, earned=draw(MARK), possible=draw(st.sampled_from([0.0, 1.0, 2.5])))
            for one in questions
        )
        taken = {one: tuple(draw(st.lists(st.sampled_from("xyz"), max_size=2))) for one in questions[:2]}
        papers.append(AttemptMarks(attempt=str(number), items=items, chosen=taken))
    return papers


@given(mark_rows(), st.integers())
def test_order_of_attempts_changes_nothing(rows: list[list[float]], seed: int) -> None:
    mixed = attempts_of(rows)
    Random(seed).shuffle(mixed)
    assert analyse(mixed) == analyse(attempts_of(rows))


@given(mark_rows())
def test_percentages_keep_their_bounds(rows: list[list[float]]) -> None:
    figures = analyse(attempts_of(rows))
    assert figures.alpha is None or figures.alpha <= 1.0
    for one in figures.items:
        assert one.discriminative_efficiency is None or one.discriminative_efficiency <= 100.0
        assert one.discrimination_index is None or -100.0 <= one.discrimination_index <= 100.0
        assert one.point_biserial is None or -1.0 <= one.point_biserial <= 1.0
    weights = [one.effective_weight for one in figures.items if one.effective_weight is not None]
    assert not weights or math.fsum(weights) == pytest.approx(100.0)


@settings(max_examples=200)
@given(drawn_papers())
def test_any_mix_of_papers_gives_finite_numbers(papers: list[AttemptMarks]) -> None:
    for slotted in (papers, with_slots(papers, {"a": "c1.1", "b": "c1.1", "c": "c1.2"})):
        told = msgspec.to_builtins(analyse(slotted, options={"a": OPTIONS}))
        assert all(math.isfinite(number) for number in numbers(told))


@given(mark_rows(), st.sampled_from([0.5, 2.0, 8.0]))
def test_worth_of_a_point_changes_no_index(rows: list[list[float]], factor: float) -> None:
    """The factors are powers of two, which multiply binary numbers exactly."""
    once, scaled = analyse(attempts_of(rows)), analyse(attempts_of([[factor * x for x in row] for row in rows]))
    assert (scaled.alpha, scaled.skewness, scaled.kurtosis) == (once.alpha, once.skewness, once.kurtosis)
    assert [one.discrimination_index for one in scaled.items] == [one.discrimination_index for one in once.items]


# ---- Moodle's own numbers


def moodle(name: str) -> list[dict[str, str]]:
    """Return the rows of one of Moodle's files."""
    if not MOODLE.is_dir():
        pytest.skip("Moodle's data set (../shared/fixtures/psychometrics) is not on this PC")
    with (MOODLE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def figures() -> QuizStatistics:
    attempts = [
        AttemptMarks(
            attempt=row["quizattempt"],
            items=tuple(ItemMark(question=str(n), earned=float(row[f"slots.{n}.mark"])) for n in range(1, 8)),
        )
        for row in moodle("results00.csv")
    ]
    return analyse(attempts)


COLUMNS = {
    "s": "attempts",
    "facility": "facility",
    "sd": "standard_deviation",
    "effectiveweight": "effective_weight",
    "covariance": "covariance",
    "markvariance": "mark_variance",
    "othermarkvariance": "other_mark_variance",
    "discriminationindex": "discrimination_index",
    "covariancemax": "covariance_max",
    "discriminativeefficiency": "discriminative_efficiency",
    "maxmark": "possible",
}
"""Moodle's names of the figures of a question, with ours."""

WHOLE = {
    "median": "median",
    "allattemptsavg": "mean",
    "allattemptscount": "attempts",
    "standarddeviation": "standard_deviation",
    "skewness": "skewness",
    "kurtosis": "kurtosis",
    "cic": "cic",
    "errorratio": "error_ratio",
    "standarderror": "standard_error",
}
"""The same for a quiz."""


@pytest.mark.parametrize("column", COLUMNS)
def test_questions_have_the_figures_moodle_expects(figures: QuizStatistics, column: str) -> None:
    slots = [row for row in moodle("qstats00.csv") if not row["subqname"] and not row["variant"]]
    expected = {row["slot"]: float(row[column]) for row in slots}
    assert {one.id: getattr(one, COLUMNS[column]) for one in figures.items} == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("name", WHOLE)
def test_quiz_has_the_figures_moodle_expects(figures: QuizStatistics, name: str) -> None:
    (expected,) = [float(row["value"]) for row in moodle("quiz00-expected.csv") if row["stat"] == name]
    assert getattr(figures, WHOLE[name]) == pytest.approx(expected, rel=1e-6)

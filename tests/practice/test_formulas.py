"""Formulas as authors write them: what they give, and that nothing else of Python comes through."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.practice.formulas import FormulaError, evaluate

NAMES: dict[str, Any] = {
    "lakes": {"may": {"one": 4.0, "two": 10.0, "three": 3.0}, "june": {"one": 8.0, "two": 12.0, "three": 1.0}},
    "total": {"one": 12.0, "two": 22.0, "three": 12.0},
    "flat": {"one": 5.0, "two": 5.0},
    "nothing": {},
    "extra": 2.0,
}


def column(**rows: float) -> dict[str, float]:
    return rows


# ---- arithmetic ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("7 / 2", 3.5),
        ("1 - 2 - 3", -4.0),
        ("-extra", -2.0),
        ("--3", 3.0),
        ("0.1 + extra", 2.1),
        (' "low" '.strip(), "low"),
    ],
)
def test_numbers_are_reckoned_as_in_a_textbook(formula: str, found: float | str) -> None:
    assert evaluate(formula, NAMES) == found


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ("lakes.may", column(one=4.0, two=10.0, three=3.0)),
        ("lakes.may + lakes.june", column(one=12.0, two=22.0, three=4.0)),
        ("lakes.may * 2", column(one=8.0, two=20.0, three=6.0)),
        ("24 / total", column(one=2.0, two=24 / 22, three=2.0)),
        ("total - extra", column(one=10.0, two=20.0, three=10.0)),
        ("-flat", column(one=-5.0, two=-5.0)),
        ("total - flat", column(one=7.0, two=17.0)),
    ],
)
def test_columns_are_reckoned_row_by_row(formula: str, found: dict[str, float]) -> None:
    assert evaluate(formula, NAMES) == found


# ---- functions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ('value(lakes.may, "two")', 10.0),
        ('value(total / 2, "one")', 6.0),
        ("mean(lakes.june)", 7.0),
        ("mean(1, 2, 6)", 3.0),
        ("least(lakes.may)", 3.0),
        ("most(lakes.may)", 10.0),
        ("deviation(flat)", 0.0),
        ("round(2.3456, 2)", 2.35),
        ("round(extra / 3, 0)", 1.0),
    ],
)
def test_function_gives_a_number(formula: str, found: float) -> None:
    assert evaluate(formula, NAMES) == found


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ("mean(lakes.may, lakes.june)", column(one=6.0, two=11.0, three=2.0)),
        ("mean(lakes.may, 2, 0)", column(one=2.0, two=4.0, three=5 / 3)),
        ("rescale(lakes.may)", column(one=1 / 7, two=1.0, three=0.0)),
        ("round(lakes.may / 3, 1)", column(one=1.3, two=3.3, three=1.0)),
        ("rank(lakes.may)", column(one=2.0, two=1.0, three=3.0)),
    ],
)
def test_function_gives_a_column(formula: str, found: dict[str, float]) -> None:
    assert evaluate(formula, NAMES) == pytest.approx(found)


def test_deviation_is_divided_by_the_number_of_rows() -> None:
    names = {"eight": dict(zip("abcdefgh", [2.0, 4, 4, 4, 5, 5, 7, 9], strict=True))}
    assert evaluate("deviation(eight)", names) == 2.0


def test_standardised_column_has_mean_nought_and_deviation_one() -> None:
    found = evaluate("z(lakes.may)", NAMES)
    assert (evaluate("mean(x)", {"x": found}), evaluate("deviation(x)", {"x": found})) == pytest.approx((0.0, 1.0))


def test_equal_values_share_the_better_rank_and_the_next_one_is_left_out() -> None:
    names = {"five": column(a=7, b=9, c=7, d=1, e=9)}
    assert evaluate("rank(five)", names) == column(a=3.0, b=1.0, c=3.0, d=5.0, e=1.0)


@pytest.mark.parametrize(
    ("number", "band"),
    [
        *((0, "low"), (0.2499, "low"), (0.25, "middle"), (0.4999, "middle"), (0.5, "high"), (0.75, "very-high")),
        *((1, "very-high"), (-1, "low")),
    ],
)
def test_bound_belongs_to_the_band_above_it(number: float, band: str) -> None:
    assert evaluate('band(it, "low", 0.25, "middle", 0.5, "high", 0.75, "very-high")', {"it": number}) == band


# ---- what cannot be worked out -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "formula",
    [
        *("unknown", "unknown.may", "lakes.april", "unknown(1)", "mean", "extra.real", 'value(total, "four")'),
        *("1 / 0", "total / 0", "mean(nothing)", "z(flat)", "rescale(flat)", "least(nothing)", "rank(nothing, 1)"),
        *("", " ", "1 +", "1 2", "(1", "1)", "a = 1", "x := 1", "1; 2", "1\n2", "\x00", "«1»", "1,5"),
        *("mean()", "value(total)", "round(1)", 'value(extra, "one")', "round(total)", "value(total, 1)"),
        *('band(1, "low", 2)', 'band(1, "low", "high", "x")', 'band(total, "low", 1, "high")', "band(1)"),
        *('"low" - "high"', '"low" / 2', 'total + "low"', "mean(lakes)", "lakes + 1"),
        *("9" * 399 + ".0/1e-300", "1e308 * 10 + round(1, 1e308 * 10)", "round(1, 1e999)"),
    ],
    ids=lambda one: one[:40] or "nothing",
)
def test_what_cannot_be_worked_out_is_told_as_a_fault_of_the_formula(formula: str) -> None:
    with pytest.raises(FormulaError):
        evaluate(formula, NAMES)


@pytest.mark.parametrize("function", ["mean", "deviation", "z", "rescale", "rank", "least", "most"])
@pytest.mark.parametrize("argument", ["3", '"x"'])
def test_function_of_columns_refuses_what_is_no_column(function: str, argument: str) -> None:
    with pytest.raises(FormulaError):
        evaluate(f"{function}({argument})", NAMES)


def test_formula_may_have_four_hundred_characters() -> None:
    assert evaluate("1" + "+1" * 199, {}) == 200
    assert evaluate("1 " + "+1" * 199, {}) == 200
    with pytest.raises(FormulaError, match="too long"):
        evaluate("1" + "+1" * 200, {})


# ---- nothing else of Python ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "formula",
    [
        *("().__class__", "().__class__.__bases__[0].__subclasses__()", "''.join", '"{0.__class__}".format(1)'),
        *("__import__('os')", "__import__('os').system('true')", "open('/etc/passwd')", "eval('1')", "exec('1')"),
        *("lambda: 1", "(lambda: 1)()", "[one for one in total]", "{one for one in total}", "{1: 2}", "[1]", "(1, 2)"),
        *("total.__class__", "lakes.__class__", "lakes.may.__class__", "lakes.may.values()", "total.keys()"),
        *("lakes['may']", "total['one']", "total.items", "mean.__globals__", "mean.__globals__['ast']"),
        *("9 ** 9 ** 9 ** 9", "2 ** 2", "9 // 2", "9 % 2", "1 << 9999", "1 | 2", "~1", "+1", "not 1"),
        *("1 if 1 else 2", "1 < 2", "1 and 2", "1 == 1", "f'{1}'", "b'1'", "1j", "...", "None", "await x", "yield"),
        *(
            "round(1.5, digits=0)",
            "mean(*total)",
            "mean(**total)",
            "mean(total, x=1)",
            "mean(total)(1)",
            "print(1)",
            "globals()",
        ),
        *('"x" * 3', '"x" + "y"', "lakes.may.two"),
    ],
)
def test_nothing_but_numbers_columns_and_functions_comes_through(formula: str) -> None:
    with pytest.raises(FormulaError):
        evaluate(formula, NAMES)


@pytest.mark.parametrize("formula", ["(" * 199 + "1" + ")" * 199, "-" * 399 + "1", "mean(" * 79 + "1", "[" * 400])
def test_formula_nested_too_deep_does_no_harm(formula: str) -> None:
    try:
        found = evaluate(formula, {})
    except FormulaError:
        return
    assert abs(float(found)) == 1.0  # type: ignore[arg-type]


LEAVES = st.sampled_from(["1", "0", "2.5", '"one"', "total", "lakes.may", "lakes", "extra", "nothing", "unknown"])
FUNCTIONS = st.sampled_from([*("mean", "deviation", "z", "rescale", "rank", "band", "value", "least", "most", "round")])
FORMULAS = st.recursive(
    LEAVES,
    lambda inner: (
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda one: f"({one[0]} {one[1]} {one[2]})")
        | st.tuples(FUNCTIONS, st.lists(inner, max_size=3)).map(lambda one: f"{one[0]}({', '.join(one[1])})")
    ),
    max_leaves=5,
)


@settings(max_examples=100, deadline=None)
@given(formula=FORMULAS)
def test_whatever_is_written_gives_a_result_or_a_fault_of_the_formula(formula: str) -> None:
    try:
        found = evaluate(formula, NAMES)
    except FormulaError:
        return
    assert isinstance(found, int | float | str | dict)

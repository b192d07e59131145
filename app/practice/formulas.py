"""Formulas of models, written as in a textbook and worked out safely: numbers, columns of tables, a few functions.

    z(cities.internet)                       a column, each value less the mean, divided by the standard deviation
    value((osi + tii + hci) / 3, "kz")       one row of a column
    band(value(egdi, "kz"), "low", 0.25, "middle", 0.5, "high", 0.75, "very-high")

A column maps ids of rows to numbers; arithmetic works row by row. Nothing else of Python can be written.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

Column = Mapping[str, float]
Result = float | str | Column

_BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}

LONGEST = 400
"""Characters a formula may have."""


class FormulaError(Exception):
    """A formula that cannot be worked out; the text says why."""


def evaluate(formula: str, names: Mapping[str, Any]) -> Result:
    """Return what a formula gives; `names` are numbers, columns, and tables (names to columns).

    Raises:
        FormulaError: if it is not a formula, names something unknown, or divides by nothing.
    """
    if len(formula) > LONGEST:
        raise FormulaError("the formula is too long")
    try:
        tree = ast.parse(formula, mode="eval")
        found: Result = _value(tree.body, names)
    except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
        raise FormulaError(f"“{formula}” is not a formula") from error
    except ZeroDivisionError as error:
        raise FormulaError(f"“{formula}” divides by nothing") from error
    except (TypeError, LookupError, OverflowError) as error:
        raise FormulaError(f"“{formula}”: {error}") from error
    return found


def _value(node: ast.expr, names: Mapping[str, Any]) -> Any:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float | str):
        return node.value
    if isinstance(node, ast.Name):
        return names[node.id]
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return names[node.value.id][node.attr]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return _both(operator.sub, 0.0, _value(node.operand, names))
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        return _both(_BINARY[type(node.op)], _value(node.left, names), _value(node.right, names))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        return _FUNCTIONS[node.func.id](*(_value(one, names) for one in node.args))
    raise ValueError(ast.dump(node))


def _both(work: Callable[[float, float], float], left: Any, right: Any) -> Any:
    """Work on two numbers, or row by row where one of them is a column."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return {row: work(left[row], right[row]) for row in left if row in right}
    if isinstance(left, Mapping):
        return {row: work(value, _number(right)) for row, value in left.items()}
    if isinstance(right, Mapping):
        return {row: work(_number(left), value) for row, value in right.items()}
    return work(_number(left), _number(right))


def _number(value: Any) -> float:
    if isinstance(value, int | float):
        return value
    raise TypeError(f"{value!r} is not a number")


def _rows(column: Any) -> Column:
    if isinstance(column, Mapping):
        return column
    raise TypeError(f"{column!r} is not a column")


def _mean(first: Any, *others: Any) -> Any:
    """Return the mean of a column, or of several numbers or columns row by row."""
    if others:
        total = first
        for one in others:
            total = _both(operator.add, total, one)
        return _both(operator.truediv, total, 1 + len(others))
    return math.fsum(_rows(first).values()) / len(first)


def _deviation(column: Column) -> float:
    """Return the standard deviation of all rows (σ, divided by their number)."""
    middle = _mean(column)
    return math.sqrt(math.fsum((value - middle) ** 2 for value in column.values()) / len(column))


def _standardised(column: Column) -> Column:
    middle, deviation = _mean(column), _deviation(column)
    return {row: (value - middle) / deviation for row, value in column.items()}


def _rescaled(column: Column) -> Column:
    least, most = min(_rows(column).values()), max(column.values())
    return {row: (value - least) / (most - least) for row, value in column.items()}


def _ranks(column: Column) -> Column:
    """Return ranks, the greatest value first; equal values share the better rank."""
    return {row: 1.0 + sum(other > value for other in column.values()) for row, value in _rows(column).items()}


def _band(number: float, first: str, *bounds_and_names: float | str) -> str:
    """Return the name of the band a number falls into; each bound belongs to the band above it."""
    name = first
    for bound, above in zip(bounds_and_names[::2], bounds_and_names[1::2], strict=True):
        if number >= float(bound):
            name = str(above)
    return name


def _value_of(column: Column, row: str) -> float:
    return column[row]


def _rounded(value: Any, digits: float) -> Any:
    if isinstance(value, Mapping):
        return {row: round(one, int(digits)) for row, one in value.items()}
    return round(value, int(digits))


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "mean": _mean,
    "deviation": _deviation,
    "z": _standardised,
    "rescale": _rescaled,
    "rank": _ranks,
    "band": _band,
    "value": _value_of,
    "least": lambda column: min(_rows(column).values()),
    "most": lambda column: max(_rows(column).values()),
    "round": _rounded,
}

"""What all practice desks are written with: fields to fill, actions to take, and the log of what was done."""

from typing import Annotated, Literal

import msgspec

from app.base.i18n import LocalText
from app.base.ids import ID_PATTERN

Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN)]

Value = str | bool | float | list[str] | dict[str, str]
"""What a field may hold: a text, id or day (ISO), yes or no, a number, ids in order, or ids mapped to ids."""


class Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of everything an author writes: an unknown field is a fault, not a silent loss."""


class Option(Strict, frozen=True, kw_only=True):
    """One thing to choose, insert or put in its place.

    `group` is the heading it stands under; `says` are the ids of what a sentence tells, which tests can ask for.
    """

    id: Id
    text: LocalText
    group: str = ""
    says: tuple[str, ...] = ()


FieldKind = Literal["choice", "choices", "date", "number", "text", "arrange", "row", "yes", "marks"]
"""choice: one option; choices: several; arrange: options put in a row in the learner's order; row: a row of a table;
yes: a tick; marks: each passage of a document with one of the options."""


class Field(Strict, frozen=True, kw_only=True):
    """One thing to fill in. Options are its own and those of lists by name, of the case before those of the desk.

    `most` bounds chosen or arranged options, 0 for no bound. A text offers the options as phrases to insert; `lines`
    is its height.
    """

    id: Id
    kind: FieldKind
    label: LocalText
    options: tuple[Option, ...] = ()
    lists: tuple[str, ...] = ()
    document: str = ""
    """Id of the document whose rows or passages are chosen."""
    unit: LocalText = {}
    help: LocalText = {}
    optional: bool = False
    most: int = 0
    lines: int = 6


class Action(Strict, frozen=True, kw_only=True):
    """Something one can do with a case. `minutes` passes on a simulated clock.

    `moves` says where the case lies afterwards; `needs` names actions without which it cannot physically be done
    (what the law wants first is no need: the learner may do wrong).
    """

    id: Id
    label: LocalText
    fields: tuple[Field, ...] = ()
    minutes: int = 0
    moves: Literal["", "inbox", "waiting", "closed"] = ""
    needs: tuple[Id, ...] = ()
    once: bool = True
    key: str = ""
    """A letter that does it together with Alt."""
    done: LocalText = {}
    """What is said of a case once it was done, such as “registered”."""
    layers: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    """Tags of the cases with which it can be done; empty for all."""


class Column(Strict, frozen=True, kw_only=True):
    """A column of a table."""

    id: Id
    text: LocalText
    number: bool = False


class Row(Strict, frozen=True, kw_only=True):
    """A row of a table: one text or number per column."""

    id: Id
    cells: tuple[LocalText | float | str, ...]


class Document(Strict, frozen=True, kw_only=True):
    """Something to read beside a case: a text, passages that can be marked, or a table."""

    id: Id
    title: LocalText
    text: LocalText = {}
    passages: tuple[Option, ...] = ()
    variants: tuple[str, ...] = ()
    """The variants in which it lies there; empty for all. One id may stand for a document of each variant."""
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One record of the log: who did what with which case, `t` seconds after the run began.

    `clock` is the program itself when a time is over; `guide` plays the model solution.
    """

    t: float = 0.0
    actor: Literal["learner", "clock", "guide"] = "learner"
    case: str = ""
    action: str
    arguments: dict[str, Value] = {}


class Done(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An action as the engine took it in. `number` is its place in the log; `at` the simulated time, ISO, if there is.

    `item` names the thing of the learner's own making it was done to.
    """

    action: str
    number: int
    t: float = 0.0
    at: str = ""
    item: str = ""
    values: dict[str, Value] = {}


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """Something that can be done now."""

    case: str = ""
    action: str
    fields: tuple[Field, ...] = ()


class Step(Strict, frozen=True, kw_only=True):
    """A step of the model solution with its reason.

    `values` are written as in the log, "$name" for what the case expects; `texts` names for a text field the phrases
    it is put together from, in the language of the run.
    """

    action: Id
    values: dict[str, Value] = {}
    texts: dict[str, list[str]] = {}
    why: LocalText = {}
    case: str = ""


def is_empty(value: object) -> bool:
    """Tell whether a field holds nothing."""
    return value is None or value is False or (isinstance(value, str | list | dict) and not value)


def fits(value: object, kind: FieldKind) -> bool:
    """Tell whether a value has the form that a kind of field holds."""
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "yes":
        return isinstance(value, bool)
    if kind in {"choices", "arrange"}:
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if kind == "marks":
        return isinstance(value, dict)
    return isinstance(value, str)

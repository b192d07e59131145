"""The sections of a desk's form, for each of the four kinds."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from app.practice import PRACTICE_KINDS
from app.ui.forms.field import Field
from app.ui.forms.form import Part
from app.ui.studio.practice.checks import auto_fails, checks, conditions, penalties
from app.ui.studio.practice.filling import action_form, option_form
from app.ui.studio.practice.head import RubricField, head_parts, material_parts, variant_parts
from app.ui.studio.practice.pieces import Pieces
from app.ui.studio.practice.subjects import model_parts, stage_form, subject_names, subjects
from app.ui.studio.practice.turns import TurnsField
from app.ui.text import translate

HEAD = (
    *("format", "kind", "id", "title", "summary", "brief", "minutes", "limit_minutes", "pass_score"),
    *("sources", "checked_on"),
)
"""`format`, `kind` and `id` have no field: the name and the kind of a file are not changed inside it."""

OWN_HEAD = {"desk": ("hours", "due_field", "tray_names"), "dialogue": ("variables",)}
VARIANTS = ("variants", "layers", "draw", "shuffle", "values", "pools")
CHECKS = ("checks", "auto_fail", "penalties", "conditions")
MATERIAL = ("lists", "groups", "documents", "phrases")
PICTURES = ("knobs", "formulas", "charts", "readings")


class Section(NamedTuple):
    """A part of the desk that opens under its own heading, and the keys of the file it shows."""

    name: str
    keys: tuple[str, ...]
    make: Callable[[], Field]


def sections(pieces: Pieces, kind: str) -> list[Section]:
    """Return the sections of a kind of desk; nothing of them is built yet."""
    head = (*HEAD, *OWN_HEAD.get(kind, ()))
    return [
        _section(pieces, translate("desk-forms", "Head"), head, lambda: head_parts(pieces, kind)),
        _section(pieces, translate("desk-forms", "Variants and chance"), VARIANTS, lambda: variant_parts(pieces)),
        _section(
            pieces, translate("desk-forms", "Rubric"), ("rubric",), lambda: (Part("rubric", RubricField(pieces)),)
        ),
        *_own(pieces, kind),
        _section(
            pieces,
            subject_names()[kind],
            (PRACTICE_KINDS[kind].key,),
            lambda: (Part(PRACTICE_KINDS[kind].key, _subjects(pieces, kind)),),
        ),
        _section(pieces, translate("desk-forms", "Checks"), CHECKS, lambda: _check_parts(pieces)),
        _section(
            pieces, translate("desk-forms", "Lists, documents and words"), MATERIAL, lambda: material_parts(pieces)
        ),
    ]


def _section(pieces: Pieces, name: str, keys: tuple[str, ...], parts: Callable[[], tuple[Part, ...]]) -> Section:
    return Section(name, keys, lambda: pieces.form(name, *parts()))


def _own(pieces: Pieces, kind: str) -> Iterator[Section]:
    """Yield what only this kind of desk has."""
    if kind == "desk":
        name = translate("desk-forms", "Actions")
        yield _list_section(
            pieces, name, "actions", lambda: action_form(pieces), ("action", translate("desk-forms", "Add an action"))
        )
    elif kind == "dialogue":
        name = translate("desk-forms", "Briefing: cards to search")
        yield _list_section(
            pieces, name, "briefing", lambda: option_form(pieces), ("card", translate("desk-forms", "Add a card"))
        )
    elif kind == "workbench":
        name = translate("desk-forms", "Stages")
        yield _list_section(
            pieces, name, "stages", lambda: stage_form(pieces), ("stage", translate("desk-forms", "Add a stage"))
        )
    else:
        name = translate("desk-forms", "Numbers, formulas and charts")
        yield _section(pieces, name, PICTURES, lambda: model_parts(pieces))


def _list_section(pieces: Pieces, name: str, key: str, make: Callable[[], Field], words: tuple[str, str]) -> Section:
    return _section(pieces, name, (key,), lambda: (Part(key, pieces.list_of(name, make, *words)),))


def _subjects(pieces: Pieces, kind: str) -> Field:
    listed = subjects(pieces, kind)
    return TurnsField(listed, pieces.known) if kind == "dialogue" else listed


def _check_parts(pieces: Pieces) -> tuple[Part, ...]:
    never, taken = translate("desk-forms", "What must never be done"), translate("desk-forms", "Penalties")
    needed = translate("desk-forms", "What passing needs beside the score")
    return (
        Part("checks", checks(pieces, translate("desk-forms", "Checks of all cases"))),
        pieces.folded("auto_fail", never, lambda: auto_fails(pieces, never)),
        pieces.folded("penalties", taken, lambda: penalties(pieces, taken)),
        pieces.folded("conditions", needed, lambda: conditions(pieces, needed)),
    )

"""Forms of what a learner fills in, does and reads: fields, options, actions, documents, facts and model solutions."""

from functools import partial
from typing import Any

from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.texts import LocalTextField
from app.ui.studio.practice.by_kind import KindField, KindOf
from app.ui.studio.practice.named import NamesField
from app.ui.studio.practice.pieces import Pieces
from app.ui.studio.practice.yaml_box import ValueField
from app.ui.text import translate

RULES = ("day", "working", "term", "on", "pool", "variant", "text", "number")
"""What makes a value; the first three count from another day."""

COUNTED = RULES[:3]


def option_form(pieces: Pieces) -> Form:
    """Return the form of an option, a phrase or a card."""
    return pieces.form(
        translate("desk-forms", "Option"),
        pieces.id(),
        pieces.local("text", translate("desk-forms", "Text"), lines=2),
        pieces.named("group", translate("desk-forms", "Heading it stands under"), pieces.known.groups),
        pieces.words("says", translate("desk-forms", "What it tells, for conditions")),
    )


def options(pieces: Pieces, name: str) -> Field:
    """Return a list of options."""
    return pieces.list_of(name, lambda: option_form(pieces), "option", translate("desk-forms", "Add an option"))


def field_form(pieces: Pieces) -> Form:
    """Return the form of a field to fill in."""
    known = pieces.known
    kinds = [
        ("choice", translate("desk-forms", "One option")),
        ("choices", translate("desk-forms", "Several options")),
        ("arrange", translate("desk-forms", "Options in an order")),
        ("date", translate("desk-forms", "A day")),
        ("number", translate("desk-forms", "A number")),
        ("text", translate("desk-forms", "A text of one’s own")),
        ("row", translate("desk-forms", "A row of a table")),
        ("marks", translate("desk-forms", "Marks on passages")),
        ("yes", translate("desk-forms", "A tick")),
    ]
    name = translate("desk-forms", "Options of its own")
    return pieces.form(
        translate("desk-forms", "Field"),
        pieces.id(),
        pieces.pick("kind", translate("desk-forms", "What is filled in"), kinds),
        pieces.local("label", translate("desk-forms", "Label")),
        pieces.names("lists", translate("desk-forms", "Lists of options"), known.lists),
        pieces.folded("options", name, lambda: options(pieces, name)),
        pieces.named("document", translate("desk-forms", "Document with the rows or passages"), known.documents),
        pieces.local("unit", translate("desk-forms", "Unit")),
        pieces.local("help", translate("desk-forms", "Help")),
        pieces.flag("optional", translate("desk-forms", "May stay empty")),
        pieces.whole("most", translate("desk-forms", "At most so many (0: no bound)"), default=0),
        pieces.whole("lines", translate("desk-forms", "Height of a text in lines"), least=1, most=40, default=6),
    )


def fields(pieces: Pieces, name: str) -> Field:
    """Return a list of fields to fill in."""
    return pieces.list_of(name, lambda: field_form(pieces), "field", translate("desk-forms", "Add a field"))


def action_form(pieces: Pieces) -> Form:
    """Return the form of an action of a desk."""
    known, name = pieces.known, translate("desk-forms", "Fields to fill in")
    moves = [
        ("", translate("desk-forms", "stays where it is")),
        ("inbox", translate("desk-forms", "back into the inbox")),
        ("waiting", translate("desk-forms", "to what waits")),
        ("closed", translate("desk-forms", "to what is closed")),
    ]
    return pieces.form(
        translate("desk-forms", "Action"),
        pieces.id(),
        pieces.local("label", translate("desk-forms", "Label")),
        pieces.local("done", translate("desk-forms", "What is said of a case afterwards")),
        pieces.folded("fields", name, lambda: fields(pieces, name)),
        pieces.whole("minutes", translate("desk-forms", "Minutes on the simulated clock"), default=0),
        pieces.pick("moves", translate("desk-forms", "Where the case lies afterwards"), moves, default=""),
        pieces.names("needs", translate("desk-forms", "Actions without which it cannot be done"), known.actions),
        pieces.flag("once", translate("desk-forms", "Only once a case"), default=True),
        pieces.line("key", translate("desk-forms", "Letter that does it together with Alt")),
        pieces.names("only", translate("desk-forms", "Only for cases with these tags"), known.tags),
        pieces.names("layers", translate("desk-forms", "Only in these times"), known.layers),
    )


def document_form(pieces: Pieces) -> Form:
    """Return the form of a text or table to read beside the work."""
    passages, columns = translate("desk-forms", "Passages to mark"), translate("desk-forms", "Columns of a table")
    rows = translate("desk-forms", "Rows of a table")
    return pieces.form(
        translate("desk-forms", "Document"),
        pieces.id(),
        pieces.local("title", translate("desk-forms", "Title")),
        pieces.local("text", translate("desk-forms", "Text"), lines=3),
        pieces.folded("passages", passages, lambda: options(pieces, passages)),
        pieces.listed(
            "columns", columns, lambda: _column_form(pieces), "column", translate("desk-forms", "Add a column")
        ),
        pieces.listed("rows", rows, lambda: _row_form(pieces), "row", translate("desk-forms", "Add a row")),
        pieces.names("variants", translate("desk-forms", "Only in these variants"), pieces.known.variants),
    )


def documents(pieces: Pieces, name: str) -> Field:
    """Return a list of documents."""
    return pieces.list_of(name, lambda: document_form(pieces), "document", translate("desk-forms", "Add a document"))


def fact_form(pieces: Pieces) -> Form:
    """Return the form of a thing that a text must tell."""
    name = translate("desk-forms", "Accepted forms, a line each")
    return pieces.form(
        translate("desk-forms", "Fact"),
        pieces.id(),
        pieces.local("text", translate("desk-forms", "What is to be told")),
        pieces.folded("forms", name, lambda: lines_by_language(pieces, name)),
        pieces.named("day", translate("desk-forms", "Name of a day that tells it"), pieces.known.days),
        pieces.line("number", translate("desk-forms", "Name of a number that tells it")),
    )


def lines_by_language(pieces: Pieces, name: str) -> Form:
    """Return a field for lists of texts, one for each language of the course."""
    return pieces.form(name, *(pieces.lines(one, f"{name}, {one.upper()}") for one in pieces.languages))


def step_form(pieces: Pieces) -> Form:
    """Return the form of a step of the model solution."""
    texts, known = translate("desk-forms", "Texts put together from phrases"), pieces.known
    phrases = translate("desk-forms", "Phrases")
    return pieces.form(
        translate("desk-forms", "Step"),
        pieces.named("action", translate("desk-forms", "Action"), known.actions),
        pieces.values("values", translate("desk-forms", "What is filled in")),
        pieces.mapping("texts", texts, lambda: NamesField(pieces.theme, phrases, list), blank=[]),
        pieces.local("why", translate("desk-forms", "Why"), lines=2),
    )


def rule_field(pieces: Pieces, name: str) -> KindField:
    """Return the field of a value that is worked out: a day, a name, a number or a text."""
    known = pieces.known
    names = {
        "day": translate("desk-forms", "Calendar days from another day"),
        "working": translate("desk-forms", "Working days from another day"),
        "term": translate("desk-forms", "A term of law from another day"),
        "on": translate("desk-forms", "This day"),
        "pool": translate("desk-forms", "A name of a pool"),
        "variant": translate("desk-forms", "What the variant gives"),
        "text": translate("desk-forms", "A text"),
        "number": translate("desk-forms", "A number"),
    }
    makes = {
        "day": lambda: pieces.whole("day", names["day"], least=-1000),
        "working": lambda: pieces.whole("working", names["working"], least=-1000),
        "term": lambda: pieces.named("term", names["term"], known.law),
        "on": lambda: pieces.line("on", names["on"]),
        "pool": lambda: pieces.named("pool", names["pool"], known.pools),
        "variant": lambda: pieces.named("variant", names["variant"], known.drawn_values),
        "text": lambda: pieces.local("text", names["text"], lines=2),
        "number": lambda: pieces.amount("number", names["number"]),
    }

    def built(kind: str) -> Form:
        counted = [pieces.named("from", translate("desk-forms", "Counted from"), known.days)] if kind in COUNTED else []
        return pieces.form(names[kind], makes[kind](), *counted)

    kinds = {one: KindOf(names[one], partial(built, one)) for one in RULES}
    return KindField(pieces.theme, name, kinds, kind_of=_rule_kind, turned=_rule_turned)


def rules(pieces: Pieces, key: str, name: str) -> Part:
    """Return a mapping of names to values that are worked out."""
    words = translate("desk-forms", "How it comes about")
    return pieces.mapping(key, name, lambda: rule_field(pieces, words), blank={})


def _rule_kind(rule: Any) -> str | None:
    if not isinstance(rule, dict):
        return None
    said = [one for one in RULES if one in rule]
    kind = said[0] if said else "day"
    allowed = {kind, "from"} if kind in COUNTED else {kind}
    return kind if len(said) <= 1 and rule.keys() <= allowed else None


def _rule_turned(rule: Any, kind: str) -> dict[str, Any]:
    begins = {"from": rule["from"]} if isinstance(rule, dict) and "from" in rule and kind in COUNTED else {}
    first = {"day": 0, "working": 0, "number": 0, "text": {}}
    return {kind: first.get(kind, ""), **begins}


def _column_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Column"),
        pieces.id(),
        pieces.local("text", translate("desk-forms", "Heading")),
        pieces.flag("number", translate("desk-forms", "Holds numbers that formulas know")),
    )


def _row_form(pieces: Pieces) -> Form:
    name = translate("desk-forms", "Cells")
    return pieces.form(
        translate("desk-forms", "Row"),
        pieces.id(),
        pieces.rows("cells", name, lambda: _cell_field(pieces), lambda: "", translate("desk-forms", "Add a cell")),
    )


def _cell_field(pieces: Pieces) -> KindField:
    theme, name = pieces.theme, translate("desk-forms", "Cell")
    kinds = {
        "plain": KindOf(translate("desk-forms", "A number or the same words for all"), lambda: ValueField(theme, name)),
        "local": KindOf(
            translate("desk-forms", "A text in each language"), lambda: LocalTextField(theme, name, pieces.languages)
        ),
    }
    return KindField(theme, name, kinds, kind_of=_cell_kind, turned=_cell_turned)


def _cell_kind(cell: Any) -> str | None:
    if isinstance(cell, dict):
        return "local" if all(isinstance(one, str) for one in cell.values()) else None
    return "plain" if isinstance(cell, str | int | float) and not isinstance(cell, bool) else None


def _cell_turned(cell: Any, kind: str) -> Any:
    return {} if kind == "local" else cell if isinstance(cell, str | int | float) else ""

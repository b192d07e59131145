"""Forms of what a desk says of itself: its head, its variants and chance, its rubric and what is used everywhere."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.forms.amounts import AmountField
from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import LocalTextField
from app.ui.studio.practice.filling import documents, lines_by_language, options, rules
from app.ui.studio.practice.pieces import Pieces
from app.ui.text import translate
from app.ui.widgets.labels import label, set_text

WHOLE = 100
"""What all weights of a rubric make together."""


def head_parts(pieces: Pieces, kind: str) -> tuple[Part, ...]:
    """Return title, summary, brief, times and sources."""
    return (
        pieces.local("title", translate("desk-forms", "Title")),
        pieces.local("summary", translate("desk-forms", "Summary"), lines=2),
        pieces.local("brief", translate("desk-forms", "Brief: who one is, where, and what is asked"), lines=4),
        pieces.whole("minutes", translate("desk-forms", "Advised minutes"), least=1),
        pieces.amount("limit_minutes", translate("desk-forms", "Time limit in minutes (empty: none)")),
        pieces.whole("pass_score", translate("desk-forms", "Points to pass"), least=1, most=WHOLE, default=75),
        *_own_parts(pieces, kind),
        pieces.lines("sources", translate("desk-forms", "Sources, a line each")),
        pieces.line("checked_on", translate("desk-forms", "Day on which the sources were checked")),
    )


def variant_parts(pieces: Pieces) -> tuple[Part, ...]:
    """Return variants, times, and what chance draws."""
    variants, layers = translate("desk-forms", "Variants"), translate("desk-forms", "Times (layers)")
    drawn, pools = translate("desk-forms", "Cases drawn by tag"), translate("desk-forms", "Pools of names")
    add = translate("desk-forms", "Add a variant")
    return (
        pieces.listed("variants", variants, lambda: _variant_form(pieces), "variant", add),
        pieces.listed("layers", layers, lambda: _layer_form(pieces), "time", translate("desk-forms", "Add a time")),
        pieces.mapping("draw", drawn, lambda: AmountField(pieces.theme, drawn), blank=1),
        pieces.flag("shuffle", translate("desk-forms", "The order of the cases is drawn too")),
        rules(pieces, "values", translate("desk-forms", "Days, names and numbers of the whole desk")),
        pieces.large_mapping("pools", pools, lambda: _pool(pieces, pools), blank=[]),
    )


def material_parts(pieces: Pieces) -> tuple[Part, ...]:
    """Return lists of options, their headings, documents, and forbidden words."""
    lists, papers = translate("desk-forms", "Lists of options"), translate("desk-forms", "Documents")
    phrases = translate("desk-forms", "Forbidden words")
    words = translate("desk-forms", "Words, a line each")
    return (
        pieces.large_mapping("lists", lists, lambda: options(pieces, lists), blank=[]),
        pieces.texts("groups", translate("desk-forms", "Headings of groups of options")),
        pieces.folded("documents", papers, lambda: documents(pieces, papers)),
        pieces.large_mapping("phrases", phrases, lambda: lines_by_language(pieces, words), blank={}),
    )


class RubricField(RowsField):
    """The criteria, a row each, and what their weights make together."""

    def __init__(self, pieces: Pieces, *, parent: QWidget | None = None) -> None:
        super().__init__(
            pieces.theme,
            translate("desk-forms", "Rubric"),
            make=lambda: _criterion_form(pieces),
            new=lambda _values: {"id": pieces.known.new_id("criterion")},
            add_words=translate("desk-forms", "Add a criterion"),
            parent=parent,
        )
        self.total = label("", role="small")
        self.box.addWidget(self.total)
        self.edited.connect(self._add_up)

    def show_value(self, value: Any) -> None:
        """Show the criteria."""
        super().show_value(value)
        self._add_up()

    def _add_up(self) -> None:
        weights = [one.get("weight") for one in self.value() if isinstance(one, dict)]
        total = sum(one for one in weights if isinstance(one, int | float) and not isinstance(one, bool))
        words = translate("desk-forms", "All weights together: {total} of {whole}").format(
            total=f"{total:g}", whole=WHOLE
        )
        set_text(self.total, words)


def _own_parts(pieces: Pieces, kind: str) -> tuple[Part, ...]:
    if kind == "desk":
        hours = translate("desk-forms", "Simulated working day")
        return (
            pieces.folded("hours", hours, lambda: _hours_form(pieces, hours)),
            pieces.named(
                "due_field", translate("desk-forms", "Day to which the inbox counts down"), pieces.known.dates
            ),
            pieces.texts("tray_names", translate("desk-forms", "Names of the trays")),
        )
    if kind == "dialogue":
        variables = translate("desk-forms", "Variables with which it begins")
        return (pieces.mapping("variables", variables, lambda: AmountField(pieces.theme, variables), blank=0),)
    return ()


def _hours_form(pieces: Pieces, name: str) -> Form:
    return pieces.form(
        name,
        pieces.line("opens", translate("desk-forms", "Opens at (09:00 if empty)")),
        pieces.line("closes", translate("desk-forms", "Closes at (18:00 if empty)")),
        pieces.whole("days", translate("desk-forms", "Working days in a run"), least=1, most=30, default=5),
        pieces.whole("reading", translate("desk-forms", "Minutes that reading a case takes"), default=1),
    )


def _variant_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Variant"),
        pieces.id(),
        pieces.line("start", translate("desk-forms", "First day (year-month-day)")),
        pieces.flag("for_exam", translate("desk-forms", "Only in exams")),
        pieces.names("without", translate("desk-forms", "Without these cases"), pieces.known.subjects),
        pieces.values("values", translate("desk-forms", "Values of this variant")),
    )


def _layer_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Time"),
        pieces.id(),
        pieces.local("title", translate("desk-forms", "Title")),
        pieces.local("note", translate("desk-forms", "Note before and after the run"), lines=2),
        pieces.flag("graded", translate("desk-forms", "Gives a score"), default=True),
        pieces.line("start", translate("desk-forms", "First day, instead of that of the variant")),
    )


def _criterion_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Criterion"),
        pieces.id(),
        pieces.amount("weight", translate("desk-forms", "Weight")),
        pieces.named("objective", translate("desk-forms", "Objective"), pieces.known.objectives),
        pieces.local("title", translate("desk-forms", "Title")),
    )


def _pool(pieces: Pieces, name: str) -> Field:
    words = translate("desk-forms", "Name")
    return RowsField(
        pieces.theme,
        name,
        make=lambda: LocalTextField(pieces.theme, words, pieces.languages),
        new=lambda _values: {},
        add_words=translate("desk-forms", "Add a name"),
    )

"""Forms of what checks look at one by one: cases, turns, parts and tasks, and what stands around them in each kind."""

from app.base.i18n import LANGUAGE_NAMES
from app.ui.forms.amounts import AmountField
from app.ui.forms.form import Form, Part
from app.ui.forms.texts import TextField
from app.ui.studio.practice.checks import checks
from app.ui.studio.practice.conditions import TestField
from app.ui.studio.practice.filling import documents, fact_form, fields, options, rule_field, rules, step_form
from app.ui.studio.practice.listed import ListedField
from app.ui.studio.practice.pairs import TwoTextsField
from app.ui.studio.practice.pieces import Pieces
from app.ui.studio.practice.yaml_box import TextSwitch
from app.ui.text import translate


def subject_form(pieces: Pieces, kind: str) -> Form:
    """Return the form of a case, turn, part or task: what is its own, then what all of them may have."""
    own, name = {
        "desk": (_case_parts, translate("desk-forms", "Case")),
        "dialogue": (_turn_parts, translate("desk-forms", "Turn")),
        "workbench": (_part_parts, translate("desk-forms", "Part")),
        "model": (_task_parts, translate("desk-forms", "Task")),
    }[kind]
    return pieces.form(name, pieces.id(), *own(pieces), *_common_parts(pieces))


def subject_names() -> dict[str, str]:
    """Return what the cases of each kind of desk are called."""
    return {
        "desk": translate("desk-forms", "Cases"),
        "dialogue": translate("desk-forms", "Turns"),
        "workbench": translate("desk-forms", "Parts"),
        "model": translate("desk-forms", "Tasks"),
    }


def subjects(pieces: Pieces, kind: str) -> ListedField:
    """Return the list of cases, turns, parts or tasks; the chosen one can be shown as text."""
    new, add = {
        "desk": ("case", translate("desk-forms", "Add a case")),
        "dialogue": ("turn", translate("desk-forms", "Add a turn")),
        "workbench": ("part", translate("desk-forms", "Add a part")),
        "model": ("task", translate("desk-forms", "Add a task")),
    }[kind]
    return pieces.list_of(subject_names()[kind], lambda: TextSwitch(subject_form(pieces, kind)), new, add)


def stage_form(pieces: Pieces) -> Form:
    """Return the form of a stage of a workbench."""
    return pieces.form(
        translate("desk-forms", "Stage"),
        pieces.id(),
        pieces.local("title", translate("desk-forms", "Title")),
        pieces.local("brief", translate("desk-forms", "What is done in it"), lines=2),
        pieces.names("parts", translate("desk-forms", "Parts"), pieces.known.subjects),
        pieces.local("finish", translate("desk-forms", "Verb on the button that finishes it")),
        pieces.flag("proofread", translate("desk-forms", "The rules can be asked for while one works")),
    )


def model_parts(pieces: Pieces) -> tuple[Part, ...]:
    """Return knobs, formulas and pictures of a model."""
    formulas, formula = translate("desk-forms", "Formulas"), translate("desk-forms", "Formula")
    knobs, charts = translate("desk-forms", "Numbers to play with"), translate("desk-forms", "Charts")
    readings = translate("desk-forms", "Values beside the charts")
    return (
        pieces.listed("knobs", knobs, lambda: _knob_form(pieces), "number", translate("desk-forms", "Add a number")),
        pieces.mapping("formulas", formulas, lambda: TextField(pieces.theme, formula)),
        pieces.listed("charts", charts, lambda: _chart_form(pieces), "chart", translate("desk-forms", "Add a chart")),
        pieces.listed(
            "readings", readings, lambda: _reading_form(pieces), "value", translate("desk-forms", "Add a value")
        ),
    )


def _case_parts(pieces: Pieces) -> tuple[Part, ...]:
    head, pair = (
        translate("desk-forms", "Lines of a head"),
        (
            translate("desk-forms", "Name"),
            translate("desk-forms", "Value"),
        ),
    )
    arrives = translate("desk-forms", "Day on which it comes in")
    return (
        pieces.local("sender", translate("desk-forms", "Sender")),
        pieces.local("subject", translate("desk-forms", "Subject")),
        pieces.local("body", translate("desk-forms", "Text"), lines=4),
        pieces.local("channel", translate("desk-forms", "Way it came")),
        Part("arrives", rule_field(pieces, arrives)),
        pieces.line("at", translate("desk-forms", "Time at which it comes in (09:00 if empty)")),
        pieces.rows(
            "details",
            head,
            lambda: TwoTextsField(pieces.theme, head, pair, pieces.languages),
            lambda: [{}, {}],
            translate("desk-forms", "Add a line"),
        ),
    )


def _turn_parts(pieces: Pieces) -> tuple[Part, ...]:
    answers, reactions = translate("desk-forms", "Prepared answers"), translate("desk-forms", "Reactions")
    ask = translate("desk-forms", "Fields to fill in")
    spoken = [("", translate("desk-forms", "the language of the reader")), *LANGUAGE_NAMES.items()]
    return (
        pieces.local("speaker", translate("desk-forms", "Speaker")),
        pieces.local("place", translate("desk-forms", "Who that is")),
        pieces.local("text", translate("desk-forms", "What is said or happens"), lines=3),
        pieces.pick("spoken", translate("desk-forms", "Said in"), spoken, default=""),
        pieces.amount("seconds", translate("desk-forms", "Seconds to answer (empty: no clock)")),
        pieces.listed(
            "answers", answers, lambda: _answer_form(pieces), "answer", translate("desk-forms", "Add an answer")
        ),
        pieces.folded("fields", ask, lambda: fields(pieces, ask)),
        pieces.rows(
            "reactions", reactions, lambda: _reaction_form(pieces), dict, translate("desk-forms", "Add a reaction")
        ),
        pieces.rows(
            "next",
            translate("desk-forms", "Goes on to, whatever was said"),
            lambda: _branch_form(pieces),
            dict,
            translate("desk-forms", "Add a way on"),
        ),
        _needs(pieces, translate("desk-forms", "Passed over without this")),
        pieces.flag("branch", translate("desk-forms", "Only reached by name")),
        _adds(pieces),
    )


def _part_parts(pieces: Pieces) -> tuple[Part, ...]:
    ask, items = translate("desk-forms", "Fields to fill in"), translate("desk-forms", "Things the learner makes")
    return (
        pieces.local("title", translate("desk-forms", "Title")),
        pieces.local("text", translate("desk-forms", "Text"), lines=3),
        pieces.folded("fields", ask, lambda: fields(pieces, ask)),
        pieces.folded("items", items, lambda: _items_form(pieces, items)),
        pieces.yaml("sample", translate("desk-forms", "Simulated answers to a survey")),
    )


def _task_parts(pieces: Pieces) -> tuple[Part, ...]:
    ask, answers = translate("desk-forms", "Fields to fill in"), translate("desk-forms", "Answers by formula")
    formula = translate("desk-forms", "Formula")
    return (
        pieces.local("text", translate("desk-forms", "What is asked"), lines=3),
        pieces.local("group", translate("desk-forms", "Heading it stands under")),
        pieces.folded("fields", ask, lambda: fields(pieces, ask)),
        pieces.mapping("answers", answers, lambda: TextField(pieces.theme, formula)),
    )


def _common_parts(pieces: Pieces) -> tuple[Part, ...]:
    known = pieces.known
    lists, papers = translate("desk-forms", "Lists of options"), translate("desk-forms", "Documents")
    facts, own = translate("desk-forms", "Facts that a text must tell"), translate("desk-forms", "Checks of its own")
    return (
        pieces.values("expect", translate("desk-forms", "What is right here, by name")),
        rules(pieces, "values", translate("desk-forms", "Days, names and numbers")),
        pieces.listed("facts", facts, lambda: fact_form(pieces), "fact", translate("desk-forms", "Add a fact")),
        pieces.rows(
            "solution",
            translate("desk-forms", "Model solution"),
            lambda: step_form(pieces),
            dict,
            translate("desk-forms", "Add a step"),
        ),
        pieces.folded("checks", own, lambda: checks(pieces, own)),
        pieces.large_mapping("lists", lists, lambda: options(pieces, lists), blank=[]),
        pieces.folded("documents", papers, lambda: documents(pieces, papers)),
        pieces.texts(
            "notes", translate("desk-forms", "Why a check matters here"), key_words=translate("desk-forms", "Check")
        ),
        pieces.names("law", translate("desk-forms", "Rule: entries of law"), known.law, told=True),
        pieces.names("tags", translate("desk-forms", "Tags"), known.tags),
        pieces.names("layers", translate("desk-forms", "Only in these times"), known.layers),
    )


def _answer_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Prepared answer"),
        pieces.id(),
        pieces.local("text", translate("desk-forms", "Text"), lines=2),
        pieces.local("reply", translate("desk-forms", "What is said to it"), lines=2),
        pieces.named("to", translate("desk-forms", "Leads to"), pieces.known.ways),
        _adds(pieces),
        _needs(pieces, translate("desk-forms", "Offered only with this")),
    )


def _reaction_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Reaction"),
        Part("test", TestField(pieces, translate("desk-forms", "Condition"))),
        pieces.local("reply", translate("desk-forms", "What is said to it"), lines=2),
        pieces.named("to", translate("desk-forms", "Leads to"), pieces.known.ways),
        _adds(pieces),
    )


def _branch_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Way on"),
        pieces.named("to", translate("desk-forms", "Leads to"), pieces.known.ways),
        _needs(pieces, translate("desk-forms", "Only with this")),
    )


def _needs(pieces: Pieces, name: str) -> Part:
    return pieces.rows("needs", name, lambda: _need_form(pieces), dict, translate("desk-forms", "Add a bound"))


def _need_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Bound on a variable"),
        pieces.named("variable", translate("desk-forms", "Variable"), pieces.known.variables),
        pieces.amount("least", translate("desk-forms", "At least")),
        pieces.amount("most", translate("desk-forms", "At most")),
    )


def _adds(pieces: Pieces) -> Part:
    name = translate("desk-forms", "Added to variables")
    return pieces.mapping("adds", name, lambda: AmountField(pieces.theme, name), blank=1)


def _items_form(pieces: Pieces, name: str) -> Form:
    ask = translate("desk-forms", "Fields of one of them")
    return pieces.form(
        name,
        pieces.local("name", translate("desk-forms", "What one is called")),
        pieces.folded("fields", ask, lambda: fields(pieces, ask)),
        pieces.whole("most", translate("desk-forms", "At most so many"), least=1, most=40, default=10),
        pieces.yaml("start", translate("desk-forms", "Those that lie there at first")),
    )


def _knob_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Number to play with"),
        pieces.id(),
        pieces.local("label", translate("desk-forms", "Label")),
        pieces.amount("least", translate("desk-forms", "Least value")),
        pieces.amount("most", translate("desk-forms", "Greatest value")),
        pieces.amount("start", translate("desk-forms", "Value at first")),
        pieces.amount("step", translate("desk-forms", "Step (0.01 if empty)")),
        pieces.local("unit", translate("desk-forms", "Unit")),
    )


def _chart_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Chart"),
        pieces.id(),
        pieces.local("title", translate("desk-forms", "Title")),
        pieces.line("of", translate("desk-forms", "Formula")),
        pieces.named("document", translate("desk-forms", "Table that names the bars"), pieces.known.documents),
        pieces.line("marked", translate("desk-forms", "Row that stands out")),
        pieces.amount("most", translate("desk-forms", "Value of a full bar (1 if empty)")),
        pieces.whole("digits", translate("desk-forms", "Decimal places"), most=9, default=3),
    )


def _reading_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Value beside the charts"),
        pieces.id(),
        pieces.local("label", translate("desk-forms", "Label")),
        pieces.line("of", translate("desk-forms", "Formula")),
        pieces.whole("digits", translate("desk-forms", "Decimal places"), most=9, default=3),
    )

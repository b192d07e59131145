"""Names inside a desk: criteria, fields, actions, lists, documents, tags and variants that are named must be there."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.practice import kind_of
from app.practice.common import Field, Step
from app.practice.dialogue import END, Dialogue, Turn
from app.practice.predicates import Test, all_tests
from app.practice.scene import PLACEHOLDER
from app.practice.spec import Check, Practice, Subject
from app.practice.workbench import ITEM, TO, Workbench

UNKNOWN = QT_TRANSLATE_NOOP("core", "There is no {kind} named {name} in this desk.")
TWICE = QT_TRANSLATE_NOOP("core", "The id {id} is used twice in this desk.")

_FIELD_NAMES = ("of",)
_ACTION_NAMES = ("action", "after")


def name_problems(practice: Practice) -> Iterator[Problem]:
    """Yield what is named and not there, what stands twice, and weights that do not make 100."""
    yield from _twice(practice)
    yield from _rubric(practice)
    kind = kind_of(practice)
    fields, actions = kind.fields(practice), kind.actions(practice)
    names = {one.id for one in fields}
    for where, check in _placed_checks(practice):
        yield from _test(check.test, (*where, "test"), names, actions)
    for key in ("auto_fail", "penalties"):
        for number, rule in enumerate(getattr(practice, key)):
            yield from _test(rule.test, (key, number, "test"), names, actions)
    yield from _fields(practice, fields)
    yield from _steps(practice, names, actions)
    yield from _tags(practice)
    yield from _before_a_run(practice)


def subjects_of(practice: Practice) -> tuple[Subject, ...]:
    """Return the cases, turns, parts or tasks of a desk."""
    return kind_of(practice).subjects(practice)


def _twice(practice: Practice) -> Iterator[Problem]:
    groups: list[tuple[str, list[str]]] = [
        ("variants", [one.id for one in practice.variants]),
        ("rubric", [one.id for one in practice.rubric]),
        ("cases", [one.id for one in subjects_of(practice)]),
        ("checks", [one.id for one in practice.checks]),
    ]
    for key, ids in groups:
        for one, number in Counter(ids).items():
            if number > 1:
                yield Problem("duplicate-id", TWICE, (key,), {"id": one})
    for subject in subjects_of(practice):
        for options in subject.lists.values():
            for one, number in Counter(option.id for option in options).items():
                if number > 1:
                    yield Problem("duplicate-id", TWICE, ("cases", subject.id, "lists"), {"id": one})


def _rubric(practice: Practice) -> Iterator[Problem]:
    total = sum(one.weight for one in practice.rubric)
    if abs(total - 100.0) > 1e-9:
        text = QT_TRANSLATE_NOOP("core", "The weights of the rubric add up to {total}, not 100.")
        yield Problem("rubric-sum", text, ("rubric",), {"total": f"{total:g}"})
    known = {one.id for one in practice.rubric}
    for where, check in _placed_checks(practice):
        if check.criterion not in known:
            yield _unknown("criterion", check.criterion, (*where, "criterion"))
    used = {check.criterion for _, check in _placed_checks(practice)}
    text = QT_TRANSLATE_NOOP("core", "No check belongs to the criterion {criterion}.")
    for number, one in enumerate(practice.rubric):
        if one.id not in used:
            yield Problem("idle-criterion", text, ("rubric", number), {"criterion": one.id})
    checks = {check.id for _, check in _placed_checks(practice)}
    for number, condition in enumerate(practice.conditions):
        for name in condition.checks:
            if name not in checks:
                yield _unknown("check", name, ("conditions", number, "checks"))


def _placed_checks(practice: Practice) -> Iterator[tuple[tuple[str | int, ...], Check]]:
    for number, check in enumerate(practice.checks):
        yield ("checks", number), check
    for subject in subjects_of(practice):
        for number, check in enumerate(subject.checks):
            yield ("cases", subject.id, "checks", number), check


def _test(test: Test, where: tuple[str | int, ...], fields: set[str], actions: frozenset[str]) -> Iterator[Problem]:
    for one in all_tests(test):
        for name, value in msgspec.structs.asdict(one).items():
            values = value if isinstance(value, list) else [value]
            if name in _FIELD_NAMES:
                yield from (_unknown("field", one, where) for one in values if one and one not in fields)
            elif name in _ACTION_NAMES or (name == "actions"):
                yield from (_unknown("action", one, where) for one in values if one and one not in actions)


def _fields(practice: Practice, fields: list[Field]) -> Iterator[Problem]:
    lists = {*practice.all_lists(), *(name for subject in subjects_of(practice) for name in subject.lists)}
    own = [document.id for subject in subjects_of(practice) for document in subject.documents]
    documents = {*own, *(one.id for one in practice.documents)}
    for field in fields:
        yield from (_unknown("list", one, ()) for one in field.lists if one not in lists)
        if field.document and field.document not in documents:
            yield _unknown("document", field.document, ())
        if field.kind in {"row", "marks"} and not field.document:
            yield _unknown("document", "–", ())
        if field.kind in {"choice", "choices", "arrange", "marks"} and not (field.options or field.lists):
            text = QT_TRANSLATE_NOOP("core", "The field {field} has nothing to choose from.")
            yield Problem("no-options", text, (), {"field": field.id})
        text = QT_TRANSLATE_NOOP("core", "What {option} says is read only if it stands in a list the field names.")
        for option in field.options:
            if option.says:
                yield Problem("unread-says", text, (), {"option": option.id})


def _before_a_run(practice: Practice) -> Iterator[Problem]:
    """Yield values in the texts that are read before there is a run to have values."""
    text = QT_TRANSLATE_NOOP("core", "{name} stands in a text that is read before a run begins and has its values.")
    for field in ("title", "summary", "brief"):
        for language, words in getattr(practice, field).items():
            for name in PLACEHOLDER.findall(words):
                yield Problem("early-value", text, (field, language), {"name": name})


def _steps(practice: Practice, fields: set[str], actions: frozenset[str]) -> Iterator[Problem]:
    for subject in subjects_of(practice):
        for number, step in enumerate(subject.solution):
            where = ("cases", subject.id, "solution", number)
            if step.action not in actions:
                yield _unknown("action", step.action, where)
            yield from _step_names(practice, subject, step, where, fields)


def _step_names(
    practice: Practice, subject: Subject, step: Step, where: tuple[str | int, ...], fields: set[str]
) -> Iterator[Problem]:
    own = {ITEM, TO}
    for name in (*step.values, *step.texts):
        if name not in fields | own:
            yield _unknown("field", name, where)
    lists = (*subject.lists.values(), *practice.all_lists().values())
    phrases = {option.id for options in lists for option in options}
    for names in step.texts.values():
        yield from (_unknown("phrase", one, where) for one in names if one not in phrases)


def _tags(practice: Practice) -> Iterator[Problem]:
    tags = Counter(tag for subject in subjects_of(practice) for tag in subject.tags)
    text = QT_TRANSLATE_NOOP("core", "The draw wants {wanted} of {tag}; the desk has {count}.")
    for tag, number in practice.draw.items():
        if tags[tag] < number:
            yield Problem("short-draw", text, ("draw", tag), {"tag": tag, "wanted": number, "count": tags[tag]})
    ids = {one.id for one in subjects_of(practice)}
    for number, variant in enumerate(practice.variants):
        yield from (_unknown("case", one, ("variants", number)) for one in variant.without if one not in ids)
    if isinstance(practice, Dialogue):
        for turn in practice.turns:
            yield from (_unknown("turn", one, ("cases", turn.id)) for one in _ways(turn) if one not in ids | {END})
    if isinstance(practice, Workbench):
        for stage in practice.stages:
            yield from (_unknown("part", one, ("stages",)) for one in stage.parts if one not in ids)


def _ways(turn: Turn) -> list[str]:
    """Return where a turn may lead by name."""
    ways = [answer.to for answer in turn.answers] + [reaction.to for reaction in turn.reactions]
    return [one for one in (*ways, *(branch.to for branch in turn.next)) if one]


def _unknown(kind: str, name: str, where: tuple[str | int, ...]) -> Problem:
    return Problem("unknown-name", UNKNOWN, where, {"kind": kind, "name": name})

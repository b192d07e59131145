"""Names inside a desk: criteria, fields, actions, lists, documents, tags and variants that are named must be there."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.practice import kind_of
from app.practice.common import Field, Step
from app.practice.desk import Desk
from app.practice.dialogue import END, Dialogue, Turn
from app.practice.inspection import all_tests
from app.practice.model import Model
from app.practice.predicates import HasFacts, HasNone, Test
from app.practice.scene import PLACEHOLDER
from app.practice.spec import Check, Practice, Subject
from app.practice.workbench import ITEM, TO, Workbench

UNKNOWN = QT_TRANSLATE_NOOP("core", "There is no {kind} named {name} in this desk.")
TWICE = QT_TRANSLATE_NOOP("core", "The id {id} is used twice in this desk.")

Where = tuple[str | int, ...]

_FIELD_NAMES = ("of",)
_ACTION_NAMES = ("action", "after")


def name_problems(practice: Practice) -> Iterator[Problem]:
    """Yield what is named and not there, what stands twice, and weights that do not make 100."""
    yield from _twice(practice)
    yield from _rubric(practice)
    kind = kind_of(practice)
    fields, actions = kind.fields(practice), kind.actions(practice)
    names = {one.id for one in fields}
    for where, test in _placed_tests(practice):
        yield from _test(practice, test, where, names, actions)
    yield from _fields(practice, fields)
    yield from _steps(practice, names, actions)
    yield from _tags(practice)
    yield from _before_a_run(practice)


def subjects_of(practice: Practice) -> tuple[Subject, ...]:
    """Return the cases, turns, parts or tasks of a desk."""
    return kind_of(practice).subjects(practice)


def _twice(practice: Practice) -> Iterator[Problem]:
    actions = getattr(practice, "actions", ())
    groups: list[tuple[str, list[str]]] = [
        ("variants", [one.id for one in practice.variants]),
        ("rubric", [one.id for one in practice.rubric]),
        ("cases", [one.id for one in subjects_of(practice)]),
        ("checks", [one.id for one in practice.checks]),
        ("actions", [one.id for one in actions]),
    ]
    for key, ids in groups:
        for one, number in Counter(ids).items():
            if number > 1:
                yield Problem("duplicate-id", TWICE, (key,), {"id": one})
    for subject in subjects_of(practice):
        for one, number in Counter(check.id for check in (*practice.checks, *subject.checks)).items():
            if number > 1 and one in {check.id for check in subject.checks}:
                yield Problem("duplicate-id", TWICE, ("cases", subject.id, "checks"), {"id": one})
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


def _placed_checks(practice: Practice) -> Iterator[tuple[Where, Check]]:
    for number, check in enumerate(practice.checks):
        yield ("checks", number), check
    for subject in subjects_of(practice):
        for number, check in enumerate(subject.checks):
            yield ("cases", subject.id, "checks", number), check


def _placed_tests(practice: Practice) -> Iterator[tuple[Where, Test]]:
    for where, check in _placed_checks(practice):
        yield (*where, "test"), check.test
    for key in ("auto_fail", "penalties"):
        for number, rule in enumerate(getattr(practice, key)):
            yield (key, number, "test"), rule.test
    if isinstance(practice, Dialogue):
        for turn in practice.turns:
            for number, reaction in enumerate(turn.reactions):
                yield ("cases", turn.id, "reactions", number, "test"), reaction.test


def _test(practice: Practice, test: Test, where: Where, fields: set[str], actions: frozenset[str]) -> Iterator[Problem]:
    for one in all_tests(test):
        for name, value in msgspec.structs.asdict(one).items():
            values = value if isinstance(value, list) else [value]
            if name in _FIELD_NAMES:
                yield from (_unknown("field", one, where) for one in values if one and one not in fields)
            elif name in _ACTION_NAMES or (name == "actions"):
                yield from (_unknown("action", one, where) for one in values if one and one not in actions)
        if isinstance(one, HasNone) and one.phrases and one.phrases not in practice.phrases:
            yield _unknown("phrases", one.phrases, where)
        if isinstance(one, HasFacts) and isinstance(one.facts, list):
            told = _told(practice)
            yield from (_unknown("fact", name, where) for name in one.facts if name not in told)


def _told(practice: Practice) -> set[str]:
    """Return what a text can be asked to tell: facts, sentences, and what sentences say."""
    subjects = subjects_of(practice)
    lists = [*practice.all_lists().values(), *(options for one in subjects for options in one.lists.values())]
    lists += [field.options for field in kind_of(practice).fields(practice)]
    options = [option for options in lists for option in options]
    facts = {fact.id for one in subjects for fact in one.facts}
    return {*facts, *(one.id for one in options), *(told for one in options for told in one.says)}


def _fields(practice: Practice, fields: list[Field]) -> Iterator[Problem]:
    lists = {*practice.all_lists(), *(name for subject in subjects_of(practice) for name in subject.lists)}
    own = [document.id for subject in subjects_of(practice) for document in subject.documents]
    documents = {*own, *(one.id for one in practice.documents)}
    places = _places_of_fields(practice)
    for field in fields:
        where = places.get(field.id, ())
        yield from (_unknown("list", one, where) for one in field.lists if one not in lists)
        if field.document and field.document not in documents:
            yield _unknown("document", field.document, where)
        if field.kind in {"row", "marks"} and not field.document:
            yield _unknown("document", "–", where)
        if field.kind in {"choice", "choices", "arrange", "marks"} and not (field.options or field.lists):
            text = QT_TRANSLATE_NOOP("core", "The field {field} has nothing to choose from.")
            yield Problem("no-options", text, where, {"field": field.id})
        text = QT_TRANSLATE_NOOP("core", "What {option} says is read only if it stands in a list the field names.")
        for option in field.options:
            if option.says:
                yield Problem("unread-says", text, where, {"option": option.id})


def _places_of_fields(practice: Practice) -> dict[str, Where]:
    """Return where the fields of actions, turns, parts, things made and tasks are written."""
    places: dict[str, Where] = {}
    for number, action in enumerate(getattr(practice, "actions", ())):
        places |= {one.id: ("actions", number, "fields", at) for at, one in enumerate(action.fields)}
    for subject in subjects_of(practice):
        start: Where = ("cases", subject.id)
        places |= {one.id: (*start, "fields", at) for at, one in enumerate(getattr(subject, "fields", ()))}
        items = getattr(subject, "items", None)
        places |= {one.id: (*start, "items", "fields", at) for at, one in enumerate(items.fields if items else ())}
    return places


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


def _step_names(practice: Practice, subject: Subject, step: Step, where: Where, fields: set[str]) -> Iterator[Problem]:
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
    yield from _things(practice, {*tags})
    if isinstance(practice, Dialogue):
        for turn in practice.turns:
            yield from (_unknown("turn", one, ("cases", turn.id)) for one in _ways(turn) if one not in ids | {END})
    if isinstance(practice, Workbench):
        for stage in practice.stages:
            yield from (_unknown("part", one, ("stages",)) for one in stage.parts if one not in ids)


def _things(practice: Practice, tags: set[str]) -> Iterator[Problem]:
    """Yield what actions, documents and pictures name."""
    variants = {one.id for one in practice.variants}
    for number, document in enumerate(practice.documents):
        where: Where = ("documents", number)
        yield from (_unknown("variant", one, where) for one in document.variants if one not in variants)
    if isinstance(practice, Desk):
        actions = {one.id for one in practice.actions}
        for number, action in enumerate(practice.actions):
            where = ("actions", number)
            yield from (_unknown("action", one, where) for one in action.needs if one not in actions)
            yield from (_unknown("tag", one, where) for one in action.only if one not in tags)
        due, fields = practice.due_field, {one.id for action in practice.actions for one in action.fields}
        if due and due not in fields:
            yield _unknown("field", due, ("due_field",))
    if isinstance(practice, Model):
        tables = {one.id for one in practice.documents}
        for number, chart in enumerate(practice.charts):
            if chart.document not in tables:
                yield _unknown("document", chart.document, ("charts", number))


def _ways(turn: Turn) -> list[str]:
    """Return where a turn may lead by name."""
    ways = [answer.to for answer in turn.answers] + [reaction.to for reaction in turn.reactions]
    return [one for one in (*ways, *(branch.to for branch in turn.next)) if one]


def _unknown(kind: str, name: str, where: Where) -> Problem:
    return Problem("unknown-name", UNKNOWN, where, {"kind": kind, "name": name})

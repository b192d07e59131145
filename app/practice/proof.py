"""Proof that a desk works, which `kense check` asks of every desk.

Its model solution earns everything, doing nothing earns little, recorded slips cost what they should, every check
looks at something and every case can be reached.
"""

from collections.abc import Iterator, Sequence

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.practice.common import Entry, Id, Step, Strict, Value
from app.practice.dialogue import TIME_UP
from app.practice.play import Play, outcome, replay
from app.practice.rubric import applies
from app.practice.scoring import Outcome
from app.practice.solving import entry_of
from app.practice.spec import AutoFail, Check, Penalty

EMPTY_BELOW = 20.0
"""A run in which nothing was done must stay below this."""

SEED = "check"
"""The seed with which desks are proved."""

_BY_CLOCK = {TIME_UP}
"""What the program itself may enter at any time; it is offered to nobody."""


class Added(Strict, frozen=True, kw_only=True):
    """A step that a slip adds, behind another one ("case/action") or at the end."""

    after: str = ""
    case: str = ""
    action: Id
    values: dict[str, Value] = {}
    texts: dict[str, list[str]] = {}


class Slip(Strict, frozen=True, kw_only=True):
    """A recorded wrong run, written as what it changes in the model solution, with what it must score.

    Steps are named "case/action". `only` leaves everything out but the steps of these cases. `failed` are all checks
    ("case/check") that are not met, `broken` the penalties and auto-fails ("case/rule").
    """

    id: Id
    says: str
    """What goes wrong in this run, for authors."""
    variant: Id
    language: str = "en"
    layer: str = ""
    without: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    change: dict[str, dict[str, Value]] = {}
    texts: dict[str, dict[str, list[str]]] = {}
    add: tuple[Added, ...] = ()
    score: float
    passed: bool
    failed: tuple[str, ...] | None = None
    broken: tuple[str, ...] = ()


class SlipFile(Strict, frozen=True, kw_only=True):
    """practice/ID.runs.yaml."""

    format: int = 1
    runs: tuple[Slip, ...]


def solution_log(play: Play, language: str) -> list[Entry]:
    """Return the log of the model solution in a language."""
    return [_entry(play, step, language) for step in play.solution()]


def slip_log(play: Play, slip: Slip) -> list[Entry]:
    """Return the log of a recorded wrong run."""
    entries: list[Entry] = []
    for step in play.solution():
        name = f"{step.case}/{step.action}"
        if name not in slip.without and (not slip.only or not step.case or step.case in slip.only):
            changed = msgspec.structs.replace(
                step,
                values={**step.values, **slip.change.get(name, {})},
                texts={**step.texts, **slip.texts.get(name, {})},
            )
            entries.append(_entry(play, changed, slip.language))
        entries += [_added(play, one, slip.language) for one in slip.add if one.after == name]
    return entries + [_added(play, one, slip.language) for one in slip.add if not one.after]


def _entry(play: Play, step: Step, language: str) -> Entry:
    return entry_of(play.practice, play.scene, play.subjects.get(step.case), step, language)


def _added(play: Play, added: Added, language: str) -> Entry:
    step = Step(case=added.case, action=added.action, values=added.values, texts=added.texts)
    return _entry(play, step, language)


def run(play: Play, log: Sequence[Entry]) -> Outcome:
    """Return what a log earns."""
    return outcome(play, replay(play, log))


def solution_problems(play: Play, languages: Sequence[str]) -> Iterator[Problem]:
    """Yield where the model solution does not earn everything, and whether doing nothing earns too much."""
    text = QT_TRANSLATE_NOOP(
        "core", "In variant {variant} ({language}) the model solution earns {score} of 100; not met: {checks}."
    )
    for language in languages:
        found = run(play, solution_log(play, language))
        if found.score < 100.0 or not found.passed:
            fields = {"variant": play.scene.variant, "language": language, "score": f"{found.score:g}"}
            yield Problem("unsolvable", text, (), {**fields, "checks": _said(found)})
            break
    text = QT_TRANSLATE_NOOP("core", "In variant {variant} a run in which nothing is done earns {score} of 100.")
    empty = run(play, [])
    if empty.score >= EMPTY_BELOW:
        yield Problem("empty-run", text, (), {"variant": play.scene.variant, "score": f"{empty.score:g}"})


def slip_problems(play: Play, slip: Slip) -> Iterator[Problem]:
    """Yield where a recorded wrong run scores something else than it should."""
    log = slip_log(play, slip)
    yield from _lost(play, slip, log)
    found = run(play, log)
    text = QT_TRANSLATE_NOOP("core", "The run {run} earns {score} of 100 (passed: {passed}), not {wanted} ({verdict}).")
    if abs(found.score - slip.score) > 0.005 or found.passed != slip.passed:
        fields: dict[str, object] = {"run": slip.id, "score": f"{found.score:g}", "passed": found.passed}
        yield Problem("slip-score", text, ("score",), {**fields, "wanted": f"{slip.score:g}", "verdict": slip.passed})
    failed = {f"{one.case}/{one.check}" for one in found.failed()}
    if slip.failed is not None and failed != set(slip.failed):
        text = QT_TRANSLATE_NOOP("core", "In the run {run} other checks fail than those listed: {checks}.")
        differing = ", ".join(sorted(failed ^ set(slip.failed)))
        yield Problem("slip-checks", text, ("failed",), {"run": slip.id, "checks": differing})
    broken = {f"{one.case}/{one.rule}" for one in (*found.auto_failed, *found.penalties)}
    if broken != set(slip.broken):
        text = QT_TRANSLATE_NOOP("core", "In the run {run} other rules are broken than those listed: {checks}.")
        differing = ", ".join(sorted(broken ^ set(slip.broken)))
        yield Problem("slip-checks", text, ("broken",), {"run": slip.id, "checks": differing})


def _lost(play: Play, slip: Slip, log: Sequence[Entry]) -> Iterator[Problem]:
    """Yield steps of a wrong run that cannot be taken where they stand, so that they would count for nothing."""
    text = QT_TRANSLATE_NOOP("core", "In the run {run} the step {step} cannot be taken where it stands.")
    state = play.begin()
    for entry in log:
        after = play.after(state, entry)
        # Only what changes nothing can be lost; opening a case once more is no loss either, so the moves decide.
        if entry.action not in _BY_CLOCK and msgspec.structs.replace(after, number=state.number) == state:
            ways = {(move.case, move.action) for move in play.moves(state)}
            if (entry.case, entry.action) not in ways:
                yield Problem("slip-lost", text, (), {"run": slip.id, "step": f"{entry.case}/{entry.action}"})
        state = after


def idle_checks(plays: Sequence[Play]) -> Iterator[str]:
    """Yield the checks of a desk, auto-fails and penalties included, that look at no case of any variant."""
    practice = plays[0].practice
    rules: list[Check | AutoFail | Penalty] = [*practice.checks, *practice.auto_fail, *practice.penalties]
    for rule in rules:
        if not any(
            applies(rule, subject, layer=play.scene.layer) for play in plays for subject in play.subjects.values()
        ):
            yield rule.id


def unreached(plays: Sequence[Play], everything: set[str]) -> Iterator[str]:
    """Yield the subjects that no run of any variant comes to, or that no variant draws."""
    missing = set(everything)
    for play in plays:
        if not missing:  # one variant mostly comes to all of them, and looking takes long
            break
        missing -= play.reached()
    yield from sorted(missing)


def _said(found: Outcome) -> str:
    failed = [f"{one.case}/{one.check}" for one in found.failed() if one.graded]
    broken = [f"{one.case}/{one.rule}" for one in (*found.auto_failed, *found.penalties)]
    unmet = [one.condition for one in found.conditions if not one.met]
    return ", ".join((failed + broken + unmet)[:6]) or "–"

"""Checks of practice desks: names that exist, texts in all languages, and the proof that each desk works."""

from collections.abc import Iterator

from app.base.faults import Fault, Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, Where
from app.course.checks.checked import CheckedCourse
from app.course.checks.practice_texts import NamedValues, files_of, text_faults, value_faults, walk
from app.course.checks.quizzes import NO_OBJECTIVE
from app.course.outline import MANIFEST, PracticeItem
from app.course.reader import PlacedPractice
from app.course.setting import LibrarySetting
from app.practice import AnyPractice, kind_of, play_of, staged
from app.practice.formulas import FormulaError
from app.practice.names import name_problems
from app.practice.play import Play
from app.practice.proof import SEED, idle_checks, slip_problems, solution_problems, unreached
from app.practice.scene import drawn, possible
from app.practice.spec import Variant
from app.practice.values import UnknownValueError
from app.practice.walking import dead_ends

WALKS = 3
"""Random walks per variant in the check; the tests of shipped desks walk a thousand."""

DRAWS = 100
"""Times a variant is drawn at most until each of its cases came once."""


def practice_faults(checked: CheckedCourse) -> list[Fault]:
    """Return the faults of all practice desks of a course."""
    found = _outline(checked)
    for placed in checked.reading.practices:
        known = {one.id for one in checked.course.manifest.objectives}
        problems = [*name_problems(placed.practice), *_objectives(placed, known)]
        wrong = [*(_at(placed, one) for one in problems), *_law(placed, checked)]
        found += [*wrong, *text_faults(placed, checked)]
        if not wrong:
            found += _proved(placed, checked)
    return found


def _proved(placed: PlacedPractice, checked: CheckedCourse) -> list[Fault]:
    """Return what the runs of a desk show; they are made once for its texts, the law and the languages."""
    parts = (*files_of(placed), placed.slips_file, checked.library)
    return checked.memory.once_for(
        ("proof", checked.course.manifest.languages), parts, lambda: list(_proof(placed, checked))
    )


def _outline(checked: CheckedCourse) -> list[Fault]:
    file, manifest = checked.reading.files[MANIFEST], checked.course.manifest
    missing = QT_TRANSLATE_NOOP("core", "There is no practice desk {practice}: write practice/{practice}.yaml.")
    asked = QT_TRANSLATE_NOOP("core", "Completion asks for the desk {practice}, which the outline does not have.")
    unread = {name.removeprefix("practice/").removesuffix(".yaml") for name in checked.reading.unread}
    there = checked.course.practices.keys() | unread
    found = [
        file.fault("unknown-practice", missing, ("modules", number, "items", index, "id"), practice=item.id)
        for number, module in enumerate(manifest.modules)
        for index, item in enumerate(module.items)
        if isinstance(item, PracticeItem) and item.id not in there
    ]
    found += [
        file.fault("unknown-practice", asked, ("completion", "practices"), practice=one)
        for one in manifest.completion.practices
        if one not in manifest.practice_ids()
    ]
    text = QT_TRANSLATE_NOOP("core", "The desk {practice} stands nowhere in the outline, so nobody can open it.")
    for placed in checked.reading.practices:
        if placed.practice.id not in manifest.practice_ids():
            found.append(placed.file.fault("unlisted-practice", text, ("id",), practice=placed.practice.id))
    return found


def _at(placed: PlacedPractice, problem: Problem) -> Fault:
    """Return a problem as a fault of the desk's file, or of that of the case it is about."""
    where, file = problem.where, placed.file
    if len(where) > 1 and where[0] == "cases" and isinstance(where[1], str):
        file, place = placed.cases.get(where[1], (placed.file, ()))
        where = (*place, *where[2:])
    return file.fault(problem.code, problem.text, where, **problem.fields)


def _objectives(placed: PlacedPractice, known: set[str]) -> Iterator[Problem]:
    for number, one in enumerate(placed.practice.rubric):
        if one.objective not in known:
            where: Where = ("rubric", number, "objective")
            yield Problem("unknown-objective", NO_OBJECTIVE, where, {"objective": one.objective})


def _law(placed: PlacedPractice, checked: CheckedCourse) -> Iterator[Fault]:
    text = QT_TRANSLATE_NOOP("core", "There is no entry {law} in law.yaml.")
    known = {entry.id for entry in checked.library.law.entries}
    for file in files_of(placed):
        for where, value in walk(file.data):
            if where[-1:] == ("law",) and isinstance(value, list):
                yield from (file.fault("unknown-law", text, where, law=one) for one in value if one not in known)


def _proof(placed: PlacedPractice, checked: CheckedCourse) -> Iterator[Fault]:
    """Yield what the runs of a desk show."""
    practice, file = placed.practice, placed.file
    try:
        plays = list(_plays(placed, checked))
    except UnknownValueError as error:
        text = QT_TRANSLATE_NOOP("core", "A value counts from {name}, which is not there.")
        yield file.fault("unknown-value", text, ("values",), name=error.name)
        return
    except FormulaError as error:
        text = QT_TRANSLATE_NOOP("core", "A formula cannot be worked out: {problem}.")
        yield file.fault("formula", text, ("tasks",), problem=str(error))
        return
    named = NamedValues()
    for play in plays:
        yield from value_faults(placed, play, named)
        if play.scene.graded:
            yield from (_at(placed, one) for one in solution_problems(play, checked.course.manifest.languages))
        stuck = QT_TRANSLATE_NOOP("core", "In variant {variant} a run can get stuck at {case}.")
        walks = WALKS if play.scene.seed == SEED else 0
        for one in dict.fromkeys(dead_ends(play, walks=walks, seed=SEED)):
            yield file.fault("dead-end", stuck, (), variant=play.scene.variant, case=one)
    idle = QT_TRANSLATE_NOOP("core", "The check {check} looks at no case of any variant.")
    yield from (file.fault("idle-check", idle, ("checks",), check=one) for one in idle_checks(plays))
    never = QT_TRANSLATE_NOOP("core", "No run comes to {case}.")
    everything = {one.id for one in kind_of(practice).subjects(practice)}
    yield from (
        _at(placed, Problem("unreached", never, ("cases", one), {"case": one})) for one in unreached(plays, everything)
    )
    if placed.slips_file is not None:
        yield from _slips(placed, checked, placed.slips_file)
    elif kind_of(practice).name:
        text = QT_TRANSLATE_NOOP("core", "No wrong runs are recorded: write practice/{practice}.runs.yaml.")
        fault = file.fault("no-runs", text, (), practice=practice.id)
        yield Fault(fault.file, fault.line, fault.code, fault.text, fault.fields, "warning")


def _plays(placed: PlacedPractice, checked: CheckedCourse) -> Iterator[Play]:
    """Yield each variant, drawn anew until every case that it can draw has come."""
    practice, setting = placed.practice, LibrarySetting(checked.library)
    for layer in [one.id for one in practice.layers] or [""]:
        for variant in practice.variants:
            for seed in _seeds(practice, variant, layer):
                yield play_of(staged(practice, variant=variant.id, seed=seed, setting=setting, layer=layer))


def _seeds(practice: AnyPractice, variant: Variant, layer: str) -> Iterator[str]:
    """Yield the usual seed, and others until all cases of a variant have been drawn by one of them."""
    subjects = kind_of(practice).subjects(practice)
    missing = {one.id for one in possible(subjects, variant, layer)}
    for number in range(DRAWS):
        seed = f"{SEED}-{number}" if number else SEED
        came = {one.id for one in drawn(practice, subjects, variant, seed=seed, layer=layer)}
        if not number or came & missing:
            yield seed
            missing -= came
        if not missing:
            return


def _slips(placed: PlacedPractice, checked: CheckedCourse, file: AuthoredFile) -> Iterator[Fault]:
    practice, setting = placed.practice, LibrarySetting(checked.library)
    variants = {one.id for one in practice.variants}
    text = QT_TRANSLATE_NOOP("core", "The desk has no variant {variant}.")
    plays: dict[tuple[str, str], Play] = {}
    for number, slip in enumerate(placed.slips):
        where: Where = ("runs", number)
        if slip.variant not in variants:
            yield file.fault("unknown-variant", text, (*where, "variant"), variant=slip.variant)
            continue
        key = slip.variant, slip.layer
        if key not in plays:
            one_staged = staged(practice, variant=slip.variant, seed=SEED, setting=setting, layer=slip.layer)
            plays[key] = play_of(one_staged)
        for one in slip_problems(plays[key], slip):
            yield file.fault(one.code, one.text, (*where, *one.where), **one.fields)

"""What a quiz asks of its banks (curriculum.md 5.2): parts, quotas and numbers, counted alike for check and drawing.

The rules of a blueprint:

* Each section is a part with banks of its own; the quiz's own banks are the last part. A bank stands in one part only.
* In a part, `per_bank` draws so many questions from each bank, or `per_objective` for each objective its questions
  have; never both. `count` is the part's whole number; where the quotas ask for more, the quotas win.
* A part without any of the three gives all its questions, unless the quiz has a `count`: then it gives what that takes.
* `draw` of the quiz itself: its quotas are for its own banks; `count`, `levels` and `cases` are for the whole paper.
* `cases` of a section have to fit into the section's own number.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from app.base.errors import DrawError
from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.ids import LEVELS, Level
from app.course.outline import CourseManifest, Draw, PathExam, QuizItem, Section
from app.questions import AnyQuestion, type_name

Banks = Mapping[str, Sequence[AnyQuestion]]
"""Bank name -> its questions in written order."""

Place = tuple[str | int, ...]
"""Keys and 0-based indices from the quiz's own root."""


Kind = Literal["bank", "objective", "all", "section", "quiz", "cases"]
"""What a number is about: a quota, a part that gives all, the count of a section or quiz, the cases of either."""


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Questions of a part of which at least `needed` are drawn; `excluded` counts those that may not be drawn."""

    kind: Kind
    name: str
    needed: int
    questions: tuple[AnyQuestion, ...]
    excluded: int = 0

    def cases(self) -> int:
        """Return how many of the questions are cases."""
        return sum(is_case(question) for question in self.questions)


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A section, or the quiz's own banks (`section` is "" then); at least `needed` questions come from it."""

    section: str
    needed: int
    groups: tuple[Group, ...]
    questions: tuple[AnyQuestion, ...]
    """All that may be drawn, in written order."""
    place: Place
    count: int = 0
    """The number written for it, 0 for none."""
    cases: int = 0
    levels: Mapping[str, int] = {}
    """Wanted numbers, scaled to the part's own number if it has one; empty without wishes."""

    @property
    def gives_all(self) -> bool:
        """Tell whether all its questions come, whatever their number."""
        return any(group.kind == "all" and group.needed for group in self.groups)

    def most_cases(self) -> int:
        """Return how many cases there are."""
        return sum(group.cases() for group in self.groups)

    def never_cases(self) -> int:
        """Return how many questions the quotas draw that cannot be cases."""
        return sum(max(0, group.needed - group.cases()) for group in self.groups)


class Blueprint(msgspec.Struct, frozen=True, kw_only=True):
    """What one paper has to hold: `number` questions from its parts, with `count`, `cases`, `levels` over all.

    Where wanted levels do not sum up to the number, they are scaled to it; empty without wishes.
    """

    parts: tuple[Part, ...]
    number: int
    count: int
    cases: int
    levels: Mapping[str, int]


class Shortage(msgspec.Struct, frozen=True, kw_only=True):
    """A number that the banks cannot fill, or only with ungraded questions (`drawable`).

    `have` counts what may be drawn, `graded` those of them that bring points, `excluded` what other quizzes used up.
    """

    kind: Kind
    section: str
    name: str
    needed: int
    have: int
    graded: int
    excluded: int
    place: Place

    @property
    def drawable(self) -> bool:
        """Tell whether a paper can be drawn all the same."""
        return self.have >= self.needed

    def problem(self) -> Problem:
        """Return it as a fault of the quiz, `where` from the quiz's own root."""
        fields = {"section": self.section, "name": self.name, "wanted": self.needed, "count": self.have}
        if self.drawable:
            return Problem("short-graded", _UNSURE[bool(self.name)], self.place, {**fields, "graded": self.graded})
        return Problem("short-bank", _SHORT[self.kind, bool(self.section)], self.place, fields)


_UNSURE = {
    False: QT_TRANSLATE_NOOP(
        "core", "Questions drawn: {wanted}; there are only {graded} that rest on confirmed law and bring points."
    ),
    True: QT_TRANSLATE_NOOP(
        "core",
        "Questions drawn for {name}: {wanted}; there are only {graded} that rest on confirmed law and bring points.",
    ),
}
"""By whether there is a name to say."""

_SHORT = {
    ("bank", False): QT_TRANSLATE_NOOP("core", "Questions drawn from the bank {name}: {wanted}; it has {count}."),
    ("bank", True): QT_TRANSLATE_NOOP(
        "core", "Questions drawn from the bank {name} for the section {section}: {wanted}; it has {count}."
    ),
    ("objective", False): QT_TRANSLATE_NOOP(
        "core", "Questions drawn for the objective {name}: {wanted}; the banks have {count}."
    ),
    ("objective", True): QT_TRANSLATE_NOOP(
        "core", "Questions drawn for the objective {name} in the section {section}: {wanted}; its banks have {count}."
    ),
    ("all", False): QT_TRANSLATE_NOOP("core", "The banks of the quiz have no question to draw."),
    ("all", True): QT_TRANSLATE_NOOP("core", "The banks of the section {section} have no question to draw."),
    ("section", True): QT_TRANSLATE_NOOP(
        "core", "Questions drawn for the section {section}: {wanted}; its banks have {count}."
    ),
    ("quiz", False): QT_TRANSLATE_NOOP("core", "Questions drawn in all: {wanted}; the banks have {count}."),
    ("cases", False): QT_TRANSLATE_NOOP("core", "Cases drawn: {wanted}; banks and quotas leave room for {count}."),
    ("cases", True): QT_TRANSLATE_NOOP(
        "core", "Cases drawn for the section {section}: {wanted}; its banks and quotas leave room for {count}."
    ),
}
"""By kind and by whether it is about a section."""


def is_case(question: AnyQuestion) -> bool:
    """Tell whether the question is a case: several linked questions that are drawn together or not at all."""
    return type_name(question) == "case"


def blueprint(quiz: QuizItem, banks: Banks, *, excluded: frozenset[str] = frozenset()) -> Blueprint:
    """Return what a paper of the quiz has to hold; questions whose ids are in `excluded` are left out."""
    whole, used = quiz.draw, set[str]()
    scopes: list[tuple[str, Sequence[str], Draw, Place]] = [
        (one.id, one.banks, one.draw, ("sections", number)) for number, one in enumerate(quiz.sections)
    ]
    if quiz.banks or not quiz.sections:
        own = Draw(per_bank=whole.per_bank, per_objective=whole.per_objective)
        scopes.append(("", quiz.banks, own, ()))
    parts = []
    for section, names, draw, place in scopes:
        mine = {name: _unused(banks.get(name, ()), used) for name in dict.fromkeys(names)}
        groups = _groups(mine, draw, excluded, free=whole.count > 0)
        quotas = sum(group.needed for group in groups)
        number = max(quotas, draw.count)
        parts.append(
            Part(
                section=section,
                needed=number or draw.cases,
                groups=groups,
                questions=tuple(one for questions in mine.values() for one in questions if one.id not in excluded),
                place=place,
                count=draw.count,
                cases=draw.cases,
                levels=scaled(draw.levels, number or sum(draw.levels.values())),
            )
        )
    number = max(sum(part.needed for part in parts), whole.count)
    return Blueprint(
        parts=tuple(parts), number=number, count=whole.count, cases=whole.cases, levels=scaled(whole.levels, number)
    )


def drawn_number(quiz: QuizItem, banks: Banks) -> int:
    """Return how many questions a paper of the quiz has."""
    return blueprint(quiz, banks).number


def shortages(
    quiz: QuizItem, banks: Banks, *, ungraded: frozenset[str] = frozenset(), excluded: frozenset[str] = frozenset()
) -> tuple[Shortage, ...]:
    """Return which numbers of the quiz its banks cannot fill; without one, a paper can be drawn.

    Quotas lie inside parts and parts inside the whole, so that counting each of them is enough. With `ungraded`,
    numbers that take questions worth nothing are told as well.
    """
    counted = _counts(blueprint(quiz, banks, excluded=excluded))
    graded = _counts(blueprint(quiz, banks, excluded=excluded | ungraded))
    both = zip(counted, graded, strict=True)
    found = [msgspec.structs.replace(one, graded=sure.have) for one, sure in both]
    return tuple(one for one in found if one.graded < one.needed)


def contradictions(quiz: QuizItem) -> list[Problem]:
    """Return where the blueprint contradicts itself, whatever stands in the banks; such a quiz is never drawn."""
    found = []
    both = QT_TRANSLATE_NOOP("core", "A draw has per_bank or per_objective, not both. Use sections for the other one.")
    draws: list[tuple[Draw, Place]] = [(one.draw, ("sections", at)) for at, one in enumerate(quiz.sections)]
    for draw, place in [*draws, (quiz.draw, ())]:
        if draw.per_bank > 0 and draw.per_objective > 0:
            found.append(Problem("two-quotas", both, (*place, "draw", "per_objective")))
    none = QT_TRANSLATE_NOOP("core", "There is no bank to draw questions from.")
    if not quiz.banks and not quiz.sections:
        found.append(Problem("no-banks", none))
    found += [Problem("no-banks", none, ("sections", at)) for at, one in enumerate(quiz.sections) if not one.banks]
    twice = QT_TRANSLATE_NOOP(
        "core", "The bank {bank} stands in two parts of this quiz. Give each part banks of its own."
    )
    named: list[tuple[str, Place]] = [
        (bank, ("sections", at, "banks")) for at, one in enumerate(quiz.sections) for bank in dict.fromkeys(one.banks)
    ]
    named += [(bank, ("banks",)) for bank in dict.fromkeys(quiz.banks)]
    for number, (bank, place) in enumerate(named):
        if any(bank == earlier for earlier, _ in named[:number]):
            found.append(Problem("repeated-bank", twice, place, {"bank": bank}))
    return found


def scaled(levels: Mapping[Level, int], number: int) -> dict[str, int]:
    """Return wanted numbers per level that sum up to `number`, in the proportion of `levels`; all of them named.

    By largest remainder, lower levels first among equal ones; numbers that already fit stay. Without wishes, empty.
    """
    wanted = dict.fromkeys(LEVELS, 0) | {str(level): max(0, share) for level, share in levels.items()}
    total = sum(wanted.values())
    if not total:
        return {}
    exact = {level: share * number for level, share in wanted.items()}
    parts = {level: share // total for level, share in exact.items()}
    left = number - sum(parts.values())
    for level in sorted(LEVELS, key=lambda one: -(exact[one] % total))[:left]:
        parts[level] += 1
    return parts


def exam_bank(course: str, bank: str) -> str:
    """Return a bank's name in exams over courses, where two courses may have banks of one name."""
    return f"{course}/{bank}"


def exam_quiz(exam: PathExam, courses: Sequence[CourseManifest]) -> QuizItem:
    """Return an exam of the path as a quiz: each course one section, with all banks that its quizzes draw from.

    `courses` are the courses there are, in path order; the exam may name fewer, in an order of its own.

    Raises:
        DrawError: if the exam names a course that is not there.
    """
    there = {course.id: course for course in courses}
    missing = [one for one in exam.courses if one not in there]
    if missing:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The exam {exam} asks about the course {course}, which is not on this PC. Nothing was started and nothing "
            "is lost. Install the course, or ask whoever gave you the courses.",
        )
        raise DrawError(text, exam=exam.id, course=missing[0])
    draw = Draw(count=exam.draw.per_bank, per_objective=exam.draw.per_objective)
    sections = tuple(
        Section(
            id=course.id,
            title=course.short_title or course.title,
            banks=tuple(exam_bank(course.id, bank) for bank in _banks_of(course)),
            draw=draw,
            pass_mark=exam.floors.get(course.id, 0.0),
        )
        for course in (there[one] for one in exam.courses or there)
    )
    kept = {name: getattr(exam, name) for name in QuizItem.__struct_fields__}
    whole = Draw(count=exam.draw.count, cases=exam.draw.cases, levels=exam.draw.levels)
    return QuizItem(**{**kept, "banks": (), "draw": whole, "sections": sections})


def _banks_of(course: CourseManifest) -> list[str]:
    quizzes = [item for item in course.items() if isinstance(item, QuizItem)]
    return list(dict.fromkeys(bank for quiz in quizzes for bank in quiz.all_banks()))


def _unused(questions: Sequence[AnyQuestion], used: set[str]) -> list[AnyQuestion]:
    """Return the questions whose ids are not in `used`, and put them there."""
    fresh = [question for question in questions if question.id not in used]
    used.update(question.id for question in fresh)
    return fresh


def _groups(
    banks: Mapping[str, list[AnyQuestion]], draw: Draw, excluded: frozenset[str], *, free: bool
) -> tuple[Group, ...]:
    everything = [question for questions in banks.values() for question in questions]
    split: dict[str, list[AnyQuestion]] = {"": everything}
    kind: Kind = "all"
    if draw.per_bank > 0:
        kind, split = "bank", dict(banks)
    elif draw.per_objective > 0 and everything:
        kind, split = "objective", {}
        for question in everything:
            split.setdefault(question.objective, []).append(question)
    groups = []
    for name, questions in split.items():
        left = tuple(question for question in questions if question.id not in excluded)
        needed = draw.per_bank if kind == "bank" else draw.per_objective
        if kind == "all":
            needed = 0 if free or draw.count > 0 else len(left)
        out = len(questions) - len(left)
        groups.append(Group(kind=kind, name=name, needed=needed, questions=left, excluded=out))
    return tuple(groups)


def _counts(plan: Blueprint) -> list[Shortage]:
    """Return every number of a blueprint with what there is for it, `graded` as if all were."""
    found = [one for part in plan.parts for one in _counts_of(part, free=plan.count > 0)]
    have = sum(len(part.questions) for part in plan.parts)
    cases = sum(part.most_cases() for part in plan.parts)
    others = sum(max(part.never_cases(), part.needed - part.most_cases()) for part in plan.parts)
    excluded = sum(group.excluded for part in plan.parts for group in part.groups)
    whole: dict[Kind, tuple[int, int]] = {
        "quiz": (plan.count, have),
        "cases": (plan.cases, min(cases, plan.number - others)),
    }
    return found + _numbers(whole, excluded=excluded)


def _counts_of(part: Part, *, free: bool) -> list[Shortage]:
    found = []
    for group in part.groups:
        # A part without a number has to have at least one question to give.
        needed = group.needed if group.kind != "all" else int(not free and not part.count)
        quota = {group.kind: (needed, len(group.questions))}
        found += _numbers(quota, excluded=group.excluded, place=part.place, section=part.section, name=group.name)
    have, cases = len(part.questions), min(part.most_cases(), part.needed - part.never_cases())
    excluded = sum(group.excluded for group in part.groups)
    numbers: dict[Kind, tuple[int, int]] = {"section": (part.count, have), "cases": (part.cases, cases)}
    return found + _numbers(numbers, excluded=excluded, place=part.place, section=part.section)


_WRITTEN: dict[Kind, Place] = {
    "bank": ("draw", "per_bank"),
    "objective": ("draw", "per_objective"),
    "all": ("banks",),
    "section": ("draw", "count"),
    "quiz": ("draw", "count"),
    "cases": ("draw", "cases"),
}
"""Where each kind of number stands in its quiz or section."""


def _numbers(
    numbers: Mapping[Kind, tuple[int, int]], *, excluded: int, place: Place = (), section: str = "", name: str = ""
) -> list[Shortage]:
    """Return those that are asked for; `numbers` tells how many are needed and how many there are."""
    return [
        Shortage(
            kind=kind,
            section=section,
            name=name,
            needed=needed,
            have=have,
            graded=have,
            excluded=excluded,
            place=(*place, *_WRITTEN[kind]),
        )
        for kind, (needed, have) in numbers.items()
        if needed > 0
    ]

"""What can be counted about a course before anybody has learned from it: items, options, stems, readability.

Nothing here is a fault by itself; docs/handbook/authors.md ("Measures") says what to look at.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from app.base.i18n import LocalText, pick
from app.course.checks.checked import asked_in
from app.course.library import Library
from app.course.outline import Language
from app.course.readability import Readability, lesson_segments, readability
from app.course.reader import Placed
from app.course.stem_patterns import AlikeStems, alike_stems
from app.course.structure import Course
from app.questions import AnyQuestion, type_name
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import ClozeQuestion
from app.questions.common import Option
from app.questions.gaps import Gap
from app.questions.hotspot import HotspotQuestion
from app.questions.multiple import MultipleQuestion
from app.questions.table import TableQuestion, placed_gaps
from app.questions.truefalse import TrueFalseQuestion

MUCH_LONGER = 1.25
"""A right option longer than the longest other by more than this is seen before anything is read."""

SEEN = 4
"""A difference of fewer letters nobody sees, however short the options are ("15" and "3 or 5")."""

SHARED = 2
"""Gaps that have so many options in common sort by one list."""

SetKind = Literal["choice", "multiple", "gap"]


class OptionSet(msgspec.Struct, frozen=True, kw_only=True):
    """Options offered together; a gap's `id` is "question/gap"."""

    id: str
    kind: SetKind
    options: tuple[Option, ...]
    listed: bool = False
    """Another gap of the question shares options with it: a list to sort by, whose order and lengths tell nothing."""


class Places(msgspec.Struct, frozen=True, kw_only=True):
    """How often a right option stands first, second and so on, as written; `largest_share` is a part of 1."""

    counts: tuple[int, ...]
    largest_share: float


class LongOption(msgspec.Struct, frozen=True, kw_only=True):
    """A right option that its length gives away: `excess` of 0.3 is 30 % longer than the longest other.

    Of a `multiple` the means are compared, since several options are right.
    """

    question: str
    excess: float


class LengthBias(msgspec.Struct, frozen=True, kw_only=True):
    """Lengths of options in one language, in letters with spaces.

    The means are over all options, `ratio` is right / others. The shares (0 to 1) are over sets with one right option:
    how often it alone is the longest, or the shortest, and how often blind chance would make it that.
    """

    right: float
    others: float
    ratio: float
    longest_share: float
    shortest_share: float
    chance: float
    much_longer: tuple[LongOption, ...]


class CourseMeasures(msgspec.Struct, frozen=True, kw_only=True):
    """The measures of one course; `bank` counts what quizzes draw, `checks` the questions of lessons.

    A case is one item of the bank, by its own objective and level; its questions are measured like all others.
    """

    course: str
    languages: tuple[str, ...]
    bank_types: dict[str, int]
    check_types: dict[str, int]
    bank_levels: dict[str, dict[str, int]]
    """Objective -> level -> items."""
    check_levels: dict[str, dict[str, int]]
    places: dict[str, Places]
    """Kind of options -> places; for `truefalse` the first place is "true"."""
    lengths: dict[str, LengthBias]
    alike: dict[str, tuple[AlikeStems, ...]]
    without_feedback: tuple[str, ...]
    """Wrong options and regions, "question/option", that say nothing of their own to who takes them."""
    reading: dict[str, dict[str, Readability]]
    """"lessons" or "stems" -> language -> figures."""


def course_measures(course: Course, placed: Sequence[Placed], library: Library) -> CourseMeasures:
    """Return the measures of a course with all its questions in file order."""
    languages = course.manifest.languages
    asked = [question for one in placed for _, question in asked_in(one)]
    sets = [found for question in asked for found in option_sets(question)]
    stems = {language: {one.id: _shown(one.stem, language, library) for one in asked} for language in languages}
    bank, checks = ([one.question for one in placed if bool(one.bank) is drawn] for drawn in (True, False))
    return CourseMeasures(
        course=course.manifest.id,
        languages=languages,
        bank_types=dict(Counter(map(type_name, bank)).most_common()),
        check_types=dict(Counter(map(type_name, checks)).most_common()),
        bank_levels=_levels(bank),
        check_levels=_levels(checks),
        places=_all_places(sets, asked),
        lengths={language: found for language in languages if (found := length_bias(sets, language, library))},
        alike={language: alike_stems(stems[language]) for language in languages},
        without_feedback=tuple(_without_feedback(asked, sets)),
        reading={"lessons": _lessons(course, library), "stems": _stems(stems)},
    )


def option_sets(question: AnyQuestion) -> list[OptionSet]:
    """Return what a question offers to choose from, of which one or more options are right."""
    match question:
        case ChoiceQuestion():
            return [OptionSet(id=question.id, kind="choice", options=question.choices)]
        case MultipleQuestion():
            return [OptionSet(id=question.id, kind="multiple", options=question.choices)]
        case ClozeQuestion():
            return _gap_sets(question.id, question.gaps)
        case TableQuestion():
            return _gap_sets(question.id, (gap for _, gap in placed_gaps(question)))
        case _:
            return []


def _gap_sets(question_id: str, gaps: Iterable[Gap]) -> list[OptionSet]:
    offered = [(gap, {pick(option.text, "en") for option in gap.options}) for gap in gaps if gap.options]
    return [
        OptionSet(
            id=f"{question_id}/{gap.id}",
            kind="gap",
            options=gap.options,
            listed=any(other is not gap and len(words & theirs) >= SHARED for other, theirs in offered),
        )
        for gap, words in offered
    ]


def _levels(questions: Iterable[AnyQuestion]) -> dict[str, dict[str, int]]:
    counted: dict[str, dict[str, int]] = {}
    for one in questions:
        levels = counted.setdefault(one.objective, {})
        levels[one.level] = levels.get(one.level, 0) + 1
    return dict(sorted(counted.items()))


def _all_places(sets: Sequence[OptionSet], asked: Iterable[AnyQuestion]) -> dict[str, Places]:
    found = {
        kind: [
            at
            for one in sets
            if one.kind == kind and not one.listed
            for at, option in enumerate(one.options)
            if option.correct
        ]
        for kind in ("choice", "multiple", "gap")
    }
    found["truefalse"] = [0 if one.answer else 1 for one in asked if isinstance(one, TrueFalseQuestion)]
    return {kind: _places(places) for kind, places in found.items() if places}


def _places(places: Sequence[int]) -> Places:
    counts = tuple(places.count(at) for at in range(max(places) + 1))
    return Places(counts=counts, largest_share=max(counts) / len(places))


def length_bias(sets: Iterable[OptionSet], language: str, library: Library) -> LengthBias | None:
    """Return how the lengths of right options differ from the others; None if there are no options."""
    measured = [(one, *_lengths(one, language, library)) for one in sets if not one.listed]
    compared = [(one, right, others) for one, right, others in measured if right and others]
    if not compared:
        return None
    right = _mean([length for _, lengths, _ in compared for length in lengths])
    others = _mean([length for _, _, lengths in compared for length in lengths])
    single = [(right[0], others) for _, right, others in compared if len(right) == 1]
    longer = ((one.id, _excess(right, others)) for one, right, others in compared)
    return LengthBias(
        right=right,
        others=others,
        ratio=right / others if others else 0.0,
        longest_share=_mean([right > max(others) for right, others in single]),
        shortest_share=_mean([right < min(others) for right, others in single]),
        chance=_mean([1 / (1 + len(others)) for _, others in single]),
        much_longer=tuple(LongOption(question=one, excess=excess) for one, excess in longer if excess),
    )


def _lengths(one: OptionSet, language: str, library: Library) -> tuple[list[int], list[int]]:
    """Return the lengths of the right options and of the others."""
    lengths = [(option.correct, len(_shown(option.text, language, library))) for option in one.options]
    return [length for correct, length in lengths if correct], [length for correct, length in lengths if not correct]


def _excess(right: Sequence[int], others: Sequence[int]) -> float:
    """Return by which part the right option is longer than the longest other; 0 if that is not seen."""
    ours, theirs = (right[0], max(others)) if len(right) == 1 else (_mean(right), _mean(others))
    return ours / theirs - 1 if theirs and ours > theirs * MUCH_LONGER and ours - theirs >= SEEN else 0.0


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0


def _without_feedback(asked: Iterable[AnyQuestion], sets: Iterable[OptionSet]) -> Iterator[str]:
    """Yield wrong options with no feedback, or with the words of another option of the same question.

    In a list to sort by, as in matching, every option is right somewhere: there the whole answer has the feedback.
    """
    offered = [(one.id, [(o.id, o.correct, o.feedback) for o in one.options]) for one in sets if not one.listed]
    offered += [
        (one.id, [(region.id, region.correct, region.feedback) for region in one.regions])
        for one in asked
        if isinstance(one, HotspotQuestion)
    ]
    for question_id, options in offered:
        said = [pick(feedback, "en").strip() for _, _, feedback in options]
        for (option_id, correct, _), words in zip(options, said, strict=True):
            if not correct and (not words or said.count(words) > 1):
                yield f"{question_id}/{option_id}"


def _lessons(course: Course, library: Library) -> dict[str, Readability]:
    found: dict[str, Readability] = {}
    for language in course.manifest.languages:
        texts = (lessons[language] for lessons in course.lessons.values() if language in lessons)
        segments = (library.law.fill(one, language) for lesson in texts for one in lesson_segments(lesson))
        if figures := readability(segments, language):
            found[language] = figures
    return found


def _stems(stems: Mapping[Language, Mapping[str, str]]) -> dict[str, Readability]:
    figures = {language: readability(texts.values(), language) for language, texts in stems.items()}
    return {language: one for language, one in figures.items() if one}


def _shown(text: LocalText, language: str, library: Library) -> str:
    """Return a text as it is read: law values filled in, marks of bold, italics and code gone."""
    return re.sub(r"[*`]", "", library.law.fill(pick(text, language), language)).strip()

"""What changed since a course was published last, what that means for learners, and the version it calls for.

The numbers follow Semantic Versioning (semver.org), read for learners: the first rises when progress or results may be
affected, the second when there is something new, the third when only the words changed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from app.base.i18n import LANGUAGE_NAMES, QT_TRANSLATE_NOOP, LocalText
from app.base.sentence import Sentence
from app.course.editing.published import PublishedState, name_in

Level = Literal["none", "patch", "minor", "major"]
LEVELS: tuple[Level, ...] = ("none", "patch", "minor", "major")

Kind = Literal[
    "question-corrected",
    "question-retired",
    "lesson-retired",
    "quiz-retired",
    "practice-retired",
    "quiz-rules",
    "practice-rules",
    "completion-rule",
    "language-removed",
    "lesson-added",
    "question-added",
    "quiz-added",
    "practice-added",
    "language-added",
    "item-moved",
    "question-moved",
    "picture-added",
    "lesson-text",
    "question-text",
    "title-text",
    "practice-text",
    "picture-changed",
    "other",
]

LEVEL_OF: dict[Kind, Level] = {
    **dict.fromkeys(("question-corrected", "question-retired", "lesson-retired", "quiz-retired"), "major"),
    **dict.fromkeys(
        ("practice-retired", "quiz-rules", "practice-rules", "completion-rule", "language-removed"), "major"
    ),
    **dict.fromkeys(("lesson-added", "question-added", "quiz-added", "practice-added", "language-added"), "minor"),
    **dict.fromkeys(("item-moved", "question-moved", "picture-added"), "minor"),
    **dict.fromkeys(
        ("lesson-text", "question-text", "title-text", "practice-text", "picture-changed", "other"), "patch"
    ),
}

MOST_NAMED = 5
"""So many titles are named in a sentence; the others are counted."""

REASONS: dict[Kind, str] = {
    "question-corrected": QT_TRANSLATE_NOOP("core", "The right answer was corrected: {titles}"),
    "question-retired": QT_TRANSLATE_NOOP("core", "Questions were taken out: {titles}"),
    "lesson-retired": QT_TRANSLATE_NOOP("core", "Lessons were taken out: {titles}"),
    "quiz-retired": QT_TRANSLATE_NOOP("core", "Quizzes were taken out: {titles}"),
    "practice-retired": QT_TRANSLATE_NOOP("core", "Practice desks were taken out: {titles}"),
    "quiz-rules": QT_TRANSLATE_NOOP("core", "Rules of quizzes changed: {titles}"),
    "practice-rules": QT_TRANSLATE_NOOP("core", "What practice desks ask for changed: {titles}"),
    "completion-rule": QT_TRANSLATE_NOOP("core", "The rule by which the course is complete changed."),
    "language-removed": QT_TRANSLATE_NOOP("core", "Languages were taken out: {titles}"),
    "lesson-added": QT_TRANSLATE_NOOP("core", "New lessons: {titles}"),
    "question-added": QT_TRANSLATE_NOOP("core", "New questions: {titles}"),
    "quiz-added": QT_TRANSLATE_NOOP("core", "New quizzes: {titles}"),
    "practice-added": QT_TRANSLATE_NOOP("core", "New practice desks: {titles}"),
    "language-added": QT_TRANSLATE_NOOP("core", "New languages: {titles}"),
    "item-moved": QT_TRANSLATE_NOOP("core", "Lessons, quizzes or desks stand in another place: {titles}"),
    "question-moved": QT_TRANSLATE_NOOP("core", "Questions stand in another bank: {titles}"),
    "picture-added": QT_TRANSLATE_NOOP("core", "New pictures: {titles}"),
    "lesson-text": QT_TRANSLATE_NOOP("core", "Words of lessons changed: {titles}"),
    "question-text": QT_TRANSLATE_NOOP("core", "Words of questions changed: {titles}"),
    "title-text": QT_TRANSLATE_NOOP("core", "Titles changed: {titles}"),
    "practice-text": QT_TRANSLATE_NOOP("core", "Words of practice desks changed: {titles}"),
    "picture-changed": QT_TRANSLATE_NOOP("core", "Pictures changed: {titles}"),
    "other": QT_TRANSLATE_NOOP("core", "Small things changed that are not listed here."),
}


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is not as it was published."""

    kind: Kind
    id: str = ""
    title: LocalText = {}

    @property
    def level(self) -> Level:
        """Return what it calls for."""
        return LEVEL_OF[self.kind]


def differences(before: PublishedState, now: PublishedState) -> tuple[Difference, ...]:
    """Return what changed between two states of a course, what weighs most first."""
    found = [*_items(before, now), *_questions(before, now), *_languages(before, now), *_pictures(before, now)]
    if before.completion != now.completion:
        found.append(Difference(kind="completion-rule"))
    if before.languages != now.languages:
        # Every text has another language more or less: that is told once, not of each.
        found = [one for one in found if one.kind not in {"question-text", "practice-text", "title-text"}]
    if not found and before.content_hash != now.content_hash:
        found.append(Difference(kind="other"))
    return tuple(sorted(found, key=lambda one: list(LEVEL_OF).index(one.kind)))


def level_of(found: Iterable[Difference]) -> Level:
    """Return the level that a set of differences calls for; "none" if there is no difference."""
    return max((one.level for one in found), key=LEVELS.index, default="none")


def proposed_version(published: str, written: str, level: Level) -> str:
    """Return the version for a level above the published one; one that is written and high enough already stays.

    Without a published version it is the written one.
    """
    if not published:
        return written
    major, minor, patch = as_numbers(published)
    raised = {
        "none": (major, minor, patch + 1),
        "patch": (major, minor, patch + 1),
        "minor": (major, minor + 1, 0),
        "major": (major + 1, 0, 0),
    }[level]
    return ".".join(map(str, max(raised, as_numbers(written))))


def as_numbers(version: str) -> tuple[int, int, int]:
    """Return a version as numbers that can be compared.

    Raises:
        ValueError: if it is none.
    """
    major, minor, patch = map(int, version.split("."))
    return major, minor, patch


def reasons(found: Sequence[Difference], language: str) -> tuple[Sentence, ...]:
    """Return why a version is proposed, a sentence for each kind of change, with titles in a language."""
    kinds = dict.fromkeys(one.kind for one in found)
    return tuple(
        Sentence(REASONS[kind], {"titles": named([one for one in found if one.kind == kind], language)})
        for kind in kinds
    )


def named(found: Sequence[Difference], language: str) -> str:
    """Return the titles of some differences in a row, those beyond the first few as a number."""
    titles = [name_in(one.title, language, otherwise=one.id) for one in found[:MOST_NAMED]]
    more = len(found) - MOST_NAMED
    return ", ".join([*titles, f"+{more}"] if more > 0 else titles)


def _items(before: PublishedState, now: PublishedState) -> Iterator[Difference]:
    old, new = {one.id: one for one in before.items}, {one.id: one for one in now.items}
    retired: dict[str, Kind] = {"lesson": "lesson-retired", "quiz": "quiz-retired", "practice": "practice-retired"}
    added: dict[str, Kind] = {"lesson": "lesson-added", "quiz": "quiz-added", "practice": "practice-added"}
    for one in old.keys() - new.keys():
        yield Difference(kind=retired[old[one].kind], id=one, title=old[one].title)
    for one in new.keys() - old.keys():
        yield Difference(kind=added[new[one].kind], id=one, title=new[one].title)
    for one in (one for one in new if one in old):
        yield from _same_item(before, now, one)
    yield from _moved(before, now)


def _same_item(before: PublishedState, now: PublishedState, one: str) -> Iterator[Difference]:
    was, item = before.item(one), now.item(one)
    assert was is not None
    assert item is not None
    tell: Callable[[Kind], Difference] = lambda kind: Difference(kind=kind, id=one, title=item.title)  # noqa: E731
    if was.rules != item.rules:
        yield tell("quiz-rules" if item.kind == "quiz" else "practice-rules")
    elif was.said != item.said:
        yield tell("practice-text" if item.kind == "practice" else "title-text")
    if _common(before.blocks.get(one, {}), now) != _common(now.blocks.get(one, {}), before):
        yield tell("lesson-text")


def _common(blocks: Mapping[str, tuple[str, ...]], other: PublishedState) -> dict[str, tuple[str, ...]]:
    """Return the texts of a lesson in the languages that both states have: a new language is told as such."""
    return {language: texts for language, texts in blocks.items() if language in other.languages}


def _moved(before: PublishedState, now: PublishedState) -> Iterator[Difference]:
    """Yield the items that stand elsewhere among those that both states have."""
    both = {one.id for one in before.items} & {one.id for one in now.items}
    old = [(one.module, one.id) for one in before.items if one.id in both]
    new = [(one.module, one.id) for one in now.items if one.id in both]
    kept = set(_longest_row(old, new))
    titles = {one.id: one.title for one in now.items}
    yield from (
        Difference(kind="item-moved", id=one, title=titles[one]) for module, one in new if (module, one) not in kept
    )


def _longest_row(old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the longest row of items that stand in the same order in both: the others were moved."""
    best: list[list[tuple[str, str]]] = []
    for item in (one for one in new if one in old):
        before = [row for row in best if old.index(row[-1]) < old.index(item)]
        best.append([*max(before, key=len, default=[]), item])
    return max(best, key=len, default=[])


def _questions(before: PublishedState, now: PublishedState) -> Iterator[Difference]:
    old, new = before.questions, now.questions
    for one in old.keys() - new.keys():
        yield Difference(kind="question-retired", id=one, title=old[one].stem)
    for one in new.keys() - old.keys():
        yield Difference(kind="question-added", id=one, title=new[one].stem)
    for one in (one for one in new if one in old):
        title = new[one].stem
        if old[one].meaning != new[one].meaning:
            yield Difference(kind="question-corrected", id=one, title=title)
        elif old[one].said != new[one].said:
            yield Difference(kind="question-text", id=one, title=title)
        if old[one].bank != new[one].bank:
            yield Difference(kind="question-moved", id=one, title=title)


def _languages(before: PublishedState, now: PublishedState) -> Iterator[Difference]:
    for one in sorted(set(now.languages) - set(before.languages)):
        yield Difference(kind="language-added", id=one, title=dict.fromkeys(LANGUAGE_NAMES, LANGUAGE_NAMES[one]))
    for one in sorted(set(before.languages) - set(now.languages)):
        yield Difference(kind="language-removed", id=one, title=dict.fromkeys(LANGUAGE_NAMES, LANGUAGE_NAMES[one]))


def _pictures(before: PublishedState, now: PublishedState) -> Iterator[Difference]:
    for one, sum_of in now.media.items():
        if one not in before.media:
            yield Difference(kind="picture-added", id=one)
        elif before.media[one] != sum_of:
            yield Difference(kind="picture-changed", id=one)

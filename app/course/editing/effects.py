"""What learners in the middle of a course will see of a new version (course-format.md, Ids and change)."""

from collections.abc import Iterator, Sequence

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.sentence import Sentence
from app.course.editing.versions import Difference, Kind, level_of, named


def effects(found: Sequence[Difference], language: str) -> tuple[Sentence, ...]:
    """Return what the differences mean for those who have begun or finished the course, with titles in a language."""
    return tuple(_effects(found, language))


def _effects(found: Sequence[Difference], language: str) -> Iterator[Sentence]:
    level = level_of(found)
    if level == "none":
        yield Sentence(QT_TRANSLATE_NOOP("core", "Learners see no difference."))
        return
    if level == "patch":
        yield Sentence(
            QT_TRANSLATE_NOOP(
                "core", "Only words and pictures change: progress, results and open attempts stay as they are."
            )
        )
        return
    yield Sentence(
        QT_TRANSLATE_NOOP(
            "core", "Whoever completed the course stays complete; the course is marked “updated since” for them."
        )
    )
    yield Sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "An attempt that is open is finished on the questions it began with. Finished attempts keep their "
            "questions, answers and marks.",
        )
    )
    for kinds, text in _TOLD:
        some = [one for one in found if one.kind in kinds]
        if some:
            yield Sentence(text, {"titles": named(some, language)})


_TOLD: tuple[tuple[tuple[Kind, ...], str], ...] = (
    (
        ("question-corrected",),
        QT_TRANSLATE_NOOP(
            "core", "New attempts are marked by the corrected answer, and review cards on it begin anew: {titles}"
        ),
    ),
    (
        ("question-retired",),
        QT_TRANSLATE_NOOP("core", "These questions come in no new attempt and leave the daily review: {titles}"),
    ),
    (("question-added",), QT_TRANSLATE_NOOP("core", "New attempts may draw these questions: {titles}")),
    (
        ("lesson-added",),
        QT_TRANSLATE_NOOP(
            "core",
            "These lessons appear as not read yet; for those who are not complete the percentage goes down: {titles}",
        ),
    ),
    (
        ("lesson-retired",),
        QT_TRANSLATE_NOOP("core", "These lessons are gone and count no more; notes on them stay: {titles}"),
    ),
    (
        ("quiz-added", "practice-added"),
        QT_TRANSLATE_NOOP("core", "These appear as not begun; they count only if the course asks for them: {titles}"),
    ),
    (
        ("quiz-retired", "practice-retired"),
        QT_TRANSLATE_NOOP("core", "These cannot be begun any more; results stay on the record: {titles}"),
    ),
    (
        ("quiz-rules", "practice-rules"),
        QT_TRANSLATE_NOOP("core", "New attempts and runs go by the new rules, old results stay as they are: {titles}"),
    ),
    (
        ("completion-rule",),
        QT_TRANSLATE_NOOP(
            "core", "Who is not complete yet needs what the new rule asks for. What was done already counts."
        ),
    ),
    (
        ("item-moved",),
        QT_TRANSLATE_NOOP("core", "The order changes; what was read or passed stays read or passed: {titles}"),
    ),
    (
        ("question-moved",),
        QT_TRANSLATE_NOOP("core", "Answers and review cards go along with these questions: {titles}"),
    ),
    (("language-added",), QT_TRANSLATE_NOOP("core", "The course can be read in more languages: {titles}")),
    (
        ("language-removed",),
        QT_TRANSLATE_NOOP("core", "Who reads in one of these languages sees another one from now on: {titles}"),
    ),
)

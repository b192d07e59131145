"""How far a learner is in a course, in a word with a colour, as all lists of courses say it."""

import msgspec

from app.base.i18n import LocalText, pick
from app.course.outline import LessonItem, OutlineItem, PracticeItem
from app.services.catalogue import CatalogueEntry
from app.services.learning import Learning
from app.ui.text import percent_text, translate
from app.ui.widgets.labels import PillKind


class Standing(msgspec.Struct, frozen=True):
    """A learner's standing in a course; `fraction` of 0.0 to 1.0 is what is done of it."""

    words: str
    kind: PillKind
    fraction: float
    completed: bool


def standing(entry: CatalogueEntry, learning: Learning) -> Standing:
    """Return the standing in a course, whether or not it can be opened."""
    progress = learning.progress(entry)
    if progress is None:
        damaged = entry.fault is not None
        words = translate("standing", "Damaged") if damaged else translate("standing", "Coming")
        return Standing(words, "bad" if damaged else "plain", 0.0, completed=False)
    if entry.coming:
        return Standing(translate("standing", "Coming"), "plain", 0.0, completed=False)
    completion = learning.completions().get(entry.id)
    if completion:
        words = _completed_words(updated=learning.updated_since(entry), passed=bool(progress.best))
        return Standing(words.format(percent=percent_text(completion.fraction)), "good", 1.0, completed=True)
    if progress.started:
        return Standing(translate("standing", "In progress"), "info", progress.fraction, completed=False)
    return Standing(translate("standing", "Ready to start"), "info", 0.0, completed=False)


def _completed_words(*, updated: bool, passed: bool) -> str:
    if updated and passed:
        return translate("standing", "Passed {percent}, updated since")
    if updated:
        return translate("standing", "Completed, updated since")
    return translate("standing", "Passed {percent}") if passed else translate("standing", "Completed")


def item_title(entry: CatalogueEntry, item: OutlineItem, language: str) -> str:
    """Return the title of a lesson or quiz in a language, or in the nearest one there is."""
    source = entry.manifest.source_language if entry.manifest else "en"
    return pick(_titles(entry, item), language, source=source)


def _titles(entry: CatalogueEntry, item: OutlineItem) -> LocalText:
    if isinstance(item, LessonItem):
        return entry.titles.get(item.id, {})
    if isinstance(item, PracticeItem):
        return entry.practices[item.id].title if item.id in entry.practices else {}
    return item.title

"""The columns of reports: the courses of the path that can be taken, then those the register knows besides."""

from collections.abc import Collection

import msgspec

from app.base.i18n import pick
from app.services.catalogue import Catalogue, CatalogueEntry


class CourseColumn(msgspec.Struct, frozen=True):
    """A course as reports show it; `number` is its place in the path, 0 beside it; `items` are titles by id."""

    id: str
    number: int
    title: str
    short_title: str
    items: dict[str, str] = {}


def course_columns(catalogue: Catalogue, language: str, *, known: Collection[str] = ()) -> tuple[CourseColumn, ...]:
    """Return the courses of this PC in the order of the path, then the `known` ones that are not on it."""
    there = [one for one in catalogue.entries if (one.available and not one.coming) or one.id in known]
    found = [_column(one, language) for one in there]
    path = catalogue.path
    if path is not None and path.id in known:
        found.append(CourseColumn(path.id, 0, pick(path.title, language), pick(path.title, language)))
    names = {one.id for one in found}
    return (*found, *(CourseColumn(one, 0, one, one) for one in sorted(set(known) - names)))


def _column(entry: CatalogueEntry, language: str) -> CourseColumn:
    quizzes = entry.manifest.quizzes() if entry.manifest else ()
    items = {one.id: pick(one.title, language) for one in quizzes}
    items |= {name: pick(card.title, language) for name, card in entry.practices.items()}
    return CourseColumn(entry.id, entry.number, pick(entry.title, language), pick(entry.short_title, language), items)

"""Searching everything on this PC: lessons, rules, terms, practice desks, questions already seen, own notes."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import CourseError
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.course.library import Library
from app.engine.finding import Query, Snippet, nearness, snippet
from app.engine.folding import query_words
from app.engine.searchable import KINDS, Document, Kind, Note, course_documents, term_documents
from app.engine.terms import read_terms
from app.services.catalogue import Catalogue
from app.services.noting import KeptNote
from app.storage.learner import attempts, seen
from app.storage.learner.file import LearnerFile
from app.storage.search.building import Source, build_index, newest_index
from app.storage.search.looking import Ranked, SearchIndex

__all__ = [
    "Group",
    "Hit",
    "Kind",
    "Note",
    "Results",
    "Searching",
    "Snippet",
    "fits_words",
    "searchable_notes",
    "words_fit",
]
"""What the window may use of this use case, values of lower floors included."""

TERMS = "glossary"
"""The source that all courses share."""

LOOKED_AT = 24
"""Documents that are compared closely for each part of the index."""

MOST_OF_A_LESSON = 4
"""Places of one lesson among the hits: more of them would hide the other lessons."""

MOST_OF_A_RULE = 2
"""Places where one rule is quoted, for the same reason."""


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """Something found. `item` is what it is; `within` and `block` (0-based) where it is shown."""

    kind: Kind
    course: str
    item: str
    within: str
    block: int
    language: str
    title: Snippet
    text: Snippet

    @property
    def place(self) -> str:
        """The item of the course that shows it."""
        return self.within or self.item


class Group(msgspec.Struct, frozen=True):
    """Hits of one kind, best first."""

    kind: Kind
    hits: tuple[Hit, ...]


class Results(msgspec.Struct, frozen=True):
    """What was found, best first."""

    hits: tuple[Hit, ...] = ()

    @property
    def groups(self) -> tuple[Group, ...]:
        """The hits by kind; first the kind of the best hit."""
        kinds = dict.fromkeys(hit.kind for hit in self.hits)
        return tuple(Group(kind, tuple(hit for hit in self.hits if hit.kind == kind)) for kind in kinds)


class Searching:
    """What one learner can find. `refresh` may run on any thread, all else on the one of the learner's file."""

    def __init__(self, paths: AppPaths, file: LearnerFile, clock: Clock) -> None:
        self._paths = paths
        self._file = file
        self._clock = clock
        self._folder = paths.cache / "search"
        self._index: SearchIndex | None = None

    @property
    def ready(self) -> bool:
        """Whether there is an index to look into, if perhaps an old one."""
        return self._index is not None

    def refresh(self, progress: Progress = silent) -> bool:
        """Bring the index up to date with the courses and tell whether it changed; `open` then takes it into use.

        Raises:
            CancelledError: if `progress` raised it; the index is as before.
            StorageError: if the cache folder cannot be written.
        """
        # A catalogue of its own: that of the window belongs to the window's thread.
        return build_index(self._folder, tuple(_sources(Catalogue(self._paths))), progress)

    def open(self, notes: Iterable[Note] = ()) -> None:
        """Take the newest index into use, with what this learner has seen and noted by now."""
        path = newest_index(self._folder)
        if self._index is not None and self._index.path != path:
            self.close()
        if path is None:
            return
        if self._index is None:
            self._index = SearchIndex(path)
        self._index.set_seen(self._seen_questions())
        self._index.set_notes(notes)

    def close(self) -> None:
        """Let go of the index."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def search(self, text: str, languages: tuple[str, ...], *, limit: int = 30) -> Results:
        """Return what comes nearest to a text typed so far; its last word may be unfinished.

        `languages` are those to prefer, first one first; something found in several of them is shown in the first.
        """
        query = Query(query_words(text))
        if self._index is None or not query.words:
            return Results()
        found = self._index.look(query.words, limit=LOOKED_AT, every=True)
        if len(query.words) > 1 and len(found) < limit:
            found += self._index.look(query.words, limit=LOOKED_AT, every=False)
        chosen = _chosen(found, query, languages)[:limit]
        return Results(tuple(_hit(document, query) for document in chosen))

    def _seen_questions(self) -> Iterator[tuple[str, str]]:
        yield from seen.answered_checks(self._file.db)
        for row in seen.marked_attempts(self._file.db):
            rules = read_terms(row.terms, pass_mark=row.pass_mark).rules
            if rules.feedback == "closed" and rules.closes is not None and local_day(self._clock) <= rules.closes:
                continue
            for one in attempts.paper(self._file.db, row.paper).questions:
                # Exams over several courses name the course before the question.
                course, _, question = one.question.id.rpartition("/")
                yield course or row.course, question


def fits_words(typed: str, text: str) -> bool:
    """Tell whether a text has all words typed, in any spelling, form or beginning; nothing typed fits all."""
    return words_fit(typed)(text)


def words_fit(typed: str) -> Callable[[str], bool]:
    """Return what tells whether a text has all words typed: for many texts, whose words are then looked at once."""
    query = Query(query_words(typed))
    wanted = len({word.form for word in query.words})
    return lambda text: len(query.found_in(text, "").words) == wanted


def searchable_notes(kept: Iterable[KeptNote]) -> Iterator[Note]:
    """Yield the notes with words of the learner's own, as search takes them."""
    for one in kept:
        place = one.anchor
        if one.text.strip():
            item = place.item or place.question
            yield Note(one.id, place.course, item, one.text, block=place.block, title=place.title or item)


def _sources(catalogue: Catalogue) -> Iterator[Source]:
    library = catalogue.library
    shared = hashlib.sha256(msgspec.msgpack.encode((library.law, library.glossary))).hexdigest()
    yield Source(TERMS, shared, lambda: term_documents(library))
    for entry in catalogue.entries:
        if not entry.available:
            continue
        try:
            version = catalogue.course(entry.id).content_hash
        except CourseError:
            continue
        # Law values stand in the texts of courses, so a new law changes them too.
        yield Source(entry.id, f"{version} {shared}", _Documents(catalogue, entry.id, library))


class _Documents(msgspec.Struct, frozen=True):
    """Makes the documents of a course when they are asked for."""

    catalogue: Catalogue
    course: str
    library: Library

    def __call__(self) -> Iterator[Document]:
        return course_documents(self.catalogue.course(self.course), self.library)


Place = tuple[str, str, str, str, int]
"""Kind, course, item, where it stands, block: what the same thing has in every language."""


def _chosen(found: list[Ranked], query: Query, languages: tuple[str, ...]) -> list[Document]:
    """Return the documents found, nearest first, each thing in one language only."""
    order = {language: at for at, language in enumerate(languages)}
    best: dict[Place, tuple[tuple[int, float], Document]] = {}
    weights: dict[tuple[Place, str], Ranked] = {}
    for one in found:
        key = (_place(one.document), one.document.language)
        if key not in weights or weights[key].weight < one.weight:
            weights[key] = one
    for (place, language), one in weights.items():
        near = nearness(one.document, query, weight=one.weight, first=languages[0] if languages else "")
        if place not in best:
            best[place] = (near, one.document)
            continue
        other, document = best[place]
        rather = (near[0], -order.get(language, 9)) > (other[0], -order.get(document.language, 9))
        best[place] = (max(near, other), one.document if rather else document)
    ranked = sorted(best.items(), key=lambda item: (item[1][0], -KINDS.index(item[1][1].kind)), reverse=True)
    return list(_without_crowds(document for _, (_, document) in ranked))


def _without_crowds(documents: Iterable[Document]) -> Iterator[Document]:
    of_lesson: Counter[tuple[str, str]] = Counter()
    of_rule: Counter[str] = Counter()
    for one in documents:
        if one.kind in {"block", "rule"}:
            lesson = (one.course, one.within or one.item)
            of_lesson[lesson] += 1
            of_rule[one.item] += one.kind == "rule"
            if of_lesson[lesson] > MOST_OF_A_LESSON or of_rule[one.item] > MOST_OF_A_RULE:
                continue
        yield one


def _place(one: Document) -> Place:
    return (one.kind, one.course, one.item, one.within, one.block)


def _hit(document: Document, query: Query) -> Hit:
    language = document.language
    title_marks = query.found_in(document.title, language).marks
    return Hit(
        kind=document.kind,
        course=document.course,
        item=document.item,
        within=document.within,
        block=document.block,
        language=language,
        title=Snippet(document.title, title_marks),
        text=snippet(document.text, query.found_in(document.text, language).marks),
    )

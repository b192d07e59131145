"""The frozen set of queries: nine of ten things expected stand among the first ten, whatever the language."""

import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import mean
from typing import Any

import pytest
import yaml

from app.base.paths import AppPaths, app_paths
from app.engine.searchable import Document, course_documents, term_documents
from app.services.catalogue import Catalogue
from app.services.searching import Hit, Searching
from app.storage.learner.file import LearnerFile
from tests.clock import SetClock

QUERIES = Path(__file__).parent.parent / "data" / "search" / "queries.yaml"
FIRST = 10
LEAST_RECALL = 0.90
LANGUAGES = ("kk", "ru", "en")


@pytest.fixture(scope="module")
def queries() -> list[dict[str, Any]]:
    stored: list[dict[str, Any]] = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))["queries"]
    return stored


@pytest.fixture(scope="module")
def made_paths(tmp_path_factory: pytest.TempPathFactory, compiled_courses: Path) -> AppPaths:
    return replace(app_paths(tmp_path_factory.mktemp("recall")), cache=compiled_courses)


@pytest.fixture(scope="module")
def searching(made_paths: AppPaths) -> Iterator[Searching]:
    file = LearnerFile(made_paths.data / "learner.sqlite", SetClock())
    made = Searching(made_paths, file, SetClock())
    made.refresh()
    made.open()
    yield made
    made.close()
    file.close()


def references(kind: str, course: str, item: str, within: str, block: int) -> set[str]:
    """Return the names by which the set may expect a hit."""
    if kind in {"term", "desk"}:
        return {f"{kind}:{item}"}
    if kind == "course":
        return {f"course:{course}"}
    place = f"{course}/{within or item}"
    law = {f"law:{item}"} if kind == "rule" else set()
    return {place, f"{place}#{block}", *law}


def recall(expected: list[str], found: set[str]) -> float:
    return sum(one in found for one in expected) / len(expected)


def figures(queries: list[dict[str, Any]], scores: list[float]) -> dict[str, float]:
    """Return the mean of all queries, of each language and of each kind."""
    by: dict[str, list[float]] = defaultdict(list)
    for query, score in zip(queries, scores, strict=True):
        for name in ("all", query["language"], query["kind"]):
            by[name].append(score)
    return {name: round(mean(values), 3) for name, values in by.items()}


def test_the_set_is_large_enough_in_every_language(queries: list[dict[str, Any]]) -> None:
    counts = {language: sum(query["language"] == language for query in queries) for language in LANGUAGES}
    assert len(queries) >= 300
    assert min(counts.values()) >= 100


def test_nine_of_ten_things_expected_are_among_the_first_ten(
    queries: list[dict[str, Any]], searching: Searching, made_paths: AppPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = []
    for query in queries:
        order = (query["language"], *(one for one in LANGUAGES if one != query["language"]))
        hits: tuple[Hit, ...] = searching.search(query["text"], order, limit=FIRST).hits
        found = {name for hit in hits for name in references(hit.kind, hit.course, hit.item, hit.within, hit.block)}
        scores.append(recall(query["want"], found))
    ours, plain = figures(queries, scores), figures(queries, plain_scores(queries, made_paths))
    with capsys.disabled():
        sys.stdout.write(f"\nrecall at {FIRST}: {ours}\nplain FTS5 (unicode61, words joined): {plain}\n")
    assert {name: ours[name] for name in ("all", *LANGUAGES) if ours[name] < LEAST_RECALL} == {}


def plain_scores(queries: list[dict[str, Any]], paths: AppPaths) -> list[float]:
    """Return the recall of FTS5 as it comes, over the same documents: unicode61, all words, the last as a prefix."""
    import sqlite3

    documents = [one for one in shipped(paths) if one.kind != "question"]
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE plain USING fts5(title, text, tokenize=unicode61)")
        rows = [(number, one.key, one.text) for number, one in enumerate(documents)]
        db.executemany("INSERT INTO plain (rowid, title, text) VALUES (?, ?, ?)", rows)
        return [recall(query["want"], plainly_found(db, documents, query["text"])) for query in queries]


def plainly_found(db: Any, documents: list[Document], text: str) -> set[str]:
    words = "".join(letter if letter.isalnum() else " " for letter in text).split()
    expression = " ".join(f'"{word}"' for word in words) + "*"
    rows = db.execute("SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?", (expression, FIRST))
    found = [documents[number] for (number,) in rows]
    return {name for one in found for name in references(one.kind, one.course, one.item, one.within, one.block)}


def shipped(paths: AppPaths) -> Iterator[Document]:
    catalogue = Catalogue(paths)
    yield from term_documents(catalogue.library)
    for entry in catalogue.entries:
        if entry.available:
            yield from course_documents(catalogue.course(entry.id), catalogue.library)

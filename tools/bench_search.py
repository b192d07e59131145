"""Measures search as you type over 1,000 generated lessons in three languages: `python -m tools.bench_search`.

The lessons are made of sentences of the shipped courses in a seeded order, so words are as frequent as they really
are. What is typed are the queries of tests/data/search, letter by letter.
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.engine.searchable import Document
    from app.services.searching import Searching

ROOT = Path(__file__).resolve().parents[1]
LESSONS, BLOCKS, SENTENCES = 1_000, 20, 3
LANGUAGES = ("kk", "ru", "en")
TYPED = 90
"""Queries typed letter by letter, of all languages."""


def main() -> int:
    """Print the lines of search alone."""
    with tempfile.TemporaryDirectory() as folder:
        for what, figure, budget in search_as_you_type(Path(folder)):
            print(f"{what:<58} {figure:<34} budget {budget}", flush=True)
    return 0


def search_as_you_type(data: Path) -> Iterator[tuple[str, str, str]]:
    """Yield what was measured, its figure and its budget."""
    from app.base.clock import SystemClock
    from app.base.paths import app_paths
    from app.services.searching import Searching
    from app.storage.learner.file import LearnerFile
    from app.storage.search.building import Source, build_index, newest_index

    paths = app_paths(data)
    texts = _sentences(data)
    begun = time.perf_counter()
    build_index(paths.cache / "search", (Source("generated", "1", lambda: generated(texts)),))
    yield "index 1,000 lessons in three languages", f"{time.perf_counter() - begun:.0f} s", "none, in the background"
    file = LearnerFile(data / "bench-search" / "learner.sqlite", SystemClock())
    searching = Searching(paths, file, SystemClock())
    searching.open()
    index = newest_index(paths.cache / "search")
    assert index is not None
    ours, busy, raw = _typed(searching, index)
    searching.close()
    file.close()
    yield "search as you type, p95 of a keystroke", f"{ours:.1f} ms ({busy:.1f} of the CPU; raw {raw:.1f})", "30 ms"


def generated(texts: dict[str, list[str]]) -> "Iterator[Document]":
    """Yield the documents of generated lessons: titles and blocks, the same lesson in every language."""
    from msgspec.structs import replace

    from app.engine.searchable import Document

    for lesson in range(LESSONS):
        for language in LANGUAGES:
            draw = random.Random(f"{lesson} {language}")  # noqa: S311 - lessons of a benchmark, the same every time
            title = " ".join(draw.choice(texts[language]).split()[:7])
            whole = Document(
                kind="lesson",
                course=f"course-{lesson // 20}",
                item=f"lesson-{lesson}",
                language=language,
                title=title,
                key=title,
            )
            yield whole
            for block in range(BLOCKS):
                text = " ".join(draw.choices(texts[language], k=SENTENCES))
                yield replace(whole, kind="block", key="", text=text, block=block)


def _sentences(data: Path) -> dict[str, list[str]]:
    """Return the sentences of all shipped lessons by language."""
    import re

    from app.base.paths import app_paths
    from app.course.markup import plain_text
    from app.services.catalogue import Catalogue

    catalogue = Catalogue(app_paths(data))
    texts: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    for entry in catalogue.entries:
        for lessons in catalogue.course(entry.id).lessons.values() if entry.available else ():
            for language, lesson in lessons.items():
                whole = " ".join(plain_text(block.html) for block in lesson.blocks)
                texts[language] += [one for one in re.split(r"(?<=[.!?])\s+", whole) if len(one) > 20]
    return texts


def _typed(searching: "Searching", index: Path) -> tuple[float, float, float]:
    """Return the 95th percentile of a keystroke in ms: ours, its time of the CPU, and a bare FTS5 query for the same.

    On a PC that does other work meanwhile only the time of the CPU says something of Kense.
    """
    import yaml

    stored = yaml.safe_load((ROOT / "tests" / "data" / "search" / "queries.yaml").read_text(encoding="utf-8"))
    queries = [one["text"] for one in stored["queries"]][:: len(stored["queries"]) // TYPED]
    begun = [query[:length] for query in queries for length in range(1, len(query) + 1)]
    timed = [_timed(partial(searching.search, text, LANGUAGES)) for text in begun]
    with closing(sqlite3.connect(index)) as db:
        _make_plain(db)
        raw = [_timed(partial(_plain, db, text)) for text in begun]
    return _p95([wall for wall, _ in timed]), _p95([busy for _, busy in timed]), _p95([wall for wall, _ in raw])


def _make_plain(db: sqlite3.Connection) -> None:
    """Index the same texts as FTS5 does by itself."""
    db.execute("CREATE VIRTUAL TABLE temp.plain USING fts5(title, text, tokenize=unicode61, prefix='1 2 3 4')")
    db.execute("INSERT INTO temp.plain (title, text) SELECT key, text FROM documents")


def _plain(db: sqlite3.Connection, text: str) -> None:
    words = "".join(letter if letter.isalnum() else " " for letter in text).split()
    if words:
        expression = " ".join(f'"{word}"' for word in words) + "*"
        db.execute(
            "SELECT rowid, title, text FROM temp.plain WHERE plain MATCH ? ORDER BY rank LIMIT 40", (expression,)
        ).fetchall()


def _timed(act: Callable[[], object]) -> tuple[float, float]:
    """Return how many milliseconds an act took, and how many of them the CPU worked for it."""
    begun, worked = time.perf_counter(), time.process_time()
    act()
    return (time.perf_counter() - begun) * 1000, (time.process_time() - worked) * 1000


def _p95(values: list[float]) -> float:
    return sorted(values)[round(len(values) * 0.95) - 1]


if __name__ == "__main__":
    sys.exit(main())

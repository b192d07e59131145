"""The search index: found in any form, built aside and only where content changed, read while a new one is made."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.base.errors import CancelledError, StorageError
from app.engine.folding import query_words
from app.engine.searchable import Document, Note
from app.storage.search.building import Source, build_index, newest_index
from app.storage.search.looking import SearchIndex

LESSON = Document(kind="lesson", course="c1", item="appeals", language="en", title="Appeals", key="Appeals")
BLOCKS = (
    Document(kind="block", course="c1", item="a", language="kk", title="Т", text="Адам құқығы мен кітаптар туралы."),
    Document(kind="block", course="c1", item="b", language="ru", title="Т", text="Отчёты по обращениям граждан."),
    Document(kind="block", course="c1", item="c", language="en", title="T", text="Letters were forwarded. Appeals."),
)
QUESTIONS = tuple(
    Document(kind="question", course="c1", item=f"q{number}", within="a", language="en", title="T", text="Coupon?")
    for number in range(3)
)


def source(*documents: Document, name: str = "c1", version: str = "1") -> Source:
    return Source(name, version, lambda: documents)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    build_index(tmp_path, (source(LESSON, *BLOCKS, *QUESTIONS),))
    opened = opened_index(tmp_path)
    yield opened
    opened.close()


def opened_index(folder: Path) -> SearchIndex:
    path = newest_index(folder)
    assert path is not None
    return SearchIndex(path)


def items(index: SearchIndex, text: str, *, every: bool = True) -> list[str]:
    """Return what is found, best first, each once."""
    found = sorted(index.look(query_words(text), limit=20, every=every), key=lambda one: -one.weight)
    return list(dict.fromkeys(one.document.item for one in found))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("кукык ", ["a"]),
        ("кітабы ", ["a"]),
        ("КІТА", ["a"]),
        ("отчетов ", ["b"]),
        ("обращение ", ["b"]),
        ("forwards ", ["c"]),
        ("forw", ["c"]),
        ("кітап letters", []),
    ],
)
def test_words_are_found_in_any_form_and_spelling(index: SearchIndex, typed: str, found: list[str]) -> None:
    assert items(index, typed) == found


def test_names_come_before_texts(index: SearchIndex) -> None:
    assert items(index, "appeal ") == ["appeals", "c"]


def test_any_word_is_enough_where_that_is_asked_for(index: SearchIndex) -> None:
    assert set(items(index, "кітап letters", every=False)) == {"a", "c"}


def test_letters_that_sql_and_fts_use_are_only_signs(index: SearchIndex) -> None:
    assert items(index, '"c" OR * AND NEAR( \' : - ^ forwarded') == []
    assert items(index, '"forwarded" *') == ["c"]


def test_only_questions_that_were_seen_are_found(index: SearchIndex) -> None:
    assert items(index, "coupon") == []
    index.set_seen([("c1", "q1"), ("other", "q2")])
    assert items(index, "coupon") == ["q1"]


def test_notes_are_found_in_any_language_and_never_written(index: SearchIndex, tmp_path: Path) -> None:
    index.set_notes([Note("n1", "c1", "a", "Кітапты оқу, спросить о сроках, ask the registrar")])
    assert [items(index, typed) for typed in ("кітабын ", "срок ", "registrars ")] == [["a", "n1"], ["n1"], ["n1"]]
    assert "registrar" not in "".join(path.read_bytes().decode("utf-8", "ignore") for path in tmp_path.iterdir())
    index.set_notes([])
    assert items(index, "registrar") == []


def test_an_index_that_is_up_to_date_stays(tmp_path: Path) -> None:
    assert build_index(tmp_path, (source(LESSON),)) is True
    assert build_index(tmp_path, (source(LESSON),)) is False


def test_only_changed_courses_are_made_again(tmp_path: Path) -> None:
    read: list[str] = []

    def told(name: str, version: str) -> Source:
        def documents() -> Iterator[Document]:
            read.append(f"{name} {version}")
            yield Document(kind="block", course=name, item=f"{name}-{version}", language="en", title="T", text="coupon")

        return Source(name, version, documents)

    build_index(tmp_path, (told("one", "1"), told("two", "1"), told("gone", "1")))
    build_index(tmp_path, (told("one", "1"), told("two", "2")))
    assert read == ["one 1", "two 1", "gone 1", "two 2"]
    index = opened_index(tmp_path)
    assert sorted(items(index, "coupon")) == ["one-1", "two-2"]
    index.close()


def test_the_index_in_use_can_be_read_while_a_new_one_takes_its_place(tmp_path: Path) -> None:
    build_index(tmp_path, (source(LESSON),))
    before = opened_index(tmp_path)
    build_index(tmp_path, (source(*BLOCKS, version="2"),))
    assert items(before, "appeals") == ["appeals"]
    before.close()
    assert len(list(tmp_path.glob("search-*.sqlite"))) == 1


@pytest.fixture
def stopping() -> Callable[[int, int], None]:
    def stop(done: int, total: int) -> None:
        if done == 1:
            raise CancelledError("Stopped.")

    return stop


def test_stopped_work_leaves_the_index_as_it_was(tmp_path: Path, stopping: Callable[[int, int], None]) -> None:
    build_index(tmp_path, (source(LESSON),))
    with pytest.raises(CancelledError):
        build_index(tmp_path, (source(*BLOCKS, version="2"), source(name="c2")), stopping)
    index = opened_index(tmp_path)
    assert items(index, "appeals") == ["appeals"]
    index.close()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_damaged_or_foreign_index_is_made_anew(tmp_path: Path) -> None:
    build_index(tmp_path, (source(LESSON),))
    path = newest_index(tmp_path)
    assert path is not None
    path.write_bytes(b"no database")
    assert newest_index(tmp_path) is None
    assert build_index(tmp_path, (source(LESSON),)) is True
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 999")
    other.close()
    assert newest_index(tmp_path) is None


def test_a_folder_that_cannot_be_made_is_told_as_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StorageError):
        build_index(tmp_path / "file" / "search", (source(LESSON),))

"""Search over the shipped courses: what is found, in whose language, and what stays hidden."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import CancelledError
from app.base.paths import AppPaths
from app.course.structure import Course
from app.questions import type_of
from app.services.noting import Noting
from app.services.searching import Hit, Searching, fits_words, searchable_notes
from app.services.wiring import LearnerServices
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.work import QUIZ, answer_all, pass_quiz

ORDER = ("kk", "ru", "en")


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all these tests: the index is built once."""
    return tmp_path_factory.mktemp("indexed")


@pytest.fixture
def paths(paths: AppPaths, indexed: Path) -> AppPaths:
    return replace(paths, cache=indexed)


@pytest.fixture
def searching(learner: LearnerServices) -> Searching:
    made = learner.searching
    made.refresh()
    made.open()
    return made


def hits(searching: Searching, text: str, *, order: tuple[str, ...] = ORDER, kind: str = "") -> list[Hit]:
    return [hit for hit in searching.search(text, order).hits if kind in {"", hit.kind}]


def test_nothing_is_found_before_the_index_is_built(learner: LearnerServices, paths: AppPaths, tmp_path: Path) -> None:
    made = Searching(replace(paths, cache=tmp_path / "none"), learner.profile.file, SetClock())
    made.open()
    assert (made.ready, made.search("appeal", ORDER).hits) == (False, ())


def test_a_lesson_is_found_by_its_title_and_leads_to_the_block(searching: Searching) -> None:
    found = hits(searching, "смешанные обращения", order=("ru",))
    assert (found[0].kind, found[0].course, found[0].item) == ("lesson", COURSE, "mixed-appeals")
    blocks = hits(searching, "ограда склада хлора", order=("ru",), kind="block")
    assert (blocks[0].place, blocks[0].block) == ("anonymous-or-empty", 6)
    shown = blocks[0].text
    assert {shown.text[start:end] for start, end in shown.marks} >= {"Ограда", "склада", "хлора"}


def test_kazakh_is_found_when_typed_with_russian_letters(searching: Searching) -> None:
    assert hits(searching, "жумыс куни")[0].item == "working-day"


def test_the_same_place_is_shown_once_in_the_language_preferred(searching: Searching) -> None:
    for order in (("kk", "ru", "en"), ("en", "ru", "kk")):
        found = hits(searching, "e-Otinish", order=order)
        places = [(hit.kind, hit.course, hit.item, hit.within, hit.block) for hit in found]
        assert len(set(places)) == len(places)
        term = next(hit for hit in found if hit.item == "e-otinish")
        assert term.language == order[0]


def test_results_stand_in_groups_with_the_best_first(searching: Searching) -> None:
    results = searching.search("отписка", ("ru",))
    assert results.groups[0].kind == results.hits[0].kind
    assert sum(len(group.hits) for group in results.groups) == len(results.hits)


def test_questions_are_found_only_after_they_were_seen(
    searching: Searching, learner: LearnerServices, course: Course
) -> None:
    block = next(one for one in course.lesson("mixed-appeals", "en").blocks if one.kind == "check")
    shown = learner.learning.check(course, block.argument)
    typed = shown.question.stem["en"]
    assert hits(searching, typed, order=("en",), kind="question") == []
    learner.learning.answer_check(course, shown, type_of(shown.question).correct(shown.question), revealed=True)
    searching.open()
    (found,) = hits(searching, typed, order=("en",), kind="question")
    assert (found.item, found.place) == (block.argument, "mixed-appeals")


def test_questions_of_an_attempt_are_hidden_until_it_is_handed_in(
    searching: Searching, learner: LearnerServices, course: Course
) -> None:
    attempt = learner.examining.begin(course, QUIZ)
    asked = attempt.paper.questions[0].question
    searching.open()
    assert hits(searching, asked.stem["ru"], order=("ru",), kind="question") == []
    learner.examining.submit(course, answer_all(learner, attempt))
    searching.open()
    assert asked.id in {hit.item for hit in hits(searching, asked.stem["ru"], order=("ru",), kind="question")}


def test_of_a_handed_in_quiz_only_its_own_questions_are_found(
    searching: Searching, learner: LearnerServices, course: Course
) -> None:
    report = pass_quiz(learner, course)
    assert report.attempt.row.submitted_at
    seen = report.attempt.paper.questions[0].question
    searching.open()
    unseen = next(
        question
        for name, question in course.questions.items()
        if name not in {one.question.id for one in report.attempt.paper.questions}
    )
    assert hits(searching, seen.stem["en"], order=("en",), kind="question") != []
    found = {hit.item for hit in hits(searching, unseen.stem["en"], order=("en",), kind="question")}
    assert unseen.id not in found


def test_own_notes_are_found_beside_everything_else(
    searching: Searching, learner: LearnerServices, course: Course
) -> None:
    noting: Noting = learner.noting
    anchor = noting.anchor(course, course.lesson("triage", "en"), 3)
    noting.keep("note", anchor, "Ask Gulnara about the xylophone")
    searching.open(searchable_notes(noting.all()))
    (found,) = hits(searching, "xyloph", kind="note")
    assert (found.course, found.place, found.block) == (COURSE, "triage", 3)
    assert found.title.text == course.lesson("triage", "en").title


def test_stopped_building_raises_and_the_index_stays(searching: Searching, paths: AppPaths, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise CancelledError("Stopped.")

    other = Searching(replace(paths, cache=tmp_path / "other"), searching._file, SetClock())
    with pytest.raises(CancelledError):
        other.refresh(stop)
    assert hits(searching, "талон") != []


def test_a_second_refresh_builds_nothing(searching: Searching) -> None:
    assert searching.refresh() is False


def test_filter_words_fit_in_any_language_and_spelling() -> None:
    text = "forwarding перенаправление қайта жолдау"
    assert all(fits_words(typed, text) for typed in ("", "кайта", "forward", "перенаправления ", "жолд"))
    assert not fits_words("кайта appeal", text)


def test_notes_without_words_are_not_handed_over(learner: LearnerServices, course: Course) -> None:
    noting = learner.noting
    noting.keep("bookmark", noting.anchor(course, course.lesson("triage", "en"), 3))
    assert list(searchable_notes(noting.all())) == []

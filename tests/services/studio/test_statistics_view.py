"""The rows of the statistics page: figures of the course at work, what was left out and why, and nobody's name."""

import json
from pathlib import Path

import msgspec
import pytest

from app.services.studio.statistics_file import save_items
from app.services.studio.statistics_view import BoxKey, QuizView, StatisticsView, statistics_view
from app.trust.office_keys import BOX
from tests.bundles import Pc, make_office
from tests.clock import SetClock
from tests.services.studio.sittings import BOTH, CHOICE, Sitting, sample_course, sat


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return sample_course(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where learners' files were collected."""
    return tmp_path / "collected"


def looked(course: Path, *sources: Path, **more: object) -> StatisticsView:
    return statistics_view(sources, course, **{"language": "en", **more})  # type: ignore[arg-type]


def only(view: StatisticsView) -> QuizView:
    (quiz,) = view.quizzes
    return quiz


def change(course: Path, old: str, new: str) -> None:
    bank = course / "questions" / "bank.yaml"
    text = bank.read_text(encoding="utf-8")
    assert old in text
    bank.write_text(text.replace(old, new), encoding="utf-8")


def test_questions_have_their_figures_and_their_words(course: Path, folder: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    quiz = only(looked(course, folder))
    assert (quiz.title, quiz.statistics.attempts) == ("Quiz", 4)
    told = {one.id: one for one in quiz.items}
    assert (told["pick-one"].stem, told["pick-one"].kind, told["pick-one"].objective) == (
        "Which is right?",
        "choice",
        "s.1",
    )
    assert (told["pick-one"].figures.facility, told["is-true"].figures.facility) == (0.5, 1.0)
    assert told["pick-one"].there


def test_words_are_those_of_the_language_asked_for(course: Path, folder: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    told = only(looked(course, folder, language="kk")).items[1]
    assert (told.stem, [one.text for one in told.figures.options]) == (
        "Қайсысы дұрыс?",
        ["Дұрысы", "Бұрысы", "Артығы"],
    )


def test_options_are_counted_by_thirds(course: Path, folder: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    told = next(one for one in only(looked(course, folder)).items if one.id == "pick-one")
    counted = [(one.option, one.lower, one.upper, one.total) for one in told.figures.options]
    assert counted == [("right", 0, 2, 2), ("wrong", 2, 0, 2), ("idle", 0, 0, 0)]
    assert [flag.option for flag in told.figures.flags if flag.option] == ["idle"]


@pytest.mark.parametrize(("number", "unsure"), [(19, True), (20, False)])
def test_fewer_than_twenty_attempts_are_unsure(course: Path, tmp_path: Path, number: int, unsure: bool) -> None:
    file = tmp_path / "marks.csv"
    file.write_text("who,pick-one,is-true\n" + "a,1,0\n" * number, encoding="utf-8")
    quiz = only(looked(course, file))
    assert {quiz.unsure, *(one.unsure for one in quiz.items), *(one.unsure for one in quiz.objectives)} == {unsure}


def test_certainty_stands_against_what_was_right(course: Path, folder: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    quiz = only(looked(course, folder))
    assert [(one.certainty, one.right, one.asked) for one in quiz.certainties] == [(1, 0, 2), (2, 0, 0), (3, 4, 4)]
    told = {one.id: one for one in quiz.items}
    assert [one.asked for one in told["pick-one"].certainties] == [2, 0, 2]
    assert [one.asked for one in told["is-true"].certainties] == [0, 0, 2]


def test_without_certainties_there_are_no_figures_of_them(course: Path, folder: Path, clock: SetClock) -> None:
    Sitting(course, folder, clock, "one").hand_in(dict.fromkeys(BOTH, "right"), right=BOTH).close()
    quiz = only(looked(course, folder))
    assert (quiz.certainties, quiz.items[0].certainties) == ((), ())


def test_objectives_stand_with_the_worst_first(course: Path, folder: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    rows = only(looked(course, folder)).objectives
    assert [(one.id, one.text, one.share, one.questions, one.answers) for one in rows] == [
        ("s.1", "Count a term", 0.5, 1, 4),
        ("s.2", "Tell", 1.0, 1, 4),
    ]


def test_answers_to_a_question_with_another_key_are_left_out_and_told(
    course: Path, folder: Path, clock: SetClock
) -> None:
    sat(course, folder, clock, number=2)
    change(course, "{id: right, correct: true,", "{id: right,")
    change(course, "{id: wrong,", "{id: wrong, correct: true,")
    sat(course, folder, clock, number=2, first=2)
    view = looked(course, folder)
    told = {one.id: one for one in only(view).items}
    assert (told["pick-one"].figures.attempts, told["pick-one"].earlier) == (2, 2)
    assert (told["is-true"].figures.attempts, told["is-true"].earlier) == (4, 0)
    assert sum(one.total for one in told["pick-one"].figures.options) == 2
    assert [one.answers for one in only(view).objectives] == [2, 4]
    (remark,) = view.remarks
    assert str(remark) == (
        "sample-quiz: the right answer or the options of pick-one have changed since. Answers given before are left "
        "out of their figures: 2 in 2 attempts."
    )


def test_a_changed_word_leaves_nothing_out(course: Path, folder: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    change(course, "Which is **right**?", "Which one is right?")
    view = looked(course, folder)
    told = next(one for one in only(view).items if one.id == "pick-one")
    assert (told.stem, told.figures.attempts, view.remarks) == ("Which one is right?", 4, ())


def test_question_that_is_gone_keeps_its_words_and_cannot_be_opened(
    course: Path, folder: Path, clock: SetClock
) -> None:
    sat(course, folder, clock)
    bank = course / "questions" / "bank.yaml"
    bank.write_text(CHOICE[: CHOICE.index("  - id: is-true")], encoding="utf-8")
    told = next(one for one in only(looked(course, folder)).items if one.id == "is-true")
    assert (told.there, told.stem) == (False, "It is true.")


def test_attempts_that_tell_no_version_count_and_are_named(course: Path, tmp_path: Path) -> None:
    facts = [
        {"kind": "attempt.started", "body": {"attempt": "a", "course": "c90-sample", "quiz": "sample-quiz"}},
        {
            "kind": "attempt.submitted",
            "body": {"attempt": "a", "questions": [{"question": "pick-one", "earned": 1.0, "possible": 1.0}]},
        },
    ]
    (file := tmp_path / "facts.jsonl").write_text("\n".join(map(json.dumps, facts)), encoding="utf-8")
    view = looked(course, file)
    assert only(view).items[0].figures.attempts == 1
    assert "do not tell which version of the questions 1 attempts had" in str(view.remarks[0])


def test_later_attempts_and_other_courses_are_left_out_with_their_number(
    course: Path, folder: Path, clock: SetClock
) -> None:
    one = Sitting(course, folder, clock, "one")
    one.hand_in({"pick-one": "right"}, right=("pick-one",)).hand_in({"pick-one": "wrong"}).close()
    other = Sitting(course, folder, clock, "two")
    other.hand_in({"pick-one": "right"}, right=("pick-one",), course="c91-other").close()
    view = looked(course, folder)
    assert only(view).statistics.attempts == 1
    assert [str(remark).rpartition(": ")[2] for remark in view.remarks] == ["1 left out.", "1 left out."]
    assert only(looked(course, folder, all_attempts=True)).statistics.attempts == 2


def test_nobody_is_named(course: Path, folder: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    assert b"learner-" not in msgspec.json.encode(looked(course, folder))


def test_table_of_marks_finds_the_questions_by_their_ids(course: Path, tmp_path: Path) -> None:
    (file := tmp_path / "marks.csv").write_text("who,pick-one,is-true\na,1,0\nb,0,1\n", encoding="utf-8")
    quiz = only(looked(course, file))
    assert quiz.title == "marks"
    assert [(one.id, one.there) for one in quiz.items] == [("is-true", True), ("pick-one", True)]
    assert {one.id for one in quiz.objectives} == {"s.1", "s.2"}


def test_course_that_cannot_be_read_just_now_still_has_figures(course: Path, tmp_path: Path) -> None:
    (course / "course.yaml").write_text("format: [", encoding="utf-8")
    (file := tmp_path / "marks.csv").write_text("who,pick-one\na,1\nb,0\n", encoding="utf-8")
    assert [(one.id, one.there) for one in only(looked(course, file)).items] == [("pick-one", False)]


# ---- what learners sent to the office


def sent(course: Path, tmp_path: Path, clock: SetClock) -> Path:
    """Let a learner send two files, the attempt begun in the first and handed in in the second."""
    one = Sitting(course, tmp_path / "pc", clock, "one").hand_in({"pick-one": "right"}, right=("pick-one",))
    pc = Pc(one.close(), clock)
    office = make_office(tmp_path / "keys")
    (folder := tmp_path / "stick").mkdir()
    chain = pc.chains()[0]
    (folder / "second.kbundle").write_bytes(pc.bundle(office, after=2))
    assert len(chain.links) == 3
    (folder / "first.kbundle").write_bytes(pc.bundle(office))
    return folder


def test_sent_files_are_read_with_the_key_of_the_office(course: Path, tmp_path: Path, clock: SetClock) -> None:
    folder = sent(course, tmp_path, clock)
    quiz = only(looked(course, folder, key=BoxKey(tmp_path / "keys" / BOX)))
    (item,) = quiz.items
    assert (quiz.statistics.attempts, item.figures.facility) == (1, 1.0)
    assert [one.option for one in item.figures.options if one.total] == ["right"]


def test_sent_files_without_a_key_are_named(course: Path, tmp_path: Path, clock: SetClock) -> None:
    folder = sent(course, tmp_path, clock)
    for sources in ([folder], sorted(folder.iterdir())):
        view = looked(course, *sources)
        assert view.quizzes == ()
        assert [str(one) for one in view.remarks] == [
            f"{folder}: files that were sent to the office and open only with its key: 2. They were left out."
        ]


def test_file_sent_to_another_office_is_named_and_the_others_count(
    course: Path, tmp_path: Path, clock: SetClock
) -> None:
    folder = sent(course, tmp_path, clock)
    make_office(tmp_path / "other")
    view = looked(course, folder, key=BoxKey(tmp_path / "other" / BOX))
    assert view.quizzes == ()
    assert all("was left out." in str(one) for one in view.remarks)
    assert len(view.remarks) == 2


# ---- the table as a file


def test_table_is_saved_for_spreadsheets(course: Path, folder: Path, tmp_path: Path, clock: SetClock) -> None:
    sat(course, folder, clock)
    change(course, "Which is **right**?", "=SUM(A1)")
    titles = tuple("abcdefghij")
    path = tmp_path / "items.csv"
    save_items(
        only(looked(course, folder)), path, titles=titles, words=lambda one: one.kind, stamp="now", language="en"
    )
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[:3] == ["Quiz", "now", ",".join(titles)]
    assert lines[4].startswith("pick-one,'=SUM(A1),s.1,4,0.5,0.5774,")
    assert lines[4].endswith(",choice")

"""Item statistics from files: learners' files, facts as lines, tables of marks, and all that may be wrong with them."""

import json
import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.base.paths import AppPaths
from app.course.structure import Course
from app.engine.paper import Paper, PaperQuestion
from app.questions.choice import ChoiceQuestion
from app.services.statistics import ItemStatistics, StatisticsReport, item_statistics
from app.services.wiring import LearnerServices, Services
from app.storage.learner.facts import links
from app.storage.learner.file import LearnerFile
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.engine.questions import choice, ordering
from tests.services.work import QUIZ, answer_all, pass_quiz
from tests.storage.records import attempt, event, submission

MOODLE = Path(__file__).parents[2].parent / "shared" / "fixtures" / "psychometrics"

QUESTIONS = (choice("one"), choice("two", points=2.0))
"""A paper; "a" is right everywhere."""


def take(services: Services, course: Course, name: str, *attempts: str, clock: SetClock | None = None) -> Path:
    """Let a new learner make attempts, each "right" or "blank" and a day later, and return the learner's file."""
    opened = services.profiles.open(services.profiles.create(name))
    learner = services.for_learner(opened)
    for kind in attempts:
        begun = learner.examining.begin(course, QUIZ)
        learner.examining.submit(course, answer_all(learner, begun) if kind == "right" else begun)
        if clock:
            clock.move(days=1)
    opened.close()
    return opened.file.path


def small_paper(*questions: ChoiceQuestion) -> Paper:
    return Paper(seed="1", questions=tuple(PaperQuestion(question=one) for one in questions or QUESTIONS))


def marks_of(earned: Mapping[str, float], *, possible: float = 1.0) -> dict[str, Any]:
    """Return what a fact of handing in tells of its questions."""
    told = [{"question": one, "earned": mark, "possible": possible} for one, mark in earned.items()]
    return {"questions": told, "pending": 0}


class Learner:
    """A learner of a course that is not on this PC; each attempt is handed in at once."""

    def __init__(self, folder: Path, clock: SetClock) -> None:
        self.file = LearnerFile(folder / "learner.sqlite", clock)
        self.folder = folder

    def hand_in(
        self, name: str, responses: Mapping[str, Any], *, number: int = 1, paper: Paper | None = None, **told: Any
    ) -> "Learner":
        self.file.start_attempt(attempt(name, number=number), paper or small_paper())
        for question, response in responses.items():
            self.file.record("attempt.event", event(name, kind="response", question=question, response=response))
        self.file.record("attempt.submitted", {**submission(name, fraction=1.0), **told})
        return self

    def lines(self) -> str:
        """Return the facts as lines of JSON."""
        return "\n".join(link.canonical.decode() for link in links(self.file.db))


@pytest.fixture
def made(tmp_path: Path, clock: SetClock) -> Learner:
    return Learner(tmp_path / "made", clock)


def items(report: StatisticsReport) -> dict[str, ItemStatistics]:
    (quiz,) = report.quizzes
    return {item.id: item for item in quiz.statistics.items}


def table(folder: Path, text: str, *, name: str = "marks.csv") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


# ---- learners' files


def test_attempt_of_a_learner_counts_with_its_marks(services: Services, course: Course, paths: AppPaths) -> None:
    (quiz,) = item_statistics([take(services, course, "Айгүл", "right")], paths).quizzes
    figures = quiz.statistics
    assert (quiz.name, figures.attempts, figures.mean, figures.possible) == (f"{COURSE}/{QUIZ}", 1, 10.0, 10.0)
    assert {item.facility for item in figures.items} == {1.0}


def test_data_folder_stands_for_all_its_learners(services: Services, course: Course, paths: AppPaths) -> None:
    take(services, course, "Айгүл", "right")
    take(services, course, "Ерлан", "blank")
    for folder in (paths.data, paths.profiles):
        (quiz,) = item_statistics([folder], paths).quizzes
        assert (quiz.statistics.attempts, quiz.statistics.mean) == (2, 5.0)


def test_first_attempt_of_each_learner_counts_unless_all_are_asked_for(
    services: Services, course: Course, paths: AppPaths, clock: SetClock
) -> None:
    file = take(services, course, "Айгүл", "blank", "right", "right", clock=clock)
    (first,) = item_statistics([file], paths).quizzes
    (every,) = item_statistics([file], paths, all_attempts=True).quizzes
    assert (first.statistics.mean, every.statistics.mean) == (0.0, pytest.approx(20 / 3))


def test_attempt_not_handed_in_does_not_count(
    learner: LearnerServices, course: Course, services: Services, paths: AppPaths
) -> None:
    answer_all(learner, learner.examining.begin(course, QUIZ))
    assert item_statistics([paths.data], paths).quizzes == ()


def test_file_of_a_learner_at_work_can_be_read(learner: LearnerServices, course: Course, paths: AppPaths) -> None:
    pass_quiz(learner, course)
    (quiz,) = item_statistics([paths.data], paths).quizzes
    assert quiz.statistics.attempts == 1


def test_same_attempt_in_two_files_counts_once(services: Services, course: Course, paths: AppPaths) -> None:
    file = take(services, course, "Айгүл", "right")
    shutil.copytree(file.parent, paths.data / "profiles" / "copy")
    (quiz,) = item_statistics([paths.data, file], paths).quizzes
    assert quiz.statistics.attempts == 1


def test_drawn_questions_share_the_slots_of_their_objectives(
    services: Services, course: Course, paths: AppPaths
) -> None:
    for number in range(4):
        take(services, course, f"Learner {number}", "right" if number % 2 else "blank")
    (quiz,) = item_statistics([paths.data], paths).quizzes
    slots = [slot.id for slot in quiz.statistics.slots]
    assert slots == [f"c3.{objective} #{number}" for objective in range(1, 6) for number in (1, 2)]
    assert quiz.statistics.alpha == pytest.approx(1.0)


def test_options_come_from_the_course_with_their_words(services: Services, course: Course, paths: AppPaths) -> None:
    file = take(services, course, "Айгүл", "right")
    asked = [one for one in items(item_statistics([file], paths)).values() if one.options]
    assert asked
    for item in asked:
        assert {row.option for row in item.options} >= {"true"} or all(row.text for row in item.options)
        assert all(row.total == (1 if row.correct else 0) for row in item.options)


def test_reading_changes_no_file(services: Services, course: Course, paths: AppPaths) -> None:
    file = take(services, course, "Айгүл", "right")
    before = contents(file.parent)
    item_statistics([file], paths)
    assert contents(file.parent) == before


def contents(folder: Path) -> dict[Path, bytes]:
    return {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}


# ---- facts of all ages


def test_marks_in_the_fact_count_as_they_stand(made: Learner, paths: AppPaths) -> None:
    made.hand_in("a", {"one": "b"}, **marks_of({"one": 0.75, "two": -0.5}, possible=2.0))
    told = items(item_statistics([made.folder], paths))
    assert {one: (item.mean, item.facility) for one, item in told.items()} == {
        "one": (0.75, 0.375),
        "two": (-0.5, -0.25),
    }


def test_attempt_of_before_marks_were_kept_is_marked_again(made: Learner, paths: AppPaths) -> None:
    made.hand_in("a", {"one": "a", "two": "b"})
    told = items(item_statistics([made.folder], paths))
    assert {one: (item.mean, item.possible) for one, item in told.items()} == {"one": (1.0, 1.0), "two": (0.0, 2.0)}


def test_ungraded_question_is_left_out(made: Learner, paths: AppPaths) -> None:
    told = marks_of({"one": 1.0})
    told["questions"].append({"question": "two", "earned": 0.0, "possible": 0.0})
    assert set(items(item_statistics([made.hand_in("a", {}, **told).folder], paths))) == {"one"}


def test_second_handing_in_changes_nothing(made: Learner, paths: AppPaths) -> None:
    made.hand_in("a", {}, **marks_of({"one": 0.0}))
    made.file.record("attempt.submitted", {**submission("a", fraction=1.0), **marks_of({"one": 1.0})})
    assert items(item_statistics([made.folder], paths))["one"].mean == 0.0


def test_attempt_waits_for_a_persons_marks_and_then_counts_with_them(made: Learner, paths: AppPaths) -> None:
    made.hand_in("a", {}, **{**marks_of({"one": 0.0}), "pending": 1})
    waiting = item_statistics([made.folder], paths)
    assert waiting.quizzes == ()
    assert "1 attempts were left out, because they wait for a person's marks" in waiting.warnings[0]
    told = {"attempt": "a", "event": {"kind": "mark", "question": "one", "marks": {"clear": 1}, "by": "self"}}
    outcome = {**submission("a", fraction=1.0), **marks_of({"one": 1.0})}
    made.file.record("attempt.marked", {**outcome, **told})
    assert items(item_statistics([made.folder], paths))["one"].mean == 1.0


def test_sealed_attempt_is_left_to_the_office(made: Learner, paths: AppPaths) -> None:
    made.hand_in("a", {}, fraction=None, passed=None, sealed=True)
    assert "sealed to the office" in item_statistics([made.folder], paths).warnings[0]


def test_facts_as_lines_give_the_same_figures(made: Learner, tmp_path: Path, paths: AppPaths) -> None:
    made.hand_in("a", {"one": "a"}, **marks_of({"one": 1.0, "two": 0.0}))
    made.hand_in("b", {"one": "b"}, number=1, **marks_of({"one": 0.0, "two": 1.0}))
    (lines := tmp_path / "facts.jsonl").write_text(made.lines() + "\n\n", encoding="utf-8")
    from_lines = item_statistics([lines], paths).quizzes[0].statistics
    from_file = item_statistics([made.folder], paths).quizzes[0].statistics
    assert (from_lines.mean, from_lines.cic) == (from_file.mean, from_file.cic)
    assert item_statistics([lines, made.folder], paths).quizzes[0].statistics.attempts == 2


def test_line_that_is_no_fact_is_counted_and_the_others_read(made: Learner, tmp_path: Path, paths: AppPaths) -> None:
    made.hand_in("a", {}, **marks_of({"one": 1.0}))
    (lines := tmp_path / "facts.jsonl").write_text("torn {\n[]\n" + made.lines(), encoding="utf-8")
    report = item_statistics([lines], paths)
    assert report.quizzes[0].statistics.attempts == 1
    assert report.warnings == (f"{lines}: 2 entries cannot be read and were left out.",)


def test_lines_without_marks_and_papers_are_named(made: Learner, tmp_path: Path, paths: AppPaths) -> None:
    made.hand_in("a", {"one": "a"})
    (lines := tmp_path / "facts.jsonl").write_text(made.lines(), encoding="utf-8")
    report = item_statistics([lines], paths)
    assert report.quizzes == ()
    assert "their papers are not in the file" in report.warnings[0]


@pytest.mark.parametrize("questions", ["many", [{"question": "one", "earned": "1", "possible": 1}], [{}], 7])
def test_marks_that_cannot_be_read_leave_the_attempt_out(questions: object, tmp_path: Path, paths: AppPaths) -> None:
    facts = [
        {"kind": "attempt.started", "body": {"attempt": "a", "course": "c90", "quiz": "quiz"}},
        {"kind": "attempt.submitted", "body": {"attempt": "a", "questions": questions}},
        {"kind": "attempt.submitted", "body": {"attempt": ["a"]}},
    ]
    (lines := tmp_path / "facts.jsonl").write_text("\n".join(map(json.dumps, facts)), encoding="utf-8")
    assert "their marks cannot be read" in item_statistics([lines], paths).warnings[0]


# ---- options


def rows(report: StatisticsReport, question: str) -> list[tuple[str, bool | None, int]]:
    return [(row.option, row.correct, row.total) for row in items(report)[question].options]


def test_options_of_a_course_that_is_gone_come_from_the_papers(made: Learner, paths: AppPaths) -> None:
    made.hand_in("a", {"one": "b"}, **marks_of({"one": 0.0, "two": 0.0}))
    report = item_statistics([made.folder], paths)
    assert rows(report, "one") == [("a", True, 0), ("b", False, 1), ("c", False, 0), ("d", False, 0)]
    assert rows(report, "two")[-1] == ("", None, 1)


def lines_of(folder: Path, *responses: object) -> Path:
    """Write facts of attempts in which one question had these responses."""
    facts: list[dict[str, Any]] = []
    for number, response in enumerate(responses):
        about = {"attempt": str(number)}
        facts += [
            {"kind": "attempt.started", "body": {**about, "course": "c90", "quiz": "quiz"}},
            {"kind": "attempt.event", "body": event(str(number), kind="response", question="one", response=response)},
            {"kind": "attempt.submitted", "body": {**about, **marks_of({"one": 1.0})}},
        ]
    (folder / "facts.jsonl").write_text("\n".join(map(json.dumps, facts)), encoding="utf-8")
    return folder / "facts.jsonl"


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        (["court", "body", "court"], [("body", None, 1), ("court", None, 2)]),
        ([["court", "body"], ["body"], []], [("body", None, 2), ("court", None, 1), ("", None, 1)]),
        (["fifteen working days", "15"], []),
        ([["second", "first"], ["first", "second"]], []),
        ([{"gap": "court"}], []),
    ],
    ids=["choice", "multiple", "typed", "ordering", "gaps"],
)
def test_options_nobody_tells_are_those_taken(
    tmp_path: Path, paths: AppPaths, responses: Sequence[object], expected: list[tuple[str, None, int]]
) -> None:
    assert rows(item_statistics([lines_of(tmp_path, *responses)], paths), "one") == expected


def test_ordering_on_the_paper_has_no_options(made: Learner, paths: AppPaths) -> None:
    paper = Paper(seed="1", questions=(PaperQuestion(question=ordering("one", "first", "second", "third")),))
    made.hand_in("a", {"one": ["third", "first"]}, paper=paper, **marks_of({"one": 0.0}))
    assert rows(item_statistics([made.folder], paths), "one") == []


# ---- files that cannot be used


def test_damaged_file_is_named_and_the_others_count(made: Learner, tmp_path: Path, paths: AppPaths) -> None:
    made.hand_in("a", {}, **marks_of({"one": 1.0}))
    (damaged := tmp_path / "damaged.sqlite").write_bytes(b"This is no database. " * 100)
    report = item_statistics([damaged, made.folder], paths)
    assert report.quizzes[0].statistics.attempts == 1
    assert report.warnings[0].startswith(f"{damaged} was left out. damaged.sqlite is damaged")


def change(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


def test_file_of_a_newer_program_is_named(made: Learner, paths: AppPaths) -> None:
    made.file.close()
    change(
        made.file.path,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('learner', 'm999_later', '2030')",
    )
    assert "written by a newer Kense" in item_statistics([made.folder], paths).warnings[0]


def test_file_that_was_changed_from_outside_is_named(made: Learner, paths: AppPaths) -> None:
    made.hand_in("a", {}, **marks_of({"one": 0.0})).file.close()
    change(made.file.path, "UPDATE facts SET record = replace(record, '\"earned\":0.0', '\"earned\":1.0')")
    report = item_statistics([made.folder], paths)
    assert report.quizzes == ()
    assert "changed from outside at entry 2" in report.warnings[0]


def test_missing_and_empty_places_are_named(tmp_path: Path, paths: AppPaths) -> None:
    (empty := tmp_path / "empty").mkdir()
    report = item_statistics([tmp_path / "gone", empty], paths)
    assert report.warnings == (
        f"There is no file or folder {tmp_path / 'gone'}.",
        f"There is no learner's file (learner.sqlite) in {empty}.",
    )


# ---- tables of marks


def test_table_of_moodle_is_read_as_it_is(paths: AppPaths) -> None:
    if not MOODLE.is_dir():
        pytest.skip("Moodle's data set (../shared/fixtures/psychometrics) is not on this PC")
    (quiz,) = item_statistics([MOODLE / "results00.csv", MOODLE / "questions00.csv"], paths).quizzes
    assert (quiz.name, quiz.statistics.possible) == ("results00", 7.0)
    assert quiz.statistics.cic == pytest.approx(-87.2230935542, rel=1e-6)
    assert [item.id for item in quiz.statistics.items] == ["1", "2", "3", "4", "5", "6", "7"]


@pytest.mark.parametrize(
    "text",
    [
        "who,one,two/4\na,0.5,4\nb,1,2\n",
        "who;one;two / 4;Total\na;0,5;4;4,5\n\nb;1;2,0;3\n",
        "\ufeffwho\tone\ttwo/4\na\t.5\t4\nb\t1.0\t2e0\n",
        'who,one,two/4\na,"0,5","4"\nb,1,2\n',
        "slots.1.mark,slots.2.mark/4,summarks\n0.5,4,4.5\n1,2,3\n",
    ],
    ids=["commas", "semicolons", "tabs", "quoted", "slots"],
)
def test_tables_of_any_hand_are_read(tmp_path: Path, paths: AppPaths, text: str) -> None:
    told = items(item_statistics([table(tmp_path, text)], paths))
    assert [(item.mean, item.possible) for item in told.values()] == [(0.75, 1.0), (3.0, 4.0)]


def test_empty_cell_earned_nothing_and_na_was_not_asked(tmp_path: Path, paths: AppPaths) -> None:
    told = items(item_statistics([table(tmp_path, "who,one,two\na,1,n/a\nb,,1\nc,-,1\nd\n")], paths))
    assert [(item.attempts, item.mean) for item in told.values()] == [(4, 0.25), (3, pytest.approx(2 / 3))]


def test_table_of_questions_gives_the_maxima(tmp_path: Path, paths: AppPaths) -> None:
    marks = table(tmp_path, "slots.1.mark,slots.2.mark\n3,1\n1,0\n")
    told = table(tmp_path, "slot,type,maxmark\n1,match,4\n2,truefalse,2\n", name="questions.csv")
    report = item_statistics([marks, told], paths)
    assert [item.facility for item in items(report).values()] == [0.5, 0.25]
    assert report.warnings == ()


def test_missing_maximum_is_asked_for(tmp_path: Path, paths: AppPaths) -> None:
    report = item_statistics([table(tmp_path, "who,one,two\na,3,1\nb,0,0\n")], paths)
    assert [item.facility for item in items(report).values()] == [None, 0.5]
    assert "no maximum is given for one" in report.warnings[0]


@pytest.mark.parametrize("slip", ["good", "1_0", "nan", "1e999", "9999999"])
def test_line_with_a_slip_is_left_out_and_named(tmp_path: Path, paths: AppPaths, slip: str) -> None:
    report = item_statistics([table(tmp_path, f"who,one,two\na,1,0\nb,0,{slip}\nc,1,1\n")], paths)
    assert report.quizzes[0].statistics.attempts == 2
    assert f"1 lines were left out; the first: line 3, two: “{slip}” is no mark." in report.warnings[0]


@pytest.mark.parametrize("text", ["", "who\na\n", "who,one,one\na,1,1\n", 'who,one\n"a,1\n'])
def test_file_that_is_no_table_of_marks_is_named(tmp_path: Path, paths: AppPaths, text: str) -> None:
    report = item_statistics([table(tmp_path, text)], paths)
    assert report.quizzes == ()
    assert report.warnings[0].startswith(f"{tmp_path / 'marks.csv'} was left out. marks.csv ")


def test_table_given_twice_counts_once(tmp_path: Path, paths: AppPaths) -> None:
    marks = table(tmp_path, "who,one,two\na,1,0\nb,0,1\n")
    (quiz,) = item_statistics([marks, marks], paths).quizzes
    assert quiz.statistics.attempts == 2


# ---- what was asked for


def test_only_the_quiz_asked_for_is_told_and_the_others_are_named(
    made: Learner, tmp_path: Path, paths: AppPaths
) -> None:
    made.hand_in("a", {}, **marks_of({"one": 1.0}))
    sources = [made.folder, table(tmp_path, "who,one\na,1\n")]
    assert [one.name for one in item_statistics(sources, paths).quizzes] == ["marks", "c90/quiz"]
    for asked in ({"course": "c90"}, {"quiz": "quiz"}):
        report = item_statistics(sources, paths, **asked)
        assert ([one.name for one in report.quizzes], report.others) == (["c90/quiz"], ("marks",))


def test_questions_that_few_attempts_had_are_counted(tmp_path: Path, paths: AppPaths) -> None:
    nine, ten, drawn = (
        "who,one,two\n" + row * number for row, number in (("a,1,0\n", 9), ("a,1,0\n", 10), ("a,1,x\nb,x,1\n", 9))
    )
    drawn += "c,1,x\n"
    sources = [table(tmp_path, text, name=f"{name}.csv") for name, text in (("a", nine), ("b", ten), ("c", drawn))]
    assert [one.few for one in item_statistics(sources, paths).quizzes] == [2, 0, 1]


def test_questions_to_mend_are_told_in_sentences(made: Learner, paths: AppPaths) -> None:
    for number, response in enumerate("bbbaaaaaaa"):
        right = float(response == "a")
        made.hand_in(str(number), {"one": response}, **marks_of({"one": right, "two": 1.0 - right, "three": 0.0}))
    (quiz,) = item_statistics([made.folder], paths).quizzes
    assert [sentence.split(". ")[0] for sentence in quiz.mend] == [
        "one: Those who do well elsewhere do worse here (-1.00)",
        "one: Nobody took c (“c”), d (“d”)",
        "three: Only 0 % of the points were earned",
        "two: Those who do well elsewhere do worse here (-1.00)",
        "two: Nobody took b (“b”), c (“c”), d (“d”)",
    ]


def test_sentence_on_a_question_with_few_attempts_says_how_many(tmp_path: Path, paths: AppPaths) -> None:
    (quiz,) = item_statistics([table(tmp_path, "who,one,two\na,1,0\nb,1,1\n")], paths).quizzes
    assert [sentence.split(": ")[0] for sentence in quiz.mend] == ["one (2 attempts)"]

"""The command leads an office through a sealed exam, and no secret of it ever stands on the command line."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.paths import app_paths
from app.bootstrap import build_services
from app.cli import main
from app.services.profiles import OpenProfile
from app.services.values import AttemptEvent
from app.services.wiring import Services
from tests.services.exams import Office, answer, course_of_samples, handed_in, sit

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a step of the command and return exit code, output and errors; `typed` is what is typed unseen."""

    def run(*arguments: object, typed: tuple[str, ...] = ()) -> tuple[int, str, str]:
        waiting = list(typed)
        monkeypatch.setattr("getpass.getpass", lambda question: waiting.pop(0))
        code = main(["exam", "--data-dir", str(tmp_path / "data"), *map(str, arguments)])
        told = capsys.readouterr()
        assert waiting == []
        return code, told.out, told.err

    return run


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "typed.txt"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("made")
    course = course_of_samples(folder / "courses" / "all-types")
    return Office(folder / "office", course, paths=app_paths(folder / "data"), quiz="all-quiz")


@pytest.fixture
def answers(made: Office, services: Services, opened: OpenProfile, tmp_path: Path) -> Path:
    """A stick with the answers of one person, of which the first is given."""
    made.install(services.paths)
    learner = services.for_learner(opened)
    exam, attempt = sit(learner, made, services)
    attempt = answer(learner, attempt, {"sample-truefalse": "false"})
    handed_in(learner, exam, attempt, services=services, stick=tmp_path / "stick")
    return tmp_path / "stick"


def marking(made: Office) -> list[object]:
    return ["--master", made.exam.master, "--key", made.key, "--course", made.course]


def test_a_key_is_made_with_the_passphrase_typed_twice(run: Run, tmp_path: Path) -> None:
    code, told, _ = run("key", tmp_path / "office.key", typed=("жолбарыс", "жолбарыс"))
    assert (code, "жолбарыс" in told) == (0, False)
    assert json.loads((tmp_path / "office.key.pub").read_text())["public"] in told
    assert "sealed" in json.loads((tmp_path / "office.key").read_text())


def test_a_key_without_passphrase_says_so(run: Run, tmp_path: Path) -> None:
    code, told, _ = run("key", tmp_path / "office.key", typed=("", ""))
    assert (code, "no passphrase" in told) == (0, True)


def test_a_passphrase_mistyped_makes_no_key(run: Run, tmp_path: Path) -> None:
    code, _, said = run("key", tmp_path / "office.key", typed=("one", "two"))
    assert (code, "not the same" in said) == (1, True)
    assert not (tmp_path / "office.key").exists()


def test_a_passphrase_comes_from_the_first_line_of_a_file(
    run: Run, tmp_path: Path, written: Callable[[str], Path], made: Office, answers: Path
) -> None:
    assert run("key", tmp_path / "office.key", "--passphrase-file", written("жолбарыс\r\nnot this\n"))[0] == 0
    _, _, said = run(
        "mark", answers, *marking(made)[:2], "--key", tmp_path / "office.key", *marking(made)[4:], typed=("жолбарыс",)
    )
    assert "another key" in said  # so the passphrase was right


def test_a_file_that_is_no_text_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    for file in (tmp_path / "photo.jpg", tmp_path / "missing.txt"):
        code, _, said = run("key", tmp_path / "office.key", "--passphrase-file", file)
        assert (code, file.name in said) == (1, True)


def test_no_key_is_written_over_another(run: Run, tmp_path: Path) -> None:
    run("key", tmp_path / "office.key", typed=("", ""))
    before = (tmp_path / "office.key").read_bytes()
    code, _, said = run("key", tmp_path / "office.key", typed=("", ""))
    assert (code, "already" in said, (tmp_path / "office.key").read_bytes()) == (1, True, before)


def test_the_hash_of_a_code_is_printed_and_not_the_code(run: Run) -> None:
    code, told, _ = run("code", typed=("Қарағай 24", "Қарағай 24"))
    assert (code, told.startswith("$argon2id$"), "Қарағай" in told) == (0, True, False)


def test_a_code_too_short_is_refused(run: Run, written: Callable[[str], Path]) -> None:
    code, _, said = run("code", "--code-file", written("abc\n"))
    assert (code, "4 to 40" in said) == (1, True)


def test_sealing_says_what_goes_out_and_what_stays(run: Run, made: Office, tmp_path: Path) -> None:
    code, told, _ = run(
        "seal", made.course, "all-quiz", tmp_path / "out", "--for", f"{made.key}.pub", "--id", "autumn-exam"
    )
    assert code == 0
    assert [line.split(":")[0] for line in told.splitlines()[:2]] == [
        str(tmp_path / "out" / "autumn-exam"),
        str(tmp_path / "out" / "autumn-exam.master.json"),
    ]
    assert "No opening code is asked for." in told
    assert made.exam.office in told


def test_sealing_with_a_code_asks_for_it(run: Run, made: Office, tmp_path: Path) -> None:
    arguments = ("seal", made.course, "all-quiz", tmp_path / "out", "--for", f"{made.key}.pub", "--code")
    assert run(*arguments, typed=(" ", " "))[0] == 1
    code, told, _ = run(*arguments, typed=("Қарағай 24", "Қарағай 24"))
    assert (code, "An opening code is asked for." in told) == (0, True)
    assert "$argon2id$" in (tmp_path / "out" / "all-types-exam" / "course.yaml").read_text(encoding="utf-8")


def test_marking_prints_a_result_for_each_person_in_a_folder(run: Run, made: Office, answers: Path) -> None:
    code, told, _ = run("mark", answers, *marking(made))
    assert code == 0
    assert "Айгүл Сәрсенова" in told
    assert "not passed" in told
    assert "1 attempts marked, 0 files not counted, 0 files more than once" in told


def test_marking_tells_how_often_the_language_was_switched(
    run: Run, made: Office, services: Services, opened: OpenProfile, tmp_path: Path
) -> None:
    made.install(services.paths)
    learner = services.for_learner(opened)
    exam, attempt = sit(learner, made, services)
    for language in ("ru", "kk", "ru"):
        attempt = learner.examining.record(attempt, AttemptEvent(kind="language", language=language))
    handed_in(learner, exam, attempt, services=services, stick=tmp_path / "stick")
    _, told, _ = run("mark", tmp_path / "stick", *marking(made))
    assert "the language of the questions was switched: 2 times (kk, ru)" in told


def test_language_that_never_changed_is_not_worth_a_line(run: Run, made: Office, answers: Path) -> None:
    assert "language" not in run("mark", answers, *marking(made))[1]


def test_marking_as_json_gives_one_object_a_line(run: Run, made: Office, answers: Path) -> None:
    (answers / "foreign.ksealed").write_bytes(b"?")
    shutil.copy(next(answers.glob("[0-9a-f]*[0-9a-f].ksealed")), answers / "zzz.ksealed")
    code, told, _ = run("mark", answers, *marking(made), "--json")
    lines = [json.loads(line) for line in told.splitlines()]
    assert [next(iter(line)) for line in lines] == ["result", "not_counted", "not_counted"]
    assert (code, lines[0]["result"]["earned"]) == (1, 1.0)
    assert [line["not_counted"]["repeated"] for line in lines[1:]] == [False, True]


def test_a_course_that_lies_nowhere_has_to_be_named(run: Run, made: Office, answers: Path) -> None:
    code, _, said = run("mark", answers, *marking(made)[:4])
    assert (code, "Name its folder" in said) == (1, True)


def test_a_course_of_the_office_is_found_by_itself(run: Run, made: Office, answers: Path, tmp_path: Path) -> None:
    paths = app_paths(tmp_path / "data")
    shutil.copytree(made.course, paths.user_courses / made.course.name)
    assert run("mark", answers, *marking(made)[:4])[0] == 0
    assert run("mark", answers, *marking(made)[:4], "--data-dir", tmp_path / "elsewhere")[0] == 1
    assert build_services(paths).catalogue.entry("all-types") is not None


def test_a_wrong_passphrase_is_said_and_nothing_is_marked(
    run: Run, made: Office, answers: Path, tmp_path: Path
) -> None:
    run("key", tmp_path / "locked.key", typed=("right", "right"))
    code, told, said = run(
        "mark",
        answers,
        "--master",
        made.exam.master,
        "--key",
        tmp_path / "locked.key",
        "--course",
        made.course,
        typed=("wrong",),
    )
    assert (code, told, "passphrase does not open" in said) == (1, "", True)

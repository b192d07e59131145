"""Publishing: the version that is proposed, the questions asked, and all or nothing whatever happens."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CourseError, TrustError
from app.base.paths import AppPaths
from app.course.compiled import content_hash, course_files
from app.course.idlock import read_lock
from app.services.installed import open_signed
from app.services.studio import publish_journal
from app.services.studio.publishing import Published, Publishing, PublishRequest
from tests.clock import SetClock
from tests.services.studio.workshops import COURSE, change, made, publish, workshop

BANK, LESSON = "questions/bank.yaml", "lessons/next-steps.en.md"


@pytest.fixture
def folder(paths: AppPaths) -> Path:
    return workshop(paths)


@pytest.fixture
def publishing(folder: Path, paths: AppPaths, clock: SetClock) -> Publishing:
    return made(folder, paths, clock)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def first(publishing: Publishing, stick: Path) -> Published:
    """The first version, published."""
    return publish(publishing, stick)


def told(publishing: Publishing) -> list[str]:
    return [str(one) for one in publishing.plan().reasons]


def state_of(folder: Path) -> dict[str, bytes]:
    """Return all files of the course but the Studio's own."""
    files = (path for path in folder.rglob("*") if path.is_file() and ".studio" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_first_version_is_the_written_one(first: Published, publishing: Publishing, stick: Path) -> None:
    assert (first.version, first.file) == ("1.0.0", stick / f"{COURSE}-1.0.0.kense")
    assert open_signed(first.file).manifest.publisher_name == "Training unit"
    assert [state.version for state in publishing.published()] == ["1.0.0"]


def test_package_is_of_the_files_as_they_are_afterwards(first: Published, folder: Path) -> None:
    assert open_signed(first.file).manifest.content_hash == content_hash(folder, course_files(folder))


def test_without_a_change_nothing_is_told(first: Published, publishing: Publishing) -> None:
    plan = publishing.plan()
    assert (plan.level, plan.reasons, [str(one) for one in plan.learners]) == (
        *("none", ()),
        ["Learners see no difference."],
    )


CHANGES: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "typo in a lesson": (
        lambda folder: change(folder, LESSON, "signed and sent", "signed, then sent"),
        "1.0.1",
        "Words of lessons changed: Next steps",
    ),
    "typo in a question": (
        lambda folder: change(folder, BANK, "en: Order.", "en: Put in order."),
        "1.0.1",
        "Words of questions changed: Put in order.",
    ),
    "title": (
        lambda folder: change(folder, "course.yaml", "{en: Quiz,", "{en: The quiz,"),
        "1.0.1",
        "Titles changed: The quiz",
    ),
    "summary": (
        lambda folder: change(folder, "course.yaml", "languages:", "authors: [A. Somebody]\nlanguages:"),
        "1.0.1",
        "Small things changed that are not listed here.",
    ),
    "order": (
        lambda folder: change(
            *(folder, "course.yaml"),
            "      - {kind: lesson, id: first-steps}\n      - {kind: lesson, id: next-steps}\n",
            "      - {kind: lesson, id: next-steps}\n      - {kind: lesson, id: first-steps}\n",
        ),
        "1.1.0",
        "Lessons, quizzes or desks stand in another place: First steps",
    ),
    "language": (
        lambda folder: change(folder, "course.yaml", "languages: [en, ru, kk]", "languages: [en, ru]"),
        "2.0.0",
        "Languages were taken out: Қазақша",
    ),
    "pass mark": (
        lambda folder: change(folder, "course.yaml", "draw: {per_objective: 2}", "draw: {per_objective: 3}"),
        "2.0.0",
        "Rules of quizzes changed: Quiz",
    ),
    "completion": (
        lambda folder: change(folder, "course.yaml", "lessons: all", "lessons: none"),
        "2.0.0",
        "The rule by which the course is complete changed.",
    ),
    "picture": (
        lambda folder: change(folder, "media/week-line.svg", "M0 5h70", "M0 5h69"),
        "1.0.1",
        "Pictures changed: week-line",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_change_calls_for_a_version_with_its_reason(
    first: Published, publishing: Publishing, folder: Path, name: str
) -> None:
    edit, version, reason = CHANGES[name]
    edit(folder)
    assert (publishing.plan().proposed, told(publishing)) == (version, [reason])


def test_version_that_the_author_raised_further_stays(first: Published, publishing: Publishing, folder: Path) -> None:
    change(folder, LESSON, "signed and sent", "signed, then sent")
    change(folder, "course.yaml", "version: 1.0.0", "version: 3.0.0")
    assert publishing.plan().proposed == "3.0.0"


def test_changed_answer_is_asked_about_with_its_place(first: Published, publishing: Publishing, folder: Path) -> None:
    change(folder, BANK, "answer: false", "answer: true")
    (asked,) = publishing.plan().questions
    assert (asked.id, asked.file, asked.index, asked.stem["en"]) == ("may-refuse", BANK, 1, "A body may refuse.")
    assert publishing.faults() == []


def test_changed_answer_that_is_not_explained_is_not_published(
    first: Published, publishing: Publishing, folder: Path, stick: Path
) -> None:
    change(folder, BANK, "answer: false", "answer: true")
    before = state_of(folder)
    with pytest.raises(CourseError, match="Say first whether that corrects a mistake"):
        publish(publishing, stick)
    assert state_of(folder) == before
    assert [one.name for one in stick.iterdir()] == [first.file.name]


def test_correction_raises_the_revision(first: Published, publishing: Publishing, folder: Path, stick: Path) -> None:
    change(folder, BANK, "answer: false", "answer: true")
    publish(publishing, stick, may_refuse="correction")
    lock = read_lock(folder)
    assert lock is not None
    assert (lock.ids["may-refuse"].revision, lock.ids["may-refuse"].status) == (2, "live")


def test_new_question_gets_a_new_id_and_the_old_one_retires(
    first: Published, publishing: Publishing, folder: Path, stick: Path
) -> None:
    change(folder, BANK, "answer: false", "answer: true")
    done = publish(publishing, stick, may_refuse="new")
    lock = read_lock(folder)
    assert lock is not None
    assert done.renamed == {"may-refuse": "may-refuse-2"}
    assert (lock.ids["may-refuse"].status, lock.ids["may-refuse-2"].revision) == ("retired", 1)
    assert (folder / BANK).read_text(encoding="utf-8").count("id: may-refuse-2\n") == 1


def test_check_in_lessons_follows_a_question_to_its_new_id(
    first: Published, publishing: Publishing, folder: Path, stick: Path
) -> None:
    change(folder, "questions/checks.yaml", "correct: true\n        text", "text")
    change(folder, "questions/checks.yaml", "id: monday\n", "id: monday\n        correct: true\n")
    publish(publishing, stick, pick_day="new")
    shown = [(folder / f"lessons/first-steps.{one}.md").read_text(encoding="utf-8") for one in ("en", "ru", "kk")]
    assert [text.count("/// check | pick-day-2\n") for text in shown] == [1, 1, 1]
    assert publishing.faults() == []


def test_changelog_has_the_newest_version_first_in_each_language(
    first: Published, publishing: Publishing, folder: Path, stick: Path
) -> None:
    change(folder, LESSON, "signed and sent", "signed, then sent")
    publish(publishing, stick)
    change(folder, LESSON, "signed, then sent", "signed and sent")
    publishing.publish(PublishRequest(version="1.0.2", folder=stick, changelog={"kk": "Түзетілді", "en": "# Mended"}))
    text = (folder / "CHANGELOG.md").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## 1.0.2 (2026-11-23)",
        "## 1.0.1 (2026-11-23)",
    ]
    notes = open_signed(stick / f"{COURSE}-1.0.2.kense").manifest.changelog
    assert (notes[0].version, notes[0].text) == ("1.0.2", {"kk": "Түзетілді", "en": "# Mended"})
    assert "Уточнён текст уроков" in notes[1].text["ru"]


def test_course_with_errors_is_not_published(publishing: Publishing, folder: Path, stick: Path) -> None:
    change(folder, LESSON, "signed and sent", "signed and [sent](lesson:nowhere)")
    before = state_of(folder)
    with pytest.raises(CourseError, match=r"1 faults, so nothing was published\. The first is in lessons/next-steps"):
        publish(publishing, stick)
    assert (state_of(folder), stick.exists()) == (before, False)


@pytest.mark.parametrize(
    ("version", "sentence"),
    [("1.0.0", "not above 1.0.0"), ("0.9.9", "not above 1.0.0"), ("1.1", "three numbers"), ("two", "three numbers")],
)
def test_version_that_learners_would_not_get_is_refused(
    first: Published, publishing: Publishing, stick: Path, version: str, sentence: str
) -> None:
    with pytest.raises(CourseError, match=sentence):
        publishing.publish(PublishRequest(version=version, folder=stick))


def test_without_a_key_nothing_is_published(folder: Path, paths: AppPaths, clock: SetClock, stick: Path) -> None:
    with pytest.raises(TrustError, match="Give the publisher a name first"):
        Publishing(folder, paths, clock).publish(PublishRequest(version="1.0.0", folder=stick))
    assert not stick.exists()


class KilledError(BaseException):
    """The program is killed: nothing after it runs but the tidying of the system."""


def killed_at(monkeypatch: pytest.MonkeyPatch, number: int) -> list[str]:
    """Kill the program at the write of this number (0-based); return the names of the files written so far."""
    written: list[str] = []
    write = publish_journal.write_whole

    def counted(path: Path, data: bytes) -> None:
        if len(written) == number:
            raise KilledError
        written.append(path.name)
        write(path, data)

    monkeypatch.setattr(publish_journal, "write_whole", counted)
    return written


def ready(folder: Path) -> None:
    """Change a lesson and an answer, so that publishing has to write several files."""
    change(folder, LESSON, "signed and sent", "signed, then sent")
    change(folder, "questions/checks.yaml", "correct: true\n        text", "text")
    change(folder, "questions/checks.yaml", "id: monday\n", "id: monday\n        correct: true\n")


WRITES = 10
"""Journal, package, three lessons, questions, changelog, ids.lock, course.yaml, state."""


@pytest.mark.parametrize("number", range(WRITES))
def test_killed_at_any_write_the_course_is_whole_and_can_be_published(
    first: Published, publishing: Publishing, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    ready(folder)
    before = state_of(folder)
    with monkeypatch.context() as patched:
        written = killed_at(patched, number)
        with pytest.raises(KilledError):
            publish(publishing, stick, pick_day="new")
        assert len(written) == number
    version = publishing.recover()
    if version:
        assert publishing.published()[0].version == version == "2.0.0"
        assert open_signed(stick / f"{COURSE}-2.0.0.kense").manifest.content_hash == content_hash(
            folder, course_files(folder)
        )
    else:
        assert (state_of(folder), number < 2) == (before, True)
        publish(publishing, stick, pick_day="new")
    assert publishing.faults() == []
    assert (publishing.plan().level, publishing.recover()) == ("none", "")


def test_all_writes_are_counted(
    first: Published, publishing: Publishing, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(folder)
    written = killed_at(monkeypatch, 1_000)
    publish(publishing, stick, pick_day="new")
    assert len(written) == WRITES
    assert written[:2] == ["publishing.json", f"{COURSE}-2.0.0.kense"]
    assert written[-2:] == ["course.yaml", "2.0.0.json"]


def test_full_stick_changes_nothing(
    first: Published, publishing: Publishing, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(folder)
    before = state_of(folder)
    write = publish_journal.write_whole

    def full(path: Path, data: bytes) -> None:
        if path.suffix == ".kense":
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(publish_journal, "write_whole", full)
    with pytest.raises(CourseError, match="No space left on device"):
        publish(publishing, stick, pick_day="new")
    assert (state_of(folder), publishing.recover()) == (before, "")


def test_file_that_was_edited_after_the_kill_is_left(
    first: Published, publishing: Publishing, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(folder)
    with monkeypatch.context() as patched:
        killed_at(patched, 2)
        with pytest.raises(KilledError):
            publish(publishing, stick, pick_day="new")
    change(folder, "course.yaml", "{en: Quiz,", "{en: The quiz,")
    assert publishing.recover() == "2.0.0"
    assert "The quiz" in (folder / "course.yaml").read_text(encoding="utf-8")


def test_same_course_gives_the_same_package(
    first: Published, folder: Path, publishing: Publishing, stick: Path
) -> None:
    change(folder, LESSON, "signed and sent", "signed, then sent")
    plan = publishing.plan()
    package = publishing.publish(PublishRequest(version=plan.proposed, folder=stick)).file.read_bytes()
    (folder / ".studio" / "published" / "1.0.1.json").unlink()
    assert publishing.publish(PublishRequest(version="1.0.1", folder=stick)).file.read_bytes() == package


def test_damaged_note_of_a_version_is_passed_over(first: Published, publishing: Publishing, folder: Path) -> None:
    (folder / ".studio" / "published" / "9.0.0.json").write_bytes(b"{")
    assert [one.version for one in publishing.published()] == ["1.0.0"]
    assert msgspec.to_builtins(publishing.published()[0])["id"] == COURSE

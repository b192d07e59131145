"""Import into a course and export from it: what is written, what is never overwritten, what is told."""

import shutil
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.checks import check
from app.course.reader import open_folder
from app.questions.choice import ChoiceQuestion
from app.services.interchange import ImportReport, export_course, import_file
from tests.interop.samples import docx, fixture, paragraph, picture, run

DATA = Path(__file__).parent.parent / "data"
KEPT = '<question type="calculated"><questiontext><text>{a} + {b}?</text></questiontext>\r\n</question>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sound course, with law and calendar above it."""
    return Path(shutil.copytree(DATA / "sound", tmp_path / "courses")) / "c90-sample"


@pytest.fixture
def typed(tmp_path: Path) -> Path:
    """A file of one-liners."""
    file = tmp_path / "typed.txt"
    file.write_text("Кто отвечает?\n* орган => Да.\n- заявитель => Нет.\n", encoding="utf-8")
    return file


def took(file: Path, folder: Path, **more: object) -> ImportReport:
    return import_file(file, folder, **{"bank": "new-bank", "language": "ru", **more})  # type: ignore[arg-type]


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_questions_stand_in_a_bank_of_their_own(folder: Path, typed: Path) -> None:
    report = took(typed, folder)
    assert report.files == (folder / "questions" / "new-bank.yaml",)
    course = open_folder(folder)
    assert course.banks["new-bank"] == ("kto-otvechaet",)
    question = course.questions["kto-otvechaet"]
    assert isinstance(question, ChoiceQuestion)
    assert (question.objective, question.stem) == ("s.1", {"ru": "Кто отвечает?"})
    assert (report.format, report.found, report.questions, report.losses) == ("oneliners", 1, 1, ())


def test_check_asks_for_the_other_languages_and_nothing_else(folder: Path, typed: Path) -> None:
    took(typed, folder)
    found = {fault.code for fault in check(folder) if fault.file == "questions/new-bank.yaml"}
    assert found == {"missing-language", "unlocked-id"}


def test_report_alone_writes_nothing(folder: Path, typed: Path) -> None:
    before = files(folder)
    report = took(typed, folder, write=False)
    assert (report.questions, report.files) == (1, ())
    assert files(folder) == before


def test_nothing_is_overwritten(folder: Path, typed: Path) -> None:
    took(typed, folder)
    before = files(folder)
    with pytest.raises(CourseError, match="is there already and was left as it was"):
        took(typed, folder)
    assert files(folder) == before


@pytest.mark.parametrize("locked", [True, False])
def test_ids_of_the_course_are_not_given_again(folder: Path, tmp_path: Path, locked: bool) -> None:
    if not locked:
        (folder / "ids.lock").unlink()
    file = tmp_path / "again.gift"
    file.write_text("// [id:may-refuse]\nRefuse? {T}\n\n::only-module::Read? {T}", encoding="utf-8")
    report = took(file, folder)
    assert {"may-refuse-2", "only-module-2"} <= set(open_folder(folder).questions)
    assert [line.code for line in report.losses] == ["id-changed"]


def test_retired_ids_are_not_given_again(folder: Path, tmp_path: Path) -> None:
    lock = (folder / "ids.lock").read_text(encoding="utf-8")
    (folder / "ids.lock").write_text(lock.replace('"may-refuse"', '"long-gone"'), encoding="utf-8")
    file = tmp_path / "again.gift"
    file.write_text("// [id:long-gone]\nAgain? {T}", encoding="utf-8")
    took(file, folder)
    assert "long-gone-2" in open_folder(folder).questions


def test_pictures_are_added_to_the_media_list(folder: Path, tmp_path: Path) -> None:
    _, content = fixture("moodle-xml/multichoice.xml")
    file = tmp_path / "greeting.xml"
    file.write_bytes(content)
    before = open_folder(folder).media
    took(file, folder)
    media = open_folder(folder).media
    assert {name: media[name] for name in before} == before
    assert media["flag-uk"].alt == {"ru": "British Flag"}
    assert (folder / "media" / media["flag-uk"].file).read_bytes().startswith(b"\xff\xd8")


def test_media_list_is_made_where_there_is_none(folder: Path, tmp_path: Path) -> None:
    shutil.rmtree(folder / "media")
    file = tmp_path / "letter.docx"
    file.write_bytes(docx(paragraph("Title", style="1"), paragraph(picture("r1", "A desk"))))
    took(file, folder)
    assert (folder / "media" / "media.yaml").read_text(encoding="utf-8") == (
        'format: 1\nmedia:\n  - id: desk\n    file: desk.png\n    alt:\n      ru: "A desk"\n'
    )


def test_word_document_becomes_lessons_and_questions(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "course.docx"
    body = [paragraph("Приём: начало", style="1"), paragraph("Текст."), paragraph(run("Кто?", "b"))]
    file.write_bytes(docx(*body, paragraph("а) он"), paragraph("б) она"), paragraph("Ответ: б")))
    report = took(file, folder)
    assert (report.lessons, report.questions, report.unit) == (1, 1, "paragraph")
    assert (folder / "lessons" / "priem-nachalo.ru.md").read_text(encoding="utf-8") == (
        '---\nid: priem-nachalo\ntitle: "Приём: начало"\nminutes: 1\nobjectives: [s.1]\n---\nТекст.\n'
    )


def test_what_has_no_type_is_kept_and_goes_out_byte_for_byte(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "sums.xml"
    file.write_bytes(f"<quiz>{KEPT}</quiz>".encode())
    report = took(file, folder)
    assert (report.kept, report.questions) == (1, 0)
    assert report.files == (folder / "questions" / "new-bank.kept.xml",)
    assert open_folder(folder)
    exported = export_course(folder, tmp_path / "out.xml", kind="moodle")
    assert exported.kept == 1
    assert KEPT.encode() in (tmp_path / "out.xml").read_bytes()
    assert export_course(folder, tmp_path / "out.gift", kind="gift").kept == 0


def test_export_fills_in_law_and_counts_deadlines(folder: Path, tmp_path: Path) -> None:
    bank = folder / "questions" / "bank.yaml"
    text = bank.read_text(encoding="utf-8").replace("How many days?", '"How many, {law:office.answer.days}?"')
    bank.write_text(text, encoding="utf-8")
    report = export_course(folder, tmp_path / "out.gift", kind="gift")
    written = (tmp_path / "out.gift").read_text(encoding="utf-8")
    assert "How many, 15 working days?" in written
    assert "=22.06.2026" in written
    assert "$CATEGORY: sample-bank" in written
    assert {line.code for line in report.losses} >= {"languages", "type-changed", "not-written"}


def test_export_and_import_again_gives_the_same_questions(folder: Path, tmp_path: Path, typed: Path) -> None:
    took(typed, folder)
    export_course(folder, tmp_path / "out.xml", kind="moodle", language="ru")
    copy = Path(shutil.copytree(DATA / "sound", tmp_path / "copy")) / "c90-sample"
    took(tmp_path / "out.xml", copy, bank="back-again")
    first, second = open_folder(folder).questions["kto-otvechaet"], open_folder(copy).questions["kto-otvechaet"]
    assert isinstance(first, ChoiceQuestion)
    assert isinstance(second, ChoiceQuestion)
    assert (second.stem, second.choices) == (first.stem, first.choices)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"bank": "New Bank"}, "cannot be an id"),
        ({"language": "de"}, "has no texts in “de”"),
    ],
)
def test_what_cannot_be_is_refused(folder: Path, typed: Path, more: dict[str, object], says: str) -> None:
    before = files(folder)
    with pytest.raises(CourseError, match=says):
        took(typed, folder, **more)
    assert files(folder) == before


def test_files_of_unknown_kind_and_missing_ones_are_refused(folder: Path, tmp_path: Path, typed: Path) -> None:
    odd = typed.rename(tmp_path / "typed.odt")
    with pytest.raises(CourseError, match="Name it with --format"):
        took(odd, folder)
    assert took(odd, folder, kind="oneliners").questions == 1
    with pytest.raises(CourseError, match="cannot be read"):
        took(tmp_path / "nothing.txt", folder)


def test_folder_without_a_course_is_refused(tmp_path: Path, typed: Path) -> None:
    with pytest.raises(CourseError, match=r"course\.yaml"):
        took(typed, tmp_path)


def test_export_never_overwrites(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.xml"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match="is there already"):
        export_course(folder, target, kind="moodle")
    assert target.read_text(encoding="utf-8") == "mine"

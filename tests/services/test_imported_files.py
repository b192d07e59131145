"""What an import would write, before it does: new banks, banks that grow, and the fixtures of others, counted."""

import shutil
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.authored import parse_yaml, to_struct
from app.course.reader import open_folder
from app.course.structure import QuestionFile
from app.questions.common import Question
from app.services.course_files import CourseFiles, read_course_files
from app.services.interchange import Brought, ImportSource, export_course, import_file, imported_files
from tests.interop.samples import NAMES, docx, fixture, paragraph

DATA = Path(__file__).parent.parent / "data"
TYPED = "Кто отвечает?\n* орган => Да.\n- заявитель => Нет.\n"
KEPT = '<question type="calculated"><questiontext><text>{a} + {b}?</text></questiontext></question>'
SUMS = ImportSource("sums.xml", f"<quiz>{KEPT}</quiz>".encode())

ROUND_TRIPS = [(name, kind) for name in NAMES for kind in ("gift", "moodle") if (kind, name[:6]) != ("gift", "moodle")]
"""Each file through each format that has a place for all it says."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sound course, with law and calendar above it."""
    return Path(shutil.copytree(DATA / "sound", tmp_path / "courses")) / "c90-sample"


@pytest.fixture
def course(folder: Path) -> CourseFiles:
    return read_course_files(folder)


def brought(course: CourseFiles, source: ImportSource, *, bank: str = "new-bank", add: bool = True) -> Brought:
    return imported_files(source, course, bank=bank, language="en", add=add)


def typed(text: str = TYPED) -> ImportSource:
    return ImportSource("typed.txt", text.encode(), "oneliners")


def write(folder: Path, told: Brought) -> None:
    for name, content in told.files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)


def questions_in(content: bytes) -> tuple[Question, ...]:
    return to_struct(parse_yaml(content.decode(), name="bank"), QuestionFile).questions


def test_files_are_given_and_nothing_is_written(folder: Path, course: CourseFiles) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    told = brought(course, typed())
    assert list(told.files) == ["questions/new-bank.yaml"]
    assert (told.added_to, told.in_the_way, told.report.files) == ((), (), ())
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_bank_that_is_there_grows_and_keeps_its_letters(folder: Path, course: CourseFiles) -> None:
    before = (folder / "questions" / "bank.yaml").read_text(encoding="utf-8")
    told = brought(course, typed(), bank="sample-bank")
    assert told.added_to == ("questions/bank.yaml",)
    assert told.files["questions/bank.yaml"].decode().startswith(before.rstrip())
    write(folder, told)
    assert open_folder(folder).banks["sample-bank"][-1] == "kto-otvechaet"


def test_draft_that_is_newer_than_its_folder_is_added_to(folder: Path) -> None:
    now = read_course_files(folder).texts
    bank = now["questions/bank.yaml"].replace("How many days?", "How many working days?")
    course = read_course_files(folder, {**now, "questions/bank.yaml": bank})
    told = brought(course, typed(), bank="sample-bank")
    assert "How many working days?" in told.files["questions/bank.yaml"].decode()


def test_ids_in_a_draft_are_not_given_again(folder: Path) -> None:
    now = read_course_files(folder).texts
    course = read_course_files(folder, {**now, "questions/more.yaml": "questions: [{id: kto-otvechaet}]\n"})
    (question,) = questions_in(brought(course, typed()).files["questions/new-bank.yaml"])
    assert question.id == "kto-otvechaet-2"


def test_bank_that_is_there_is_in_the_way_where_nothing_may_be_added(folder: Path, course: CourseFiles) -> None:
    write(folder, brought(course, typed(), bank="other-bank"))
    again = read_course_files(folder)
    assert brought(again, typed(), bank="other-bank", add=False).in_the_way == ("questions/other-bank.yaml",)
    assert brought(again, typed(), bank="other-bank").in_the_way == ()


def test_what_is_kept_is_added_to_what_was_kept(folder: Path, course: CourseFiles) -> None:
    both = ImportSource("both.xml", f"<quiz>{KEPT}{multichoice('Who?')}</quiz>".encode())
    write(folder, brought(course, both))
    told = brought(read_course_files(folder), SUMS)
    assert told.added_to == ("questions/new-bank.kept.xml",)
    assert told.files["questions/new-bank.kept.xml"].decode().count("calculated") == 2


def multichoice(stem: str) -> str:
    return (
        f'<question type="multichoice"><questiontext><text>{stem}</text></questiontext><single>true</single>'
        '<answer fraction="100"><text>he</text></answer><answer fraction="0"><text>she</text></answer></question>'
    )


def test_lessons_are_named_for_the_outline(course: CourseFiles) -> None:
    body = docx(paragraph("Приём", style="1"), paragraph("Текст."))
    told = brought(course, ImportSource("text.docx", body))
    assert told.lessons == ("priem",)
    assert list(told.files) == ["lessons/priem.en.md"]


def test_losses_can_be_said_in_any_language(course: CourseFiles) -> None:
    (loss,) = brought(course, ImportSource("a.gift", b"// a word to authors\nTrue? {T}")).report.losses
    assert loss.template.format(**loss.fields) == loss.text
    assert "{count}" in loss.template


def test_pictures_cannot_be_added_to_a_list_that_is_damaged(folder: Path) -> None:
    _, content = fixture("moodle-xml/multichoice.xml")
    course = read_course_files(folder, {**read_course_files(folder).texts, "media/media.yaml": "media: ["})
    with pytest.raises(CourseError, match="cannot be added to"):
        brought(course, ImportSource("greeting.xml", content))


def test_export_may_replace_what_somebody_chose_to(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.gift"
    target.write_text("mine", encoding="utf-8")
    assert export_course(folder, target, kind="gift", replace=True).written
    assert "sample-bank" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_fixtures_come_into_a_course_counted(name: str, course: CourseFiles, folder: Path) -> None:
    format_, content = fixture(name)
    told = brought(course, ImportSource(Path(name).name, content))
    report = told.report
    whole = sum(one.count for one in told.imported.losses if one.whole)
    assert report.found == report.taken + report.kept + whole
    assert report.format == format_.name
    write(folder, told)
    assert len(open_folder(folder).banks["new-bank"]) == report.questions


@pytest.mark.parametrize(("name", "kind"), ROUND_TRIPS)
def test_fixtures_go_out_of_a_course_and_come_in_again_the_same(
    name: str, kind: str, folder: Path, tmp_path: Path
) -> None:
    _, content = fixture(name)
    shutil.rmtree(folder / "questions")
    (folder / "ids.lock").unlink()
    (file := tmp_path / Path(name).name).write_bytes(content)
    import_file(file, folder, bank="new-bank", language="en")
    first = open_folder(folder).questions
    export_course(folder, tmp_path / "out", kind=kind, language="en")
    shutil.rmtree(folder / "questions")
    import_file(tmp_path / "out", folder, bank="new-bank", language="en", kind=kind)
    again = open_folder(folder).questions
    assert {one.id: said(one) for one in again.values()} == {one.id: said(one) for one in first.values()}


def said(question: Question) -> tuple[object, ...]:
    """Return what a question asks, without the tags by which its bank travels and the objective it is given."""
    told = {name: getattr(question, name) for name in question.__struct_fields__}
    return tuple(sorted((name, repr(value)) for name, value in told.items() if name != "tags"))

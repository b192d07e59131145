"""Import in the Studio: what is typed or chosen is shown before it comes in, with all that is kept, changed or lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.course.authored import parse_yaml
from app.course.reader import open_folder
from app.services.course_files import read_course_files
from app.services.interchange import Brought
from app.ui.state import WindowState
from app.ui.studio.import_panel import ImportPanel
from app.ui.theme import Theme
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.page import Page
from tests.interop.samples import NAMES, docx, fixture, paragraph
from tests.ui.pages.look import nameless, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

DATA = Path(__file__).parents[2] / "data"
XML = (
    '<quiz><question type="truefalse"><questiontext><text>So?</text></questiontext><answer fraction="100"><text>true'
    '</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>'
)
TYPED = "Who registers?\n* The office => Yes.\n- The writer\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA / "sound", tmp_path / "courses")) / "c90-sample"


@pytest.fixture
def panel(folder: Path, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[ImportPanel]:
    made = ImportPanel(theme, WindowState(tmp_path), read_course_files(folder), language="en")
    page = Page(theme)
    qtbot.addWidget(page)
    page.column.add(made)
    page.resize(1000, 800)
    page.show()
    yield made
    page.close()


def ready(panel: ImportPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.busy)


def rows(panel: ImportPanel) -> list[list[str]]:
    model = panel.lists.lines
    return [[str(model.index(at, column).data()) for column in range(4)] for at in range(model.rowCount())]


def losses(panel: ImportPanel) -> list[list[str]]:
    model = panel.lists.losses
    return [[str(model.index(at, column).data()) for column in range(4)] for at in range(model.rowCount())]


def bring(panel: ImportPanel, qtbot: QtBot) -> Brought:
    with qtbot.waitSignal(panel.imported) as told:
        qtbot.mouseClick(panel.bring, Qt.MouseButton.LeftButton)
    brought = told.args[0]
    assert isinstance(brought, Brought)
    return brought


def choose(box: ChoiceBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_what_is_typed_is_shown_as_it_would_come_in(panel: ImportPanel, qtbot: QtBot) -> None:
    panel.box_of_text.setFocus()
    for line in TYPED.splitlines():
        qtbot.keyClicks(panel.box_of_text, line)
        qtbot.keyClick(panel.box_of_text, Qt.Key.Key_Return)
    ready(panel, qtbot)
    assert rows(panel) == [["Single choice", "Who registers?", "The office", "The writer"]]
    assert panel.verdict == "1 question(s)"
    assert panel.bring.isEnabled()


def test_nothing_typed_brings_nothing(panel: ImportPanel, qtbot: QtBot) -> None:
    ready(panel, qtbot)
    assert not panel.bring.isEnabled()
    panel.type_in(TYPED)
    ready(panel, qtbot)
    panel.type_in("   ")
    ready(panel, qtbot)
    assert (rows(panel), panel.bring.isEnabled(), panel.notice.words) == ([], False, "")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("::a::Two? {=two ~three}\n\nTrue? {T}", ["Single choice", "True or false"]),
        ("What?\nA) one\nB) two\nANSWER: B\n", ["Single choice"]),
        (XML, ["True or false"]),
        ("question\tA\tB\tcorrect\nWhat?\tone\ttwo\tB\nHow many?\t\t\t4\n", ["Single choice", "Number"]),
    ],
    ids=["gift", "aiken", "moodle", "cells"],
)
def test_format_of_pasted_text_is_found(panel: ImportPanel, qtbot: QtBot, text: str, kinds: list[str]) -> None:
    panel.type_in(text)
    ready(panel, qtbot)
    assert [row[0] for row in rows(panel)] == kinds


def test_what_is_kept_and_lost_stands_with_place_and_code(panel: ImportPanel, qtbot: QtBot) -> None:
    kept = '<question type="calculated"><questiontext><text>{a}+{b}</text></questiontext></question>'
    panel.type_in(f"<quiz>\n{kept}\n</quiz>")
    ready(panel, qtbot)
    assert panel.lists.kept.rowCount() == 1
    assert "{a}+{b}" in str(panel.lists.kept.index(0, 1).data())
    assert [(row[0], row[3]) for row in losses(panel)] == [("line 2", "no-type")]
    assert "kept as they stand" in panel.verdict
    panel.type_in("Grant {~a =%50%b =c}\n\n// a word\nTrue? {T")
    ready(panel, qtbot)
    assert {row[3] for row in losses(panel)} >= {"comment", "braces"}


def test_new_bank_is_brought_in_as_a_file(panel: ImportPanel, folder: Path, qtbot: QtBot) -> None:
    panel.choices.new_bank.setText("")
    qtbot.keyClicks(panel.choices.new_bank, "typed-bank")
    choose(panel.choices.language, "en")
    panel.type_in(TYPED)
    ready(panel, qtbot)
    before = sorted(folder.rglob("*"))
    brought = bring(panel, qtbot)
    assert sorted(folder.rglob("*")) == before
    told = parse_yaml(brought.files["questions/typed-bank.yaml"].decode(), name="bank").data
    assert (told["bank"], told["questions"][0]["objective"]) == ("typed-bank", "s.1")
    assert panel.box_of_text.toPlainText() == ""
    assert panel.notice.words == "Brought in: 1 question(s)"


def test_bank_of_the_course_grows(panel: ImportPanel, folder: Path, qtbot: QtBot) -> None:
    before = (folder / "questions" / "bank.yaml").read_text(encoding="utf-8")
    choose(panel.choices.bank, "sample-bank")
    assert not panel.choices.new_bank.isVisible()
    panel.type_in(TYPED)
    ready(panel, qtbot)
    brought = bring(panel, qtbot)
    assert brought.added_to == ("questions/bank.yaml",)
    assert brought.files["questions/bank.yaml"].decode().startswith(before.rstrip())


def test_language_of_the_texts_is_the_one_chosen(panel: ImportPanel, qtbot: QtBot) -> None:
    choose(panel.choices.language, "kk")
    panel.type_in("Кім тіркейді?\n* кеңсе\n- хат иесі\n")
    ready(panel, qtbot)
    told = parse_yaml(bring(panel, qtbot).files["questions/imported.yaml"].decode(), name="bank").data
    assert told["questions"][0]["stem"] == {"kk": "Кім тіркейді?"}
    assert told["questions"][0]["id"] == "kim-tirkeydi"


def test_bank_that_cannot_be_is_said_at_once(panel: ImportPanel, qtbot: QtBot) -> None:
    panel.type_in(TYPED)
    panel.choices.new_bank.setText("New Ban")
    qtbot.keyClicks(panel.choices.new_bank, "k")
    ready(panel, qtbot)
    assert "cannot be an id" in panel.notice.words
    assert not panel.bring.isEnabled()


def test_file_that_is_there_is_never_overwritten(panel: ImportPanel, folder: Path, qtbot: QtBot) -> None:
    (folder / "questions" / "imported.yaml").write_text("format: 1\nid: imported\nquestions: []\n", encoding="utf-8")
    panel.type_in(TYPED)
    ready(panel, qtbot)
    assert panel.notice.words.startswith("questions/imported.yaml is there already")
    assert not panel.bring.isEnabled()


def test_document_of_word_brings_lessons(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    (file := tmp_path / "text.docx").write_bytes(docx(paragraph("The visit", style="1"), paragraph("Some text.")))
    panel.look_at(file)
    ready(panel, qtbot)
    assert rows(panel) == [["Lesson", "The visit", "", ""]]
    assert "From the file text.docx" in words(panel)
    assert bring(panel, qtbot).lessons == ("the-visit",)
    assert panel.box_of_text.isVisible()


def test_file_that_cannot_be_read_is_said(panel: ImportPanel, tmp_path: Path) -> None:
    panel.look_at(tmp_path / "gone.gift")
    assert "cannot be read" in panel.notice.words


@pytest.mark.parametrize("name", NAMES)
def test_fixtures_are_shown_whole(panel: ImportPanel, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    _, content = fixture(name)
    (file := tmp_path / Path(name).name).write_bytes(content)
    panel.look_at(file)
    ready(panel, qtbot)
    assert panel.preview is not None
    report = panel.preview.brought.report
    listed = [row for row in panel.lists.lines.rows if row.kind not in {"lesson", "picture"}]
    assert len(listed) == report.questions
    assert panel.lists.losses.rowCount() == len(report.losses)
    outside = sum(one.count for one in panel.preview.brought.imported.losses if one.whole)
    assert report.found == report.taken + report.kept + outside


def test_course_goes_out_as_gift_and_moodle_xml(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    for kind, name in (("gift", "out.gift"), ("moodle", "out.xml")):
        panel.export(kind, tmp_path / name)
        ready(panel, qtbot)
        assert panel.notice.words.startswith(f"Exported into {name}: ")
        assert losses(panel)[0][0].startswith("question ")
    assert "sample-bank" in (tmp_path / "out.gift").read_text(encoding="utf-8")
    assert "<quiz>" in (tmp_path / "out.xml").read_text(encoding="utf-8")


def test_banks_of_a_course_that_changed_are_offered_and_the_choice_stays(
    panel: ImportPanel, folder: Path, qtbot: QtBot
) -> None:
    choose(panel.choices.language, "ru")
    more = "format: 1\nid: more\nbank: more-bank\nquestions: []\n"
    (folder / "questions" / "more.yaml").write_text(more, encoding="utf-8")
    panel.show_course(read_course_files(folder))
    assert panel.choices.chosen_language == "ru"
    choose(panel.choices.bank, "more-bank")
    panel.type_in(TYPED)
    ready(panel, qtbot)
    for name, content in bring(panel, qtbot).files.items():
        (folder / name).write_bytes(content)
    assert open_folder(folder).banks["more-bank"] == ("who-registers",)


def test_everything_has_a_name(panel: ImportPanel, qtbot: QtBot) -> None:
    panel.type_in(TYPED)
    ready(panel, qtbot)
    assert nameless(panel) == []

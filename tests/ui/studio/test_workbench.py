"""The workbench of a course: every edit is undone in one order, saved by itself, checked, and never over others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.course.editing.outline import modules_of
from app.services.studio.history import earlier_states
from app.services.studio.templates import new_course
from app.services.studio.tree import Node
from app.services.wiring import Services
from app.ui.pages.studio_course import StudioCoursePage
from app.ui.state import WindowState
from app.ui.studio.bank_room import BankRoom
from app.ui.studio.earlier_pane import EarlierPane
from app.ui.studio.lesson_room import LessonRoom
from app.ui.studio.media_pane import MediaPane
from app.ui.studio.outline_panes import SettingsPane
from app.ui.studio.practice_room import PracticeRoom
from app.ui.studio.text_pane import TextPane
from app.ui.studio.workbench import Workbench
from app.ui.theme import Theme

WAIT_MS = 20_000

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def folder(services: Services) -> Path:
    folder = services.paths.data / "workshop" / "small-course"
    new_course(folder, "small-course", {"en": "Small course", "kk": "Шағын курс"}, ("en", "kk"), "en")
    return folder


@pytest.fixture
def page(qtbot: QtBot, services: Services, folder: Path, theme: Theme) -> Iterator[StudioCoursePage]:
    state = WindowState(services.paths.config)
    made = StudioCoursePage(services, folder, language="en", theme=theme, state=state)
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show()
    qtbot.waitUntil(lambda: made.model.result is not None and not made.model.busy, timeout=WAIT_MS)
    yield made
    made.hide()


@pytest.fixture
def bench(page: StudioCoursePage) -> Workbench:
    return page.bench


def _nodes(bench: Workbench, kind: str) -> list[Node]:
    waiting, found = list(bench.nodes), list[Node]()
    while waiting:
        node = waiting.pop(0)
        found += [node] if node.kind == kind else []
        waiting += node.children
    return found


def _outline(bench: Workbench) -> dict[str, list[str]]:
    return {module["id"]: [item["id"] for item in module["items"]] for module in modules_of(bench.model.draft)}


def test_a_new_course_has_no_faults(bench: Workbench) -> None:
    assert bench.model.result is not None
    assert bench.model.result.faults == ()
    assert "0 error(s)" in bench.checks.errors.text()


def test_every_part_of_the_course_has_a_pane(bench: Workbench) -> None:
    panes = {"course": SettingsPane, "lesson": LessonRoom, "bank": BankRoom, "media": MediaPane}
    for kind, pane in panes.items():
        bench.open_node(_nodes(bench, kind)[0])
        assert isinstance(bench.pane, pane)


def test_typing_is_saved_by_itself_and_undone_in_one_step(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    lesson = _nodes(bench, "lesson")[0]
    bench.open_node(lesson)
    room = bench.pane
    assert isinstance(room, LessonRoom)
    before = bench.model.draft.text(room.file)
    room.pane.editor.go_to_line(before.count("\n"))
    qtbot.keyClicks(room.pane.editor, "Call the writer back.")
    assert bench.model.stack.count() == 1
    qtbot.waitUntil(lambda: not bench.model.opened.unsaved, timeout=WAIT_MS)
    assert "Call the writer back." in (folder / room.file).read_text(encoding="utf-8")
    assert "Saved" in bench.bar.state.text()
    bench.bar.undo.click()
    assert room.pane.editor.text() == before
    bench.bar.redo.click()
    assert "Call the writer back." in room.pane.editor.text()


def test_forms_and_texts_share_one_undo(bench: Workbench, qtbot: QtBot) -> None:
    bench.open_node(bench.nodes[0])
    pane = bench.pane
    assert isinstance(pane, SettingsPane)
    editor = pane.field.reach(("title", "en"))
    editor.setFocus()
    qtbot.keyClicks(editor, "A ")
    assert "A Small course" in bench.model.draft.text("course.yaml")
    bench.open_node(_nodes(bench, "lesson")[0])
    assert isinstance(bench.pane, LessonRoom)
    qtbot.keyClicks(bench.pane.pane.editor, "x")
    assert bench.model.stack.count() == 2
    bench.model.stack.undo()
    bench.model.stack.undo()
    assert not bench.model.stack.canUndo()
    assert "A Small course" not in bench.model.draft.text("course.yaml")


def test_a_lesson_is_added_by_its_title_and_opened(bench: Workbench, qtbot: QtBot) -> None:
    bench.adding.open()
    bench.adding.kind.setCurrentIndex(bench.adding.kind.findData("lesson"))
    qtbot.keyClicks(bench.adding.title, "Closing a case")
    qtbot.keyClick(bench.adding.title, Qt.Key.Key_Return)
    assert isinstance(bench.pane, LessonRoom)
    assert bench.pane.lesson_id == "closing-a-case"
    assert "closing-a-case" in next(iter(_outline(bench).values()))
    assert "Closing a case" in bench.pane.pane.editor.text()
    qtbot.waitUntil(lambda: not bench.model.opened.unsaved and not bench.model.busy, timeout=WAIT_MS)
    assert bench.model.result is not None
    # Its Kazakh title still says the English words, and the check knows it.
    errors = [fault for fault in bench.model.result.faults if fault.level == "error"]
    assert [(fault.file, fault.code) for fault in errors] == [("lessons/closing-a-case.kk.md", "missing-translation")]


def test_a_desk_comes_from_a_template_that_works(bench: Workbench, qtbot: QtBot) -> None:
    bench.adding.add_requested.emit("desk", "First letters")
    assert isinstance(bench.pane, PracticeRoom)
    bench.model.save()
    qtbot.waitUntil(lambda: not bench.model.busy, timeout=WAIT_MS)
    assert bench.model.result is not None
    assert [str(fault) for fault in bench.model.result.faults if fault.level == "error"] == []


def test_parts_are_moved_by_keys_and_by_undo_back(bench: Workbench, qtbot: QtBot) -> None:
    before = _outline(bench)
    module, items = next(iter(before.items()))
    bench.tree.choose(_nodes(bench, "lesson")[0].key)
    qtbot.keyClick(bench.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _outline(bench)[module][:2] == [items[1], items[0]]
    bench.model.stack.undo()
    assert _outline(bench) == before


def test_a_title_is_changed_in_the_tree(bench: Workbench, qtbot: QtBot) -> None:
    lesson = _nodes(bench, "lesson")[0]
    bench.tree.renamed.emit(lesson, "Another title")
    assert "title: Another title" in bench.model.draft.text(f"lessons/{lesson.name}.en.md")
    assert _nodes(bench, "lesson")[0].words("en") == "Another title"


def test_a_removed_part_comes_back_by_undo(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.studio.arranging.confirm", lambda *_args, **_named: True)
    before = bench.model.draft
    bench.tree.choose(_nodes(bench, "lesson")[0].key)
    bench.tree.act("remove")
    assert len(_nodes(bench, "lesson")) == 1
    bench.model.save()
    bench.model.stack.undo()
    assert bench.model.draft == before


def test_a_fault_is_shown_gone_to_and_mended(bench: Workbench, qtbot: QtBot) -> None:
    lesson = _nodes(bench, "lesson")[0]
    file = f"lessons/{lesson.name}.en.md"
    bench.model.edit(bench.model.draft.with_text(file, bench.model.draft.text(file) + "\n# Too large\n"), "Break it")
    bench.model.save()
    qtbot.waitUntil(lambda: bool(bench.checks.faults.rows), timeout=WAIT_MS)
    codes = [fault.code for fault in bench.checks.faults.rows]
    at = codes.index("heading-level")
    bench.checks.table.choose(at)
    qtbot.keyClick(bench.checks.table, Qt.Key.Key_Return)
    assert isinstance(bench.pane, LessonRoom)
    assert "# Too large" in bench.pane.pane.editor.text().splitlines()[bench.pane.pane.editor.line]
    assert not bench.checks.mend.isHidden()
    assert bench.checks.table.isVisible()
    assert bench.checks.summary.isVisible()
    bench.checks.resize(500, bench.checks.height())
    assert (bench.checks.errors.isVisible(), bench.checks.table.isVisible()) == (True, False)
    assert not bench.checks.summary.isVisible()
    bench.checks.fold.click()
    assert bench.checks.table.isVisible()
    bench.checks.mend.click()
    assert "\n## Too large" in bench.model.draft.text(file)


def test_an_edit_of_others_is_taken_over_and_can_be_undone(bench: Workbench, folder: Path) -> None:
    lesson = _nodes(bench, "lesson")[0]
    bench.open_node(lesson)
    file = folder / "lessons" / f"{lesson.name}.en.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nFrom elsewhere.\n", encoding="utf-8")
    bench.model.look()
    assert isinstance(bench.pane, LessonRoom)
    assert "From elsewhere." in bench.pane.pane.editor.text()
    assert bench.notice.words
    bench.model.stack.undo()
    assert "From elsewhere." not in bench.pane.pane.editor.text()


def test_a_conflict_waits_for_the_trainer(bench: Workbench, folder: Path) -> None:
    lesson = _nodes(bench, "lesson")[0]
    name = f"lessons/{lesson.name}.en.md"
    text = bench.model.draft.text(name)
    last = text.splitlines()[-1]
    bench.model.edit(bench.model.draft.with_text(name, text.replace(last, "Mine.")), "Edit")
    (folder / name).write_text(text.replace(last, "Theirs, longer."), encoding="utf-8")
    bench.model.save()
    assert not bench.conflict.isHidden()
    assert "Theirs, longer." in bench.conflict.difference.toPlainText()
    assert "Theirs" in (folder / name).read_text(encoding="utf-8")
    bench.conflict.chosen.emit(name, True)
    assert "Mine." in (folder / name).read_text(encoding="utf-8")


def test_a_broken_outline_is_mended_as_text(bench: Workbench, qtbot: QtBot) -> None:
    before = bench.model.draft
    bench.model.edit(before.with_text("course.yaml", "modules: ["), "Break it")
    bench.show_tree()
    assert isinstance(bench.pane, SettingsPane)
    assert bench.pane.notice.words
    bench.open_node(Node(kind="file", name="course.yaml"))
    assert isinstance(bench.pane, TextPane)
    bench.pane.editor.selectAll()
    QApplication.clipboard().setText(before.text("course.yaml"))
    bench.pane.editor.paste()
    assert bench.model.draft == before


def test_a_question_is_added_edited_and_seen(bench: Workbench, qtbot: QtBot) -> None:
    bench.open_node(_nodes(bench, "bank")[0])
    room = bench.pane
    assert isinstance(room, BankRoom)
    count = len(room.table.rows)
    room.table.add_requested.emit("truefalse")
    assert room.question is not None
    editor = room.question.field.reach(("stem", "en"))
    editor.setFocus()
    qtbot.keyClicks(editor, "A letter is registered on the day it comes.")
    assert "A letter is registered" in bench.model.draft.text(room.file)
    assert room.question.seen.block is not None
    room.question.back.click()
    assert room.question is None
    assert len(room.table.rows) == count + 1
    room.table.duplicate_requested.emit([room.table.rows[-1].id])
    assert len(room.table.rows) == count + 2
    room.table.remove_requested.emit([room.table.rows[-1].id, room.table.rows[-2].id])
    assert len(room.table.rows) == count


def test_a_picture_is_copied_into_the_course(bench: Workbench, folder: Path, tmp_path: Path) -> None:
    picture = tmp_path / "Мөр.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', encoding="utf-8")
    bench.open_node(Node(kind="media"))
    assert isinstance(bench.pane, MediaPane)
    assert bench.pane.add_picture(picture) == "mor"
    assert (folder / "media" / "mor.svg").exists()
    assert "file: mor.svg" in bench.model.draft.text("media/media.yaml")


def test_one_goes_back_to_an_earlier_state(bench: Workbench, folder: Path) -> None:
    before = bench.model.draft
    bench.model.edit(before.with_text("course.yaml", before.text("course.yaml") + "# more\n"), "Edit")
    assert len(earlier_states(folder)) == 1
    bench.open_way("earlier")
    assert isinstance(bench.pane, EarlierPane)
    bench.pane.table.choose(0)
    bench.pane.back.click()
    assert bench.model.draft == before


def test_a_full_disk_is_said_and_tried_again(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    before = bench.model.draft
    with monkeypatch.context() as patch:
        patch.setattr("app.services.studio.open_draft.write_whole", full)
        bench.model.edit(before.with_text("course.yaml", before.text("course.yaml") + "# more\n"), "Edit")
        assert not bench.model.save()
        assert "could not be saved" in bench.notice.words
        assert "Not saved" in bench.bar.state.text()
    assert bench.model.save()
    assert bench.notice.words == ""


@pytest.mark.parametrize("way", ["languages", "statistics", "import", "publish", "earlier"])
def test_panels_over_the_whole_course_open(bench: Workbench, way: str, qtbot: QtBot) -> None:
    bench.open_way(way)
    assert bench.bar.ways[way].isChecked()
    assert bench.pane is not None
    assert bench.pane.isVisible()


def test_a_desk_is_played_beside_its_form(bench: Workbench, qtbot: QtBot) -> None:
    bench.adding.add_requested.emit("desk", "First letters")
    room = bench.pane
    assert isinstance(room, PracticeRoom)
    room.play.click()
    assert room._run is not None
    assert room._run.run is not None
    assert room.forms.isVisible()
    room.resize(700, room.height())
    assert (room.forms.isVisible(), room._run.isVisible()) == (False, True)
    room.resize(1000, room.height())
    text = bench.model.draft.text(room.file)
    bench.model.edit(bench.model.draft.with_text(room.file, text + "\nnowhere: [\n"), "Break it")
    qtbot.waitUntil(lambda: bool(room._run and room._run.faults), timeout=WAIT_MS)
    assert "YAML" in room._run.faults[0]
    bench.model.stack.undo()
    qtbot.waitUntil(lambda: not (room._run and room._run.faults), timeout=WAIT_MS)


def test_a_changed_source_marks_its_translation_as_part_of_the_same_edit(bench: Workbench) -> None:
    lesson = _nodes(bench, "lesson")[0]
    file = f"lessons/{lesson.name}.en.md"
    before = bench.model.draft
    text = before.text(file)
    last = text.rstrip().splitlines()[-1]
    bench.model.edit(before.with_text(file, text.replace(last, last + " And say it again.")), "Edit", typing="x")
    bench.model.save()
    assert bench.model.draft.text("translations.yaml") != before.text("translations.yaml")
    assert bench.model.stack.count() == 1
    bench.model.stack.undo()
    assert bench.model.draft == before

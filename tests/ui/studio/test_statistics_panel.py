"""The statistics page of the Studio: files in, a table that sorts, one question with its drawings, and its form."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.services.collecting import read_office_keys
from app.trust.office_keys import BOX, new_office
from app.ui.state import WindowState
from app.ui.studio.distractor_picture import DistractorPicture
from app.ui.studio.statistics_panel import StatisticsPanel
from app.ui.theme import Theme
from app.ui.widgets.page import Page
from tests.bundles import Pc
from tests.clock import SetClock
from tests.services.studio.sittings import Sitting, sample_course, sat
from tests.ui.pages.look import cut, nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return sample_course(tmp_path)


@pytest.fixture
def panel(course: Path, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[StatisticsPanel]:
    made = StatisticsPanel(theme, WindowState(tmp_path), course, language="en")
    page = on_page(made, theme, qtbot)
    yield made
    page.close()


def on_page(panel: StatisticsPanel, theme: Theme, qtbot: QtBot) -> Page:
    """Show a panel on a page that scrolls."""
    page = Page(theme)
    qtbot.addWidget(page)
    page.column.add(panel)
    page.resize(1000, 800)
    page.show()
    return page


def look(panel: StatisticsPanel, qtbot: QtBot, *sources: Path) -> None:
    panel.look_at(sources)
    qtbot.waitUntil(lambda: not panel.busy)


def marks(folder: Path, number: int = 24) -> Path:
    """Write a table in which the first question fails, is against the rest, and the second is right for all."""
    rows = "".join(f"{at},{at % 2},{1},{(at + 1) % 2}\n" for at in range(number))
    file = folder / "marks.csv"
    file.write_text("who,pick-one,is-true,other-one\n" + rows, encoding="utf-8")
    return file


def test_table_shows_figures_and_flags_in_words(panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    look(panel, qtbot, marks(tmp_path))
    model = panel.card.items
    shown = {
        model.row(at).id: [model.index(at, column).data() for column in range(1, 8)] for at in range(model.rowCount())
    }
    assert shown["is-true"] == ["too easy", "24", "100 %", "0", "–", "–", "–"]
    assert shown["pick-one"][:5] == ["check the key", "24", "50 %", "0.51", "-100 %"]


def test_small_groups_are_marked_as_unsure(panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    look(panel, qtbot, marks(tmp_path, 10))
    model = panel.card.items
    assert {model.index(at, 1).data() for at in range(model.rowCount())} == {"unsure"}
    assert {panel.card.objectives.index(at, 2).data() for at in range(2)} == {"unsure"}
    assert "Only 10 attempt(s) had this question. Wait for 20" in words(panel.card.item)


def test_table_sorts_by_a_press_on_a_head(panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    look(panel, qtbot, marks(tmp_path))
    head = panel.card.table.horizontalHeader()
    head.sectionClicked.emit(3)
    assert panel.card.items.row(2).id == "is-true"
    head.sectionClicked.emit(3)
    assert panel.card.items.row(0).id == "is-true"


def choose(panel: StatisticsPanel, question: str) -> None:
    ids = [row.id for row in panel.card.items.rows]
    panel.card.table.choose(ids.index(question))
    # What was put into a layout is shown by an event that waits its turn.
    QApplication.sendPostedEvents()


def test_chosen_question_is_shown_with_its_drawings_in_words(
    panel: StatisticsPanel, course: Path, tmp_path: Path, clock: SetClock, qtbot: QtBot
) -> None:
    sat(course, tmp_path / "collected", clock)
    look(panel, qtbot, tmp_path / "collected")
    choose(panel, "pick-one")
    said = words(panel.card.item)
    assert "Which is right?" in said
    assert "Nobody took: The idle one." in said
    options, certainty = panel.card.item.pictures
    assert isinstance(options, DistractorPicture)
    assert options.accessibleDescription().split("; ")[:2] == [
        "The right one (right): 0 % of the lower third, 0 % of the middle, 100 % of the upper",
        "The wrong one: 100 % of the lower third, 0 % of the middle, 0 % of the upper",
    ]
    assert "Certain: 2 of 2 right" in certainty.accessibleDescription()
    qtbot.waitUntil(lambda: options.height() >= options.heightForWidth(options.width()))


def test_question_is_opened_by_its_button_and_by_enter(panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    look(panel, qtbot, marks(tmp_path))
    choose(panel, "is-true")
    with qtbot.waitSignal(panel.question_requested) as asked:
        qtbot.mouseClick(pressable(panel, "Open this question"), Qt.MouseButton.LeftButton)
    assert asked.args == ["is-true"]
    choose(panel, "pick-one")
    with qtbot.waitSignal(panel.question_requested) as asked:
        qtbot.keyClick(panel.card.table, Qt.Key.Key_Return)
    assert asked.args == ["pick-one"]


def test_question_that_the_course_has_not_cannot_be_opened(
    panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    look(panel, qtbot, marks(tmp_path))
    choose(panel, "other-one")
    assert "does not have this question any more" in words(panel.card.item)
    with qtbot.assertNotEmitted(panel.question_requested):
        qtbot.keyClick(panel.card.table, Qt.Key.Key_Return)


def test_objectives_stand_with_the_weakest_first(panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    look(panel, qtbot, marks(tmp_path))
    model = panel.card.objectives
    assert [[model.index(at, column).data() for column in range(3)] for at in range(2)] == [
        ["s.1 · Count a term", "50 %", "holds"],
        ["s.2 · Tell", "100 %", "holds"],
    ]


def test_what_was_left_out_is_said(panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    look(panel, qtbot, marks(tmp_path), tmp_path / "gone.jsonl")
    said = words(panel.remarks)
    assert f"There is no file or folder {tmp_path / 'gone.jsonl'}." in said
    assert "do not tell which version of the questions 24 attempts had" in said


def test_files_without_attempts_are_said_and_the_old_figures_go(
    panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    look(panel, qtbot, marks(tmp_path))
    (tmp_path / "empty").mkdir()
    look(panel, qtbot, tmp_path / "empty")
    assert panel.notice.words.startswith("These files hold no attempt")
    assert not panel.card.isVisibleTo(panel)


def test_several_quizzes_are_chosen_from_a_list(panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.csv"
    other.write_text("who,is-true\na,1\nb,0\n", encoding="utf-8")
    look(panel, qtbot, marks(tmp_path), other)
    assert [panel.quiz.itemText(at) for at in range(panel.quiz.count())] == ["marks", "other"]
    panel.quiz.setCurrentIndex(1)
    panel.quiz.activated.emit(1)
    assert [row.id for row in panel.card.items.rows] == ["is-true"]


def test_table_is_saved_as_csv(
    panel: StatisticsPanel, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(panel, qtbot, marks(tmp_path))
    monkeypatch.setattr("app.ui.studio.statistics_panel.ask_path", lambda *_told: tmp_path / "items.csv")
    qtbot.mouseClick(pressable(panel, "Save the table as CSV"), Qt.MouseButton.LeftButton)
    lines = (tmp_path / "items.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[2].startswith("Question,What it asks,Objective,Attempts,Facility")
    assert lines[3].startswith("is-true,It is true.,s.2,24,1,0,,,")
    assert lines[3].endswith(",too easy")
    assert "items.csv" in panel.notice.words


def test_locked_key_asks_for_its_passphrase_and_then_opens_what_was_sent(
    panel: StatisticsPanel, course: Path, tmp_path: Path, clock: SetClock, qtbot: QtBot
) -> None:
    keys = tmp_path / "keys"
    new_office(keys, {"kk": "Кадр бөлімі"}, at="2026-11-23T09:00:00.000+00:00", passphrase="four quiet words here")
    office = read_office_keys(keys, "four quiet words here")
    learner = Sitting(course, tmp_path / "pc", clock, "one").hand_in({"pick-one": "right"}, right=("pick-one",))
    pc = Pc(learner.close(), clock)
    (sent := tmp_path / "sent.kbundle").write_bytes(pc.bundle(office))
    look(panel, qtbot, sent)
    assert "open only with its key: 1" in words(panel.remarks)
    panel.use_key(keys / BOX)
    assert panel.lock.isVisibleTo(panel)
    qtbot.keyClicks(panel.passphrase, "wrong")
    qtbot.keyClick(panel.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.busy)
    assert "passphrase" in panel.notice.words
    qtbot.keyClicks(panel.passphrase, "four quiet words here")
    qtbot.keyClick(panel.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.busy)
    assert [row.id for row in panel.card.items.rows] == ["pick-one"]
    assert not panel.lock.isVisibleTo(panel)
    assert panel.passphrase.text() == ""


def test_everything_has_a_name_and_room_in_a_narrow_window_at_200_per_cent(
    course: Path, tmp_path: Path, clock: SetClock, qtbot: QtBot
) -> None:
    large = Theme("light", text_size=200, assets=PROGRAM / "assets")
    panel = StatisticsPanel(large, WindowState(tmp_path), course, language="kk")
    page = on_page(panel, large, qtbot)
    sat(course, tmp_path / "collected", clock, number=2)
    look(panel, qtbot, tmp_path / "collected")
    qtbot.waitUntil(panel.card.isVisible)
    assert nameless(page) == []
    assert cut(panel) == []

"""The run beside the form: the learner's own view, which follows the edits and keeps nothing."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from app.base.faults import Fault
from app.course.authored import FaultError
from app.practice import AnyPractice
from app.services.studio.rehearsing import Rehearsal
from app.services.wiring import LearnerServices, Services
from app.ui.practice import VIEWS
from app.ui.reading import Reading
from app.ui.studio.practice.run import RunPane
from tests.clock import SetClock
from tests.ui.studio.practice.desks import loaded

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""


@pytest.fixture
def pane(reading: Reading, services: Services, clock: SetClock, qtbot: QtBot) -> RunPane:
    made = RunPane(reading, Rehearsal(services.catalogue.library, clock))
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture(autouse=True)
def agreed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.practice.session.confirm", lambda *_parts, **_more: True)


def words_in(pane: RunPane) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "\n".join(one.text() for one in pane.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize("kind", ["desk", "dialogue", "workbench", "model"])
def test_a_desk_is_shown_as_the_learner_sees_it_in_practice(kind: str, pane: RunPane) -> None:
    pane.show_practice(loaded(kind))
    assert pane.session is not None
    assert pane.run is not None
    assert type(pane.session.view) is VIEWS[kind]
    assert pane.run.mode == "practice"
    assert not pane.run.recorded
    assert pane.faults == ()
    pane.focus_first()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert pane.session.isAncestorOf(focus)


def act(pane: RunPane, case: str, action: str) -> None:
    assert pane.session is not None
    assert pane.session.keeper.act(case, action)


def first_case(desk: AnyPractice) -> str:
    return next(iter(desk.cases)).id  # type: ignore[union-attr] # of a desk


def test_an_edit_keeps_what_was_done_and_shows_the_new_words(pane: RunPane) -> None:
    desk = loaded("desk")
    pane.show_practice(desk)
    act(pane, first_case(desk), "open")
    assert pane.run is not None
    scene, log = pane.run.staged.scene, pane.run.log
    assert "Three letters" in words_in(pane)
    pane.show_practice(loaded("desk", ('en: "Three letters"', "en: Quite another morning")))
    assert pane.run is not None
    assert pane.run.log == log
    assert (pane.run.staged.scene.seed, pane.run.staged.scene.variant) == (scene.seed, scene.variant)
    assert pane.run.state.cases[first_case(desk)].opened
    assert "Quite another morning" in words_in(pane)
    assert "Three letters" not in words_in(pane)


def test_running_again_begins_with_nothing_done(pane: RunPane, qtbot: QtBot) -> None:
    desk = loaded("desk")
    pane.show_practice(desk)
    act(pane, first_case(desk), "open")
    before = pane.run
    qtbot.mouseClick(pane.again, Qt.MouseButton.LeftButton)
    assert before is not None
    assert pane.run is not None
    assert pane.run.log == ()
    assert pane.run.staged.scene.seed != before.staged.scene.seed


def test_another_variant_is_played_when_it_is_chosen(pane: RunPane) -> None:
    desk = loaded("desk")
    pane.show_practice(desk)
    names = [pane.variant.itemText(at) for at in range(pane.variant.count())]
    assert names == [one.id for one in desk.variants]
    pane.variant.setCurrentIndex(1)
    pane.variant.activated.emit(1)
    assert pane.run is not None
    assert pane.run.row.variant == names[1]
    pane.show_practice(loaded("desk", ("minutes: 10", "minutes: 11")))
    assert pane.run.row.variant == names[1]


def test_a_run_of_a_variant_that_is_gone_begins_anew(pane: RunPane) -> None:
    pane.show_practice(loaded("desk"))
    assert pane.run is not None
    gone = pane.run.row.variant
    act(pane, first_case(loaded("desk")), "open")
    pane.show_practice(loaded("desk", (f"id: {gone},", "id: renamed,")))
    assert pane.run.log == ()
    assert pane.run.row.variant == "renamed"


def test_what_stands_in_the_way_is_said_and_the_run_goes_on_when_it_is_mended(pane: RunPane) -> None:
    desk = loaded("desk")
    pane.show_practice(desk)
    act(pane, first_case(desk), "open")
    faults: Sequence[Fault] = ()
    try:
        loaded("desk", ("minutes: 10", "minutes: soon"))
    except FaultError as error:
        faults = [error.fault]
    pane.show_faults(faults)
    assert pane.session is None
    assert "Expected `int`, got `str`" in words_in(pane)
    pane.run_again()
    assert pane.session is None
    pane.show_practice(desk)
    assert pane.run is not None
    assert len(pane.run.log) == 1


def test_a_name_that_is_not_there_stands_in_the_way(pane: RunPane) -> None:
    pane.show_practice(loaded("desk", ("lists: [bodies]", "lists: [nowhere]")))
    assert pane.session is None
    assert "There is no list named nowhere in this desk." in pane.faults[0]
    assert pane.faults[0] in words_in(pane)


def test_a_value_that_cannot_be_worked_out_stands_in_the_way(pane: RunPane) -> None:
    pane.show_practice(loaded("model", ("place: rank(total)", "place: rank(sum)")))
    assert pane.session is None
    assert "sum" in pane.faults[0]


def test_handing_in_shows_the_result_and_records_nothing(
    pane: RunPane, learner: LearnerServices, reading: Reading, qtbot: QtBot
) -> None:
    pane.show_practice(loaded("dialogue"))
    assert pane.session is not None
    for entry in pane.session.keeper.model_log("en"):
        assert pane.session.keeper.act(entry.case, entry.action, entry.arguments)
    pane.session.hand_in()
    assert pane.session is None
    words = words_in(pane)
    assert "Passed" in words
    assert "100" in words
    assert learner.practising.standings(reading.course.manifest.id) == {}
    assert learner.practising.waiting(reading.course.manifest.id) == set()
    pane.run_again()
    assert pane.run is not None
    assert pane.run.log == ()


def test_a_wrong_run_says_what_was_not_met(pane: RunPane) -> None:
    pane.show_practice(loaded("desk"))
    assert pane.session is not None
    pane.session.hand_in()
    words = words_in(pane)
    assert "Not passed yet" in words
    assert loaded("desk").rubric[0].title["en"] in words


def test_leaving_closes_the_pane_and_not_the_run(pane: RunPane, qtbot: QtBot) -> None:
    pane.show_practice(loaded("model"))
    assert pane.session is not None
    with qtbot.waitSignal(pane.left):
        pane.session.bar.leave_requested.emit()
    assert pane.run is not None
    assert not pane.findChildren(QListWidget) or pane.isVisible()

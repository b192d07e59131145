"""The companion: steps to tick for the day, terms counted from a day, kept above other windows and remembered."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.course.amounts import Amount, Unit
from app.course.calendar import Calendar, DayOff, Year
from app.course.law import LawEntry
from app.course.procedure import Procedure
from app.services.wiring import Services
from app.ui.companion import Companion
from app.ui.keeping_beside import KeepingBeside
from app.ui.state import WindowState
from app.ui.theme import Theme, load_fonts
from tests.clock import SetClock
from tests.ui.pages.look import cut, nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

CALENDAR = Calendar(
    format=1,
    id="kz",
    title={"en": "Kazakhstan"},
    years=(
        Year(
            year=2026,
            checked_on=date(2026, 1, 1),
            days_off=(DayOff(date=date(2026, 12, 16), name={"en": "Independence Day"}, confidence="V"),),
        ),
    ),
)


def term(value: int, unit: Unit = "working-day", *, confidence: str = "V") -> LawEntry:
    return LawEntry(
        id=f"{value}-{unit}",
        act={"en": "APPC", "kk": "ӘРПК"},
        article="76",
        confidence=confidence,  # type: ignore[arg-type]
        source="here",
        checked_on=date(2026, 11, 23),
        days=Amount(value=value, unit=unit),
    )


STEPS = ("Take the day of registration.", "Leave that day out.", "Count working days only.")


def procedure(*terms: LawEntry, steps: tuple[str, ...] = STEPS, text: str = "") -> Procedure:
    return Procedure(id="proc-en", title="From the stamp", text=text, steps=steps, terms=terms, language="en")


@pytest.fixture
def clock() -> SetClock:
    """Monday, 14 December 2026, noon."""
    return SetClock(datetime(2026, 12, 14, 12, tzinfo=UTC))


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState(tmp_path)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return worn(qapp, 100)


def worn(qapp: QApplication, percent: int) -> Theme:
    qapp.setStyle("Fusion")
    load_fonts(PROGRAM / "assets" / "fonts")
    made = Theme("light", text_size=percent, assets=PROGRAM / "assets")
    made.apply(qapp)
    return made


def opened(
    shown: Procedure, clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot, *, language: str = "en"
) -> Companion:
    made = Companion(shown, CALENDAR, clock, state, theme=theme, language=language)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def ticks(shown: Companion) -> list[bool]:
    return [one.button.isChecked() for one in shown.rows]


def test_it_stays_above_other_windows(clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot) -> None:
    made = opened(procedure(), clock, state, theme, qtbot)
    assert made.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert made.width() < 400


def test_ticks_are_kept_for_the_day_and_not_for_the_next(
    clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot
) -> None:
    first = opened(procedure(), clock, state, theme, qtbot)
    first.rows[1].button.click()
    assert "1 of 3 done today" in words(first)
    first.close()
    again = opened(procedure(), clock, state, theme, qtbot)
    assert ticks(again) == [False, True, False]
    clock.move(days=1)
    again.look_at_clock()
    assert (ticks(again), "0 of 3 done today" in words(again)) == ([False, False, False], True)


def test_ticks_of_one_procedure_are_not_those_of_another(state: WindowState) -> None:
    day = date(2026, 12, 14)
    state.keep_ticked("one", day, {0, 2})
    state.keep_ticked("two", day, ())
    assert (state.ticked("one", day), state.ticked("two", day)) == ({0, 2}, frozenset())
    assert state.ticked("one", date(2026, 12, 15)) == frozenset()


def test_all_ticks_go_at_once(clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot) -> None:
    made = opened(procedure(), clock, state, theme, qtbot)
    made.rows[0].button.click()
    pressable(made, "Take all ticks away").click()
    assert (ticks(made), state.ticked("proc-en", date(2026, 12, 14))) == ([False] * 3, frozenset())


def test_keyboard_goes_from_step_to_step_ticks_and_closes(
    clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot
) -> None:
    made = opened(procedure(), clock, state, theme, qtbot)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Space):
        qtbot.keyClick(made.focusWidget() or made, key)
    assert ticks(made) == [True, True, False]
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(made.focusWidget() or made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_term_is_counted_from_today_with_the_days_off(
    clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot
) -> None:
    made = opened(procedure(term(3)), clock, state, theme, qtbot)
    assert made.counter.start.line.text() == "14.12.2026"
    # Wednesday the 16th is a day off.
    assert "The last day is Friday, 18 December 2026." in words(made)
    assert "3 working day(s) left" in words(made)
    assert "APPC Art. 76 · checked 23.11.2026" in words(made)
    assert "to be confirmed" not in words(made)


@pytest.mark.parametrize(
    ("began", "left"),
    [
        ("09.12.2026", "Today is the last day"),
        ("07.12.2026", "Overdue by 2 working day(s)"),
        ("8 12 2026", "Overdue by 1 working day(s)"),
    ],
)
def test_another_day_of_receipt_counts_anew(
    clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot, began: str, left: str
) -> None:
    made = opened(procedure(term(3)), clock, state, theme, qtbot)
    made.counter.start.line.setText(began)
    assert left in words(made)


def test_half_a_date_is_told_and_counts_nothing(
    clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot
) -> None:
    made = opened(procedure(term(3)), clock, state, theme, qtbot)
    made.counter.start.line.setText("14.12")
    assert "Not a full date yet: day, month, year." in words(made)
    assert "The last day" not in words(made)


def test_days_left_follow_the_clock_over_midnight(
    clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot
) -> None:
    made = opened(procedure(term(3)), clock, state, theme, qtbot)
    clock.move(days=1)
    made.look_at_clock()
    assert "2 working day(s) left" in words(made)
    assert made.counter.start.line.text() == "14.12.2026"


def test_unconfirmed_law_and_a_last_day_off_are_said(
    clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot
) -> None:
    made = opened(procedure(term(2, "calendar-day", confidence="X"), steps=()), clock, state, theme, qtbot)
    said = words(made)
    assert "The last day is Wednesday, 16 December 2026." in said
    assert "This is a day off. Ask your lawyer" in said
    assert "to be confirmed" in said
    assert "2 day(s) left" in said


def test_place_and_size_are_remembered(clock: SetClock, state: WindowState, theme: Theme, qtbot: QtBot) -> None:
    first = opened(procedure(), clock, state, theme, qtbot)
    first.resize(311, 444)
    first.close()
    again = opened(procedure(), clock, state, theme, qtbot)
    assert (again.width(), again.height()) == (311, 444)


def test_everything_has_a_name_and_room_at_200_percent(
    qapp: QApplication, clock: SetClock, state: WindowState, qtbot: QtBot
) -> None:
    made = opened(procedure(term(15), text="<p>Do this.</p>"), clock, state, worn(qapp, 200), qtbot, language="kk")
    QApplication.sendPostedEvents()
    assert (nameless(made), cut(made)) == ([], [])


# ---- one at a time, for one person


@pytest.fixture
def beside(services: Services, state: WindowState, theme: Theme) -> KeepingBeside:
    made = KeepingBeside(services, state, QApplication.instance())  # noqa: TID251 - a parent for the test
    made.wear(theme, "en")
    made.belong_to("aigul")
    return made


def test_next_procedure_takes_the_place_of_the_one_before(beside: KeepingBeside) -> None:
    beside.show(procedure())
    first = beside.companion
    beside.show(procedure(term(3)))
    assert first is not None
    assert beside.companion is not None
    assert (first.isVisible(), beside.companion.isVisible()) == (False, True)
    beside.close()
    assert beside.companion is None


def test_other_look_is_put_on_at_once(beside: KeepingBeside, qapp: QApplication) -> None:
    beside.show(procedure())
    beside.wear(worn(qapp, 200), "kk")
    assert beside.companion is not None
    assert beside.companion.minimumWidth() == 480
    beside.close()


def test_another_person_finds_nothing_of_the_one_before(beside: KeepingBeside) -> None:
    beside.show(procedure())
    beside.belong_to("aigul")
    assert beside.companion is not None
    beside.belong_to("nurlan")
    assert beside.companion is None

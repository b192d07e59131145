"""The form of a question on a picture: regions drawn by mouse, by keyboard and by numbers."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.ui.questions.forms.hotspot import RegionsField
from tests.ui.questions.forms.trying import Forms, Trial, Where, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down

EDITS: tuple[tuple[Where, str, Any], ...] = (
    (("regions", 0, "label", "kk"), "Жоғарыда", "Жоғарыда"),
    (("regions", 1, "feedback", "en"), "No.", "No."),
    (("regions", 2, "box", 2), "0,25", [0.65, 0.85, 0.25, 0.1]),
    (("regions", 1, "polygon"), "0.1 0.1; 0.5 0.1; 0,5 0.4", [[0.1, 0.1], [0.5, 0.1], [0.5, 0.4]]),
    (("regions", 1, "id"), "first-line", "first-line"),
)


def regions_of(trial: Trial) -> RegionsField:
    field = trial.form.field("regions")
    assert isinstance(field, RegionsField)
    return field


def pixel(trial: Trial, x: float, y: float) -> QPoint:
    """Return the pixel of the board at fractions of the picture."""
    board = regions_of(trial).board
    trial.qtbot.waitUntil(lambda: board.height() == board.heightForWidth(board.width()))
    place = board._place()
    return place.topLeft() + QPoint(round(x * place.width()), round(y * place.height()))


def drag(trial: Trial, start: tuple[float, float], end: tuple[float, float]) -> None:
    board, left, free = regions_of(trial).board, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    trial.qtbot.mousePress(board, left, pos=pixel(trial, *start))
    place = QPointF(pixel(trial, *end))
    move = QMouseEvent(QEvent.Type.MouseMove, place, board.mapToGlobal(place), left, left, free)
    QApplication.sendEvent(board, move)
    trial.qtbot.mouseRelease(board, left, pos=pixel(trial, *end))


@pytest.mark.parametrize(("where", "text", "said"), EDITS)
def test_typing_changes_its_part_and_no_other(where: Where, text: str, said: Any, forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    trial.type(text, *where)
    whole = where[:3] if where[2] == "box" else where
    assert trial.value == trial.told[-1] == put(plain("hotspot"), whole, said)
    assert question_of(trial.value).id == "sample-hotspot"


def test_flags_and_picture_are_chosen_by_keyboard(forms: Forms) -> None:
    trial, expected = forms.show(plain("hotspot")), plain("hotspot")
    trial.press(Qt.Key.Key_Space, "many")
    trial.press(Qt.Key.Key_Space, "regions", 0, "correct")
    expected = put(expected | {"many": True}, ("regions", 0, "correct"), True)
    assert trial.value == expected
    trial.press(DOWN, "picture")
    assert trial.value == expected | {"picture": "plan"}
    assert question_of(trial.value).picture == "plan"


@pytest.mark.parametrize(
    ("key", "mods", "box"),
    [
        (RIGHT, Qt.KeyboardModifier.NoModifier, [0.41, 0.02, 0.2, 0.12]),
        (UP, Qt.KeyboardModifier.NoModifier, [0.4, 0.01, 0.2, 0.12]),
        (LEFT, CTRL, [0.399, 0.02, 0.2, 0.12]),
        (RIGHT, SHIFT, [0.4, 0.02, 0.21, 0.12]),
        (UP, SHIFT, [0.4, 0.02, 0.2, 0.11]),
    ],
)
def test_arrow_keys_move_and_resize_a_box(
    key: Qt.Key, mods: Qt.KeyboardModifier, box: list[float], forms: Forms
) -> None:
    trial = forms.show(plain("hotspot"))
    regions_of(trial).board.handles[0].setFocus()
    trial.press(key, mods=mods)
    assert trial.told == [put(plain("hotspot"), ("regions", 0, "box"), box)]
    assert QApplication.focusWidget() is regions_of(trial).board.handles[0]
    assert regions_of(trial).rows.rows[0].field.reach(("box", 0)).isVisible()


def test_arrow_keys_move_and_resize_a_polygon(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    regions_of(trial).board.handles[1].setFocus()
    trial.press(RIGHT)
    trial.press(DOWN, mods=SHIFT)
    moved = [[0.06, 0.2], [0.31, 0.2], [0.31, 0.36], [0.06, 0.36]]
    assert trial.value == put(plain("hotspot"), ("regions", 1, "polygon"), moved)


def test_no_key_moves_a_region_out_of_the_picture_or_to_nothing(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    regions_of(trial).board.handles[2].setFocus()
    for key, mods in ((RIGHT, Qt.KeyboardModifier.NoModifier), (DOWN, SHIFT), (LEFT, SHIFT)):
        for _ in range(32):
            trial.press(key, mods=mods)
    assert trial.value["regions"][2]["box"] == [0.7, 0.85, 0.01, 0.15]


def test_numbers_follow_the_keys_and_the_picture_the_numbers(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    board = regions_of(trial).board
    board.handles[0].setFocus()
    trial.press(RIGHT)
    line = trial.form.reach(("regions", 0, "box", 0))
    assert line.property("text") == "0.41"
    before = board.handles[0].geometry().left()
    trial.type("0.1", "regions", 0, "box", 0)
    assert board.handles[0].geometry().left() < before


def test_region_is_drawn_with_the_mouse_and_named_at_once(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    drag(trial, (0.3, 0.8), (0.1, 0.5))
    assert len(trial.told) == 1
    assert trial.told[0]["regions"][3] == {"id": "region-1", "label": {}, "box": [0.1, 0.5, 0.2, 0.3]}
    assert QApplication.focusWidget() is trial.form.reach(("regions", 3, "label", "en"))
    assert len(question_of(trial.value).regions) == 4


def test_click_on_an_empty_place_draws_nothing(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    trial.qtbot.mouseClick(regions_of(trial).board, Qt.MouseButton.LeftButton, pos=pixel(trial, 0.5, 0.6))
    assert trial.told == []


def test_region_is_dragged_with_the_mouse_in_one_step(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    drag(trial, (0.5, 0.1), (0.4, 0.3))
    assert trial.told == [put(plain("hotspot"), ("regions", 0, "box"), [0.3, 0.22, 0.2, 0.12])]
    assert regions_of(trial).board.handles[0].hasFocus()


def test_corner_of_the_region_in_hand_is_dragged(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    regions_of(trial).board.handles[0].setFocus()
    drag(trial, (0.6, 0.14), (0.8, 0.3))
    assert trial.value["regions"][0]["box"] == [0.4, 0.02, 0.4, 0.28]
    regions_of(trial).board.handles[1].setFocus()
    drag(trial, (0.3, 0.35), (0.4, 0.5))
    assert trial.value["regions"][1]["polygon"] == [[0.05, 0.2], [0.3, 0.2], [0.4, 0.5], [0.05, 0.35]]


def test_double_click_gives_a_polygon_one_more_corner(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    trial.qtbot.mouseDClick(regions_of(trial).board, Qt.MouseButton.LeftButton, pos=pixel(trial, 0.2, 0.34))
    corners = [[0.05, 0.2], [0.3, 0.2], [0.3, 0.35], [0.2, 0.34], [0.05, 0.35]]
    assert trial.value["regions"][1]["polygon"] == corners


def test_box_becomes_a_polygon_and_back(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    shape = regions_of(trial).rows.rows[0].field.shape
    shape.kind.combo.setFocus()
    trial.press(DOWN)
    corners = [[0.4, 0.02], [0.6, 0.02], [0.6, 0.14], [0.4, 0.14]]
    expected = put(put(plain("hotspot"), ("regions", 0, "box"), None), ("regions", 0, "polygon"), corners)
    assert trial.value == expected
    trial.press(UP)
    assert trial.value == plain("hotspot")


def test_half_typed_corners_change_nothing_and_are_said(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    trial.type("0.1 0.1; 0.5", "regions", 1, "polygon")
    assert (trial.told, trial.value) == ([], plain("hotspot"))
    assert not regions_of(trial).rows.rows[1].field.shape._complaint.isHidden()


def test_enter_goes_from_a_region_to_its_name(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    regions_of(trial).board.handles[1].setFocus()
    trial.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is trial.form.reach(("regions", 1, "label", "en"))


def test_regions_on_the_picture_are_named_by_number_and_label(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    trial.type("Foot", "regions", 2, "label", "en")
    names = [one.accessibleName() for one in regions_of(trial).board.handles]
    assert names[1:] == ["Region 2: Beside the first line", "Region 3: Foot"]


def test_lost_picture_is_said_and_its_regions_stay(forms: Forms) -> None:
    trial = forms.show(plain("hotspot", picture="gone"))
    assert not regions_of(trial).board.isVisible()
    assert regions_of(trial)._missing.isVisible()
    trial.form.show_value(plain("hotspot"))
    assert regions_of(trial).board.isVisible()
    assert trial.value == plain("hotspot")


def test_picture_is_drawn_under_its_regions(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    place = pixel(trial, 0.5, 0.6)
    assert regions_of(trial).board.grab().toImage().pixelColor(place).name() == "#336699"


def test_shape_written_in_two_ways_is_kept(forms: Forms) -> None:
    value = put(plain("hotspot"), ("regions", 1, "box"), [0, 0, 0.1, 0.1])
    trial = forms.show(value)
    trial.type("Here", "regions", 1, "label", "en")
    assert trial.value == put(value, ("regions", 1, "label", "en"), "Here")

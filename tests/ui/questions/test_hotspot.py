"""Regions of a picture, chosen there or in the rows below."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.course.structure import MediaItem
from app.questions import hotspot
from app.questions.hotspot import HotspotQuestion, Region
from app.ui.questions.hotspot import HotspotView
from app.ui.questions.regions import RegionPicture
from tests.ui.questions.views import COURSE, Stage, Told, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

TAB, SPACE, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down
ALT = {"en": "A letter.", "ru": "Письмо.", "kk": "Хат."}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}"><rect width="{w}" height="{h}" fill="#336699"/>'
GROUND = QColor("#336699")

MANY = msgspec.structs.replace(
    hotspot.SAMPLE,
    many=True,
    regions=(
        Region(id="whole", label={"en": "Whole sheet"}, box=(0, 0, 1, 1)),
        Region(id="top", label={"en": "Top"}, box=(0.1, 0.1, 0.8, 0.2), correct=True),
        Region(
            id="corner",
            label={"en": "Corner"},
            polygon=((0.5, 0.9), (0.9, 0.9), (0.9, 0.5)),
            correct=True,
            feedback={"en": "It is free for that."},
        ),
    ),
)

INSIDE = {
    "emblem": (0.5, 0.1),
    "heading": (0.2, 0.3),
    "foot": (0.85, 0.9),
    "whole": (0.05, 0.5),
    "top": (0.5, 0.2),
    "corner": (0.85, 0.8),
}
"""A place in each region that lies in no later one."""


def save_picture(path: Path, width: int, height: int) -> None:
    """Write a picture of one colour in the format that its name says."""
    path.parent.mkdir(exist_ok=True)
    if path.suffix == ".svg":
        path.write_text(SVG.format(w=width, h=height) + "</svg>", encoding="utf-8")
        return
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    assert image.save(str(path))


class Paints(QObject):
    """Which parts of a widget were painted since."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.places: list[QRect] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.places.append(event.rect())
        return super().eventFilter(watched, event)


@pytest.fixture(params=["letter.png", "letter.svg"])
def pictured(stage: Stage, tmp_path: Path, request: pytest.FixtureRequest) -> Stage:
    """A stage over a course with a picture of 300 by 400 pixels."""
    save_picture(tmp_path / "media" / request.param, 300, 400)
    return with_media(stage, tmp_path, request.param)


def with_media(stage: Stage, folder: Path, name: str) -> Stage:
    media = {"sample-letter": MediaItem(id="sample-letter", file=name, alt=ALT)}
    stage.reading = replace(stage.reading, course=msgspec.structs.replace(COURSE, media=media, folder=str(folder)))
    return stage


def shown(stage: Stage, question: HotspotQuestion = hotspot.SAMPLE, *, width: int = 560) -> HotspotView:
    view = stage.show(question, width=width)
    assert isinstance(view, HotspotView)
    return view


def picture_of(view: HotspotView) -> RegionPicture:
    assert view.picture is not None
    return view.picture


def at(view: HotspotView, x: float, y: float) -> QPoint:
    """Return the pixel of the picture's widget at fractions of the picture."""
    place = picture_of(view)._place()
    return place.topLeft() + QPoint(round(x * place.width()), round(y * place.height()))


def click(view: HotspotView, region_id: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(picture_of(view), Qt.MouseButton.LeftButton, pos=at(view, *INSIDE[region_id]))


def checked_rows(view: HotspotView) -> list[str]:
    return [region_id for region_id, row in view.rows.items() if row.button.isChecked()]


def drawn(view: HotspotView, region_id: str) -> QImage:
    """Return how a region and its surroundings look."""
    picture = picture_of(view)
    around = picture.buttons[region_id].geometry().adjusted(-20, -20, 20, 20)
    return picture.grab(around & picture.rect()).toImage()


def drawn_width(view: HotspotView, strip: QRect) -> int:
    """Return how many pixels of a strip are far from the plain picture in brightness, whatever their colour."""
    image = picture_of(view).grab(strip).toImage()
    return sum(abs(image.pixelColor(x, 0).lightness() - GROUND.lightness()) > 30 for x in range(image.width()))


def test_click_on_a_region_chooses_it_on_the_picture_and_in_the_rows(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    told = Told(view)
    click(view, "heading", qtbot)
    assert (told.responses, checked_rows(view), picture_of(view).chosen) == ([["heading"]], ["heading"], ["heading"])


def test_row_chooses_its_region_on_the_picture(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    told = Told(view)
    qtbot.mouseClick(view.rows["foot"].button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert (told.responses, picture_of(view).chosen) == ([["foot"]], ["foot"])


def test_only_one_region_stays_chosen_where_one_is_asked_for(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    click(view, "heading", qtbot)
    view.rows["emblem"].button.click()
    click(view, "foot", qtbot)
    assert (view.response(), checked_rows(view), picture_of(view).chosen) == (["foot"], ["foot"], ["foot"])


def test_several_regions_are_chosen_and_let_go_one_by_one(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured, MANY)
    told = Told(view)
    for region_id in ("corner", "top", "corner"):
        click(view, region_id, qtbot)
    assert told.responses == [["corner"], ["top", "corner"], ["top"]]
    assert checked_rows(view) == ["top"]


def test_click_hits_the_topmost_region_by_its_shape(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured, MANY)
    # In the box around the triangle, but not in the triangle.
    qtbot.mouseClick(picture_of(view), Qt.MouseButton.LeftButton, pos=at(view, 0.55, 0.55))
    assert view.response() == ["whole"]


def test_click_beside_the_regions_chooses_nothing(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    told = Told(view)
    for place in (QPoint(2, 100), QPoint(280, 200)):
        qtbot.mouseClick(picture_of(view), Qt.MouseButton.LeftButton, pos=place)
    assert (view.response(), told.responses) == (None, [])


def test_click_takes_the_keyboard_along(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    click(view, "heading", qtbot)
    assert picture_of(view).buttons["heading"].hasFocus()


def test_pointer_tells_what_a_click_would_choose(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    picture = picture_of(view)
    tips = []
    for place in (at(view, *INSIDE["foot"]), QPoint(2, 2)):
        qtbot.mouseMove(picture, place)
        qtbot.waitUntil(lambda: bool(picture.toolTip()) == (not tips))
        tips.append((picture.toolTip(), picture.cursor().shape()))
    hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
    assert tips == [("Lower right corner", hand), ("", arrow)]


def test_pointer_offers_nothing_on_a_locked_picture(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    picture = picture_of(view)
    qtbot.mouseMove(picture, at(view, *INSIDE["foot"]))
    qtbot.waitUntil(lambda: bool(picture.toolTip()))
    view.set_locked(True)
    qtbot.mouseMove(picture, at(view, *INSIDE["heading"]))
    qtbot.waitUntil(lambda: not picture.toolTip())
    assert picture.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_single_region_is_chosen_by_arrow_keys_and_space(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    for key in (DOWN, DOWN, SPACE):
        qtbot.keyClick(view.focusWidget(), key)
    assert view.response() == ["foot"]


def test_tab_reaches_each_of_several_regions_then_the_rows(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured, MANY)
    reached = []
    for _ in range(6):
        qtbot.keyClick(view.focusWidget(), SPACE)
        reached.append(view.response())
        qtbot.keyClick(view.focusWidget(), TAB)
    assert reached == [
        *(["whole"], ["whole", "top"], ["whole", "top", "corner"]),
        *(["top", "corner"], ["corner"], None),
    ]


def test_tab_goes_from_single_regions_to_the_rows(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    click(view, "heading", qtbot)
    qtbot.keyClick(view.focusWidget(), TAB)
    assert view.focusWidget() in [row.button for row in view.rows.values()]


def test_keyboard_begins_on_the_chosen_region(pictured: Stage) -> None:
    view = shown(pictured)
    first = view.focusWidget()
    view.set_response(["foot"])
    view.focus_first()
    buttons = picture_of(view).buttons
    assert (first, view.focusWidget()) == (buttons["emblem"], buttons["foot"])


def test_regions_are_named_by_their_labels_and_the_picture_by_its_description(pictured: Stage) -> None:
    pictured.set_language("kk")
    view = shown(pictured)
    picture = picture_of(view)
    assert picture.accessibleName() == "Хат."
    assert [button.accessibleName() for button in picture.buttons.values()] == [
        *("Жоғарғы шеті, ортасы", "Бірінші жолдың жанында", "Төменгі оң жақ бұрыш")
    ]


def test_rows_have_the_numbers_of_the_regions(pictured: Stage) -> None:
    view = shown(pictured)
    assert [row.button.accessibleName() for row in view.rows.values()] == [
        *("1. Upper edge, middle", "2. Beside the first line", "3. Lower right corner")
    ]


def test_stored_answer_is_shown_on_the_picture_and_can_be_taken_back(pictured: Stage) -> None:
    view = shown(pictured)
    view.set_response(["foot"])
    stored = picture_of(view).chosen
    view.set_response(None)
    assert (stored, picture_of(view).chosen, checked_rows(view)) == (["foot"], [], [])


def test_of_several_stored_regions_one_is_shown_where_one_is_asked_for(pictured: Stage) -> None:
    view = shown(pictured)
    view.set_response(["unknown", "foot", "emblem"])
    assert (view.response(), picture_of(view).chosen) == (["foot"], ["foot"])


def test_locked_picture_keeps_its_answer(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured)
    view.set_response(["foot"])
    view.set_locked(True)
    click(view, "heading", qtbot)
    locked = view.response()
    view.set_locked(False)
    click(view, "heading", qtbot)
    assert (locked, view.response()) == (["foot"], ["heading"])


@pytest.mark.parametrize(("width", "height"), [(560, 400), (300, 400), (150, 200)])
def test_picture_keeps_its_shape_and_is_no_wider_than_itself(width: int, height: int, pictured: Stage) -> None:
    view = shown(pictured)
    assert picture_of(view).heightForWidth(width) == height


def test_picture_grows_with_the_text(pictured: Stage) -> None:
    pictured.set_text_size(200)
    view = shown(pictured)
    assert picture_of(view).heightForWidth(900) == 800


def test_regions_stay_in_their_places_when_the_column_narrows(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured, width=560)
    picture = picture_of(view)
    wide = picture.buttons["foot"].geometry()
    view.resize(200, 700)
    qtbot.waitUntil(lambda: picture.width() == 200)
    narrow = picture.buttons["foot"].geometry()
    click(view, "foot", qtbot)
    # 560 leaves 130 pixels on either side of the 300 of the picture; 200 scales its 400 pixels of height to 267.
    assert QRect(324, 339, 92, 42).contains(wide)
    assert QRect(129, 225, 62, 29).contains(narrow)
    assert view.response() == ["foot"]


@pytest.mark.parametrize("width", [560, 200])
def test_picture_is_drawn_under_its_regions(width: int, pictured: Stage) -> None:
    view = shown(pictured, width=width)
    image = picture_of(view).grab().toImage()
    assert [image.pixelColor(at(view, *place)) for place in ((0.01, 0.99), (0.5, 0.5), INSIDE["foot"])] == [GROUND] * 3


def test_line_of_a_chosen_region_is_thicker(pictured: Stage) -> None:
    view = shown(pictured, MANY)
    edge = QRect(at(view, 0.9, 0.75) - QPoint(10, 0), QSize(20, 1))
    line = drawn_width(view, edge)
    view.set_response(["corner"])
    assert drawn_width(view, edge) >= line + 3


def test_sign_stands_beside_the_number_of_a_chosen_region(pictured: Stage) -> None:
    view = shown(pictured)
    beside = QRect(at(view, 0.65, 0.85) + QPoint(15, -8), QSize(16, 1))
    plain = drawn_width(view, beside)
    view.set_response(["foot"])
    assert (plain, drawn_width(view, beside)) == (0, 16)


def test_region_with_the_keyboard_has_a_ring_around_it(pictured: Stage) -> None:
    view = shown(pictured)
    picture = picture_of(view)
    ring = QColor(pictured.reading.theme.tokens["focus-edge"])

    def ringed(region_id: str) -> bool:
        edge = picture.buttons[region_id].geometry()
        line = picture.grab(QRect(edge.right() + 2, edge.center().y(), 8, 1)).toImage()
        return ring in [line.pixelColor(x, 0) for x in range(line.width())]

    before = ringed("emblem"), ringed("foot")
    picture.buttons["foot"].setFocus()
    assert (before, ringed("emblem"), ringed("foot")) == ((True, False), False, True)


@pytest.mark.parametrize("act", ["setFocus", "click"])
def test_whole_picture_is_drawn_anew_when_a_region_changes(act: str, pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured, MANY)
    picture = picture_of(view)
    paints = Paints(picture)
    getattr(picture.buttons["corner"], act)()
    qtbot.waitUntil(lambda: any(picture.rect() == painted for painted in paints.places))
    assert paints.places


def test_verdict_is_said_at_the_rows_and_on_the_picture(pictured: Stage) -> None:
    view = shown(pictured, MANY)
    view.set_response(["whole", "corner"])
    before = drawn(view, "corner")
    view.show_verdict()
    buttons = picture_of(view).buttons
    assert [button.accessibleDescription() for button in buttons.values()] == ["Not right", "", "Right"]
    assert drawn(view, "corner") != before
    assert {"Right", "Not right", "It is free for that.", "1 right place(s) not chosen."} <= set(words_in(view))
    view.clear_verdict()
    assert [button.accessibleDescription() for button in buttons.values()] == ["", "", ""]
    assert drawn(view, "corner") == before


def test_right_place_is_not_told_where_one_is_asked_for(pictured: Stage) -> None:
    view = shown(pictured)
    view.set_response(["heading"])
    view.show_verdict()
    assert [words for words in words_in(view) if "not chosen" in words] == []


def test_sealed_question_shows_its_picture_and_is_answered(pictured: Stage, qtbot: QtBot) -> None:
    view = shown(pictured, hotspot.without_key(hotspot.SAMPLE))
    click(view, "foot", qtbot)
    assert view.response() == ["foot"]


def test_missing_picture_is_explained_and_described(stage: Stage, tmp_path: Path) -> None:
    view = shown(with_media(stage, tmp_path, "gone.png"))
    assert view.picture is None
    assert words_in(view)[:2] == [
        *("The picture of this question cannot be shown. Answer with the list below.", "The picture shows: A letter.")
    ]


@pytest.mark.qt_log_ignore("letter.svg", "propagateSizeHints", extend=True)
@pytest.mark.parametrize("name", ["letter.png", "letter.svg"])
def test_unreadable_picture_leaves_the_rows_to_answer_with(
    name: str, stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / name).write_text("no picture", encoding="utf-8")
    view = shown(with_media(stage, tmp_path, name))
    for key in (DOWN, SPACE):
        qtbot.keyClick(view.focusWidget(), key)
    assert (view.picture, view.response()) == (None, ["heading"])


@pytest.mark.parametrize("percent", [100, 200])
def test_view_with_a_picture_fits_a_column(percent: int, stage: Stage, tmp_path: Path) -> None:
    save_picture(tmp_path / "media" / "wide.png", 2000, 300)
    stage.set_language("kk")
    stage.set_text_size(percent)
    view = shown(with_media(stage, tmp_path, "wide.png"))
    assert view.minimumSizeHint().width() <= 560
    assert picture_of(view).width() == view.width()

"""The designer: fields are dragged, moved by keys and numbers, undone and saved."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.services.certificate_templates import CertificateTemplates, Field
from app.ui.pages.certificate_designer import CertificateDesignerPage
from app.ui.theme import Theme
from tests.ui.pages.look import nameless, pressable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def templates(paths: AppPaths) -> CertificateTemplates:
    return CertificateTemplates(paths)


@pytest.fixture
def page(templates: CertificateTemplates, theme: Theme, qtbot: QtBot) -> CertificateDesignerPage:
    made = CertificateDesignerPage(templates, language="en", theme=theme)
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    made.open_template("landscape-ornament")
    return made


def field(page: CertificateDesignerPage, name: str) -> Field:
    return next(one for one in page.template.fields if one.id == name)


def choose(page: CertificateDesignerPage, name: str) -> None:
    page.fields.setCurrentRow([one.id for one in page.template.fields].index(name))


def middle(page: CertificateDesignerPage, name: str) -> QPoint:
    return page.view.box(field(page, name)).center().toPoint()


def test_every_field_is_listed_and_every_template_offered(page: CertificateDesignerPage) -> None:
    assert page.fields.count() == len(page.template.fields)
    assert page.templates.count() >= 3


def test_numbers_move_the_chosen_field(page: CertificateDesignerPage) -> None:
    choose(page, "code")
    page.form.numbers["x"].setValue(200.5)
    assert field(page, "code").x == 200.5


def test_only_the_numbers_a_field_has_are_shown(page: CertificateDesignerPage) -> None:
    choose(page, "code")
    shown = [name for name, box in page.form.numbers.items() if box.isVisibleTo(page)]
    assert shown == ["x", "y", "size"]
    assert not page.form.words["kk"].isVisibleTo(page)


def test_dragging_moves_a_field_by_as_much_as_the_mouse(page: CertificateDesignerPage, qtbot: QtBot) -> None:
    before = field(page, "code")
    start = middle(page, "code")
    scale = page.view.box(before).width() / before.size  # type: ignore[union-attr]  # the code has a size
    qtbot.mousePress(page.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(page.view, start - QPoint(round(20 * scale), round(10 * scale)))
    qtbot.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=start - QPoint(round(20 * scale), round(10 * scale)))
    after = field(page, "code")
    assert after.x == pytest.approx(before.x - 20, abs=0.5)
    assert after.y == pytest.approx(before.y - 10, abs=0.5)
    assert page.fields.currentItem().text() == "Code"


def test_a_click_chooses_and_moves_nothing(page: CertificateDesignerPage, qtbot: QtBot) -> None:
    before = page.template
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=middle(page, "number"))
    assert page.fields.currentItem().text() == "No. {number}"
    assert page.template == before


@pytest.mark.parametrize(
    ("key", "keys", "moved"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (1, 0)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, (0, -1)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, (0, 0.1)),
    ],
)
def test_arrow_keys_move_the_chosen_field(
    page: CertificateDesignerPage, qtbot: QtBot, key: Qt.Key, keys: Qt.KeyboardModifier, moved: tuple[float, float]
) -> None:
    choose(page, "title")
    before = field(page, "title")
    qtbot.keyClick(page.view, key, keys)
    after = field(page, "title")
    assert (round(after.x - before.x, 1), round(after.y - before.y, 1)) == moved


def test_words_are_changed_in_one_language_alone(page: CertificateDesignerPage, qtbot: QtBot) -> None:
    choose(page, "title")
    line = page.form.words["en"]
    line.selectAll()
    qtbot.keyClicks(line, "DIPLOMA")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field(page, "title").text == {"kk": "СЕРТИФИКАТ", "ru": "СЕРТИФИКАТ", "en": "DIPLOMA"}  # type: ignore[union-attr]  # the title has a text


def test_undo_takes_the_last_change_back_and_shows_it(page: CertificateDesignerPage) -> None:
    before = page.template
    choose(page, "code")
    page.form.numbers["x"].setValue(100)
    page.form.numbers["y"].setValue(100)
    pressable(page, "Undo").click()
    assert (field(page, "code").x, page.form.numbers["y"].value()) == (100, field(page, "code").y)
    pressable(page, "Undo").click()
    assert page.template == before
    pressable(page, "Undo").click()
    assert page.template == before


def test_a_fault_is_said_when_the_page_was_drawn(page: CertificateDesignerPage, qtbot: QtBot) -> None:
    choose(page, "code")
    page.form.numbers["x"].setValue(290)
    qtbot.waitUntil(lambda: page.notice.words != "")
    assert page.notice.words == "“code” does not stand wholly on the page."


def test_a_text_that_no_longer_fits_is_said_and_the_last_picture_stays(
    page: CertificateDesignerPage, qtbot: QtBot
) -> None:
    choose(page, "name")
    page.form.numbers["width"].setValue(10)
    qtbot.waitUntil(lambda: "does not fit into the field “name”" in page.notice.words)
    assert not page.view._picture.isNull()


def test_languages_are_chosen_and_never_twice_the_same(page: CertificateDesignerPage) -> None:
    second = page.languages[1]
    second.setCurrentIndex(second.findData("ru"))
    second.activated.emit(second.currentIndex())
    assert page.template.languages == ("kk", "ru")
    second.setCurrentIndex(second.findData("kk"))
    second.activated.emit(second.currentIndex())
    assert page.template.languages == ("kk",)
    assert second.currentData() == ""


def test_saving_keeps_the_template_for_the_office(
    page: CertificateDesignerPage, templates: CertificateTemplates
) -> None:
    choose(page, "code")
    page.form.numbers["x"].setValue(200)
    page.name.setText("біздің-үлгі")
    pressable(page, "Save").click()
    assert page.notice.words == "Saved as “біздің-үлгі”."
    assert next(one for one in templates.open("біздің-үлгі").fields if one.id == "code").x == 200
    assert page.templates.currentData() == "біздің-үлгі"


def test_a_template_with_a_fault_is_kept_and_said_to_have_it(page: CertificateDesignerPage) -> None:
    choose(page, "code")
    page.form.numbers["size"].setValue(15)
    pressable(page, "Save").click()
    assert page.notice.words.startswith(
        "Saved as “landscape-ornament-2”. Before it is used, mend this: The code is 15 mm"
    )


def test_a_bad_name_is_refused(page: CertificateDesignerPage) -> None:
    page.name.setText("../evil")
    pressable(page, "Save").click()
    assert page.notice.words == "Give the template a name of letters, digits and hyphens."


def test_a_damaged_template_is_said_and_the_last_one_stays(page: CertificateDesignerPage, paths: AppPaths) -> None:
    (paths.data / "certificates").mkdir(parents=True)
    (paths.data / "certificates" / "broken.json").write_text("{")
    page.open_template("broken")
    assert "broken.json cannot be used" in page.notice.words
    assert page.template.id == "landscape-ornament"


def test_every_part_has_a_name(page: CertificateDesignerPage) -> None:
    assert nameless(page) == []

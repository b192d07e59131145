"""Languages side by side, through the panel: lists, edits, terms, spelling and files, by keyboard."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.course.draft import Draft, read_draft
from app.course.editing.translate import carried, set_target
from app.course.editing.units import Unit, units_of
from app.course.glossary import TermEntry
from app.services.studio.terms import TermBook
from app.services.studio.translating import locked_of
from app.services.studio.translation_aids import TranslationAids
from app.ui.state import WindowState
from app.ui.studio.languages_page import LanguagesPanel
from app.ui.studio.unit_card import UnitCard
from app.ui.studio.unit_rows import UnitsModel
from app.ui.theme import Theme

COURSE = PROGRAM / "courses" / "c03-inquiries"
STEM = "q.inq-forward-date/stem"

TERM = TermEntry(
    id="appeal",
    en="appeal",
    ru="обращение",
    kk="жолданым",
    definition={"en": "A letter to a state body."},
    forms={"en": ("appeals",), "ru": ("обращения",)},
)

AFF = "SET UTF-8\n"
RUSSIAN = ["Когда", "новое", "обращение", "слово"]


@pytest.fixture
def aids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TranslationAids:
    monkeypatch.setattr("app.services.studio.spelling.system_folders", lambda: ())
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "ru_RU.aff").write_text(AFF, encoding="utf-8")
    (folder / "ru_RU.dic").write_text(f"{len(RUSSIAN)}\n" + "\n".join(RUSSIAN) + "\n", encoding="utf-8")
    return TranslationAids(
        terms=TermBook((TERM,)), locked=locked_of(COURSE), data=tmp_path, studio=tmp_path / "course" / ".studio"
    )


@pytest.fixture(scope="module")
def draft() -> Draft:
    return read_draft(COURSE)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1100, 800)
    return made


@pytest.fixture
def panel(
    qtbot: QtBot, window: QWidget, theme: Theme, tmp_path: Path, aids: TranslationAids, draft: Draft
) -> LanguagesPanel:
    made = LanguagesPanel(theme, WindowState(tmp_path), aids, parent=window)
    made.resize(1100, 800)
    window.show()
    window.activateWindow()
    made.show_draft(draft)
    qtbot.waitUntil(lambda: not made.busy)
    return made


@pytest.fixture
def edits(panel: LanguagesPanel) -> list[tuple[Draft, str]]:
    """What the panel told of edits, in their order."""
    told: list[tuple[Draft, str]] = []
    panel.edited.connect(lambda made, words: told.append((made, words)))
    return told


@pytest.fixture
def opened(panel: LanguagesPanel) -> Callable[[str], UnitCard]:
    """Opens the row of a unit."""

    def opens(key: str) -> UnitCard:
        panel.table.choose(next(at for at, one in enumerate(panel.table.units.units) if one.key == key))
        assert panel.table.card is not None
        return panel.table.card

    return opens


def listed(panel: LanguagesPanel) -> list[str]:
    return [one.key for one in panel.table.units.units]


def unit(draft: Draft, key: str, language: str = "ru") -> Unit:
    return {one.key: one for one in units_of(draft, language)}[key]


def choose(panel: LanguagesPanel, states: int) -> None:
    panel.filter.states.setCurrentIndex(states)
    panel.filter.changed.emit()


def test_rows_are_a_sound_model(draft: Draft) -> None:
    model = UnitsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.show_units(units_of(draft, "ru")[:50]) is False
    assert model.show_units(units_of(set_target(draft, "c/title", "ru", "Новое"), "ru")[:50]) is True
    assert model.rowCount() == 50


def test_all_texts_of_a_course_are_listed_and_few_widgets_are_made(panel: LanguagesPanel, draft: Draft) -> None:
    assert panel.language == "ru"
    assert len(listed(panel)) == len(units_of(draft, "ru")) > 2000
    assert panel.findChildren(UnitCard) == []
    assert "2661 of 2661" in panel.filter._bars["ru"][1].text()


def test_a_row_opens_with_source_and_translation_beside_each_other(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], draft: Draft
) -> None:
    card = opened(STEM)
    assert card.source.text() == unit(draft, STEM).source
    assert card.target.toPlainText() == unit(draft, STEM).target
    assert card.source.y() == card.target.y()
    assert card.source.x() < card.target.x()
    assert panel.table.rowHeight(panel.table.currentIndex().row()) >= card.minimumSizeHint().height()


def test_what_is_typed_comes_into_the_draft_and_the_cursor_stays(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], edits: list[tuple[Draft, str]], qtbot: QtBot
) -> None:
    card = opened(STEM)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert card.target.hasFocus()
    card.target.selectAll()
    card.target.insertPlainText("Новое слово ")
    qtbot.waitUntil(lambda: bool(edits))
    assert unit(edits[-1][0], STEM).target == "Новое слово "
    assert STEM in edits[-1][1]
    assert panel.table.card is card
    assert card.target.textCursor().position() == len("Новое слово ")


def test_going_on_to_another_row_keeps_what_was_typed(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], edits: list[tuple[Draft, str]], qtbot: QtBot
) -> None:
    opened(STEM).target.selectAll()
    assert panel.table.card is not None
    panel.table.card.target.insertPlainText("Новое")
    opened("c/title")
    assert unit(edits[-1][0], STEM).target == "Новое"
    assert len(panel.findChildren(UnitCard)) <= 2


def test_words_that_break_a_lesson_stay_in_the_field_with_a_sentence(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], edits: list[tuple[Draft, str]]
) -> None:
    key = next(one.key for one in panel.table.units.units if one.kind == "paragraph")
    card = opened(key)
    card.target.setPlainText("один\n\nдва")
    panel.commit()
    assert edits == []
    assert "the same blocks" in card.notice.words
    assert card.target.toPlainText() == "один\n\nдва"


def test_undo_shows_the_earlier_words(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], edits: list[tuple[Draft, str]], draft: Draft
) -> None:
    card = opened(STEM)
    card.target.setPlainText("Новое")
    panel.commit()
    panel.show_draft(Draft(dict(draft.files)))
    assert panel.table.card is not None
    assert panel.table.card.target.toPlainText() == unit(draft, STEM).target
    assert len(edits) == 1


def test_a_new_draft_emits_nothing(panel: LanguagesPanel, edits: list[tuple[Draft, str]], draft: Draft) -> None:
    panel.show_draft(set_target(draft, "c/title", "ru", "Новое"))
    panel.commit()
    assert edits == []


def test_missing_texts_are_reached_one_after_another_by_a_key(
    panel: LanguagesPanel, draft: Draft, edits: list[tuple[Draft, str]], qtbot: QtBot
) -> None:
    panel.show_draft(set_target(set_target(draft, STEM, "ru", ""), "c/title", "ru", ""))
    qtbot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert panel.table.card is not None
    assert panel.table.card.target.hasFocus()
    panel.table.card.target.insertPlainText("Новое")
    qtbot.keyClick(panel.table.card.target, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert panel.table.current() == unit(panel.draft, STEM)
    assert unit(panel.draft, "c/title").target == "Новое"
    panel.table.card.target.setPlainText("Слово")
    panel.go_to_next()
    assert "Nothing is left" in panel.notice.words
    assert len(edits) == 2


def test_a_text_stays_in_the_list_of_missing_ones_while_it_is_worked_on(
    panel: LanguagesPanel, draft: Draft, opened: Callable[[str], UnitCard]
) -> None:
    panel.show_draft(set_target(draft, STEM, "ru", ""))
    choose(panel, 2)
    assert listed(panel) == [STEM]
    opened(STEM).target.setPlainText("Новое")
    panel.commit()
    assert listed(panel) == [STEM]
    choose(panel, 2)
    assert listed(panel) == []


def test_texts_of_one_file_are_listed(panel: LanguagesPanel) -> None:
    panel.filter.files.setCurrentIndex(panel.filter.files.findData("course.yaml"))
    panel.filter.files.activated.emit(panel.filter.files.currentIndex())
    assert {one.source_file for one in panel.table.units.units} == {"course.yaml"}


def test_an_old_text_is_still_right_by_a_button(
    panel: LanguagesPanel, draft: Draft, opened: Callable[[str], UnitCard]
) -> None:
    source = unit(draft, STEM).source
    file = unit(draft, STEM).file
    panel.show_draft(carried(draft, draft.with_text(file, draft.text(file).replace(source, f"{source} Say.", 1))))
    card = opened(STEM)
    assert card.state.text() == "Source changed"
    assert card.reviewed.isVisible()
    card.reviewed.click()
    assert unit(panel.draft, STEM).state == "translated"
    assert not card.reviewed.isVisible()


def test_same_as_source_by_a_button(panel: LanguagesPanel, opened: Callable[[str], UnitCard], draft: Draft) -> None:
    card = opened(STEM)
    card.same.click()
    assert card.state.text() == "Same as source"
    assert card.target.toPlainText() == unit(draft, STEM).source
    assert not card.same.isEnabled()


def test_blocks_that_differ_are_said_and_taken_over(
    panel: LanguagesPanel, draft: Draft, opened: Callable[[str], UnitCard]
) -> None:
    file = "lessons/mixed-appeals.en.md"
    panel.show_draft(carried(draft, draft.with_text(file, draft.text(file).replace("\n## ", "\nNew one.\n\n## ", 1))))
    key = next(one.key for one in panel.table.units.units if one.source == "New one.")
    card = opened(key)
    assert card.target.isReadOnly()
    assert "other blocks" in card.notice.words
    card.align.click()
    assert [one.source for one in units_of(panel.draft, "ru", locked=panel._aids.locked) if one.state != "translated"][
        :1
    ] == ["New one."]


def test_terms_are_inserted_by_key_and_missed_where_they_are_not_used(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], qtbot: QtBot
) -> None:
    key = next(
        one.key for one in panel.table.units.units if " appeal " in one.source and "обращени" in one.target.casefold()
    )
    card = opened(key)
    assert [one.text() for one in card.term_buttons] == ["appeal → обращение"]
    assert not card.warning.isVisible()
    card.target.setFocus()
    card.target.selectAll()
    card.target.insertPlainText("Письмо ")
    assert "обращение" in card.warning.text()
    qtbot.keyClick(card.target, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert card.target.toPlainText() == "Письмо обращение"
    panel.commit()
    assert not card.warning.isVisible()


def test_unknown_words_are_underlined_and_mended_by_the_menu(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], qtbot: QtBot
) -> None:
    card = opened(STEM)
    with qtbot.waitSignal(card.target.checked):
        card.target.setPlainText("Когда новое славо {law:x.days}")
    qtbot.waitUntil(lambda: [one.word for one in card.target.misspelled] == ["славо"])
    assert card.target.document().firstBlock().layout().formats()
    menu = card.target.menu_for(13)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "слово")
    menu.actions()[0].trigger()
    assert card.target.toPlainText() == "Когда новое слово {law:x.days}"


def test_a_word_is_kept_as_one_of_the_course(
    panel: LanguagesPanel, opened: Callable[[str], UnitCard], qtbot: QtBot, aids: TranslationAids
) -> None:
    card = opened(STEM)
    card.target.setPlainText("Жанаколь")
    qtbot.waitUntil(lambda: len(card.target.misspelled) == 1)
    keep = next(one for one in card.target.menu_for(2).actions() if "Жанаколь" in one.text())
    keep.trigger()
    qtbot.waitUntil(lambda: card.target.misspelled == ())
    assert (aids.studio / "words.txt").read_text(encoding="utf-8") == "Жанаколь\n"


def test_a_language_without_a_dictionary_is_said(panel: LanguagesPanel) -> None:
    panel.filter.languages.setCurrentIndex(panel.filter.languages.findData("kk"))
    panel.filter.languages.activated.emit(0)
    assert "no spelling dictionary" in panel.spelling.words.text()
    assert panel.spelling.choose.isVisible()


def test_a_dictionary_that_is_chosen_is_used_at_once(
    panel: LanguagesPanel, aids: TranslationAids, qtbot: QtBot, tmp_path: Path
) -> None:
    for suffix in (".aff", ".dic"):
        shutil.copy(aids.data / "dictionaries" / f"ru_RU{suffix}", tmp_path / f"my{suffix}")
    panel.filter.languages.setCurrentIndex(panel.filter.languages.findData("kk"))
    panel.filter.languages.activated.emit(0)
    panel.spelling.take(tmp_path / "my.dic")
    qtbot.waitUntil(lambda: panel.spelling.speller is not None)
    assert not panel.spelling.choose.isVisible()


def test_translations_go_out_and_come_in_by_files(
    panel: LanguagesPanel, draft: Draft, edits: list[tuple[Draft, str]], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ru.xlf"
    panel.exchange.export_to(path, "xliff")
    qtbot.waitUntil(lambda: not panel.busy)
    text = path.read_text(encoding="utf-8")
    target = unit(draft, "c/title").target
    path.write_text(text.replace(f">{target}<", ">Новое<").replace(f'id="{STEM}"', 'id="q.gone"'), encoding="utf-8")
    panel.exchange.import_from(path)
    qtbot.waitUntil(lambda: not panel.busy)
    assert unit(panel.draft, "c/title").target == "Новое"
    assert "q.gone" in panel.exchange.notes.toPlainText()
    assert [words for _, words in edits] == ["Translations from a file"]


def test_every_control_has_a_name_and_can_be_reached(panel: LanguagesPanel, opened: Callable[[str], UnitCard]) -> None:
    card = opened(STEM)
    controls = [panel.table, panel.filter.languages, panel.filter.states, panel.filter.files, card.target]
    controls += [card.same, card.next, panel.exchange.out_12, panel.exchange.take_in]
    assert all(one.accessibleName() for one in controls)
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in controls)

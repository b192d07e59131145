"""The terms as a table: a column for each language, filtered, and true to Qt's rules for models."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.course.glossary import TermEntry
from app.ui.models.terms import CHECKED, TermsModel

TERMS = tuple(
    TermEntry(id=one, en=f"{one} en", ru=f"{one} ru", kk=f"{one} kk", definition={"en": "d"}, checked=one == "two")
    for one in ("one", "two", "three")
)


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = TermsModel(TERMS, ("kk", "ru", "en"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.keep(lambda term: term.id != "one")
    assert model.rowCount() == 2


def test_a_row_says_the_term_in_every_language_and_whether_it_was_checked(qtbot: QtBot) -> None:
    model = TermsModel(TERMS, ("ru", "kk", "en"))
    row = model.row_of("two")
    assert [model.index(row, at).data() for at in range(4)] == ["two ru", "two kk", "two en", "✓"]
    spoken = model.index(0, CHECKED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (model.index(0, CHECKED).data(), spoken) == ("", "Not yet checked by a specialist")
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(4)] == [
        *("Русский", "Қазақша", "English", "Checked"),
    ]


def test_what_does_not_fit_has_no_row(qtbot: QtBot) -> None:
    model = TermsModel(TERMS, ("ru", "kk", "en"))
    model.keep(lambda term: term.id == "three")
    assert (model.row_of("one"), model.row_of("three"), model.term(0).id) == (-1, 0, "three")

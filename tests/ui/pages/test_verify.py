"""The page that checks certificates: files, pasted codes, four answers, and lists to take in."""

from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.trust_store import TrustStore
from app.services.verifying import Verifying
from app.ui.pages import verify
from app.ui.pages.verify import VerifyPage
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.services.pages import page as certificate
from tests.services.pages import saved, scan
from tests.trust.offices import FOREIGN, NEXT, ROOTS, list_file, status_file, token
from tests.ui.pages.look import cut, nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def store(paths: AppPaths) -> TrustStore:
    store = TrustStore(paths)
    store.set_roots(ROOTS)
    store.take_in_bytes(list_file())
    store.take_in_bytes(status_file())
    return store


@pytest.fixture
def page(paths: AppPaths, store: TrustStore, theme: Theme, qtbot: QtBot) -> VerifyPage:
    clock = SetClock(datetime(2026, 11, 26, 9, 0, tzinfo=UTC))
    made = VerifyPage(
        Verifying(paths, clock, Catalogue(paths)), language="en", theme=theme, state=WindowState(paths.config)
    )
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    return made


def looked(page: VerifyPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=60_000)


def answers(page: VerifyPage) -> list[str]:
    return [one.accessibleName() for one in page.proof.answers]


def test_nothing_is_shown_before_anything_was_checked(page: VerifyPage) -> None:
    assert page.proof.isHidden()
    assert page.notice.isHidden()


def test_a_pasted_code_shows_name_course_and_day_large_and_four_answers(page: VerifyPage) -> None:
    page.code.setPlainText(token())
    pressable(page, "Check the code").click()
    large = [
        one.text() for one in page.proof.findChildren(verify.QWidget) if one.property("role") in {"title", "heading"}
    ]
    assert large[:2] == ["Нұрлан Айгүл Серікқызы", "Nurlan Aigul Serikqyzy"]
    assert "Citizens’ inquiries" in large[2]
    assert large[3] == "Issued on 24 November 2026, valid until 24 November 2027"
    assert "This certificate is good." in words(page.proof)
    assert [one.partition("?")[0] for one in answers(page)] == [
        "Is the signature good",
        "Was the key trusted on that day",
        "Is it still valid today",
        "Was it revoked",
    ]


def test_a_pdf_that_is_chosen_is_read_and_checked(page: VerifyPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "brought.pdf"
    path.write_bytes(certificate())
    with patch.object(verify, "ask_file", return_value=path):
        pressable(page, "Choose a PDF").click()
    looked(page, qtbot)
    assert "Нұрлан Айгүл Серікқызы" in words(page.proof)
    assert page.notice.isHidden()


def test_a_scan_that_is_dropped_is_read_and_checked(page: VerifyPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = saved(scan(certificate()), tmp_path / "scan.png")
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, brought, buttons, keys)
    page.dragEnterEvent(entering)
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, brought, buttons, keys))
    looked(page, qtbot)
    assert entering.isAccepted()
    assert "This certificate is good." in words(page.proof)


@pytest.mark.parametrize(
    ("shown", "outcome"),
    [
        (token(FOREIGN), "Do not rely on this certificate."),
        (token(NEXT), "Not everything could be found out here."),
    ],
)
def test_the_outcome_is_said_in_words(page: VerifyPage, shown: str, outcome: str) -> None:
    page.check_code(shown)
    assert outcome in words(page.proof)


def test_a_revoked_certificate_is_told_with_the_day_of_the_list(page: VerifyPage, store: TrustStore) -> None:
    store.take_in_bytes(status_file([193], version=2))
    page.check_code(token())
    assert answers(page)[3] == (
        "Was it revoked? It was revoked: it is on the status list dated 25.11.2026. Do not rely on it."
    )


def test_a_damaged_code_takes_the_last_result_away_and_says_why(page: VerifyPage) -> None:
    page.check_code(token())
    page.check_code(token()[:100])
    assert page.proof.isHidden()
    assert "Scan or copy it again, whole." in page.notice.words


def test_an_empty_field_is_asked_to_be_filled(page: VerifyPage) -> None:
    pressable(page, "Check the code").click()
    assert page.notice.words.startswith("There is no code yet.")


def test_a_file_without_a_code_gets_a_sentence(page: VerifyPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.check_file(tmp_path / "letter.docx")
    looked(page, qtbot)
    assert "a PDF, a scan or a photo" in page.notice.words


def test_lists_are_taken_in_and_older_ones_refused(page: VerifyPage, tmp_path: Path) -> None:
    newer, older = tmp_path / "a.ksstatus", tmp_path / "b.ksstatus"
    newer.write_bytes(status_file([193], version=3))
    older.write_bytes(status_file([], version=2))
    for path in (newer, older):
        with patch.object(verify, "ask_file", return_value=path):
            pressable(page, "Take in a list").click()
        if path is newer:
            assert page.lists_notice.words == "Status list number 3 of KZ-DDS, dated 25.11.2026, taken in."
    assert "The newer one was kept." in page.lists_notice.words


def test_everything_has_room_and_a_name(page: VerifyPage, qtbot: QtBot) -> None:
    page.check_code(token())
    qtbot.waitUntil(lambda: page.proof.height() > 100)
    page.column.settle()
    assert cut(page.proof) == []
    assert nameless(page) == []


def test_the_page_works_by_keyboard(page: VerifyPage, qtbot: QtBot) -> None:
    page.code.setFocus()
    qtbot.keyClicks(page.code, "KS1:")
    qtbot.keyClick(page.code, Qt.Key.Key_Tab)
    qtbot.keyClick(page.check, Qt.Key.Key_Return)
    assert "Scan or copy it again, whole." in page.notice.words

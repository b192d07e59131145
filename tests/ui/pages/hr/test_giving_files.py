"""Files that an HR desk gives away: badges of certificates, and what is due for learners' PCs."""

from pathlib import Path

import pytest

from app.services.hr_desk import HrDesk
from app.trust.assignment import read_assignment_file
from app.trust.badge import read_badge
from app.ui.hr.parts import DeskParts
from app.ui.pages.hr.certificates import IssuingPage
from app.ui.pages.hr.people import PeoplePage
from tests.ui.pages.hr.conftest import COURSE, Shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


def issued(parts: DeskParts, shown: Shown) -> IssuingPage:
    page = IssuingPage(parts)
    shown(page)
    page.look(COURSE, "")
    shown.wait(page)
    page.eligible.issue.click()
    shown.wait(page)
    return page


def test_badge_of_a_certificate_is_saved_and_checked(
    parts: DeskParts, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = issued(parts, shown)
    page.issued.table.choose(0)
    monkeypatch.setattr("app.ui.hr.issued_acts.ask_path", lambda *_: tmp_path / "one.jwt")
    page.issued.badge.click()
    shown.wait(page)
    assert "one.jwt" in page.notice.words.replace("\u200b", "")
    badge = read_badge((tmp_path / "one.jwt").read_text(encoding="ascii"))
    assert badge.payload["credentialSubject"]["achievement"]["humanCode"] == COURSE


def test_what_is_due_is_saved_for_the_pcs_of_a_department(
    parts: DeskParts, shown: Shown, desk: HrDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = PeoplePage(parts)
    shown(page)
    monkeypatch.setattr("app.ui.pages.hr.people.ask_folder", lambda *_, **__: tmp_path)
    page.assigning.target.setCurrentIndex(1)
    page.assigning.save.click()
    shown.wait(page)
    (file,) = tmp_path.glob("*.kassign")
    told, _ = read_assignment_file(file, [desk.card])
    assert told.group == "Министрлік / Қаржы"
    assert [one.course for one in told.courses] == [COURSE]


def test_locked_keys_are_asked_for_before_anything_is_saved_for_pcs(
    parts: DeskParts, shown: Shown, desk: HrDesk
) -> None:
    desk.lock()
    page = PeoplePage(parts)
    shown(page)
    assert not page.unlock.isVisible()
    page.assigning.save.click()
    assert page.unlock.isVisible()

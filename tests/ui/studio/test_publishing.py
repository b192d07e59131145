"""The publish panel: version with reasons, questions, changelog, key, and the package."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.services.studio.publishing import Publishing
from app.ui.state import WindowState
from app.ui.studio import publisher_card
from app.ui.studio.publishing import PublishPanel
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.services.studio.workshops import COURSE, change, made, publish, workshop
from tests.ui.pages.look import cut, nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def folder(paths: AppPaths) -> Path:
    return workshop(paths)


@pytest.fixture
def publishing(folder: Path, paths: AppPaths, clock: SetClock, tmp_path: Path) -> Publishing:
    """A course of which a version was published, with an answer and a word changed since."""
    publishing = made(folder, paths, clock)
    publish(publishing, tmp_path / "stick")
    change(folder, "questions/bank.yaml", "answer: false", "answer: true")
    change(folder, "lessons/next-steps.en.md", "signed and sent", "signed, then sent")
    return publishing


def shown(publishing: Publishing, theme: Theme, paths: AppPaths, qtbot: QtBot) -> PublishPanel:
    panel = PublishPanel(publishing, theme=theme, state=WindowState(paths.config), language="en")
    qtbot.addWidget(panel)
    panel.resize(1000, 1600)
    panel.show()
    panel.read()
    settled(panel, qtbot)
    return panel


def settled(panel: PublishPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.busy and not panel.key.busy, timeout=20_000)
    QCoreApplication.sendPostedEvents()


@pytest.fixture
def panel(publishing: Publishing, theme: Theme, paths: AppPaths, qtbot: QtBot, tmp_path: Path) -> PublishPanel:
    made_panel = shown(publishing, theme, paths, qtbot)
    made_panel.use_folder(tmp_path / "stick")
    return made_panel


def answer(panel: PublishPanel, way: str, qtbot: QtBot) -> None:
    panel.questions.rows["may-refuse"].buttons[way].click()
    settled(panel, qtbot)


def test_version_is_proposed_with_its_reasons(panel: PublishPanel) -> None:
    told = words(panel)
    assert panel.version.text() == "2.0.0"
    assert "Version 1.0.0 was published on 23 November 2026." in told
    assert "The right answer was corrected: A body may refuse." in told
    assert "Whoever completed the course stays complete" in told


def test_nothing_is_published_before_the_question_is_answered(panel: PublishPanel, qtbot: QtBot) -> None:
    assert not panel.go.isEnabled()
    assert "Answer the questions above first." in words(panel)
    answer(panel, "correction", qtbot)
    assert panel.go.isEnabled()


def test_new_question_changes_reasons_and_changelog(panel: PublishPanel, qtbot: QtBot) -> None:
    answer(panel, "new", qtbot)
    assert "Questions were taken out: A body may refuse." in words(panel)
    assert panel.changelog is not None
    assert "New questions: A body may refuse." in panel.changelog.value()["en"]


def test_publishing_writes_the_package_and_tells_it(
    panel: PublishPanel, publishing: Publishing, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(panel, "correction", qtbot)
    with qtbot.waitSignal(panel.published, timeout=20_000) as told:
        panel.go.click()
    settled(panel, qtbot)
    assert told.args == [tmp_path / "stick" / f"{COURSE}-2.0.0.kense"]
    assert "Version 2.0.0 is published" in panel.notice.words
    assert [one.version for one in publishing.published()] == ["2.0.0", "1.0.0"]


def test_changelog_that_somebody_wrote_is_kept_and_published(panel: PublishPanel, folder: Path, qtbot: QtBot) -> None:
    assert panel.changelog is not None
    editor = panel.changelog.editors["en"]
    editor.setPlainText("One answer was wrong.")  # type: ignore[union-attr]
    answer(panel, "correction", qtbot)
    with qtbot.waitSignal(panel.published, timeout=20_000):
        panel.go.click()
    settled(panel, qtbot)
    assert "One answer was wrong." in (folder / "CHANGELOG.md").read_text(encoding="utf-8")


def test_faults_are_listed_with_the_way_to_them(panel: PublishPanel, folder: Path, qtbot: QtBot) -> None:
    change(folder, "lessons/next-steps.ru.md", "id: next-steps", "id: other-steps")
    panel.read()
    settled(panel, qtbot)
    assert "Mend the faults above first." in words(panel)
    with qtbot.waitSignal(panel.fault_requested) as asked:
        pressable(panel, "Go to: lessons/next-steps.ru.md").click()
    assert asked.args == ["lessons/next-steps.ru.md", 2]


def test_type_change_is_told_and_stops(panel: PublishPanel, folder: Path, qtbot: QtBot) -> None:
    change(folder, "questions/bank.yaml", "how-many\n    type: numeric", "how-many\n    type: info")
    numeric = "    answer: 15\n    tolerance: 0\n    unit: {en: days, ru: дней, kk: күн}\n"
    change(folder, "questions/bank.yaml", numeric, "")
    panel.read()
    settled(panel, qtbot)
    assert "The id how-many was a numeric and is now a info" in words(panel)
    assert not panel.go.isEnabled()


def test_wrong_version_is_refused_with_a_sentence(panel: PublishPanel, qtbot: QtBot) -> None:
    answer(panel, "correction", qtbot)
    panel.version.setText("1.0.0")
    panel.go.click()
    settled(panel, qtbot)
    assert "not above 1.0.0" in panel.notice.words


def test_first_publishing_asks_for_a_name(
    folder: Path, paths: AppPaths, clock: SetClock, theme: Theme, qtbot: QtBot
) -> None:
    panel = shown(Publishing(folder, paths, clock), theme, paths, qtbot)
    assert "Give the publisher a name and make the key first." in words(panel)
    panel.key.name.setText("Training unit")
    pressable(panel, "Make the key").click()
    settled(panel, qtbot)
    assert panel.go.isEnabled()
    assert "There is no copy of the key yet." in words(panel)


def test_copy_of_the_key_is_made(
    panel: PublishPanel, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publisher_card, "ask_folder", lambda *_, **__: tmp_path)
    panel.key.passphrase.setText("four words nobody guesses")
    panel.key.stick.click()
    assert "not the same" in panel.key.notice.words
    panel.key.again.setText("four words nobody guesses")
    panel.key.stick.click()
    settled(panel, qtbot)
    assert len(list(tmp_path.glob("*.kpublisher"))) == 1
    assert "Last copy: 23 November 2026" in words(panel)


def test_letters_of_the_key_are_shown_and_hidden(panel: PublishPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publisher_card, "confirm", lambda *_, **__: True)
    panel.key.show_paper.click()
    QCoreApplication.sendPostedEvents()
    assert f"14. {panel.key._desk.paper()[-1]}" in words(panel)
    pressable(panel, "Written down").click()
    assert not panel.key.paper.isVisible()


def test_everything_has_a_name_and_room(panel: PublishPanel) -> None:
    assert (nameless(panel), cut(panel)) == ([], [])

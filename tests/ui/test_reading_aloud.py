"""Reading aloud: passages in turn, pause, next and stop, what is read is marked, and missing voices are named."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.questions import QUESTION_TYPES
from app.ui.reading_aloud import ListenBar, Passage, ReadAloud, spoken_words
from app.ui.speech import MOCK, Speech, SystemSpeaker, system_speaker
from app.ui.theme import Theme
from tests.speech import QuietSpeaker, aloud
from tests.ui.questions.views import Stage, words_in

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "pipewire", "text-to-speech plug-in", "No engine set", extend=True
)
"""Said by the offscreen platform whenever a page is shown as a window, and by Qt where there is no sound."""


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def passages(page: QWidget, *texts: str, language: str = "ru") -> list[Passage]:
    return [Passage(text, language, QLabel(text, page)) for text in texts]


def test_passages_are_read_one_after_another(page: QWidget) -> None:
    speaker = QuietSpeaker("ru")
    reads = aloud(speaker, voice="Ирина", speed="slow")
    reads.play(passages(page, "один", "два", "три"), 1)
    assert (speaker.said, speaker.asked) == (["два"], [("ru", "Ирина", -0.4)])
    speaker.end()
    assert (speaker.said, reads.state) == (["два", "три"], "reading")
    speaker.end()
    assert (speaker.said, reads.state) == (["два", "три"], "still")


def test_passages_without_words_are_left_out(page: QWidget) -> None:
    speaker = QuietSpeaker("ru")
    aloud(speaker).play(passages(page, "", " ", "слово"))
    assert speaker.said == ["слово"]


def test_pause_holds_on_and_goes_on_in_the_same_passage(page: QWidget) -> None:
    speaker = QuietSpeaker("ru")
    reads = aloud(speaker)
    reads.play(passages(page, "один", "два"))
    reads.toggle()
    speaker.end()
    assert (reads.state, speaker.said) == ("paused", ["один"])
    reads.toggle()
    assert (reads.state, speaker.said, speaker.acts[-2:]) == ("reading", ["один"], ["pause", "resume"])


def test_engine_that_cannot_pause_says_the_passage_again(page: QWidget) -> None:
    speaker = QuietSpeaker("ru", resumes=False)
    reads = aloud(speaker)
    reads.play(passages(page, "один", "два"))
    reads.toggle()
    reads.toggle()
    assert speaker.said == ["один", "один"]


def test_next_and_stop(page: QWidget) -> None:
    speaker = QuietSpeaker("ru")
    reads = aloud(speaker)
    reads.play(passages(page, "один", "два"))
    reads.next()
    reads.stop()
    speaker.end()
    assert (speaker.said, speaker.acts[-1], reads.state) == (["один", "два"], "stop", "still")
    reads.play(passages(page, "один"))
    reads.next()
    assert reads.state == "still"


def test_language_without_a_voice_is_never_read_by_another_ones(page: QWidget, qtbot: QtBot) -> None:
    speaker = QuietSpeaker("ru", "en")
    reads = aloud(speaker)
    with qtbot.waitSignal(reads.refused) as told:
        reads.play(passages(page, "Сәлем", language="kk"))
    assert (speaker.said, reads.state) == ([], "still")
    assert told.args[0].startswith("This PC has no Kazakh voice. If your Windows")


def test_pc_without_speech_is_told_what_helps(page: QWidget, qtbot: QtBot) -> None:
    reads = aloud(None)
    with qtbot.waitSignal(reads.refused) as told:
        reads.play(passages(page, "один"))
    assert told.args[0].startswith("This PC has no voices that programs can use.")


def test_voice_that_fails_is_told(page: QWidget, qtbot: QtBot) -> None:
    speaker = QuietSpeaker("ru")
    reads = aloud(speaker)
    reads.play(passages(page, "один", "два"))
    with qtbot.waitSignal(reads.refused):
        speaker.failed.emit()
    assert reads.state == "still"


# ---- the bar


def bar_over(page: QWidget, reads: ReadAloud, texts: list[Passage]) -> ListenBar:
    theme = Theme("light", text_size=100, assets=PROGRAM / "assets")
    return ListenBar(reads, lambda: (texts, 0), theme, page=page)


def test_keys_play_pause_go_on_and_stop(page: QWidget, qtbot: QtBot) -> None:
    speaker = QuietSpeaker("ru")
    reads = aloud(speaker)
    bar = bar_over(page, reads, passages(page, "один", "два"))
    with qtbot.waitActive(page):
        page.show()
    for key, modifier, state in (
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "reading"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "paused"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "reading"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier, "reading"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier, "still"),
    ):
        qtbot.keyClick(page, key, modifier)
        assert (reads.state, bar.isVisibleTo(page)) == (state, state != "still")
    assert speaker.said == ["один", "два"]


def test_part_being_read_is_marked_and_no_other(page: QWidget) -> None:
    speaker = QuietSpeaker("ru")
    reads, texts = aloud(speaker), passages(page, "один", "два")
    bar_over(page, reads, texts).play()
    marks = [[one.part.property("read") is True for one in texts]]
    speaker.end()
    marks.append([one.part.property("read") is True for one in texts])
    speaker.end()
    marks.append([one.part.property("read") is True for one in texts])
    assert marks == [[True, False], [False, True], [False, False]]


def test_missing_voice_stays_on_the_screen_until_it_is_asked_again(page: QWidget) -> None:
    bar = bar_over(page, aloud(QuietSpeaker("en")), passages(page, "один"))
    bar.play()
    assert "no Russian voice" in bar.notice.words
    assert bar.isVisibleTo(page)
    assert not bar.play_button.isVisibleTo(page)
    bar.away.click()
    assert not bar.isVisibleTo(page)


# ---- questions


@pytest.fixture
def stage(qapp: object, qtbot: QtBot) -> Stage:
    return Stage(qapp, qtbot)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", QUESTION_TYPES)
def test_all_words_of_a_question_are_read(kind: str, stage: Stage) -> None:
    view = stage.show(QUESTION_TYPES[kind].sample)
    said = " ".join(spoken_words(part) for part in view.parts())
    for word in words_in(view):
        assert plain(word) in plain(said)


def plain(text: str) -> str:
    """Return the letters and digits of a text without its markup."""
    return re.sub(r"[\W_]+", "", re.sub(r"<style>.*?</style>|<[^>]*>|&\w+;", "", text))


def test_options_are_read_one_by_one_and_the_choice_to_choose_nothing_never(stage: Stage) -> None:
    sample = QUESTION_TYPES["choice"].sample
    view = stage.show(sample)
    assert len(view.parts()) == len(sample.choices)
    assert all("choose…" not in spoken_words(stage.show(kind.sample)) for kind in QUESTION_TYPES.values())


# ---- the system's own speech


def mock_speaker() -> SystemSpeaker:
    try:
        return SystemSpeaker(MOCK)
    except ImportError:
        pytest.skip("this PC lacks the libraries of Qt's speech")


def test_engine_of_qt_tells_the_end_of_each_text_once(qtbot: QtBot) -> None:
    speaker = mock_speaker()
    assert speaker.voices("en")
    assert speaker.voices("kk") == ()
    with qtbot.waitSignal(speaker.finished, timeout=5000):
        speaker.say("One two.", language="en", voice="Anne", rate=0.3)
    with qtbot.assertNotEmitted(speaker.finished, wait=300):
        speaker.say("One two three four five.", language="en", voice="", rate=0.0)
        speaker.stop()


def test_engine_of_qt_goes_on_after_a_pause(qtbot: QtBot) -> None:
    speaker = mock_speaker()
    with qtbot.assertNotEmitted(speaker.finished, wait=700):
        speaker.say("One two three four five.", language="en", voice="", rate=0.0)
        speaker.pause()
    with qtbot.waitSignal(speaker.finished, timeout=5000):
        if not speaker.resume():
            speaker.say("One two.", language="en", voice="", rate=0.0)


def test_mock_engine_never_counts_as_a_voice() -> None:
    speaker = system_speaker()
    assert speaker is None or (isinstance(speaker, SystemSpeaker) and speaker.name != MOCK)


def test_speech_is_opened_once_and_only_when_it_is_needed() -> None:
    opened: list[QuietSpeaker] = []

    def open_it() -> QuietSpeaker:
        opened.append(QuietSpeaker("en"))
        return opened[-1]

    speech = Speech(open_it)
    assert (speech.opened, opened) == (False, [])
    assert speech.speaker is speech.speaker
    assert (speech.opened, len(opened)) == (True, 1)

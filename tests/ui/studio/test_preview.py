"""The preview is the learner's own view: only what changed is built anew, and nothing is recorded."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from app.course.structure import Block
from app.ui.blocks import build
from app.ui.blocks.check import CheckBlock
from app.ui.blocks.frame import BlockContext
from app.ui.lesson.column import LessonColumn
from app.ui.reading import Reading
from app.ui.studio.preview import LessonPreview
from app.ui.studio.preview_column import PreviewColumn
from app.ui.theme import Theme
from app.ui.widgets.rich_text import RichText
from tests.ui.pages.look import pressable, words
from tests.ui.studio.conftest import Rendering

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme, rendering: Rendering, source: str) -> LessonPreview:
    made = LessonPreview(theme)
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    made.show_previewed(rendering(source))
    qtbot.waitUntil(lambda: column_of(made).complete, timeout=10_000)
    return made


def column_of(preview: LessonPreview) -> PreviewColumn:
    assert preview.column is not None
    return preview.column


def shown_again(preview: LessonPreview, rendering: Rendering, text: str) -> int:
    previewed = rendering(text)
    assert previewed.lesson is not None
    assert previewed.reading is not None
    return preview.show_lesson(previewed.lesson, previewed.reading)


def test_it_shows_what_learners_see(preview: LessonPreview, rendering: Rendering, qtbot: QtBot, source: str) -> None:
    previewed = rendering(source)
    assert previewed.lesson is not None
    learners = LessonColumn(previewed.lesson, rendering.reading, column_of(preview)._trial)
    qtbot.addWidget(learners)
    learners.frame(len(previewed.lesson.blocks) - 1)
    texts = [[one.text() for one in column.findChildren(QLabel)] for column in (learners, column_of(preview))]
    assert texts[0] == texts[1]


def test_one_changed_word_builds_one_block(preview: LessonPreview, rendering: Rendering, source: str) -> None:
    before = column_of(preview).frames
    built = shown_again(preview, rendering, source.replace("by paragraph.", "by sentence."))
    kept = [one is other for one, other in zip(before, column_of(preview).frames, strict=True)]
    assert (built, kept.count(False)) == (1, 1)
    assert "by sentence." in words(column_of(preview))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("## Two clocks in one envelope\n", "New paragraph.\n\n## Two clocks in one envelope\n"),
        ("## Two clocks in one envelope\n", ""),
        ("the lake smells", "the letter is forwarded and the lake smells"),
        ("Here is that letter", "## Another\n\nHere is *that* letter"),
    ],
)
def test_blocks_come_and_go_and_stand_as_if_built_at_once(
    preview: LessonPreview, rendering: Rendering, qtbot: QtBot, theme: Theme, source: str, old: str, new: str
) -> None:
    text = source.replace(old, new, 1)
    shown_again(preview, rendering, text)
    fresh = LessonPreview(theme)
    qtbot.addWidget(fresh)
    fresh.show_previewed(rendering(text))
    count = len(column_of(fresh)._lesson.blocks)
    column_of(fresh).frame(count - 1)
    seen = [
        [
            (one.index, one.block.line, [part.text() for part in one.findChildren(QLabel)])
            for one in column_of(shown).frames
        ]
        for shown in (preview, fresh)
    ]
    assert seen[0] == seen[1]
    tops = [frame.y() for frame in column_of(preview).frames]
    assert tops == sorted(set(tops))


def test_a_change_above_does_not_move_what_one_reads(preview: LessonPreview, rendering: Rendering, source: str) -> None:
    column = column_of(preview)
    column.show_line(50.0)
    frame = column.frames[column.index_of(50)]
    before = frame.mapTo(column, frame.rect().topLeft()).y()
    shown_again(preview, rendering, source.replace("\n\n/// rule", "\n\nA new paragraph.\n\n/// rule", 1))
    assert frame.mapTo(column, frame.rect().topLeft()).y() == before
    assert frame is column.frames[column.index_of(52)]


def test_a_check_is_answered_marked_and_forgotten(preview: LessonPreview) -> None:
    check = column_of(preview).findChildren(CheckBlock)[0]
    check.findChildren(QRadioButton)[0].click()
    pressable(check, "Check my answer").click()
    assert pressable(check, "Try again").isVisible()
    assert check._desk.check_answer("inq-forward-date") is None


def test_an_answer_stays_while_the_text_around_it_changes(
    preview: LessonPreview, rendering: Rendering, source: str
) -> None:
    check = column_of(preview).findChildren(CheckBlock)[0]
    check.findChildren(QRadioButton)[1].click()
    shown_again(preview, rendering, source.replace("One letter", "A letter"))
    assert column_of(preview).findChildren(CheckBlock)[0].findChildren(QRadioButton)[1].isChecked()


def test_a_question_that_does_not_exist_yet_is_said(preview: LessonPreview, rendering: Rendering, source: str) -> None:
    shown_again(preview, rendering, source.replace("/// check | inq-forward-date", "/// check | inq-new"))
    assert "There is no question inq-new in this course yet." in words(column_of(preview))


def test_a_new_title_stands_over_the_lesson(preview: LessonPreview, rendering: Rendering, source: str) -> None:
    shown_again(preview, rendering, source.replace("Mixed appeals: answer part, forward part", "Both & <more>"))
    assert "Both &amp; &lt;more>" in words(column_of(preview))


def test_a_lesson_of_nothing_is_shown_and_filled_again(
    preview: LessonPreview, rendering: Rendering, source: str
) -> None:
    head = source.split("---\n", 2)
    shown_again(preview, rendering, f"---\n{head[1]}---\n")
    assert column_of(preview).frames == ()
    shown_again(preview, rendering, source)
    assert "One letter often asks two things." in words(column_of(preview))


def test_a_reading_of_another_language_builds_the_lesson_anew(
    preview: LessonPreview, reading: Reading, tmp_path: Path
) -> None:
    old = column_of(preview)
    preview.show_lesson(reading.course.lesson("mixed-appeals", "kk"), reading)
    assert column_of(preview) is not old
    assert preview.title.text() == "Preview · Қазақша"


@pytest.mark.parametrize("kind", ["example", "case", "warning", "steps"])
def test_terms_are_linked_in_blocks_that_stand_out(reading: Reading, qtbot: QtBot, kind: str) -> None:
    block = Block(kind=kind, html="<p>The forwarding comes first.</p>")
    shown = build(block, BlockContext(reading, "en"))
    qtbot.addWidget(shown)
    assert any('href="term:' in one.text() for one in shown.findChildren(RichText))

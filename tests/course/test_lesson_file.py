"""A lesson file: front matter between two lines of ---, then the text, all with the lines of the file."""

from pathlib import Path

import pytest

from app.course.authored import FaultError
from app.course.lesson_file import ReadLesson, lesson_of, read_source

LESSON = """---
id: first-steps
title: "First: steps"
minutes: 5
objectives: [s.1]
---

A paragraph.
"""


def read(tmp_path: Path, text: str | bytes) -> ReadLesson:
    path = tmp_path / "first-steps.en.md"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    source = read_source(path, name="lessons/first-steps.en.md")
    return lesson_of(source, lesson_id="first-steps", language="en")


def fault_of(tmp_path: Path, text: str | bytes) -> tuple[int, str]:
    with pytest.raises(FaultError) as caught:
        read(tmp_path, text)
    return caught.value.fault.line, caught.value.fault.code


def test_lesson_has_its_head_and_blocks(tmp_path: Path) -> None:
    lesson = read(tmp_path, LESSON).lesson
    assert (lesson.id, lesson.language, lesson.title) == ("first-steps", "en", "First: steps")
    assert (lesson.minutes, lesson.objectives) == (5, ("s.1",))
    assert [(block.kind, block.line) for block in lesson.blocks] == [("paragraph", 8)]


def test_file_of_a_windows_editor_reads_the_same(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + LESSON.replace("\n", "\r\n").encode()
    assert read(tmp_path, windows) == read(tmp_path, LESSON)


def test_line_of_dashes_in_the_text_ends_nothing(tmp_path: Path) -> None:
    assert len(read(tmp_path, LESSON + "\n---\n\nMore.\n").lesson.blocks) == 3


def test_faults_of_the_text_have_the_lines_of_the_file(tmp_path: Path) -> None:
    (fault,) = read(tmp_path, LESSON + "\n<b>x</b>\n").faults
    assert (fault.file, fault.line, fault.code) == ("lessons/first-steps.en.md", 10, "raw-html")


def test_id_of_another_lesson_is_reported_and_the_file_name_counts(tmp_path: Path) -> None:
    result = read(tmp_path, LESSON.replace("id: first-steps", "id: last-steps"))
    assert result.lesson.id == "first-steps"
    assert [(fault.line, fault.code) for fault in result.faults] == [(2, "wrong-id")]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", (1, "front-matter")),
        ("A paragraph.\n", (1, "front-matter")),
        ("---\nid: first-steps\n", (1, "front-matter")),
        (LESSON.replace('"First: steps"', "First: steps"), (3, "yaml")),
        (LESSON.replace("minutes: 5", "minutes: five"), (4, "structure")),
        (LESSON.replace("minutes: 5", "hours: 5"), (2, "structure")),
        (LESSON.replace("s.1", "S 1"), (5, "structure")),
        (LESSON.encode("utf-16"), (0, "unreadable")),
    ],
    ids=["empty", "no head", "open head", "colon", "words for a number", "unknown field", "objective", "encoding"],
)
def test_head_that_cannot_be_read_is_a_fault_on_its_line(
    tmp_path: Path, text: str | bytes, fault: tuple[int, str]
) -> None:
    assert fault_of(tmp_path, text) == fault

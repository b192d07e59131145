"""New questions at the end of a question file: what stands in it already stays as it is, letter by letter."""

import re
from collections.abc import Sequence
from typing import Any

from app.base.errors import CourseError
from app.course.question_yaml import question_mapping
from app.course.yaml_edit import insert_item, plain
from app.course.yaml_text import item_lines
from app.questions import AnyQuestion

QUESTIONS = "questions"

_FIRST_ITEM = re.compile(r"^questions:[^\S\n]*(?:#.*)?\n(?:[^\S\n]*(?:#.*)?\n)*([^\S\n]*)- ", re.MULTILINE)


def with_questions(text: str, questions: Sequence[AnyQuestion]) -> str:
    """Return the text of a question file with more questions behind its own.

    Raises:
        CourseError: if the text is not YAML.
    """
    told = [question_mapping(one) for one in questions]
    whole = plain(text)
    there = list(whole.get(QUESTIONS) or [])
    if told and not there:
        text, told, there = insert_item(text, (QUESTIONS,), 0, told[0]), told[1:], told[:1]
    if not told:
        return text
    made = _appended(text, told)
    if made is not None:
        return made
    # Where questions are not the last thing in the file, or stand in one line, each is put in by itself.
    for at, one in enumerate(told, start=len(there)):
        text = insert_item(text, (QUESTIONS,), at, one)
    return text


def _appended(text: str, told: list[dict[str, Any]]) -> str | None:
    """Return the text with items behind its last line, in the column of the first one; None where they go elsewhere."""
    first = _FIRST_ITEM.search(text)
    if first is None:
        return None
    blocks = ["\n".join(item_lines(one, first[1])) for one in told]
    made = text.rstrip() + "\n\n" + "\n\n".join(blocks) + "\n"
    before = plain(text)
    try:
        after = plain(made)
    except CourseError:
        return None
    return made if after == {**before, QUESTIONS: [*before[QUESTIONS], *plain("\n".join(blocks))]} else None

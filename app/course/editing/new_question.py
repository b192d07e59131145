"""A question that asks something else than before gets a new id, everywhere in the course; the old one retires."""

import re

from app.course.draft import Draft
from app.course.yaml_edit import set_value


def with_new_id(draft: Draft, name: str, index: int, old: str, new: str) -> Draft:
    """Return the draft with a new id for the question at `index` (0-based) of a file, and for the checks that show it.

    Raises:
        CourseError: if the file cannot be read.
        KeyError: if there is no such question in it.
    """
    after = draft.with_text(name, set_value(draft.text(name), ("questions", index, "id"), new))
    shown = re.compile(rf"^(///[ \t]*check[ \t]*\|[ \t]*){re.escape(old)}([ \t]*)$", re.MULTILINE)
    for lesson in draft.under("lessons"):
        text = shown.sub(rf"\g<1>{new}\g<2>", after.text(lesson))
        if text != after.text(lesson):
            after = after.with_text(lesson, text)
    return after

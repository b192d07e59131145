"""The front matter of a lesson's text: what stands between the two lines of --- at its top."""

from functools import lru_cache
from typing import Any

from app.base.errors import CourseError
from app.course.yaml_edit import plain, set_value

_LINE = "---"


def head_value(text: str) -> dict[str, Any]:
    """Return the front matter as a plain value; empty if there is none or it cannot be read."""
    try:
        return dict(_head_of(_parts(text)[0]))
    except (CourseError, ValueError):
        return {}


@lru_cache(maxsize=2048)
def _head_of(head: str) -> dict[str, Any]:
    """Return a head as a value; remembered, for a tree of 600 texts asks again after every edit."""
    value = plain(head)
    return value if isinstance(value, dict) else {}


def with_head_value(text: str, key: str, value: Any) -> str:
    """Return the lesson's text with another value in its front matter, which is made if there is none.

    Raises:
        CourseError: if the front matter cannot be read.
    """
    try:
        head, body = _parts(text)
    except ValueError:
        head, body = "", text
    edited = set_value(head, (key,), value) if head.strip() else set_value("", (), {key: value})
    return f"{_LINE}\n{edited.rstrip()}\n{_LINE}\n{body}"


def body_of(text: str) -> str:
    """Return the text behind the front matter."""
    try:
        return _parts(text)[1]
    except ValueError:
        return text


def _parts(text: str) -> tuple[str, str]:
    """Return front matter and body; ValueError if the text does not begin with the one."""
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].strip() != _LINE:
        raise ValueError("no front matter")
    end = next((at for at, line in enumerate(lines[1:], start=1) if line.strip() == _LINE), None)
    if end is None:
        raise ValueError("the front matter never ends")
    return "".join(lines[1:end]), "".join(lines[end + 1 :])

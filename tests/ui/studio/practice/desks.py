"""Desks to put into forms: those that are shipped and the four templates, and what differs between two values."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.base.paths import PROGRAM
from app.course.authored import parse_yaml
from app.course.draft import Draft
from app.practice import AnyPractice
from app.services.studio.rehearsing import practice_of
from app.ui.questions.forms.tools import FormTools
from app.ui.studio.practice.folded import FoldField
from app.ui.studio.practice.listed import ListedField
from app.ui.theme import Theme

TEMPLATES = PROGRAM / "app" / "practice" / "templates"

DESKS = sorted(
    one
    for one in [*PROGRAM.glob("courses/*/practice/*.yaml"), *TEMPLATES.glob("*.yaml")]
    if not one.name.endswith(".runs.yaml")
)
CASE_FILES = sorted(PROGRAM.glob("courses/*/practice/*/*.yaml"))


def read(path: Path) -> Any:
    """Return the plain value of a file."""
    return parse_yaml(path.read_text(encoding="utf-8"), name=path.name).data


def template(kind: str) -> Any:
    """Return the plain value of a template."""
    return read(TEMPLATES / f"{kind}.yaml")


def loaded(kind: str, *changes: tuple[str, str]) -> AnyPractice:
    """Return the desk of a template, perhaps with other words in its text."""
    text = (TEMPLATES / f"{kind}.yaml").read_text(encoding="utf-8")
    for before, after in (("PRACTICE", "tried-desk"), ("OBJECTIVE", "d.1"), *changes):
        assert before in text
        text = text.replace(before, after)
    return practice_of(Draft({"practice/tried-desk.yaml": text}), "tried-desk")


def tools_of(theme: Theme) -> FormTools:
    """Return what the Studio gives to forms."""
    return FormTools(
        theme=theme,
        languages=("en", "ru", "kk"),
        objectives=(("c3.1", "Sort appeals"), ("c3.2", "Count terms")),
        law=(("appeals.forward", "three working days"), ("appeals.answer", "fifteen working days")),
    )


def differences(before: Any, after: Any, where: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the places at which two plain values differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(one for one in after if one not in before)]:
            if key not in before or key not in after:
                yield (*where, key)
            else:
                yield from differences(before[key], after[key], (*where, key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for at, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from differences(one, other, (*where, at))
    elif before != after or type(before) is not type(after):
        yield where


def open_everything(part: QWidget) -> None:
    """Open all that is folded, also what comes up by that."""
    while closed := [one for one in part.findChildren(FoldField) if not one.head.isChecked()]:
        for fold in closed:
            fold.open()


def look_at_all(part: QWidget) -> int:
    """Choose every item of every list there is, and return how many were looked at."""
    seen = 0
    for listed in part.findChildren(ListedField):
        for at in range(listed.list.count()):
            listed.choose(at)
            seen += 1
    return seen

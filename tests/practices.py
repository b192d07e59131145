"""Practice desks to try: a course whose desks are the four templates that authors begin with, and a learner's work."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.base.paths import PROGRAM
from app.course.compiled import CourseCache
from app.course.library import Library
from app.course.structure import Course
from app.practice.common import Entry, Value
from app.services.authoring import new_practice
from app.services.practising import OpenRun, Practising
from app.storage.learner.file import LearnerFile

COURSE = "c92-desks"
DESK, DIALOGUE, WORKBENCH, MODEL = "three-letters", "two-questions", "door-notice", "lake-samples"
KINDS = {DIALOGUE: "dialogue", WORKBENCH: "workbench", MODEL: "model", DESK: "desk"}
"""The desks with the kind of their template."""

LESSON = "where-to-work"

SHARED = ("law.yaml", "glossary.yaml", "calendars/kz.yaml")

MANIFEST = """\
format: 1
id: c92-desks
version: 1.0.0
title: {en: Desks, ru: Столы, kk: Үстелдер}
languages: [en, ru, kk]
objectives:
  - {id: d.1, level: apply, text: {en: Do the work, ru: Работать, kk: Жұмыс істеу}}
modules:
  - id: all-desks
    title: {en: All, ru: Все, kk: Бәрі}
    items:
"""

TEXT = """\
---
id: where-to-work
title: Where
minutes: 1
---
Here.

/// practice | three-letters
///
"""


def desk_courses(factory: pytest.TempPathFactory) -> Path:
    """Return a folder of courses with law, calendar and the course of all four desks; written once a session."""
    folder = factory.getbasetemp() / "desk-courses"
    if not folder.exists():
        for name in SHARED:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROGRAM / "courses" / name, folder / name)
        write_course(folder, *KINDS, lesson=True)
    return folder


def write_course(folder: Path, *desks: str, lesson: bool = False) -> Path:
    """Write a course with some of the desks, complete when the last of them is passed, and return its folder."""
    course = folder / COURSE
    (course / "lessons").mkdir(parents=True)
    items = [f"      - {{kind: lesson, id: {LESSON}}}\n"] if lesson else []
    items += [f"      - {{kind: practice, id: {one}}}\n" for one in desks]
    rule = f"completion: {{lessons: none, practices: [{desks[-1]}]}}\n"
    (course / "course.yaml").write_text(MANIFEST + "".join(items) + rule, encoding="utf-8")
    for language in ("en", "ru", "kk") if lesson else ():
        (course / "lessons" / f"{LESSON}.{language}.md").write_text(TEXT, encoding="utf-8")
    for one in desks:
        new_practice(course, KINDS[one], one)
    return course


def library_of(factory: pytest.TempPathFactory, cache: Path) -> Library:
    """Return the law and calendar of the desks, read once a session."""
    return CourseCache(cache / "desks" / "courses").library(desk_courses(factory))


def with_desk(course: Course, practice: str, **changes: Any) -> Course:
    """Return the course with one of its desks changed."""
    changed = msgspec.structs.replace(course.practices[practice], **changes)
    return msgspec.structs.replace(course, practices={**course.practices, practice: changed})


# ---- a learner's work


def did(case: str, action: str, **values: Value) -> Entry:
    """Return an entry of the log; names of fields are written with _ for -."""
    return Entry(case=case, action=action, arguments={name.replace("_", "-"): value for name, value in values.items()})


def worked(practising: Practising, run: OpenRun, *entries: Entry) -> OpenRun:
    """Do one thing after another."""
    for entry in entries:
        run = practising.act(run, entry)
    return run


def solved(practising: Practising, run: OpenRun) -> OpenRun:
    """Do everything as the model solution does."""
    return worked(practising, run, *practising.model_log(run, "en"))


@contextmanager
def write_protected(file: LearnerFile) -> Iterator[None]:
    """Have nothing saved in the block, as on a disk that was made read-only."""
    file.db.execute("PRAGMA query_only = ON")
    yield
    file.db.execute("PRAGMA query_only = OFF")

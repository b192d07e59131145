"""Something new in a course: a module, a lesson, a quiz, a bank or a desk, from a small example that works."""

import json
from pathlib import Path
from typing import Literal

import msgspec

from app.course.draft import Draft
from app.course.editing.new_ids import mint
from app.course.editing.outline import LAST, add_item, add_module, modules_of, rename_item
from app.course.reader import RUNS
from app.services.authoring import TEMPLATES
from app.services.course_files import CourseFiles, read_course_files
from app.services.studio.templates import bank_texts, lesson_texts

NewKind = Literal["module", "lesson", "quiz", "bank", "desk", "dialogue", "workbench", "model"]

PRACTICES: tuple[NewKind, ...] = ("desk", "dialogue", "workbench", "model")


class Added(msgspec.Struct, frozen=True):
    """The draft with the new thing, and the key of its node in the tree."""

    draft: Draft
    key: str


def add(folder: Path, draft: Draft, kind: NewKind, title: str, *, language: str, after: str = "") -> Added:
    """Return the draft with something new that has a title in one language; its id is made of the title, for good.

    It stands behind the module or item `after`, or at the end. A lesson, quiz or desk in a course without modules
    gets one.

    Raises:
        CourseError: if course.yaml cannot be read.
    """
    course = read_course_files(folder, draft.files)
    titles = {language: title}
    if kind == "module":
        made = mint(title, course.taken, prefix="module")
        return Added(add_module(draft, made, titles, index=_module_place(draft, after)), f"module:{made}")
    if kind == "bank":
        bank = bank_texts(course, bank_id=mint(title, course.taken, prefix="bank"))
        return Added(_with(draft, bank.files), f"bank:questions/{bank.id}.yaml")
    if not modules_of(draft):
        draft = add_module(draft, mint("module one", course.taken), titles)
    if kind == "lesson":
        lesson = lesson_texts(course, titles)
        return _placed(_with(draft, lesson.files), {"kind": "lesson", "id": lesson.id}, after)
    made = mint(title, course.taken, prefix=kind)
    if kind == "quiz":
        banks = list(course.banks)[-1:]
        return _placed(draft, {"kind": "quiz", "id": made, "title": titles, "banks": banks}, after)
    placed = _placed(_with(draft, _desk_texts(kind, made, course)), {"kind": "practice", "id": made}, after)
    return Added(rename_item(placed.draft, made, language, title), placed.key)


def _desk_texts(kind: NewKind, name: str, course: CourseFiles) -> dict[str, str]:
    objective = next((one.id for one in course.objectives), "x.1")
    texts = {ending: (TEMPLATES / f"{kind}{ending}").read_text(encoding="utf-8") for ending in (".yaml", RUNS)}
    return {
        f"practice/{name}{ending}": text.replace("PRACTICE", name).replace("OBJECTIVE", objective)
        for ending, text in texts.items()
    }


def duplicated(draft: Draft, file: str, ids: list[str], taken: frozenset[str]) -> tuple[Draft, list[str]]:
    """Return the draft with copies of questions of a bank behind them, under new ids, and those ids."""
    from app.course.yaml_edit import insert_item, plain

    text, made = draft.text(file), list[str]()
    for one in ids:
        questions = plain(text)["questions"]
        at = next(number for number, question in enumerate(questions) if question.get("id") == one)
        new = mint(one, {*taken, *made})
        copy = json.loads(json.dumps(questions[at]))
        text = insert_item(text, ("questions",), at + 1, {**copy, "id": new})
        made.append(new)
    return draft.with_text(file, text), made


def _with(draft: Draft, files: dict[str, str]) -> Draft:
    return Draft({**draft.files, **files})


def _placed(draft: Draft, item: dict[str, object], after: str) -> Added:
    key = f"{item['kind']}:{item['id']}"
    for module in modules_of(draft):
        ids = [one.get("id") for one in module["items"]]
        if module.get("id") == after or after in ids:
            index = ids.index(after) + 1 if after in ids else LAST
            return Added(add_item(draft, module["id"], item, index=index), key)
    return Added(add_item(draft, modules_of(draft)[-1]["id"], item), key)


def _module_place(draft: Draft, after: str) -> int:
    for number, module in enumerate(modules_of(draft)):
        if after in (module.get("id"), *(item.get("id") for item in module["items"])):
            return number + 1
    return LAST

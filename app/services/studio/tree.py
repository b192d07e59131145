"""A draft as a tree of what a trainer edits; what cannot be understood just now is there as a file of text."""

import re
from functools import lru_cache
from typing import Any, Literal

import msgspec

from app.base.errors import CourseError
from app.base.i18n import pick
from app.course.draft import Draft
from app.course.editing.outline import files_of, modules_of, title_of
from app.course.outline import MANIFEST
from app.course.reader import MEDIA
from app.course.yaml_edit import plain

Kind = Literal["course", "module", "lesson", "quiz", "practice", "banks", "bank", "media", "files", "file"]


_HYPHEN = re.compile(r"(?m)^( *)- ")


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the tree. `key` tells it from all others and stays while the course is edited.

    `name` is the id of a module or item, or the name of a file; `title` is by language, empty for rooms of the tree
    (banks, media, files), which the window names.
    """

    kind: Kind
    name: str = ""
    title: dict[str, str] = {}
    count: int = -1
    """How many there are of what the room holds; -1 where that says nothing."""
    children: "tuple[Node, ...]" = ()

    @property
    def key(self) -> str:
        """What tells the node from all others."""
        return f"{self.kind}:{self.name}"

    def words(self, language: str) -> str:
        """Return its title, or its name where there is none."""
        return pick(self.title, language) or self.name


def tree_of(draft: Draft) -> tuple[Node, ...]:
    """Return the course's settings, its modules with their items, its banks, pictures, and the files beside them."""
    try:
        modules = tuple(_module(draft, module) for module in modules_of(draft))
        manifest = _value(draft, MANIFEST)
        course = Node(kind="course", title=_title(manifest, "short_title") or _title(manifest))
    except CourseError:
        modules, course = (), Node(kind="course")
    known = {MANIFEST, MEDIA}
    for module in modules:
        for item in module.children:
            known |= set(files_of(draft, item.kind, item.name))
    banks = tuple(_bank(draft, name) for name in draft.under("questions"))
    known |= {bank.name for bank in banks}
    rest = tuple(Node(kind="file", name=name, title={"en": name}) for name in sorted(draft.files.keys() - known))
    questions = sum(max(bank.count, 0) for bank in banks)
    pictures = Node(kind="media", count=_count(draft.text(MEDIA), "media"))
    rooms = [Node(kind="banks", count=questions, children=banks), pictures]
    if rest:
        rooms.append(Node(kind="files", count=len(rest), children=rest))
    return (course, *modules, *rooms)


def _module(draft: Draft, module: dict[str, Any]) -> Node:
    items = tuple(
        Node(kind=item["kind"], name=str(item.get("id", "")), title=title_of(draft, item))
        for item in module["items"]
        if item.get("kind") in ("lesson", "quiz", "practice")
    )
    return Node(kind="module", name=str(module.get("id", "")), title=_title(module), children=items)


def _bank(draft: Draft, name: str) -> Node:
    return Node(kind="bank", name=name, title={"en": name.split("/")[1]}, count=_count(draft.text(name), "questions"))


@lru_cache(maxsize=256)
def _count(text: str, key: str) -> int:
    """Return how many items a list of a file has, told by its hyphens: reading 2,000 questions takes a second.

    The tree is made anew at every rest of typing, and all texts but one are as they were.
    """
    _, found, after = f"\n{text}".partition(f"\n{key}:\n")
    first = _HYPHEN.search(after) if found else None
    return len(re.findall(rf"(?m)^{first[1]}- ", after)) if first else 0


def _title(value: dict[str, Any], key: str = "title") -> dict[str, str]:
    title = value.get(key)
    return {str(key): str(words) for key, words in title.items()} if isinstance(title, dict) else {}


def _value(draft: Draft, name: str) -> dict[str, Any]:
    try:
        value = plain(draft.text(name))
    except CourseError:
        return {}
    return value if isinstance(value, dict) else {}

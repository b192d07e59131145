"""Edits of a course's outline: modules and what stands in them, in course.yaml, with the files that belong to it.

Places are 0-based; an index behind the end means the end. Ids are permanent: moving and renaming never change one.
"""

from functools import lru_cache
from typing import Any

from app.base.errors import CourseError
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP
from app.course.authored import Where
from app.course.draft import Draft
from app.course.editing.front_matter import head_value, with_head_value
from app.course.outline import MANIFEST
from app.course.yaml_edit import insert_item, plain, remove_value, set_value
from app.course.yaml_edit import move_item as move_in_list

LAST = 1_000_000
"""An index that means the end."""


def manifest_value(draft: Draft) -> dict[str, Any]:
    """Return course.yaml as a plain value.

    Raises:
        CourseError: if it cannot be read, with the line.
    """
    value = plain(draft.text(MANIFEST), name=MANIFEST)
    if not isinstance(value, dict):
        text = QT_TRANSLATE_NOOP("core", "course.yaml holds no course. Mend it as text; nothing was changed.")
        raise CourseError(text)
    return value


def modules_of(draft: Draft) -> list[dict[str, Any]]:
    """Return the modules that can be understood, with their items as `items`."""
    modules = manifest_value(draft).get("modules")
    known = [one for one in modules if isinstance(one, dict)] if isinstance(modules, list) else []
    return [{**one, "items": [item for item in one.get("items") or [] if isinstance(item, dict)]} for one in known]


def add_module(draft: Draft, module_id: str, title: dict[str, str], *, index: int = LAST) -> Draft:
    """Return the draft with a new empty module."""
    count = len(manifest_value(draft).get("modules") or [])
    module = {"id": module_id, "title": title, "items": []}
    text = draft.text(MANIFEST)
    if not count:
        return draft.with_text(MANIFEST, set_value(text, ("modules",), [module]))
    return draft.with_text(MANIFEST, insert_item(text, ("modules",), min(index, count), module))


def add_item(draft: Draft, module_id: str, item: dict[str, Any], *, index: int = LAST) -> Draft:
    """Return the draft with a new item of the outline, such as {"kind": "lesson", "id": …}."""
    number = _module_index(draft, module_id)
    count = len(manifest_value(draft)["modules"][number].get("items") or [])
    text = draft.text(MANIFEST)
    if not count:
        return draft.with_text(MANIFEST, set_value(text, ("modules", number, "items"), [item]))
    return draft.with_text(MANIFEST, insert_item(text, ("modules", number, "items"), min(index, count), item))


def move_item(draft: Draft, item_id: str, module_id: str, index: int) -> Draft:
    """Return the draft with an item at another place, of its own module or another one; KeyError if there is none."""
    number, at = _item_place(draft, item_id)
    text, to = draft.text(MANIFEST), _module_index(draft, module_id)
    items = manifest_value(draft)["modules"][to].get("items") or []
    if to == number:
        return draft.with_text(
            MANIFEST, move_in_list(text, ("modules", number, "items"), at, min(index, len(items) - 1))
        )
    item = manifest_value(draft)["modules"][number]["items"][at]
    without = draft.with_text(MANIFEST, remove_value(text, ("modules", number, "items", at)))
    return add_item(without, module_id, item, index=index)


def move_module(draft: Draft, module_id: str, index: int) -> Draft:
    """Return the draft with a module at another place; KeyError if there is none."""
    count = len(manifest_value(draft)["modules"])
    at = _module_index(draft, module_id)
    return draft.with_text(MANIFEST, move_in_list(draft.text(MANIFEST), ("modules",), at, min(index, count - 1)))


def remove_item(draft: Draft, item_id: str) -> Draft:
    """Return the draft without an item, its files and what completion asked of it; KeyError if there is none."""
    number, at = _item_place(draft, item_id)
    item = manifest_value(draft)["modules"][number]["items"][at]
    text = remove_value(draft.text(MANIFEST), ("modules", number, "items", at))
    for where in (("completion", "quizzes"), ("completion", "practices")):
        text = _without_name(text, where, item_id)
    return draft.with_text(MANIFEST, text).without(*files_of(draft, str(item.get("kind")), item_id))


def remove_module(draft: Draft, module_id: str) -> Draft:
    """Return the draft without a module and all that stands in it; KeyError if there is none."""
    module = manifest_value(draft)["modules"][_module_index(draft, module_id)]
    for item in module.get("items") or []:
        draft = remove_item(draft, item["id"])
    number = _module_index(draft, module_id)
    return draft.with_text(MANIFEST, remove_value(draft.text(MANIFEST), ("modules", number)))


def files_of(draft: Draft, kind: str, item_id: str) -> tuple[str, ...]:
    """Return the names of the files that belong to an item of the outline alone."""
    if kind == "lesson":
        names = (f"lessons/{item_id}.{language}.md" for language in sorted(LANGUAGES))
        return tuple(name for name in names if name in draft.files)
    if kind == "practice":
        folder, start = f"practice/{item_id}/", f"practice/{item_id}."
        return tuple(one for one in draft.under("practice") if one.startswith((folder, start)))
    return ()


def title_of(draft: Draft, item: dict[str, Any]) -> dict[str, str]:
    """Return the titles of an item of the outline by language; empty where nothing is written yet."""
    kind, item_id = item.get("kind"), str(item.get("id", ""))
    if kind == "lesson":
        found = {
            name.split(".")[-2]: head_value(draft.text(name)).get("title") for name in files_of(draft, kind, item_id)
        }
        return {language: str(title) for language, title in found.items() if title}
    if kind == "practice":
        return dict(_titles_in(draft.text(f"practice/{item_id}.yaml")))
    title = item.get("title")
    return {str(key): str(value) for key, value in title.items()} if isinstance(title, dict) else {}


def rename_item(draft: Draft, item_id: str, language: str, title: str) -> Draft:
    """Return the draft with another title of an item in one language; its id stays. KeyError if there is none."""
    number, at = _item_place(draft, item_id)
    item = manifest_value(draft)["modules"][number]["items"][at]
    kind = item.get("kind")
    if kind == "lesson":
        name = f"lessons/{item_id}.{language}.md"
        return draft.with_text(name, with_head_value(draft.text(name), "title", title))
    if kind == "practice":
        return _titled(draft, f"practice/{item_id}.yaml", ("title", language), title)
    return _titled(draft, MANIFEST, ("modules", number, "items", at, "title", language), title)


def rename_module(draft: Draft, module_id: str, language: str, title: str) -> Draft:
    """Return the draft with another title of a module in one language; KeyError if there is none."""
    return _titled(draft, MANIFEST, ("modules", _module_index(draft, module_id), "title", language), title)


def item_where(draft: Draft, item_id: str) -> Where:
    """Return where in course.yaml an item stands; KeyError if it stands nowhere."""
    number, at = _item_place(draft, item_id)
    return ("modules", number, "items", at)


def module_where(draft: Draft, module_id: str) -> Where:
    """Return where in course.yaml a module stands; KeyError if it stands nowhere."""
    return ("modules", _module_index(draft, module_id))


def _titled(draft: Draft, name: str, where: Where, title: str) -> Draft:
    return draft.with_text(name, set_value(draft.text(name), where, title))


@lru_cache(maxsize=256)
def _titles_in(text: str) -> tuple[tuple[str, str], ...]:
    """Return the title in a file's text by language; remembered, for the files of desks are long."""
    try:
        value = plain(text)
    except CourseError:
        return ()
    title = value.get("title") if isinstance(value, dict) else None
    return tuple((str(key), str(words)) for key, words in title.items()) if isinstance(title, dict) else ()


def _without_name(text: str, where: Where, name: str) -> str:
    value = plain(text)
    for step in where:
        value = value.get(step) if isinstance(value, dict) else None
    if isinstance(value, list) and name in value:
        return set_value(text, where, [one for one in value if one != name])
    return text


def _module_index(draft: Draft, module_id: str) -> int:
    modules = manifest_value(draft).get("modules") or []
    for number, module in enumerate(modules):
        if isinstance(module, dict) and module.get("id") == module_id:
            return number
    raise KeyError(module_id)


def _item_place(draft: Draft, item_id: str) -> tuple[int, int]:
    for number, module in enumerate(manifest_value(draft).get("modules") or []):
        items = module.get("items") if isinstance(module, dict) else None
        for at, item in enumerate(items or []):
            if isinstance(item, dict) and item.get("id") == item_id:
                return number, at
    raise KeyError(item_id)

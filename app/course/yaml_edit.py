"""Edits of YAML text in place: only what changed is written anew, comments and all else stay sign for sign.

Values are plain: mappings, lists, texts, numbers, yes and no, as `app.course.authored` reads them. Every edit is read
back; where writing in place would not give the value that was meant, the value around it is written anew instead.
"""

from typing import Any

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import FaultError, Where, parse_yaml
from app.course.yaml_marks import NoPlaceError, Span, line_end, line_start, span_at, spans_of
from app.course.yaml_text import STEP, flow, inline, item_lines, mapping_lines

UNREADABLE = QT_TRANSLATE_NOOP(
    "core", "{problem} Nothing was changed. Mend the text first, then the forms can be used again."
)


def plain(text: str, *, name: str = "text") -> Any:
    """Return YAML text as a plain value.

    Raises:
        CourseError: if it cannot be read.
    """
    try:
        return parse_yaml(text, name=name).data
    except FaultError as error:
        raise CourseError(UNREADABLE, problem=error.fault) from error


def set_value(text: str, where: Where, value: Any) -> str:
    """Return the text with another value at a path; a key that is not there yet comes last in its mapping.

    Raises:
        CourseError: if the text cannot be read.
        KeyError: if the place around it is not there.
    """
    whole = plain(text)
    if where and _has(whole, where) and _same(_at(whole, where), value):
        return text
    return _edited(text, whole, where, lambda spans: _put(text, spans, where, value), _with_value(whole, where, value))


def remove_value(text: str, where: Where) -> str:
    """Return the text without a key of a mapping or an item of a list; raises as `set_value`."""
    whole = plain(text)
    _at(whole, where)
    return _edited(text, whole, where, lambda spans: _cut(text, spans, where), _without_value(whole, where))


def insert_item(text: str, where: Where, index: int, value: Any) -> str:
    """Return the text with a new item in the list at `where`, before the item `index`; raises as `set_value`."""
    whole = plain(text)
    items = _at(whole, where) or []
    wanted = _with_value(whole, where, [*items[:index], value, *items[index:]])
    return _edited(
        text, whole, (*where, index), lambda spans: _insert(text, span_at(spans, where), index, value), wanted
    )


def move_item(text: str, where: Where, index: int, to: int) -> str:
    """Return the text with an item of a list at another place, comments above it included; raises as `set_value`."""
    whole = plain(text)
    items = list(_at(whole, where))
    items.insert(to, items.pop(index))
    wanted = _with_value(whole, where, items)
    return _edited(text, whole, (*where, index), lambda spans: _move(text, span_at(spans, where), index, to), wanted)


def set_changed(text: str, where: Where, before: Any, after: Any) -> str:
    """Return the text with what differs between two values of a place, and nothing else, written anew.

    Items of lists that have an `id` are told apart by it, so that a moved one keeps its text.

    Raises:
        CourseError: if the text cannot be read.
        KeyError: if the place is not there.
    """
    if _same(before, after):
        return text
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before.keys() - after.keys():
            text = remove_value(text, (*where, key))
        for key, value in after.items():
            inside = (*where, key)
            text = set_changed(text, inside, before[key], value) if key in before else set_value(text, inside, value)
        return text
    if isinstance(before, list) and isinstance(after, list) and _ids(before) is not None and _ids(after) is not None:
        return _list_changed(text, where, before, after)
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for at, (old, new) in enumerate(zip(before, after, strict=True)):
            text = set_changed(text, (*where, at), old, new)
        return text
    return set_value(text, where, after)


def _list_changed(text: str, where: Where, before: list[Any], after: list[Any]) -> str:
    now = list(before)
    wanted = [one["id"] for one in after]
    for at in reversed(range(len(now))):
        if now[at]["id"] not in wanted:
            text = remove_value(text, (*where, at))
            del now[at]
    for at, value in enumerate(after):
        found = next((place for place in range(at, len(now)) if now[place]["id"] == value["id"]), None)
        if found is None:
            text = insert_item(text, where, at, value)
            now.insert(at, value)
            continue
        if found != at:
            text = move_item(text, where, found, at)
            now.insert(at, now.pop(found))
        text = set_changed(text, (*where, at), now[at], value)
    return text


def _ids(items: list[Any]) -> list[str] | None:
    """Return the ids of items if each has its own."""
    ids = [one.get("id") if isinstance(one, dict) else None for one in items]
    whole = all(isinstance(one, str) for one in ids) and len(set(ids)) == len(ids)
    return [str(one) for one in ids] if whole else None


# ---- where an edit in place fails, the value around it is written anew ----------------------------------------------


def _edited(text: str, whole: Any, where: Where, edit: Any, wanted: Any) -> str:
    try:
        spans = spans_of(text)
        made = edit(spans)
        if _same(plain(made), wanted):
            return str(made)
        around = where[:-1]
        while around:
            around = around[:-1]
            made = _put(text, spans, around, _at(wanted, around))
            if _same(plain(made), wanted):
                return str(made)
    except (NoPlaceError, CourseError):
        pass
    del whole
    return _written(wanted)


def _written(value: Any) -> str:
    if isinstance(value, dict) and value:
        return "\n".join(mapping_lines(value, "")) + "\n"
    if isinstance(value, list) and value:
        return "\n".join(line for one in value for line in item_lines(one, "")) + "\n"
    return inline(value, "") + "\n"


# ---- in place ------------------------------------------------------------------------------------------------------


def _put(text: str, spans: Span, where: Where, value: Any) -> str:
    if not where:
        return _written(value)
    around, step = span_at(spans, where[:-1]), where[-1]
    if around.kind == "mapping" and step not in around.keys:
        return _add_key(text, around, str(step), value)
    at = around.keys.index(str(step)) if around.kind == "mapping" else int(step)
    old = around.children[at]
    if around.flow or _in_flow(spans, where[:-1]):
        return text[: old.start] + _spaced(text, old.start) + flow(value) + text[old.end :]
    if around.kind == "mapping":
        colon = _colon(text, around.key_starts[at], old)
        return text[: colon + 1] + _behind(value, " " * around.column) + text[max(old.end, colon + 1) :]
    first = _hyphen(text, old)
    lines = item_lines(value, " " * around.column)
    return text[:first] + "\n".join(lines).lstrip() + text[old.end :]


def _behind(value: Any, indent: str) -> str:
    """Return what stands behind a key's colon."""
    if isinstance(value, dict) and value:
        return "\n" + "\n".join(mapping_lines(value, indent + STEP))
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return "\n" + "\n".join(line for one in value for line in item_lines(one, indent + STEP))
    return " " + inline(value, indent + STEP)


def _add_key(text: str, around: Span, key: str, value: Any) -> str:
    if around.flow:
        closing = around.end - 1
        before = text[:closing].rstrip()
        comma = "" if before.endswith(("{", ",")) else ","
        space = "" if before.endswith("{") else " "
        return f"{before}{comma}{space}{flow({key: value})[1:-1]}{text[closing:]}"
    lines = "\n".join(mapping_lines({key: value}, " " * around.column))
    return _after_lines(text, around.end, lines)


def _after_lines(text: str, end: int, lines: str) -> str:
    """Return the text with lines behind the line on which a value ends."""
    place = line_end(text, end)
    before = text[:place] if text[:place].endswith("\n") else text[:place] + "\n"
    return f"{before}{lines}\n{text[place:]}"


def _cut(text: str, spans: Span, where: Where) -> str:
    around, step = span_at(spans, where[:-1]), where[-1]
    at = around.keys.index(str(step)) if around.kind == "mapping" else int(step)
    if len(around.children) == 1:
        return _put(text, spans, where[:-1], {} if around.kind == "mapping" else [])
    if around.flow or _in_flow(spans, where[:-1]):
        starts = around.key_starts or tuple(child.start for child in around.children)
        if at + 1 < len(starts):
            return text[: starts[at]] + text[starts[at + 1] :]
        return text[: around.children[at - 1].end] + text[around.children[at].end :]
    if around.kind == "list":
        start, end = _lines_of(text, around, at)
        return text[:start] + text[end:]
    start = around.key_starts[at]
    if at == 0 and text[line_start(text, start) : start].strip():
        return text[:start] + text[around.key_starts[1] :]  # the hyphen of a list stands before the first key
    end = line_end(text, max(around.children[at].end, start))
    return text[: line_start(text, start)] + text[end:]


def _insert(text: str, items: Span, index: int, value: Any) -> str:
    if items.flow or not items.children:
        raise NoPlaceError("a list in one line is written anew")
    lines = "\n".join(item_lines(value, " " * items.column)) + "\n"
    gap = "\n" if len(items.children) > 1 and _gap_above(text, items, 1) else ""
    if index >= len(items.children):
        return _after_lines(text, items.end, gap + lines.rstrip("\n"))
    start, _ = _lines_of(text, items, index)
    first = text[start:].lstrip("\n")
    blank = len(text[start:]) - len(first)
    return text[: start + blank] + lines + gap + first


def _move(text: str, items: Span, index: int, to: int) -> str:
    if items.flow:
        raise NoPlaceError("a list in one line is written anew")
    pieces = []
    for at in range(len(items.children)):
        start, end = _lines_of(text, items, at)
        piece = text[start:end]
        pieces.append(piece if piece.endswith("\n") else piece + "\n")
    first, last = _lines_of(text, items, 0)[0], _lines_of(text, items, len(pieces) - 1)[1]
    gap = "\n" if len(pieces) > 1 and _gap_above(text, items, 1) else ""
    pieces = [piece.lstrip("\n") for piece in pieces]
    pieces.insert(to, pieces.pop(index))
    return text[:first] + gap.join(pieces) + text[last:]


def _lines_of(text: str, items: Span, at: int) -> tuple[int, int]:
    """Return the lines of an item, with the comments and blank lines between it and the one before."""
    child = items.children[at]
    start = line_start(text, _hyphen(text, child))
    if at > 0:
        start = line_end(text, _last(items.children[at - 1]))
    else:
        while start > 0 and text[line_start(text, start - 1) : start].lstrip().startswith("#"):
            start = line_start(text, start - 1)
    return start, line_end(text, _last(child))


def _last(span: Span) -> int:
    return max(span.end - 1, span.start)


def _gap_above(text: str, items: Span, at: int) -> bool:
    start, end = _lines_of(text, items, at)
    return text[start:end].startswith("\n")


def _hyphen(text: str, item: Span) -> int:
    return text.rindex("-", 0, item.start if item.end > item.start or item.start else item.start + 1)


def _colon(text: str, key_start: int, value: Span) -> int:
    """Return where the colon of a key stands: behind the key, before its value."""
    quote = text[key_start]
    after = key_start
    if quote in "\"'":
        after = text.index(quote, key_start + 1)
        while quote == '"' and text[after - 1] == "\\":
            after = text.index(quote, after + 1)
    return text.index(":", after, max(value.start, after) + 1)


def _spaced(text: str, start: int) -> str:
    return "" if start == 0 or text[start - 1] in " [{\n" else " "


def _in_flow(spans: Span, where: Where) -> bool:
    return any(span_at(spans, where[:end]).flow for end in range(len(where) + 1))


# ---- plain values --------------------------------------------------------------------------------------------------


def _same(one: Any, other: Any) -> bool:
    """Tell whether two values say the same; 1 is not yes, and the order of keys says nothing."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _has(whole: Any, where: Where) -> bool:
    try:
        _at(whole, where)
    except KeyError:
        return False
    return True


def _at(whole: Any, where: Where) -> Any:
    found = whole
    for step in where:
        try:
            found = found[step]
        except (KeyError, IndexError, TypeError) as error:
            raise KeyError(step) from error
    return found


def _with_value(whole: Any, where: Where, value: Any) -> Any:
    if not where:
        return value
    step, rest = where[0], where[1:]
    if isinstance(step, int) and isinstance(whole, list):
        return [_with_value(one, rest, value) if at == step else one for at, one in enumerate(whole)]
    if rest and (not isinstance(whole, dict) or step not in whole):
        raise KeyError(step)
    mapping = whole if isinstance(whole, dict) else {}
    return {**mapping, step: _with_value(mapping.get(step), rest, value) if rest else value}


def _without_value(whole: Any, where: Where) -> Any:
    around = _at(whole, where[:-1])
    if isinstance(around, list):
        left: Any = [one for at, one in enumerate(around) if at != where[-1]]
    else:
        left = {key: value for key, value in around.items() if key != where[-1]}
    return _with_value(whole, where[:-1], left)

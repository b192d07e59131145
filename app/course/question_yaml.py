"""Question files written as authors write them: what says nothing new is left out, long texts stay readable."""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from app.course.structure import QuestionFile
from app.questions import AnyQuestion, type_name

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*")
_WORDS_THAT_MEAN = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
"""Words that this or another reader of YAML takes for something else than text."""

_FIRST = (
    "id",
    "type",
    "objective",
    "level",
    "points",
    "law",
    "tags",
    "sources",
    "checked_on",
    "minutes",
    "document",
    "stem",
)
"""The order of fields in a question; the fields of its type follow."""


def question_file_yaml(file: QuestionFile) -> str:
    """Return a question file as YAML that reads back as the same value."""
    lines = [f"format: {file.format}", f"id: {_scalar(file.id)}"]
    if file.bank:
        lines.append(f"bank: {_scalar(file.bank)}")
    lines.append("questions:" if file.questions else "questions: []")
    for number, question in enumerate(file.questions):
        lines += [""] if number else []
        lines += _item(_mapping(question), 1)
    return "\n".join(lines) + "\n"


def _mapping(question: AnyQuestion) -> dict[str, Any]:
    told = {"type": type_name(question), **_said(question)}
    return {name: told[name] for name in sorted(told, key=_place)}


def _place(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)


def _said(value: Any) -> Any:
    """Return a Struct as plain values without the fields that say what is so anyway."""
    if isinstance(value, msgspec.Struct):
        told = {}
        for field in msgspec.structs.fields(value):
            one = getattr(value, field.name)
            default = field.default_factory() if field.default_factory is not msgspec.NODEFAULT else field.default
            if one is not msgspec.UNSET and (field.required or one != default):
                told[field.name] = _said(one)
        if (tag := value.__struct_config__.tag) is not None:
            told["type"] = tag
        return told
    if isinstance(value, dict):
        return {key: _said(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [_said(one) for one in value]
    return value


def _item(value: Any, depth: int) -> list[str]:
    """Return a value as an item of a list, its first line behind the hyphen."""
    indent = "  " * depth
    if isinstance(value, dict) and value:
        inner = list(_pairs(value, depth + 1))
        return [f"{indent}- {inner[0].lstrip()}", *inner[1:]]
    if isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        return [f"{indent}- {_flow(value)}"]
    return [f"{indent}- {_inline(value, depth + 1)}"]


def _pairs(mapping: dict[str, Any], depth: int) -> Iterator[str]:
    indent = "  " * depth
    for key, value in mapping.items():
        name = _scalar(key)
        if isinstance(value, dict) and value:
            yield f"{indent}{name}:"
            yield from _pairs(value, depth + 1)
        elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
            yield f"{indent}{name}:"
            for one in value:
                yield from _item(one, depth + 1)
        else:
            yield f"{indent}{name}: {_inline(value, depth + 1)}"


def _inline(value: Any, depth: int) -> str:
    if isinstance(value, str) and _is_block(value):
        inner = "\n".join(f"{'  ' * depth}{line}" if line else "" for line in value.split("\n"))
        return f"|-\n{inner}"
    return _flow(value)


def _is_block(text: str) -> bool:
    """Tell whether a text of several lines can stand as it is: no line or edge that YAML would change."""
    lines = text.split("\n")
    safe = all(line == line.strip() and "\t" not in line for line in lines)
    return len(lines) > 1 and bool(lines[0]) and bool(lines[-1]) and safe and all(line.isprintable() for line in lines)


def _flow(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(key)}: {_flow(one)}" for key, one in value.items()) + "}"
    return _scalar(value)


def _scalar(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else _decimal(value)
    text = str(value)
    if not isinstance(value, str):  # whole numbers and days
        return text
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS_THAT_MEAN:
        return text
    return "".join(map(_visible, json.dumps(text, ensure_ascii=False)))


def _visible(sign: str) -> str:
    """Return a sign as it is, or as an escape if nobody could see it or YAML would change it."""
    if sign.isprintable():
        return sign
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"


def _decimal(value: float) -> str:
    written = repr(value)
    return written if "." in written else written.replace("e", ".0e")

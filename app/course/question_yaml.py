"""Question files written as authors write them: what says nothing new is left out, long texts stay readable."""

from typing import Any

import msgspec

from app.course.structure import QuestionFile
from app.course.yaml_text import item_lines, scalar
from app.questions import AnyQuestion, type_name

FIRST_FIELDS = (
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
    lines = [f"format: {file.format}", f"id: {scalar(file.id)}"]
    if file.bank:
        lines.append(f"bank: {scalar(file.bank)}")
    lines.append("questions:" if file.questions else "questions: []")
    for number, question in enumerate(file.questions):
        lines += [""] if number else []
        lines += item_lines(question_mapping(question), "  ")
    return "\n".join(lines) + "\n"


def question_mapping(question: AnyQuestion) -> dict[str, Any]:
    """Return a question as plain values in the order in which authors write them."""
    told = {"type": type_name(question), **_said(question)}
    return {name: told[name] for name in sorted(told, key=_place)}


def _place(name: str) -> int:
    return FIRST_FIELDS.index(name) if name in FIRST_FIELDS else len(FIRST_FIELDS)


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

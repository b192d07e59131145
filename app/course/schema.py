"""The JSON Schema of every file authors write, and all the places where a file does not fit it.

msgspec stops at the first fault; authors deserve the whole list, so the same Structs give a schema and
`jsonschema` walks it. Only checks load it.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from app.base.faults import Fault, each_once
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, FaultError, Where, to_struct
from app.course.calendar import Calendar
from app.course.glossary import GlossaryFile
from app.course.law import Law
from app.course.lesson_file import LessonHead
from app.course.outline import CourseManifest, LearningPath
from app.course.structure import MediaFile, QuestionFile
from app.practice import AnyPractice
from app.practice.desk import CaseFile
from app.practice.proof import SlipFile

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

FILE_KINDS: dict[str, Any] = {
    "course": CourseManifest,
    "lesson": LessonHead,
    "questions": QuestionFile,
    "media": MediaFile,
    "practice": AnyPractice,
    "cases": CaseFile,
    "runs": SlipFile,
    "law": Law,
    "calendar": Calendar,
    "glossary": GlossaryFile,
    "path": LearningPath,
}
"""Kinds of files by the name of their schema in docs/schema/; of a lesson, its front matter."""

MISSING_FIELD = QT_TRANSLATE_NOOP("core", "The field {name} is missing.")


@cache
def schema_of(kind: Any) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of one kind of file."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(kind)}


def schema_faults(file: AuthoredFile, kind: Any) -> list[Fault]:
    """Return every place where the file does not fit its schema, in the order of its lines."""
    if _fits(file, kind):
        return []
    from jsonschema import Draft202012Validator  # 60 ms, only checks need it

    schema = schema_of(kind)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    errors = _errors(validator, schema, file.data, ())
    return each_once(fault for error, where in errors for fault in _faults(file, error, where))


def _fits(file: AuthoredFile, kind: Any) -> bool:
    """Tell whether msgspec finds nothing: it asks the same and is fifty times faster, but stops at the first fault."""
    try:
        to_struct(file, kind)
    except FaultError:
        return False
    return True


def _errors(
    validator: Any, schema: dict[str, Any], data: Any, base: Where
) -> Iterator[tuple["ValidationError", Where]]:
    """Yield plain errors; where one of several types is meant, only those of the type the author named."""
    for error in validator.evolve(schema=schema).iter_errors(data):
        where = (*base, *error.absolute_path)
        branch = _branch(error)
        if branch is None:
            yield error, where
        else:
            inner = {**branch, "$defs": validator.schema.get("$defs", {})}
            yield from _errors(validator, inner, error.instance, where)


def _branch(error: "ValidationError") -> dict[str, Any] | None:
    """Return the schema that is meant in a union: that of the type named, or the one that may be left out."""
    schema = error.schema if isinstance(error.schema, dict) else {}
    if error.validator not in {"anyOf", "oneOf"}:
        return None
    discriminator = schema.get("discriminator")
    if discriminator and isinstance(error.instance, dict):
        tag = error.instance.get(discriminator["propertyName"])
        return {"$ref": branch} if isinstance(tag, str) and (branch := discriminator["mapping"].get(tag)) else None
    told = [one for one in error.validator_value if one != {"type": "null"}]
    return dict(told[0]) if len(told) == 1 else None


def _faults(file: AuthoredFile, error: "ValidationError", where: Where) -> list[Fault]:
    schema = error.schema if isinstance(error.schema, dict) else {}
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return [file.fault("missing-field", MISSING_FIELD, where, name=name) for name in missing]
    if error.validator == "additionalProperties":
        text = QT_TRANSLATE_NOOP("core", "There is no field named {name} here.")
        unknown = [name for name in error.instance if name not in schema.get("properties", {})]
        return [file.fault("unknown-field", text, (*where, name), name=name) for name in unknown]
    if error.validator in {"anyOf", "oneOf"}:
        return [_union_fault(file, error, where)]
    return [_value_fault(file, error, where)]


def _value_fault(file: AuthoredFile, error: "ValidationError", where: Where) -> Fault:
    wanted, found = error.validator_value, error.instance
    if error.validator == "type":
        text = QT_TRANSLATE_NOOP("core", "This must be of type {expected}.")
        return file.fault("wrong-type", text, where, expected=wanted)
    if error.validator in {"enum", "const"}:
        allowed = ", ".join(map(str, wanted)) if isinstance(wanted, list) else str(wanted)
        text = QT_TRANSLATE_NOOP("core", "“{found}” is not one of: {allowed}.")
        return file.fault("not-allowed", text, where, found=found, allowed=allowed)
    if error.validator == "pattern":
        text = QT_TRANSLATE_NOOP("core", "“{found}” has not the required form {pattern}.")
        return file.fault("wrong-form", text, where, found=found, pattern=wanted)
    if error.validator == "format":
        text = QT_TRANSLATE_NOOP("core", "“{found}” is not a {kind}.")
        return file.fault("wrong-form", text, where, found=found, kind=wanted)
    text = QT_TRANSLATE_NOOP("core", "This value is not allowed: {problem}.")
    return file.fault("not-allowed", text, where, problem=error.message)


def _union_fault(file: AuthoredFile, error: "ValidationError", where: Where) -> Fault:
    schema = error.schema if isinstance(error.schema, dict) else {}
    discriminator = schema.get("discriminator")
    if discriminator and isinstance(error.instance, dict):
        key = discriminator["propertyName"]
        if key not in error.instance:
            return file.fault("missing-field", MISSING_FIELD, where, name=key)
        text = QT_TRANSLATE_NOOP("core", "“{found}” is not one of: {allowed}.")
        allowed = ", ".join(sorted(discriminator["mapping"]))
        return file.fault("not-allowed", text, (*where, key), found=error.instance.get(key), allowed=allowed)
    text = QT_TRANSLATE_NOOP("core", "This value is not allowed: {problem}.")
    return file.fault("not-allowed", text, where, problem=error.message)

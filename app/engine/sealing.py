"""Questions that leave the office without their answers, and the way back for the responses to them.

Taking the key out (`without_key` of each type) is not enough: an author's ids ("right-answer") and the order in which
parts are written can tell as much. So every part gets an id that only the office can trace, and whatever a paper may
shuffle is sorted by it. Ids of questions, also inside a case, stay, since records name them.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from app.questions import type_of
from app.questions.common import Question, Response

Veil = Callable[[str, str], str]
"""From the id of a question and of one of its parts to the id that part has in the sealed question."""

REFERENCES = frozenset({"id"})
"""Fields of parts that hold the id of a part: its own one."""

KEPT = frozenset(Question.__struct_fields__)
"""Fields that all questions have; none of them holds ids of parts."""

RIGHT = "right-"
"""What stands before a pair's id where its right side has to have an id of its own (see `app.questions.match`)."""

_NAMED = re.compile(r"\{\{([a-z][a-z0-9-]*)\}\}")
"""Where a text names a part: {{gap-id}}."""


def veil_with(secret: bytes) -> Veil:
    """Return the veil of one exam: the same secret gives the same ids, and without it they tell nothing."""
    import hashlib
    import hmac

    def veil(question_id: str, part_id: str) -> str:
        return "x" + hmac.new(secret, f"{question_id}/{part_id}".encode(), hashlib.sha256).hexdigest()[:12]

    return veil


def sealed_question(question: Question, veil: Veil) -> Question:
    """Return the question without its key, its parts under veiled ids.

    Law, sources and tags go as well: they say where the answer stands, or whatever else the author noted.
    """
    return _veiled(type_of(question).without_key(question), veil)


def unveiled_response(original: Question, response: Response | None, veil: Veil) -> Response | None:
    """Return a response to the sealed question as one to the original; what was typed stays as typed."""
    back = {veiled: part for part, veiled in _names(original, veil).items()}
    to_original = {veiled: _original_id(original, part) for veiled, part in back.items()}
    told: Response | None = _translated(
        original, response, to_original, to_original, lambda one, given: unveiled_response(one, given, veil)
    )
    return told


def veiled_response(original: Question, response: Response | None, veil: Veil) -> Response | None:
    """Return a response to the original as one gives it to the sealed question."""
    names = _names(original, veil)
    chosen = names | {part.removeprefix(RIGHT): names[part] for part in names if _original_id(original, part) != part}
    told: Response | None = _translated(
        original, response, names, chosen, lambda one, given: veiled_response(one, given, veil)
    )
    return told


def _veiled(bare: Question, veil: Veil) -> Question:
    shuffled = frozenset(type_of(bare).options(bare))
    names = {part: veil(bare.id, part) for part in _parts(bare)}
    fields = {name: _renamed(getattr(bare, name), names, shuffled, veil) for name in _own_fields(bare)}
    return msgspec.structs.replace(bare, law=(), sources=(), tags=(), **fields)


def _renamed(value: Any, names: Mapping[str, str], shuffled: frozenset[str], veil: Veil) -> Any:
    if isinstance(value, Question):
        return _veiled(value, veil)
    if isinstance(value, msgspec.Struct):
        fields = {
            name: names.get(old, old) if name in REFERENCES else _renamed(old, names, shuffled, veil)
            for name in value.__struct_fields__
            for old in [getattr(value, name)]
        }
        return msgspec.structs.replace(value, **fields)
    if isinstance(value, tuple):
        renamed = [_renamed(one, names, shuffled, veil) for one in value]
        free = bool(value) and all(getattr(one, "id", None) in shuffled for one in value)
        return tuple(sorted(renamed, key=lambda one: str(one.id)) if free else renamed)
    if isinstance(value, dict):
        return {key: _renamed(one, names, shuffled, veil) for key, one in value.items()}
    if isinstance(value, str):
        return _NAMED.sub(lambda found: "{{" + names.get(found[1], found[1]) + "}}", value)
    return value


def _translated(
    original: Question,
    response: Response | None,
    keys: Mapping[str, str],
    values: Mapping[str, str],
    inside: Callable[[Question, Response | None], Response | None],
) -> Any:
    """Return a response with other ids; `inside` does the same for a question of a case.

    Answers are read back from files: what has no form of a response stays as it is, and counts as blank.
    """
    if isinstance(response, str):
        return keys.get(response, response)
    if isinstance(response, list):
        return [_other(one, keys) for one in response]
    if not isinstance(response, dict):
        return response
    nested = {one.id: one for one in _nested(original)}
    return {
        keys.get(key, key): inside(nested[key], given) if key in nested else _other(given, values)
        for key, given in response.items()
    }


def _other(given: Any, names: Mapping[str, str]) -> Any:
    return names.get(given, given) if isinstance(given, str) else given


def _names(original: Question, veil: Veil) -> dict[str, str]:
    """Return the veiled id of each part that the sealed question has."""
    bare = type_of(original).without_key(original)
    return {part: veil(original.id, part) for part in _parts(bare)}


def _original_id(original: Question, part: str) -> str:
    """Return the id by which the original's key knows a part of the sealed question."""
    plain = part.removeprefix(RIGHT)
    own = set(_parts(original))
    return plain if part not in own and plain in own else part


def _parts(question: Question) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            one.id
            for name in _own_fields(question)
            for one in _structs(getattr(question, name))
            if not isinstance(one, Question) and hasattr(one, "id")
        )
    )


def _nested(question: Question) -> Iterator[Question]:
    for name in _own_fields(question):
        yield from (one for one in _structs(getattr(question, name)) if isinstance(one, Question))


def _own_fields(question: Question) -> list[str]:
    return [name for name in question.__struct_fields__ if name not in KEPT]


def _structs(value: Any) -> Iterator[Any]:
    """Yield all Structs in a value, but not those inside a nested question: it knows its parts itself."""
    if isinstance(value, msgspec.Struct):
        yield value
        if not isinstance(value, Question):
            for name in value.__struct_fields__:
                yield from _structs(getattr(value, name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _structs(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _structs(one)

"""Plain values as YAML text, as authors write it: short lists in one line, long texts as they read.

What is written reads back as the same value (`app.course.authored`); tests hold that for any text.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*")
_WORDS_THAT_MEAN = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
"""Words that this or another reader of YAML takes for something else than text."""

STEP = "  "
"""By how much what belongs to something stands further in."""


def item_lines(value: Any, indent: str) -> list[str]:
    """Return a value as an item of a list, its first line behind the hyphen; `indent` is what stands before that."""
    if isinstance(value, dict) and value:
        inner = list(mapping_lines(value, indent + STEP))
        return [f"{indent}- {inner[0].lstrip()}", *inner[1:]]
    if isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        return [f"{indent}- {flow(value)}"]
    return [f"{indent}- {inline(value, indent + STEP)}"]


def mapping_lines(mapping: dict[str, Any], indent: str) -> Iterator[str]:
    """Yield the lines of a mapping, a key or more each."""
    for key, value in mapping.items():
        name = scalar(key)
        if isinstance(value, dict) and value:
            yield f"{indent}{name}:"
            yield from mapping_lines(value, indent + STEP)
        elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
            yield f"{indent}{name}:"
            for one in value:
                yield from item_lines(one, indent + STEP)
        else:
            yield f"{indent}{name}: {inline(value, indent + STEP)}"


def inline(value: Any, indent: str) -> str:
    """Return a value as it stands behind a key; what goes on in more lines is indented by `indent`."""
    if isinstance(value, str) and _is_block(value):
        inner = "\n".join(f"{indent}{line}" if line else "" for line in value.split("\n"))
        return f"|-\n{inner}"
    return flow(value)


def _is_block(text: str) -> bool:
    """Tell whether a text of several lines can stand as it is: no line or edge that YAML would change."""
    lines = text.split("\n")
    safe = all(line == line.strip() and "\t" not in line for line in lines)
    return len(lines) > 1 and bool(lines[0]) and bool(lines[-1]) and safe and all(line.isprintable() for line in lines)


def flow(value: Any) -> str:
    """Return a value in one line."""
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(one)}" for key, one in value.items()) + "}"
    return scalar(value)


def scalar(value: Any) -> str:
    """Return a number, a word or a text, quoted where it must be."""
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

"""Lines of words in their styles, and the small markup that shows exactly them."""

import html as entities
from typing import Literal, NamedTuple

from app.course.inline import inline_html

Style = Literal["", "b", "i", "c"]
"""Plain, bold, italics, code."""

Line = list["Run"]

_NO_MARKS = str.maketrans("*`", "∗ˋ")


class Run(NamedTuple):
    """Words of one style in one line."""

    text: str
    style: Style


def has_words(line: Line) -> bool:
    """Tell whether a line says anything."""
    return any(run.text.strip() for run in line)


def joined(lines: list[Line]) -> str:
    """Return lines in the small markup; empty ones divide paragraphs."""
    return "\n\n".join(map(assembled, paragraphs_of(lines)))


def paragraphs_of(lines: list[Line]) -> list[list[Line]]:
    """Divide lines at the empty ones; lines come out stripped, runs of one style merged."""
    found: list[list[Line]] = [[]]
    for line in lines:
        if has_words(line):
            found[-1].append(_merged(line))
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def _merged(line: Line) -> Line:
    """Return runs with spaces outside of their marks, none beside another of the same style."""
    flat: Line = []
    for text, style in line:
        core = text.strip()
        if not style or not core:
            flat.append(Run(text, "" if not style else flat[-1].style if flat else ""))
            continue
        start = text.index(core)
        flat += [Run(text[:start], ""), Run(core, style), Run(text[start + len(core) :], "")]
    merged: Line = []
    for run in flat:
        if not run.text:
            continue
        if merged and merged[-1].style == run.style:
            merged[-1] = Run(merged[-1].text + run.text, run.style)
        else:
            merged.append(run)
    first, last = merged[0], merged[-1]
    merged[0] = Run(first.text.lstrip(), first.style)
    merged[-1] = Run(merged[-1].text.rstrip(), last.style)
    return [run for run in merged if run.text]


_MARKS: dict[Style, str] = {"": "", "b": "**", "i": "*", "c": "`"}
_TAGS: dict[Style, tuple[str, str]] = {
    "": ("", ""),
    "b": ("<strong>", "</strong>"),
    "i": ("<em>", "</em>"),
    "c": ("<code>", "</code>"),
}


def assembled(paragraph: list[Line]) -> str:
    """Return a paragraph in the small markup that shows exactly these runs.

    A star that would make italics by chance becomes another star; where that does not help, styles are given up.
    """
    bare = [[Run(run.text.translate(_NO_MARKS), run.style) for run in line] for line in paragraph]
    plain = [[Run("".join(run.text for run in line), "")] for line in bare]
    for lines in (paragraph, bare, plain):
        written = "\n".join("".join(_MARKS[run.style] + run.text + _MARKS[run.style] for run in line) for line in lines)
        if inline_html(written) == _shown(lines):
            return written
    return "\n".join(line[0].text for line in plain)


def _shown(lines: list[Line]) -> str:
    return "<br>".join(
        "".join(_TAGS[run.style][0] + _escaped(run.text) + _TAGS[run.style][1] for run in line) for line in lines
    )


def _escaped(text: str) -> str:
    return entities.escape(text, quote=False)

"""The texts in several languages of a YAML file: found with keys that stay, written in place.

A text that the file names by an alias stands once, where it is written.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import yaml

from app.base.errors import CourseError
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP
from app.course.authored import FaultError, Where, parse_yaml
from app.course.outline import MANIFEST
from app.course.reader import MEDIA, RUNS
from app.course.yaml_edit import plain, remove_value, set_value
from app.course.yaml_marks import NoPlaceError, Span, line_end, line_start, span_at, spans_of
from app.course.yaml_text import STEP, flow, inline, mapping_lines

GLOSSARY = "glossary.yaml"

NOT_IN_PLACE = QT_TRANSLATE_NOOP(
    "core", "This text cannot be written into {file} by itself. Nothing was changed. Write it in the text of the file."
)

_ASIDE = re.compile("\\{\ue000(\\d+)\ue001: 0\\}")
"""What stands for an alias while the text is edited: a mapping, for that may stand wherever an alias may."""

_UNFIT = re.compile(r"[^\w.-]")


class LocalLeaf(NamedTuple):
    """One text: its key in the course, where it stands in its file (1-based line), and what it says by language."""

    key: str
    line: int
    where: Where
    texts: dict[str, str]


def holds_texts(name: str) -> bool:
    """Tell whether a file of a course has texts that are translated; recorded runs are for authors alone."""
    folder = name.partition("/")[0]
    own = name in {MANIFEST, MEDIA, GLOSSARY} or (folder in {"questions", "practice"} and name.endswith(".yaml"))
    return own and not name.endswith(RUNS)


@lru_cache(maxsize=400)
def local_leaves(name: str, text: str) -> tuple[LocalLeaf, ...]:
    """Return the texts of a file in written order; none while it cannot be read.

    Keys are made of ids wherever there are any: `q.inq-date/choices/thu/text`.
    """
    try:
        file = parse_yaml(_without_aliases(text)[0], name=name)
    except FaultError:
        return ()
    whole = file.data
    start = _key_start(name, whole)
    found = []
    for steps, where, texts in _leaves(whole, (), ()):
        rest = steps[1:] if start[:1] in "qmt" else steps
        key = f"{start}{'/'.join(rest)}" if start.endswith(".") else "/".join((start, *rest))
        found.append(LocalLeaf(key, file.lines.of(where), where, texts))
    return tuple(found)


def with_texts(name: str, text: str, language: str, texts: Mapping[Where, str]) -> str:
    """Return a file's text with other words at places of `local_leaves`; an empty text takes the language away.

    Raises:
        CourseError: if the file cannot be read, or a text cannot be written without touching others.
    """
    masked, aliases = _without_aliases(text)
    wanted = plain(masked, name=name)
    for where, said in texts.items():
        _put_plain(wanted, where, language, said)
    made = _spliced(masked, language, texts)
    if made is None or plain(made, name=name) != wanted:
        made = masked
        for where, said in texts.items():
            place = (*where, language)
            made = set_value(made, place, said) if said else _removed(made, place)
    if len(_ASIDE.findall(made)) != len(aliases) or plain(made, name=name) != wanted:
        raise CourseError(NOT_IN_PLACE, file=name)
    return _ASIDE.sub(lambda found: aliases[int(found[1])], made)


def _key_start(name: str, whole: Any) -> str:
    """Return how the keys of a file begin: "q." for questions, "p.<desk>" for a desk and its cases."""
    folder, _, rest = name.partition("/")
    if folder == "practice":
        own = whole.get("id") if isinstance(whole, dict) else None
        return f"p.{own if isinstance(own, str) and '/' not in rest else rest.partition('/')[0].removesuffix('.yaml')}"
    return {MANIFEST: "c", MEDIA: "m.", GLOSSARY: "t."}.get(name, "q.")


def _leaves(
    value: Any, where: Where, steps: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Where, dict[str, str]]]:
    if isinstance(value, dict):
        texts = {key: one for key, one in value.items() if key in LANGUAGES and isinstance(one, str)}
        if texts and len(texts) == len(value):
            yield steps, where, texts
            return
        if texts and "definition" in value:  # a term: its names stand beside what is said of it
            yield (*steps, "name"), where, texts
        for key, one in value.items():
            yield from _leaves(one, (*where, key), (*steps, _UNFIT.sub("_", str(key))))
    elif isinstance(value, list):
        for at, (step, one) in enumerate(zip(_list_steps(value), value, strict=True)):
            yield from _leaves(one, (*where, at), (*steps, step))


def _list_steps(items: list[Any]) -> Iterator[str]:
    """Yield what stands for each item in a key: its id, with a number from the second of a name on, or its place."""
    seen: Counter[str] = Counter()
    for at, one in enumerate(items):
        named = one.get("id") if isinstance(one, dict) else None
        step = _UNFIT.sub("_", named) if isinstance(named, str) else str(at)
        seen[step] += 1
        yield step if seen[step] == 1 else f"{step}.{seen[step]}"


# ---- aliases -------------------------------------------------------------------------------------------------------


def _without_aliases(text: str) -> tuple[str, list[str]]:
    """Return the text with signs in the place of its aliases, and the aliases; text that is no YAML as it is."""
    if "*" not in text:
        return text, []
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        events = [one for one in yaml.parse(text, Loader=loader) if isinstance(one, yaml.AliasEvent)]
    except yaml.YAMLError:
        return text, []
    places = [(one.start_mark.index, one.end_mark.index) for one in events if one.start_mark and one.end_mark]
    aliases = [text[start:end] for start, end in places]
    for number, (start, end) in reversed(list(enumerate(places))):
        text = f"{text[:start]}{{\ue000{number}\ue001: 0}}{text[end:]}"
    return text, aliases


# ---- in place ------------------------------------------------------------------------------------------------------


def _spliced(text: str, language: str, texts: Mapping[Where, str]) -> str | None:
    """Return the text with all changes made at once, from the last to the first; None if one has no place."""
    try:
        spans = spans_of(text)
        splices = sorted((_splice(text, spans, where, language, said) for where, said in texts.items()), reverse=True)
    except NoPlaceError:
        return None
    for start, end, new in splices:
        text = text[:start] + new + text[end:]
    return text


def _splice(text: str, spans: Span, where: Where, language: str, said: str) -> tuple[int, int, str]:
    around = span_at(spans, where)
    # An anchor stands before the mapping: only its keys tell in which column it is written.
    indent = " " * (around.key_starts[0] - line_start(text, around.key_starts[0]))
    in_line = any(span_at(spans, where[:end]).flow for end in range(len(where) + 1))
    if language in around.keys:
        if not said:
            return (*_taken_away(text, around, around.keys.index(language), in_line=in_line), "")
        old = around.children[around.keys.index(language)]
        if old.start == old.end:
            raise NoPlaceError("nothing is written there")
        return old.start, old.end, flow(said) if in_line else inline(said, indent + STEP)
    if not said:
        return around.start, around.start, ""
    if around.flow:
        closing = around.end - 1
        before = text[around.start : closing].rstrip()
        comma = "" if before.endswith(("{", ",")) else ","
        space = "" if before.endswith("{") else " "
        return around.start + len(before), closing, f"{comma}{space}{flow({language: said})[1:-1]}"
    place = line_end(text, around.end)
    lines = "\n".join(mapping_lines({language: said}, indent))
    return place, place, f"{lines}\n" if text[:place].endswith("\n") else f"\n{lines}"


def _taken_away(text: str, around: Span, at: int, *, in_line: bool) -> tuple[int, int]:
    """Return what to cut so that a language of a text is gone."""
    starts = around.key_starts
    if len(starts) == 1:
        raise NoPlaceError("nothing would be left")
    if not in_line and (at > 0 or not text[line_start(text, starts[0]) : starts[0]].strip()):
        return line_start(text, starts[at]), line_end(text, max(around.children[at].end - 1, starts[at]))
    if at + 1 < len(starts):
        return starts[at], starts[at + 1]
    return around.children[at - 1].end, around.children[at].end


def _removed(text: str, where: Where) -> str:
    try:
        return remove_value(text, where)
    except KeyError:
        return text


def _put_plain(whole: Any, where: Where, language: str, said: str) -> None:
    for step in where:
        whole = whole[step]
    if said:
        whole[language] = said
    else:
        whole.pop(language, None)

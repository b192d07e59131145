"""Checks of the texts of practice desks: all languages, and values in braces that every variant has."""

import re
from collections.abc import Iterator
from typing import Any

from app.base.faults import Fault
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, missing_languages
from app.course.authored import AuthoredFile, Where
from app.course.checks.checked import CheckedCourse
from app.course.checks.languages import MISSING
from app.course.reader import PlacedPractice
from app.practice import kind_of
from app.practice.play import Play
from app.practice.rubric import applies
from app.practice.scene import PLACEHOLDER
from app.practice.spec import AutoFail, Check, Penalty

RULES = ("checks", "auto_fail", "penalties")
BEFORE_A_RUN = ("title", "summary", "brief")
"""Texts that have no values at all; `app.practice.names` looks at them."""


def files_of(placed: PlacedPractice) -> list[AuthoredFile]:
    """Return the file of a desk and those of its cases."""
    return list(({placed.file.name: placed.file} | {file.name: file for file, _ in placed.cases.values()}).values())


def text_faults(placed: PlacedPractice, checked: CheckedCourse) -> Iterator[Fault]:
    """Yield texts without a language, and values of law that lead nowhere."""
    languages, law = checked.course.manifest.languages, checked.library.law
    unknown = QT_TRANSLATE_NOOP("core", "There is no value {law} in law.yaml.")
    for file in files_of(placed):
        for where, value in walk(file.data):
            if _is_text(value) and where[-1:] != ("forms",) and "phrases" not in where[:1]:
                for language in missing_languages(value, languages):
                    yield file.fault("missing-language", MISSING, where, language=language)
            if isinstance(value, str) and (found := re.search(r"\{law:[^}]*\}", law.fill(value, "en"))):
                yield file.fault("unknown-law", unknown, where, law=found[0])


class NamedValues:
    """The values in braces that the texts of a desk name: the same in every variant, so they are looked for once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Where], list[tuple[Where, str]]] = {}

    def inside(self, file: AuthoredFile, place: Where) -> list[tuple[Where, str]]:
        """Return the names in the texts at a place of a file and inside it, each with where it stands."""
        key = file.name, place
        if key not in self._found:
            self._found[key] = [
                (where, name)
                for where, words in walk(_at(file.data, place), place)
                if isinstance(words, str)
                for name in dict.fromkeys(PLACEHOLDER.findall(words))
            ]
        return self._found[key]


def value_faults(placed: PlacedPractice, play: Play, named: NamedValues) -> Iterator[Fault]:
    """Yield values in braces that a variant does not have; `named` is kept from one variant to the next."""
    words = play.scene.words
    everywhere = {key for key in words if "." not in key}
    anywhere = {key.rpartition(".")[2] for key in words}
    of_cases = kind_of(placed.practice).key
    for key in placed.file.data:
        if key not in {of_cases, *RULES, *BEFORE_A_RUN}:
            yield from _unknown(placed.file, named.inside(placed.file, (key,)), anywhere, play, case=key)
    for name in play.subjects:
        file, place = placed.cases[name]
        if told := named.inside(file, place):
            yield from _unknown(file, told, everywhere | _own(play, name), play, case=name)
    for key, rules in _rules(placed):
        for number, rule in enumerate(rules):
            told = named.inside(placed.file, (key, number))
            for subject in play.subjects.values() if told else ():
                if applies(rule, subject, layer=play.scene.layer):
                    own = everywhere | _own(play, subject.id)
                    yield from _unknown(placed.file, told, own, play, case=subject.id)


def walk(value: Any, where: Where = ()) -> Iterator[tuple[Where, Any]]:
    """Yield a value and all values inside it with their places."""
    yield where, value
    children: Any = ()
    if isinstance(value, dict):
        children = value.items()
    elif isinstance(value, list):
        children = enumerate(value)
    for key, child in children:
        yield from walk(child, (*where, key))


def _rules(placed: PlacedPractice) -> Iterator[tuple[str, tuple[Check | AutoFail | Penalty, ...]]]:
    for key in RULES:
        yield key, getattr(placed.practice, key)


def _own(play: Play, case: str) -> set[str]:
    return {key.removeprefix(f"{case}.") for key in play.scene.words if key.startswith(f"{case}.")}


def _at(data: Any, place: Where) -> Any:
    for key in place:
        data = data[key]
    return data


def _unknown(
    file: AuthoredFile, told: list[tuple[Where, str]], known: set[str], play: Play, *, case: str
) -> Iterator[Fault]:
    text = QT_TRANSLATE_NOOP("core", "In variant {variant} there is no value {name} for the text of {case}.")
    for where, name in told:
        if name not in known:
            yield file.fault("unknown-value", text, where, variant=play.scene.variant, name=name, case=case)


def _is_text(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and bool(value)
        and all(key in LANGUAGES and isinstance(words, str) for key, words in value.items())
    )

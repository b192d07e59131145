"""Steps of a model solution as entries of the log, with the days, names and phrases of the variant."""

from app.base.i18n import pick
from app.practice.common import Entry, Step, Value
from app.practice.look import options_of
from app.practice.scene import Scene
from app.practice.spec import Practice, Subject

PLACES = 6
"""Decimal places of numbers in a model solution: what a person would write down, and near enough for any tolerance."""


def entry_of(
    practice: Practice, scene: Scene, subject: Subject | None, step: Step, language: str, *, t: float = 0.0
) -> Entry:
    """Return the entry that a step makes; texts are put together in a language, one phrase a paragraph."""
    values = {name: filled(scene, subject, value) for name, value in step.values.items()}
    for field, phrases in step.texts.items():
        values[field] = written(practice, scene, subject, phrases, language)
    return Entry(t=t, case=subject.id if subject else "", action=step.action, arguments=values)


def filled(scene: Scene, subject: Subject | None, value: Value) -> Value:
    """Return a value of a step, what the case expects in the place of "$name"."""
    if subject is not None and isinstance(value, str) and value.startswith("$"):
        found: Value = scene.expected(subject, value[1:])
        return round(found, PLACES) if isinstance(found, float) else found
    return value


def written(practice: Practice, scene: Scene, subject: Subject | None, phrases: list[str], language: str) -> str:
    """Return phrases as a text, one below the other."""
    options = {one.id: one for one in (options_of(practice, subject) if subject else ())}
    case = subject.id if subject else ""
    return "\n".join(scene.fill(options[one].text, language, case=case) for one in phrases if one in options)


def phrase_text(scene: Scene, text: dict[str, str], language: str, case: str) -> str:
    """Return one phrase as it is inserted into a text."""
    return scene.fill(text, language, case=case) or pick(text, language)

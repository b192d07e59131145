"""What a test sees of one case: what was done with it, and what it expects."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec

from app.practice import texts
from app.practice.common import Document, Done, Field, Option, Value
from app.practice.scene import PLACEHOLDER, Scene
from app.practice.spec import Fact, Practice, Subject


class PlayedFact(msgspec.Struct, frozen=True):
    """A fact with its forms as this variant has them."""

    fact: Fact
    forms: tuple[str, ...]
    day: date | None = None
    number: float | None = None

    def told_by(self, text: str) -> bool:
        """Tell whether a text tells the fact."""
        if self.day is not None and texts.has_day(text, self.day):
            return True
        if self.number is not None and texts.has_number(text, self.number):
            return True
        return texts.has_any(text, self.forms)


class CaseLook(msgspec.Struct, frozen=True):
    """Implements `predicates.Look` over what was done with one case."""

    practice: Practice
    scene: Scene
    subject: Subject
    record: tuple[Done, ...]

    def wanted(self, value: Value) -> Any:
        """Return a value, or for "$name" what the case expects."""
        if isinstance(value, str) and value.startswith("$"):
            return self.scene.expected(self.subject, value[1:])
        return value

    def last(self, field: str) -> Value | None:
        """Return what a field held last."""
        return next((one.values[field] for one in reversed(self.record) if field in one.values), None)

    def every(self, field: str) -> list[Value]:
        """Return all that a field held, first one first."""
        return [one.values[field] for one in self.record if field in one.values]

    def done(self, action: str) -> list[Done]:
        """Return each time an action was done."""
        return [one for one in self.record if one.action == action]

    def facts(self, names: Sequence[str]) -> Sequence[PlayedFact]:
        """Return facts of the case; without names all of them."""
        wanted = [one for one in self.subject.facts if not names or one.id in names]
        return [played_fact(one, self.scene, self.subject.id) for one in wanted]

    def forms(self, name: str) -> tuple[str, ...]:
        """Return the words of a named list in all languages."""
        return tuple(form for forms in self.practice.phrases.get(name, {}).values() for form in forms)

    def says(self, chosen: Sequence[str]) -> tuple[str, ...]:
        """Return what the chosen sentences tell, wherever they are listed."""
        return tuple(
            one for option in options_of(self.practice, self.subject) if option.id in chosen for one in option.says
        )

    def items(self, action: str) -> "Sequence[CaseLook]":
        """Return a look at each thing the learner made, as it was last."""
        made: dict[str, Done] = {}
        for one in self.done(action):
            made[one.item] = one
        return [CaseLook(self.practice, self.scene, self.subject, (one,)) for one in made.values()]


def options_of(practice: Practice, subject: Subject) -> list[Option]:
    """Return the options of all lists of a case and of the desk."""
    lists = (*subject.lists.values(), *practice.all_lists().values())
    return [option for options in lists for option in options]


def options_for(practice: Practice, subject: Subject | None, field: Field) -> tuple[Option, ...]:
    """Return the options of a field: its own, and those of the lists it names, of the case before those of the desk."""
    found = list(field.options)
    for name in field.lists:
        own = subject.lists.get(name) if subject is not None else None
        found += own or practice.all_lists().get(name, ())
    return tuple(found)


def documents_of(practice: Practice, scene: Scene, subject: Subject | None) -> tuple[Document, ...]:
    """Return the documents of a case, then those of the desk, that lie there in this variant."""
    own = subject.documents if subject is not None else ()
    return tuple(one for one in (*own, *practice.documents) if not one.variants or scene.variant in one.variants)


def played_fact(fact: Fact, scene: Scene, case: str) -> PlayedFact:
    """Return a fact with the values of the variant in its forms."""
    forms = [
        scene.fill({language: form}, language, case=case) if PLACEHOLDER.search(form) else form
        for language, forms in fact.forms.items()
        for form in forms
    ]
    day = scene.day(case, fact.day) if fact.day else None
    number = scene.number(case, fact.number) if fact.number else None
    return PlayedFact(fact, tuple(forms), day, number)

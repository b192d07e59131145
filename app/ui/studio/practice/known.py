"""What a desk names: its actions, fields, criteria and all else that other parts of it ask for by id."""

from collections.abc import Callable, Iterator
from typing import Any

from app.practice import PRACTICE_KINDS
from app.practice.desk import OPEN, WAIT
from app.practice.dialogue import ANSWER, BRIEFING, CHOICE, END, GO_ON, TIME_UP
from app.practice.model import TURN
from app.practice.workbench import ADD, CHANGE, FILL, FINISH, ITEM, PLACE, REMOVE
from app.ui.questions.forms.tools import FormTools

Offers = list[tuple[str, str]]
"""Ids with their words."""

BUILT_IN = {
    "desk": (OPEN, WAIT),
    "dialogue": (ANSWER, GO_ON, TIME_UP),
    "workbench": (FILL, ADD, CHANGE, REMOVE, PLACE, FINISH),
    "model": (ANSWER, TURN),
}
"""What can be done in a kind beside what the desk itself lists."""

WORDS = ("label", "title", "text", "subject", "fault", "name", "speaker", "done", "why")
"""Where the words of a part stand, the best ones first."""

LONGEST = 70
"""Signs of a text that are shown where only one line is free."""


class Known:
    """Looks into the desk as it is at the moment; `look` returns its plain value."""

    def __init__(self, tools: FormTools, kind: str, look: Callable[[], Any]) -> None:
        self.tools = tools
        self.kind = kind
        self._look = look
        self._given: set[str] = set()
        self._desk: dict[str, Any] | None = None
        self._found: dict[str, Offers] = {}
        """What was looked up since the last change: a list of checks asks for the same names in every row."""

    @property
    def desk(self) -> dict[str, Any]:
        """The plain value of the desk."""
        if self._desk is None:
            found = self._look()
            self._desk = found if isinstance(found, dict) else {}
        return self._desk

    def changed(self, desk: Any = None) -> None:
        """Look again when next asked, or into this value."""
        self._desk = desk if isinstance(desk, dict) else None
        self._found = {}

    def words(self, text: Any) -> str:
        """Return a text in the first language of the course that it has, in one line."""
        if not isinstance(text, dict):
            return "" if text is None else str(text)
        order = [*self.tools.languages, *text]
        said = next((str(text[one]) for one in order if text.get(one)), "")
        line = " ".join(said.split())
        return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"

    def words_of(self, part: Any) -> str:
        """Return the words of a part that has an id."""
        if not isinstance(part, dict):
            return str(part)
        return next((self.words(part[key]) for key in WORDS if part.get(key)), "")

    def title(self, part: Any) -> str:
        """Return id and words of a part, in two lines."""
        name = str(part.get("id", "")) if isinstance(part, dict) else ""
        return "\n".join(one for one in (name, self.words_of(part)) if one)

    # ---- what can be named

    def criteria(self) -> Offers:
        """Return the criteria of the rubric."""
        return self._once("criteria", lambda: self._offers(self.desk.get("rubric")))

    def actions(self) -> Offers:
        """Return what can be done."""
        built_in = [(one, "") for one in BUILT_IN[self.kind]]
        return self._once("actions", lambda: [*self._offers(self.desk.get("actions")), *built_in])

    def fields(self) -> Offers:
        """Return all fields to fill in."""
        chosen = [(CHOICE, "")] if self.kind == "dialogue" else []
        return self._once("fields", lambda: [*self._offers(list(_under(self.desk, "fields"))), *chosen])

    def dates(self) -> Offers:
        """Return the fields that hold a day."""
        fields = _under(self.desk, "fields")
        return self._offers([one for one in fields if isinstance(one, dict) and one.get("kind") == "date"])

    def subjects(self) -> Offers:
        """Return the cases, turns, parts or tasks."""
        return self._offers(self.desk.get(PRACTICE_KINDS[self.kind].key))

    def ways(self) -> Offers:
        """Return where a dialogue can go on."""
        return [*self.subjects(), (END, "")]

    def checks(self) -> Offers:
        """Return all checks, those of cases included."""
        return self._offers(list(_under(self.desk, "checks")))

    def lists(self) -> Offers:
        """Return the lists of options by name."""
        names = [*self._keys("lists"), *([BRIEFING] if self.kind == "dialogue" else [])]
        return [(one, "") for one in dict.fromkeys(names)]

    def documents(self) -> Offers:
        """Return all documents."""
        return self._offers(list(_under(self.desk, "documents")))

    def phrases(self) -> Offers:
        """Return the lists of words that must not be said."""
        return [(one, "") for one in self._keys("phrases")]

    def groups(self) -> Offers:
        """Return the headings of groups of options."""
        found = self.desk.get("groups")
        return [(one, self.words(text)) for one, text in found.items()] if isinstance(found, dict) else []

    def layers(self) -> Offers:
        """Return the times in which the desk can be played."""
        return self._offers(self.desk.get("layers"))

    def variants(self) -> Offers:
        """Return the variants."""
        return self._offers(self.desk.get("variants"))

    def variables(self) -> Offers:
        """Return the variables of a dialogue."""
        found = self.desk.get("variables")
        return [(one, "") for one in found] if isinstance(found, dict) else []

    def tags(self) -> Offers:
        """Return the tags of cases, and those that are drawn by."""
        tags = [one for part in _list(self.desk.get(PRACTICE_KINDS[self.kind].key)) for one in _list(_at(part, "tags"))]
        drawn = self.desk.get("draw")
        return [(one, "") for one in dict.fromkeys(map(str, [*(drawn if isinstance(drawn, dict) else []), *tags]))]

    def days(self) -> Offers:
        """Return the names of days to count from."""
        first = ["start", "arrives"] if self.kind == "desk" else ["start"]
        return [(one, "") for one in dict.fromkeys([*first, *self._keys("values")])]

    def pools(self) -> Offers:
        """Return the pools of names."""
        return [(one, "") for one in self._keys("pools")]

    def drawn_values(self) -> Offers:
        """Return the values that variants give."""
        names = [name for one in _list(self.desk.get("variants")) for name in _at(one, "values") or {}]
        return [(one, "") for one in dict.fromkeys(map(str, names))]

    def items(self) -> Offers:
        """Return under what tests find the things a learner makes."""
        return [(ITEM, "")]

    def objectives(self) -> Offers:
        """Return the objectives of the course."""
        return list(self.tools.objectives)

    def law(self) -> Offers:
        """Return the law entries there are."""
        return list(self.tools.law)

    # ---- ids

    def note(self) -> None:
        """Remember all ids there are now: they are not given again, even when their part is taken away."""
        self._given |= set(_ids(self.desk))

    def new_id(self, words: str) -> str:
        """Return an id that nothing in this desk has or had."""
        self.note()
        made = self.tools.new_id(words, frozenset(self._given))
        self._given.add(made)
        return made

    def _once(self, name: str, find: Callable[[], Offers]) -> Offers:
        if name not in self._found:
            self._found[name] = find()
        return self._found[name]

    def _offers(self, parts: Any) -> Offers:
        named = [one for one in _list(parts) if isinstance(one, dict) and one.get("id")]
        return list({str(one["id"]): (str(one["id"]), self.words_of(one)) for one in named}.values())

    def _keys(self, name: str) -> list[str]:
        """Return the names of a mapping of the desk and of its cases."""
        holders = [self.desk, *_list(self.desk.get(PRACTICE_KINDS[self.kind].key))]
        return [str(key) for one in holders for key in _at(one, name) or {}]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _at(part: Any, key: str) -> Any:
    found = part.get(key) if isinstance(part, dict) else None
    return found if isinstance(found, dict | list) else None


def _under(value: Any, key: str) -> Iterator[Any]:
    """Yield the items of all lists that stand under a key, however deep."""
    if isinstance(value, dict):
        for name, one in value.items():
            if name == key:
                yield from _list(one)
            yield from _under(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from _under(one, key)


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        for one in value.values():
            yield from _ids(one)
    elif isinstance(value, list):
        for one in value:
            yield from _ids(one)

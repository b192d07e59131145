"""What was done, in words: for the model solution and for the log that one looks through afterwards."""

from app.practice import kind_of
from app.practice.common import Action, Entry
from app.practice.desk import DRAFT, OPEN, WAIT, Desk
from app.practice.dialogue import CHOICE, GO_ON, TIME_UP, Turn
from app.practice.spec import Subject
from app.practice.workbench import ADD, CHANGE, FILL, FINISH, ITEM, PLACE, REMOVE, TO
from app.ui.practice.told import Told
from app.ui.text import translate

SHORT = 200
"""Characters after which a text is cut where it is only mentioned."""


def deed_words(entry: Entry, told: Told, *, most: int = SHORT) -> str:
    """Return what an entry did: the action in the desk's own words, what was filled in up to `most` characters."""
    practice = told.play.practice
    actions = practice.actions if isinstance(practice, Desk) else ()
    action = next((one for one in actions if one.id == entry.action), None)
    words = told.words(action.label).rstrip("…. ") if action else common_words(entry.action)
    values = value_words(entry, told, action, most=most)
    return f"{words}: {values}" if values else words


def common_words(action: str) -> str:
    """Return the words for what every kind of desk can do."""
    words = {
        OPEN: translate("practice", "Read it"),
        WAIT: translate("practice", "Wait for the next event"),
        "answer": translate("practice", "Answer"),
        GO_ON: translate("practice", "Go on"),
        TIME_UP: translate("practice", "The time was over"),
        FILL: translate("practice", "Fill in"),
        ADD: translate("practice", "Add"),
        CHANGE: translate("practice", "Change"),
        REMOVE: translate("practice", "Remove"),
        PLACE: translate("practice", "Move"),
        FINISH: translate("practice", "Finish the stage"),
        "turn": translate("practice", "Try a value"),
    }
    return words.get(action, action)


def value_words(entry: Entry, told: Told, action: Action | None, *, most: int = SHORT) -> str:
    """Return what was filled in, field by field."""
    subject = told.play.subjects.get(entry.case)
    practice = told.play.practice
    fields = {one.id: one for one in (action.fields if action else kind_of(practice).fields(practice))}
    parts = []
    for name, value in entry.arguments.items():
        if name in {ITEM, TO}:
            continue
        if name == CHOICE and isinstance(subject, Turn):
            parts.append(_answer_words(subject, str(value), told))
        elif name in fields:
            words = told.value_words(fields[name], subject, value)
            heading = told.words(fields[name].label, case=entry.case) if action and len(action.fields) > 1 else ""
            parts.append(f"{heading} – {words}" if heading else words)
    told_words = "; ".join(part.replace("\n", " ") for part in parts if part)
    return told_words if len(told_words) <= most else told_words[: most - 1].rstrip() + "…"


def _answer_words(turn: Turn, answer: str, told: Told) -> str:
    text = next((one.text for one in turn.answers if one.id == answer), {})
    return told.words(text, case=turn.id)


def subject_words(subject: Subject | None, told: Told) -> str:
    """Return what a case, turn, part or task is called."""
    for name in ("subject", "title", "text"):
        text = getattr(subject, name, None)
        if text:
            words = told.words(text, case=subject.id if subject else "")
            return words if len(words) <= 90 else words[:88].rstrip() + "…"
    return ""


def is_deed(entry: Entry) -> bool:
    """Tell whether an entry is worth a line: drafts and turned knobs are not."""
    return entry.action not in {DRAFT, "turn"}

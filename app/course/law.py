"""Legal values: one file, law.yaml, that every text, question and desk refers to by id.

`Law.fill` puts values into text, with unit, plural and case as each language wants them.
"""

import re
from datetime import date

from app.base.i18n import LocalText, pick
from app.course.amounts import Amount, amount_text
from app.course.calendar import CONFIRMED, Calendar, Confidence, CountFrom, Term
from app.course.outline import Format, Strict

PLACEHOLDER = re.compile(r"\{law:([a-z0-9.-]+?)\.(days|article|act)(?:\|([a-z]+))?\}")
"""{law:ID.days}, {law:ID.days|gen}, {law:ID.article}, {law:ID.act}."""


class LawEntry(Strict, frozen=True, kw_only=True):
    """One rule of law with what is known about it. Below V2 it is shown as to be confirmed, never graded."""

    id: str
    act: LocalText
    confidence: Confidence
    source: str
    checked_on: date
    article: str = ""
    days: Amount | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    facts: tuple[str, ...] = ()
    note: LocalText = {}
    """What exactly is unconfirmed."""

    @property
    def confirmed(self) -> bool:
        """Tell whether learners may be graded on it."""
        return self.confidence in CONFIRMED


class Law(Strict, frozen=True, kw_only=True):
    """law.yaml."""

    format: Format
    checked_on: date
    """The date certificates name as "legal data as of"."""
    entries: tuple[LawEntry, ...]

    def entry(self, law_id: str) -> LawEntry | None:
        """Return an entry, or None if the file has none of that id."""
        return next((one for one in self.entries if one.id == law_id), None)

    def graded(self, law_ids: tuple[str, ...]) -> bool:
        """Tell whether something that rests on these entries may be graded."""
        return all((entry := self.entry(one)) is not None and entry.confirmed for one in law_ids)

    def deadline(self, calendar: Calendar, received: date, law_id: str, *, count_from: CountFrom | None = None) -> Term:
        """Return when a term in working days ends for something received on a day.

        Raises:
            KeyError: if the entry is missing or is not a number of working days.
        """
        entry = self.entry(law_id)
        if entry is None or entry.days is None or entry.days.unit != "working-day":
            raise KeyError(law_id)
        return calendar.term(received, entry.days.value, count_from=count_from)

    def fill(self, text: str, language: str) -> str:
        """Return the text with its {law:…} values; one that is unknown stays as written, for the check to find."""
        return PLACEHOLDER.sub(lambda found: self._value(found, language), text)

    def _value(self, found: re.Match[str], language: str) -> str:
        entry = self.entry(found[1])
        if entry is None:
            return found[0]
        if found[2] == "article":
            return entry.article or found[0]
        if found[2] == "act":
            return pick(entry.act, language)
        return amount_text(entry.days, language, case=found[3] or "nom") if entry.days else found[0]


def filled_with(text: str, law_id: str, words: str) -> str:
    """Return the text with the term of one entry replaced by other words; other values stay as written."""
    return PLACEHOLDER.sub(lambda found: words if (found[1], found[2]) == (law_id, "days") else found[0], text)

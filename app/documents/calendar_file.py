"""Days until which work is to be done, as a calendar file (RFC 5545) that any calendar program takes in."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

import msgspec

from app.documents.statement_words import date_text

LONGEST_LINE = 75
"""Octets of a line without its end (RFC 5545, 3.1)."""

REMINDER = "-P2DT15H"
"""Nine in the morning three days before: a whole day begins at midnight."""


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """The last day for a course; `uid` stays the same when the day is moved."""

    uid: str
    day: date
    title: str
    by: str = ""


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """What a calendar shows in one language; names in braces are filled in."""

    calendar: str
    summary: str
    description: str
    assigned: str
    reminder: str


WORDS = {
    "kk": Words(
        calendar="Kense: тапсырылған оқу",
        summary="Соңғы күн: {title}",
        description="«{title}» курсын {day} күніне дейін аяқтау керек.",
        assigned="Тапсырған: {by}.",
        reminder="Үш күн қалды: {title}",
    ),
    "ru": Words(
        calendar="Kense: назначенное обучение",
        summary="Последний день: {title}",
        description="Курс «{title}» нужно завершить до {day} включительно.",
        assigned="Назначил(а): {by}.",
        reminder="Осталось три дня: {title}",
    ),
    "en": Words(
        calendar="Kense: assigned training",
        summary="Last day: {title}",
        description="The course “{title}” is to be completed by {day}.",
        assigned="Assigned by {by}.",
        reminder="Three days left: {title}",
    ),
}


def calendar_file(deadlines: Sequence[Deadline], *, stamp: datetime, language: str) -> bytes:
    """Return the days as a file; `stamp` (aware) is when it was made, and later files replace earlier entries."""
    words = WORDS[language]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Kense//Training//{language.upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(words.calendar)}",
    ]
    for deadline in deadlines:
        lines += _event(deadline, stamp=stamp, language=language)
    lines.append("END:VCALENDAR")
    return b"".join(part + b"\r\n" for line in lines for part in folded(line))


def _event(deadline: Deadline, *, stamp: datetime, language: str) -> list[str]:
    words = WORDS[language]
    description = words.description.format(title=deadline.title, day=date_text(deadline.day))
    if deadline.by:
        description += "\n" + words.assigned.format(by=deadline.by)
    return [
        "BEGIN:VEVENT",
        f"UID:{escaped(deadline.uid)}",
        f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        # Calendars take an entry again only with a higher number: minutes since 1970 rise by themselves.
        f"SEQUENCE:{int(stamp.timestamp()) // 60}",
        f"DTSTART;VALUE=DATE:{deadline.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{deadline.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY;LANGUAGE={language}:{escaped(words.summary.format(title=deadline.title))}",
        f"DESCRIPTION;LANGUAGE={language}:{escaped(description)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"TRIGGER:{REMINDER}",
        f"DESCRIPTION:{escaped(words.reminder.format(title=deadline.title))}",
        "END:VALARM",
        "END:VEVENT",
    ]


def escaped(text: str) -> str:
    """Return a text as a value (RFC 5545, 3.3.11): some of its signs have a backslash before them."""
    for sign in "\\;,":
        text = text.replace(sign, "\\" + sign)
    return "\\n".join(text.splitlines())


def folded(line: str) -> Iterator[bytes]:
    """Yield a line in pieces of at most 75 octets, those after the first behind a space; no letter is cut in two."""
    piece, start = b"", b""
    for letter in line:
        octets = letter.encode()
        if len(start) + len(piece) + len(octets) > LONGEST_LINE:
            yield start + piece
            piece, start = b"", b" "
        piece += octets
    yield start + piece

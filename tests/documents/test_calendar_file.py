"""Calendar files keep to RFC 5545, so that every calendar takes them in."""

from datetime import UTC, date, datetime, timedelta, timezone

from app.documents.calendar_file import Deadline, calendar_file, escaped, folded

STAMP = datetime(2026, 11, 23, 14, 0, 5, tzinfo=timezone(timedelta(hours=5)))
DEADLINE = Deadline(
    uid="c09.3f9a@kense",
    day=date(2026, 12, 31),
    title="Қауіпсіздік, дербес деректер; жасанды интеллектіні қауіпсіз қолдану",
    by="Серікова Динара",
)


def unfolded(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")


def made(*deadlines: Deadline, language: str = "kk") -> bytes:
    return calendar_file(deadlines or (DEADLINE,), stamp=STAMP, language=language)


def test_every_line_ends_rightly_and_is_at_most_75_octets_long() -> None:
    lines = made().split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert any(line.startswith(b" ") for line in lines)


def test_no_letter_is_cut_in_two_by_a_fold() -> None:
    pieces = list(folded("SUMMARY:" + "қ" * 200))
    assert all(piece.decode() for piece in pieces)
    assert b"".join(pieces).replace(b" ", b"").decode() == "SUMMARY:" + "қ" * 200


def test_an_event_is_the_whole_last_day_with_a_stamp_in_utc() -> None:
    lines = unfolded(made())
    for line in ("DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "DTSTAMP:20261123T090005Z"):
        assert line in lines


def test_the_alarm_rings_on_the_third_day_before() -> None:
    (trigger,) = [line for line in unfolded(made()) if line.startswith("TRIGGER:")]
    assert trigger == "TRIGGER:-P2DT15H"
    midnight = datetime(2026, 12, 31, tzinfo=UTC)
    assert (midnight - timedelta(days=2, hours=15)).date() == date(2026, 12, 28)
    assert "ACTION:DISPLAY" in unfolded(made())


def test_signs_with_a_meaning_are_escaped() -> None:
    assert escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne"
    (summary,) = [line for line in unfolded(made()) if line.startswith("SUMMARY")]
    assert "Қауіпсіздік\\, дербес деректер\\; жасанды" in summary


def test_blocks_open_and_close_in_order() -> None:
    marks = [line for line in unfolded(made(DEADLINE, DEADLINE)) if line.startswith(("BEGIN", "END"))]
    event = ["BEGIN:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VEVENT"]
    assert marks == ["BEGIN:VCALENDAR", *event, *event, "END:VCALENDAR"]


def test_a_moved_day_keeps_its_identity_and_counts_on() -> None:
    later = calendar_file([DEADLINE], stamp=STAMP + timedelta(hours=1), language="kk")
    numbers = [
        int(line.removeprefix("SEQUENCE:"))
        for data in (made(), later)
        for line in unfolded(data)
        if line.startswith("SEQUENCE:")
    ]
    assert numbers[1] > numbers[0]
    assert all("UID:c09.3f9a@kense" in unfolded(data) for data in (made(), later))

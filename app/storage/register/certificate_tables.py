"""The tables of issuing: who may do it, numbers, jobs, certificates as they were frozen, revocations and prints."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Text, UniqueConstraint

from app.storage.register.metadata import Fraction, Number, table

OFFICE_SETTINGS = table("office_settings", Column("name", Text, primary_key=True), Column("told", Text, nullable=False))
"""What the office says of itself, as JSON by name: who issues, which rules courses have, the newest key list."""

OFFICERS = table(
    "officers",
    Column("name", Text, primary_key=True),
    Column("roles", Text, nullable=False),
    Column("pin", Text, nullable=False),
    Column("added_at", Number, nullable=False),
    Column("added_by", Text, nullable=False),
)
"""Who may do what; `roles` are joined by spaces, `pin` is an Argon2id hash."""

EXAM_MARKS = table(
    "exam_marks",
    Column("attempt", Text, primary_key=True),
    Column("exam", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("fraction", Fraction, nullable=False),
    Column("passed", Integer),
    Column("submitted_at", Number, nullable=False),
    Column("marked_at", Number, nullable=False),
    Column("marked_by", Text, nullable=False),
    Index("exam_marks_by_profile", "exam", "profile"),
)
"""Sealed exams as the office marked them; `passed` is empty while essays wait. Profiles by their own id."""

NUMBER_LEASES = table(
    "number_leases",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("prefix", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("first", Number, nullable=False),
    Column("last", Number, nullable=False),
    Column("used", Number, nullable=False),
    Column("place", Number, nullable=False),
    Column("desk", Text, nullable=False),
    Column("leased_at", Number, nullable=False),
    Column("closed_at", Number),
    UniqueConstraint("prefix", "year", "first"),
)
"""Ranges of counters that one HR desk may use: `used` of them are given out. `place` is that of the first counter on
the status list; the others follow."""

NUMBER_GAPS = table(
    "number_gaps",
    Column("prefix", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("first", Number, primary_key=True),
    Column("last", Number, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Number, nullable=False),
    Column("by", Text, nullable=False),
)
"""Counters that are no certificate and never will be, and why."""

TEMPLATES = table("templates", Column("hash", Text, primary_key=True), Column("content", LargeBinary, nullable=False))
"""Looks of certificates as they were at issue, with their picture, under the SHA-256 of the content."""

ISSUING_JOBS = table(
    "issuing_jobs",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("course", Text, nullable=False),
    Column("told", Text, nullable=False),
    Column("wanted_by", Text, nullable=False),
    Column("wanted_at", Number, nullable=False),
    Column("approved_by", Text),
    Column("approved_at", Number),
    Column("ended_at", Number),
    Column("ended", Text),
    Column("runner", Text, nullable=False),
)
"""Work of issuing; `told` is JSON of what all its certificates share, `ended` is "done" or "cancelled".

`runner` is whoever works at it now: who comes later takes it over, and the one before stops at its next step."""

ISSUING_ITEMS = table(
    "issuing_items",
    Column("job", Number, ForeignKey("issuing_jobs.number"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("person", Number, ForeignKey("people.number"), nullable=False),
    Column("told", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("certificate", Text),
    Column("index", Number),
    Column("reason", Text, nullable=False),
    Index("issuing_items_by_state", "job", "state", "place"),
)
"""One person of a job: "waiting", "numbered" (the number is his, the certificate not there yet), "issued", "left"."""

CERTIFICATES = table(
    "certificates",
    Column("number", Text, primary_key=True),
    Column("person", Number, ForeignKey("people.number"), nullable=False),
    Column("course", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("cycle", Integer, nullable=False),
    Column("office", Text, nullable=False),
    Column("index", Number, nullable=False),
    Column("issued_on", Text, nullable=False),
    Column("issued_at", Number, nullable=False),
    Column("expires_on", Text),
    Column("renews", Text, ForeignKey("certificates.number")),
    Column("job", Number, ForeignKey("issuing_jobs.number"), nullable=False),
    Column("template", Text, ForeignKey("templates.hash"), nullable=False),
    Column("pdf_hash", Text, nullable=False),
    Column("token", Text, nullable=False),
    Column("frozen", Text, nullable=False),
    UniqueConstraint("person", "course", "version", "cycle"),
    UniqueConstraint("office", "index"),
    Index("certificates_by_course", "course", "person"),
    Index("certificates_by_job", "job"),
)
"""Certificates as they were frozen at issue; no row is ever changed. `frozen` is JSON, the hash of the file hex."""

REVOCATIONS = table(
    "revocations",
    Column("certificate", Text, ForeignKey("certificates.number"), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("on", Text, nullable=False),
    Column("at", Number, nullable=False),
    Column("by", Text, nullable=False),
    Column("successor", Text, ForeignKey("certificates.number")),
)

STATUS_LISTS = table(
    "status_lists",
    Column("office", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("issued_on", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""Every signed status list there was."""

PRINTS = table(
    "prints",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("certificate", Text, ForeignKey("certificates.number"), nullable=False, index=True),
    Column("copy", Integer, nullable=False),
    Column("at", Number, nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    UniqueConstraint("certificate", "copy"),
)
"""Every print: `copy` 0 is the first one, n the nth reprint."""

ISSUING_TABLES = (
    OFFICE_SETTINGS, OFFICERS, EXAM_MARKS, NUMBER_LEASES, NUMBER_GAPS, TEMPLATES, ISSUING_JOBS, ISSUING_ITEMS,
    CERTIFICATES, REVOCATIONS, STATUS_LISTS, PRINTS,
)  # fmt: skip

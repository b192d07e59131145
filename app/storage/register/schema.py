"""The tables of the register; `steps` makes them, and newer ones of older ones.

Moments are UTC milliseconds since 1970, days are ISO texts, numbers are given by `bulk.next_number`. Facts, pieces and
standings name their profile or file by a number without a foreign key: PostgreSQL looks up every key of every row,
which halves the speed of taking in.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
)

from app.storage.register.metadata import Fraction, Number, table

STEPS_TAKEN = table("register_steps", Column("name", Text, primary_key=True), Column("at", Number, nullable=False))
"""The steps this register has had."""

DEPARTMENTS = table(
    "departments",
    Column("id", Text, primary_key=True),
    Column("parent", Text, ForeignKey("departments.id"), index=True),
    Column("names", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("headcount", Integer, nullable=False, server_default="0"),
)
"""`names` is JSON by language; `headcount` is kept by `rollup` and counts the department itself alone."""

PEOPLE = table(
    "people",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("employee", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("latin", Text, nullable=False),
    Column("department", Text, ForeignKey("departments.id"), index=True),
    Column("post", Text, nullable=False),
    Column("sought", Text, nullable=False, server_default=""),
)
"""`employee` is the employee number as HR writes it, leading zeros included; `sought` is `people.sought_text`."""

PROFILES = table(
    "profiles",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("profile", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("person", Number, ForeignKey("people.number"), index=True),
    Column("first_seen", Number, nullable=False),
)
"""Profiles on PCs, with the name that the last bundle told; `person` is empty until HR says whose it is."""

INSTALLATIONS = table(
    "installations",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("key", LargeBinary, nullable=False, unique=True),
    Column("first_seen", Number, nullable=False),
    Column("last_seen", Number, nullable=False),
    Column("accepted", Integer),
)
"""PCs by their public key; `accepted` is 1, 0, or empty until HR has decided."""

LEARNER_FILES = table(
    "learner_files",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("db", Text, nullable=False),
    Column("profile", Number, nullable=False, index=True),
    UniqueConstraint("db", "profile"),
)
"""Databases of learners by their own name. One that comes under two profiles was copied, and is two here."""

BUNDLES = table(
    "bundles",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("installation", Number, ForeignKey("installations.number"), nullable=False),
    Column("profile", Number, ForeignKey("profiles.number"), nullable=False),
    Column("sequence", Number, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("made_at", Number, nullable=False),
    Column("taken_at", Number, nullable=False),
    Column("new", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("quarantined", Integer, nullable=False),
    Index("bundles_by_profile", "profile", "installation", "sequence"),
)

BUNDLE_HEADS = table(
    "bundle_heads",
    Column("bundle", Number, ForeignKey("bundles.number"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("file", Number, ForeignKey("learner_files.number"), nullable=False, index=True),
    Column("last", Number, nullable=False),
    Column("head", LargeBinary, nullable=False),
)
"""How far each chain of a bundle went, and the hash there."""

PIECES = table(
    "pieces",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("file", Number, nullable=False),
    Column("first", Number, nullable=False),
    Column("last", Number, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("records", LargeBinary, nullable=False),
    Column("bundle", Number, nullable=False),
    Index("pieces_by_file", "file", "first"),
)
"""Stretches of chains as they came, each record once per branch: what the facts say, and the evidence of a fork."""

KNOWN_FACTS = table(
    "known_facts",
    Column("profile", Number, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("marks", LargeBinary, nullable=False),
    rowid=False,
)
"""Which facts of a profile have come, 32 bytes for each as `known` writes them; a row for every bundle that brought
some. What they say stands in the pieces."""

CLAIMS = table(
    "claims",
    Column("id", LargeBinary, primary_key=True),
    Column("profile", Number, nullable=False),
    rowid=False,
)
"""Whose the facts are that decide a result, by their keys: under a second profile they are disputed."""

QUARANTINE = table(
    "quarantine",
    Column("id", LargeBinary, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("profile", Number, primary_key=True),
    Column("file", Number, nullable=False),
    Column("sequence", Number, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("record", Text, nullable=False),
    Column("set_aside", Number, nullable=False),
    Column("chosen", Integer),
    Column("decided_at", Number),
    Column("decided_by", Text),
)
"""All versions of a disputed fact; `digest` is the SHA-256 of the record. After a decision `chosen` is 1 or 0."""

RESULTS = table(
    "results",
    Column("profile", Number, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column("course", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("counts", Integer, nullable=False),
    Column("began", LargeBinary, nullable=False),
    Column("ended", LargeBinary, nullable=False),
    Column("fraction", Fraction),
    Column("passed", Integer),
    Column("marked", LargeBinary, nullable=False),
    Column("marked_fraction", Fraction),
    Column("marked_passed", Integer),
    rowid=False,
)
"""Attempts at quizzes and runs of practice desks; `standings` says how facts make them."""

STANDINGS = table(
    "standings",
    Column("profile", Number, primary_key=True),
    Column("course", Text, primary_key=True),
    Column("started_at", Number),
    Column("completed_at", Number),
    Column("fraction", Fraction),
    Column("result", Fraction),
    Column("passed", Integer, nullable=False),
    rowid=False,
)
"""Where a profile stands in a course: `fraction` is the best completion, `result` the best attempt, 0.0 to 1.0."""

ROLLUP = table(
    "rollup",
    Column("department", Text, ForeignKey("departments.id"), primary_key=True),
    Column("course", Text, primary_key=True),
    Column("state", Integer, primary_key=True),
    Column("people", Integer, nullable=False),
)
"""How many people of a department itself are in a state; those who have not begun are the rest of its headcount."""

ROLLUP_SETS = table(
    "rollup_sets",
    Column("department", Text, ForeignKey("departments.id"), primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("courses", Text, nullable=False),
    Column("people", Integer, nullable=False),
)
"""How many people of a department itself have completed just these courses: ids in order, a line each.

`digest` is their SHA-256, for keys must not grow as long as somebody likes. By this it is told at once how many have
completed all that is due, however many people there are; those who have completed nothing are the rest."""

ASSIGNMENTS = table(
    "assignments",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("course", Text, nullable=False),
    Column("department", Text, ForeignKey("departments.id"), index=True),
    Column("person", Number, ForeignKey("people.number"), index=True),
    Column("due", Text, nullable=False),
    Column("assigned_at", Number, nullable=False),
    Column("assigned_by", Text, nullable=False),
    CheckConstraint("(department IS NULL) <> (person IS NULL)", name="one_target"),
    UniqueConstraint("course", "department"),
    UniqueConstraint("course", "person"),
)
"""Who has to do which course until when; that of a department holds for those below it too."""

PAPERS = table(
    "papers",
    Column("hash", LargeBinary, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
"""Question papers of attempts as PCs stored them, compressed by zlib, under their SHA-256."""

NOTICES = table(
    "notices",
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("at", Number, nullable=False),
    Column("kind", Text, nullable=False),
    Column("bundle", Number, ForeignKey("bundles.number"), nullable=False, index=True),
    Column("fields", Text, nullable=False),
    Column("settled_at", Number),
    Column("settled_by", Text),
)
"""What was noticed at taking in and asks for a person; `fields` is JSON."""

"""The schema of a learner's file, step by step. A released migration is never edited; add a new one below."""

from typing import TYPE_CHECKING

from app.storage.schema import Schema

if TYPE_CHECKING:
    from sqlite_utils import Database


_M002 = """
CREATE TABLE lessons (
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    read_at TEXT,
    PRIMARY KEY (course, lesson)
) STRICT;
CREATE TABLE checks (
    course TEXT NOT NULL,
    question TEXT NOT NULL,
    response TEXT NOT NULL,
    fraction REAL NOT NULL,
    revealed INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (course, question)
) STRICT;
CREATE TABLE attempts (
    id TEXT PRIMARY KEY,
    course TEXT NOT NULL,
    quiz TEXT NOT NULL,
    number INTEGER NOT NULL,
    seed TEXT NOT NULL,
    paper TEXT NOT NULL,
    content TEXT NOT NULL,
    pass_mark REAL NOT NULL,
    started_at TEXT NOT NULL,
    submitted_at TEXT,
    fraction REAL,
    passed INTEGER
) STRICT;
CREATE INDEX attempts_by_quiz ON attempts (course, quiz, number);
CREATE TABLE attempt_events (
    attempt TEXT NOT NULL REFERENCES attempts (id),
    sequence INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (attempt, sequence)
) STRICT;
CREATE TABLE completions (
    course TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    fraction REAL NOT NULL,
    completed_at TEXT NOT NULL
) STRICT;
CREATE TABLE statements (
    serial TEXT PRIMARY KEY,
    course TEXT NOT NULL,
    body TEXT NOT NULL,
    issued_at TEXT NOT NULL
) STRICT
"""


def _m001_facts(db: "Database") -> None:
    """Facts, and what is not a fact: the place in a lesson, frozen papers."""
    db.execute("""
        CREATE TABLE facts (
            sequence INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            record TEXT NOT NULL,
            previous TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE positions (
            course TEXT NOT NULL,
            item TEXT NOT NULL,
            block INTEGER NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (course, item)
        ) STRICT
    """)
    db.execute("CREATE TABLE papers (hash TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT")


def _m002_learning(db: "Database") -> None:
    """Projections of facts; `app.storage.learner.projections` can rebuild all of them."""
    for statement in _M002.strip().split(";\n"):
        db.execute(statement)


_M003 = """
ALTER TABLE attempts ADD COLUMN terms TEXT NOT NULL DEFAULT '';
ALTER TABLE attempts ADD COLUMN pending INTEGER NOT NULL DEFAULT 0;
CREATE TABLE accommodations (
    sequence INTEGER PRIMARY KEY,
    extra_time REAL NOT NULL,
    allowed_by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE attempt_clocks (
    attempt TEXT PRIMARY KEY,
    used REAL NOT NULL,
    at TEXT NOT NULL,
    monotonic REAL NOT NULL,
    boot TEXT NOT NULL
) STRICT
"""


def _m003_exams(db: "Database") -> None:
    """Add terms of attempts, extra time of a person, and the clock of an exam under way (not a fact)."""
    for statement in _M003.strip().split(";\n"):
        db.execute(statement)


_M004 = """
CREATE TABLE practice_runs (
    id TEXT PRIMARY KEY,
    course TEXT NOT NULL,
    practice TEXT NOT NULL,
    mode TEXT NOT NULL,
    layer TEXT NOT NULL,
    variant TEXT NOT NULL,
    number INTEGER NOT NULL,
    staged TEXT NOT NULL,
    content TEXT NOT NULL,
    limit_s REAL NOT NULL,
    slower REAL NOT NULL,
    allowed_by TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    score REAL,
    passed INTEGER,
    given_up INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX practice_runs_by_practice ON practice_runs (course, practice, number);
CREATE TABLE practice_entries (
    run TEXT NOT NULL REFERENCES practice_runs (id),
    sequence INTEGER NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT
"""


def _m004_practice(db: "Database") -> None:
    """Add runs of practice desks and their logs; the desk of a run is kept among the papers."""
    for statement in _M004.strip().split(";\n"):
        db.execute(statement)


_M005 = """
CREATE TABLE identity (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE merged_facts (
    id TEXT PRIMARY KEY,
    db TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    record TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    place INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TABLE quarantined_facts (
    id TEXT NOT NULL,
    db TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    record TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (id, hash)
) STRICT
"""


def _m005_copies(db: "Database") -> None:
    """Name the database, so that copies of it are told apart, and make room for what was merged from them."""
    import uuid

    for statement in _M005.strip().split(";\n"):
        db.execute(statement)
    db.execute("INSERT INTO identity (name, value) VALUES ('database', ?)", (str(uuid.uuid4()),))


_M006 = """
CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    course TEXT NOT NULL,
    item TEXT NOT NULL,
    anchor TEXT NOT NULL,
    text TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_item ON notes (course, item);
CREATE TABLE note_drafts (
    id TEXT PRIMARY KEY,
    anchor TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT
"""


def _m006_notes(db: "Database") -> None:
    """Add notes, highlights and bookmarks, and what is being typed into a note (not a fact)."""
    for statement in _M006.strip().split(";\n"):
        db.execute(statement)


_M007 = """
CREATE TABLE review_cards (
    card TEXT PRIMARY KEY,
    course TEXT NOT NULL,
    item TEXT NOT NULL,
    added_at TEXT NOT NULL,
    memory TEXT NOT NULL DEFAULT '',
    reviews INTEGER NOT NULL DEFAULT 0,
    lapses INTEGER NOT NULL DEFAULT 0,
    asked TEXT NOT NULL DEFAULT '',
    suspended TEXT NOT NULL DEFAULT '',
    set_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE review_log (
    sequence INTEGER PRIMARY KEY,
    card TEXT NOT NULL,
    at TEXT NOT NULL,
    rating INTEGER NOT NULL,
    foretold REAL,
    seconds REAL NOT NULL,
    anew INTEGER NOT NULL
) STRICT;
CREATE INDEX review_log_by_card ON review_log (card, at);
CREATE TABLE review_faults (
    course TEXT NOT NULL,
    question TEXT NOT NULL,
    quiz TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (course, question, quiz)
) STRICT;
CREATE TABLE review_checks (
    sequence INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE review_told (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT
"""


def _m007_review(db: "Database") -> None:
    """Add the cards of the daily review with their answers; wrong answers of before are found in the facts.

    What was foretold last (not a fact) is kept for the home page.
    """
    for statement in _M007.strip().split(";\n"):
        db.execute(statement)


_M008 = """
CREATE TABLE assignments (
    digest TEXT PRIMARY KEY,
    office TEXT NOT NULL,
    scope TEXT NOT NULL,
    made_at TEXT NOT NULL,
    office_names TEXT NOT NULL,
    assigned_by TEXT NOT NULL,
    courses TEXT NOT NULL,
    taken_at TEXT NOT NULL
) STRICT
"""


def _m008_assignments(db: "Database") -> None:
    """Add what offices assigned."""
    db.execute(_M008)


LEARNER_SCHEMA = Schema(
    "learner",
    (
        ("m001_facts", _m001_facts),
        ("m002_learning", _m002_learning),
        ("m003_exams", _m003_exams),
        ("m004_practice", _m004_practice),
        ("m005_copies", _m005_copies),
        ("m006_notes", _m006_notes),
        ("m007_review", _m007_review),
        ("m008_assignments", _m008_assignments),
    ),
)
"""The migrations in order."""

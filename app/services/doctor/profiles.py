"""The look at profiles: the card, the learner's file with its chain, the journal, backups and the lock of each.

People are told by number, in the order of their folders: no name is looked at.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import LEFT_AS_IT_IS, NOTHING_LOST, SAVED_IS_SAFE, Finding, Level, good
from app.storage.backups import list_backups
from app.storage.inspection import LearnerLook, LearnerState, is_locked_outside, look_into
from app.storage.learner.journal import Journal
from app.storage.profile_lock import NAME as LOCK
from app.storage.profile_lock import is_held
from app.storage.profiles import CARD, LEARNER_FILE, read_profile


class Learner(msgspec.Struct, frozen=True, kw_only=True):
    """A profile as it was looked at. `held` says that a Kense has it open."""

    number: int
    folder: Path
    look: LearnerLook
    held: bool
    backups: int
    journal_at: int
    """Sequence of the newest fact in the journal, 0 if it has none."""

    @property
    def fields(self) -> dict[str, object]:
        """What sentences about it may name."""
        return {
            "number": self.number,
            "folder": self.folder,
            "file": LEARNER_FILE,
            "facts": self.look.facts,
            "place": self.look.broken_at,
            "reason": self.look.reason,
            "backups": self.backups,
        }


_SHOW = QT_TRANSLATE_NOOP(
    "core", "Open Kense: it offers the newest backup. Otherwise show the folder {folder} to your trainer."
)

_STATES: dict[LearnerState, tuple[str, Level, str, str, str]] = {
    "broken": (
        "chain-broken",
        "bad",
        QT_TRANSLATE_NOOP("core", "Profile {number}: the record was changed from outside at entry {place}."),
        LEFT_AS_IT_IS,
        QT_TRANSLATE_NOOP("core", "Keep the folder {folder} and show it to your trainer."),
    ),
    "damaged": (
        "learner-damaged",
        "bad",
        QT_TRANSLATE_NOOP("core", "Profile {number}: the file {file} is damaged ({reason}). Backups: {backups}."),
        LEFT_AS_IT_IS,
        _SHOW,
    ),
    "foreign": (
        "learner-foreign",
        "bad",
        QT_TRANSLATE_NOOP("core", "Profile {number}: {file} is no learner's file any more. Backups: {backups}."),
        LEFT_AS_IT_IS,
        _SHOW,
    ),
    "empty": (
        "learner-empty",
        "bad",
        QT_TRANSLATE_NOOP("core", "Profile {number}: the file {file} is empty. Backups: {backups}."),
        LEFT_AS_IT_IS,
        _SHOW,
    ),
    "newer": (
        "learner-newer",
        "bad",
        QT_TRANSLATE_NOOP("core", "Profile {number} was written by a newer Kense and is not opened here."),
        LEFT_AS_IT_IS,
        QT_TRANSLATE_NOOP("core", "Open it with the newer program, or install the newest Kense here."),
    ),
    "busy": (
        "learner-locked",
        "warning",
        QT_TRANSLATE_NOOP("core", "Profile {number}: another program keeps the file {file} locked."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP("core", "Wait until a backup or antivirus scan is over, then look again."),
    ),
    "missing": (
        "learner-missing",
        "bad",
        QT_TRANSLATE_NOOP("core", "Profile {number}: the file {file} is gone. Backups: {backups}."),
        LEFT_AS_IT_IS,
        _SHOW,
    ),
}


def learners(paths: AppPaths) -> list[Learner]:
    """Return all profiles; nothing is changed by looking, and none is opened."""
    folders = sorted(one for one in paths.profiles.glob("*") if one.is_dir() and _is_profile(one))
    return [_learner(number, folder) for number, folder in enumerate(folders, start=1)]


def look(found: list[Learner]) -> Iterator[Finding]:
    """Yield what there is to say of each profile."""
    for one in found:
        yield from _card(one)
        yield from _file(one)
        yield from _lock(one)
    if not found:
        yield good("profiles", QT_TRANSLATE_NOOP("core", "There is no profile yet."))


def _is_profile(folder: Path) -> bool:
    # A folder that is being erased begins with a dot.
    parts = (CARD, LEARNER_FILE, f"{LEARNER_FILE}-wal", "backups", "journal")
    return not folder.name.startswith(".") and any((folder / part).exists() for part in parts)


def _learner(number: int, folder: Path) -> Learner:
    held = is_held(folder)
    file = folder / LEARNER_FILE
    looked = LearnerLook(state="busy") if not held and is_locked_outside(file) else look_into(file)
    try:
        newest = Journal(folder).last_fact()
    except OSError:
        newest = None  # missing rights are told by the look at folders
    return Learner(
        number=number,
        folder=folder,
        look=looked,
        held=held,
        backups=len(list_backups(folder)),
        journal_at=newest.sequence if newest else 0,
    )


def _card(one: Learner) -> Iterator[Finding]:
    card = one.folder / CARD
    # Of a folder alone nobody can tell whether it was a profile.
    if read_profile(one.folder.parent, one.folder.name) is not None:
        return
    missing = not card.exists()
    text = QT_TRANSLATE_NOOP("core", "Profile {number}: its card, {card}, is damaged, so nobody can sign in.")
    if missing:
        text = QT_TRANSLATE_NOOP("core", "Profile {number}: its card, {card}, is missing, so nobody can sign in.")
    yield Finding(
        code="card-missing" if missing else "card-damaged",
        level="bad",
        text=text,
        safe=QT_TRANSLATE_NOOP("core", "What was learned stands in another file and is safe."),
        advice=QT_TRANSLATE_NOOP(
            "core", "Let Kense write a new card; the damaged one is kept. Set a PIN again if there was one."
        ),
        fields=one.fields | {"card": CARD},
        mend="rebuild-card",
        place=str(card),
    )


def _file(one: Learner) -> Iterator[Finding]:
    state = one.look.state
    if state == "whole":
        yield from _whole(one)
    elif state == "missing" and _has_wal(one.folder):
        yield Finding(
            code="wal-orphan",
            level="bad",
            text=QT_TRANSLATE_NOOP(
                "core",
                "Profile {number}: {file} is gone, but its log {file}-wal is there. Backups: {backups}.",
            ),
            safe=LEFT_AS_IT_IS,
            advice=QT_TRANSLATE_NOOP(
                "core", "Copy the folder {folder} to a safe place first: the log may hold the last answers."
            ),
            fields=one.fields,
        )
    elif state == "missing" and not (one.backups or one.journal_at):
        text = QT_TRANSLATE_NOOP("core", "Profile {number} has not been opened yet.")
        yield good("profile-new", text, number=one.number)
    elif state in _STATES:
        code, level, text, safe, advice = _STATES[state]
        yield Finding(code=code, level=level, text=text, safe=safe, advice=advice, fields=one.fields)


def _whole(one: Learner) -> Iterator[Finding]:
    if one.journal_at <= one.look.facts:
        text = QT_TRANSLATE_NOOP("core", "Profile {number}: {facts} entries, all in order.")
        yield good("profile-whole", text, number=one.number, facts=one.look.facts)
        return
    yield Finding(
        code="journal-ahead",
        level="warning",
        text=QT_TRANSLATE_NOOP(
            "core",
            "Profile {number}: its file has {facts} entries, its journal {journal}: an older copy was put back.",
        ),
        safe=NOTHING_LOST,
        advice=QT_TRANSLATE_NOOP("core", "Open the profile: Kense takes the missing entries in from the journal."),
        fields=one.fields | {"journal": one.journal_at},
    )


def _lock(one: Learner) -> Iterator[Finding]:
    if one.held:
        yield good("profile-in-use", QT_TRANSLATE_NOOP("core", "Profile {number} is open now."), number=one.number)
    elif (one.folder / LOCK).exists() and one.look.state == "whole" and _has_wal(one.folder):
        yield Finding(
            code="lock-stale",
            level="warning",
            text=QT_TRANSLATE_NOOP(
                "core", "Profile {number} was not closed: the program or the PC was stopped while it was open."
            ),
            safe=NOTHING_LOST,
            advice=QT_TRANSLATE_NOOP(
                "core", "Open the profile: the old lock is ignored, and the last answers are taken in from the log."
            ),
            fields=one.fields,
        )


def _has_wal(folder: Path) -> bool:
    try:
        return (folder / f"{LEARNER_FILE}-wal").stat().st_size > 0
    except OSError:
        return False

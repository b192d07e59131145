"""The keys of an HR desk as its officer sees them: which there are, until when they hold, and copies of all of them."""

from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.issuing.office import ISSUING_FILE, LIST_FILE, ROOTS_FILE
from app.services.signing_keys import ListState, current_list, key_files, waiting_list
from app.services.trust_store import read_roots
from app.trust.issuing_key import describe_key
from app.trust.keylist import KeyEntry
from app.trust.keys import key_id, key_id_text
from app.trust.office_card import OfficeCard, read_card_file
from app.trust.office_keys import BOX, CARD, RECEIPTS

COPIES = "kense-office-keys"
"""The folder on a stick into which the keys are copied."""

ENDING_DAYS = 60

State = Literal["good", "ending", "over", "revoked", "unlisted"]


class IssuingState(msgspec.Struct, frozen=True, kw_only=True):
    """The issuing key: its number, the office it speaks for, and whether it may sign today."""

    kid: str
    owner: str
    state: State
    office: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


class KeyStates(msgspec.Struct, frozen=True, kw_only=True):
    """All keys of a desk; `issuing` is None before it was made, `waiting` is a list that lacks signatures.

    `custodians` are root keys that still lie on this PC, where they do not belong.
    """

    card: OfficeCard
    box_id: str
    issuing: IssuingState | None
    listed: ListState | None
    waiting: ListState | None
    roots: tuple[str, ...]
    custodians: tuple[Path, ...]
    files: tuple[str, ...]


def key_states(folder: Path, clock: Clock) -> KeyStates:
    """Return how the keys in the folder of an office stand.

    Raises:
        TrustError: if a file is damaged.
    """
    card = read_card_file(folder / CARD)
    has_list = (folder / LIST_FILE).is_file() and (folder / ROOTS_FILE).is_file()
    listed = current_list(folder) if has_list else None
    roots = read_roots(folder / ROOTS_FILE).public_keys if has_list else ()
    return KeyStates(
        card=card,
        box_id=key_id_text(key_id(card.box_key)),
        issuing=_issuing(folder, listed, local_day(clock)) if (folder / ISSUING_FILE).is_file() else None,
        listed=listed,
        waiting=waiting_list(folder) if has_list else None,
        roots=tuple(key_id_text(key_id(one)) for one in roots),
        custodians=tuple(one.file for one in key_files(folder) if one.purpose == "root"),
        files=tuple(path.name for path in _all_files(folder)),
    )


def copy_keys(folder: Path, stick: Path) -> tuple[Path, ...]:
    """Copy all keys and lists of an office to a stick, locked as they are, read them back, and return the copies.

    The root keys of custodians are left out: each keeps the own one elsewhere.

    Raises:
        TrustError: if another key of the same name lies there, or a copy is not whole.
    """
    target = stick / COPIES
    copies: list[Path] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        for path in _all_files(folder):
            copy, content = target / path.name, path.read_bytes()
            if path.suffix == ".key" and copy.exists() and copy.read_bytes() != content:
                text = QT_TRANSLATE_NOOP(
                    "core",
                    "There is another key {file} on the stick already, and it was left as it is. The keys here are "
                    "safe. Use another stick.",
                )
                raise TrustError(text, file=str(copy))
            _copied(copy, content)
            copies.append(copy)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The keys could not be copied to {folder} ({reason}). The keys here are safe. Use another stick.",
        )
        raise TrustError(text, folder=str(target), reason=error.strerror or error) from error
    return tuple(copies)


def _copied(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    if path.read_bytes() != content:
        raise OSError("the copy is not the same")


def _all_files(folder: Path) -> list[Path]:
    names = (BOX, f"{BOX}.pub", RECEIPTS, CARD, ISSUING_FILE, ROOTS_FILE, LIST_FILE)
    return [folder / name for name in names if (folder / name).is_file()]


def _issuing(folder: Path, listed: ListState | None, today: date) -> IssuingState:
    file = describe_key(folder / ISSUING_FILE)
    entry = listed.key_list.find(key_id(bytes.fromhex(file.public))) if listed else None
    if entry is None:
        return IssuingState(kid=file.kid_text, owner=file.owner, state="unlisted")
    return IssuingState(
        kid=file.kid_text,
        owner=file.owner,
        state=_state(entry, today),
        office=entry.office,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
    )


def _state(entry: KeyEntry, today: date) -> State:
    if entry.state == "revoked":
        return "revoked"
    if not entry.valid_from <= today <= entry.valid_to:
        return "over"
    return "ending" if (entry.valid_to - today).days <= ENDING_DAYS else "good"

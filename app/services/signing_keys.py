"""The keys with which an office signs certificates: made, copied, restored, followed by new ones, and revoked.

Two custodians vouch together for the issuing key: each has a root key on a stick and on paper, and a list of keys holds
only with both signatures. The issuing key alone stays on the HR PC, locked by its passphrase.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.issuing.office import ISSUING_FILE, LIST_FILE, ROOTS_FILE
from app.services.trust_store import read_roots, roots_file
from app.trust.issuing_key import (
    OfficeKeyPurpose,
    copy_to_stick,
    describe_key,
    new_key,
    paper_copy,
    read_key,
    restore_from_paper,
)
from app.trust.keylist import (
    KeyEntry,
    KeyList,
    Roots,
    SignedKeyList,
    draft,
    open_key_list,
    read_key_list,
    revoked,
    rotated,
    signed,
)
from app.trust.keys import key_id, key_id_text

if TYPE_CHECKING:
    from nacl.signing import SigningKey

WAITING_LIST = "keys-to-sign.kslist"
NEXT_FILE = "issuing-next.key"
"""What waits beside the list and key in use until both custodians signed."""

YEARS = 2
OVERLAP = timedelta(days=30)
"""So long the key before may still sign after a new one came."""


class Custodian(msgspec.Struct, frozen=True):
    """A custodian with the passphrase of the own root key."""

    name: str
    passphrase: str


class RootFile(msgspec.Struct, frozen=True):
    """The file of a root key with its passphrase."""

    path: Path
    passphrase: str


class KeyOwner(msgspec.Struct, frozen=True, kw_only=True):
    """The office that a key speaks for: its id as certificates name it, and its name."""

    id: str
    name: str


class MadeKeys(msgspec.Struct, frozen=True, kw_only=True):
    """What was made; `custodians` are the files of their root keys, which leave this PC."""

    issuing: Path
    custodians: tuple[Path, ...]
    roots: Path
    key_list: Path
    root_ids: tuple[str, ...]


class ListState(msgspec.Struct, frozen=True, kw_only=True):
    """A key list and how many of the custodians’ signatures it has; `file` is where it lies."""

    key_list: KeyList
    signatures: int
    needed: int
    file: Path

    @property
    def holds(self) -> bool:
        """Whether enough custodians signed."""
        return self.signatures >= self.needed


class KeyLine(msgspec.Struct, frozen=True, kw_only=True):
    """A key file as it describes itself."""

    file: Path
    purpose: OfficeKeyPurpose
    owner: str
    kid: str


def make_signing_keys(
    folder: Path, owner: KeyOwner, custodians: Sequence[Custodian], passphrase: str, clock: Clock
) -> MadeKeys:
    """Make the issuing key, a root key for each custodian, and the key list that all of them signed.

    Raises:
        TrustError: if there are fewer than two custodians or two of one name, a passphrase is too short, there are keys
            already, or nothing can be written. Files that were there stay as they are.
    """
    names = [one.name.strip() for one in custodians]
    if len(set(names)) < 2 or not all(names) or len(set(names)) < len(names):
        text = QT_TRANSLATE_NOOP(
            "core",
            "Two different custodians are needed, each with a name: one alone must not be able to make keys valid. "
            "Nothing was made.",
        )
        raise TrustError(text)
    _require_free(folder)
    files = tuple(folder / f"custodian-{place}.key" for place in range(1, len(names) + 1))
    made: list[Path] = []
    try:
        roots = []
        for file, custodian in zip(files, custodians, strict=True):
            roots.append(new_key(file, purpose="root", owner=custodian.name.strip(), passphrase=custodian.passphrase))
            made.append(file)
        issuing = new_key(folder / ISSUING_FILE, purpose="issuing", owner=owner.name, passphrase=passphrase)
        made.append(folder / ISSUING_FILE)
        today = local_day(clock)
        first = KeyList(version=1, issued_on=today, entries=(_entry(issuing, owner, today),))
        told = Roots(public_keys=tuple(bytes(one.verify_key) for one in roots), needed=2)
        _write(folder / ROOTS_FILE, roots_file(told))
        made.append(folder / ROOTS_FILE)
        _write(folder / LIST_FILE, _signed_by(draft(first), roots).to_bytes())
    except TrustError:
        for file in made:  # made a moment ago, so nothing was signed with them
            file.unlink(missing_ok=True)
        raise
    return MadeKeys(
        issuing=folder / ISSUING_FILE,
        custodians=files,
        roots=folder / ROOTS_FILE,
        key_list=folder / LIST_FILE,
        root_ids=tuple(key_id_text(key_id(one)) for one in told.public_keys),
    )


def rotate(folder: Path, passphrase: str, roots: Sequence[RootFile], clock: Clock) -> ListState:
    """Make the next issuing key; it is used from the moment on at which enough custodians signed its list.

    The key before stays on the list for `OVERLAP` and what it signed holds for ever.

    Raises:
        TrustError: if a list waits already, a key or list is damaged, or nothing can be written.
    """
    _require_nothing_waiting(folder)
    old = describe_key(folder / ISSUING_FILE)
    key_list = current_list(folder).key_list
    entry = key_list.find(key_id(bytes.fromhex(old.public)))
    if entry is None:
        text = QT_TRANSLATE_NOOP(
            "core", "The issuing key is not on the key list. Nothing was changed. Check the folder."
        )
        raise TrustError(text)
    today = local_day(clock)
    key = new_key(folder / NEXT_FILE, purpose="issuing", owner=old.owner, passphrase=passphrase)
    owner = KeyOwner(id=entry.office, name=entry.office_name)
    last_day = min(today + OVERLAP, entry.valid_to)
    following = rotated(key_list, _entry(key, owner, today), old=entry.kid, last_day=max(last_day, today), on=today)
    try:
        return _proposed(folder, following, roots)
    except TrustError:
        (folder / NEXT_FILE).unlink(missing_ok=True)
        raise


def revoke_key(folder: Path, kid: str, reason: str, roots: Sequence[RootFile], clock: Clock) -> ListState:
    """Say that a key may be in wrong hands: nothing it signed is relied on, once enough custodians signed this.

    Raises:
        TrustError: if a list waits already, the key is not listed, or nothing can be written.
    """
    _require_nothing_waiting(folder)
    wanted = kid.replace("-", "").strip().lower()
    key_list = current_list(folder).key_list
    entry = next((one for one in key_list.entries if one.kid.hex() == wanted), None)
    following = revoked(key_list, entry.kid if entry else b"", on=local_day(clock), reason=reason)
    return _proposed(folder, following, roots)


def sign_list(folder: Path, root: RootFile) -> ListState:
    """Add a custodian's signature to the list that waits; with enough of them it takes effect.

    Raises:
        TrustError: if no list waits, the key is no root key of this office, or the passphrase is wrong.
    """
    waiting = folder / WAITING_LIST
    if not waiting.is_file():
        text = QT_TRANSLATE_NOOP("core", "No key list waits for a signature in {folder}. Nothing was changed.")
        raise TrustError(text, folder=folder)
    return _signed_more(folder, open_key_list(_bytes(waiting)), [root])


def current_list(folder: Path) -> ListState:
    """Return the list in use, its signatures checked.

    Raises:
        TrustError: if it cannot be read, or enough custodians have not signed it.
    """
    roots, data = read_roots(folder / ROOTS_FILE), _bytes(folder / LIST_FILE)
    key_list = read_key_list(data, roots)
    signers = len(open_key_list(data).signatures)
    return ListState(key_list=key_list, signatures=signers, needed=roots.needed, file=folder / LIST_FILE)


def waiting_list(folder: Path) -> ListState | None:
    """Return the list that waits for signatures, or None.

    Raises:
        TrustError: if it is damaged.
    """
    path = folder / WAITING_LIST
    if not path.is_file():
        return None
    told = open_key_list(_bytes(path))
    needed = read_roots(folder / ROOTS_FILE).needed
    return ListState(key_list=told.key_list, signatures=len(told.signatures), needed=needed, file=path)


def key_files(folder: Path) -> list[KeyLine]:
    """Return the signing keys in a folder; files that are none are passed over."""
    found = []
    for path in sorted(folder.glob("*.key")):
        with suppress(TrustError):
            file = describe_key(path)
            found.append(KeyLine(file=path, purpose=file.purpose, owner=file.owner, kid=file.kid_text))
    return found


def back_up(file: Path, stick: Path) -> Path:
    """Copy a key file, locked as it is, to a stick, look that it arrived, and return the copy.

    Raises:
        TrustError: if the key is damaged, or the copy is not whole.
    """
    return copy_to_stick(file, stick)


def paper_of(file: Path, passphrase: str) -> list[str]:
    """Return the groups of letters to write or print for the safe: whoever reads them has the key.

    Raises:
        TrustError: if the file is damaged or the passphrase wrong.
    """
    return paper_copy(read_key(file, passphrase, purpose=describe_key(file).purpose))


def restore(file: Path, typed: str, passphrase: str, *, purpose: OfficeKeyPurpose, owner: str, kid: str = "") -> str:
    """Make a key file anew from paper, under a new passphrase, and return the id of the key.

    Raises:
        TrustError: if there is a slip, the paper is of another key, or the file cannot be written.
    """
    key = restore_from_paper(typed, file, purpose=purpose, owner=owner, passphrase=passphrase, kid=kid)
    return key_id_text(key_id(bytes(key.verify_key)))


def _entry(key: "SigningKey", owner: KeyOwner, today: date) -> KeyEntry:
    return KeyEntry(
        public=bytes(key.verify_key),
        office=owner.id,
        office_name=owner.name,
        purposes=("certificate", "status-list"),
        valid_from=today,
        valid_to=date(today.year + YEARS, 12, 31),
    )


def _proposed(folder: Path, following: KeyList, roots: Sequence[RootFile]) -> ListState:
    """Have a list signed by those custodians who are here; it waits for the others."""
    return _signed_more(folder, draft(following), roots)


def _signed_more(folder: Path, told: SignedKeyList, roots: Sequence[RootFile]) -> ListState:
    trusted = read_roots(folder / ROOTS_FILE)
    keys = [read_key(one.path, one.passphrase, purpose="root") for one in roots]
    for key in keys:
        if bytes(key.verify_key) not in trusted.public_keys:
            text = QT_TRANSLATE_NOOP(
                "core", "The root key {key} is none of this office’s custodians. Nothing was signed."
            )
            raise TrustError(text, key=key_id_text(key_id(bytes(key.verify_key))))
    told = _signed_by(told, keys)
    state = ListState(
        key_list=told.key_list,
        signatures=len(told.signatures),
        needed=trusted.needed,
        file=folder / WAITING_LIST,
    )
    _write(folder / WAITING_LIST, told.to_bytes())
    if not state.holds:
        return state
    _put_in_force(folder, told)
    return msgspec.structs.replace(state, file=folder / LIST_FILE)


def _put_in_force(folder: Path, told: SignedKeyList) -> None:
    """Use the signed list from now on, and with it the key that waited; the one before stays under its own id."""
    _write(folder / LIST_FILE, told.to_bytes())
    following, current = folder / NEXT_FILE, folder / ISSUING_FILE
    if following.is_file() and told.key_list.find(key_id(bytes.fromhex(describe_key(following).public))):
        try:
            if current.is_file():
                current.rename(folder / f"issuing-{describe_key(current).kid_text}.key")
            following.rename(current)
        except OSError as error:
            raise _unwritten(folder, error) from error
    (folder / WAITING_LIST).unlink(missing_ok=True)


def _signed_by(told: SignedKeyList, keys: Sequence["SigningKey"]) -> SignedKeyList:
    for key in keys:
        told = signed(told, key)
    return told


def _require_free(folder: Path) -> None:
    taken = [one for one in (ISSUING_FILE, ROOTS_FILE, LIST_FILE) if (folder / one).exists()]
    taken += [one.name for one in folder.glob("custodian-*.key")]
    if taken:
        text = QT_TRANSLATE_NOOP(
            "core",
            "There are signing keys in {folder} already ({files}), and they were left as they are: what they signed "
            "could not be checked without them. Choose another folder, or rotate the key.",
        )
        raise TrustError(text, folder=folder, files=", ".join(taken))


def _require_nothing_waiting(folder: Path) -> None:
    if (folder / WAITING_LIST).exists():
        text = QT_TRANSLATE_NOOP(
            "core",
            "A key list waits for signatures in {folder} already. Nothing was changed. "
            "Have it signed (“kense keys sign”), or delete {file} if nobody wants it.",
        )
        raise TrustError(text, folder=folder, file=WAITING_LIST)


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError as error:
        raise _unwritten(path.parent, error) from error


def _unwritten(folder: Path, error: OSError) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The keys cannot be written to {folder} ({reason}). What was there is still there. "
        "Choose another folder or free some space.",
    )
    return TrustError(text, folder=folder, reason=error.strerror or error)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error

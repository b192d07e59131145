"""What this PC trusts: the custodians' root keys, the newest key list, and the newest status list of each office.

Lists come from anywhere (a stick, a folder, a receipt) and are believed for their signatures alone; an older one never
takes the place of a newer one.
"""

from pathlib import Path

import msgspec

from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.trust import cbor, keylist, statuslist
from app.trust.keylist import KeyList, Roots
from app.trust.keys import key_id, key_id_text
from app.trust.statuslist import StatusList

FOLDER = "trust"
ROOTS = "roots.json"
KEY_LIST = "keys.kslist"
STATUS_SUFFIX = ".ksstatus"
LARGEST_FILE = 8_000_000


class RootsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The public root keys as a file, hexadecimal; a ministry ships it with the program, or an office takes it in."""

    format: int = 1
    public_keys: tuple[str, ...]
    needed: int = 2


class TakenIn(msgspec.Struct, frozen=True):
    """What was taken in: a marked English template and the values for its names."""

    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class TrustStore:
    """The lists of one PC."""

    def __init__(self, paths: AppPaths) -> None:
        self._folder = paths.data / FOLDER
        self._shipped = paths.assets / FOLDER / ROOTS

    def roots(self) -> Roots | None:
        """Return the root keys this PC goes by, or None.

        Raises:
            TrustError: if the file is damaged.
        """
        own = self._folder / ROOTS
        path = own if own.is_file() else self._shipped
        return _roots(_bytes(path)) if path.is_file() else None

    def set_roots(self, roots: Roots) -> None:
        """Go by these root keys from now on; lists signed by others are forgotten.

        Raises:
            TrustError: if they cannot be kept.
        """
        if roots != self.roots():
            for path in [self._folder / KEY_LIST, *self._folder.glob(f"*{STATUS_SUFFIX}")]:
                path.unlink(missing_ok=True)
        self._keep(ROOTS, roots_file(roots))

    def key_list(self) -> KeyList | None:
        """Return the newest key list, its signatures checked again, or None.

        Raises:
            TrustError: if the file is damaged or not signed by the root.
        """
        roots, path = self.roots(), self._folder / KEY_LIST
        return keylist.read_key_list(_bytes(path), roots) if roots and path.is_file() else None

    def status_lists(self) -> dict[str, StatusList]:
        """Return the newest status list of each office, their signatures checked again; others are passed over."""
        key_list = self.key_list()
        found: dict[str, StatusList] = {}
        for path in sorted(self._folder.glob(f"*{STATUS_SUFFIX}")) if key_list else ():
            try:
                listed = statuslist.read_status_list(_bytes(path), key_list)  # type: ignore[arg-type]  # is not None
            except TrustError:
                continue
            found[listed.office] = listed
        return found

    def take_in(self, path: Path) -> TakenIn:
        """Take in a file of root keys, a key list or a status list.

        Root keys are taken only where there are none yet: whoever could change them could sign anything.

        Raises:
            TrustError: if it is none of these, not signed as it must be, or older than what is here.
        """
        return self.take_in_bytes(_bytes(path))

    def take_in_bytes(self, data: bytes) -> TakenIn:
        """Take in a list that came with a receipt or bundle; as `take_in`."""
        if data.startswith(keylist.MAGIC):
            return self._take_key_list(data)
        if data.startswith(statuslist.MAGIC):
            return self._take_status_list(data)
        return self._take_roots(_roots(data))

    def _take_roots(self, roots: Roots) -> TakenIn:
        here = self.roots()
        names = ", ".join(key_id_text(key_id(key)) for key in roots.public_keys)
        if here is not None and here != roots:
            text = QT_TRANSLATE_NOOP(
                "core",
                "This computer goes by other root keys already, and they were kept. If the custodians really changed, "
                "the person who looks after this computer must delete the folder {folder} first.",
            )
            raise TrustError(text, folder=self._folder)
        self.set_roots(roots)
        text = QT_TRANSLATE_NOOP(
            "core", "Root keys taken in: {keys}. Compare these numbers with the custodians’ paper."
        )
        return TakenIn(text, {"keys": names})

    def _take_key_list(self, data: bytes) -> TakenIn:
        roots = self.roots()
        if roots is None:
            text = QT_TRANSLATE_NOOP(
                "core",
                "This computer has no root keys yet, so a key list cannot be checked. Nothing was taken over. Bring "
                "the file roots.json of the custodians here first.",
            )
            raise TrustError(text)
        new = keylist.newer_key_list(keylist.read_key_list(data, roots), self.key_list())
        self._keep(KEY_LIST, data)
        text = QT_TRANSLATE_NOOP("core", "Key list number {version} of {day} taken in.")
        return TakenIn(text, {"version": new.version, "day": f"{new.issued_on:%d.%m.%Y}"})

    def _take_status_list(self, data: bytes) -> TakenIn:
        key_list = self.key_list()
        if key_list is None:
            text = QT_TRANSLATE_NOOP(
                "core",
                "This computer has no key list yet, so a status list cannot be checked. Nothing was taken over. "
                "Bring the office’s key list here first.",
            )
            raise TrustError(text)
        new = statuslist.read_status_list(data, key_list)
        statuslist.newer_status_list(new, self.status_lists().get(new.office))
        self._keep(new.office.encode().hex() + STATUS_SUFFIX, data)
        text = QT_TRANSLATE_NOOP("core", "Status list number {version} of {office}, dated {day}, taken in.")
        fields = {"version": new.version, "office": new.office, "day": f"{new.issued_on:%d.%m.%Y}"}
        return TakenIn(text, dict(fields))

    def _keep(self, name: str, data: bytes) -> None:
        try:
            write_whole(self._folder / name, data)
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The list could not be kept in {folder} ({reason}). The one before it is still there. Free some space "
                "and try again.",
            )
            raise TrustError(text, folder=self._folder, reason=error.strerror or error) from error


def roots_file(roots: Roots) -> bytes:
    """Return the public root keys as a file."""
    file = RootsFile(public_keys=tuple(key.hex() for key in roots.public_keys), needed=roots.needed)
    return msgspec.json.format(msgspec.json.encode(file)) + b"\n"


def read_roots(path: Path) -> Roots:
    """Return the public root keys of a file.

    Raises:
        TrustError: if it cannot be read, or is damaged.
    """
    return _roots(_bytes(path))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise cbor.damaged()
        return path.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP("core", "{file} cannot be read ({reason}). Nothing was changed.")
        raise TrustError(text, file=path, reason=error.strerror or error) from error


def _roots(data: bytes) -> Roots:
    try:
        file = msgspec.json.decode(data, type=RootsFile)
        keys = tuple(bytes.fromhex(key) for key in file.public_keys)
    except (ValueError, RecursionError) as error:
        raise cbor.damaged() from error
    if file.format != 1 or not 1 <= file.needed <= len(set(keys)) or any(len(key) != 32 for key in keys):
        raise cbor.damaged()
    return Roots(public_keys=keys, needed=file.needed)

"""What a bundle brought, and the receipt that tells its PC."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.collecting.noticing import Notice
from app.services.collecting.office import OfficeKeys
from app.trust.receipt import Receipt, carrying, receipt_file, receipt_name


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle brought: numbers of facts, notices, and the receipt for its PC.

    `repeated` if this very file was taken in before; nothing is noticed about it again.
    """

    digest: str
    profile: str
    name: str
    new: int
    known: int
    quarantined: int
    notices: tuple[Notice, ...]
    receipt: Receipt
    repeated: bool = False


def answer(taken: Taken, keys: OfficeKeys, folder: Path, *, lists: Sequence[bytes] = ()) -> Path:
    """Write the signed receipt for a bundle into a folder, and return its file; signed lists go along in it.

    Raises:
        StorageError: if it cannot be written.
    """
    path = folder / receipt_name(taken.receipt)
    try:
        write_whole(path, receipt_file(carrying(taken.receipt, lists), keys.receipts))
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The receipt could not be written to {folder} ({reason}). The records are safe in the register. "
            "Free some space or choose another folder; collecting again writes it.",
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
    return path

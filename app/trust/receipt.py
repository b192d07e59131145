"""What HR gives back for a bundle: how far it has a person's records, signed with the receipts key of its office.

A receipt carries no name. It says per chain how far it was taken in, with the hash there: a PC believes only what fits
its own chain. Old receipts may come again in any order; they say what they always said.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.bundle import Count, Hash, Id, Moment
from app.trust.office_card import OfficeCard
from app.trust.signed_json import LIMIT, check_signature, format_of, parsed_file, read_body, signed_file

SUFFIX = ".kreceipt"
FORMAT: Literal[1] = 1

MOST_LISTS = 100_000
"""Bytes of lists that a receipt takes along: a status list of a million certificates has 8,000."""

NOTICES = {
    "clone": QT_TRANSLATE_NOOP(
        "core",
        "The office has other records under the same number: this profile was copied to another PC, or restored by "
        "hand. Nothing is lost. Talk to your HR officer.",
    ),
    "rollback": QT_TRANSLATE_NOOP(
        "core",
        "The office had later records of this PC: an older copy was put back. Nothing is lost. "
        "Talk to your HR officer.",
    ),
    "gap": QT_TRANSLATE_NOOP(
        "core", "An earlier file did not reach the office. Send your progress once more: the missing part goes along."
    ),
    "quarantined": QT_TRANSLATE_NOOP(
        "core",
        "Some records differ from what the office has under the same number. They were set aside, not lost. "
        "Talk to your HR officer.",
    ),
    "unknown-person": QT_TRANSLATE_NOOP(
        "core", "The office has not found you on its list yet. Your records wait there. Talk to your HR officer."
    ),
    "unknown-installation": QT_TRANSLATE_NOOP(
        "core", "The office does not know this PC yet. Your records wait there. Tell your HR officer its key."
    ),
}
"""Sentences for the codes of notices; a code that stands not here is shown as it is."""


class Taken(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How far the office has a chain: the sequence of the last fact of database `db`, and the hash there."""

    db: Id
    last: Count
    head: Hash


class ReceiptNotice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something the learner should know; a code of `NOTICES` with the values it came from."""

    code: Annotated[str, msgspec.Meta(pattern=r"^[a-z]+(-[a-z]+)*\Z", max_length=40)]
    fields: dict[str, str | int] = {}

    @property
    def text(self) -> str:
        """The template of the sentence, marked in the context "core"."""
        return NOTICES.get(self.code, self.code)


class Receipt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the office says of one bundle; `bundle` is its digest, `office` the id of the card, `at` UTC.

    `new`, `known` and `quarantined` count facts. Chains that a bundle had and of which nothing could be taken in are
    not among `taken`. `lists` are a key list and a status list of certificates, signed by themselves.
    """

    format: Literal[1] = 1
    purpose: Literal["receipt"] = "receipt"
    office: Id
    bundle: Hash
    profile: Id
    taken: Annotated[tuple[Taken, ...], msgspec.Meta(max_length=256)]
    new: Count
    known: Count
    quarantined: Count
    notices: Annotated[tuple[ReceiptNotice, ...], msgspec.Meta(max_length=50)] = ()
    at: Moment
    lists: Annotated[tuple[bytes, ...], msgspec.Meta(max_length=4)] = ()


def carrying(receipt: Receipt, lists: Iterable[bytes]) -> Receipt:
    """Return the receipt with the lists that fit into it; larger ones go beside it as files."""
    fitting: list[bytes] = []
    for one in lists:
        if sum(map(len, fitting)) + len(one) <= MOST_LISTS:
            fitting.append(one)
    return msgspec.structs.replace(receipt, lists=tuple(fitting))


def receipt_file(receipt: Receipt, key: SigningKey) -> bytes:
    """Return the file of a receipt, signed with the receipts key of the office."""
    return signed_file(receipt, purpose="receipt", key=key)


def receipt_name(receipt: Receipt) -> str:
    """Return the name of a receipt's file: it begins with the profile, so that its PC finds it in a shared folder."""
    return f"{name_start(receipt.profile)}{receipt.bundle[:12]}{SUFFIX}"


def name_start(profile: str) -> str:
    """Return how the names of all receipts for a profile begin."""
    return f"kense-{profile.replace('-', '')[:12]}-"


def read_receipt(data: bytes, offices: Iterable[OfficeCard]) -> Receipt:
    """Return what a receipt says, its signature checked with the card of the office it names.

    Raises:
        TrustError: if it is no receipt, of a newer Kense, of an office whose card is not known, or was changed.
    """
    parsed = parsed_file(data)
    if parsed is None or parsed.body.get("purpose") != "receipt":
        raise _no_receipt()
    if format_of(parsed) > FORMAT:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This receipt was made by a newer Kense. Your progress is safe, and the file is as it was. "
            "Install the newest Kense here, then take it in again.",
        )
        raise TrustError(text)
    office = next((card for card in offices if card.id == parsed.body.get("office")), None)
    if office is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This receipt is of an office whose card is not on this PC. Nothing was taken over from it. "
            "Take in the card of that office first, if it is yours.",
        )
        raise TrustError(text)
    check_signature(parsed, purpose="receipt", public_key=office.receipts_key)
    return read_body(parsed, Receipt, _no_receipt())


def read_receipt_file(path: Path, offices: Iterable[OfficeCard]) -> Receipt:
    """Return what the receipt in a file says.

    Raises:
        TrustError: if it cannot be read, or for the reasons of `read_receipt`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
    return read_receipt(data, offices)


def _no_receipt() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This is no receipt of an office, or it is damaged. Your progress is safe, and nothing was taken over from "
        "it. Ask your HR officer for the file that ends in .kreceipt.",
    )
    return TrustError(text)

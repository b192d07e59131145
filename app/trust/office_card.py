"""The card of an office: the small signed file from which a PC learns to whom it sends, and whose receipts are real.

A card signs itself, so damage is noticed; whether it is the card of the right office can only be told by comparing its
id with what the office says by phone. That id covers both keys of the card.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, LocalText
from app.base.paths import AppPaths
from app.trust.bundle import Moment
from app.trust.clean import clean_text
from app.trust.keys import key_id, key_id_text
from app.trust.signed_json import check_signature, format_of, parsed_file, read_body, signed_file

SUFFIX = ".koffice"
FOLDER = "offices"
"""The folder in the data folder for the cards that this PC accepted."""

FORMAT = 2
"""Cards without certificates for documents are of format 1, which every Kense reads."""

MAX_NAME = 200
MOST_CERTIFICATES = 8
MOST_FOUND = 20
"""Cards that are looked at in one folder."""

PublicKey = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
OfficeName = Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_NAME)]
Fingerprints = Annotated[tuple[PublicKey, ...], msgspec.Meta(min_length=1, max_length=MOST_CERTIFICATES)]


class OfficeCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a card says: the office's name by language, and its public keys in hexadecimal."""

    format: Literal[1, 2] = 1
    purpose: Literal["office"] = "office"
    names: Annotated[dict[Literal["kk", "ru", "en"], OfficeName], msgspec.Meta(min_length=1)]
    box: PublicKey
    """X25519, to which progress is sealed."""
    receipts: PublicKey
    """Ed25519, with which receipts and this card are signed."""
    made_at: Moment
    certificates: Fingerprints | msgspec.UnsetType = msgspec.UNSET
    """SHA-256 of the X.509 certificates with which the office signs PDFs; format 2."""

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """The same, empty where the office has none."""
        return self.certificates or ()

    @property
    def id(self) -> str:
        """What is compared by phone, such as "3F9A-12BC-77D0-41E2"."""
        return key_id_text(key_id(self.box_key + self.receipts_key))

    @property
    def box_key(self) -> bytes:
        """The 32 bytes to which progress is sealed."""
        return bytes.fromhex(self.box)

    @property
    def receipts_key(self) -> bytes:
        """The 32 bytes with which receipts are checked."""
        return bytes.fromhex(self.receipts)

    @property
    def local_names(self) -> LocalText:
        """The name by language."""
        return {str(language): name for language, name in self.names.items()}


def make_card(names: Mapping[str, str], *, box: bytes, receipts: SigningKey, at: str) -> bytes:
    """Return the file of a card, made at a UTC ISO time.

    Raises:
        TrustError: if there is no name, one is too long, or its language is none of Kense's.
    """
    cleaned = {language: clean_text(name) for language, name in names.items()}
    if not cleaned or not all(_is_name(*one) for one in cleaned.items()):
        text = QT_TRANSLATE_NOOP(
            "core",
            "An office needs a name of 1 to {most} letters, in up to three languages (kk, ru, en). "
            "Nothing was written. Give its name again.",
        )
        raise TrustError(text, most=MAX_NAME)
    told = {"names": cleaned, "box": box.hex(), "receipts": bytes(receipts.verify_key).hex(), "made_at": at}
    return signed_file(msgspec.convert(told, OfficeCard), purpose="key-list", key=receipts)


def certified_card(card: OfficeCard, fingerprint: str, *, receipts: SigningKey) -> bytes:
    """Return the file of the same card, which names one more certificate for documents; the oldest goes when full."""
    known = dict.fromkeys((*card.fingerprints, fingerprint))
    told = msgspec.structs.replace(card, format=2, certificates=tuple(known)[-MOST_CERTIFICATES:])
    return signed_file(told, purpose="key-list", key=receipts)


def read_card(data: bytes) -> OfficeCard:
    """Return what a card says, its own signature checked.

    Raises:
        TrustError: if it is no card, was changed, or comes from a newer Kense.
    """
    parsed = parsed_file(data)
    if parsed is None or parsed.body.get("purpose") != "office":
        raise _no_card()
    if format_of(parsed) > FORMAT:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This card of an office was made by a newer Kense. Nothing was taken over from it. "
            "Install the newest Kense here, or ask the office for a card of the older kind.",
        )
        raise TrustError(text)
    card = read_body(parsed, OfficeCard, _no_card())
    check_signature(parsed, purpose="key-list", public_key=card.receipts_key)
    if any(clean_text(name) != name for name in card.names.values()):
        raise _no_card()
    return card


def read_card_file(path: Path) -> OfficeCard:
    """Return what the card in a file says.

    Raises:
        TrustError: if it cannot be read, is no card, or was changed.
    """
    return read_card(_bytes_of(path))


def accept_card(paths: AppPaths, file: Path) -> OfficeCard:
    """Keep a card on this PC, whose id somebody has compared, and return it.

    Raises:
        TrustError: if it cannot be read, is no card, was changed, or cannot be kept.
    """
    data = _bytes_of(file)
    card = read_card(data)
    try:
        write_whole(_kept_path(paths, card.id), data)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The card of the office cannot be kept in {folder} ({reason}). Your progress is safe and nothing was sent. "
            "Free some space or ask for write rights, then try again.",
        )
        raise TrustError(text, folder=paths.data / FOLDER, reason=error.strerror or error) from error
    return card


def known_offices(paths: AppPaths) -> list[OfficeCard]:
    """Return the accepted cards, oldest first; one that was damaged since is left out."""
    return sorted(found_cards(paths.data / FOLDER).values(), key=lambda card: (card.made_at, card.id))


def found_cards(folder: Path) -> dict[Path, OfficeCard]:
    """Return the good cards that lie in a folder itself, by their files."""
    found: dict[Path, OfficeCard] = {}
    with suppress(OSError):
        for path in sorted(folder.glob(f"*{SUFFIX}"))[:MOST_FOUND]:
            with suppress(TrustError):
                found[path] = read_card_file(path)
    return found


def forget_office(paths: AppPaths, office: str) -> None:
    """Take the card with this id away; its office stays in what was sent and received.

    Raises:
        TrustError: if it cannot be deleted.
    """
    path = _kept_path(paths, office)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The card {file} cannot be deleted ({reason}). It is still used. "
            "Close programs that show it and try again.",
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error


def _kept_path(paths: AppPaths, office: str) -> Path:
    return paths.data / FOLDER / f"{office.lower()}{SUFFIX}"


def _bytes_of(path: Path) -> bytes:
    from app.trust.signed_json import LIMIT

    try:
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error


def _is_name(language: str, name: str) -> bool:
    return language in LANGUAGES and 0 < len(name) <= MAX_NAME


def _no_card() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This is no card of an office, or it is damaged. Nothing was taken over from it. "
        "Ask your HR officer for the file that ends in .koffice.",
    )
    return TrustError(text)

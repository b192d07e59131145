"""What is said of the office's own signature inside a PDF, beside the four answers to the code on its page."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from app.base.errors import DocumentError, TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.documents.pades import PdfSignature, has_signature, pdf_signatures
from app.services.hr_desk import desk_folder
from app.trust.judging import State
from app.trust.office_card import OfficeCard, known_offices, read_card_file
from app.trust.office_keys import CARD


class PdfAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer: a marked English template and the values for its names."""

    state: State
    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


def answer_of_pdf(path: Path, paths: AppPaths) -> PdfAnswer | None:
    """Return what the signature inside a PDF says, or None if it is no PDF or has none.

    The signer is told by the cards of offices on this PC, never by the file alone.
    """
    try:
        data = path.read_bytes() if path.suffix.lower() == ".pdf" else b""
    except OSError:
        return None
    if not has_signature(data):
        return None
    try:
        found = pdf_signatures(data)
    except DocumentError as error:
        return PdfAnswer(state="unknown", text=error.text, fields=error.fields)
    return _judged(found, _cards(paths))


def _judged(found: list[PdfSignature], cards: Iterable[OfficeCard]) -> PdfAnswer:
    if not found or not all(one.intact for one in found) or not found[-1].whole:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The signature inside the PDF is not intact: the file was changed after it was signed. Do not rely on the "
            "file.",
        )
        return PdfAnswer(state="bad", text=text)
    last = found[-1]
    day = f"{last.at:%d.%m.%Y}" if last.at else "—"
    fields: dict[str, object] = {"signer": last.signer, "day": day}
    card = next((one for one in cards if last.fingerprint in one.fingerprints), None)
    if card is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The PDF carries an intact signature of {signer}, who is not known here: no card of an office on this "
            "computer names that certificate. Whoever made the file may have made the name up.",
        )
        return PdfAnswer(state="unknown", text=text, fields=fields)
    fields["office"] = " / ".join(dict.fromkeys(card.local_names.values()))
    if last.at is None or not last.valid_from <= last.at <= last.valid_to:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The PDF carries an intact signature of {office} ({signer}), made on {day}, when its certificate did not "
            "hold. Ask the office.",
        )
        return PdfAnswer(state="unknown", text=text, fields=fields)
    text = QT_TRANSLATE_NOOP(
        "core", "The PDF carries an intact signature of {office} ({signer}), made on {day} by the clock of its PC."
    )
    return PdfAnswer(state="good", text=text, fields=fields)


def _cards(paths: AppPaths) -> list[OfficeCard]:
    """Return the cards that this PC accepted, with that of its own office."""
    cards = known_offices(paths)
    with suppress(TrustError):
        cards.append(read_card_file(desk_folder(paths) / CARD))
    return cards

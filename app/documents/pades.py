"""The office's own signature in a PDF (PAdES B-B, ETSI EN 319 142-1): made with its X.509 key, and looked at again.

It comes on top of the signed code and takes nothing away from it: the file is written on behind its end, so what was
drawn stays byte for byte as it was. Both need pyHanko, which only offices install that have such a key.
"""

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.base.errors import DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

FIELD = "Kense"
"""Name of the invisible field that holds the signature: the page itself does not change."""

SUBFILTER = "/ETSI.CAdES.detached"
LARGEST_FILE = 20_000_000
"""Bytes of a PDF that is looked into: a certificate has some 40,000."""

MOST_SIGNATURES = 8


class PdfSignature(msgspec.Struct, frozen=True, kw_only=True):
    """A signature found in a PDF. `intact` if it fits the bytes it covers, `whole` if it covers the file to its end.

    `signer` is the subject of the certificate and `fingerprint` its SHA-256 in hexadecimal; the certificate came with
    the file, so both say nothing before the fingerprint is known from elsewhere. `at` is what the signer's clock said.
    """

    intact: bool
    whole: bool
    signer: str
    fingerprint: str
    at: datetime | None
    valid_from: datetime
    valid_to: datetime


class PadesKey:
    """An office's X.509 key, unlocked."""

    def __init__(self, signer: "SimpleSigner") -> None:
        self._signer = signer
        self._certificate: Any = signer.signing_cert  # asn1crypto, which has no types

    @property
    def owner(self) -> str:
        """The subject of its certificate."""
        return _clean(self._certificate.subject.human_friendly)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of its certificate, hexadecimal."""
        return str(self._certificate.sha256.hex())

    @property
    def fits(self) -> bool:
        """Whether it is a key for ECDSA on the curve P-256."""
        public = self._certificate.public_key
        return bool(public.algorithm == "ec" and public.curve == ("named", "secp256r1"))

    def require_valid(self, now: datetime) -> None:
        """Return if the certificate holds now.

        Raises:
            DocumentError: if it does not.
        """
        certificate = self._certificate
        if certificate.not_valid_before <= now <= certificate.not_valid_after:
            return
        text = QT_TRANSLATE_NOOP(
            "core",
            "The certificate of {owner} is valid from {first} to {last}, and not today. Nothing was signed with it. "
            "Check the clock of this PC, or have a new certificate made.",
        )
        first, last = certificate.not_valid_before, certificate.not_valid_after
        raise DocumentError(text, owner=self.owner, first=f"{first:%d.%m.%Y}", last=f"{last:%d.%m.%Y}")

    def signed(self, pdf: bytes, *, reason: str) -> bytes:
        """Return a PDF with a signature behind its end; `reason` and the PC's time stand in it for readers of PDFs."""
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
        from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

        told = PdfSignatureMetadata(
            field_name=FIELD, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256", reason=reason
        )
        signer = PdfSigner(told, signer=self._signer, new_field_spec=SigFieldSpec(FIELD))
        output = io.BytesIO()
        signer.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), output=output)
        return output.getvalue()


def is_installed() -> bool:
    """Tell whether pyHanko is there; it is not loaded for that."""
    return find_spec("pyhanko") is not None


def read_pades_key(path: Path, passphrase: str) -> PadesKey:
    """Return the key of a PKCS#12 file (.p12, .pfx).

    Raises:
        DocumentError: if pyHanko is not installed, the file cannot be read, the passphrase does not open it, or it
            is no key on the curve P-256.
    """
    _require_installed()
    try:
        data = path.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise DocumentError(text, file=path, reason=error.strerror or error) from error
    signer = _opened(data, passphrase)
    if signer is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{file} does not open: it is no PKCS#12 file with a key and its certificate, or the passphrase is another "
            "one. Nothing was signed. Try again, or ask whoever made the key.",
        )
        raise DocumentError(text, file=path.name)
    key = PadesKey(signer)
    if not key.fits:
        text = QT_TRANSLATE_NOOP(
            "core", "The key in {file} is not on the curve P-256 (ECDSA). Nothing was signed. Ask for such a key."
        )
        raise DocumentError(text, file=path.name)
    return key


def has_signature(pdf: bytes) -> bool:
    """Tell whether a PDF says that it is signed; by its letters alone, so this needs no library."""
    return b"/ByteRange" in pdf and SUBFILTER.encode() in pdf


def pdf_signatures(pdf: bytes) -> list[PdfSignature]:
    """Return the signatures in a PDF, in the order in which they were made.

    Raises:
        DocumentError: if pyHanko is not installed, or the file is damaged or too large.
    """
    _require_installed()
    if len(pdf) > LARGEST_FILE:
        raise _unreadable(f"> {LARGEST_FILE // 1_000_000} MB")
    from pyhanko.pdf_utils.reader import PdfFileReader

    with _readable():
        return list(_looked_at(PdfFileReader(io.BytesIO(pdf))))


def _looked_at(reader: "PdfFileReader") -> Iterator[PdfSignature]:
    for embedded in reader.embedded_signatures[:MOST_SIGNATURES]:
        yield _signature(embedded)


def _signature(embedded: "EmbeddedPdfSignature") -> PdfSignature:
    """Check bytes and signature alone; nothing is fetched and no chain is followed: who signed is told by the card."""
    from pyhanko.sign.validation import SignatureCoverageLevel
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    certificate = embedded.signer_cert
    intact, valid = validate_sig_integrity(
        embedded.signer_info, certificate, expected_content_type="data", actual_digest=embedded.compute_digest()
    )
    return PdfSignature(
        intact=intact and valid,
        whole=embedded.evaluate_signature_coverage() == SignatureCoverageLevel.ENTIRE_FILE,
        signer=_clean(certificate.subject.human_friendly),
        fingerprint=hashlib.sha256(certificate.dump()).hexdigest(),
        at=embedded.self_reported_timestamp,
        valid_from=certificate.not_valid_before,
        valid_to=certificate.not_valid_after,
    )


def _opened(data: bytes, passphrase: str) -> "SimpleSigner | None":
    from pyhanko.sign.signers import SimpleSigner

    with _quiet(), suppress(ValueError):
        signer: SimpleSigner | None = SimpleSigner.load_pkcs12_data(
            data, other_certs=[], passphrase=passphrase.encode()
        )
        return signer
    return None


@contextmanager
def _readable() -> Iterator[None]:
    """Turn what a hostile or damaged file does to a parser into one sentence."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import CMSStructuralError
    from pyhanko.sign.validation.errors import ValidationInfoReadingError

    broken = (PdfError, CMSStructuralError, ValidationInfoReadingError, ValueError, TypeError, LookupError)
    try:
        with _quiet():
            yield
    except (*broken, ArithmeticError, AttributeError, RecursionError, NotImplementedError) as error:
        raise _unreadable(type(error).__name__) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep pyHanko's own log still: what it says there is raised or returned as well."""
    import logging

    logger = logging.getLogger("pyhanko")
    before = logger.disabled
    logger.disabled = True
    try:
        yield
    finally:
        logger.disabled = before


def _require_installed() -> None:
    if is_installed():
        return
    text = QT_TRANSLATE_NOOP(
        "core",
        "The signature inside the PDF needs pyHanko, which is not installed here. Nothing was changed, and the code on "
        "the certificate works without it. Install it with requirements/pades.txt, then try again.",
    )
    raise DocumentError(text)


def _unreadable(reason: str) -> DocumentError:
    text = QT_TRANSLATE_NOOP(
        "core", "The signature inside the PDF cannot be read: the file is damaged or of an unknown kind ({reason})."
    )
    return DocumentError(text, reason=reason)


def _clean(told: str) -> str:
    """Return a name from a certificate as one line that shows as it is."""
    return "".join(letter if letter.isprintable() else " " for letter in told)[:200]

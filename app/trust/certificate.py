"""What the QR code of a certificate says: claims signed with an office's issuing key, in at most 330 characters.

Unlike a statement, a certificate names its signer by the key's id alone: whoever checks it needs the office's key list
(`app.trust.keylist`), and that is what makes it speak for an office. The id stands in the protected header and nowhere
else. A name of 20 letters of any one script fits together with a Latin one; longer ones end in "…".
"""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust import base45, cbor, cose
from app.trust.clean import clean_text
from app.trust.packed_text import pack_text, unpack_text
from app.trust.signing import verify_bare

PREFIX = "KS1:"
MAX_CHARACTERS = 330
"""QR version 11 at level M: 30 mm of it are read from a 150-dpi scan."""

KID_BYTES = 8
MAX_PAYLOAD = 133
"""Bytes for the claims: 330 - 4 letters are 217 bytes, of which envelope, key id and signature take 84."""

EPOCH = date(2020, 1, 1)
LONGEST_DAYS = 65_535
"""Days are told from EPOCH, so many at most; before it they are negative, as where the clock of a PC fell back."""

MOST_INDEX = 2**32 - 1
SHORTEST_CUT = 5
NUMBER, NAME, LATIN_NAME, COURSE, VERSION, SCORE, ISSUED_ON, EXPIRES_ON, OFFICE, INDEX = range(1, 11)
KEYS = frozenset(range(1, 11))


class CertificateClaims(msgspec.Struct, frozen=True, kw_only=True):
    """What the signature covers: `name` in the person's own script, `latin_name` empty if it is the same.

    `index` is the certificate's place on its office's status list. Names end in "…" where they did not fit in full.
    """

    number: str
    name: str
    latin_name: str
    course: str
    version: str
    issued_on: date
    office: str
    index: int
    score_percent: int | None = None
    expires_on: date | None = None


class ReadCertificate(msgspec.Struct, frozen=True, kw_only=True):
    """A code taken apart; nothing in it is to be believed before its signature is checked."""

    claims: CertificateClaims
    kid: bytes
    envelope: cose.Envelope

    def signed_by(self, public_key: bytes) -> bool:
        """Tell whether this key signed the claims as a certificate."""
        envelope = self.envelope
        message = cose.signed_bytes(envelope.protected, "certificate", envelope.payload)
        try:
            verify_bare(message, signature=envelope.signature, public_key=public_key)
        except TrustError:
            return False
        return True


def seal_certificate(claims: CertificateClaims, *, key: SigningKey) -> str:
    """Return the token to print; the Latin name, then the other one are cut short if it would grow too long.

    Raises:
        TrustError: if number, course and office alone are too long.
    """
    for fitting in _shortened(claims):
        packed = _packed(fitting)
        if len(cbor.encode(packed)) <= MAX_PAYLOAD:
            return PREFIX + base45.encode(cose.sign1(packed, purpose="certificate", key=key))
    raise TrustError(
        QT_TRANSLATE_NOOP(
            "core",
            "The certificate {number} does not fit into its code: number, course and office take too much room. "
            "It was not issued. Choose a shorter prefix for the numbers of the office.",
        ),
        number=claims.number,
    )


def is_certificate(text: str) -> bool:
    """Tell whether a code has the form of a certificate, and not that of a statement.

    Raises:
        TrustError: if it is no code of Kense's at all.
    """
    return len(cose.parse1(_bytes_of(text)).kid) == KID_BYTES


def read_certificate(text: str) -> ReadCertificate:
    """Return what a code says, unchecked.

    Raises:
        TrustError: if it is no code of a certificate, or is damaged or cut off.
    """
    envelope = cose.parse1(_bytes_of(text))
    if len(envelope.kid) != KID_BYTES:
        raise cbor.damaged()
    return ReadCertificate(claims=_unpacked(envelope.claims), kid=envelope.kid, envelope=envelope)


def _bytes_of(text: str) -> bytes:
    # A space at the end is a letter of base45: only line ends are cut off.
    token = text.strip("\r\n")
    if not token.startswith(PREFIX) or len(token) > MAX_CHARACTERS:
        raise cbor.damaged()
    try:
        return base45.decode(token.removeprefix(PREFIX))
    except ValueError as error:
        raise cbor.damaged() from error


def _shortened(claims: CertificateClaims) -> Iterator[CertificateClaims]:
    clean = msgspec.structs.replace(
        claims, name=clean_text(claims.name), latin_name=clean_text(claims.latin_name), number=clean_text(claims.number)
    )
    if clean.latin_name == clean.name:
        clean = msgspec.structs.replace(clean, latin_name="")
    yield clean
    for latin in _cuts(clean.latin_name):
        yield msgspec.structs.replace(clean, latin_name=latin)
    for name in _cuts(clean.name):
        yield msgspec.structs.replace(clean, name=name, latin_name=clean.latin_name and "…")


def _cuts(text: str) -> Iterator[str]:
    for length in range(len(text) - 1, SHORTEST_CUT - 1, -1):
        yield text[:length].rstrip() + "…"


def _packed(claims: CertificateClaims) -> cose.Claims:
    packed: cose.Claims = {
        NUMBER: pack_text(claims.number),
        NAME: pack_text(claims.name),
        COURSE: pack_text(claims.course),
        VERSION: pack_text(claims.version),
        ISSUED_ON: (claims.issued_on - EPOCH).days,
        OFFICE: pack_text(claims.office),
        INDEX: claims.index,
    }
    if claims.latin_name:
        packed[LATIN_NAME] = pack_text(claims.latin_name)
    if claims.score_percent is not None:
        packed[SCORE] = claims.score_percent
    if claims.expires_on is not None:
        packed[EXPIRES_ON] = (claims.expires_on - EPOCH).days
    return packed


def _unpacked(packed: cose.Claims) -> CertificateClaims:
    """Return the claims; every key is known, for a certificate says nothing that its reader cannot show."""
    if not packed.keys() <= KEYS:
        raise cbor.damaged()
    return CertificateClaims(
        number=_text(packed.get(NUMBER)),
        name=_text(packed.get(NAME)),
        latin_name=_text(packed[LATIN_NAME]) if LATIN_NAME in packed else "",
        course=_text(packed.get(COURSE)),
        version=unpack_text(packed.get(VERSION)),
        issued_on=_day(packed.get(ISSUED_ON)),
        office=_text(packed.get(OFFICE)),
        index=_number(packed.get(INDEX), MOST_INDEX),
        score_percent=_number(packed[SCORE], 100) if SCORE in packed else None,
        expires_on=_day(packed[EXPIRES_ON]) if EXPIRES_ON in packed else None,
    )


def _text(packed: object) -> str:
    text = unpack_text(packed)
    if not text:
        raise cbor.damaged()
    return text


def _number(value: object, most: int, *, least: int = 0) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise cbor.damaged()
    return value


def _day(value: object) -> date:
    return EPOCH + timedelta(days=_number(value, LONGEST_DAYS, least=-LONGEST_DAYS))

"""What the QR code of a statement of completion says: signed claims in at most 330 characters.

A statement names its signer by the whole public key (COSE leaves the form of `kid` to the format), so any Kense can
check it without having met that PC. A good signature therefore proves that the text is as one installation wrote it
and was not altered since. It does not prove that the installation is an office's, that the clock was right or that
the learner worked alone: who owns the PC owns its key. If the key is among the known ones (from a bundle that the PC
sent), it also proves *which* PC it was. Only a certificate, signed with an issuing key, speaks for an office.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust import base45, cbor, cose
from app.trust.clean import clean_text
from app.trust.keys import key_id, key_id_text

PREFIX = "KS1:"
MAX_CHARACTERS = 330
"""QR version 11 at level M holds 366: 30 mm of it are read from a 150-dpi scan."""

MAX_PAYLOAD = 107
"""Bytes for the claims: 330 - 4 letters are 217 bytes, of which envelope, key and signature take 110."""

EIGHT_BIT = "kz1048"
"""The Kazakh state standard: Kazakh, Russian and Latin letters in one byte each, half of UTF-8."""

EPOCH = date(1970, 1, 1)
SHORTEST_CUT = 5
SERIAL, NAME, COURSE_ID, COURSE_TITLE, MINUTES, SCORE, COMPLETED_ON, LAW_DATE, ISSUED_ON = range(1, 10)


class StatementClaims(msgspec.Struct, frozen=True, kw_only=True):
    """What the signature covers. `name` or `course_title` end in "…" where they did not fit in full."""

    serial: str
    name: str
    course_id: str
    course_title: str
    minutes: int
    completed_on: date
    issued_on: date
    score_percent: int | None = None
    law_date: date | None = None


class ReadStatement(msgspec.Struct, frozen=True, kw_only=True):
    """A statement whose signature is good; `known` tells whether this PC also knows the one that signed it."""

    claims: StatementClaims
    kid: bytes
    public_key: bytes
    known: bool

    @property
    def installation(self) -> str:
        """The id of the key that signed, as the PC's own pages show it."""
        return key_id_text(self.kid)


def seal_statement(claims: StatementClaims, *, key: SigningKey) -> str:
    """Return the token to print; the title, then the name are shortened if it would grow too long.

    Raises:
        TrustError: if serial and course id alone are too long.
    """
    for fitting in _shortened(claims):
        packed = _packed(fitting)
        if len(cbor.encode(packed)) <= MAX_PAYLOAD:
            signed = cose.sign1(packed, purpose="statement", key=key, kid=bytes(key.verify_key))
            return PREFIX + base45.encode(signed)
    raise TrustError(
        QT_TRANSLATE_NOOP(
            "core",
            "The statement does not fit into its code because the course id {course} is too long. "
            "Your result is safe. Tell the author of the course.",
        ),
        course=claims.course_id,
    )


def read_statement(text: str, *, public_keys: Mapping[bytes, bytes]) -> ReadStatement:
    """Return what a token says, its signature checked; `public_keys` maps the ids of known PCs to their keys.

    Raises:
        TrustError: if it is no token of a statement, or was altered.
    """
    # A space at the end is a letter of base45: only line ends are cut off.
    token = text.strip("\r\n")
    if not token.startswith(PREFIX) or len(token) > MAX_CHARACTERS:
        raise cbor.damaged()
    try:
        data = base45.decode(token.removeprefix(PREFIX))
    except ValueError as error:
        raise cbor.damaged() from error
    public_key = cose.parse1(data).kid
    claims = _unpacked(cose.open1(data, purpose="statement", public_keys={public_key: public_key}))
    kid = key_id(public_key)
    return ReadStatement(claims=claims, kid=kid, public_key=public_key, known=public_keys.get(kid) == public_key)


def _shortened(claims: StatementClaims) -> Iterator[StatementClaims]:
    clean = msgspec.structs.replace(claims, name=clean_text(claims.name), course_title=clean_text(claims.course_title))
    yield clean
    for title in (*_cuts(clean.course_title), ""):
        yield msgspec.structs.replace(clean, course_title=title)
    for name in _cuts(clean.name):
        yield msgspec.structs.replace(clean, name=name, course_title="")


def _cuts(text: str) -> Iterator[str]:
    for length in range(len(text) - 1, SHORTEST_CUT - 1, -1):
        yield text[:length].rstrip() + "…"


def _packed(claims: StatementClaims) -> cose.Claims:
    packed: cose.Claims = {
        SERIAL: _packed_text(claims.serial),
        NAME: _packed_text(claims.name),
        COURSE_ID: _packed_text(claims.course_id),
        COURSE_TITLE: _packed_text(claims.course_title),
        MINUTES: claims.minutes,
        COMPLETED_ON: (claims.completed_on - EPOCH).days,
        ISSUED_ON: (claims.issued_on - EPOCH).days,
    }
    if claims.score_percent is not None:
        packed[SCORE] = claims.score_percent
    if claims.law_date is not None:
        packed[LAW_DATE] = (claims.law_date - EPOCH).days
    return packed


def _packed_text(text: str) -> str | bytes:
    if text.isascii():
        return text
    try:
        return text.encode(EIGHT_BIT)
    except UnicodeEncodeError:
        return text


def _unpacked(packed: cose.Claims) -> StatementClaims:
    """Return the claims; keys that only a newer Kense knows are passed over."""
    return StatementClaims(
        serial=_text(packed.get(SERIAL)),
        name=_text(packed.get(NAME)),
        course_id=_text(packed.get(COURSE_ID)),
        course_title=_text(packed.get(COURSE_TITLE)),
        minutes=_number(packed.get(MINUTES), 1_000_000),
        completed_on=_day(packed.get(COMPLETED_ON)),
        issued_on=_day(packed.get(ISSUED_ON)),
        score_percent=_number(packed[SCORE], 100) if SCORE in packed else None,
        law_date=_day(packed[LAW_DATE]) if LAW_DATE in packed else None,
    )


def _text(value: object) -> str:
    if isinstance(value, bytes):
        try:
            value = value.decode(EIGHT_BIT)
        except UnicodeDecodeError as error:
            raise cbor.damaged() from error
    # Unprintable letters, such as those that turn the direction of text, could make a page show another name.
    if not isinstance(value, str) or not value.isprintable():
        raise cbor.damaged()
    return value


def _number(value: object, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise cbor.damaged()
    return value


def _day(value: object) -> date:
    return EPOCH + timedelta(days=_number(value, 65_535))

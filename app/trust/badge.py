"""A certificate as an Open Badges 3.0 file (1EdTech, context 3.0.3): an OpenBadgeCredential signed as a VC-JWT.

The credential stands at the root of the JWT's payload (Verifiable Credentials Data Model 2.0, as OB 3.0 asks), signed
by EdDSA with the office's issuing key, whose public half stands in the header and in the issuer's did:key: any reader
of badges can check it without a network. Kense itself believes only keys of its list. The code of the certificate goes
along as evidence, so that a badge is judged by the same four answers.
"""

import base64
import hashlib
import json
import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.certificate import read_certificate
from app.trust.judging import Answer, Judgement, judge
from app.trust.keylist import KeyEntry, KeyList
from app.trust.keys import key_id
from app.trust.signing import verify_bare
from app.trust.statuslist import StatusList

SUFFIX = ".jwt"
CONTEXTS = ("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
TYPES = ("VerifiableCredential", "OpenBadgeCredential")
START = "eyJ"
"""How every JWT begins: a JSON object in base64url."""

LIMIT = 64 * 1024
NAMES = uuid.UUID("6a0d8c1e-3f57-5c2b-9d57-7a3f1c9b2e40")
"""Space of the names from which ids of badges are made: the same certificate always has the same."""

ED25519 = b"\xed\x01"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class BadgeContent(msgspec.Struct, frozen=True, kw_only=True):
    """What a badge says beside the code: words in one language, and who learned.

    `learner` is the office's own number of the person; it goes in as a hash with `salt` alone.
    """

    token: str
    course_title: str
    criteria: str
    office_name: str
    language: str
    learner: str
    salt: str
    issued_at: datetime


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """A badge taken apart; nothing in it is to be believed before `judge_badge` has judged it."""

    public: bytes
    token: str
    payload: dict[str, Any]
    message: bytes
    signature: bytes


def badge_file(told: BadgeContent, key: SigningKey) -> str:
    """Return the text of a badge, signed with the office's issuing key."""
    public = bytes(key.verify_key)
    issuer = did_key(public)
    jwk = {"crv": "Ed25519", "kty": "OKP", "x": _b64(public)}
    header = {"alg": "EdDSA", "jwk": jwk, "kid": f"{issuer}#{issuer.removeprefix('did:key:')}", "typ": "JWT"}
    message = f"{_json(header)}.{_json(_credential(told, issuer))}"
    return f"{message}.{_b64(key.sign(message.encode('ascii')).signature)}"


def is_badge(text: str) -> bool:
    """Tell whether a text has the form of a badge's file."""
    return text.lstrip().startswith(START)


def read_badge(text: str) -> Badge:
    """Return the parts of a badge, unchecked.

    Raises:
        TrustError: if it is no badge, or is damaged.
    """
    parts = text.strip().split(".")
    if len(text) > LIMIT or len(parts) != 3:
        raise _no_badge()
    header, payload, signature = (_bytes(part) for part in parts)
    try:
        told, credential = json.loads(header), json.loads(payload)
        jwk = told["jwk"]
        public = _bytes(jwk["x"])
        (evidence,) = credential["evidence"]
        token = evidence["description"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _no_badge() from error
    fits = told.get("alg") == "EdDSA" and (jwk.get("kty"), jwk.get("crv")) == ("OKP", "Ed25519") and len(public) == 32
    if not fits or not isinstance(token, str) or tuple(credential.get("type", ())) != TYPES:
        raise _no_badge()
    message = ".".join(parts[:2]).encode("ascii")
    return Badge(public=public, token=token, payload=credential, message=message, signature=signature)


def judge_badge(
    text: str, *, key_list: KeyList | None, status_lists: Mapping[str, StatusList], today: date
) -> Judgement:
    """Return what a badge says and the four answers to it: those to its code, if the badge fits it.

    Raises:
        TrustError: if it is no badge of Kense's, or is damaged.
    """
    badge = read_badge(text)
    judged = judge(badge.token, key_list=key_list, status_lists=status_lists, today=today)
    entry = key_list.find(key_id(badge.public)) if key_list else None
    if entry is None:
        text_ = QT_TRANSLATE_NOOP("core", "The signature cannot be checked here: this computer does not know its key.")
        return _instead(judged, Answer("signature", "unknown", text_))
    if not _is_signed(badge) or not _fits(badge, entry):
        text_ = QT_TRANSLATE_NOOP(
            "core", "The signature is not good: this was changed, or somebody else made it. Do not rely on it."
        )
        return _instead(judged, Answer("signature", "bad", text_))
    if entry.state == "revoked":
        text_ = QT_TRANSLATE_NOOP(
            "core",
            "The key of {office} was revoked on {revoked}: somebody else may have it. Only the office’s own register "
            "can tell whether this certificate is real.",
        )
        day = entry.revoked_on or entry.valid_to
        answer = Answer("key", "bad", text_, {"office": entry.office_name, "revoked": f"{day:%d.%m.%Y}"})
        return _instead(judged, answer)
    return judged


def did_key(public: bytes) -> str:
    """Return the did:key of an Ed25519 key: multibase base58btc of multicodec 0xed01 and the key."""
    number, digits = int.from_bytes(ED25519 + public), ""
    while number:
        number, digit = divmod(number, 58)
        digits = BASE58[digit] + digits
    return f"did:key:z{digits}"


def hashed_identity(identity: str, salt: str) -> str:
    """Return an identity as OB 3.0 hides it: SHA-256 of the text with the salt behind it."""
    return "sha256$" + hashlib.sha256((identity + salt).encode()).hexdigest()


def _credential(told: BadgeContent, issuer: str) -> dict[str, Any]:
    """Return the payload; the person stands there by name, as on the paper, and by a salted hash."""
    claims = read_certificate(told.token).claims
    hidden = hashed_identity(told.learner, told.salt)
    badge, subject = _urn(claims.office, claims.number), _urn(hidden)
    since = told.issued_at
    whole: dict[str, Any] = {
        "@context": list(CONTEXTS),
        "id": badge,
        "type": list(TYPES),
        "name": told.course_title,
        "issuer": {"id": issuer, "type": ["Profile"], "name": told.office_name},
        "validFrom": f"{since:%Y-%m-%dT%H:%M:%S}Z",
        "credentialSubject": {
            "id": subject,
            "type": ["AchievementSubject"],
            "identifier": [
                {"type": "IdentityObject", "hashed": False, "identityHash": claims.name, "identityType": "name"},
                {
                    "type": "IdentityObject",
                    "hashed": True,
                    "identityHash": hidden,
                    "identityType": "systemId",
                    "salt": told.salt,
                },
            ],
            "achievement": {
                "id": _urn(claims.office, claims.course, claims.version),
                "type": ["Achievement"],
                "achievementType": "CertificateOfCompletion",
                "name": told.course_title,
                "description": told.course_title,
                "criteria": {"narrative": told.criteria},
                "humanCode": claims.course,
                "version": claims.version,
                "inLanguage": told.language,
            },
        },
        "evidence": [
            {"id": f"{badge}#code", "type": ["Evidence"], "name": claims.number, "description": told.token},
        ],
        "iss": issuer,
        "jti": badge,
        "sub": subject,
        "nbf": int(since.timestamp()),
    }
    if claims.expires_on is not None:
        end = datetime(claims.expires_on.year, claims.expires_on.month, claims.expires_on.day, 23, 59, 59, tzinfo=UTC)
        whole |= {"validUntil": f"{end:%Y-%m-%dT%H:%M:%S}Z", "exp": int(end.timestamp())}
    return whole


def _fits(badge: Badge, entry: KeyEntry) -> bool:
    """Tell whether badge and code speak of the same: a good code of one certificate must not carry another's badge."""
    claims = read_certificate(badge.token).claims
    told = badge.payload
    try:
        named = [
            one["identityHash"] for one in told["credentialSubject"]["identifier"] if one["identityType"] == "name"
        ]
        course = told["credentialSubject"]["achievement"]["humanCode"]
        ends = str(told.get("validUntil", ""))[:10]
        issuer = told["issuer"]["id"]
    except (KeyError, TypeError):
        return False
    return (
        "certificate" in entry.purposes
        and entry.office == claims.office
        and told.get("jti") == told.get("id") == _urn(claims.office, claims.number)
        and named == [claims.name]
        and course == claims.course
        and ends == (claims.expires_on.isoformat() if claims.expires_on else "")
        and issuer == told.get("iss") == did_key(badge.public)
    )


def _is_signed(badge: Badge) -> bool:
    try:
        verify_bare(badge.message, signature=badge.signature, public_key=badge.public)
    except TrustError:
        return False
    return True


def _instead(judged: Judgement, answer: Answer) -> Judgement:
    """Return a judgement with one answer in the place of its own, and nothing judged that rests on the signature."""
    text = QT_TRANSLATE_NOOP("core", "Not judged: without a good signature nothing it says can be believed.")
    answers = tuple(
        answer
        if one.question == answer.question
        else Answer(one.question, "unknown", text)
        if answer.question == "signature"
        else one
        for one in judged.answers
    )
    return msgspec.structs.replace(judged, answers=answers)


def _urn(*parts: str) -> str:
    return uuid.uuid5(NAMES, "\n".join(parts)).urn


def _json(value: Mapping[str, Any]) -> str:
    return _b64(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(part: object) -> bytes:
    """Return what base64url says; one text alone stands for the same bytes, so nothing can be hidden in its end."""
    try:
        data = base64.urlsafe_b64decode(f"{part}===")
    except ValueError as error:
        raise _no_badge() from error
    if _b64(data) != part:
        raise _no_badge()
    return data


def _no_badge() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This is no Open Badge of Kense’s, or it is damaged. Nothing was taken over from it. "
        "Ask for the file again, or check the certificate itself.",
    )
    return TrustError(text)

"""Judging a certificate: four questions, each with its own answer, and never one word for all of them.

Is the signature good; was the key trusted on that day; is it not expired today; is it not on the status list of day D?
"""

from collections.abc import Mapping
from datetime import date
from typing import Literal

import msgspec

from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.certificate import CertificateClaims, ReadCertificate, read_certificate
from app.trust.keylist import KeyEntry, KeyList
from app.trust.keys import key_id_text
from app.trust.statuslist import StatusList

Question = Literal["signature", "key", "expiry", "status"]
State = Literal["good", "bad", "unknown"]


class Answer(msgspec.Struct, frozen=True):
    """One of the four lines: a marked English template and the values for its names."""

    question: Question
    state: State
    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What a code says and the four answers to it, in the order of the questions."""

    claims: CertificateClaims
    kid: bytes
    office_name: str
    answers: tuple[Answer, ...]

    @property
    def state(self) -> State:
        """Bad if one answer is, good if all are, otherwise unknown."""
        states = {answer.state for answer in self.answers}
        return "bad" if "bad" in states else "good" if states == {"good"} else "unknown"


def judge(text: str, *, key_list: KeyList | None, status_lists: Mapping[str, StatusList], today: date) -> Judgement:
    """Return what a code says and how far it is to be relied on; `status_lists` by office.

    Raises:
        TrustError: if it is no code of a certificate, or is damaged or cut off.
    """
    read = read_certificate(text)
    entry = key_list.find(read.kid) if key_list else None
    signature = _signature(read, entry)
    if signature.state == "good" and entry is not None:
        status = _status(read.claims, status_lists.get(read.claims.office))
        rest: tuple[Answer, ...] = (_key(read.claims, entry), _expiry(read.claims, today), status)
    else:
        rest = (_unknown_key(read, entry), _unjudged("expiry"), _unjudged("status"))
    return Judgement(
        claims=read.claims,
        kid=read.kid,
        office_name=entry.office_name if entry else "",
        answers=(signature, *rest),
    )


def _signature(read: ReadCertificate, entry: KeyEntry | None) -> Answer:
    if entry is None:
        text = QT_TRANSLATE_NOOP("core", "The signature cannot be checked here: this computer does not know its key.")
        return Answer("signature", "unknown", text)
    if not read.signed_by(entry.public):
        text = QT_TRANSLATE_NOOP(
            "core", "The signature is not good: this was changed, or somebody else made it. Do not rely on it."
        )
        return Answer("signature", "bad", text)
    text = QT_TRANSLATE_NOOP("core", "The signature is good: nothing was changed since it was issued.")
    return Answer("signature", "good", text)


def _unknown_key(read: ReadCertificate, entry: KeyEntry | None) -> Answer:
    if entry is not None:
        return _unjudged("key")
    text = QT_TRANSLATE_NOOP(
        "core",
        "The key {key} is on no key list of this computer. Ask the office that issued it, or bring its newest key "
        "list here.",
    )
    return Answer("key", "unknown", text, {"key": key_id_text(read.kid)})


def _unjudged(question: Question) -> Answer:
    text = QT_TRANSLATE_NOOP("core", "Not judged: without a good signature nothing it says can be believed.")
    return Answer(question, "unknown", text)


def _key(claims: CertificateClaims, entry: KeyEntry) -> Answer:
    shown: dict[str, object] = {"office": entry.office_name, "day": _day(claims.issued_on)}
    if "certificate" not in entry.purposes or entry.office != claims.office:
        text = QT_TRANSLATE_NOOP("core", "The key belongs to {office}, and may not sign this certificate.")
        return Answer("key", "bad", text, shown)
    if entry.state == "revoked":
        text = QT_TRANSLATE_NOOP(
            "core",
            "The key of {office} was revoked on {revoked}: somebody else may have it. Only the office’s own register "
            "can tell whether this certificate is real.",
        )
        return Answer("key", "bad", text, shown | {"revoked": _day(entry.revoked_on or entry.valid_to)})
    if not entry.valid_from <= claims.issued_on <= entry.valid_to:
        text = QT_TRANSLATE_NOOP("core", "The key of {office} was not in use on {day}, the day of issue.")
        return Answer("key", "bad", text, shown)
    text = QT_TRANSLATE_NOOP("core", "The key was trusted on {day}: it belongs to {office}.")
    return Answer("key", "good", text, shown)


def _expiry(claims: CertificateClaims, today: date) -> Answer:
    if claims.issued_on > today:
        text = QT_TRANSLATE_NOOP(
            "core", "It is dated {day}, and today is {today}. Check the clock of this computer, or ask the office."
        )
        return Answer("expiry", "unknown", text, {"day": _day(claims.issued_on), "today": _day(today)})
    if claims.expires_on is None:
        return Answer("expiry", "good", QT_TRANSLATE_NOOP("core", "It does not expire."))
    shown: dict[str, object] = {"day": _day(claims.expires_on)}
    if claims.expires_on < today:
        return Answer("expiry", "bad", QT_TRANSLATE_NOOP("core", "It expired on {day}."), shown)
    return Answer("expiry", "good", QT_TRANSLATE_NOOP("core", "It is not expired today: it holds until {day}."), shown)


def _status(claims: CertificateClaims, listed: StatusList | None) -> Answer:
    if listed is None:
        text = QT_TRANSLATE_NOOP(
            "core", "Whether it was revoked is not known: this computer has no status list of this office. Ask it."
        )
        return Answer("status", "unknown", text)
    shown: dict[str, object] = {"day": _day(listed.issued_on)}
    if listed.covers(claims.index) and listed.is_revoked(claims.index):
        text = QT_TRANSLATE_NOOP("core", "It was revoked: it is on the status list dated {day}. Do not rely on it.")
        return Answer("status", "bad", text, shown)
    if not listed.covers(claims.index):
        text = QT_TRANSLATE_NOOP(
            "core",
            "Whether it was revoked is not known: the status list here, of {day}, does not reach to it. Ask the office "
            "for its newest list.",
        )
        return Answer("status", "unknown", text, shown)
    if listed.issued_on < claims.issued_on:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Whether it was revoked is not known: the status list here is of {day}, before it was issued. Ask the "
            "office.",
        )
        return Answer("status", "unknown", text, shown)
    text = QT_TRANSLATE_NOOP("core", "It is not on the status list dated {day}. Later revocations are not known here.")
    return Answer("status", "good", text, shown)


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"

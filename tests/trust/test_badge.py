"""Open Badges: judged by the four answers of the certificate they carry, and refused whatever was changed."""

import base64
import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust.badge import BadgeContent, badge_file, did_key, judge_badge, read_badge
from app.trust.judging import Judgement
from app.trust.keylist import KeyList
from tests.trust.offices import CLAIMS, FOREIGN, ISSUING, KEY_LIST, NEXT, OFFICE, TODAY, entry, listed, token

CONTENT = BadgeContent(
    token=token(),
    course_title="Обращения граждан",
    criteria="Курс завершён.",
    office_name="Департамент цифровых услуг",
    language="ru",
    learner="000123",
    salt="c0ffee",
    issued_at=datetime(2026, 11, 24, 9, tzinfo=UTC),
)


def judged(text: str, key_list: KeyList | None = KEY_LIST, *revoked: int) -> Judgement:
    return judge_badge(text, key_list=key_list, status_lists={OFFICE: listed(revoked)}, today=TODAY)


def states(found: Judgement) -> list[str]:
    return [one.state for one in found.answers]


def payload(text: str) -> dict[str, Any]:
    return read_badge(text).payload


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def resealed(change: Callable[[dict[str, Any]], object], key: SigningKey | None = None) -> str:
    """Return a badge with another payload: unsigned, or signed anew with a key."""
    header, _, signature = badge_file(CONTENT, ISSUING).split(".")
    told = payload(badge_file(CONTENT, ISSUING))
    change(told)
    message = f"{header}.{part(told)}"
    if key is not None:
        signature = base64.urlsafe_b64encode(key.sign(message.encode()).signature).rstrip(b"=").decode()
    return f"{message}.{signature}"


def test_a_badge_has_the_four_answers_of_its_certificate() -> None:
    found = judged(badge_file(CONTENT, ISSUING))
    assert states(found) == ["good"] * 4
    assert (found.claims, found.state) == (CLAIMS, "good")


def test_a_revoked_certificate_makes_its_badge_bad() -> None:
    assert states(judged(badge_file(CONTENT, ISSUING), KEY_LIST, CLAIMS.index)) == ["good", "good", "good", "bad"]


def test_it_is_an_open_badge_credential_of_version_3() -> None:
    told = payload(badge_file(CONTENT, ISSUING))
    assert told["@context"][1] == "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    assert told["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert (told["validFrom"], told["validUntil"]) == ("2026-11-24T09:00:00Z", "2027-11-24T23:59:59Z")
    assert told["jti"] == told["id"]
    assert told["sub"] == told["credentialSubject"]["id"]
    assert told["iss"] == told["issuer"]["id"] == did_key(bytes(ISSUING.verify_key))


def test_the_key_has_the_did_that_the_method_gives_it() -> None:
    """The test vector of did:key for Ed25519."""
    public = bytes.fromhex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")
    assert did_key(public) == "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"


def test_a_person_stands_in_it_by_name_and_by_a_salted_hash_alone() -> None:
    text = badge_file(CONTENT, ISSUING)
    name, hidden = payload(text)["credentialSubject"]["identifier"]
    assert name["identityHash"] == CLAIMS.name
    assert hidden["identityHash"] == "sha256$" + hashlib.sha256(b"000123c0ffee").hexdigest()
    assert "000123" not in json.dumps(payload(text))


@pytest.mark.parametrize(
    "change",
    [
        lambda told: told["credentialSubject"]["identifier"][0].update(identityHash="Басқа Біреу"),
        lambda told: told["credentialSubject"]["achievement"].update(humanCode="c99-other"),
        lambda told: told.update(validUntil="2099-01-01T00:00:00Z"),
        lambda told: told.update(id="urn:uuid:1"),
    ],
)
def test_a_changed_badge_is_bad_and_so_is_one_signed_anew_that_is_not_its_certificate(
    change: Callable[[dict[str, Any]], object],
) -> None:
    assert judged(resealed(change)).answers[0].state == "bad"
    assert judged(resealed(change, ISSUING)).answers[0].state == "bad"


def test_what_the_code_does_not_say_is_covered_by_the_signature_too() -> None:
    def rename(told: dict[str, Any]) -> None:
        told["issuer"]["name"] = "Another office"

    assert judged(resealed(rename)).answers[0].state == "bad"
    assert judged(resealed(rename, ISSUING)).state == "good"


def test_another_offices_key_makes_no_badge_of_this_office() -> None:
    assert judged(badge_file(CONTENT, FOREIGN)).answers[0].state == "bad"


def test_a_key_on_no_list_and_no_list_at_all_are_unknown() -> None:
    assert states(judged(badge_file(CONTENT, NEXT))) == ["unknown"] * 4
    assert states(judged(badge_file(CONTENT, ISSUING), None)) == ["unknown"] * 4


def test_the_next_key_of_the_office_may_sign_a_badge_of_an_older_certificate() -> None:
    both = msgspec.structs.replace(KEY_LIST, entries=(*KEY_LIST.entries, entry(NEXT)))
    assert states(judged(badge_file(CONTENT, NEXT), both)) == ["good"] * 4
    stolen = msgspec.structs.replace(KEY_LIST, entries=(*KEY_LIST.entries, entry(NEXT, state="revoked")))
    assert judged(badge_file(CONTENT, NEXT), stolen).state == "bad"


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none"},
        {"alg": "HS256", "jwk": {"kty": "oct", "k": "AA"}},
        {"alg": "EdDSA", "jwk": {"kty": "OKP", "crv": "Ed25519", "x": "AA"}},
        [],
    ],
)
def test_other_algorithms_are_no_badge(header: object) -> None:
    _, said, signature = badge_file(CONTENT, ISSUING).split(".")
    with pytest.raises(TrustError, match="no Open Badge"):
        judged(f"{part(header)}.{said}.{signature}")


@pytest.mark.parametrize(
    "text", ["", "eyJ", "eyJ.eyJ.eyJ", "a.b.c.d", "eyJ" + "A" * 100_000, "eyJ.ü.ё", f"{part([])}." * 2]
)
def test_what_is_no_badge_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(TrustError, match="no Open Badge"):
        judged(text)

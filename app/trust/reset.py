"""A forgotten PIN is taken away by question and answer, read over the phone between two PCs without a network.

The PC asks with the id of its key, a mark of the profile and a number drawn once. The office answers with what only it
and that PC can compute: BLAKE2b over the question, keyed with the secret that X25519 gives both of them. Letters and
digits leave out 0, O, 1 and I. The last letter of each text is a check over GF(32): one letter misheard, or two that
changed places, are always noticed.
"""

import hashlib
import hmac
import unicodedata

import msgspec
from nacl.bindings import crypto_scalarmult
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey
from nacl.signing import SigningKey, VerifyKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.keys import key_id

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LETTER_BITS = 5
KID_BITS, TAG_BITS, NONCE_BITS = 64, 11, 40
NONCE_BYTES = NONCE_BITS // 8
CHALLENGE_LETTERS = 24
"""23 letters hold the 115 bits, the last is the check."""

ANSWER_LETTERS = 10
"""Nine letters are 45 bits, of which three tries guess one in ten million million; the last is the check."""

GROUP = 4
PERSON = b"Kense pin reset1"
"""Parts this use of the shared secret from every other one (16 bytes at most)."""

FIELD = 0b100101
"""x^5 + x^2 + 1, by which GF(32) is made."""

_HEARD = str.maketrans("АВЕКМНРСТУХ", "ABEKMHPCTYX")
"""Russian letters that look like Latin ones: keyboards in the offices stand on them."""


class Challenge(msgspec.Struct, frozen=True):
    """What is asked: the 8 bytes that name the PC's key, the mark of the profile, and the number drawn (5 bytes)."""

    kid: bytes
    tag: int
    nonce: bytes

    @property
    def packed(self) -> bytes:
        """The one byte form that is answered."""
        return self._number().to_bytes(15, "big")

    @property
    def text(self) -> str:
        """The question as it is read aloud, in groups of four."""
        return grouped(_with_check(_letters(self._number(), CHALLENGE_LETTERS - 1)))

    def _number(self) -> int:
        kid, nonce = int.from_bytes(self.kid, "big"), int.from_bytes(self.nonce, "big")
        return (kid << (TAG_BITS + NONCE_BITS)) | (self.tag << NONCE_BITS) | nonce


def challenge(public_key: bytes, profile_id: str, nonce: bytes) -> Challenge:
    """Return the question of a profile on the PC with this Ed25519 key."""
    mark = int.from_bytes(hashlib.sha256(profile_id.encode()).digest()[:2], "big") >> (16 - TAG_BITS)
    return Challenge(key_id(public_key), mark, nonce)


def heard_challenge(text: str) -> Challenge:
    """Return the question that somebody read aloud; spaces, hyphens and capitals do not matter.

    Raises:
        TrustError: if it is not whole, or a letter was misheard.
    """
    number = _heard(text, CHALLENGE_LETTERS)
    kid = (number >> (TAG_BITS + NONCE_BITS)).to_bytes(KID_BITS // 8, "big")
    nonce = (number & (1 << NONCE_BITS) - 1).to_bytes(NONCE_BYTES, "big")
    return Challenge(kid, number >> NONCE_BITS & (1 << TAG_BITS) - 1, nonce)


def office_answer(asked: Challenge, *, office: PrivateKey, pc_public: bytes) -> str:
    """Return what the office reads back to the PC with this Ed25519 key.

    Raises:
        TrustError: if it is the key of another PC, or no key.
    """
    if key_id(pc_public) != asked.kid:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The question comes from another PC than the card. No answer was made. Look for the card of that PC.",
        )
        raise TrustError(text)
    try:
        theirs = VerifyKey(pc_public).to_curve25519_public_key()
        secret = crypto_scalarmult(bytes(office), bytes(theirs))
    except (CryptoError, ValueError, TypeError, RuntimeError) as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The card of the PC holds no key. No answer was made. Have the card saved again on that PC."
        )
        raise TrustError(text) from error
    return _answer(asked, secret, bytes(office.public_key))


def pc_answer(asked: Challenge, *, installation: SigningKey, office_public: bytes) -> str:
    """Return the answer that this PC expects of the office with this X25519 key.

    Raises:
        TrustError: if it is no key of an office.
    """
    try:
        ours = installation.to_curve25519_private_key()
        secret = crypto_scalarmult(bytes(ours), bytes(PublicKey(office_public)))
    except (CryptoError, ValueError, TypeError, RuntimeError) as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The key of the office cannot be used. Your progress is safe. Ask the office for its card and take it in.",
        )
        raise TrustError(text) from error
    return _answer(asked, secret, office_public)


def heard_answer(text: str) -> str:
    """Return an answer in its one form.

    Raises:
        TrustError: if it is not whole, or a letter was misheard.
    """
    return grouped(_with_check(_letters(_heard(text, ANSWER_LETTERS), ANSWER_LETTERS - 1)), size=5)


def same_answer(given: str, expected: str) -> bool:
    """Compare two answers in a time that tells nothing."""
    return hmac.compare_digest(given.encode(), expected.encode())


def grouped(letters: str, *, size: int = GROUP) -> str:
    """Return letters in groups, with hyphens between them."""
    return "-".join(letters[at : at + size] for at in range(0, len(letters), size))


def _answer(asked: Challenge, secret: bytes, office_public: bytes) -> str:
    told = hashlib.blake2b(asked.packed + office_public, key=secret, person=PERSON, digest_size=16).digest()
    bits = LETTER_BITS * (ANSWER_LETTERS - 1)
    number = int.from_bytes(told, "big") >> (128 - bits)
    return grouped(_with_check(_letters(number, ANSWER_LETTERS - 1)), size=5)


def _heard(text: str, length: int) -> int:
    """Return the number that the letters before the check hold."""
    told = unicodedata.normalize("NFC", text).upper().translate(_HEARD)
    letters = "".join(letter for letter in told if letter.isalnum())
    strange = sorted({letter for letter in letters if letter not in ALPHABET})
    if strange:
        problem = QT_TRANSLATE_NOOP(
            "core",
            "These letters never occur: {letters}. There is no zero, no O, no one and no I. Nothing was changed. "
            "Ask for the text again, letter by letter.",
        )
        raise TrustError(problem, letters=" ".join(strange))
    if len(letters) != length:
        problem = QT_TRANSLATE_NOOP(
            "core", "The text has {length} letters and digits, and here are {given}. Nothing was changed. Compare them."
        )
        raise TrustError(problem, length=length, given=len(letters))
    if _with_check(letters[:-1]) != letters:
        problem = QT_TRANSLATE_NOOP(
            "core",
            "A letter was misheard or mistyped: the last one does not fit the others. Nothing was changed and no try "
            "was counted. Compare them one by one.",
        )
        raise TrustError(problem)
    number = 0
    for letter in letters[:-1]:
        number = number << LETTER_BITS | ALPHABET.index(letter)
    return number


def _letters(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> LETTER_BITS * place & 31] for place in reversed(range(length)))


def _with_check(letters: str) -> str:
    """Add the letter that makes the sum of all, each times another power of x, zero in GF(32)."""
    total = 0
    for letter in letters:
        total = _times_x(total ^ ALPHABET.index(letter))
    return letters + ALPHABET[total]


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ FIELD if value & 32 else value

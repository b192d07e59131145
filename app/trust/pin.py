"""PINs and opening codes: Argon2id hashes, and waits that grow with every wrong try."""

from datetime import datetime, timedelta

PIN_LENGTHS = (4, 6)
"""Shortest and longest PIN in digits."""

CODE_LENGTHS = (4, 40)
"""Shortest and longest opening code in characters."""

OPSLIMIT = 2
MEMLIMIT = 64 * 1024**2
"""What libsodium calls interactive; nacl is loaded only where there is a PIN."""

FREE_TRIES = 3
LONGEST_WAIT = timedelta(minutes=15)


def is_pin(text: str) -> bool:
    """Tell whether the text has the form of a PIN."""
    return text.isascii() and text.isdigit() and PIN_LENGTHS[0] <= len(text) <= PIN_LENGTHS[1]


def hash_pin(pin: str) -> str:
    """Return the Argon2id hash with its salt, about 0.1 s of work."""
    from nacl.pwhash import argon2id

    return argon2id.str(pin.encode(), OPSLIMIT, MEMLIMIT).decode()


def pin_matches(pin: str, hashed: str) -> bool:
    """Tell whether the PIN made this hash; a damaged hash matches nothing."""
    from nacl.exceptions import CryptoError
    from nacl.pwhash import verify

    try:
        return verify(hashed.encode(), pin.encode())
    except (CryptoError, ValueError):
        return False


def is_code(text: str) -> bool:
    """Tell whether the text can be an opening code; spaces around it do not count."""
    return CODE_LENGTHS[0] <= len(_said(text)) <= CODE_LENGTHS[1]


def hash_code(code: str) -> str:
    """Return the Argon2id hash of an opening code, in which capitals and spaces around it do not matter."""
    return hash_pin(_said(code))


def code_matches(code: str, hashed: str) -> bool:
    """Tell whether the code made this hash; a damaged hash matches nothing."""
    return pin_matches(_said(code), hashed)


def _said(code: str) -> str:
    """Return a code in the one form that all ways of typing it have: it is read aloud, and keyboards differ."""
    import unicodedata

    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", code).casefold()).strip()


def wait_left(wrong: int, last_wrong: datetime, now: datetime) -> timedelta:
    """Return how long to wait before the next try: none up to three wrong ones, then 5 s doubling to 15 min.

    A clock set back never lengthens the wait beyond the whole of it.
    """
    if wrong < FREE_TRIES:
        return timedelta()
    whole = min(timedelta(seconds=5 * 2 ** min(wrong - FREE_TRIES, 10)), LONGEST_WAIT)
    passed = max(now - last_wrong, timedelta())
    return max(whole - passed, timedelta())

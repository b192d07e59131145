"""Passphrases and PINs that cost next to no work: what is tested is not their slowness."""

from collections.abc import Iterator

import pytest
from nacl.pwhash import argon2id

from app.trust import box, passphrase, pin

COSTLY = (box, passphrase, pin)


@pytest.fixture(scope="session", autouse=True)
def quick_locks() -> Iterator[None]:
    """Take the least work that Argon2id allows, but where a test asks for `full_locks`."""
    with pytest.MonkeyPatch.context() as patch:
        for module in COSTLY:
            patch.setattr(module, "OPSLIMIT", argon2id.OPSLIMIT_MIN)
            patch.setattr(module, "MEMLIMIT", argon2id.MEMLIMIT_MIN)
        yield


@pytest.fixture
def full_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the work that the program takes."""
    for module in COSTLY:
        for name in ("OPSLIMIT", "MEMLIMIT"):
            monkeypatch.setattr(module, name, FULL[module.__name__, name])


FULL = {(module.__name__, name): getattr(module, name) for module in COSTLY for name in ("OPSLIMIT", "MEMLIMIT")}

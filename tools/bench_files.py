"""Files as PCs send them, for `bench_register`: one completed course each, packed, signed and sealed as Kense does."""

import random
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from app.base.clock import SystemClock
from app.services.collecting import OfficeKeys, Register, collect, read_office_keys
from app.trust.bundle import SUFFIX, BundleBody, chain_of, pack
from app.trust.chain import FIRST, canonical
from app.trust.office_keys import new_office

BEGAN = datetime(2026, 10, 1, 9, tzinfo=UTC)
Fact = tuple[str, dict[str, Any]]


def collected_files(
    register: Register, facts: Sequence[Fact], profiles: Sequence[str], length: int
) -> Iterator[tuple[str, int, float]]:
    """Collect a folder with a file of each profile, then the same folder again, as HR does.

    `facts` are what each PC recorded and `length` is that of their records in bytes. Yields what was done, the number
    of facts, and the seconds it took from reading the files to the last commit.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        new_office(folder / "keys", {"kk": "Кадр бөлімі"}, at=BEGAN.isoformat(timespec="milliseconds"))
        keys = read_office_keys(folder / "keys")
        (folder / "stick").mkdir()
        for number, profile in enumerate(profiles):
            packed = file_of(profile, facts, keys, random.Random(number), length)  # noqa: S311 - invented
            (folder / "stick" / f"{number:07d}{SUFFIX}").write_bytes(packed)
        for what in ("collected from files", "the same files again"):
            started = time.perf_counter()
            found = collect(register, folder / "stick", keys, SystemClock())
            spent = time.perf_counter() - started
            assert not found.left
            yield f"{what}, {len(found.taken):,} of them, {found.new:,} new", found.new + found.known, spent


def file_of(profile: str, facts: Sequence[Fact], keys: OfficeKeys, draw: random.Random, length: int) -> bytes:
    """Return what a new PC of a profile sends."""
    moment, boot = BEGAN.isoformat(timespec="milliseconds"), _uuid(draw)
    records = []
    for sequence, (kind, told) in enumerate(facts, start=1):
        body = dict(told)
        for subject in ("attempt", "run"):
            if subject in body:
                body[subject] = f"{body[subject]}-{boot[:13]}"
        fields = {"id": _uuid(draw), "sequence": sequence, "at": moment, "local": moment, "monotonic": 4.25}
        fields |= {"boot": boot, "kind": kind, "body": body}
        body["event"] = draw.randbytes(12).hex()
        body["event"] += "c" * (length - len(canonical(fields)))
        records.append(canonical(fields))
    key = SigningKey(draw.randbytes(32))
    body_ = BundleBody(
        installation=bytes(key.verify_key),
        profile=profile,
        name="Айгүл",
        sequence=1,
        previous="",
        made_at=moment,
        made_local=moment,
        boot=boot,
        monotonic_ms=1,
        kense="1.0",
        chains=(chain_of(_uuid(draw), 1, FIRST, tuple(records)),),
        papers={},
    )
    return pack(body_, key, keys.card.box_key)


def _uuid(draw: random.Random) -> str:
    return str(uuid.UUID(int=draw.getrandbits(128), version=4))

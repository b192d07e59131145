"""Looking at a file of “Send my progress” without taking anything from it into a register."""

from pathlib import Path

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.box import needs_passphrase, read_office_key
from app.trust.bundle import MAX_FILE, Outside, ReadChain, outside, unpack

__all__ = ["BundleReport", "ChainReport", "Outside", "key_is_locked", "look_inside", "look_outside"]
"""What commands may use of this use case, values of lower floors included."""


class ChainReport(msgspec.Struct, frozen=True, kw_only=True):
    """One chain: places of its first and last fact, UTC times of the earliest and latest, "" if there are none."""

    db: str
    first: int
    last: int
    facts: int
    earliest: str
    latest: str


class BundleReport(msgspec.Struct, frozen=True, kw_only=True):
    """What is in a bundle whose signature is good and whose chains are whole."""

    name: str
    profile: str
    installation: str
    sequence: int
    made_at: str
    made_local: str
    kense: str
    digest: str
    size: int
    chains: tuple[ChainReport, ...]
    papers: int
    kinds: dict[str, int]
    """Number of facts by kind."""


def look_outside(file: Path) -> Outside:
    """Return what a bundle tells everybody.

    Raises:
        StorageError: if it cannot be read.
        TrustError: if it is no bundle, cut off, or of a newer Kense.
    """
    return outside(_packed(file))


def look_inside(file: Path, key: Path, passphrase: str = "") -> BundleReport:
    """Return what is in a bundle, opened with the key of its office.

    Raises:
        StorageError: if it cannot be read.
        TrustError: if the key cannot be used, or anything in the bundle is not in order.
    """
    read = unpack(_packed(file), read_office_key(key, passphrase))
    kinds: dict[str, int] = {}
    for chain in read.chains:
        for one in chain.facts:
            kinds[one.fact.kind] = kinds.get(one.fact.kind, 0) + 1
    return BundleReport(
        name=read.body.name,
        profile=read.body.profile,
        installation=read.installation,
        sequence=read.body.sequence,
        made_at=read.body.made_at,
        made_local=read.body.made_local,
        kense=read.body.kense,
        digest=read.digest,
        size=read.size,
        chains=tuple(map(_chain_report, read.chains)),
        papers=len(read.body.papers),
        kinds=kinds,
    )


def key_is_locked(key: Path) -> bool:
    """Tell whether the key of an office asks for a passphrase.

    Raises:
        TrustError: if it cannot be read or is damaged.
    """
    return needs_passphrase(key)


def _chain_report(chain: ReadChain) -> ChainReport:
    moments = [one.fact.at for one in chain.facts]
    return ChainReport(
        db=chain.db,
        first=chain.first,
        last=chain.last,
        facts=len(chain.facts),
        earliest=min(moments, default=""),
        latest=max(moments, default=""),
    )


def _packed(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_FILE + 1)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise StorageError(text, file=str(file), reason=error.strerror or error) from error

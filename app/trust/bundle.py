"""The file that “Send my progress” makes: facts of one profile, signed by its PC, to be opened by its office alone.

    MAGIC · length of the rest (8 bytes) · sealed to the office's box key (`app.trust.box`):
        COSE_Sign1 by the installation, purpose "bundle", kid = its whole public key:
            {1: format, 2: size of the body in bytes, 3: the body as CBOR, compressed by zlib}

A bundle comes from a stranger: sizes and counts are looked at before anything is unpacked, every type is checked,
every chain computed again and every record read as a fact. What a good bundle proves is that this installation signed
it and that nothing was changed since; who owns the PC can have made up what is in it.
"""

import hashlib
import zlib
from collections import deque
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust import box, cbor, cose
from app.trust.bundle_records import ID, MOMENT, BundleFact, read_record
from app.trust.chain import FIRST, links
from app.trust.clean import clean_text
from app.trust.keys import key_id, key_id_text

SUFFIX = ".kbundle"
MAGIC = b"KBUNDLE1"
"""Opens every bundle; its last letter is the format of the file."""

LENGTH_BYTES = 8
FORMAT, SIZE, BODY = 1, 2, 3

MAX_FILE = 64 * 1024**2
MAX_BODY = 256 * 1024**2
"""Most bytes of a file, and of what is in it; a year of hard work by one learner is 2 MB."""

MAX_FACTS = 500_000
MAX_RECORD = 1024**2
MAX_VALUES = 10_000_000
"""Most values in all records together: as Python objects they take up to 72 bytes each."""

Text = Annotated[str, msgspec.Meta(max_length=200)]
Id = Annotated[str, msgspec.Meta(pattern=rf"^{ID}\Z")]
Moment = Annotated[str, msgspec.Meta(pattern=rf"^{MOMENT}\Z")]
Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Record = Annotated[bytes, msgspec.Meta(max_length=MAX_RECORD)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Place = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class BundleChain(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Consecutive facts of one database: `first` is the sequence of the first one, `previous` the hash before it.

    `records` are the canonical bytes that the hashes cover, `head` is the hash of the last one, or `previous` if there
    are none. `chain_of` makes one.
    """

    db: Id
    first: Place
    previous: Hash
    records: tuple[Record, ...]
    head: Hash

    @property
    def last(self) -> int:
        """The sequence of the last fact; one less than `first` if there are none."""
        return self.first + len(self.records) - 1


class BundleBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is in a bundle. `installation` is the public key of the PC that signed it.

    `sequence` counts the bundles of the profile's database from 1; `previous` is the SHA-256 (hex) of the one before,
    "" for the first. `made_at` is UTC, `made_local` the wall clock, both ISO texts; `monotonic_ms` are comparable only
    within the same `boot`. The first of `chains` is the profile's own database, even if nothing of it is sent; others
    are runs of facts that came from copies of it, and one database may have several. `papers` are the question papers
    of attempts in `chains` as stored, by their SHA-256.
    """

    format: Literal[1] = 1
    installation: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    profile: Id
    name: Text
    sequence: Place
    previous: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]
    made_at: Moment
    made_local: Moment
    boot: Text
    monotonic_ms: Count
    kense: Text
    chains: Annotated[tuple[BundleChain, ...], msgspec.Meta(max_length=256)]
    papers: Annotated[dict[Hash, bytes], msgspec.Meta(max_length=20_000)]


class ReadFact(msgspec.Struct, frozen=True, gc=False):
    """A fact of a bundle with the record it stands in, the hash of the chain up to it, and when it was."""

    fact: BundleFact
    record: bytes
    hash: bytes
    at: datetime


class ReadChain(msgspec.Struct, frozen=True, kw_only=True):
    """A chain of a bundle, computed again: `first` and `previous` as in `BundleChain`, `head` as computed."""

    db: str
    first: int
    previous: str
    facts: tuple[ReadFact, ...]
    head: str

    @property
    def last(self) -> int:
        """The sequence of the last fact; one less than `first` if there are none."""
        return self.first + len(self.facts) - 1


class Unpacked(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle that is whole, with a good signature. `digest` is the SHA-256 (hex) of its file."""

    body: BundleBody
    chains: tuple[ReadChain, ...]
    digest: str
    size: int

    @property
    def installation(self) -> str:
        """Short id of the key that signed, as people read it to each other."""
        return key_id_text(key_id(self.body.installation))


class Outside(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle tells to everybody: the short id of the office's key, its digest and size in bytes."""

    office: str
    digest: str
    size: int


def chain_of(db: str, first: int, previous: str, records: tuple[bytes, ...]) -> BundleChain:
    """Return a chain with its head; `previous` is `FIRST` where `first` is 1."""
    head = deque(links(previous, records), maxlen=1)
    return BundleChain(db=db, first=first, previous=previous, records=records, head=head[0].hex() if head else previous)


def pack(body: BundleBody, key: SigningKey, office: bytes) -> bytes:
    """Return the bundle as a file, signed by the installation and sealed to the public key of an office.

    Raises:
        TrustError: if it would be larger than an office takes.
    """
    plain = cbor.encode(msgspec.to_builtins(body, builtin_types=(bytes,)))
    claims: cose.Claims = {FORMAT: body.format, SIZE: len(plain), BODY: zlib.compress(plain, 9)}
    signed = cose.sign1(claims, purpose="bundle", key=key, kid=bytes(key.verify_key))
    sealed = box.seal(signed, office)
    packed = MAGIC + len(sealed).to_bytes(LENGTH_BYTES, "big") + sealed
    if len(packed) > MAX_FILE or len(plain) > MAX_BODY:
        text = QT_TRANSLATE_NOOP(
            "core",
            "What is to be sent is too much for one file ({megabytes} MB). Your progress is safe on this PC, and "
            "nothing was sent. Show this to your HR officer.",
        )
        raise TrustError(text, megabytes=max(len(packed), len(plain)) // 1024**2)
    return packed


def digest(packed: bytes) -> str:
    """Return the SHA-256 of a file as 64 hexadecimal letters, by which bundles are named."""
    return hashlib.sha256(packed).hexdigest()


def file_name(packed: bytes) -> str:
    """Return the name of a bundle's file."""
    return f"kense-{digest(packed)[:16]}{SUFFIX}"


def outside(packed: bytes) -> Outside:
    """Return what can be told of a bundle without a key; the signature is not looked at.

    Raises:
        TrustError: if it is no bundle, cut off, or of a newer Kense.
    """
    sealed = _sealed_part(packed)
    named = sealed[len(box.MAGIC) : len(box.MAGIC) + 8]
    if not sealed.startswith(box.MAGIC) or len(named) < 8:
        raise _damaged()
    return Outside(office=key_id_text(named), digest=digest(packed), size=len(packed))


def unpack(packed: bytes, office_key: PrivateKey) -> Unpacked:
    """Return what an office's key opens, once everything in it has been looked at.

    Raises:
        TrustError: if the file is no bundle, cut off, too large, made by a newer Kense, sealed to another office,
            damaged, or signed by another key than it names, or if one of its chains or records is not in order.
    """
    signed = box.unseal(_sealed_part(packed), office_key)
    claims, public = cose.open_by_whole_key(signed, purpose="bundle", limit=MAX_FILE)
    body = _body(claims, public)
    if any(hashlib.sha256(content).hexdigest() != name for name, content in body.papers.items()):
        raise _damaged()
    _refuse_too_many(body)
    chains = tuple(map(_read_chain, body.chains))
    return Unpacked(body=body, chains=chains, digest=digest(packed), size=len(packed))


def _sealed_part(packed: bytes) -> bytes:
    if len(packed) > MAX_FILE:
        raise _too_large(len(packed))
    if not packed.startswith(MAGIC):
        raise _newer() if packed[:-1].startswith(MAGIC[:-1]) else _foreign()
    start = len(MAGIC) + LENGTH_BYTES
    length, sealed = int.from_bytes(packed[len(MAGIC) : start], "big"), packed[start:]
    if len(packed) < start or len(sealed) < length:
        raise _cut_off()
    if len(sealed) > length:
        raise _damaged()
    return sealed


def _body(claims: cose.Claims, public: bytes) -> BundleBody:
    match claims:
        case {1: int() as kind} if kind > 1 and not isinstance(kind, bool):
            raise _newer()
        case {1: 1, 2: int() as size, 3: bytes() as squeezed, **others} if not others and size > 0:
            plain = _stretched(squeezed, size)
        case _:
            raise _damaged()
    try:
        body = msgspec.convert(cbor.decode(plain, limit=MAX_BODY), BundleBody, builtin_types=(bytes,))
        datetime.fromisoformat(body.made_at)  # a day that no calendar has comes through the pattern
        datetime.fromisoformat(body.made_local)
    except ValueError as error:  # msgspec's own errors are ValueErrors too
        raise _damaged() from error
    # Letters that cannot be seen would let a name look like another one.
    if body.installation != public or clean_text(body.name) != body.name:
        raise _damaged()
    return body


def _stretched(squeezed: bytes, size: int) -> bytes:
    """Return what was compressed; more than was said is never unpacked, however much there is."""
    if size > MAX_BODY:
        raise _too_large(size)
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(squeezed, size + 1)
    except zlib.error as error:
        raise _damaged() from error
    if len(plain) != size or not stream.eof or stream.unused_data:
        raise _damaged()
    return plain


def _refuse_too_many(body: BundleBody) -> None:
    records = [record for chain in body.chains for record in chain.records]
    # Every value takes a byte and more, so that most bundles need not be looked through.
    values = sum(map(len, records))
    if values > MAX_VALUES:
        values = sum(record.count(mark) for record in records for mark in (b",", b"[", b"{"))
    if len(records) > MAX_FACTS or values > MAX_VALUES:
        raise _damaged()


def _read_chain(chain: BundleChain) -> ReadChain:
    if (chain.first == 1) != (chain.previous == FIRST):
        raise _not_in_order()
    facts = tuple(_read_facts(chain))
    head = facts[-1].hash.hex() if facts else chain.previous
    if head != chain.head:
        raise _not_in_order()
    return ReadChain(db=chain.db, first=chain.first, previous=chain.previous, facts=facts, head=head)


def _read_facts(chain: BundleChain) -> Iterator[ReadFact]:
    hashes = links(chain.previous, chain.records)
    for sequence, (record, hash_) in enumerate(zip(chain.records, hashes, strict=True), start=chain.first):
        try:
            fact, at = read_record(record)
        except (ValueError, RecursionError) as error:
            raise _damaged() from error
        if fact.sequence != sequence:
            raise _not_in_order()
        yield ReadFact(fact, record, hash_, at)


def _foreign() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This is no file of “Send my progress”. Nothing was taken over from it. Choose a file that ends in .kbundle.",
    )
    return TrustError(text)


def _newer() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This progress was sent by a newer Kense. Nothing was taken over from it, and the file is as it was. "
        "Install the newest Kense here, then open it again.",
    )
    return TrustError(text)


def _cut_off() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The file with progress is cut off: a part of it did not arrive. Nothing was taken over from it. "
        "Copy it again, or let the learner send it once more.",
    )
    return TrustError(text)


def _too_large(size: int) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The file with progress is too large: {megabytes} MB, where {most} MB are the most. Nothing was taken over "
        "from it. Ask the person who looks after the PC it comes from.",
    )
    return TrustError(text, megabytes=size // 1024**2, most=MAX_FILE // 1024**2)


def _damaged() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The file with progress is damaged, or was not made by Kense. Nothing was taken over from it. "
        "Let the learner send it once more.",
    )
    return TrustError(text)


def _not_in_order() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The records in this file do not follow one another: one was changed, left out or added. Nothing was taken "
        "over from it. Keep the file, and look at the PC it comes from.",
    )
    return TrustError(text)

"""Facts of invented people as their PCs would have recorded them, and the bundles in which they came."""

import hashlib
import random
import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from app import __version__
from app.trust.bundle import BundleBody, BundleChain, chain_of, digest, pack
from app.trust.chain import FIRST, canonical, link_hash

if TYPE_CHECKING:
    from nacl.signing import SigningKey

Event = tuple[datetime, str, dict[str, Any]]
"""When something happened, the kind of fact, and its body."""


class SamplePc(msgspec.Struct, kw_only=True):
    """A PC on which one invented person learns; `records` grow, `sent` are the digests of its bundles."""

    key: "SigningKey"
    profile: str
    name: str
    db: str
    records: list[bytes] = []
    hashes: list[str] = []
    sent: list[str] = []
    known: int = 0
    """How many records stood in the last bundle."""


class SampleCourse(msgspec.Struct, frozen=True, kw_only=True):
    """What facts say of a course."""

    id: str
    version: str
    content: str
    lessons: tuple[str, ...]
    quiz: str
    pass_mark: float


def new_pc(name: str, key: "SigningKey", draw: random.Random) -> SamplePc:
    """Return a PC with an empty file."""
    return SamplePc(key=key, profile=_uuid(draw), name=name, db=_uuid(draw))


def copied_pc(pc: SamplePc, key: "SigningKey") -> SamplePc:
    """Return another PC onto which the whole folder was copied by hand: the same file, which then goes its own way."""
    return msgspec.structs.replace(pc, key=key, records=list(pc.records), hashes=list(pc.hashes), sent=list(pc.sent))


def study(
    course: SampleCourse, begin: datetime, draw: random.Random, *, share: float = 1.0, result: float = 0.0
) -> Iterator[Event]:
    """Yield the facts of a person in a course: a share of its lessons, and with a `result` also the quiz.

    Weak results come behind a first attempt that failed; a result below the pass mark leaves the course open.
    """
    at = begin
    for lesson in course.lessons[: max(1, round(len(course.lessons) * share))]:
        about = {"course": course.id, "lesson": lesson, "content": course.content}
        yield at, "lesson.opened", about
        at += timedelta(minutes=draw.randint(9, 22))
        yield at, "lesson.read", about
        at += timedelta(minutes=draw.randint(1, 40), hours=draw.choice((0, 0, 0, 20)))
    if not result:
        return
    first = result if result > 0.78 or result < course.pass_mark else course.pass_mark - 0.1
    for number, fraction in enumerate(dict.fromkeys((first, result)), start=1):
        yield from _attempt(course, at, draw, number=number, fraction=fraction)
        at += timedelta(minutes=16, hours=22 * (number % 2))
    if result >= course.pass_mark:
        ended = at - timedelta(hours=21)
        told = {"course": course.id, "version": course.version, "content": course.content, "fraction": result}
        yield max(ended, at - timedelta(minutes=1)), "course.completed", told


def record(pc: SamplePc, events: Sequence[Event], draw: random.Random) -> None:
    """Append facts to a PC's chain."""
    for at, kind, body in events:
        moment = at.isoformat(timespec="milliseconds")
        fields = {
            "id": _uuid(draw),
            "sequence": len(pc.records) + 1,
            "at": moment,
            "local": at.astimezone().isoformat(timespec="seconds"),
            "monotonic": 1.5,
            "boot": "sample",
        }
        made = canonical({**fields, "kind": kind, "body": body})
        pc.records.append(made)
        pc.hashes.append(link_hash(pc.hashes[-1] if pc.hashes else FIRST, made))


def bundle(pc: SamplePc, office: bytes, made_at: datetime) -> bytes:
    """Return a sealed file with everything that the PC has not sent yet."""
    previous = pc.hashes[pc.known - 1] if pc.known else FIRST
    chain = chain_of(pc.db, pc.known + 1, previous, tuple(pc.records[pc.known :]))
    packed = _packed(pc, chain, office, made_at)
    pc.known = len(pc.records)
    return packed


def bundle_with_other_record(pc: SamplePc, office: bytes, made_at: datetime, **changes: Any) -> bytes:
    """Return a file in which the last record of the PC says something else, as the owner of a PC can make one."""
    import json

    fields = json.loads(pc.records[-1])
    fields["body"] |= changes
    records = (*pc.records[:-1], canonical(fields))
    return _packed(pc, chain_of(pc.db, 1, FIRST, records), office, made_at)


def _packed(pc: SamplePc, chain: BundleChain, office: bytes, made_at: datetime) -> bytes:
    moment = made_at.isoformat(timespec="milliseconds")
    body = BundleBody(
        installation=bytes(pc.key.verify_key),
        profile=pc.profile,
        name=pc.name,
        sequence=len(pc.sent) + 1,
        previous=pc.sent[-1] if pc.sent else "",
        made_at=moment,
        made_local=moment,
        boot="sample",
        monotonic_ms=1500,
        kense=__version__,
        chains=(chain,),
        papers={},
    )
    packed = pack(body, pc.key, office)
    pc.sent.append(digest(packed))
    return packed


def _attempt(
    course: SampleCourse, at: datetime, draw: random.Random, *, number: int, fraction: float
) -> Iterator[Event]:
    attempt = _uuid(draw)
    began = {
        "attempt": attempt,
        "course": course.id,
        "quiz": course.quiz,
        "number": number,
        "seed": hashlib.sha256(attempt.encode()).hexdigest()[:16],
        "content": course.content,
        "pass_mark": course.pass_mark,
    }
    yield at, "attempt.started", began
    ended = {
        "attempt": attempt,
        "event": {"kind": "submit"},
        "fraction": fraction,
        "earned": round(fraction * 20, 2),
        "possible": 20.0,
        "passed": fraction >= course.pass_mark,
    }
    yield at + timedelta(minutes=14), "attempt.submitted", ended


def _uuid(draw: random.Random) -> str:
    return str(uuid.UUID(int=draw.getrandbits(128), version=4))

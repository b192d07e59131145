"""The people of the sample office send their work: real sealed files, taken in as every HR desk takes them in."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from app.base.progress import Progress, silent
from app.services.collecting import OfficeKeys, Register, take_in
from app.services.sample_office.chains import (
    SampleCourse,
    SamplePc,
    bundle,
    bundle_with_other_record,
    copied_pc,
    new_pc,
    record,
    study,
)
from app.services.sample_office.clock import PastClock
from app.services.sample_office.history import History, put_history
from app.services.sample_office.ministry import people
from app.services.sample_office.plans import Plan, plan, stages
from app.storage.register.installations import accept_installation, seen_installation
from app.storage.register.people import Person, ProfileRow, put_profiles
from app.storage.register.people_lists import people_below
from app.trust.bundle import file_name

if TYPE_CHECKING:
    from nacl.signing import SigningKey

PEOPLE_A_PC = 3
WAITING_FILES = 18
WAITING_HOURS = 30
REAL_FILES = 40
UNKNOWN_NAME = "Жаңа қызметкер"


class _Sender(msgspec.Struct, kw_only=True):
    person: Person
    pc: SamplePc
    plan: Plan


class Crowd:
    """Everybody with a PC, and what comes of it in the register."""

    def __init__(self, register: Register, keys: OfficeKeys, clock: PastClock, draw: random.Random) -> None:
        self._register = register
        self._keys = keys
        self._clock = clock
        self._draw = draw

    def send_all(
        self, courses: Sequence[SampleCourse], now: datetime, *, progress: Progress = silent
    ) -> dict[str, bytes]:
        """Take in what everybody sent, and return the files that still wait, by their names.

        What came long ago is put into the register as taking in leaves it; the newest files are real ones.
        """
        active = [one for one in self._senders(courses, now) if one.plan.events]
        active.sort(key=lambda one: one.plan.events[-1][0])
        late = [one for one in active if one.plan.stage in {"ahead", "half"}][-WAITING_FILES:]
        odd = [one for one in active if one.plan.stage == "first"][:2]
        real = [one for one in active[-REAL_FILES:] if one not in late and one not in odd] + odd
        waiting: dict[str, bytes] = {}
        self._know(active, now)
        put_history(self._register, [self._history(one) for one in active if one not in real and one not in late])
        for done, one in enumerate([*real, *late]):
            self._send(one, now, keep_last=one in late, waiting=waiting)
            progress(done, len(real) + len(late))
        self._send_oddities([one.pc for one in odd], courses[0], now, waiting)
        return waiting

    def _senders(self, courses: Sequence[SampleCourse], now: datetime) -> list[_Sender]:
        from nacl.signing import SigningKey

        everybody = people()
        made: list[_Sender] = []
        key: SigningKey | None = None
        for number, (person, stage) in enumerate(zip(everybody, stages(len(everybody), seed="sample"), strict=True)):
            if key is None or number % PEOPLE_A_PC == 0:
                key = SigningKey.generate()
            pc = new_pc(person.name, key, self._draw)
            made.append(_Sender(person=person, pc=pc, plan=plan(stage, courses, now, self._draw)))
        return made

    def _know(self, senders: Sequence[_Sender], now: datetime) -> None:
        """Say of every profile whose it is, and accept every PC, as HR did in the past."""
        at = now - timedelta(days=360)
        with self._register.writing() as connection:
            for key in dict.fromkeys(bytes(one.pc.key.verify_key) for one in senders):
                seen_installation(connection, key, at)
                accept_installation(connection, key, accepted=True)
            numbers = {one.employee: one.number for page in people_below(connection) for one in page}
            profiles = [
                ProfileRow(
                    number=number,
                    profile=one.pc.profile,
                    name=one.pc.name,
                    person=numbers[one.person.employee],
                    first_seen=at,
                )
                for number, one in enumerate(senders, start=1)
            ]
            put_profiles(connection, profiles)

    def _history(self, one: _Sender) -> History:
        record(one.pc, one.plan.events, self._draw)
        came = one.plan.events[-1][0] + timedelta(hours=20)
        one.pc.known = len(one.pc.records)
        return History(pc=one.pc, came=came)

    def _send(self, one: _Sender, now: datetime, *, keep_last: bool, waiting: dict[str, bytes]) -> None:
        events = one.plan.events
        sent = events[: len(events) // 2] if keep_last else events
        record(one.pc, sent, self._draw)
        came = min(sent[-1][0] + timedelta(hours=20), now - timedelta(hours=1))
        self._clock.set(came)
        take_in(self._register, bundle(one.pc, self._keys.card.box_key, came), self._keys, self._clock)
        if keep_last:
            record(one.pc, events[len(events) // 2 :], self._draw)
            made_at = now - timedelta(hours=self._draw.randint(2, WAITING_HOURS))
            packed = bundle(one.pc, self._keys.card.box_key, made_at)
            waiting[file_name(packed)] = packed

    def _send_oddities(
        self, odd: Sequence[SamplePc], course: SampleCourse, now: datetime, waiting: dict[str, bytes]
    ) -> None:
        """Have a PC copied, a record changed and a person come whom nobody knows."""
        from nacl.signing import SigningKey

        box, draw = self._keys.card.box_key, self._draw
        self._clock.set(now - timedelta(days=3))
        copied, changed = odd
        self._copy(copied, SigningKey.generate(), course)
        packed = bundle_with_other_record(changed, box, self._clock.now(), fraction=0.99)
        take_in(self._register, packed, self._keys, self._clock)
        stranger = new_pc(UNKNOWN_NAME, SigningKey.generate(), draw)
        record(stranger, list(study(course, now - timedelta(days=9), draw, result=0.81)), draw)
        take_in(self._register, bundle(stranger, box, self._clock.now()), self._keys, self._clock)
        record(stranger, list(study(course, now - timedelta(days=2), draw, share=0.3)), draw)
        last = bundle(stranger, box, now - timedelta(hours=5))
        waiting[file_name(last)] = last

    def _copy(self, pc: SamplePc, key: "SigningKey", course: SampleCourse) -> None:
        """Work on in a file and in its copy on another PC, and send both."""
        copy = copied_pc(pc, key)
        for days, one in ((5, pc), (4, copy)):
            at = self._clock.now() - timedelta(days=days)
            record(one, list(study(course, at, self._draw, share=0.4)), self._draw)
            packed = bundle(one, self._keys.card.box_key, self._clock.now())
            take_in(self._register, packed, self._keys, self._clock)

"""What waits for an HR officer after collecting: notices, disputed records, profiles of unknown people, new PCs."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations

import msgspec

from app.base.clock import Clock
from app.engine.folding import fold
from app.services.collecting import Register
from app.services.collecting.sentences import sentence
from app.services.issuing.office import Acting, authorise
from app.storage.register import notices, quarantine
from app.storage.register.facts import rebuild
from app.storage.register.installations import Installation, accept_installation, all_installations
from app.storage.register.notices import KeptNotice
from app.storage.register.opening import RegisterConnection
from app.storage.register.people import Person, ProfileRow, link_profile, parked_profiles, profile_numbered, profile_of
from app.storage.register.people_lists import people_below
from app.storage.register.quarantine import Disputed
from app.storage.register.rollup import recounted
from app.trust.keys import key_id, key_id_text

__all__ = [
    "Disputed", "Inbox", "Installation", "KeptNotice", "Parked", "Person", "Waiting", "about", "pc_name", "told",
]  # fmt: skip
"""What the window may use of this use case, values of lower floors included."""

MOST_SUGGESTED = 8
MOST_WORDS = 4
"""Words of a name by which people like it are looked for, the longest ones."""


class Parked(msgspec.Struct, frozen=True, kw_only=True):
    """A profile of which nobody said whose it is: its waiting facts, and people whose names are like it."""

    profile: ProfileRow
    facts: int
    suggested: tuple[Person, ...]


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """All that waits; `disputed` are the versions of each disputed fact, `installations` those not decided on."""

    notices: tuple[KeptNotice, ...]
    disputed: tuple[tuple[Disputed, ...], ...]
    parked: tuple[Parked, ...]
    installations: tuple[Installation, ...]

    @property
    def count(self) -> int:
        """How many things these are."""
        return len(self.notices) + len(self.disputed) + len(self.parked) + len(self.installations)


class Inbox:
    """Reads and settles what waits; who decides has to have the role of collecting, where the register knows roles."""

    def __init__(self, register: Register, clock: Clock, *, acting: Acting) -> None:
        self._register = register
        self._clock = clock
        self._acting = acting

    def waiting(self) -> Waiting:
        """Return what waits now.

        Raises:
            StorageError: if the register cannot be read.
        """
        with self._register.reading() as connection:
            parked = [
                Parked(profile=profile, facts=facts, suggested=_suggested(connection, profile.name))
                for profile, facts in parked_profiles(connection)
            ]
            by_fact: dict[bytes, list[Disputed]] = {}
            for version in quarantine.disputed(connection, undecided=True):
                by_fact.setdefault(version.id, []).append(version)
            return Waiting(
                notices=tuple(notices.open_notices(connection)),
                disputed=tuple(tuple(versions) for versions in by_fact.values()),
                parked=tuple(parked),
                installations=tuple(one for one in all_installations(connection) if one.accepted is None),
            )

    def settle(self, numbers: Sequence[int]) -> None:
        """Say that somebody has looked at notices.

        Raises:
            StorageError: if it could not be kept.
            TrustError: if whoever acts may not collect.
        """
        with self._deciding() as connection:
            for number in numbers:
                notices.settle_notice(connection, number, by=self._acting.name, at=self._clock.now())

    def choose(self, version: Disputed) -> None:
        """Say which version of a disputed record is true; everybody it concerns is computed anew.

        Raises:
            StorageError: if it could not be kept.
            TrustError: if whoever acts may not collect.
        """
        with self._deciding() as connection:
            profile = profile_of(connection, version.profile)
            same = [one for one in quarantine.disputed(connection) if one.id == version.id]
            touched = {one.profile for one in same} | {version.profile}
            rows = [found for one in touched if (found := profile_of(connection, one)) is not None]
            people = {one.person for one in rows if one.person is not None}
            with recounted(connection, people):
                changed = quarantine.choose(connection, version, by=self._acting.name, at=self._clock.now())
                rebuild(connection, changed)
            if profile is not None:
                self._settle_kinds(connection, profile.profile, {"quarantined"})

    def link(self, profile: int, person: int | None) -> None:
        """Say whose a profile is, and settle the notices that asked for it.

        Raises:
            StorageError: if it could not be kept.
            TrustError: if whoever acts may not collect.
        """
        with self._deciding() as connection:
            link_profile(connection, profile, person)
            told_by = profile_numbered(connection, profile).profile
            self._settle_kinds(connection, told_by, {"unknown-person"})

    def accept(self, installation: Installation, *, accepted: bool) -> None:
        """Say whether a PC belongs to the office, and settle the notices that asked for it.

        Raises:
            StorageError: if it could not be kept.
            TrustError: if whoever acts may not collect.
        """
        name = pc_name(installation)
        with self._deciding() as connection:
            accept_installation(connection, installation.key, accepted=accepted)
            for one in notices.open_notices(connection):
                if one.kind == "unknown-installation" and one.fields.get("pc") == name:
                    notices.settle_notice(connection, one.number, by=self._acting.name, at=self._clock.now())

    def find(self, words: str, *, limit: int = MOST_SUGGESTED) -> list[Person]:
        """Return people by beginnings of their names, numbers or posts, in any spelling.

        Raises:
            StorageError: if the register cannot be read.
        """
        found: list[Person] = []
        with self._register.reading() as connection:
            for page in people_below(connection, words=fold(words).split()):
                found += page
                if len(found) >= limit:
                    break
        return found[:limit]

    @contextmanager
    def _deciding(self) -> Iterator[RegisterConnection]:
        with self._register.writing() as connection:
            authorise(connection, self._acting, "collect")
            yield connection

    def _settle_kinds(self, connection: RegisterConnection, profile: str, kinds: set[str]) -> None:
        for one in notices.open_notices(connection):
            if one.profile == profile and one.kind in kinds:
                notices.settle_notice(connection, one.number, by=self._acting.name, at=self._clock.now())


def told(notice: KeptNotice) -> str:
    """Return the template of a notice's sentence, marked in the context "core"; its fields are the notice's."""
    return sentence(notice.kind)


def pc_name(installation: Installation) -> str:
    """Return the short id of a PC, as its screen shows it."""
    return key_id_text(key_id(installation.key))


def about(version: Disputed) -> dict[str, object]:
    """Return what a version of a record says: its kind, when it happened, and its body."""
    fields: dict[str, object] = json.loads(version.record)
    return {name: fields.get(name) for name in ("kind", "at", "body")}


def _suggested(connection: RegisterConnection, name: str) -> tuple[Person, ...]:
    """Return people who share the surname and at least one more word with a profile's name, the likest first."""
    words = sorted(set(fold(name).split()), key=len)[-MOST_WORDS:]
    found: dict[int, tuple[int, Person]] = {}
    for pair in combinations(words, min(2, len(words))) if words else ():
        for page in people_below(connection, words=pair):
            for one in page:
                told = set(fold(f"{one.name} {one.latin}").split())
                if told.issuperset(pair):
                    found[one.number] = (len(told.intersection(words)), one)
    likest = sorted(found.values(), key=lambda pair: (-pair[0], pair[1].name, pair[1].number))
    return tuple(person for _, person in likest[:MOST_SUGGESTED])

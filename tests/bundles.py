"""Learners at work on PCs of their own, and the bundles they send to an office."""

import shutil
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from app.services.collecting import OfficeKeys, read_office_keys
from app.storage.learner.copies import Chain, chains
from app.storage.learner.file import LearnerFile
from app.trust.bundle import BundleBody, BundleChain, chain_of, digest, pack
from app.trust.chain import canonical
from app.trust.office_keys import new_office
from tests.clock import SetClock
from tests.storage.records import answer_to, attempt, completion, submission

MADE_AT = "2026-11-23T09:00:00.000+00:00"


def make_office(folder: Path) -> OfficeKeys:
    """Make the keys of an office."""
    new_office(folder, {"kk": "Кадр бөлімі"}, at=MADE_AT)
    return read_office_keys(folder)


@dataclass
class Pc:
    """A PC with one learner's file; `sent` counts the bundles it made, as a database would that remembers them."""

    path: Path
    clock: SetClock
    key: SigningKey = field(default_factory=SigningKey.generate)
    profile: str = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
    name: str = "Айгүл Сәрсенова"
    sent: list[str] = field(default_factory=list)

    def work(self, *done: tuple[str, dict[str, Any]]) -> None:
        """Record facts through the learner's file, as the program does."""
        with closing(LearnerFile(self.path, self.clock, journal=False)) as file:
            for kind, body in done:
                self.clock.move(seconds=1)
                file.record(kind, body)

    def copied_by_hand(self, folder: Path, *, key: SigningKey | None = None) -> "Pc":
        """Copy the file as it is: the database keeps its name. Onto another PC if `key` is given."""
        folder.mkdir(parents=True)
        shutil.copy(self.path, folder / self.path.name)
        return Pc(
            folder / self.path.name,
            self.clock,
            key or self.key,
            profile=self.profile,
            name=self.name,
            sent=list(self.sent),
        )

    def chains(self) -> list[Chain]:
        with closing(LearnerFile(self.path, self.clock, journal=False)) as file:
            return chains(file.db)

    def bundle(self, office: OfficeKeys, *, after: int = 0, chain: BundleChain | None = None, **told: Any) -> bytes:
        """Make the next bundle with the facts behind the first `after`."""
        given = [chain] if chain else [as_sent(one, after) for one in self.chains()]
        body = {
            "installation": bytes(self.key.verify_key),
            "profile": self.profile,
            "name": self.name,
            "sequence": len(self.sent) + 1,
            "previous": self.sent[-1] if self.sent else "",
            "made_at": self.clock.now().isoformat(timespec="milliseconds"),
            "made_local": self.clock.now().isoformat(timespec="milliseconds"),
            "boot": self.clock.boot_id,
            "monotonic_ms": 1,
            "kense": "1.0",
            "chains": tuple(given),
            "papers": {},
        }
        packed = pack(BundleBody(**{**body, **told}), self.key, office.card.box_key)
        self.sent.append(digest(packed))
        return packed


def as_sent(chain: Chain, after: int = 0) -> BundleChain:
    """Return the part of a chain behind its first `after` facts as it stands in a bundle."""
    left = chain.links[after:]
    first = left[0] if left else None
    previous = first.previous if first else chain.links[after - 1].hash
    records = tuple(link.canonical for link in left)
    return chain_of(chain.db, first.sequence if first else after + 1, previous, records)


def forged(chain: Chain, place: int, **changes: Any) -> BundleChain:
    """Return a whole chain in which one body is changed and everything hashed anew, as the owner of a PC can."""
    import json

    records = [link.canonical for link in chain.links]
    fields = json.loads(records[place - 1])
    fields["body"] |= changes
    records[place - 1] = canonical(fields)
    return chain_of(chain.db, 1, chain.links[0].previous, tuple(records))


def answered(number: int, course: str = "c90") -> tuple[str, dict[str, Any]]:
    return "check.answered", {**answer_to(f"question-{number}"), "course": course}


def begun(name: str, course: str = "c90") -> tuple[str, dict[str, Any]]:
    return "attempt.started", {**attempt(name), "course": course, "paper": "0" * 64}


def handed_in(name: str, fraction: float) -> tuple[str, dict[str, Any]]:
    return "attempt.submitted", submission(name, fraction=fraction)


def completed(course: str = "c90", fraction: float = 0.8) -> tuple[str, dict[str, Any]]:
    return "course.completed", {**completion(fraction=fraction), "course": course}


def opened(course: str = "c90", lesson: str = "one") -> tuple[str, dict[str, Any]]:
    return "lesson.opened", {"course": course, "lesson": lesson, "content": "0" * 64}

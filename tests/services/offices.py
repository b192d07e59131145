"""An office at the other end of the stick: opens what a PC sent and signs the receipt for it."""

from datetime import date
from pathlib import Path

import msgspec

from app.services.wiring import LearnerServices
from app.trust.assignment import AssignedCourse, Assignment, assignment_file, assignment_name
from app.trust.box import read_office_key
from app.trust.bundle import Unpacked, unpack
from app.trust.office_keys import BOX, CARD, RECEIPTS, new_office, read_receipts_key
from app.trust.receipt import Receipt, ReceiptNotice, Taken, receipt_file, receipt_name

AT = "2026-11-24T09:00:00+00:00"


class FarOffice:
    """An office with its keys in a folder; it keeps nothing but what a test asks of it."""

    def __init__(self, folder: Path, name: str = "Кадр бөлімі") -> None:
        self.card = new_office(folder, {"kk": name, "ru": f"Отдел: {name}"}, at=AT)
        self.file = folder / CARD
        self._box = read_office_key(folder / BOX)
        self._receipts = read_receipts_key(folder / RECEIPTS)

    def opened(self, file: Path) -> Unpacked:
        return unpack(file.read_bytes(), self._box)

    def receipt(self, file: Path, *, notices: tuple[str, ...] = (), **changes: object) -> Receipt:
        """Return what the office says once it has taken everything in."""
        read = self.opened(file)
        told = Receipt(
            office=self.card.id,
            bundle=read.digest,
            profile=read.body.profile,
            taken=tuple(Taken(db=one.db, last=one.last, head=one.head) for one in read.chains),
            new=sum(len(one.facts) for one in read.chains),
            known=0,
            quarantined=0,
            notices=tuple(ReceiptNotice(code=code) for code in notices),
            at=AT,
        )
        return msgspec.structs.replace(told, **changes)

    def answer(self, file: Path, folder: Path, *, notices: tuple[str, ...] = (), **changes: object) -> Path:
        """Sign a receipt into a folder and return its file."""
        receipt = self.receipt(file, notices=notices, **changes)
        path = folder / receipt_name(receipt)
        path.write_bytes(receipt_file(receipt, self._receipts))
        return path

    def assign(self, folder: Path, due: dict[str, date], *, profile: str = "", group: str = "", at: str = AT) -> Path:
        """Sign a list of courses with their last days into a folder and return its file."""
        courses = tuple(AssignedCourse(course=course, due=day) for course, day in due.items())
        told = Assignment(
            office=self.card.id, profile=profile, group=group, courses=courses, by="Серікова Динара", at=at
        )
        path = folder / assignment_name(told)
        path.write_bytes(assignment_file(told, self._receipts))
        return path


def learn(learner: LearnerServices, *lessons: str) -> None:
    """Open lessons: one fact each."""
    for lesson in lessons:
        learner.profile.file.record("lesson.opened", {"course": "c03-inquiries", "lesson": lesson})

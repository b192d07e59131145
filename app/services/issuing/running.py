"""Issuing what a job asks for, a few certificates at a time, so that it can be stopped and gone on with anywhere.

Numbers are tied to people first. Then the certificates are signed and drawn, their files written under other names;
and in one more transaction the files get their names and the register its rows. Whatever is switched off in between:
who goes on uses the numbers that were tied.
"""

import hashlib
import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import CancelledError, DocumentError, StorageError, TrustError
from app.base.i18n import QT_TRANSLATE_NOOP, pick
from app.base.progress import Progress, silent
from app.documents.certificate import Press
from app.services.issuing.freezing import certificate_data, new_certificate
from app.services.issuing.jobs import needs_approval, open_job
from app.services.issuing.looks import kept_look, pictures_of
from app.services.issuing.office import Acting, Signer, authorise
from app.services.issuing.revoking import publish_status_list
from app.storage.register.certificates import Certificate, add_certificate, last_cycle
from app.storage.register.departments import all_departments
from app.storage.register.issuing_jobs import (
    Item,
    Job,
    counts_of,
    end_job,
    finish_item,
    is_runner,
    items_of,
    leave_item,
    open_items,
    take_over,
    tie_number,
)
from app.storage.register.numbers import explain, give_numbers
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.people import Person
from app.storage.register.people_lists import people_numbered

if TYPE_CHECKING:
    from app.documents.font_shelf import FontShelf
    from app.documents.pades import PadesKey

AT_ONCE = 20
"""Certificates between two saves: most of a second's work, and what a stop has to wait for."""


class Issuing(msgspec.Struct, frozen=True, kw_only=True):
    """How far a run came: `issued` in this run, `left` got none and why is kept, `open` still wait after a stop."""

    job: int
    issued: int
    left: int
    open: int
    stopped: bool = False


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """The HR desk at work: its name for leased numbers, who works there, and the fonts of its PC.

    With `pades` each file carries the office's own signature too. What is frozen, the hash with it, is the certificate
    as it was drawn: the signature is written behind its end.
    """

    name: str
    acting: Acting
    shelf: "FontShelf"
    pades: "PadesKey | None" = None


def run_job(
    register: Register,
    number: int,
    signer: Signer,
    desk: Desk,
    clock: Clock,
    *,
    folder: Path | None = None,
    progress: Progress = silent,
) -> Issuing:
    """Issue what is left of a job, one PDF each into `folder` if it is given; then sign the new status list.

    Raises:
        DocumentError: if the certificate of the key that signs PDFs does not hold today.
        TrustError: if a second person has to approve first, the officer may not issue, the key is another office's, or
            somebody else goes on with the job.
        StorageError: if the register or a file cannot be written; what was issued before is kept, and going on with
            the job issues the rest.
    """
    runner = uuid.uuid4().hex
    if desk.pades is not None:
        desk.pades.require_valid(clock.now())
    with register.writing() as connection:
        job = open_job(connection, number)
        authorise(connection, desk.acting, "issue")
        _require_ready(connection, job, signer)
        take_over(connection, number, runner)
        look = kept_look(connection, job.terms.template)
        total = counts_of(connection, number)
        tied = [one.certificate for one in items_of(connection, number, "numbered")]
    if folder is not None:
        _clear_asides(folder, tied)
    with pictures_of(look) as pictures:
        press = Press(look.template, desk.shelf, pictures=pictures)
        work = _Work(job=job, signer=signer, desk=desk, folder=folder, runner=runner)
        run = _Run(register, work, clock, press)
        done = total.total - total.open
        try:
            progress(done, total.total)
            while run.step():
                progress(done + run.issued + run.left, total.total)
        except CancelledError:
            return run.outcome(stopped=True)
    publish_status_list(register, signer, clock)
    return run.outcome()


class _Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate ready to be stored, with its file under another name; or why there is none."""

    item: Item
    certificate: Certificate | None = None
    aside: Path | None = None
    problem: str = ""


class _Work(msgspec.Struct, frozen=True, kw_only=True):
    """What a run is about: `runner` tells it from others at the same job."""

    job: Job
    signer: Signer
    desk: Desk
    folder: Path | None
    runner: str


class _Run:
    """One run over a job."""

    def __init__(self, register: Register, work: _Work, clock: Clock, press: Press) -> None:
        self._register = register
        self._job = work.job
        self._signer = work.signer
        self._desk = work.desk
        self._folder = work.folder
        self._runner = work.runner
        self._clock = clock
        self._press = press
        self._language = press.template.languages[0]
        self.issued = 0
        self.left = 0

    def step(self) -> bool:
        """Issue the next few certificates; tell whether there was anything to do."""
        now = self._clock.now()
        items, people, departments = self._numbered(now)
        if items is None:
            return False
        drawn = list(self._drawn(items, people, departments, now))
        try:
            self._stored(drawn, now)
        finally:
            for one in drawn:
                if one.aside is not None:
                    with suppress(OSError):
                        one.aside.unlink(missing_ok=True)
        return True

    def outcome(self, *, stopped: bool = False) -> Issuing:
        with self._register.reading() as connection:
            still = counts_of(connection, self._job.number).open
        return Issuing(job=self._job.number, issued=self.issued, left=self.left, open=still, stopped=stopped)

    def _numbered(self, now: datetime) -> tuple[list[Item] | None, dict[int, Person], dict[str, str]]:
        """Tie numbers to the next people; None when the job is done."""
        with self._register.writing() as connection:
            self._require_runner(connection)
            items = open_items(connection, self._job.number, AT_ONCE)
            if not items:
                end_job(connection, self._job.number, "done", at=now)
                return None, {}, {}
            wanted = [one for one in items if not self._has_one(connection, one, now)]
            fresh = [one for one in wanted if one.state == "waiting"]
            numbers = give_numbers(
                connection,
                len(fresh),
                prefix=self._job.terms.prefix,
                year=now.astimezone().year,
                desk=self._desk.name,
                at=now,
            )
            told = dict(zip((one.place for one in fresh), numbers, strict=True))
            for one in fresh:
                tie_number(connection, one, told[one.place])
            tied = [
                msgspec.structs.replace(one, certificate=told[one.place].number, index=told[one.place].place)
                if one.place in told
                else one
                for one in wanted
            ]
            people = people_numbered(connection, [one.person for one in tied])
            departments = {one.id: pick(one.names, self._language) for one in all_departments(connection)}
            return tied, people, departments

    def _has_one(self, connection: RegisterConnection, item: Item, now: datetime) -> bool:
        """Leave somebody out who got this certificate from another desk in the meantime."""
        if last_cycle(connection, item.person, self._job.course) < item.terms.cycle:
            return False
        self._leave(connection, item, "has-one", "has-one", now)
        return True

    def _drawn(
        self, items: Sequence[Item], people: dict[int, Person], departments: dict[str, str], now: datetime
    ) -> Iterator[_Drawn]:
        ready, day = [], local_day(self._clock)
        for item in items:
            try:
                person = people[item.person]
                department = departments.get(person.department, "")
                certificate = new_certificate(
                    self._job, item, person, self._signer, day=day, department=department, at=now
                )
                ready.append((item, certificate, self._press.lay_out(certificate_data(certificate))))
            except (DocumentError, TrustError) as error:
                yield _Drawn(item=item, problem=str(error))
        self._press.set_letters([lines for _, _, lines in ready])
        for item, certificate, lines in ready:
            pdf = self._press.pdf(certificate_data(certificate), lines)
            hashed = hashlib.sha256(pdf).hexdigest()
            yield _Drawn(
                item=item,
                certificate=msgspec.structs.replace(certificate, pdf_hash=hashed),
                aside=self._written(certificate.number, pdf) if self._folder else None,
            )

    def _written(self, number: str, pdf: bytes) -> Path:
        """Write a file under another name: it gets its own when the register has it."""
        assert self._folder is not None
        if self._desk.pades is not None:
            pdf = self._desk.pades.signed(pdf, reason=number)
        aside = self._folder / f".{number}.pdf.{self._runner[:8]}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with aside.open("wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise self._unwritten(error) from error
        return aside

    def _stored(self, drawn: Sequence[_Drawn], now: datetime) -> None:
        """Give files their names and the register its rows, all together, while nobody else can do the same."""
        issued = []
        with self._register.writing() as connection:
            self._require_runner(connection)
            for one in drawn:
                if one.certificate is None:
                    self._leave(connection, one.item, one.problem, "not-drawn", now)
                elif not self._has_one(connection, one.item, now):
                    add_certificate(connection, one.certificate)
                    finish_item(connection, one.item)
                    issued.append(one)
            for one in issued:
                self._name(one)
        self.issued += len(issued)

    def _name(self, drawn: _Drawn) -> None:
        if drawn.aside is None or drawn.certificate is None or self._folder is None:
            return
        try:
            os.replace(drawn.aside, self._folder / f"{drawn.certificate.number}.pdf")
        except OSError as error:
            raise self._unwritten(error) from error

    def _leave(self, connection: RegisterConnection, item: Item, why: str, gap: str, now: datetime) -> None:
        """Leave somebody out, and explain the number that was tied."""
        leave_item(connection, item, why)
        if item.certificate:
            explain(connection, [item.certificate], reason=gap, by=self._desk.name, at=now)
        self.left += 1

    def _require_runner(self, connection: RegisterConnection) -> None:
        if not is_runner(connection, self._job.number, self._runner):
            text = QT_TRANSLATE_NOOP(
                "core",
                "Somebody else goes on with job {job} now, or cancelled it. What was issued here is kept, and no "
                "number is lost. Look at “kense issue --jobs”.",
            )
            raise TrustError(text, job=self._job.number)

    def _unwritten(self, error: OSError) -> StorageError:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The certificates cannot be written to {folder} ({reason}). What was issued before is kept, and no number "
            "is lost. Choose another folder or free some space, then go on with job {job}.",
        )
        return StorageError(text, folder=str(self._folder), reason=error.strerror or error, job=self._job.number)


def _clear_asides(folder: Path, numbers: Sequence[str]) -> None:
    """Delete what a run that was killed wrote and did not name."""
    for number in numbers:
        for aside in folder.glob(f".{number}.pdf.*"):
            with suppress(OSError):
                aside.unlink()


def _require_ready(connection: RegisterConnection, job: Job, signer: Signer) -> None:
    if needs_approval(connection, job, counts_of(connection, job.number)):
        text = QT_TRANSLATE_NOOP(
            "core",
            "Job {job} is for more people than one person may issue to. Nothing was issued. Somebody else has to "
            "approve it first (“kense issue --approve {job}”).",
        )
        raise TrustError(text, job=job.number)
    if signer.entry.office != job.terms.office:
        text = QT_TRANSLATE_NOOP(
            "core", "This issuing key belongs to {owner}, and the job is of {office}. Nothing was issued."
        )
        raise TrustError(text, owner=signer.entry.office, office=job.terms.office)

"""Ten thousand certificates in one go: `python -m tools.bench_issuing [COUNT]`, cancelled, killed and gone on with.

An office of invented people who completed a course issues to all of them, one signed PDF each: a third of the way it is
cancelled, at two thirds the process is killed, then it goes on to the end. Afterwards every number is there once, every
file is the one of its certificate, and numbers that are none are explained. Then all are printed into one file.
"""

import hashlib
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from nacl.signing import SigningKey

from app.base.clock import SystemClock
from app.base.errors import CancelledError
from app.base.paths import PROGRAM
from app.documents.certificate_template import read_template
from app.documents.font_shelf import FontShelf
from app.services.issuing import (
    Acting,
    Desk,
    IssuingOffice,
    KeptLook,
    PrintWish,
    Signer,
    Subject,
    dry_run,
    number_lines,
    numbers_of_job,
    print_certificates,
    run_job,
    set_office,
    want,
)
from app.storage.register import bulk, departments, facts, people
from app.storage.register.certificates import certificates_of_job
from app.storage.register.meaning import meaning
from app.storage.register.moments import from_ms
from app.storage.register.opening import Register, open_register
from app.storage.register.pieces import fact_key, pack_records, record_mark
from app.storage.register.schema import LEARNER_FILES, PIECES, PROFILES
from app.storage.register.standings import TakenFact
from app.trust.chain import FIRST, canonical, link_hash
from app.trust.keylist import KeyEntry, KeyList, draft, signed
from tools.bench_certificates import FAMILY, GIVEN

OFFICE, COURSE, JOB = "KZ-DDS", "c03-inquiries", 1
KEY, ROOT = SigningKey(bytes(range(32))), SigningKey(bytes(range(1, 33)))
START = 1_790_000_000_000
DEPARTMENTS = 12
TEMPLATE = PROGRAM / "assets" / "certificates" / "landscape-ornament.json"
WHO = Acting("bench")


def main(arguments: list[str]) -> int:
    """Run all, or with `run FOLDER STOP_AT` one go of it in a process of its own."""
    if arguments[:1] == ["run"]:
        return go(Path(arguments[1]), int(arguments[2]))
    count = int(arguments[0]) if arguments else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        started = time.perf_counter()
        prepare(folder, count)
        print(f"{count} people who completed the course, in {time.perf_counter() - started:.1f} s", flush=True)
        child("cancelled at a third", folder, stop_at=count // 3)
        child("killed at two thirds", folder, kill_at=count * 2 // 3)
        child("gone on with", folder)
        check(folder, count)
        print_all(folder)
    return 0


def child(what: str, folder: Path, *, stop_at: int = 0, kill_at: int = 0) -> None:
    """Run one go in a process, killed when it says that so many are issued."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "tools.bench_issuing", "run", str(folder), str(stop_at)]
    with subprocess.Popen(command, cwd=PROGRAM, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        last, said = 0, ""
        for line in process.stdout:
            done = line.split(" ", 1)[0]
            if not done.isdigit():
                said = line.strip()
                continue
            last = int(done)
            if kill_at and last >= kill_at:
                process.send_signal(signal.SIGKILL)
                break
    seconds = time.perf_counter() - started
    print(f"{what}: {last:,} done after {seconds:.1f} s {said}", flush=True)


def go(folder: Path, stop_at: int) -> int:
    """Issue what is left, and say each step how far it is."""
    register, clock = open_register(folder / "register.sqlite", SystemClock()), SystemClock()

    def progress(done: int, _total: int) -> None:
        os.write(1, f"{done} \n".encode())
        if stop_at and done >= stop_at:
            raise CancelledError("stopped")

    started = time.process_time()
    outcome = run_job(register, JOB, signer(), desk(), clock, folder=folder / "out", progress=progress)
    spent, most = time.process_time() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = outcome.issued / spent if spent else 0
    print(f"({outcome.issued} issued, {outcome.open} open; {rate:.0f}/s of the processor, {most:.0f} MB at most)")
    register.close()
    return 0


def check(folder: Path, count: int) -> None:
    """See that no number is there twice and none is lost, and that files and register agree."""
    register = open_register(folder / "register.sqlite", SystemClock())
    with register.reading() as connection:
        issued = certificates_of_job(connection, JOB)
    gaps = [one for one in number_lines(register) if one.state == "gap"]
    unexplained = [one for one in gaps if not one.text]
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (folder / "out").glob("*.pdf")}
    assert len({one.number for one in issued}) == len({one.person for one in issued}) == len(issued) == count
    assert len({one.index for one in issued}) == count
    assert files == {f"{one.number}.pdf": one.pdf_hash for one in issued}
    assert not unexplained
    assert not list((folder / "out").glob(".*"))
    print(f"{len(issued):,} certificates, {len(files):,} files with their hashes, {len(gaps)} gaps, all explained")
    register.close()


def print_all(folder: Path) -> None:
    """Print everything into one file."""
    register, clock = open_register(folder / "register.sqlite", SystemClock()), SystemClock()
    numbers, target = numbers_of_job(register, JOB), folder / "print.pdf"
    started = time.perf_counter()
    shelf = FontShelf(PROGRAM / "assets" / "fonts")
    printed = print_certificates(register, numbers, target, clock, wish=PrintWish(acting=WHO), shelf=shelf)
    seconds = time.perf_counter() - started
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(file.stat().st_size for file in printed.files) / 1024**2
    files = f"{len(printed.files)} file(s), {size:.0f} MB"
    print(f"print file of {printed.certificates:,}: {files}, in {seconds:.1f} s with {most:.0f} MB of memory at most")
    register.close()


def prepare(folder: Path, count: int) -> None:
    """Make an office in which everybody has completed the course, and the work of issuing to all of them."""
    register, clock = open_register(folder / "register.sqlite", SystemClock()), SystemClock()
    look = KeptLook(template=read_template(TEMPLATE))
    office = IssuingOffice(
        id=OFFICE,
        names={"kk": "Цифрлық қызметтер департаменті", "en": "Digital Services"},
        prefix=OFFICE,
        signatory="А. Т. Сәрсенова",
        signatory_post={"kk": "Департамент басшысы", "en": "Head of department"},
        second_person_above=count,
    )
    set_office(register, office)
    with register.writing() as connection:
        tree = [departments.Department(id=f"d{at}", names={"kk": f"Бөлім {at}"}) for at in range(DEPARTMENTS)]
        departments.put_departments(connection, tree)
        people.put_people(connection, [person(at) for at in range(count)])
        numbers = range(1, count + 1)
        bulk.insert_new(connection, PROFILES, [(at, f"profile-{at}", "Айгүл", at, START) for at in numbers])
        bulk.insert_new(connection, LEARNER_FILES, [(at, f"db-{at}", at) for at in numbers])
        made = [completed(at) for at in numbers]
        bulk.insert_new(connection, PIECES, [piece for _, piece in made])
        facts.take(connection, [fact for fact, _ in made], from_ms(START))
    want_all(register, office, look, clock)
    register.close()


def want_all(register: Register, office: IssuingOffice, look: KeptLook, clock: SystemClock) -> None:
    """Store the job."""
    subject = Subject(
        course=COURSE,
        title={"kk": "Азаматтардың жолданымдары", "en": "Citizens’ inquiries"},
        version="1.0.0",
        minutes=275,
        law_date=date(2026, 11, 1),
        to_pass=(),
    )
    told = dry_run(register, subject, office, clock, shelf=FontShelf(PROGRAM / "assets" / "fonts"))
    assert want(register, told, office, look, clock, acting=WHO).number == JOB


def person(at: int) -> people.Person:
    """Return an invented person."""
    name = f"{FAMILY[at % 9]} {GIVEN[at // 9 % 10]}"
    return people.Person(employee=f"{at:06d}", name=name, latin="Sarsenova Aigul", department=f"d{at % DEPARTMENTS}")


def completed(at: int) -> tuple[TakenFact, tuple[object, ...]]:
    """Return the fact by which somebody completed the course, and the piece it stands in."""
    kind, body = "course.completed", {"course": COURSE, "version": "1.0.0", "fraction": 0.88}
    name, moment = f"fact-{at}", from_ms(START).isoformat(timespec="milliseconds")
    fields = {"id": name, "sequence": 1, "at": moment, "local": moment, "monotonic": 1.0, "boot": "b"}
    record = canonical({**fields, "kind": kind, "body": body})
    hashed = bytes.fromhex(link_hash(FIRST, record))
    fact = TakenFact(fact_key(name), record_mark(record), at, 1, START, meaning(kind, body))
    return fact, (at, at, 1, 1, bytes.fromhex(FIRST), hashed, pack_records([record]), 1)


def desk() -> Desk:
    """Return the desk at work."""
    return Desk(name="bench", acting=WHO, shelf=FontShelf(PROGRAM / "assets" / "fonts"))


def signer() -> Signer:
    """Return the issuing key with its list."""
    entry = KeyEntry(
        public=bytes(KEY.verify_key),
        office=OFFICE,
        office_name="Digital Services",
        purposes=("certificate", "status-list"),
        valid_from=date(2020, 1, 1),
        valid_to=date(2099, 12, 31),
    )
    listed = draft(KeyList(version=1, issued_on=date(2026, 1, 1), entries=(entry,)))
    return Signer(key=KEY, entry=entry, key_list=signed(listed, ROOT).to_bytes())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

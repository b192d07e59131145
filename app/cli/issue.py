"""`kense issue`: who may have a certificate and who not, issuing, printing, and the register of numbers."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.desk import acting, add_officer, add_register, opened_register, print_progress
from app.cli.typed import InputError, typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.collecting import Register
    from app.services.issuing import DryRun, PadesKey, Signer

NAME = "issue"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="issue and print certificates",
        description="Say who may have a certificate and who not, issue certificates, print them, go on with a job that "
        "was stopped. Nothing is issued that was not asked for. docs/handbook/hr.md leads through it.",
    )
    add_register(parser)
    add_officer(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--course", metavar="ID", help="certificates of this course or of the learning path")
    what.add_argument(
        "--all-eligible", action="store_true", help="certificates of all courses for all who may have one"
    )
    what.add_argument(
        "--resume", type=int, nargs="?", const=0, metavar="JOB", help="go on with a job, or with all open"
    )
    what.add_argument("--approve", type=int, metavar="JOB", help="approve a job as the second person")
    what.add_argument("--cancel", type=int, metavar="JOB", help="give up what is left of a job")
    what.add_argument("--print-job", type=int, metavar="JOB", help="print what a job issued")
    what.add_argument("--reprint", nargs="+", metavar="NUMBER", help="print certificates again, marked as copies")
    what.add_argument("--badge", metavar="NUMBER", help="save a certificate as an Open Badges 3.0 file (-o FILE.jwt)")
    what.add_argument("--jobs", action="store_true", help="list jobs")
    what.add_argument("--numbers", action="store_true", help="list the numbers that are no certificates, and why")
    what.add_argument("--close-desk", metavar="NAME", help="give up the numbers of a desk that is no more")
    what.add_argument("--show", metavar="NUMBER", help="say what the register has of a certificate")
    _add_choice(parser)
    _add_print(parser)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Do what was asked."""
    if arguments.pades is not None and arguments.to is None:
        raise InputError(
            "With --pades the folder for the PDFs is missing. Nothing was issued. Give it with --to: files for the "
            "printer are not signed."
        )
    with opened_register(arguments) as register:
        if arguments.course or arguments.all_eligible:
            return _issue(arguments, register, paths)
        if arguments.resume is not None:
            return _resume(arguments, register, paths)
        if arguments.badge:
            return _badge(arguments, register)
        if arguments.print_job or arguments.reprint:
            return _print(arguments, register, paths)
        return _look(arguments, register)


def _add_choice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="only say who may have one and who not, and why")
    parser.add_argument("--department", default="", metavar="NAME", help="people of this department and below it alone")
    parser.add_argument("--employee", nargs="+", default=[], metavar="NUMBER", help="these people alone")
    parser.add_argument("--template", default="", metavar="NAME", help="another look than the office’s usual one")
    parser.add_argument("--keys", type=Path, metavar="FOLDER", help="the folder with the issuing key and the key list")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the key from the first line of FILE",
    )
    parser.add_argument("--desk", default="", metavar="NAME", help="the name of this HR desk; the PC’s if left out")


def _add_print(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="write the certificates here, one PDF each")
    parser.add_argument(
        "--pades", type=Path, metavar="KEY.p12", help="sign each of these PDFs with the office’s X.509 key too (PAdES)"
    )
    parser.add_argument(
        "--pades-passphrase-file", type=Path, metavar="FILE", help="read the passphrase of KEY.p12 from FILE"
    )
    parser.add_argument("--lists", type=Path, metavar="FOLDER", help="write the key list and the status list here")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="the file for the printer (PDF), or of the badge (.jwt)"
    )
    parser.add_argument("--language", choices=("kk", "ru", "en"), default="kk", help="the language of a badge")
    parser.add_argument("--up", type=int, choices=(1, 2, 4), default=1, help="certificates on a sheet")
    parser.add_argument("--sheet", choices=("own", "A4", "A3"), default="own", help="the paper")
    parser.add_argument("--no-covers", action="store_true", help="no list of names before each department")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why it is printed again")


def _issue(arguments: argparse.Namespace, register: "Register", paths: AppPaths) -> int:
    from app.base.clock import SystemClock
    from app.services.catalogue import Catalogue
    from app.services.certificate_templates import CertificateTemplates
    from app.services.issuing import chosen_look, dry_run, issuing_office, subject_of, want
    from app.services.register_desk import department_named

    clock, catalogue, templates = SystemClock(), Catalogue(paths), CertificateTemplates(paths)
    office, shelf = issuing_office(register), templates.shelf()
    department = department_named(register, arguments.department) if arguments.department else ""
    runs = []
    for course in [arguments.course] if arguments.course else _all_courses(catalogue):
        subject = subject_of(catalogue, course)
        told = dry_run(register, subject, office, clock, shelf=shelf, people=arguments.employee, department=department)
        _print_dry_run(told)
        runs.append(told)
    wanted = [one for one in runs if one.eligible]
    if arguments.dry_run or not wanted:
        print("Nothing was issued.")
        return 0
    look, who = chosen_look(templates, arguments.template or office.template), acting(arguments, register)
    jobs = [want(register, told, office, look, clock, acting=who) for told in wanted]
    ready = [job.number for job, told in zip(jobs, wanted, strict=True) if not told.needs_second_person]
    for job, told in zip(jobs, wanted, strict=True):
        if told.needs_second_person:
            print(f"Job {job.number} waits: a second person has to approve it (kense issue --approve {job.number}).")
    return _run_jobs(arguments, register, paths, ready) if ready else 1


def _all_courses(catalogue: object) -> list[str]:
    from app.services.catalogue import Catalogue

    assert isinstance(catalogue, Catalogue)
    there = [one.id for one in catalogue.entries if one.available and not one.coming]
    return [*there, *([catalogue.path.id] if catalogue.path else [])]


def _print_dry_run(told: "DryRun") -> None:
    print(f"{told.subject.course}: {len(told.eligible)} may have a certificate")
    for one in told.eligible:
        renewed = f", renews {one.renews}" if one.renews else ""
        print(f"  yes  {one.person.employee}  {one.person.name}, completed {one.completed_on:%d.%m.%Y}{renewed}")
    for refused in told.refused:
        print(f"  no   {refused.person.employee}  {refused.person.name}: {refused}")
    print(f"  {told.not_completed} have not completed it")


def _resume(arguments: argparse.Namespace, register: "Register", paths: AppPaths) -> int:
    from app.services.issuing import job_lines

    waiting = [one for one in job_lines(register, only_open=True) if arguments.resume in {0, one.job.number}]
    ready = [one.job.number for one in waiting if not one.waits_for_approval]
    for one in waiting:
        if one.waits_for_approval:
            print(f"Job {one.job.number} waits for a second person (kense issue --approve {one.job.number}).")
    if arguments.resume and not waiting:
        raise InputError(
            "There is no open job {job}. Nothing was issued. Look at “kense issue --jobs”.", job=arguments.resume
        )
    return _run_jobs(arguments, register, paths, ready)


def _run_jobs(arguments: argparse.Namespace, register: "Register", paths: AppPaths, jobs: list[int]) -> int:
    import platform

    from app.base.clock import SystemClock
    from app.services.certificate_templates import CertificateTemplates
    from app.services.issuing import Desk, numbers_of_job, run_job, write_lists

    if not jobs:
        print("No job is ready.")
        return 1
    signer, pades = _signer(arguments, register), _pades(arguments)
    shelf, who = CertificateTemplates(paths).shelf(), acting(arguments, register)
    desk = Desk(name=arguments.desk or platform.node() or "HR", acting=who, shelf=shelf, pades=pades)
    left = 0
    for job in jobs:
        done = run_job(register, job, signer, desk, SystemClock(), folder=arguments.to, progress=print_progress)
        left += done.left + done.open
        print(f"Job {job}: {done.issued} issued, {done.left} left out, {done.open} still open")
        if arguments.output is not None:
            target = (
                arguments.output if len(jobs) == 1 else arguments.output.with_stem(f"{arguments.output.stem}-{job}")
            )
            _print_numbers(arguments, register, paths, numbers_of_job(register, job), target)
    for path in write_lists(register, arguments.lists) if arguments.lists else ():
        print(f"{path}: for everybody who checks certificates")
    return 1 if left else 0


def _signer(arguments: argparse.Namespace, register: "Register") -> "Signer":
    from app.base.clock import SystemClock
    from app.services.issuing import issuing_office, open_signer

    if arguments.keys is None:
        raise InputError("The folder of the issuing key is missing. Nothing was issued. Give it with --keys.")
    passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the issuing key: ")
    return open_signer(arguments.keys, passphrase, SystemClock(), office=issuing_office(register).id)


def _badge(arguments: argparse.Namespace, register: "Register") -> int:
    from app.services.issuing import save_badge

    if arguments.output is None:
        raise InputError("The file of the badge is missing. Nothing was written. Give it with -o FILE.jwt.")
    who, signer = acting(arguments, register), _signer(arguments, register)
    number, language = arguments.badge, arguments.language
    print(save_badge(register, number, arguments.output, signer, acting=who, language=language))
    return 0


def _pades(arguments: argparse.Namespace) -> "PadesKey | None":
    from app.services.issuing import open_pades_key

    if arguments.pades is None:
        return None
    passphrase = typed_secret(arguments.pades_passphrase_file, f"Passphrase of {arguments.pades.name}: ")
    return open_pades_key(arguments.pades, passphrase)


def _print(arguments: argparse.Namespace, register: "Register", paths: AppPaths) -> int:
    from app.services.issuing import numbers_of_job

    if arguments.output is None:
        raise InputError("The file for the printer is missing. Nothing was printed. Give it with -o FILE.pdf.")
    numbers = arguments.reprint or numbers_of_job(register, arguments.print_job)
    _print_numbers(arguments, register, paths, numbers, arguments.output)
    return 0


def _print_numbers(
    arguments: argparse.Namespace, register: "Register", paths: AppPaths, numbers: list[str], target: Path
) -> None:
    from app.base.clock import SystemClock
    from app.services.certificate_templates import CertificateTemplates
    from app.services.issuing import PrintOrder, PrintWish, print_certificates

    order = PrintOrder(up=arguments.up, sheet=arguments.sheet, covers=not arguments.no_covers)
    wish = PrintWish(acting=acting(arguments, register), reason=arguments.reason, order=order)
    shelf = CertificateTemplates(paths).shelf()
    printed = print_certificates(
        register, numbers, target, SystemClock(), wish=wish, shelf=shelf, progress=print_progress
    )
    for file in printed.files:
        print(f"{file}: {printed.certificates} certificates, {printed.copies} of them copies")


def _look(arguments: argparse.Namespace, register: "Register") -> int:
    from app.base.clock import SystemClock
    from app.services.issuing import approve, cancel, give_up_desk

    if arguments.approve:
        who = acting(arguments, register, always=True)
        approve(register, arguments.approve, SystemClock(), acting=who)
        print(
            f"Job {arguments.approve} is approved by {who.name}; “kense issue --resume {arguments.approve}” issues it."
        )
    elif arguments.cancel:
        left = cancel(register, arguments.cancel, SystemClock(), acting=acting(arguments, register))
        print(f"Job {arguments.cancel} is given up: {left} people get nothing from it. What was issued stays.")
    elif arguments.close_desk:
        gone = give_up_desk(register, arguments.close_desk, SystemClock(), acting=acting(arguments, register))
        print(f"{arguments.close_desk}: {gone} numbers are a gap now, explained and never given to anybody.")
    elif arguments.jobs:
        _print_jobs(register)
    elif arguments.numbers:
        _print_gaps(register)
    else:
        _print_trace(register, arguments.show)
    return 0


def _print_jobs(register: "Register") -> None:
    from app.services.issuing import job_lines

    for one in job_lines(register):
        state = one.job.ended or ("waits for a second person" if one.waits_for_approval else "open")
        counts = one.counts
        print(
            f"{one.job.number}  {one.job.course}, {one.job.wanted_at.astimezone():%d.%m.%Y} by {one.job.wanted_by}: "
            f"{state}; {counts.issued} of {counts.total} issued, {counts.left} left out"
        )


def _print_gaps(register: "Register") -> None:
    from app.services.issuing import number_lines

    for one in number_lines(register):
        last = f" to {one.last:06d}" if one.last > one.first else ""
        print(f"{one.prefix}-{one.year}-{one.first:06d}{last}  {one.state}: {one.text} ({one.by})")


def _print_trace(register: "Register", number: str) -> None:
    from app.services.issuing import REASONS, trace

    told = trace(register, number)
    one, frozen = told.certificate, told.certificate.frozen
    ends = f"until {one.expires_on:%d.%m.%Y}" if one.expires_on else "does not expire"
    print(f"{one.number}: {frozen.name}" + (f" / {frozen.latin_name}" if frozen.latin_name else ""))
    print(f"{one.course}, version {one.version}, {frozen.score_percent} %; issued {one.issued_on:%d.%m.%Y}, {ends}")
    print(f"completed {frozen.completed_on:%d.%m.%Y}; look {frozen.template}, version {frozen.template_version}")
    print(f"SHA-256 of the file {one.pdf_hash}" + (f"\nrenews {one.renews}" if one.renews else ""))
    for each in told.prints:
        copy = f"copy {each.copy}" if each.copy else "first print"
        print(f"{copy}, {each.at.astimezone():%d.%m.%Y} by {each.by}" + (f": {each.reason}" if each.reason else ""))
    if told.revocation:
        gone = told.revocation
        follows = f"; {gone.successor} takes its place" if gone.successor else ""
        print(f"TAKEN BACK on {gone.on:%d.%m.%Y} by {gone.by}: {REASONS[gone.reason]}. {gone.note}{follows}")

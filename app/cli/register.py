"""`kense register`: the office, its people and departments, whose profile is whose, what is due, what was noticed."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.desk import acting, add_data_dir, add_officer, add_register, local_texts, opened_register
from app.cli.due_files import add_due_files, save_due_files
from app.cli.typed import InputError, chosen_secret, typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.collecting import Register
    from app.services.people_import import PeopleTable, Role

NAME = "register"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command and its steps."""
    parser = commands.add_parser(
        NAME,
        help="keep the register of an office: people, PCs, what is due",
        description="Make the register of an office and keep it: people and departments from a table, whose profile is "
        "whose, which PCs belong to the office, what is due, what was noticed. docs/handbook/hr.md leads through it.",
    )
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    _add_new(steps)
    _add_import(steps)
    _add_lists(steps)
    _add_assign(steps)
    _add_rights(steps)
    for step in steps.choices.values():
        add_register(step)
        add_officer(step)
    add_data_dir(steps)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Take one step."""
    steps = {
        "new": _new, "import": _import, "people": _people, "link": _link, "accept": _accept, "assign": _assign,
        "notices": _notices, "officer": _officer, "rule": _rule,
    }  # fmt: skip
    with opened_register(arguments) as register:
        if arguments.step == "marks":
            return _marks(arguments, register, paths)
        return steps[arguments.step](arguments, register)


def _add_new(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "new",
        help="make a register and say who issues certificates",
        description="Make the register if it is not there, and say who issues certificates. "
        "Run it again to change what it says; certificates that were issued stay as they are.",
    )
    step.add_argument("--office", required=True, metavar="ID", help="the id of the office on the key list, as KZ-DDS")
    step.add_argument(
        "--name", action="append", required=True, metavar="[LANGUAGE=]TEXT", help="the name of the office"
    )
    step.add_argument("--prefix", metavar="TEXT", help="what stands before its numbers; the id if it is left out")
    step.add_argument("--signatory", default="", metavar="NAME", help="who signs by hand")
    step.add_argument(
        "--post", action="append", default=[], metavar="[LANGUAGE=]TEXT", help="the post of the signatory"
    )
    step.add_argument("--template", default="portrait-formal", metavar="NAME", help="the look of certificates")
    step.add_argument(
        "--second-person-above", type=int, default=20, metavar="N", help="more people than this need a second officer"
    )


def _add_import(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "import",
        help="take people from a table",
        description="Take people and departments from an XLSX or CSV table: all of it or nothing. Without --yes it "
        "only shows what would come. The same table a second time changes nothing.",
    )
    step.add_argument("table", type=Path, metavar="FILE", help="the table, XLSX or CSV")
    step.add_argument("--yes", action="store_true", help="take them in")
    step.add_argument("--skip-faulty", action="store_true", help="leave out rows with faults instead of taking nothing")
    step.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="WHAT=NUMBER",
        help="which column holds employee, name, last, first, patronymic, latin, department, parent or post; "
        "counted from 1, 0 for none",
    )
    step.add_argument("--encoding", default="", metavar="NAME", help="utf-8, utf-16, windows-1251 or kz-1048")
    step.add_argument("--sheet", default="", metavar="NAME", help="the sheet of a workbook")


def _add_lists(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    people = steps.add_parser("people", help="list people", description="List people with their departments.")
    people.add_argument("--department", default="", metavar="NAME", help="of this department and below it alone")
    link = steps.add_parser(
        "link",
        help="say whose a profile is",
        description="Say whose a profile is; its records count for that person from now on. Without a profile, list "
        "those that wait.",
    )
    link.add_argument("profile", nargs="?", default="", metavar="PROFILE", help="the id of the profile")
    link.add_argument("employee", nargs="?", default="", metavar="EMPLOYEE", help="the employee number")
    accept = steps.add_parser(
        "accept",
        help="say whether a PC belongs to the office",
        description="Say whether a PC belongs to the office. Without an id, list the PCs that sent something.",
    )
    accept.add_argument("pc", nargs="?", default="", metavar="ID", help="the id of the PC")
    accept.add_argument("--refuse", action="store_true", help="it does not belong to the office")
    notices = steps.add_parser(
        "notices", help="list what was noticed", description="List what was noticed and waits for a person."
    )
    notices.add_argument("--settle", type=int, nargs="+", default=[], metavar="N", help="somebody looked at these")


def _add_assign(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "assign",
        help="say who has to do which course until when",
        description="Give a course to a department with all below it, or to one person. Without a course, list what is "
        "assigned.",
    )
    step.add_argument("course", nargs="?", default="", metavar="COURSE", help="the id of the course")
    step.add_argument("--due", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the last day")
    step.add_argument("--department", default="", metavar="NAME", help="the department, by name or path")
    step.add_argument("--employee", default="", metavar="NUMBER", help="one person")
    add_due_files(step)
    step.add_argument("--withdraw", type=int, default=0, metavar="N", help="take an assignment back")


def _add_rights(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    officer = steps.add_parser(
        "officer",
        help="say who may do what at the HR desks",
        description="Give somebody roles: collect, issue, approve, revoke, report. Once somebody may approve, only "
        "such a person can change this. Without a name, list who may do what.",
    )
    officer.add_argument("name", nargs="?", default="", metavar="NAME", help="the name of the officer")
    officer.add_argument("--roles", default="", metavar="A,B", help="the roles, with commas between")
    officer.add_argument(
        "--new-pin-file", type=Path, metavar="FILE", help="read the PIN of the new officer from the first line of FILE"
    )
    rule = steps.add_parser(
        "rule",
        help="say how long certificates of a course hold",
        description="Say how long certificates of a course hold, from when on they can be renewed, and which sealed "
        "exam has to be passed. Certificates that were issued keep what they say.",
    )
    rule.add_argument("course", metavar="COURSE", help="the id of the course or of the learning path")
    rule.add_argument("--valid-months", type=int, default=0, metavar="N", help="0: for ever")
    rule.add_argument("--renew-days", type=int, default=60, metavar="N", help="renewals so many days before the end")
    rule.add_argument("--exam", default="", metavar="ID", help="the id of the sealed exam")
    marks = steps.add_parser(
        "marks",
        help="keep the marks of a sealed exam",
        description="Mark the answers of a sealed exam and keep the marks, so that certificates can rest on them.",
    )
    marks.add_argument("files", type=Path, nargs="+", metavar="FILE.ksealed", help="the answers")
    marks.add_argument("--master", type=Path, required=True, metavar="FILE", help="what the office kept of the exam")
    marks.add_argument("--key", type=Path, required=True, metavar="FILE", help="the key of the office")
    marks.add_argument("--course", type=Path, metavar="FOLDER", help="the course the exam was made from")
    marks.add_argument("--passphrase-file", type=Path, metavar="FILE", help="read the key’s passphrase from FILE")


def _new(arguments: argparse.Namespace, register: "Register") -> int:
    import msgspec

    from app.base.errors import TrustError
    from app.services.issuing import IssuingOffice, issuing_office, set_office

    office = IssuingOffice(
        id=arguments.office,
        names=local_texts(arguments.name),
        prefix=arguments.prefix or arguments.office,
        signatory=arguments.signatory,
        signatory_post=local_texts(arguments.post),
        template=arguments.template,
        second_person_above=arguments.second_person_above,
    )
    try:
        office = msgspec.structs.replace(office, rules=issuing_office(register).rules)
    except TrustError:
        print(f"{register.name}: made")
    set_office(register, office, acting=acting(arguments, register))
    print(f"Certificates are issued by {office.id}, numbers begin with {office.prefix}-.")
    return 0


def _import(arguments: argparse.Namespace, register: "Register") -> int:
    from app.services.people_import import import_people, open_table, preview, remapped

    table = open_table(arguments.table, encoding=arguments.encoding, sheet=arguments.sheet)
    table = remapped(table, _columns(arguments.column))
    _print_columns(table)
    shown = preview(table)
    for person in shown.people:
        print(f"  row {person.row}: {person.employee}  {person.name}  {' / '.join(person.department)}  {person.post}")
    for error in shown.errors:
        print(f"row {error.row}: {error}")
    if shown.softened:
        print(f"{shown.softened} cells began like a formula and lost their first signs")
    if not arguments.yes:
        print(f"{shown.count} people, {len(shown.errors)} faults. Nothing was changed; --yes takes them in.")
        return 1 if shown.errors else 0
    done = import_people(register, table, skip_faulty=arguments.skip_faulty)
    if not done.stored:
        print("Nobody was taken in. Mend these rows, or take the others in with --skip-faulty.")
        return 1
    print(
        f"{done.added} new, {done.changed} changed, {done.unchanged} as they were; {done.departments} new departments"
    )
    print(f"{done.absent} people of the register do not stand in the table and stayed")
    return 1 if done.errors else 0


def _columns(given: list[str]) -> "dict[Role, int]":
    from app.services.people_import import ROLES

    columns: dict[Role, int] = {}
    for one in given:
        role, _, number = one.partition("=")
        known = next((name for name in ROLES if name == role), None)
        if known is None or not number.isdigit():
            raise InputError(
                "“{one}” is no column. Nothing was changed. Write it as employee=1, with one of: {roles}.",
                one=one,
                roles=", ".join(ROLES),
            )
        columns[known] = int(number) - 1
    return columns


def _print_columns(table: "PeopleTable") -> None:
    raw = table.table
    where = raw.sheet or f"{raw.encoding}, separated by {'tabs' if raw.separator == chr(9) else raw.separator}"
    print(f"Columns ({where}):")
    for role, place in sorted(table.mapping.columns.items(), key=lambda one: one[1]):
        print(f"  {place + 1} “{raw.heading[place] if place < len(raw.heading) else '?'}” is {role}")


def _people(arguments: argparse.Namespace, register: "Register") -> int:
    from app.services.register_desk import department_named, department_paths, people

    department = department_named(register, arguments.department) if arguments.department else ""
    paths = department_paths(register, "kk")
    found = people(register, department=department)
    for one in found:
        print(f"{one.employee}  {one.name}  {paths.get(one.department, '')}  {one.post}".rstrip())
    print(f"{len(found)} people")
    return 0


def _link(arguments: argparse.Namespace, register: "Register") -> int:
    from app.services.register_desk import link, parked

    if not arguments.profile:
        waiting = parked(register)
        for one in waiting:
            alike = ", ".join(person.employee for person in one.alike)
            print(f"{one.profile}  {one.name}, {one.waiting} records" + (f"; same name: {alike}" if alike else ""))
        print(f"{len(waiting)} profiles wait")
        return 0
    person = link(register, arguments.profile, arguments.employee, acting=acting(arguments, register))
    print(f"{arguments.profile} is {person.name}, {person.employee}" if person else f"{arguments.profile} waits again")
    return 0


def _accept(arguments: argparse.Namespace, register: "Register") -> int:
    from app.services.register_desk import accept_pc, pcs

    if not arguments.pc:
        states = {True: "accepted", False: "refused", None: "new"}
        for one in pcs(register):
            print(f"{one.id}  {states[one.accepted]}, last seen {one.last_seen.astimezone():%d.%m.%Y}")
        return 0
    accept_pc(register, arguments.pc, accepted=not arguments.refuse, acting=acting(arguments, register))
    print(f"{arguments.pc}: {'refused' if arguments.refuse else 'accepted'}")
    return 0


def _assign(arguments: argparse.Namespace, register: "Register") -> int:
    from app.base.clock import SystemClock
    from app.services.register_desk import all_assignments, assign, department_named, department_paths, withdraw

    if arguments.withdraw:
        withdraw(register, arguments.withdraw, acting=acting(arguments, register))
    elif arguments.course:
        if arguments.due is None:
            raise InputError("A last day is missing. Nothing was changed. Give it as --due 2027-03-31.")
        department = department_named(register, arguments.department) if arguments.department else ""
        who = acting(arguments, register)
        clock = SystemClock()
        target = {"department": department, "employee": arguments.employee}
        assign(register, arguments.course, arguments.due, clock, acting=who, **target)
    if arguments.save is not None:
        return save_due_files(arguments, register)
    paths = department_paths(register, "kk")
    for one in all_assignments(register):
        whom = paths.get(one.department, "") or f"person {one.person}"
        print(f"{one.number}  {one.course} until {one.due:%d.%m.%Y}: {whom}")
    return 0


def _notices(arguments: argparse.Namespace, register: "Register") -> int:
    from app.base.clock import SystemClock
    from app.services.register_desk import open_notices, settle

    if arguments.settle:
        who = acting(arguments, register)
        for number in arguments.settle:
            settle(register, number, SystemClock(), acting=who)
    found = open_notices(register)
    for one in found:
        print(f"{one.number}  {one.at.astimezone():%d.%m.%Y}  {one}")
    print(f"{len(found)} notices wait")
    return 1 if found else 0


def _officer(arguments: argparse.Namespace, register: "Register") -> int:
    from app.base.clock import SystemClock
    from app.services.issuing import add_officer as keep_officer
    from app.services.issuing import all_officers

    if arguments.name:
        known = any("approve" in one.roles for one in all_officers(register))
        who = acting(arguments, register) if known else None
        pin = chosen_secret(arguments.new_pin_file, f"New PIN of {arguments.name}: ")
        roles = [one.strip() for one in arguments.roles.split(",") if one.strip()]
        keep_officer(register, arguments.name, roles, pin, SystemClock(), acting=who)
    for one in all_officers(register):
        print(f"{one.name}: {', '.join(one.roles)}")
    return 0


def _rule(arguments: argparse.Namespace, register: "Register") -> int:
    import msgspec

    from app.services.issuing import CourseRule, issuing_office, set_office

    rule = CourseRule(valid_months=arguments.valid_months, renew_days=arguments.renew_days, exam=arguments.exam)
    office = issuing_office(register)
    changed = msgspec.structs.replace(office, rules={**office.rules, arguments.course: rule})
    set_office(register, changed, acting=acting(arguments, register))
    holds = f"{rule.valid_months} months" if rule.valid_months else "for ever"
    print(f"{arguments.course}: certificates hold {holds}" + (f", after the exam {rule.exam}" if rule.exam else ""))
    return 0


def _marks(arguments: argparse.Namespace, register: "Register", paths: AppPaths) -> int:
    from app.base.clock import SystemClock
    from app.services.issuing import keep_marks
    from app.services.sealed_marking import course_of, mark_sealed
    from app.services.sealing import key_is_locked, read_master

    locked = key_is_locked(arguments.key)
    passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the key: ") if locked else ""
    course = arguments.course or course_of(arguments.master, paths)
    marked = mark_sealed(
        arguments.files,
        master=arguments.master,
        course=course,
        office_key=arguments.key,
        paths=paths,
        passphrase=passphrase,
    )
    exam = read_master(arguments.master).exam
    kept = keep_marks(register, exam, marked, SystemClock(), acting=acting(arguments, register))
    for one in marked.skipped:
        print(f"{one.file}: {one.reason}")
    print(f"{exam}: {kept} marks kept, {len(marked.skipped)} files left")
    return 1 if marked.skipped else 0

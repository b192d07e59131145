"""`kense report`: the completion matrix, who is late, and one person's record, as a table here or as a file."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.paths import AppPaths
from app.cli.desk import add_register, opened_register

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.collecting import Register

NAME = "report"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="tell who completed what, who is late, and one person’s record",
        description="Tell who completed what by department, who is late and why, or one person’s record. Without a "
        "file the table is printed as CSV.",
    )
    parser.add_argument("what", choices=("matrix", "people", "overdue", "person"), help="what to tell")
    parser.add_argument("employee", nargs="?", default="", metavar="EMPLOYEE", help="for person: the employee number")
    add_register(parser)
    parser.add_argument("--department", default="", metavar="NAME", help="this department and below it alone")
    parser.add_argument("--language", choices=("kk", "ru", "en"), default="kk", help="the language of the report")
    parser.add_argument("--format", choices=("xlsx", "csv", "pdf"), default="csv", help="what kind of file")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Make the report."""
    from app.base.clock import SystemClock
    from app.cli.typed import InputError
    from app.services.reporting import report_file, save_report

    if arguments.output is None and arguments.format != "csv":
        raise InputError(
            "The file is missing. Nothing was written. Give it with -o FILE.{kind}.", kind=arguments.format
        )
    clock = SystemClock()
    with opened_register(arguments) as register:
        table = _table(arguments, register, paths)
    if arguments.output is None:
        print(report_file(table, "csv", paths, clock).decode("utf-8-sig"), end="")
        return 0
    named = arguments.output.suffix.lower().removeprefix(".") in {"xlsx", "csv", "pdf"}
    target = arguments.output if named else Path(f"{arguments.output}.{arguments.format}")
    print(f"{save_report(table, target, paths, clock)}: {len(table.rows)} rows")
    return 0


def _table(arguments: argparse.Namespace, register: "Register", paths: AppPaths) -> Any:
    from app.base.clock import SystemClock
    from app.cli.typed import InputError
    from app.services import reporting
    from app.services.catalogue import Catalogue
    from app.services.register_desk import department_named, department_paths, person_with

    clock, language = SystemClock(), arguments.language
    columns = reporting.course_columns(Catalogue(paths), language)
    courses = [one.id for one in columns]
    department = department_named(register, arguments.department) if arguments.department else ""
    about = department_paths(register, language).get(department, "")
    now = clock.now()
    if arguments.what == "matrix":
        matrix = reporting.completion_matrix(register, courses, clock, language=language, below=department)
        return reporting.matrix_table(matrix, columns, now, language=language, about=about)
    if arguments.what == "people":
        choice = reporting.Choice(department=department)
        people = reporting.people_matrix(register, courses, clock, language=language, choice=choice, limit=10**9)
        return reporting.people_table(people, columns, now, language=language, about=about)
    if arguments.what == "overdue":
        late = reporting.overdue(register, clock, language=language, department=department, limit=10**9)
        return reporting.overdue_table(late, columns, now, language=language, about=about)
    if not arguments.employee:
        raise InputError("Whose record? Nothing was written. Give the employee number behind “person”.")
    person = person_with(register, arguments.employee)
    told = reporting.transcript(register, person.number, courses, clock, language=language)
    assert told is not None
    return reporting.transcript_table(told, columns, now, language=language)

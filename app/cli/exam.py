"""`kense exam`: sealed exams at the office: its key, the opening code, the exam without answers, and marking."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.typed import InputError, chosen_secret, typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.sealed_marking import MarkedExam, SealedResult

NAME = "exam"
ANSWERS = "*.ksealed"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command and its four steps."""
    parser = commands.add_parser(
        NAME,
        help="seal an exam for an office and mark its answers",
        description="Make the key of an office, seal a quiz so that it goes out without its answers, and mark what "
        "comes back. docs/handbook/exams.md leads through it and says what it does not stop.",
    )
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    _add_key(steps)
    _add_code(steps)
    _add_seal(steps)
    _add_mark(steps)
    for step in steps.choices.values():
        # Also behind the step, where every other command takes it.
        step.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="FOLDER", help=argparse.SUPPRESS)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Take one step."""
    if arguments.step == "key":
        return _key(arguments)
    if arguments.step == "code":
        return _code(arguments)
    if arguments.step == "seal":
        return _seal(arguments, paths)
    return _mark(arguments, paths)


def _add_key(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "key",
        help="make the key with which the office opens answers",
        description="Make the key of the office and, beside it, FILE.pub for sealing. Keep two copies of FILE: "
        "without it, answers can never be opened.",
    )
    step.add_argument("file", type=Path, metavar="FILE", help="where to write the key")
    _add_passphrase(step)


def _add_code(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "code",
        help="print an opening code as course.yaml takes it",
        description="Ask for an opening code of 4 to 40 characters and print its hash, for opening_code in a course.",
    )
    step.add_argument("--code-file", type=Path, metavar="FILE", help="read the code from the first line of FILE")


def _add_seal(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "seal",
        help="write a quiz as an exam without answers",
        description="Write a quiz of a course as an exam without answers, to TARGET/ID, and what the office keeps to "
        "mark it, to TARGET/ID.master.json.",
    )
    step.add_argument("course", type=Path, metavar="COURSE", help="the folder of the course")
    step.add_argument("quiz", metavar="QUIZ", help="the id of the quiz")
    step.add_argument("target", type=Path, metavar="TARGET", help="a folder to write to")
    step.add_argument(
        "--for",
        dest="office",
        required=True,
        metavar="PUBLICKEY|FILE.pub",
        help="the public key of the office that will mark",
    )
    step.add_argument("--id", default="", help="the id of the exam; default: the id of the course with -exam behind it")
    step.add_argument("--code", action="store_true", help="ask for an opening code that the invigilator will type")
    step.add_argument("--code-file", type=Path, metavar="FILE", help="read that code from the first line of FILE")


def _add_mark(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "mark",
        help="open and mark the answers to an exam",
        description="Open answers with the key of the office and mark them. Exit code 1 if a file was not counted.",
    )
    step.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="files of answers, or folders with such files"
    )
    step.add_argument(
        "--master", type=Path, required=True, metavar="FILE", help="what was kept when the exam was sealed"
    )
    step.add_argument("--key", type=Path, required=True, metavar="FILE", help="the key of the office")
    step.add_argument("--course", type=Path, metavar="FOLDER", help="the course the exam was made from")
    step.add_argument("--json", action="store_true", help="print JSON, one object a line")
    _add_passphrase(step)


def _add_passphrase(step: argparse.ArgumentParser) -> None:
    step.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the key from the first line of FILE",
    )


def _key(arguments: argparse.Namespace) -> int:
    from app.services.sealing import make_office_key

    passphrase = chosen_secret(arguments.passphrase_file, "Passphrase for the key (empty for none): ")
    public, name = make_office_key(arguments.file, passphrase)
    print(f"{arguments.file}: the key. Keep it at the office, with a second copy elsewhere.")
    print(f"{arguments.file}.pub: for sealing exams; no secret.")
    print(f"public key {public}\nkey {name}")
    if not passphrase:
        print("The key has no passphrase: whoever has the file can open answers.")
    return 0


def _code(arguments: argparse.Namespace) -> int:
    from app.services.sealing import opening_hash

    print(opening_hash(chosen_secret(arguments.code_file, "Opening code: ")))
    return 0


def _seal(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app.services.sealing import seal_exam

    asks = arguments.code or arguments.code_file
    code = chosen_secret(arguments.code_file, "Opening code: ") if asks else ""
    if asks and not code.strip():
        raise InputError("The opening code is empty. Nothing was written. Try again.")
    sealed = seal_exam(
        arguments.course,
        arguments.quiz,
        arguments.target,
        office=arguments.office,
        paths=paths,
        code=code,
        exam_id=arguments.id,
    )
    print(f"{sealed.folder}: the exam, for learners; {sealed.questions} questions without answers.")
    print(f"{sealed.master}: for the office alone, needed for marking. Never hand it out.")
    print(f"Answers will be sealed for the key {sealed.office}. Look that this is your key.")
    print("An opening code is asked for." if sealed.has_code else "No opening code is asked for.")
    for question in sealed.left_out:
        print(f"Left out, since its law or days are not confirmed: {question}")
    return 0


def _mark(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app.services.sealed_marking import course_of, mark_sealed
    from app.services.sealing import key_is_locked

    passphrase = ""
    if key_is_locked(arguments.key):
        passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the key: ")
    marked = mark_sealed(
        _files(arguments.files),
        master=arguments.master,
        course=arguments.course or course_of(arguments.master, paths),
        office_key=arguments.key,
        paths=paths,
        passphrase=passphrase,
    )
    if arguments.json:
        _print_json(marked)
    else:
        _print(marked)
    return 1 if any(not one.repeated for one in marked.skipped) else 0


def _files(named: list[Path]) -> list[Path]:
    """Return the files of answers, those of a named folder included."""
    return [file for path in named for file in (sorted(path.rglob(ANSWERS)) if path.is_dir() else [path])]


def _print_json(marked: "MarkedExam") -> None:
    import msgspec

    told = [{"result": msgspec.to_builtins(one)} for one in marked.results]
    told += [
        {"not_counted": {"file": one.file, "reason": str(one.reason), "repeated": one.repeated}}
        for one in marked.skipped
    ]
    told += [{"changed_question": one} for one in marked.changed]
    for one in told:
        print(json.dumps(one, ensure_ascii=False))


def _print(marked: "MarkedExam") -> None:
    for one in marked.results:
        print("\n".join(_lines(one)))
    for skipped in marked.skipped:
        print(f"{skipped.file}: {skipped.reason}")
    for question in marked.changed:
        print(f"The question {question} was changed after the exam was sealed; it was marked as it is now.")
    repeated = sum(one.repeated for one in marked.skipped)
    print(
        f"{len(marked.results)} attempts marked, {len(marked.skipped) - repeated} files not counted, "
        f"{repeated} files more than once"
    )


def _lines(one: "SealedResult") -> list[str]:
    verdict = {True: "passed", False: "not passed", None: "open until the essays are marked"}[one.passed]
    points = f"{one.earned:g} of {one.possible:g} points"
    parts = [*one.sections, *one.objectives]
    away = f", {_clock(one.away)} away" if one.away else ""
    limit = f" of {_clock(one.limit_s)}" if one.limit_s else ""
    extra = f"time {one.extra_time:+.0%}, allowed by {one.allowed_by or 'nobody named'}" if one.extra_time else ""
    notes = (
        extra,
        "handed in by the clock" if one.timed_out else "",
        f"{one.blanks} questions without answer" if one.blanks else "",
        f"the clock of the PC was moved: {one.jumps} times" if one.jumps else "",
        _switches(one.languages),
        f"essays to be marked by a person: {', '.join(essay.question for essay in one.essays)}" if one.essays else "",
        "" if one.own_paper else "the questions are not those drawn for this attempt: look at who had the PC",
    )
    return [
        f"{one.name} (profile {one.profile}, PC {one.installation})",
        f"  {_percent(one.fraction)}, {_percent(one.pass_mark)} needed, {points}: {verdict}",
        "  " + ", ".join(f"{part.name} {part.earned:g}/{part.possible:g}" for part in parts),
        f"  attempt {one.number}, {one.started_at} to {one.submitted_at}, {_clock(one.used)}{limit} used{away}",
        *(f"  {note}" for note in notes if note),
    ]


def _switches(languages: tuple[str, ...]) -> str:
    """Say how often somebody went on in another language, and which ones; nothing for one who kept to one."""
    if len(languages) < 2:
        return ""
    return (
        f"the language of the questions was switched: {len(languages) - 1} times ({', '.join(sorted(set(languages)))})"
    )


def _percent(fraction: float) -> str:
    return f"{int(fraction * 100 + 1e-9)} %"


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"

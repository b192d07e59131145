"""A report for whoever helps: what the doctor found, without names of people, of the user, or of their folders."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import Finding, Sentence
from app.services.doctor.surroundings import Surroundings, read_surroundings
from app.storage.profiles import list_profiles

SIGNS = {"good": "ok  ", "warning": "look", "bad": "BAD "}
"""How a finding begins in print."""

HIDDEN = "…"


def report_text(
    findings: Iterable[Finding],
    paths: AppPaths,
    clock: Clock,
    *,
    around: Surroundings | None = None,
    say: Callable[[Sentence], str] = str,
) -> str:
    """Return the report, said in the language of `say`; every line begins with the sign and code of its finding."""
    around = around or read_surroundings(paths)
    head = Sentence(
        QT_TRANSLATE_NOOP("core", "Report about Kense on this PC, {day}. It holds no names and no answers."),
        {"day": f"{clock.now().astimezone():%d.%m.%Y}"},
    )
    lines = [say(head), ""]
    for finding in findings:
        words = " ".join(map(say, finding.sentences))
        lines.append(f"{SIGNS[finding.level]}  {finding.code}: {words}")
    names = [profile.name for profile in list_profiles(paths.profiles)]
    return without_names("\n".join(lines), home=around.home, user=around.user, names=names) + "\n"


def save_report(text: str, target: Path) -> None:
    """Write a report.

    Raises:
        StorageError: if it cannot be written there.
    """
    try:
        write_whole(target, text.encode())
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "core",
                "The report could not be saved in {folder} ({reason}). Nothing was changed. Choose another folder.",
            ),
            folder=str(target.parent),
            reason=error.strerror or error,
        ) from error


def without_names(text: str, *, home: Path, user: str, names: Iterable[str]) -> str:
    """Return a text in which the home folder is "~" and the names of the user and of people are "…".

    A name is hidden whole and in each of its parts of three letters or more, wherever it stands as a word.
    """
    if home != Path(home.anchor):
        text = re.sub(rf"{re.escape(str(home))}(?=$|[\\/\s),.:;])", "~", text, flags=re.MULTILINE)
    parts = {part for name in names for part in name.split() if len(part) > 2}
    for name in sorted({user, *names, *parts} - {""}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", HIDDEN, text, flags=re.IGNORECASE)
    return text

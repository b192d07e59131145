"""The look at the program: its version, and the libraries it needs."""

from collections.abc import Iterator

from app import __version__
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.doctor.finding import SAVED_IS_SAFE, Finding, good
from app.services.doctor.surroundings import LIBRARIES, Surroundings
from app.storage.inspection import sqlite_version

UNFIT_QT, UNFIT_PYTHON = (6, 12), (3, 11)
"""PySide6 6.12 loses references to True and None on Python 3.11 and aborts there (docs/decisions/0001)."""


def look(around: Surroundings) -> Iterator[Finding]:
    """Yield the versions, then what is missing or does not go together."""
    yield good(
        "program",
        QT_TRANSLATE_NOOP("core", "Kense {kense}, Python {python}, SQLite {sqlite}."),
        kense=__version__,
        python=".".join(map(str, around.python)),
        sqlite=sqlite_version(),
    )
    for module, name in LIBRARIES.items():
        if module not in around.modules:
            yield Finding(
                code="library-missing",
                level="bad",
                text=QT_TRANSLATE_NOOP("core", "The library {name} is missing, so a part of Kense cannot work."),
                safe=SAVED_IS_SAFE,
                advice=QT_TRANSLATE_NOOP("core", "Run “make run” again: it installs what is missing."),
                fields={"name": name},
            )
    if around.qt[:2] == UNFIT_QT and around.python[:2] == UNFIT_PYTHON:
        yield Finding(
            code="qt-unfit",
            level="bad",
            text=QT_TRANSLATE_NOOP(
                "core", "PySide6 {qt} and Python {python} do not go together: the window ends by itself."
            ),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP("core", "Run “make run” again: it installs the version that fits."),
            fields={"qt": ".".join(map(str, around.qt)), "python": ".".join(map(str, around.python))},
        )

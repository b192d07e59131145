"""The look at the key of this PC: whole, and for the eyes of its owner alone. The key itself is not told."""

import os
import stat
from collections.abc import Iterator

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import LEFT_AS_IT_IS, SAVED_IS_SAFE, Finding, good

OTHERS = stat.S_IRWXG | stat.S_IRWXO


def look(paths: AppPaths) -> Iterator[Finding]:
    """Yield how the key file is; a PC that has signed nothing yet has none."""
    from app.trust.keys import FILE_NAME, key_state

    file = paths.keys / FILE_NAME
    try:
        data, mode = file.read_bytes(), file.stat().st_mode
    except OSError:
        # Missing is no fault, and missing rights are told by the look at folders.
        return
    state = key_state(data)
    if state == "damaged":
        yield Finding(
            code="key-damaged",
            level="bad",
            text=QT_TRANSLATE_NOOP("core", "The key of this PC, {file}, is damaged: nothing can be signed with it."),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP(
                "core",
                "If there is a backup of it, put it back. Otherwise Kense keeps the damaged file and makes a new key "
                "when a statement is asked for twice; the office sees this PC as a new one then.",
            ),
            fields={"file": file},
        )
    elif state == "newer":
        yield Finding(
            code="key-newer",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "The key of this PC, {file}, was written by a newer Kense."),
            safe=LEFT_AS_IT_IS,
            advice=QT_TRANSLATE_NOOP("core", "Start the newer Kense to sign."),
            fields={"file": file},
        )
    else:
        yield good("key", QT_TRANSLATE_NOOP("core", "The key of this PC is whole."))
    # Windows keeps rights elsewhere: there the folder of the user protects the file.
    if os.name == "posix" and mode & OTHERS:
        yield Finding(
            code="key-open",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "Other users of this PC may read its key, {file}."),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP("core", "Let Kense narrow its rights to you alone."),
            fields={"file": file},
            mend="narrow-key",
            place=str(file),
        )

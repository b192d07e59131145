"""The look at where the data lie: on this PC and under Kense's hands alone."""

from collections.abc import Iterator

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import LEFT_AS_IT_IS, SAVED_IS_SAFE, Finding
from app.services.doctor.surroundings import Surroundings
from app.storage.place import is_roaming, marks_above, place_problem

_MOVE = QT_TRANSLATE_NOOP(
    "core",
    "Copy the folder to this PC or to a stick and start Kense with --data-dir and the new folder.",
)


def look(paths: AppPaths, around: Surroundings) -> Iterator[Finding]:
    """Yield why the data folder is no place for live files."""
    problem = place_problem(paths.data, around.mounts, marks_above(paths.data))
    if problem is not None and problem.kind == "network":
        yield Finding(
            code="network-folder",
            level="bad",
            text=QT_TRANSLATE_NOOP(
                "core", "Your data, {folder}, lie on a network drive ({kind}): Kense opens no profile there."
            ),
            safe=LEFT_AS_IT_IS,
            advice=_MOVE,
            fields={"folder": paths.data, "kind": problem.name},
        )
    if problem is not None and problem.kind == "synced":
        yield Finding(
            code="synced-folder",
            level="bad",
            text=QT_TRANSLATE_NOOP(
                "core", "Your data, {folder}, are copied by {program} all the time: Kense opens no profile there."
            ),
            safe=LEFT_AS_IT_IS,
            advice=_MOVE,
            fields={"folder": paths.data, "program": problem.name},
        )
    if problem is None and is_roaming(paths.data):
        yield Finding(
            code="roaming-profile",
            level="warning",
            text=QT_TRANSLATE_NOOP(
                "core",
                "Your data, {folder}, lie in a roaming profile, which is copied over the network at each sign-in.",
            ),
            safe=SAVED_IS_SAFE,
            advice=_MOVE,
            fields={"folder": paths.data},
        )

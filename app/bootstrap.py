"""The one place that wires objects: from folders and a clock to the use cases."""

from typing import TYPE_CHECKING

from app.base.clock import Clock, SystemClock
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.learning import Learning
from app.services.profiles import OpenProfile, Profiles
from app.services.wiring import LearnerServices, Services

if TYPE_CHECKING:
    from app.services.certifying import Certifying
    from app.services.examining import Examining
    from app.services.practising import Practising


def build_services(paths: AppPaths, clock: Clock | None = None) -> Services:
    """Return the use cases; nothing is read from disk yet."""
    used_clock = clock or SystemClock()
    catalogue = Catalogue(paths)

    def for_learner(opened: OpenProfile) -> LearnerServices:
        learning = Learning(opened.file, catalogue, used_clock)

        def examining() -> "Examining":
            from app.services.examining import Examining

            return Examining(opened.file, learning, used_clock)

        def certifying() -> "Certifying":
            from app.services.certifying import Certifying

            return Certifying(opened, learning, paths, used_clock)

        def practising() -> "Practising":
            from app.services.practising import Practising

            return Practising(opened.file, learning, used_clock)

        return LearnerServices(
            opened, learning, make_examining=examining, make_certifying=certifying, make_practising=practising
        )

    return Services(
        paths=paths,
        clock=used_clock,
        catalogue=catalogue,
        profiles=Profiles(paths, used_clock),
        for_learner=for_learner,
    )

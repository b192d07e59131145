"""The one place that wires objects: from folders and a clock to the use cases."""

from app.base.clock import Clock, SystemClock
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.certifying import Certifying
from app.services.examining import Examining
from app.services.learning import Learning
from app.services.profiles import OpenProfile, Profiles
from app.services.wiring import LearnerServices, Services


def build_services(paths: AppPaths, clock: Clock | None = None) -> Services:
    """Return the use cases; nothing is read from disk yet."""
    used_clock = clock or SystemClock()
    catalogue = Catalogue(paths)

    def for_learner(opened: OpenProfile) -> LearnerServices:
        learning = Learning(opened.file, catalogue)
        return LearnerServices(
            profile=opened,
            learning=learning,
            examining=Examining(opened.file, learning),
            certifying=Certifying(opened, learning, paths, used_clock),
        )

    return Services(
        paths=paths,
        clock=used_clock,
        catalogue=catalogue,
        profiles=Profiles(paths, used_clock),
        for_learner=for_learner,
    )

"""The use cases as the window gets them; `app.bootstrap` makes them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.base.clock import Clock
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.certifying import Certifying
from app.services.examining import Examining
from app.services.learning import Learning
from app.services.profiles import OpenProfile, Profiles


@dataclass(frozen=True)
class LearnerServices:
    """All use cases of one signed-in learner."""

    profile: OpenProfile
    learning: Learning
    examining: Examining
    certifying: Certifying


@dataclass(frozen=True)
class Services:
    """All use cases before anybody signed in, and the way to those of a learner."""

    paths: AppPaths
    clock: Clock
    catalogue: Catalogue
    profiles: Profiles
    for_learner: Callable[[OpenProfile], LearnerServices]

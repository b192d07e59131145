"""The use cases as the window gets them; `app.bootstrap` makes them."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.learning import Learning
from app.services.profiles import OpenProfile, Profiles

if TYPE_CHECKING:
    from app.services.certifying import Certifying
    from app.services.examining import Examining
    from app.services.practising import Practising


class LearnerServices(msgspec.Struct, dict=True):
    """All use cases of one signed-in learner; those a start does not need are made when first asked for."""

    profile: OpenProfile
    learning: Learning
    make_examining: "Callable[[], Examining]"
    make_certifying: "Callable[[], Certifying]"
    make_practising: "Callable[[], Practising]"

    @cached_property
    def examining(self) -> "Examining":
        """Quizzes."""
        return self.make_examining()

    @cached_property
    def practising(self) -> "Practising":
        """Practice desks."""
        return self.make_practising()

    @cached_property
    def certifying(self) -> "Certifying":
        """Documents."""
        return self.make_certifying()


class Services(msgspec.Struct, frozen=True):
    """All use cases before anybody signed in, and the way to those of a learner."""

    paths: AppPaths
    clock: Clock
    catalogue: Catalogue
    profiles: Profiles
    for_learner: Callable[[OpenProfile], LearnerServices]

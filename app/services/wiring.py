"""The use cases as the window gets them; `app.bootstrap` makes them."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.learning import Learning
from app.services.profiles import OpenProfile, Profiles

if TYPE_CHECKING:
    from app.services.account import Account
    from app.services.assignments import Assignments
    from app.services.certifying import Certifying
    from app.services.examining import Examining
    from app.services.handing_out import HandingOut
    from app.services.noting import Noting
    from app.services.pin_reset import PinResets
    from app.services.practising import Practising
    from app.services.records import Records
    from app.services.reviewing import Reviewing
    from app.services.searching import Searching
    from app.services.sending import Sending
    from app.services.transcript import Transcripts


class LearnerServices(msgspec.Struct, dict=True):
    """All use cases of one signed-in learner; those a start does not need are made when first asked for."""

    profile: OpenProfile
    learning: Learning
    make_examining: "Callable[[], Examining]"
    make_certifying: "Callable[[], Certifying]"
    make_practising: "Callable[[], Practising]"
    make_account: "Callable[[], Account]"
    make_sending: "Callable[[], Sending]"
    make_noting: "Callable[[], Noting]"
    make_reviewing: "Callable[[], Reviewing]"
    make_searching: "Callable[[], Searching]"
    make_assignments: "Callable[[], Assignments]"
    make_handing_out: "Callable[[], HandingOut]"
    make_transcripts: "Callable[[], Transcripts]"

    @cached_property
    def examining(self) -> "Examining":
        """Quizzes."""
        return self.make_examining()

    @cached_property
    def practising(self) -> "Practising":
        """Practice desks."""
        return self.make_practising()

    @cached_property
    def account(self) -> "Account":
        """The own profile: name, PIN, erasing."""
        return self.make_account()

    @cached_property
    def certifying(self) -> "Certifying":
        """Documents."""
        return self.make_certifying()

    @cached_property
    def sending(self) -> "Sending":
        """Progress for the office, and its receipts."""
        return self.make_sending()

    @cached_property
    def noting(self) -> "Noting":
        """Notes, highlights and bookmarks."""
        return self.make_noting()

    @cached_property
    def reviewing(self) -> "Reviewing":
        """The daily review."""
        return self.make_reviewing()

    @cached_property
    def searching(self) -> "Searching":
        """Search over everything."""
        return self.make_searching()

    @cached_property
    def assignments(self) -> "Assignments":
        """Assigned work."""
        return self.make_assignments()

    @cached_property
    def handing_out(self) -> "HandingOut":
        """Handouts of courses and lessons."""
        return self.make_handing_out()

    @cached_property
    def transcripts(self) -> "Transcripts":
        """What was done, what is known and what is forgotten."""
        return self.make_transcripts()


class Services(msgspec.Struct, frozen=True):
    """All use cases before anybody signed in, and the way to those of a learner."""

    paths: AppPaths
    clock: Clock
    catalogue: Catalogue
    profiles: Profiles
    for_learner: Callable[[OpenProfile], LearnerServices]
    make_pin_resets: "Callable[[], PinResets]"
    make_records: "Callable[[], Records]"
    beside: "Callable[[Path], Services]"
    """Returns the use cases over another data folder, with the same shipped courses and the same clock."""

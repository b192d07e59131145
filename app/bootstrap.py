"""The one place that wires objects: from folders and a clock to the use cases."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.clock import Clock, SystemClock
from app.base.paths import AppPaths, app_paths
from app.services.catalogue import Catalogue
from app.services.learning import Learning
from app.services.profiles import OpenProfile, Profiles
from app.services.wiring import LearnerServices, Services

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


def build_services(paths: AppPaths, clock: Clock | None = None) -> Services:
    """Return the use cases; nothing is read from disk yet."""
    used_clock = clock or SystemClock()
    catalogue = Catalogue(paths)

    def for_learner(opened: OpenProfile) -> LearnerServices:
        learning = Learning(opened.file, catalogue, used_clock)
        made = _UseCases(opened, learning, paths, used_clock)
        return LearnerServices(
            opened,
            learning,
            make_examining=made.examining,
            make_certifying=made.certifying,
            make_practising=made.practising,
            make_account=made.account,
            make_sending=made.sending,
            make_noting=made.noting,
            make_reviewing=made.reviewing,
            make_searching=made.searching,
            make_assignments=made.assignments,
            make_handing_out=made.handing_out,
            make_transcripts=made.transcripts,
        )

    def pin_resets() -> "PinResets":
        from app.services.pin_reset import PinResets

        return PinResets(paths, used_clock)

    def records() -> "Records":
        from app.services.records import Records

        return Records(paths, used_clock)

    def beside(data: Path) -> Services:
        return build_services(replace(app_paths(data), courses=paths.courses, assets=paths.assets), used_clock)

    return Services(
        paths=paths,
        clock=used_clock,
        catalogue=catalogue,
        profiles=Profiles(paths, used_clock),
        for_learner=for_learner,
        make_pin_resets=pin_resets,
        make_records=records,
        beside=beside,
    )


class _UseCases:
    """The use cases of one learner, each imported when it is asked for: a start needs none of them."""

    def __init__(self, opened: OpenProfile, learning: Learning, paths: AppPaths, clock: Clock) -> None:
        self._opened = opened
        self._learning = learning
        self._catalogue = learning.catalogue
        self._paths = paths
        self._clock = clock

    def examining(self) -> "Examining":
        from app.services.examining import Examining

        return Examining(self._opened.file, self._learning, self._clock)

    def certifying(self) -> "Certifying":
        from app.services.certifying import Certifying

        return Certifying(self._opened, self._learning, self._paths, self._clock)

    def practising(self) -> "Practising":
        from app.services.practising import Practising

        return Practising(self._opened.file, self._learning, self._clock)

    def account(self) -> "Account":
        from app.services.account import Account

        return Account(self._opened, self._paths, self._clock)

    def sending(self) -> "Sending":
        from app.services.sending import Sending

        return Sending(self._opened, self._paths, self._clock)

    def noting(self) -> "Noting":
        from app.services.noting import Noting

        return Noting(self._opened.file, self._catalogue, self._paths, self._clock)

    def reviewing(self) -> "Reviewing":
        from app.services.reviewing import Reviewing

        return Reviewing(self._opened.file, self._catalogue, self._clock)

    def searching(self) -> "Searching":
        from app.services.searching import Searching

        return Searching(self._paths, self._opened.file, self._clock)

    def assignments(self) -> "Assignments":
        from app.services.assignments import Assignments

        return Assignments(self._opened.file, self._opened.profile.id, self._catalogue, self._paths, self._clock)

    def handing_out(self) -> "HandingOut":
        from app.services.handing_out import HandingOut

        return HandingOut(self._catalogue, self._paths, self._clock)

    def transcripts(self) -> "Transcripts":
        from app.services.transcript import Transcripts

        return Transcripts(self._opened, self._catalogue, self._paths, self._clock)

"""What the shell hands to the factory of pages; pages themselves get only their parts of it."""

import contextlib
from typing import TYPE_CHECKING

import msgspec

from app.base.settings import Settings
from app.services.wiring import LearnerServices, Services
from app.ui.speech import Speech
from app.ui.state import WindowState
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.examining import AttemptReport, OpenAttempt
    from app.services.hr_desk import HrDesk
    from app.services.practising import OpenRun
    from app.ui.reading import Reading


class UiContext(msgspec.Struct):
    """The signed-in learner's services and the look in use."""

    services: Services
    learner: LearnerServices
    settings: Settings
    theme: Theme
    state: WindowState
    speech: Speech = msgspec.field(default_factory=Speech)
    practising: "OpenAttempt | None" = None
    """The practice on the page that is being left, so that the same page built anew goes on with it."""
    running: "OpenRun | None" = None
    """The run at a practice desk on the page that is being left, for the same reason."""
    practised: "AttemptReport | None" = None
    """What came of the practice handed in last: it is kept nowhere else."""
    kept_desk: "HrDesk | None" = None
    """The HR desk with its keys, once they were unlocked; forgotten when the learner leaves."""

    @property
    def interface_language(self) -> str:
        """Language of menus and buttons."""
        return self.settings.interface_language or "en"

    @property
    def desk(self) -> "HrDesk":
        """The HR desk of this PC."""
        from app.services.hr_desk import HrDesk

        if self.kept_desk is None:
            self.kept_desk = HrDesk(self.services.paths, self.services.clock)
        return self.kept_desk

    @property
    def workplaces(self) -> tuple[str, ...]:
        """The names of the workplaces that this PC has."""
        from app.services.hr_desk import has_desk

        has_workshop = (self.services.paths.data / "workshop").is_dir()
        return (*(["studio"] if has_workshop else []), *(["hr"] if has_desk(self.services.paths) else []))

    @property
    def hour(self) -> int:
        """The hour of the local day, 0 to 23, for the greeting."""
        return self.services.clock.now().astimezone().hour

    def keep_settings(self) -> None:
        """Write the settings in use; where that fails they hold until the program ends."""
        with contextlib.suppress(OSError):
            self.learner.profile.save_settings(self.settings)

    def reading(self, course_id: str, *, language: str = "") -> "Reading":
        """Return the reading of a course in the learner's content language, or flipped to another one.

        Raises:
            CourseError: if the course is damaged.
        """
        from app.ui.reading import Reading

        catalogue = self.services.catalogue
        first = self.settings.reading_language()
        return Reading(
            course=catalogue.course(course_id),
            library=catalogue.library,
            glossary=catalogue.glossary,
            language=language or first,
            theme=self.theme,
            wanted_second=first if language and language != first else self.settings.second_language,
        )

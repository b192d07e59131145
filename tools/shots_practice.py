"""Pictures of practice desks for `make shots`: every desk and mode, each kind at work, results and their timeline."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.practice.common import Entry
from app.practice.desk import WAIT
from tools.shots_exams import settle

if TYPE_CHECKING:
    from app.services.practising import Mode, OpenRun
    from app.ui.pages.practice import PracticePage
    from app.ui.practice.session import RunSession
    from app.ui.shell import Shell

Scene = tuple[str, Callable[[], None]]

INQUIRIES, FOUNDATIONS, CONSULTING, SECURITY = "c03-inquiries", "c01-foundations", "c06-consulting", "c09-security"
DESKS = (
    (INQUIRIES, "inquiry-desk"),
    (INQUIRIES, "deadline-drill"),
    (INQUIRIES, "fix-the-brush-off"),
    (FOUNDATIONS, "egdi-calculator"),
    (FOUNDATIONS, "claim-check"),
    (CONSULTING, "press-conference"),
    (CONSULTING, "survey-builder"),
    (SECURITY, "phishing-triage"),
)
MODES: tuple["Mode", ...] = ("show", "guided", "practice", "exam")


def practice_scenes(shell: "Shell", language: str) -> Iterator[Scene]:
    """Yield a name and what to do for each state of the practice desks."""
    desks = Desks(shell, language)
    yield "practice-desks", lambda: desks.go("desks")
    yield "practice-course", lambda: desks.go("course", CONSULTING)
    for course, desk in DESKS:
        yield f"practice-{desk}-start", lambda one=(course, desk): desks.open(*one)  # type: ignore[misc]
        for mode in MODES:
            yield f"practice-{desk}-{mode}", lambda one=(course, desk, mode): desks.begin(*one)  # type: ignore[misc]
    yield from desks.inquiry_scenes()
    yield from desks.other_scenes()
    yield from desks.result_scenes()


class Desks:
    """What the pictures do at the desks of the window."""

    def __init__(self, shell: "Shell", language: str) -> None:
        self._shell = shell
        self._language = language

    @property
    def page(self) -> "PracticePage":
        """The page that is shown."""
        from app.ui.pages.practice import PracticePage

        page = self._shell.page
        assert isinstance(page, PracticePage)
        return page

    @property
    def session(self) -> "RunSession":
        """The run that is shown."""
        assert self.page.session is not None
        return self.page.session

    def go(self, page: str, course: str = "", item: str = "") -> None:
        """Go to a page of the window."""
        from app.ui.pages import Place

        self._shell.go(Place(page, course, item))

    def open(self, course: str, desk: str) -> None:
        """Show the start sheet of a desk; a run under way is given up."""
        self.go("desks")
        practising = self._shell.ui.learner.practising
        waiting = practising.go_on(self._shell.ui.services.catalogue.course(course), desk)
        if waiting is not None:
            practising.give_up(waiting)
        self.go("practice", course, desk)

    def begin(self, course: str, desk: str, mode: "Mode", layer: str = "") -> None:
        """Begin a run; of one that is shown, half a dozen steps are played."""
        self.open(course, desk)
        layers = self._shell.ui.services.catalogue.course(course).practices[desk].layers
        self.page.begin(mode, layer or (layers[0].id if layers else ""))
        if self.session.show_bar is not None:
            for _ in range(6):
                self.session.show_bar.forward()
        settle()

    def act(self, case: str, action: str, **values: object) -> None:
        """Do something as the view would."""
        self.session.keeper.act(case, action, values)  # type: ignore[arg-type]

    def inquiry_scenes(self) -> Iterator[Scene]:
        """Yield what one does at the inquiry desk."""
        yield "practice-inquiry-2012", lambda: self.begin(INQUIRIES, "inquiry-desk", "practice", "blogs-2012")
        yield "practice-inquiry-letter", self._read_first_letter
        yield "practice-inquiry-form", lambda: self.session.view.choose_action("reply")  # type: ignore[attr-defined]
        yield "practice-inquiry-forward", lambda: self.session.view.choose_action("forward")  # type: ignore[attr-defined]

    def _read_first_letter(self) -> None:
        self.begin(INQUIRIES, "inquiry-desk", "practice")
        self.session.view.open_case(self._own_letter())  # type: ignore[attr-defined]
        settle()
        self.session.view.choose_action("register")  # type: ignore[attr-defined]

    def _own_letter(self) -> str:
        run = self.session.run
        there = [name for name, case in run.state.cases.items() if case.tray == "inbox"]
        return str(next(name for name in there if run.play.subjects[name].expect.get("competence") == "ours"))

    def other_scenes(self) -> Iterator[Scene]:
        """Yield the other kinds at work."""
        yield "practice-press-answered", self._answer_first_question
        yield "practice-survey-answers", lambda: self._play(CONSULTING, "survey-builder", share=0.6)
        yield "practice-claim-half", lambda: self._play(FOUNDATIONS, "claim-check", share=0.5)
        yield "practice-brush-off-repair", lambda: self._play(INQUIRIES, "fix-the-brush-off", share=0.9)
        yield "practice-phishing-half", lambda: self._play(SECURITY, "phishing-triage", share=0.5)
        yield "practice-egdi-half", lambda: self._play(FOUNDATIONS, "egdi-calculator", share=0.5)
        yield "practice-drill-half", lambda: self._play(INQUIRIES, "deadline-drill", share=0.5)

    def _answer_first_question(self) -> None:
        self._play(CONSULTING, "press-conference", share=0.1)

    def _play(self, course: str, desk: str, *, share: float) -> None:
        """Play the first part of the model solution in practice mode."""
        self.begin(course, desk, "practice")
        log = self._model_log(self.session.run)
        for entry in log[: round(len(log) * share)]:
            self.session.keeper.act(entry.case, entry.action, entry.arguments)
        settle(milliseconds=200)

    def _model_log(self, run: "OpenRun") -> list[Entry]:
        return self._shell.ui.learner.practising.model_log(run, self._language)

    def result_scenes(self) -> Iterator[Scene]:
        """Yield results: one without a fault, one with many, one that must never happen, and the timeline."""
        for course, desk in DESKS:
            yield f"practice-{desk}-result", lambda one=(course, desk): self._finish(*one, every=4)  # type: ignore[misc]
            yield f"practice-{desk}-result-end", lambda: self._scroll(1.0)
        yield "practice-result-perfect", lambda: self._finish(CONSULTING, "press-conference", every=0)
        yield "practice-result-never", self._fail
        yield "practice-result-faults", lambda: self._scroll(0.4)

    def _finish(self, course: str, desk: str, *, every: int) -> None:
        """Hand in the model solution with every so many of its steps left out."""
        self.begin(course, desk, "practice")
        log = self._model_log(self.session.run)
        self._record([one for at, one in enumerate(log, 1) if one.action == WAIT or not every or at % every])
        self.session.hand_in()
        settle(milliseconds=200)

    def _fail(self) -> None:
        """Hand in a run of the inquiry desk in which letters for others were answered as one's own."""
        self.begin(INQUIRIES, "inquiry-desk", "practice")
        run = self.session.run
        log = [
            Entry(case=one.case, action="reply", arguments={"letter": "—"}) if one.action == "forward" else one
            for one in self._model_log(run)
        ]
        self._record(log)
        self.session.hand_in()
        settle(milliseconds=200)

    def _record(self, log: Sequence[Entry]) -> None:
        for entry in log:
            self.session.keeper.act(entry.case, entry.action, entry.arguments)

    def _scroll(self, share: float) -> None:
        page = self._shell.page
        settle(milliseconds=200)
        bar = page.column.verticalScrollBar()  # type: ignore[attr-defined]
        bar.setValue(round(bar.maximum() * share))

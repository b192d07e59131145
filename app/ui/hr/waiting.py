"""What waits for an HR officer, one card each with what can be done: notices, unknown people, disputes, new PCs."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.inbox import Disputed, Installation, KeptNotice, Parked, Person, Waiting, about, pc_name, told
from app.ui.text import date_text, percent_text, plural, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

NAMED = ("course", "lesson", "quiz", "practice", "version")
"""Fields of a record that name what it is about."""

SHOWN_AT_ONCE = 30
"""Cards of a kind that are shown together; the next ones come when these are settled."""


class WaitingList(Panel):
    """All that waits; each card asks for what was pressed on it."""

    settle_requested = Signal(int)
    """The number of a notice."""
    settle_all_requested = Signal()
    link_requested = Signal(int, int)
    """The numbers of a profile and of a person."""
    find_requested = Signal(int, str)
    """The number of a profile, and the words by which somebody is looked for."""
    choose_requested = Signal(object)
    """The version (`Disputed`) that is true."""
    accept_requested = Signal(object, bool)
    """A PC (`Installation`), and whether it belongs to the office."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__("ground", spacing=theme.px(12))
        self._theme = theme
        self._language = language
        self.parked: dict[int, ParkedCard] = {}
        self._places: list[QWidget] = []

    def show_waiting(self, waiting: Waiting) -> None:
        """Show what waits now."""
        for part in self._places:
            part.hide()
            part.deleteLater()
        self._places, self.parked = [], {}
        if not waiting.count:
            self._put(label(self.tr("Nothing waits for you."), role="muted"))
        kinds: tuple[tuple[Sequence[Any], str, Callable[[Any], QWidget]], ...] = (
            (waiting.parked, self.tr("Whose profiles are these?"), self._parked_card),
            (waiting.disputed, self.tr("Which record is true?"), self._dispute_card),
            (waiting.installations, self.tr("New PCs"), self._pc_card),
        )
        for found, heading, make in kinds:
            if found:
                self._put(label(heading, role="heading"))
            for one in found[:SHOWN_AT_ONCE]:
                self._put(make(one))
        if waiting.notices:
            self._put(self._notices_head(len(waiting.notices)))
        for notice in waiting.notices[:SHOWN_AT_ONCE]:
            self._put(self._notice_card(notice))

    def _put(self, part: QWidget) -> None:
        self._places.append(part)
        self.add(part)

    def _notices_head(self, number: int) -> QWidget:
        head = Panel("ground", spacing=self._theme.px(6))
        head.add(label(plural("hr", "%n notice(s)", number), role="heading"))
        made = button(self.tr("I have looked at all of them"), icon=self._theme.icon("right"))
        made.clicked.connect(self.settle_all_requested)
        flow = FlowLayout()
        flow.addWidget(made)
        return head.add(flow)

    def _card(self) -> Panel:
        px = self._theme.px
        return Panel("card", margins=(px(18), px(12), px(18), px(14)), spacing=px(8))

    def _notice_card(self, notice: KeptNotice) -> QWidget:
        card = self._card()
        words = translate("core", told(notice)).format(**notice.fields)
        done = button(
            self.tr("I have looked at it"),
            icon=self._theme.icon("right"),
            name=self.tr("I have looked at the notice about {name}").format(name=notice.name),
        )
        done.clicked.connect(partial(self.settle_requested.emit, notice.number))
        flow = FlowLayout()
        flow.addWidget(done)
        day = date_text(notice.at.astimezone().date(), self._language)
        return card.add(label(words), label(day, role="small"), flow)

    def _parked_card(self, parked: Parked) -> QWidget:
        card = ParkedCard(parked, self._theme)
        card.link_requested.connect(self.link_requested)
        card.find_requested.connect(self.find_requested)
        self.parked[parked.profile.number] = card
        return card

    def _dispute_card(self, versions: Sequence[Disputed]) -> QWidget:
        card = self._card()
        what = self.tr(
            "The same record came with different contents. None of them counts until you choose. Ask the learner and "
            "look at the PC; all of them are kept."
        )
        card.add(label(what))
        for version in versions:
            said = about(version)
            day = str(said["at"])[:10]
            facts = record_words(said)
            card.add(label(f"{version.name} · {day}", role="strong"), label(facts))
            made = button(
                self.tr("This one is true"),
                icon=self._theme.icon("accept"),
                name=self.tr("This one is true: {facts}").format(facts=facts),
            )
            made.clicked.connect(partial(self.choose_requested.emit, version))
            flow = FlowLayout()
            flow.addWidget(made)
            card.add(flow)
        return card

    def _pc_card(self, installation: Installation) -> QWidget:
        card = self._card()
        name = pc_name(installation)
        day = date_text(installation.first_seen.astimezone().date(), self._language)
        words = self.tr("The PC {pc} sent for the first time on {day}. Compare its key by phone.")
        flow = FlowLayout(spacing=self._theme.px(12))
        for accepted, told_words in ((True, self.tr("It is ours: accept")), (False, self.tr("Refuse"))):
            made = button(told_words, name=f"{told_words}: {name}")
            made.clicked.connect(partial(self.accept_requested.emit, installation, accepted))
            flow.addWidget(made)
        return card.add(label(words.format(pc=name, day=day)), flow)


class ParkedCard(Panel):
    """A profile of somebody unknown: people with like names, and a search for others."""

    link_requested = Signal(int, int)
    find_requested = Signal(int, str)

    def __init__(self, parked: Parked, theme: Theme) -> None:
        px = theme.px
        super().__init__("card", margins=(px(18), px(12), px(18), px(14)), spacing=px(8))
        self._number = parked.profile.number
        count = plural("hr", "%n record(s) wait.", parked.facts)
        self.add(label(parked.profile.name, role="strong"), label(count, role="small"))
        self.words = QLineEdit()
        asked = self.tr("Look for somebody: letters of a name, or the employee number")
        self.words.setAccessibleName(asked)
        self.words.setPlaceholderText(asked)
        self.words.returnPressed.connect(self._find)
        find = button(self.tr("Search"), icon=theme.icon("search"))
        find.clicked.connect(self._find)
        name = self.tr("Whose profile “{name}” is").format(name=parked.profile.name)
        self.people = ChoiceBox(theme, name, letters=34)
        self.link = button(self.tr("It is this person’s"), icon=theme.icon("accept"))
        self.link.clicked.connect(self._link)
        self.words.setMinimumWidth(px(320))
        flow = FlowLayout(spacing=px(10))
        for part in (self.words, find, self.people, self.link):
            flow.addWidget(part)
        self.add(flow)
        self.offer(parked.suggested)

    def offer(self, people: Sequence[Person]) -> None:
        """Offer people to choose from."""
        self.people.clear()
        for one in people:
            self.people.addItem(" · ".join(filter(None, (one.name, one.employee, one.post))), one.number)
        if not people:
            self.people.addItem(self.tr("Nobody found: type other letters"), 0)
        self.link.setEnabled(bool(people))

    def _find(self) -> None:
        self.find_requested.emit(self._number, self.words.text())

    def _link(self) -> None:
        person = self.people.currentData()
        if person:
            self.link_requested.emit(self._number, person)


def record_words(said: Mapping[str, object]) -> str:
    """Return what a record says, as far as an HR officer can judge it: what was done, in which course, with what."""
    kinds = {
        "course.completed": translate("hr", "course completed"),
        "attempt.submitted": translate("hr", "quiz handed in"),
        "attempt.marked": translate("hr", "quiz marked by a person"),
        "practice.submitted": translate("hr", "practice handed in"),
        "lesson.read": translate("hr", "lesson read"),
    }
    body = said["body"] if isinstance(said["body"], dict) else {}
    parts = [kinds.get(str(said["kind"]), str(said["kind"])), *(str(body[one]) for one in NAMED if body.get(one))]
    fraction = body.get("fraction")
    if isinstance(fraction, int | float):
        parts.append(percent_text(float(fraction)))
    return " · ".join(parts)

"""The log of a run to step through: what I did, what would have been right, which rule."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.practice.common import Entry
from app.practice.desk import State as DeskState
from app.practice.guide import named
from app.practice.rubric import checks_of
from app.practice.scoring import Outcome
from app.services.practising import OpenRun
from app.ui.practice.deeds import deed_words, is_deed, subject_words
from app.ui.practice.report import law_words
from app.ui.practice.told import Told
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, row

SHOWN_LINES = 7


@dataclass(frozen=True)
class Deed:
    """One line of the log: what was done, in which case, when, and what the rules say about it."""

    number: int
    words: str
    where: str
    when: str
    good: tuple[str, ...]
    bad: tuple[str, ...]
    law: tuple[str, ...]


def deeds_of(run: OpenRun, outcome: Outcome, told: Told) -> list[Deed]:
    """Return the log as lines; each check is told with the last action that had to do with it."""
    state = run.play.begin()
    lines: list[tuple[int, Entry, str]] = []
    for number, entry in enumerate(run.log, start=1):
        if is_deed(entry):
            lines.append((number, entry, _when(state, entry)))
        state = run.play.after(state, entry)
    spoken = _spoken(run, outcome, told, [(number, entry) for number, entry, _ in lines])
    return [
        Deed(
            number=at,
            words=deed_words(entry, told),
            where=subject_words(run.play.subjects.get(entry.case), told),
            when=when,
            good=tuple(words for met, words, _ in spoken.get(number, ()) if met),
            bad=tuple(words for met, words, _ in spoken.get(number, ()) if not met),
            law=tuple(dict.fromkeys(one for met, _, law in spoken.get(number, ()) if not met for one in law)),
        )
        for at, (number, entry, when) in enumerate(lines, start=1)
    ]


def _when(state: object, entry: Entry) -> str:
    if isinstance(state, DeskState) and state.now is not None:
        now: datetime = state.now
        return now.strftime("%d.%m.%Y %H:%M")
    minutes, seconds = divmod(int(entry.t), 60)
    return f"{minutes:02}:{seconds:02}"


def _spoken(
    run: OpenRun, outcome: Outcome, told: Told, lines: list[tuple[int, Entry]]
) -> dict[int, list[tuple[bool, str, tuple[str, ...]]]]:
    """Return for entries of the log what checks say about them: met or not, in words, with the law."""
    found: dict[int, list[tuple[bool, str, tuple[str, ...]]]] = {}
    for result in outcome.checks:
        subject = run.play.subjects[result.case]
        checks = checks_of(run.play.practice, subject, layer=run.play.scene.layer)
        check = next(one for one in checks if one.id == result.check)
        actions, fields = named(check.test)
        about = [
            number
            for number, entry in lines
            if entry.case == result.case and (entry.action in actions or fields & entry.arguments.keys())
        ]
        if not about:
            continue
        titles = {one.id: told.words(one.title) for one in run.play.practice.rubric}
        words = titles[check.criterion] if result.met else told.words(check.fault, case=result.case)
        if not result.met and check.right:
            words += " " + told.words(check.right, case=result.case)
        found.setdefault(about[-1], []).append((result.met, words, check.law))
    return found


class Timeline(Panel):
    """The list of deeds, and below it what is to be said about the current one."""

    def __init__(self, run: OpenRun, outcome: Outcome, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._told = told
        self.deeds = deeds_of(run, outcome, told)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("What I did, step by step"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setFixedHeight(theme.px(42) * min(SHOWN_LINES, max(2, len(self.deeds))))
        for one in self.deeds:
            self.list.addItem(self._item(one))
        self._said = Panel("well", margins=(theme.px(14), theme.px(10), theme.px(14), theme.px(10)))
        self._place = QVBoxLayout()
        self._said.add(self._place)
        back = button(self.tr("Step back"), icon=theme.icon("back"))
        forth = button(self.tr("Next step"), icon=theme.icon("forward"))
        back.clicked.connect(partial(self._step, -1))
        forth.clicked.connect(partial(self._step, 1))
        self._number = label("", role="small", wrap=False)
        self.add(self.list, row(back, forth, self._number, None), self._said)
        self.list.currentRowChanged.connect(self._show)
        if self.deeds:
            self.list.setCurrentRow(0)

    def _item(self, deed: Deed) -> QListWidgetItem:
        sign = self.tr("✗") if deed.bad else self.tr("✓") if deed.good else "·"
        item = QListWidgetItem(f"{sign}  {deed.when}  {deed.words}" + (f"  ({deed.where})" if deed.where else ""))
        spoken = self.tr("not right") if deed.bad else self.tr("right") if deed.good else ""
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            ". ".join(
                part.rstrip(".") for part in (f"{deed.number}", deed.words, deed.where, deed.when, spoken) if part
            ),
        )
        return item

    def _step(self, by: int) -> None:
        at = self.list.currentRow() + by
        if 0 <= at < len(self.deeds):
            self.list.setCurrentRow(at)

    def _show(self, at: int) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not 0 <= at < len(self.deeds):
            return
        deed = self.deeds[at]
        set_text(self._number, self.tr("{number} of {count}").format(number=deed.number, count=len(self.deeds)))
        self._place.addWidget(label(deed.words, role="strong"))
        if deed.where:
            self._place.addWidget(label(deed.where, role="small"))
        for words in deed.bad:
            self._place.addWidget(label(words, role="bad"))
        for words in law_words(deed.law, self._told):
            self._place.addWidget(label(words, role="small"))
        if deed.good:
            good = ", ".join(dict.fromkeys(deed.good))
            self._place.addWidget(label(self.tr("Right for: {criteria}").format(criteria=good), role="good"))
        if not deed.bad and not deed.good:
            self._place.addWidget(label(self.tr("Nothing is judged here."), role="small"))

"""The page “Add a course”: what a file, folder or stick brings, whose it is, and the way back to earlier versions."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QLayout, QWidget

from app.base.errors import AppError
from app.base.i18n import LocalText, pick
from app.base.progress import Progress
from app.services.installing import (
    ChangeNote,
    Found,
    InstalledCourse,
    Installing,
    Offer,
    change_sentence,
    other_publisher_sentence,
    publisher_sentence,
)
from app.ui.dialogs import ask_file, ask_folder, confirm
from app.ui.state import WindowState
from app.ui.tasks import Tasks
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PillKind, label, pill
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row

WIDEST_PX = 980

T = TypeVar("T")


class InstallPage(Page):
    """Looks first, tells what would change, and installs what somebody says yes to."""

    page_requested = Signal(str)
    """The name of another page."""

    def __init__(
        self,
        installing: Installing,
        *,
        sticks: Callable[[], list[Path]],
        language: str,
        theme: Theme,
        state: WindowState,
        parent: QWidget | None = None,
    ) -> None:
        """`sticks` returns the sticks that are plugged in; `language` is that of the interface."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Add a course"))
        self.setAcceptDrops(True)
        self._installing = installing
        self._sticks = sticks
        self._language = language
        self._state = state
        self._tasks = Tasks(self)
        self.notice = Notice(theme)
        self.offers = Panel("ground", spacing=theme.px(12))
        self.kept = Panel("ground", spacing=theme.px(12))
        self.column.add(label(self.tr("Add a course"), role="title"), self._chooser(), self.notice, self.offers)
        self.column.add(self.kept)
        self.column.end()
        self.start_at(self.choose)
        self._show_kept()

    @property
    def busy(self) -> bool:
        """Whether something is being looked at or installed."""
        return self._tasks.busy

    def look(self, place: Path) -> None:
        """Look what a file, folder or stick brings."""
        self._state.last_folder = str(place if place.is_dir() else place.parent)
        _empty(self.offers)
        self.notice.remind(self.tr("Looking for courses in {place}…").format(place=place.name or str(place)))
        installing = self._installing
        self._start(lambda progress: installing.look(place, progress=progress), self._show_found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or folder from the desktop."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the first thing that was dropped."""
        places = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if places:
            event.acceptProposedAction()
            self.look(Path(places[0]))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking when the page is left."""
        super().hideEvent(event)
        if self.busy:
            self._tasks.close()
            self._tasks = Tasks(self)

    def _chooser(self) -> QWidget:
        icons = self.theme
        self.choose = button(
            self.tr("Choose a course file…"), kind="primary", icon=icons.icon("open", role="on-accent")
        )
        self.folder = button(self.tr("Look into a folder…"), icon=icons.icon("folder"))
        self.stick = button(self.tr("Look on the USB stick"), icon=icons.icon("upload"))
        self.back = button(self.tr("Back to the courses"), icon=icons.icon("back"))
        self.choose.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.stick.clicked.connect(self._look_at_stick)
        self.back.clicked.connect(partial(self.page_requested.emit, "courses"))
        what = self.tr(
            "Courses come as files that end in .kense, on a stick, in a shared folder or by mail. Kense first says "
            "what is in a file and who made it; nothing is installed before you say so. What you have learned stays."
        )
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(what), _flow(self.theme, self.choose, self.folder, self.stick, self.back))

    def _choose_file(self) -> None:
        kind = self.tr("Courses (*.kense)")
        file = ask_file(self, self.tr("Course file"), kind, start=self._starting_folder())
        if file is not None:
            self.look(file)

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self.tr("Folder with courses"), start=self._starting_folder())
        if folder is not None:
            self.look(folder)

    def _look_at_stick(self) -> None:
        sticks = self._sticks()
        if not sticks:
            self.notice.complain(self.tr("No USB stick was found. Plug one in, wait a moment and press again."))
            return
        folder = sticks[0] if len(sticks) == 1 else ask_folder(self, self.tr("Which stick?"), start=sticks[0].parent)
        if folder is not None:
            self.look(folder)

    def _starting_folder(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _show_found(self, found: Found) -> None:
        self.notice.clear()
        for offer in found.offers:
            card = OfferCard(offer, self.theme, self._language)
            card.wanted.connect(partial(self._install, offer))
            self.offers.add(card)
        for passed in found.passed:
            words = label(f"{passed.file.name}: {said(passed.reason)}")
            self.offers.add(Panel("bad", margins=self.card_margins()).add(words))
        if not found.offers and not found.passed:
            self.notice.complain(self.tr("There is no course in it. Course files end in .kense."))
        elif found.offers:
            self.reveal(self.offers)

    def _install(self, offer: Offer, always: bool) -> None:
        confirmed = offer.change == "downgrade" or bool(offer.other_publisher)
        if confirmed and not confirm(self, self._warning(offer), yes=self.tr("Install it all the same")):
            return
        installing = self._installing

        def done(told: InstalledCourse) -> None:
            _empty(self.offers)
            title = self._words(told.title) or told.id
            words = self.tr("{title}, version {version}, is installed.").format(title=title, version=told.current)
            self.notice.confirm(words)
            self._show_kept()
            self.back.setFocus()

        self._start(lambda _progress: installing.install(offer, always=always, confirmed=confirmed), done)

    def _warning(self, offer: Offer) -> str:
        other = other_publisher_sentence(offer)
        older = change_sentence(offer) if offer.change == "downgrade" else None
        return "\n\n".join(said(one) for one in (other, older) if one is not None)

    def _show_kept(self) -> None:
        """List what is installed, with the ways back, and whom this computer trusts."""
        _empty(self.kept)
        installed = self._installing.installed()
        if installed:
            self.kept.add(label(self.tr("Courses installed from files"), role="heading"))
        for one in installed:
            self.kept.add(self._kept_card(one))
        known = self._installing.publishers.known()
        if known:
            self.kept.add(label(self.tr("Publishers trusted on this computer"), role="heading"))
        for publisher in known:
            ask = button(self.tr("Ask again next time"), name=self.tr("Ask again: {name}").format(name=publisher.name))
            ask.clicked.connect(partial(self._forget_publisher, publisher.key))
            card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
            self.kept.add(card.add(label(publisher.name or publisher.key[:16], role="strong"), _flow(self.theme, ask)))

    def _kept_card(self, one: InstalledCourse) -> QWidget:
        title = self._words(one.title) or one.id
        words = self.tr("Version {version}, from {publisher}")
        publisher = one.in_use.publisher_name or self.tr("a folder or a publisher without a name")
        buttons = []
        for kept in one.before:
            back = self.tr("Go back to version {version}").format(version=kept.version)
            made = button(back, icon=self.theme.icon("history"), name=f"{title}: {back}")
            made.clicked.connect(partial(self._go_back, one.id, kept.version))
            buttons.append(made)
        remove = button(self.tr("Remove…"), icon=self.theme.icon("delete"))
        remove.setAccessibleName(self.tr("Remove: {title}").format(title=title))
        remove.clicked.connect(partial(self._remove, one.id, title))
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        told = words.format(version=one.current, publisher=publisher)
        return card.add(label(title, role="strong"), label(told), _flow(self.theme, *buttons, remove))

    def _go_back(self, course: str, version: str) -> None:
        question = self.tr("Use version {version} again? What you have read, answered and passed stays.")
        if confirm(self, question.format(version=version), yes=self.tr("Go back")):
            installing = self._installing
            words = self.tr("Version {version} is in use again.").format(version=version)
            self._start(lambda _progress: installing.go_back(course, version), partial(self._on_changed, words))

    def _remove(self, course: str, title: str) -> None:
        question = self.tr("Remove {title} from this computer? What everybody did in it stays on record.")
        if confirm(self, question.format(title=title), yes=self.tr("Remove")):
            installing = self._installing
            words = self.tr("{title} is removed.").format(title=title)
            self._start(lambda _progress: installing.remove(course), partial(self._on_changed, words))

    def _on_changed(self, words: str, _result: object) -> None:
        self.notice.confirm(words)
        self._show_kept()
        self.choose.setFocus()

    def _forget_publisher(self, key: str) -> None:
        try:
            self._installing.publishers.forget(key)
        except AppError as error:
            self._complain(error)
            return
        self._show_kept()

    def _start(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        if not self.busy:
            self._tasks.start(work, done=done, failed=self._complain)

    def _complain(self, error: AppError) -> None:
        self.notice.complain(said(error))
        self.reveal(self.notice)

    def _words(self, text: LocalText) -> str:
        return pick(text, self._language)


class OfferCard(Panel):
    """One course that can be installed: what it is, whose it is, what it changes, and the answer to give."""

    wanted = Signal(bool)
    """Install it; carries whether the publisher is to be trusted always."""

    def __init__(self, offer: Offer, theme: Theme, language: str) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._theme = theme
        self._language = language
        title = pick(offer.title, language) or offer.id
        self.setAccessibleName(title)
        version = self.tr("Version {version}").format(version=offer.version)
        self.add(row(label(title, role="heading"), pill(version, kind=_kind_of(offer))))
        if offer.summary:
            self.add(label(pick(offer.summary, language)))
        self.add(label(said(change_sentence(offer))), *self._notes(offer.changelog), *self._publisher(offer))
        self._add_answers(offer, title)

    def _publisher(self, offer: Offer) -> list[QWidget]:
        shown: list[QWidget] = [label(said(publisher_sentence(offer)))]
        if offer.signed:
            shown += [label(self.tr("Fingerprint"), role="small"), label(offer.fingerprint, role="strong")]
        other = other_publisher_sentence(offer)
        if other is not None:
            margins = (self._theme.px(12), self._theme.px(10), self._theme.px(12), self._theme.px(10))
            shown.append(Panel("warning", margins=margins).add(label(said(other))))
        return shown

    def _notes(self, notes: tuple[ChangeNote, ...]) -> list[QWidget]:
        if not notes:
            return []
        shown: list[QWidget] = [label(self.tr("What is new"), role="strong")]
        for note in notes:
            shown.append(label(f"{note.version} {note.day}".strip(), role="small"))
            shown.append(label(pick(note.text, self._language)))
        return shown

    def _add_answers(self, offer: Offer, title: str) -> None:
        words = self.tr("Install this once") if offer.asks else self.tr("Install")
        self.once = button(words, icon=self._theme.icon("download"))
        self.once.setAccessibleName(f"{self.once.text()}: {title}")
        self.once.clicked.connect(partial(self.wanted.emit, False))
        self.always = button(self.tr("Trust always and install"))
        self.always.setAccessibleName(f"{self.always.text()}: {title}")
        self.always.clicked.connect(partial(self.wanted.emit, True))
        self.no = button(self.tr("Do not install"))
        self.no.setAccessibleName(f"{self.no.text()}: {title}")
        self.no.clicked.connect(self.hide)
        if not offer.refused and offer.change != "same":
            always = [self.always] if offer.asks and offer.signed else []
            self.add(_flow(self._theme, self.once, *always, self.no))


def _kind_of(offer: Offer) -> PillKind:
    return "sun" if offer.change in {"downgrade", "again"} or offer.refused else "info"


def _flow(theme: Theme, *parts: QWidget) -> QLayout:
    flow = FlowLayout(spacing=theme.px(12))
    for part in parts:
        flow.addWidget(part)
    return flow


def _empty(panel: Panel) -> None:
    while (item := panel.box.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            part.hide()
            part.deleteLater()

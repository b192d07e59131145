"""The transcript: what I did, what I know, what I forget, in plain words with a few charts and their tables."""

import re
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.base.i18n import LocalText, pick
from app.services.transcript import FEW_QUESTIONS, LONGEST_PAUSE, Judgement, ObjectiveStanding, Transcript, Transcripts
from app.ui.dialogs import ask_pdf_path
from app.ui.state import WindowState
from app.ui.text import date_text, percent_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.bars_picture import Bar, BarsPicture
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.rich_text import RichText
from app.ui.widgets.tracks_picture import Track, TracksPicture

WIDEST_PX = 980
NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')

Rows = list[tuple[str, ...]]


class TranscriptPage(Page):
    """Three cards under each other; every chart can be read as a table."""

    page_requested = Signal(str)
    course_requested = Signal(str)

    def __init__(
        self,
        transcripts: Transcripts,
        *,
        content_language: str,
        language: str,
        theme: Theme,
        state: WindowState,
        parent: QWidget | None = None,
    ) -> None:
        """Show what the records say now; `language` is that of the interface."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("My transcript"))
        self._transcripts = transcripts
        self._content_language, self._language = content_language, language
        self._state = state
        self.shown: Transcript = transcripts.transcript(content_language)
        self.notice = Notice(theme)
        self._add_head()
        self.column.add(self._did_card(), self._knows_card(), self._forgets_card())
        self.column.end()

    def save_pdf(self) -> None:
        """Ask for a file and write the transcript as PDF in the language of the interface."""
        target = ask_pdf_path(self, self._folder() / f"{self._file_name()}.pdf")
        if target is None:
            return
        try:
            self._transcripts.save_pdf(target, self._language)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._state.last_folder = str(target.parent)
        self.notice.confirm(self.tr("The transcript is saved: {file}").format(file=str(target)))

    def _add_head(self) -> None:
        as_of = self.tr("{name} · as of {day}")
        words = as_of.format(name=self.shown.name, day=date_text(self.shown.as_of, self._language))
        save = button(self.tr("Save as PDF…"), icon=self.theme.icon("pdf"), name=self.tr("Save the transcript as PDF"))
        save.clicked.connect(self.save_pdf)
        review = button(self.tr("Start review"))
        review.clicked.connect(partial(self.page_requested.emit, "review"))
        flow = FlowLayout(spacing=self.theme.px(12))
        for made in (save, review):
            flow.addWidget(made)
        self.column.add(label(self.tr("My transcript"), role="title"), label(words, role="muted"), flow, self.notice)
        self.start_at(save)

    # ---- what I did

    def _did_card(self) -> QWidget:
        card = self._card(self.tr("What I did"))
        shown = self.shown
        if shown.since is None:
            return card.add(label(self.tr("Nothing yet. Open a lesson, and this page fills by itself.")))
        since = self.tr("Since {day}:").format(day=date_text(shown.since, self._language))
        counts = [
            plural("TranscriptPage", "%n lesson(s) read", shown.lessons),
            plural("TranscriptPage", "%n quiz(zes) passed", shown.quizzes),
            plural("TranscriptPage", "%n desk(s) passed", shown.desks),
            plural("TranscriptPage", "%n course(s) completed", len(shown.finished)),
        ]
        in_all = plural("TranscriptPage", "About %n minute(s) in all.", shown.minutes)
        card.add(label(f"{since} {', '.join(counts)}. {in_all}"))
        card.add(*self._weeks())
        card.add(*(self._line(one.title, self._finished_words(one.day, one.fraction)) for one in shown.finished))
        card.add(*(self._line(one.title, self._assigned_words(one.due, one.done_on)) for one in shown.assigned))
        return card

    def _weeks(self) -> list[QWidget]:
        name = self.tr("Minutes and lessons by week")
        rows: Rows = [
            (
                self.tr("Week of {day}").format(day=self._day(week.monday)),
                plural("TranscriptPage", "%n minute(s)", week.minutes),
                plural("TranscriptPage", "%n lesson(s)", week.lessons),
            )
            for week in self.shown.weeks
        ]
        bars = [
            Bar(f"{week.monday:%d.%m}", (week.minutes,), f"{week.minutes} / {week.lessons}", ", ".join(told))
            for week, told in zip(self.shown.weeks, rows, strict=True)
        ]
        pause = int(LONGEST_PAUSE.total_seconds()) // 60
        hint = plural(
            "TranscriptPage",
            "Minutes are the time between things that were recorded; a pause of more than %n minute(s) is left out.",
            pause,
        )
        legend = self.tr("High: minutes. Above each bar: minutes / lessons.")
        parts = [label(name, role="strong"), label(legend, role="small"), BarsPicture(self.theme, bars, name=name)]
        return [*parts, *self._table(name, rows), label(hint, role="small")]

    def _finished_words(self, day: object, fraction: float) -> str:
        words = self.tr("completed on {day}, {percent}")
        return words.format(day=self._day(day), percent=percent_text(fraction))

    def _assigned_words(self, due: object, done_on: object) -> str:
        if done_on is None:
            return self.tr("assigned, due {day}, not complete").format(day=self._day(due))
        return self.tr("assigned, due {day}, completed on {done}").format(day=self._day(due), done=self._day(done_on))

    # ---- what I know

    def _knows_card(self) -> QWidget:
        card = self._card(self.tr("What I know"))
        if not self.shown.objectives:
            return card.add(label(self.tr("This is told once you have handed in a quiz.")))
        card.add(label(self._knows_words()))
        name = self.tr("Results by objective")
        tracks = [
            Track(self._words(one.text), self._result_words(one), one.best, one.latest, one.judgement == "unsure")
            for one in self.shown.objectives
        ]
        rows: Rows = [(track.title, track.words) for track in tracks]
        legend = self.tr(
            "Filled with a round mark: the latest result. Square: the best one. Hatched: too few questions."
        )
        few = plural(
            "TranscriptPage",
            "With fewer than %n question(s) on an objective a result may be chance, so nothing is concluded from it.",
            FEW_QUESTIONS,
        )
        card.add(label(legend, role="small"), TracksPicture(self.theme, tracks, name=name))
        return card.add(*self._table(name, rows), label(few, role="small"))

    def _knows_words(self) -> str:
        told: list[str] = []
        kinds: tuple[Judgement, ...] = ("known", "partly", "weak", "unsure")
        for kind in kinds:
            count = sum(one.judgement == kind for one in self.shown.objectives)
            if count:
                told.append(self._judged(kind, count))
        return " ".join(told)

    def _judged(self, kind: Judgement, count: int) -> str:
        if kind == "known":
            return plural("TranscriptPage", "You know %n objective(s) well.", count)
        if kind == "partly":
            return plural("TranscriptPage", "You know %n objective(s) in part.", count)
        if kind == "weak":
            return plural("TranscriptPage", "%n objective(s) should be read again.", count)
        return plural("TranscriptPage", "About %n objective(s) it is too early to say.", count)

    def _result_words(self, one: ObjectiveStanding) -> str:
        latest = plural("TranscriptPage", "latest {percent} of %n question(s)", one.latest_questions)
        best = plural("TranscriptPage", "best {percent} of %n question(s)", one.best_questions)
        says = {
            "known": self.tr("known"),
            "partly": self.tr("in part"),
            "weak": self.tr("read again"),
            "unsure": self.tr("too early to say"),
        }
        told = [
            latest.format(percent=percent_text(one.latest)),
            best.format(percent=percent_text(one.best)),
            says[one.judgement],
        ]
        return " · ".join(told)

    # ---- what I forget

    def _forgets_card(self) -> QWidget:
        card = self._card(self.tr("What I forget"))
        shown = self.shown
        answers = shown.recalled + shown.forgotten
        if not answers:
            return card.add(label(self.tr("This is told once cards have come again in the review on another day.")))
        words = plural(
            "TranscriptPage", "Of %n card(s) asked again on another day you recalled {right}, {percent}.", answers
        )
        card.add(label(words.format(right=shown.recalled, percent=percent_text(shown.recalled / answers))))
        name = self.tr("Recalled and forgotten by week")
        rows: Rows = [
            (
                self.tr("Week of {day}").format(day=self._day(week.monday)),
                plural("TranscriptPage", "%n recalled", week.recalled),
                plural("TranscriptPage", "%n forgotten", week.forgotten),
            )
            for week in shown.weeks
        ]
        bars = [
            Bar(
                f"{week.monday:%d.%m}",
                (week.recalled, week.forgotten),
                f"{week.recalled} / {week.forgotten}",
                ", ".join(told),
            )
            for week, told in zip(shown.weeks, rows, strict=True)
        ]
        legend = self.tr("Filled: recalled. Hatched: forgotten.")
        card.add(label(legend, role="small"), BarsPicture(self.theme, bars, name=name), *self._table(name, rows))
        if shown.forgotten_cards:
            card.add(label(self.tr("Forgotten in the last 30 days"), role="strong"))
        for one in shown.forgotten_cards:
            times = plural("TranscriptPage", "%n time(s), last on {day}", one.times).format(day=self._day(one.last))
            card.add(label(f"{one.words} · {times}"))
        return card

    # ---- parts

    def _card(self, title: str) -> Panel:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        return card.add(label(title, role="heading"))

    def _line(self, title: LocalText, words: str) -> QWidget:
        return label(f"{self._words(title)}: {words}")

    def _table(self, name: str, rows: Rows) -> list[QWidget]:
        """Return the button and the figures as text, folded until it is pressed."""
        cells = ("".join(f"<td>{escape(cell)}</td>" for cell in told) for told in rows)
        html = "<table>" + "".join(f"<tr>{line}</tr>" for line in cells) + "</table>"
        html = html.replace("<table>", '<table width="100%" cellspacing="0" cellpadding="4">')
        text = RichText(html, self.theme, size=14, line_height=130)
        text.hide()
        more = button(self.tr("As a table"), kind="link", icon=self.theme.icon("unfold"), checkable=True)
        more.setAccessibleName(self.tr("{chart}: as a table").format(chart=name))
        more.toggled.connect(text.setVisible)
        holder = Panel("plain", spacing=self.theme.px(4))
        return [holder.add(row(more, None), text)]

    def _words(self, text: LocalText) -> str:
        return pick(text, self._content_language)

    def _day(self, day: object) -> str:
        return f"{day:%d.%m.%Y}"

    def _folder(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _file_name(self) -> str:
        title = self.tr("My transcript")
        return NOT_IN_FILE_NAMES.sub(" ", f"{title}, {self.shown.name}").strip(" .")

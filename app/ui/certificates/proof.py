"""What a code says, large enough to compare with the paper, and the answers to the questions about it."""

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.verifying import Answer, Checked, CheckedCertificate, CheckedStatement, State
from app.ui.text import date_text, said
from app.ui.theme import Theme
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, Surface
from app.ui.widgets.sign import sign

SIGNS: dict[State, str] = {"good": "right", "bad": "wrong", "unknown": "help"}
SURFACES: dict[State, Surface] = {"good": "good", "bad": "bad", "unknown": "rule"}


class ProofCard(Panel):
    """Empty and hidden until something was checked."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        margins = (theme.px(24), theme.px(20), theme.px(24), theme.px(22))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._theme = theme
        self._language = language
        self.answers: list[Panel] = []
        self.hide()

    def show_checked(self, told: Checked) -> None:
        """Show what was found, and say the outcome to screen readers."""
        self.clear()
        match told:
            case CheckedCertificate():
                outcome = self._show_certificate(told)
            case CheckedStatement():
                outcome = self._show_statement(told)
            case _:
                assert_never(told)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, outcome))

    def clear(self) -> None:
        """Show nothing any more."""
        self.answers = []
        while self.box.count():
            item = self.box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def _show_certificate(self, told: CheckedCertificate) -> str:
        outcome = self._outcome(told.state)
        self._add_verdict(told.state, outcome)
        self.add(label(self.tr("Compare with the paper, letter by letter:"), role="small"))
        self.add(label(told.name, role="title"))
        if told.latin_name:
            self.add(label(told.latin_name, role="heading"))
        self.add(label(told.course, role="heading"))
        self.add(label(self._day_of(told), role="heading"))
        words = self.tr("Certificate {number} · {office} · version {version} of the course")
        shown = words.format(number=told.number, office=told.office, version=told.version)
        if told.score_percent is not None:
            shown += " · " + self.tr("score {percent} %").format(percent=told.score_percent)
        self.add(label(shown, role="muted"))
        self.box.addSpacing(self._theme.px(6))
        for answer in told.answers:
            self._add_answer(answer.state, self._question(answer), said(answer))
        if told.pdf is not None:
            self._add_answer(
                told.pdf.state, self.tr("Is the office’s own signature in the file intact?"), said(told.pdf)
            )
        return f"{outcome} {told.name}"

    def _show_statement(self, told: CheckedStatement) -> str:
        outcome = self.tr("The signature of this statement is good. A statement is not a certificate.")
        self._add_verdict("good", outcome)
        self.add(label(told.name, role="title"), label(told.course, role="heading"))
        day = self.tr("Completed on {day}").format(day=date_text(told.completed_on, self._language))
        self.add(label(day, role="heading"))
        words = self.tr("Statement {serial} · {minutes} minutes").format(serial=told.serial, minutes=told.minutes)
        if told.score_percent is not None:
            words += " · " + self.tr("score {percent} %").format(percent=told.score_percent)
        self.add(label(words, role="muted"))
        self.box.addSpacing(self._theme.px(6))
        where = self.tr("It was made on this PC.")
        if not told.own:
            where = self.tr("It was made on another PC, with the key {key}.").format(key=told.installation)
        self._add_answer("good", self.tr("Changed?"), self.tr("Nothing was changed since it was made."))
        self._add_answer("unknown", self.tr("By whom?"), where + " " + self.tr("No office vouches for it."))
        return f"{outcome} {told.name}"

    def _outcome(self, state: State) -> str:
        match state:
            case "good":
                return self.tr("This certificate is good.")
            case "bad":
                return self.tr("Do not rely on this certificate.")
            case "unknown":
                return self.tr("Not everything could be found out here.")

    def _question(self, answer: Answer) -> str:
        match answer.question:
            case "signature":
                return self.tr("Is the signature good?")
            case "key":
                return self.tr("Was the key trusted on that day?")
            case "expiry":
                return self.tr("Is it still valid today?")
            case "status":
                return self.tr("Was it revoked?")

    def _day_of(self, told: CheckedCertificate) -> str:
        issued = date_text(told.issued_on, self._language)
        if told.expires_on is None:
            return self.tr("Issued on {day}").format(day=issued)
        words = self.tr("Issued on {day}, valid until {end}")
        return words.format(day=issued, end=date_text(told.expires_on, self._language))

    def _add_verdict(self, state: State, words: str) -> None:
        self.add(self._line(state, label(words, role="strong")))

    def _add_answer(self, state: State, question: str, words: str) -> None:
        line = self._line(state, label(question, role="small"), label(words))
        line.setAccessibleName(f"{question} {words}")
        self.answers.append(line)
        self.add(line)

    def _line(self, state: State, *words: QWidget) -> Panel:
        px = self._theme.px
        line = Panel(SURFACES[state], margins=(px(12), px(10), px(12), px(10)), spacing=px(10), horizontal=True)
        role = "on-sun" if state == "unknown" else state
        line.box.addWidget(sign(self._theme, SIGNS[state], role=role), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        for one in words:
            column.addWidget(one)
        line.box.addLayout(column, 1)
        return line

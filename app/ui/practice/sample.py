"""Simulated answers to a survey: who answered beside who lives there, and what was said."""

from PySide6.QtWidgets import QWidget

from app.practice.sample import Sample, drawn
from app.ui.practice.bars import Bar, BarPicture
from app.ui.practice.told import Told
from app.ui.text import percent_text
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class SampleCard(Panel):
    """Who lives there, who answered, and the answers to each question."""

    def __init__(self, sample: Sample, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(16), theme.px(12), theme.px(16), theme.px(14))
        super().__init__("well", margins=margins, spacing=theme.px(8), parent=parent)
        counts = drawn(sample, seed=told.scene.seed)
        size = self.tr("{count} people answered").format(count=sample.size)
        self.add(label(size, role="strong"))
        people = [Bar(told.words(one.text), one.people, percent_text(one.people)) for one in sample.groups]
        self._add(told, self.tr("Who lives there"), people, most=1.0)
        came = [self._bar(told.words(one.text), counts.groups[one.id], sample.size) for one in sample.groups]
        self._add(told, self.tr("Who answered"), came, most=1.0)
        for question in sample.questions:
            bars = [
                self._bar(told.words(option.text), counts.total(question.id, option.id), sample.size)
                for option in question.options
            ]
            self._add(told, told.words(question.text), bars, most=1.0)

    def _bar(self, name: str, count: int, size: int) -> Bar:
        return Bar(name, count / size, f"{count} · {percent_text(count / size)}")

    def _add(self, told: Told, title: str, bars: list[Bar], *, most: float) -> None:
        picture = BarPicture(told.theme, title=title, most=most)
        picture.show_bars(bars)
        self.add(label(title, role="strong"), picture)

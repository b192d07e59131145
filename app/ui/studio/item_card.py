"""One question with its figures: what it asks, what to look at, who took which option, how certainty fitted."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.studio.statistics_view import CertaintyCount, ItemRow
from app.ui.models.question_words import type_words
from app.ui.result.calibration import Certainty
from app.ui.result.certainty_picture import CertaintyPicture
from app.ui.studio.distractor_picture import DistractorPicture, shares_of
from app.ui.studio.item_words import sentences, short_words, tone_of
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PillKind, label, pill
from app.ui.widgets.panels import Panel

PILLS: dict[str, PillKind] = {"good": "good", "bad": "bad", "sun": "sun", "plain": "plain"}


class ItemCard(Panel):
    """Shows the question that is chosen in the table; hidden while there is none."""

    question_requested = Signal(str)
    """The id of the question to open in its form."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._theme = theme
        self._content: Panel | None = None
        self.item: ItemRow | None = None
        self.pictures: list[DistractorPicture | CertaintyPicture] = []
        self.hide()

    def show_item(self, item: ItemRow | None) -> None:
        """Show another question, or none."""
        self.item = item
        self.pictures = []
        if self._content is not None:
            self.box.removeWidget(self._content)
            self._content.setParent(None)
            self._content.deleteLater()
            self._content = None
        if item is not None:
            self._content = self._made(item)
            self.add(self._content)
        self.setVisible(item is not None)

    def _made(self, item: ItemRow) -> Panel:
        theme = self._theme
        content = Panel("plain", spacing=theme.px(8))
        head = FlowLayout(spacing=theme.px(8))
        for part in (pill(item.id), pill(short_words(item), kind=PILLS[tone_of(item)])):
            head.addWidget(part)
        if item.kind:
            head.addWidget(pill(type_words().get(item.kind, item.kind), kind="info"))
        content.add(head)
        if item.stem:
            content.add(label(item.stem, role="strong"))
        for sentence in sentences(item):
            content.add(label(sentence))
        self._add_pictures(content, item)
        if item.there:
            self.open = button(
                self.tr("Open this question"), kind="primary", icon=theme.icon("studio", role="on-accent")
            )
            self.open.clicked.connect(partial(self.question_requested.emit, item.id))
            foot = FlowLayout()
            foot.addWidget(self.open)
            content.add(foot)
        return content

    def _add_pictures(self, content: Panel, item: ItemRow) -> None:
        options = shares_of(item)
        if options:
            drawn = DistractorPicture(self._theme, options)
            self.pictures.append(drawn)
            content.add(label(self.tr("Who took which option"), role="strong"), drawn)
            what = self.tr(
                "The thirds are those of all attempts by what they earned. In a good question the right option grows "
                "towards the upper third and the wrong ones shrink."
            )
            content.add(label(what, role="small"))
        if item.certainties:
            self.pictures.append(certainty_picture(self._theme, item.certainties))
            content.add(label(self.tr("Certainty and what was right"), role="strong"), self.pictures[-1])


def certainty_picture(theme: Theme, counts: tuple[CertaintyCount, ...]) -> CertaintyPicture:
    """Return the drawing of certainty against right, as learners know it from their results."""
    figures = [Certainty(certainty=one.certainty, right=one.right, asked=one.asked) for one in counts]
    drawn = CertaintyPicture(theme, figures)
    drawn.setAccessibleName(translate("ItemCard", "Certainty and what was right"))
    return drawn

"""The view of a hotspot: the picture with its regions, and the same regions as rows below."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QWidget

from app.questions.common import Response, as_ids
from app.questions.hotspot import HotspotQuestion
from app.services.values import PaperQuestion
from app.ui.questions.regions import Image, RegionPicture
from app.ui.questions.rows import RowsView
from app.ui.questions.verdict import VerdictLine
from app.ui.reading import Reading
from app.ui.text import plural
from app.ui.widgets.labels import label


class HotspotView(RowsView):
    """Regions are chosen on the picture or in the rows, which stay in step; without a picture, in the rows."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, HotspotQuestion)
        self._question = shown.question
        self._regions = {region.id: region for region in shown.question.regions}
        self.picture = self._loaded()
        if self.picture:
            self.picture.setAccessibleName(self._description())
            self.box.addWidget(self.picture)
            self.box.addWidget(label(self.tr("You can also choose in this list:"), role="small"))
            for button in self.picture.buttons.values():
                button.clicked.connect(self._on_picture)
        else:
            self._explain_missing()
        self._group = QButtonGroup(self)
        for number, region in enumerate(shown.question.regions, start=1):
            self._add_region(region.id, f"{number}. {reading.html(region.label)}")
        self._missed = VerdictLine(reading.theme)
        self.box.addWidget(self._missed)

    def response(self) -> Response | None:
        """Return the ids of the chosen regions in the author's order, so that equal answers are equal."""
        return [region_id for region_id in self._regions if self.rows[region_id].button.isChecked()] or None

    def set_response(self, response: Response | None) -> None:
        """Choose the regions of a stored answer; of several where one is asked for, the first."""
        known = [region_id for region_id in as_ids(response) if region_id in self._regions]
        self._choose(known if self._question.many else known[:1])
        if self.picture:
            self.picture.choose(as_ids(self.response()))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        super().set_locked(locked)
        if self.picture:
            self.picture.set_locked(locked)

    def show_verdict(self) -> None:
        """Mark each chosen region and say why; of right ones not chosen only the number is told."""
        self.clear_verdict()
        chosen = as_ids(self.response())
        for region_id in chosen:
            region = self._regions[region_id]
            self.rows[region_id].mark(good=region.correct, reason=self.plain(region.feedback))
            if self.picture:
                self.picture.mark(region_id, good=region.correct)
        missed = sum(region.correct for region in self._regions.values() if region.id not in chosen)
        if chosen and missed and self._question.many:
            self._missed.say(good=False, word=plural("HotspotView", "%n right place(s) not chosen.", missed))

    def clear_verdict(self) -> None:
        """Take the marks away."""
        super().clear_verdict()
        self._missed.clear()
        if self.picture:
            self.picture.clear_marks()

    def focus_first(self) -> None:
        """Put the keyboard on the first chosen region of the picture, or on its first; without a picture on a row."""
        if not self.picture:
            super().focus_first()
            return
        buttons = list(self.picture.buttons.values())
        next((button for button in buttons if button.isChecked()), buttons[0]).setFocus()

    def _loaded(self) -> RegionPicture | None:
        """Return the picture with its regions, or None if it cannot be read."""
        media = self.reading.media(self._question.picture)
        path = Path(self.reading.course.folder) / "media" / media.file if media else Path()
        if not media or not path.is_file():
            return None
        theme = self.reading.theme
        image = Image(path, scale=theme.scale)
        labels = {region.id: self.plain(region.label) for region in self._question.regions}
        return RegionPicture(self._question, labels, image, theme) if image.readable else None

    def _description(self) -> str:
        media = self.reading.media(self._question.picture)
        return self.reading.words(media.alt) if media else ""

    def _explain_missing(self) -> None:
        words = self.tr("The picture of this question cannot be shown. Answer with the list below.")
        self.box.addWidget(label(words, role="muted"))
        if self._description():
            shows = self.tr("The picture shows: {description}").format(description=self._description())
            self.box.addWidget(label(shows, role="muted"))

    def _add_region(self, region_id: str, html: str) -> None:
        row = self.add_row(region_id, html, many=self._question.many)
        row.button.clicked.connect(self._on_row)
        if not self._question.many:
            self._group.addButton(row.button)

    def _on_row(self) -> None:
        if self.picture:
            self.picture.choose(as_ids(self.response()))
        self.changed()

    def _on_picture(self) -> None:
        assert self.picture is not None
        self._choose(self.picture.chosen)
        self.changed()

    def _choose(self, chosen: list[str]) -> None:
        # An exclusive group never lets go of its last choice.
        self._group.setExclusive(False)
        for region_id, row in self.rows.items():
            row.button.setChecked(region_id in chosen)
        self._group.setExclusive(not self._question.many)

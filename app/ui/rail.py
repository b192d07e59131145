"""The rail: the pages one can always go to, settings and the learner at its foot; folds to icons."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.pages import PAGES, PageSpec, page_spec
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import WrapButton, button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, row

WIDE_PX = 208
NARROW_PX = 64


class Rail(Panel):
    """Navigation; `page_requested` carries a page's name."""

    page_requested = Signal(str)
    search_requested = Signal()
    sign_out_requested = Signal()

    def __init__(
        self,
        name: str,
        languages: str,
        theme: Theme,
        *,
        folded: bool,
        workplaces: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`workplaces` are the names of the pages that only some PCs have."""
        edge = theme.px(10)
        super().__init__("rail", margins=(edge, theme.px(18), edge, theme.px(14)), spacing=theme.px(4), parent=parent)
        self._theme = theme
        self._folded = folded
        self._buttons: dict[str, QPushButton] = {}
        self.setFixedWidth(theme.px(NARROW_PX if folded else WIDE_PX))
        self.setAccessibleName(self.tr("Main navigation"))
        self._add_brand()
        for number, spec in enumerate((spec for spec in PAGES if spec.in_rail), start=1):
            self._add_page(spec, f"Ctrl+{number}")
        self._add_search()
        self._add_workplaces(workplaces)
        self.box.addStretch(1)
        self._add_page(page_spec("help"), "F1")
        self._add_page(page_spec("settings"), "Ctrl+,")
        self._add_learner(name, languages)

    def mark(self, page: str) -> None:
        """Show which page is open."""
        spec = page_spec(page)
        for name, shown in self._buttons.items():
            shown.setChecked(name in {page, spec.under})

    def _add_brand(self) -> None:
        theme = self._theme
        sign = QLabel()
        sign.setPixmap(theme.icon("path", role="sun").pixmap(theme.px(22)))
        sign.setAccessibleName("Kense")
        words = label("Kense", role="brand", wrap=False)
        if self._folded:
            words.hide()
        self.box.addLayout(row(sign, words, None, spacing=theme.px(10)))
        self.box.addSpacing(theme.px(14))

    def _add_page(self, spec: PageSpec, shortcut: str) -> None:
        title = translate("pages", spec.title)
        icon = self._theme.icon(spec.icon, role="rail-text")
        shown = button("" if self._folded else title, kind="rail", icon=icon, name=title, checkable=True)
        shown.setShortcut(shortcut)
        shown.setToolTip(f"{title} ({shortcut})")
        shown.clicked.connect(partial(self._request, spec.name))
        self._buttons[spec.name] = shown
        self.add(shown)

    def _add_search(self) -> None:
        """Add the way to the search for those who do not know its keys, which the shell listens to."""
        words = self.tr("Search")
        icon = self._theme.icon("search", role="rail-text")
        shown = button("" if self._folded else words, kind="rail", icon=icon, name=words)
        shown.setToolTip(f"{words} (Ctrl+K)")
        shown.clicked.connect(self.search_requested)
        self.add(shown)

    def _add_workplaces(self, names: Collection[str]) -> None:
        specs = [spec for spec in PAGES if spec.name in names]
        if not specs:
            return
        self.box.addSpacing(self._theme.px(8))
        words = label(self.tr("Workplaces"), role="on-rail-small", wrap=False)
        words.setContentsMargins(self._theme.px(11), 0, 0, 0)
        if self._folded:
            words.hide()
        self.add(words)
        for number, spec in enumerate(specs, start=1):
            self._add_page(spec, f"Ctrl+Shift+{number}")

    def _request(self, page: str) -> None:
        self.page_requested.emit(page)

    def _add_learner(self, name: str, languages: str) -> None:
        theme = self._theme
        words = self.tr("{name}: change person").format(name=name)
        icon = theme.icon("profile", role="sun")
        shown: QPushButton
        if self._folded:
            shown = button("", kind="rail", icon=icon, name=words)
        else:
            shown = WrapButton(name, kind="rail")
            shown.set_sign(icon)
            shown.setAccessibleName(words)
        shown.clicked.connect(self.sign_out_requested)
        self.add(shown)
        spoken = label(languages, role="on-rail-small", wrap=False)
        spoken.setAlignment(Qt.AlignmentFlag.AlignHCenter if self._folded else Qt.AlignmentFlag.AlignLeading)
        spoken.setContentsMargins(theme.px(0 if self._folded else 40), 0, 0, 0)
        if self._folded:
            spoken.hide()
        self.add(spoken)

"""Who issues: the id and name of the office, what stands before its numbers, and who signs by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox

from app.base.i18n import LANGUAGE_NAMES, LocalText
from app.services.issuing import IssuingOffice
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class OfficeForm(Panel):
    """Asked once; what was issued keeps what it says."""

    kept = Signal(object)
    """The `IssuingOffice` that was typed."""

    def __init__(self, theme: Theme, names: LocalText, templates: dict[str, str], *, office_id: str) -> None:
        """`names` is what the card of the office says, `office_id` how the key list calls it, if there is one."""
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._rules: IssuingOffice | None = None
        self.id = _line(self.tr("Short id of the office, such as KZ-DDS"), office_id)
        self.prefix = _line(self.tr("What stands before numbers"), office_id)
        self.names = {one: _line(f"{self._named()}, {called}", names.get(one, "")) for one, called in _languages()}
        self.signatory = _line(self.tr("Who signs by hand"), "")
        self.posts = {one: _line(f"{self._posted()}, {called}", "") for one, called in _languages()}
        self.template = ChoiceBox(theme, self.tr("Usual look of certificates"), letters=24)
        for name, title in templates.items():
            self.template.addItem(title, name)
        self.above = QSpinBox()
        self.above.setRange(1, 100_000)
        self.above.setValue(20)
        self.above.setAccessibleName(self.tr("More certificates than this need a second person"))
        self.add(label(self.tr("Who issues certificates"), role="heading"))
        lines = [self.id, self.prefix, *self.names.values(), self.signatory, *self.posts.values()]
        for line in (*lines, self.template, self.above):
            self.add(label(line.accessibleName(), role="small"), line)
        keep = button(self.tr("Keep"), kind="primary", icon=theme.icon("save", role="on-accent"))
        keep.clicked.connect(self._on_keep)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(keep)
        self.add(flow)
        self.hide()

    def show_office(self, office: IssuingOffice) -> None:
        """Show what the register knows."""
        self._rules = office
        self.id.setText(office.id)
        self.prefix.setText(office.prefix)
        for one, line in self.names.items():
            line.setText(office.names.get(one, ""))
        self.signatory.setText(office.signatory)
        for one, line in self.posts.items():
            line.setText(office.signatory_post.get(one, ""))
        self.template.choose(office.template)
        self.above.setValue(office.second_person_above)

    def _named(self) -> str:
        return self.tr("Name of the office")

    def _posted(self) -> str:
        return self.tr("Post of who signs")

    def _on_keep(self) -> None:
        told = IssuingOffice(
            id=self.id.text().strip(),
            names=_texts(self.names),
            prefix=self.prefix.text().strip(),
            signatory=self.signatory.text().strip(),
            signatory_post=_texts(self.posts),
            template=self.template.currentData(),
            second_person_above=self.above.value(),
            rules=self._rules.rules if self._rules else {},
        )
        self.kept.emit(told)


def _line(name: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made


def _languages() -> list[tuple[str, str]]:
    return list(LANGUAGE_NAMES.items())


def _texts(lines: dict[str, QLineEdit]) -> LocalText:
    return {one: line.text().strip() for one, line in lines.items() if line.text().strip()}

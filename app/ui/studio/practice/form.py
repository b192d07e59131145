"""The form of a practice desk over the plain value of practice/<id>.yaml, and that of a file of its cases."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.questions.forms.tools import FormTools
from app.ui.studio.practice.folded import FoldField
from app.ui.studio.practice.known import Known
from app.ui.studio.practice.listed import ListedField
from app.ui.studio.practice.pieces import Pieces
from app.ui.studio.practice.sections import Section, sections
from app.ui.studio.practice.subjects import subjects
from app.ui.studio.practice.yaml_box import TextSwitch, YamlField
from app.ui.text import translate


def practice_form(kind: str, tools: FormTools) -> "PracticeForm":
    """Return the form of a desk of one of the kinds `desk`, `dialogue`, `workbench`, `model`."""
    return PracticeForm(kind, tools)


def case_form(tools: FormTools, desk: Any = None) -> "CaseFileForm":
    """Return the form of a file in a desk's folder; `desk` is the desk's own plain value, whose names are offered."""
    return CaseFileForm(tools, desk)


class PracticeForm(Field):
    """Sections below each other, each with a switch to its text; what no section is for stands in the last one."""

    def __init__(self, kind: str, tools: FormTools, *, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, translate("desk-forms", "Practice desk"), parent=parent)
        self.kind = kind
        self.known = Known(tools, kind, self.value)
        self._shown: dict[str, Any] = {}
        self._odd: Any = None
        self.box.setSpacing(self.theme.px(12))
        self.sections = sections(Pieces(self.known), kind)
        self.folds = [self._added(one) for one in self.sections]
        self.rest = FoldField(self.theme, translate("desk-forms", "Everything else, as text"), self._rest_text)
        self.rest.edited.connect(self._on_edited)
        self.box.addWidget(self.rest)
        self.setFocusProxy(self.folds[0])

    def value(self) -> Any:
        """Return the desk with what is shown now; its keys keep their order, new ones come last."""
        said: dict[str, Any] = {}
        for fold in (*self.folds, self.rest):
            said |= fold.value() or {}
        if not said and self._odd is not None:
            return self._odd
        told = {key: said[key] for key in self._shown if key in said}
        return told | said

    def show_value(self, value: Any) -> None:
        """Show a desk."""
        self._shown = dict(value) if isinstance(value, dict) else {}
        self._odd = None if isinstance(value, dict) else value
        self.known.changed(self._shown)
        self.known.note()
        shown = set[str]()
        for section, fold in zip(self.sections, self.folds, strict=True):
            fold.show_value({key: self._shown[key] for key in section.keys if key in self._shown})
            shown |= set(section.keys)
        rest = {key: one for key, one in self._shown.items() if key not in shown}
        self.rest.show_value(rest or None)
        self.rest.head.setVisible(bool(rest) or self.rest.head.isChecked())

    def section(self, key: str) -> FoldField:
        """Return the section of a key of the file."""
        pairs = zip(self.sections, self.folds, strict=True)
        return next((fold for section, fold in pairs if key in section.keys), self.rest)

    def first(self) -> QWidget:
        """Return the heading of the first section."""
        return self.folds[0].head

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Open the section of a place and return its part."""
        return self.section(str(where[0])).reach(where) if where else self.first()

    def _added(self, section: Section) -> FoldField:
        fold = FoldField(
            self.theme,
            section.name,
            lambda: TextSwitch(section.make(), refuse=lambda value: self._refusal(value, section.keys)),
        )
        fold.edited.connect(self._on_edited)
        self.box.addWidget(fold)
        return fold

    def _rest_text(self) -> Field:
        return YamlField(self.theme, self.rest.name, lines=6, refuse=lambda value: self._refusal(value, None))

    def _refusal(self, value: Any, keys: Sequence[str] | None) -> str:
        """Say why a text of a section cannot be taken over: it is no mapping, or says what another section says."""
        if value is not None and not isinstance(value, dict):
            return self.tr("These are not lines of the form “name: value”. It is not taken over.")
        elsewhere = {key for one in self.sections if one.keys != keys for key in one.keys}
        elsewhere |= {key for key in self._shown if keys is not None and self.section(key) is self.rest}
        foreign = [str(key) for key in value or {} if key in elsewhere]
        if not foreign:
            return ""
        return self.tr("“{key}” belongs to another section. It is not taken over.").format(key=foreign[0])

    def _on_edited(self) -> None:
        self.known.changed()
        self.edited.emit()


class CaseFileForm(Field):
    """The cases of one file, with a switch to its text."""

    def __init__(self, tools: FormTools, desk: Any = None, *, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, translate("desk-forms", "Cases"), parent=parent)
        self._desk = desk if isinstance(desk, dict) else {}
        self.known = Known(tools, "desk", self._whole)
        pieces = Pieces(self.known)
        self.form = TextSwitch(Form(self.theme, self.name, [Part("cases", subjects(pieces, "desk"))]))
        self.form.edited.connect(self._on_edited)
        self.setFocusProxy(self.form)
        self.box.addWidget(self.form)

    @property
    def cases(self) -> ListedField:
        """The list of cases."""
        form = self.form.field
        assert isinstance(form, Form)
        found = form.field("cases")
        assert isinstance(found, ListedField)
        return found

    def value(self) -> Any:
        """Return the file's value."""
        return self.form.value()

    def show_value(self, value: Any) -> None:
        """Show a file."""
        self.known.changed(self._with(value))
        self.known.note()
        self.form.show_value(value)

    def show_desk(self, desk: Any) -> None:
        """Offer the names of the desk as it is now."""
        self._desk = desk if isinstance(desk, dict) else {}
        self.known.changed()

    def first(self) -> QWidget:
        """Return the part that takes the keyboard."""
        return self.form.first()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of a place."""
        return self.form.reach(where)

    def _whole(self) -> dict[str, Any]:
        return self._with(self.value())

    def _with(self, value: Any) -> dict[str, Any]:
        """Return the desk with its own cases and those of this file."""
        cases = [one for whole in (self._desk, value) for one in _cases(whole)]
        return {**self._desk, "cases": cases}

    def _on_edited(self) -> None:
        self.known.changed()
        self.edited.emit()


def _cases(whole: Any) -> list[Any]:
    found = whole.get("cases") if isinstance(whole, dict) else None
    return found if isinstance(found, list) else []

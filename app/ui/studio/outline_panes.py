"""The panes for course.yaml: settings of the course, a module, a quiz."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.base.errors import CourseError
from app.base.i18n import LANGUAGE_NAMES, QT_TRANSLATE_NOOP
from app.course.authored import Where
from app.course.editing.outline import item_where, module_where
from app.course.outline import MANIFEST
from app.ui.forms.chosen import FlagField, NumberField, PickField
from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import LocalTextField, TextField, WordsField
from app.ui.questions.forms.tools import FormTools
from app.ui.studio.model import StudioModel
from app.ui.studio.pane import FormPane
from app.ui.text import translate
from app.ui.theme import Theme

LEVELS = (
    ("remember", QT_TRANSLATE_NOOP("levels", "remember")),
    ("understand", QT_TRANSLATE_NOOP("levels", "understand")),
    ("apply", QT_TRANSLATE_NOOP("levels", "apply")),
    ("analyse", QT_TRANSLATE_NOOP("levels", "analyse")),
    ("evaluate", QT_TRANSLATE_NOOP("levels", "evaluate")),
)
FEEDBACK = (
    ("immediate", QT_TRANSLATE_NOOP("studio", "at once, and one may try again")),
    ("question", QT_TRANSLATE_NOOP("studio", "after each question, then it is locked")),
    ("handed-in", QT_TRANSLATE_NOOP("studio", "after handing in")),
    ("closed", QT_TRANSLATE_NOOP("studio", "after the last day")),
)
GRADING = (
    ("highest", QT_TRANSLATE_NOOP("studio", "the best attempt counts")),
    ("last", QT_TRANSLATE_NOOP("studio", "the last attempt counts")),
    ("average", QT_TRANSLATE_NOOP("studio", "the average counts")),
)
CERTAINTY = (
    ("none", QT_TRANSLATE_NOOP("studio", "not asked")),
    ("asked", QT_TRANSLATE_NOOP("studio", "asked, without points")),
    ("scored", QT_TRANSLATE_NOOP("studio", "asked and scored")),
)
WHEN_CLOSED = (
    ("runs", QT_TRANSLATE_NOOP("studio", "the time goes on")),
    ("stops", QT_TRANSLATE_NOOP("studio", "the time stops")),
)


class SettingsPane(FormPane):
    """What course.yaml says of the course as a whole."""

    def __init__(self, model: StudioModel, tools: FormTools, *, parent: QWidget | None = None) -> None:
        title = translate("studio", "Course settings")
        super().__init__(model, _settings_form(tools), file=MANIFEST, title=title, parent=parent)


class ModulePane(FormPane):
    """A module's title; what stands in it is arranged in the tree."""

    def __init__(self, model: StudioModel, tools: FormTools, module_id: str, *, parent: QWidget | None = None) -> None:
        self.module_id = module_id
        title = translate("studio", "Module")
        name = translate("studio", "Title")
        form = Form(tools.theme, title, [Part("title", LocalTextField(tools.theme, name, tools.languages))])
        words = translate("studio", "Id: {id}. Lessons, quizzes and desks are arranged in the tree.")
        hint = words.format(id=module_id)
        super().__init__(model, form, file=MANIFEST, title=title, hint=hint, parent=parent)

    def where(self) -> Where:
        """Return the module's place."""
        return _place(lambda: module_where(self.model.draft, self.module_id))


class QuizPane(FormPane):
    """A quiz of the outline: what is drawn, and how it is sat and marked."""

    def __init__(self, model: StudioModel, tools: FormTools, quiz_id: str, *, parent: QWidget | None = None) -> None:
        self.quiz_id = quiz_id
        title = translate("studio", "Quiz")
        hint = translate("studio", "Id: {id}").format(id=quiz_id)
        super().__init__(model, _quiz_form(tools), file=MANIFEST, title=title, hint=hint, parent=parent)

    def where(self) -> Where:
        """Return the quiz's place."""
        return _place(lambda: item_where(self.model.draft, self.quiz_id))


def _place(find: Any) -> Where:
    """Return a place, or raise KeyError also where course.yaml cannot be read just now."""
    try:
        found: Where = find()
    except CourseError as error:
        raise KeyError(MANIFEST) from error
    return found


class PercentField(NumberField):
    """A fraction from 0.0 to 1.0 of a file, shown in percent."""

    def value(self) -> float:
        """Return the fraction."""
        return round(self.spin.value() / 100, 4)

    def show_value(self, value: Any) -> None:
        """Show a fraction."""
        super().show_value(value * 100 if isinstance(value, int | float) else None)


def _settings_form(tools: FormTools) -> Form:
    theme, languages = tools.theme, tools.languages

    def text(words: str, lines: int = 1) -> LocalTextField:
        return LocalTextField(theme, words, languages, lines=lines)

    known = [(code, name) for code, name in LANGUAGE_NAMES.items()]
    parts = [
        Part("title", text(translate("studio", "Title"))),
        Part("short_title", text(translate("studio", "Short title"))),
        Part("summary", text(translate("studio", "What the course is about"), 2)),
        Part("languages", WordsField(theme, translate("studio", "Languages, with commas: en, ru, kk"))),
        Part("source_language", PickField(theme, translate("studio", "Language it is written in"), known), "en"),
        Part("minutes", NumberField(theme, translate("studio", "Minutes the course takes"), most=10_000), 0),
        Part("objectives", _objectives(tools), []),
        Part("completion", _completion(tools)),
        Part("authors", WordsField(theme, translate("studio", "Authors, with commas")), []),
        Part("licence", TextField(theme, translate("studio", "Licence"))),
    ]
    return Form(theme, translate("studio", "Course settings"), parts)


def _objectives(tools: FormTools) -> RowsField:
    theme = tools.theme

    def make() -> Field:
        words = translate("studio", "What the learner can do afterwards")
        parts = [
            Part("id", TextField(theme, translate("studio", "Number, such as c3.1"))),
            Part("level", level_field(theme), "apply"),
            Part("text", LocalTextField(theme, words, tools.languages)),
        ]
        return Form(theme, translate("studio", "Objective"), parts)

    def new(values: list[Any]) -> dict[str, Any]:
        ids = [str(one.get("id", "")) for one in values if isinstance(one, dict)]
        stem = ids[-1].rpartition(".")[0] if ids and "." in ids[-1] else "c1"
        number = next(at for at in range(len(ids) + 1, 1_000) if f"{stem}.{at}" not in ids)
        return {"id": f"{stem}.{number}", "level": "apply", "text": {}}

    words = translate("studio", "Add an objective")
    return RowsField(theme, translate("studio", "Objectives"), make=make, new=new, add_words=words)


def level_field(theme: Theme) -> PickField:
    """Return a field for the level of an objective or question."""
    options = [(value, translate("levels", words)) for value, words in LEVELS]
    return PickField(theme, translate("studio", "Level"), options)


def _completion(tools: FormTools) -> Form:
    theme = tools.theme
    lessons = (("all", translate("studio", "all lessons are read")), ("none", translate("studio", "reading is free")))
    parts = [
        Part("lessons", PickField(theme, translate("studio", "Lessons"), lessons), "all"),
        Part("quizzes", WordsField(theme, translate("studio", "Ids of quizzes to be passed, with commas")), []),
        Part("practices", WordsField(theme, translate("studio", "Ids of desks to be passed, with commas")), []),
    ]
    return Form(theme, translate("studio", "When the course is complete"), parts)


def _quiz_form(tools: FormTools) -> Form:
    theme = tools.theme

    def pick(words: str, options: tuple[tuple[str, str], ...]) -> PickField:
        return PickField(
            theme, translate("studio", words), [(value, translate("studio", said)) for value, said in options]
        )

    def number(words: str, most: float = 10_000, decimals: int = 0) -> NumberField:
        return NumberField(theme, translate("studio", words), most=most, decimals=decimals)

    parts = [
        Part("title", LocalTextField(theme, translate("studio", "Title"), tools.languages)),
        Part("banks", WordsField(theme, translate("studio", "Question banks, with commas")), []),
        Part("draw", _draw_form(theme), {}),
        Part("pass_mark", PercentField(theme, translate("studio", "Passed from this many percent"), most=100), 0.7),
        Part("minutes", number(QT_TRANSLATE_NOOP("studio", "Advised minutes")), 0),
        Part("limit_minutes", number(QT_TRANSLATE_NOOP("studio", "Time limit in minutes, 0 for none"), decimals=1), 0),
        Part("when_closed", pick(QT_TRANSLATE_NOOP("studio", "While the program is closed"), WHEN_CLOSED), "runs"),
        Part("attempts", number(QT_TRANSLATE_NOOP("studio", "Most attempts, 0 for any number"), most=100), 0),
        Part("delay_hours", number(QT_TRANSLATE_NOOP("studio", "Hours to wait between attempts"), decimals=1), 0),
        Part("grading", pick(QT_TRANSLATE_NOOP("studio", "Which attempt counts"), GRADING), "highest"),
        Part("feedback", pick(QT_TRANSLATE_NOOP("studio", "Feedback is told"), FEEDBACK), "handed-in"),
        Part("show_answers", FlagField(theme, translate("studio", "The right answers are shown with it")), True),
        Part("shuffle", FlagField(theme, translate("studio", "Questions come in another order each time")), True),
        Part("certainty", pick(QT_TRANSLATE_NOOP("studio", "How sure one is"), CERTAINTY), "none"),
        Part("practice", FlagField(theme, translate("studio", "One may practise without a record")), False),
        Part("opens", TextField(theme, translate("studio", "First day, such as 2026-12-01"))),
        Part("closes", TextField(theme, translate("studio", "Last day"))),
    ]
    return Form(theme, translate("studio", "Quiz"), parts)


def _draw_form(theme: Theme) -> Form:
    def number(words: str) -> NumberField:
        return NumberField(theme, translate("studio", words), most=1_000)

    parts = [
        Part("count", number(QT_TRANSLATE_NOOP("studio", "Questions on a paper, 0 for all")), 0),
        Part("per_objective", number(QT_TRANSLATE_NOOP("studio", "At least so many of each objective")), 0),
        Part("per_bank", number(QT_TRANSLATE_NOOP("studio", "At least so many of each bank")), 0),
        Part("cases", number(QT_TRANSLATE_NOOP("studio", "At least so many cases")), 0),
    ]
    return Form(theme, translate("studio", "What is drawn"), parts)

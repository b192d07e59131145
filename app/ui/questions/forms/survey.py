"""The form of a survey: how is answered, and the options, which are neither right nor wrong."""

from functools import partial
from typing import Any

from app.base.i18n import LocalText
from app.ui.forms.chosen import FlagField, PickField
from app.ui.forms.form import Form, Part
from app.ui.questions.forms.naming import Ids, NamedRows
from app.ui.questions.forms.options import named_form, text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

AGREEMENT: tuple[LocalText, ...] = (
    {"en": "Fully agree", "ru": "Полностью согласен", "kk": "Толық келісемін"},
    {"en": "Rather agree", "ru": "Скорее согласен", "kk": "Келісетін сияқтымын"},
    {"en": "Hard to say", "ru": "Затрудняюсь ответить", "kk": "Жауап беруге қиналамын"},
    {"en": "Rather disagree", "ru": "Скорее не согласен", "kk": "Келіспейтін сияқтымын"},
    {"en": "Fully disagree", "ru": "Полностью не согласен", "kk": "Мүлде келіспеймін"},
)
"""The usual scale of an opinion, in the languages of the content."""

NUMBERS: tuple[LocalText, ...] = tuple(dict.fromkeys(("en", "ru", "kk"), str(one)) for one in range(1, 6))


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the fields of a survey."""
    theme = tools.theme
    one, several = translate("question-forms", "One option"), translate("question-forms", "Several options")
    many = PickField(theme, translate("question-forms", "Learners choose"), ((False, one), (True, several)))
    other = FlagField(theme, translate("question-forms", "One more option for words of one's own"))
    return Part("choices", _Choices(tools)), Part("many", many, False), Part("other", other, False)


def _choice(tools: FormTools) -> Form:
    name = translate("question-forms", "Option")
    return named_form(tools, name, text_part(tools, "text", name))


class _Choices(NamedRows):
    """The options, with buttons that add the usual scales."""

    def __init__(self, tools: FormTools) -> None:
        self._languages = tools.languages
        super().__init__(
            tools,
            Ids(tools),
            translate("question-forms", "Options"),
            make=partial(_choice, tools),
            words="option",
            blank={"text": {}},
            add_words=translate("question-forms", "Add an option"),
        )
        self.agreement = button(translate("question-forms", "Scale of agreement"), icon=tools.theme.icon("add"))
        self.numbers = button(translate("question-forms", "Scale from 1 to 5"), icon=tools.theme.icon("add"))
        self.agreement.clicked.connect(partial(self._add_scale, AGREEMENT))
        self.numbers.clicked.connect(partial(self._add_scale, NUMBERS))
        flow = FlowLayout(spacing=tools.theme.px(8))
        flow.addWidget(self.agreement)
        flow.addWidget(self.numbers)
        self.box.addLayout(flow)
        self.box.addWidget(
            label(translate("question-forms", "Without options learners answer in their own words."), role="small")
        )

    def _add_scale(self, scale: tuple[LocalText, ...]) -> None:
        values: list[Any] = self.value()
        first = len(values)
        for words in scale:
            text = {language: words[language] for language in self._languages if language in words}
            values.append({**self.fresh(values), "text": text})
        self.show_value(values)
        self.edited.emit()
        self.rows[first].field.first().setFocus()

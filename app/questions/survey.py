"""Survey: an opinion, chosen or written; nobody marks it."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import (
    Feedback,
    Languages,
    Marked,
    Option,
    Question,
    Response,
    as_ids,
    as_text,
    option_problems,
    unmarked,
)

NAME = "survey"

MARKED: Marked = "nobody"

OTHER = "other:"
"""What stands before words of one's own in a response; no id has a colon, so none can be mistaken for it."""

OTHER_WORDS: LocalText = {"en": "Other", "ru": "Другое", "kk": "Басқа"}
"""The row for words of one's own, in the languages of the content."""


class SurveyQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """An opinion is neither right nor wrong, so `choices` have no marks; with none of them the answer is a free text.

    Response: the id of the chosen option; with `many` a list of ids; without `choices` the text as typed. With
    `other` there is one more option, for words of one's own: it stands in the response as "other:" and the words.
    """

    choices: tuple[Option, ...] = ()
    many: bool = False
    other: bool = False


def score(question: SurveyQuestion, response: Response | None) -> float:
    """Give nothing, whatever was answered: no opinion earns points."""
    del question, response
    return 0.0


def correct(question: SurveyQuestion) -> str | list[str]:
    """Return a possible answer, since none is right: the first option, or no text."""
    if not question.choices:
        return ""
    first = question.choices[0].id
    return [first] if question.many else first


def options(question: SurveyQuestion) -> tuple[str, ...]:
    """Return nothing: the options of a survey are often a scale and keep their order."""
    del question
    return ()


def chosen_ids(question: SurveyQuestion, response: Response | None) -> tuple[str, ...]:
    """Return the ids of the chosen options in their written order."""
    given = _given(question, response)
    return tuple(option.id for option in question.choices if option.id in given)


def own_words(question: SurveyQuestion, response: Response | None) -> str | None:
    """Return what stands under "other": words, "" if it was only chosen, None if it was not."""
    if not question.other:
        return None
    found = (one.removeprefix(OTHER).strip() for one in _given(question, response) if one.startswith(OTHER))
    return next(found, None)


def _given(question: SurveyQuestion, response: Response | None) -> tuple[str, ...]:
    return as_ids(response) if question.many else (as_text(response),)


def in_words(question: SurveyQuestion, response: Response | None, language: str) -> str:
    """Return the chosen options' texts and the words of one's own; without options, the text."""
    if not question.choices:
        return as_text(response)
    chosen = chosen_ids(question, response)
    told = [pick(option.text, language) for option in question.choices if option.id in chosen]
    own = own_words(question, response)
    if own is not None:
        told.append(": ".join(part for part in (pick(OTHER_WORDS, language), own) if part))
    return "; ".join(told)


def problems(question: SurveyQuestion, languages: Languages) -> list[Problem]:
    """Report an opinion that is judged, and choices that leave nothing to choose."""
    found = option_problems(question.choices, languages, "choices")
    for number, option in enumerate(question.choices):
        if option.correct:
            text = QT_TRANSLATE_NOOP("core", "An opinion is neither right nor wrong: no option of a survey is correct.")
            found.append(Problem("survey-key", text, ("choices", number, "correct")))
        if option.feedback:
            found.append(_judged("choices", number, "feedback"))
    found += [_judged("feedback", name) for name in ("right", "partial", "wrong") if getattr(question.feedback, name)]
    if len(question.choices) == 1:
        text = QT_TRANSLATE_NOOP("core", "A survey has at least two options, or none for a free text.")
        found.append(Problem("too-few-options", text, ("choices",)))
    if not question.choices:
        text = QT_TRANSLATE_NOOP("core", "Without options there is nothing of which “{name}” could be chosen.")
        asked = [name for name in ("many", "other") if getattr(question, name)]
        found += [Problem("no-options", text, (name,), {"name": name}) for name in asked]
    return found


def _judged(*where: str | int) -> Problem:
    text = QT_TRANSLATE_NOOP("core", "An opinion is neither right nor wrong: a survey gives no feedback.")
    return Problem("survey-key", text, where)


def without_key(question: SurveyQuestion) -> SurveyQuestion:
    """Return the question as it is, but for marks that an author should not have set."""
    return msgspec.structs.replace(question, choices=unmarked(question.choices), feedback=Feedback())


SAMPLE = SurveyQuestion(
    id="sample-survey",
    objective="s.1",
    level="evaluate",
    stem={
        "en": "How useful was this course for your work?",
        "ru": "Насколько курс был полезен для вашей работы?",
        "kk": "Бұл курс жұмысыңызға қаншалықты пайдалы болды?",
    },
    choices=(
        Option("very", {"en": "Very", "ru": "Очень", "kk": "Өте пайдалы"}),
        Option("partly", {"en": "Partly", "ru": "Частично", "kk": "Ішінара"}),
        Option("hardly", {"en": "Hardly", "ru": "Почти нет", "kk": "Пайдасы аз"}),
    ),
    other=True,
)

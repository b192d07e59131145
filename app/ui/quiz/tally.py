"""What is done and what is open in an attempt, by number: navigator and review tell the same."""

import msgspec

from app.questions import type_name, type_of
from app.questions.common import Question
from app.questions.essay import EssayQuestion
from app.questions.gaps import Gap
from app.questions.short import ShortQuestion
from app.questions.survey import SurveyQuestion
from app.services.examining import OpenAttempt
from app.services.values import PaperQuestion

ONLY_READ = "info"
"""The type that asks nothing: never a blank, never counted."""


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """Places on the paper (0-based): `unsure` are answers without certainty, `by_person` those a person will mark."""

    answered: tuple[int, ...]
    blank: tuple[int, ...]
    flagged: tuple[int, ...]
    to_read: tuple[int, ...]
    unsure: tuple[int, ...]
    by_person: tuple[int, ...]


def tally(attempt: OpenAttempt) -> Tally:
    """Count where an attempt stands."""
    state, questions = attempt.state, attempt.paper.questions
    asked = [place for place, one in enumerate(questions) if is_asked(one)]
    answered = [place for place in asked if state.answered(questions[place].question.id)]
    return Tally(
        answered=tuple(answered),
        blank=tuple(place for place in asked if place not in answered),
        flagged=tuple(place for place, one in enumerate(questions) if one.question.id in state.flagged),
        to_read=tuple(place for place in range(len(questions)) if place not in asked),
        unsure=tuple(
            place
            for place in answered
            if asks_certainty(attempt, questions[place]) and questions[place].question.id not in state.certainties
        ),
        by_person=tuple(place for place in answered if type_of(questions[place].question).marked == "person"),
    )


def is_asked(one: PaperQuestion) -> bool:
    """Tell whether there is anything to answer."""
    return type_name(one.question) != ONLY_READ


def is_told_at_once(attempt: OpenAttempt, one: PaperQuestion) -> bool:
    """Tell whether the learner may ask for the verdict on this question before handing in."""
    by_program = type_of(one.question).marked == "program"
    return by_program and attempt.terms.rules.feedback in {"immediate", "question"} and not attempt.sealed


def asks_certainty(attempt: OpenAttempt, one: PaperQuestion) -> bool:
    """Tell whether the learner says how sure the answer is; there is no certainty in a text or an opinion."""
    return attempt.terms.rules.certainty != "none" and type_of(one.question).marked == "program"


def asks_for_words(question: Question) -> bool:
    """Tell whether words are typed somewhere in the answer, also in a gap or in one question of a case."""
    return _writes(question)


def _writes(part: object) -> bool:
    match part:
        case Gap():
            writes = part.kind == "text"
        case ShortQuestion() | EssayQuestion():
            writes = True
        case SurveyQuestion():
            writes = part.other or not part.choices
        case tuple():
            writes = any(map(_writes, part))
        case msgspec.Struct():
            writes = any(_writes(getattr(part, name)) for name in part.__struct_fields__)
        case _:
            writes = False
    return writes

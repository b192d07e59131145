"""Every type of question can be asked on paper, in three languages, without telling its answer."""

from datetime import date

import msgspec
import pytest

from app.documents.handout.content import PrintedQuestion
from app.questions import QUESTION_TYPES, QuestionType
from app.questions.case import CaseQuestion
from app.questions.choice import ChoiceQuestion
from app.questions.common import Feedback, Option
from app.questions.date import DateQuestion
from app.services.printed_questions import NO_ANSWER, QuestionPrinter

TYPES = list(QUESTION_TYPES.values())


def printer(language: str = "en") -> QuestionPrinter:
    return QuestionPrinter(language, source="en", fill=lambda text: text.replace("{law:x.days}", "3 days"))


def asked(kind: QuestionType, language: str = "en") -> PrintedQuestion:
    return printer(language).printed(kind.sample)[0]


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_type_gives_something_to_answer_with(kind: QuestionType) -> None:
    told = asked(kind)
    ways = (told.choices, told.lines, told.lead, told.rows)
    assert told.stem
    assert any(ways) or kind.name == "info"


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_type_that_the_program_marks_has_its_answer_on_the_last_page(kind: QuestionType) -> None:
    told = asked(kind)
    if kind.marked == "program":
        assert told.answer not in {"", NO_ANSWER}
        right = {kind.in_words(kind.sample, kind.correct(kind.sample), "en")}
        assert told.answer in right or kind.name == "case"


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_language_has_its_own_words(kind: QuestionType) -> None:
    assert len({asked(kind, language).stem for language in ("kk", "ru", "en")}) == 3


def choice(*texts: str) -> ChoiceQuestion:
    options = tuple(Option(f"option-{at}", {"en": text}, correct=not at) for at, text in enumerate(texts))
    return ChoiceQuestion(id="spot-it", objective="c1.1", level="apply", stem={"en": "Which?"}, choices=options)


def test_order_of_the_options_is_one_for_all_languages_and_prints() -> None:
    question = choice("a", "b", "c", "d", "e")
    orders = {printer(language).printed(question)[0].choices for language in ("kk", "ru", "en") for _ in range(2)}
    assert len(orders) == 1
    assert orders != {("a", "b", "c", "d", "e")}


def test_marks_of_emphasis_and_law_values_are_plain_on_the_page_of_answers() -> None:
    question = msgspec.structs.replace(
        choice("Within **{law:x.days}**", "never"), feedback=Feedback(right={"en": "Always *{law:x.days}*."})
    )
    (told,) = printer().printed(question)
    assert (told.answer, told.why) == ("Within 3 days", "Always 3 days.")
    assert "<strong>3 days</strong>" in " ".join(told.choices)


def test_case_is_a_question_for_each_of_its_items_and_its_letter_stands_first() -> None:
    items = tuple(msgspec.structs.replace(choice("yes", "no"), id=f"item-{at}") for at in range(3))
    whole = CaseQuestion(
        id="case", objective="c1.1", level="apply", stem={"en": "Read"}, document={"en": "Dear Sir"}, items=items
    )
    told = printer().printed(whole)
    assert len(told) == 3
    assert "Dear Sir" in told[0].document
    assert "Read" in told[0].document
    assert told[1].document == ""


def test_a_day_has_room_for_day_month_and_year() -> None:
    question = DateQuestion(id="when", objective="c1.1", level="apply", stem={"en": "When?"}, answer=date(2026, 11, 12))
    (told,) = printer().printed(question)
    assert told.lead.count("____") >= 3
    assert told.answer == "12.11.2026"

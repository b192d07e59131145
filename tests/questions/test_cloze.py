"""Cloze: the share of gaps filled rightly."""

import msgspec
import pytest

from app.questions.cloze import SAMPLE, ClozeQuestion, correct, in_words, problems, score
from app.questions.common import Option
from app.questions.gaps import Gap

LANGUAGES = ("en", "ru", "kk")
PROOF = Gap(id="proof", kind="text", accepted={"en": ("coupon*",), "ru": ("талон",), "kk": ("талон",)})


def with_gap(gap: Gap) -> ClozeQuestion:
    """A cloze of one gap."""
    text = f"… {{{{{gap.id}}}}} …"
    return msgspec.structs.replace(SAMPLE, gaps=(gap,), text={"en": text, "ru": text, "kk": text})


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        ({"who": "body", "days": "15"}, 1.0),
        ({"who": "body", "days": "14"}, 0.5),
        ({"who": "writer", "days": " 15,0 "}, 0.5),
        ({"days": "15"}, 0.5),
        ({"who": "writer", "days": "fifteen"}, 0.0),
        ({"unknown": "15"}, 0.0),
    ],
)
def test_every_gap_weighs_the_same(response: dict[str, str], fraction: float) -> None:
    assert score(SAMPLE, response) == fraction


@pytest.mark.parametrize(("typed", "fraction"), [("Coupons", 1.0), ("талон", 1.0), ("чек", 0.0), ("", 0.0)])
def test_typed_gap_takes_accepted_forms_of_any_language(typed: str, fraction: float) -> None:
    assert score(with_gap(PROOF), {"proof": typed}) == fraction


@pytest.mark.parametrize(("typed", "fraction"), [("14", 1.0), ("16", 1.0), ("13.9", 0.0), ("16.1", 0.0)])
def test_number_in_a_gap_has_its_tolerance(typed: str, fraction: float) -> None:
    assert score(with_gap(Gap(id="days", kind="numeric", answer=15, tolerance=1)), {"days": typed}) == fraction


def test_large_number_in_a_gap_is_written_with_all_its_digits() -> None:
    assert correct(with_gap(Gap(id="load", kind="numeric", answer=1_900_000))) == {"load": "1900000"}


def test_answer_reads_as_the_text_with_its_gaps_filled() -> None:
    assert in_words(SAMPLE, {"who": "writer", "days": "20"}, "ru") == "У [заявителя] [20] дней."


def test_empty_gap_reads_as_an_ellipsis() -> None:
    assert in_words(SAMPLE, {"who": "body"}, "en") == "[The body] has […] days."


@pytest.mark.parametrize(("language", "words"), [("en", "… [coupon] …"), ("kk", "… [талон] …")])
def test_right_word_reads_in_the_readers_language_without_stars(language: str, words: str) -> None:
    question = with_gap(PROOF)
    assert in_words(question, correct(question), language) == words


def test_text_without_gaps_is_reported() -> None:
    text = {"en": "Text", "ru": "Текст", "kk": "Мәтін"}
    found = problems(msgspec.structs.replace(SAMPLE, gaps=(), text=text), LANGUAGES)
    assert [one.code for one in found] == ["too-few-gaps"]


def test_gap_missing_in_one_language_is_reported_there() -> None:
    question = msgspec.structs.replace(SAMPLE, text={**SAMPLE.text, "kk": "{{who}} күн бар."})
    found = problems(question, LANGUAGES)
    assert [(one.code, one.where, one.fields) for one in found] == [("gap-mismatch", ("text", "kk"), {"gap": "days"})]


def test_gap_in_the_text_that_nobody_defined_is_reported() -> None:
    question = msgspec.structs.replace(SAMPLE, text={**SAMPLE.text, "en": "{{who}} has {{days}} {{unit}}."})
    assert [one.fields for one in problems(question, LANGUAGES)] == [{"gap": "unit"}]


def test_gap_id_used_twice_is_reported() -> None:
    question = msgspec.structs.replace(SAMPLE, gaps=(*SAMPLE.gaps, Gap(id="days", kind="numeric")))
    assert [(one.code, one.where) for one in problems(question, LANGUAGES)] == [("duplicate-id", ("gaps", 2, "id"))]


def test_typed_gap_without_a_form_in_a_language_is_reported() -> None:
    gap = msgspec.structs.replace(PROOF, accepted={"en": ("coupon",), "ru": ("*",)})
    found = problems(with_gap(gap), LANGUAGES)
    assert [(one.where, one.fields["language"]) for one in found] == [
        (("gaps", 0, "accepted"), "ru"),
        (("gaps", 0, "accepted"), "kk"),
    ]


def test_gap_to_select_needs_exactly_one_correct_option() -> None:
    option = Option("body", {"en": "The body", "ru": "Орган", "kk": "Орган"})
    found = problems(with_gap(Gap(id="who", kind="select", options=(option,))), LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("correct-count", ("gaps", 0, "options"))]


def test_negative_tolerance_of_a_gap_is_reported() -> None:
    found = problems(with_gap(Gap(id="days", kind="numeric", answer=15, tolerance=-1)), LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("tolerance", ("gaps", 0, "tolerance"))]

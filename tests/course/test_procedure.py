"""A block as a checklist: its steps, what stands beside them, and the terms of law that it names."""

from datetime import date

from app.course.amounts import Amount
from app.course.law import Law, LawEntry
from app.course.markup import render_blocks
from app.course.procedure import can_be_kept, procedure_of, steps_of, terms_of
from app.course.structure import Block


def entry(law_id: str, days: Amount | None = None) -> LawEntry:
    return LawEntry(
        id=law_id, act={"en": "Act"}, confidence="V", source="here", checked_on=date(2026, 11, 23), days=days
    )


LAW = Law(
    format=1,
    checked_on=date(2026, 11, 23),
    entries=(
        entry("appeals.answer", Amount(value=15, unit="working-day")),
        entry("appeals.forward", Amount(value=3, unit="working-day")),
        entry("appeals.act"),
    ),
)


def block(text: str) -> Block:
    return render_blocks(text, name="lesson.md").blocks[0]


STEPS = block(
    "/// steps | From the stamp to the last day\nDo this:\n\n1. Register it.\n2. Forward it within "
    "{law:appeals.forward.days}:\n    - to the city,\n    - to the ministry.\n3. Answer within "
    "{law:appeals.answer.days}, not {law:appeals.answer.days|gen}.\n\nThen rest.\n///"
)


def test_steps_are_the_entries_of_the_outer_list() -> None:
    first, second, third = steps_of(STEPS.html)
    assert (first, third.startswith("Answer within")) == ("Register it.", True)
    assert "<li>to the city,</li>" in second


def test_procedure_has_title_words_beside_the_steps_and_terms_once_each() -> None:
    made = procedure_of(STEPS, LAW, "en", title="Step by step")
    assert made.title == "From the stamp to the last day"
    assert made.text == "<p>Do this:</p>\n\n<p>Then rest.</p>"
    assert made.steps[2] == "Answer within 15 working days, not 15 working days."
    assert [one.id for one in made.terms] == ["appeals.forward", "appeals.answer"]


def test_rule_with_days_is_a_procedure_without_steps() -> None:
    rule = block("/// rule | appeals.answer\nAn appeal is answered within {law:appeals.answer.days}.\n///")
    made = procedure_of(rule, LAW, "en", title="The rule")
    assert (made.title, made.steps) == ("The rule", ())
    assert made.text == "<p>An appeal is answered within 15 working days.</p>"
    assert [one.id for one in terms_of(rule, LAW)] == ["appeals.answer"]


def test_only_steps_and_rules_with_days_can_be_kept() -> None:
    rule_without_days = block("/// rule | appeals.act\nThe code.\n///")
    assert can_be_kept(STEPS, LAW)
    assert not can_be_kept(rule_without_days, LAW)
    assert not can_be_kept(block("Within {law:appeals.answer.days}."), LAW)


def test_reworded_block_is_another_procedure() -> None:
    other = block("/// steps | From the stamp to the last day\n1. Register it at once.\n///")
    made = [
        procedure_of(one, LAW, language, title="") for one, language in ((STEPS, "en"), (STEPS, "ru"), (other, "en"))
    ]
    assert len({one.id for one in made}) == 3

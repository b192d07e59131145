"""One-liners: stars and hyphens."""

from app.questions.choice import ChoiceQuestion
from app.questions.multiple import MultipleQuestion
from app.questions.short import ShortQuestion
from tests.interop.samples import codes, only, taken


def test_one_star_makes_a_choice_with_feedback() -> None:
    question = only(
        "oneliners", "Who registers?\nAnd when?\n* The office => Yes.\n- The writer=>No.\n=> Always at once."
    )
    assert isinstance(question, ChoiceQuestion)
    assert question.stem == {"en": "Who registers?\nAnd when?"}
    assert [(one.text["en"], one.correct, one.feedback["en"]) for one in question.choices] == [
        ("The office", True, "Yes."),
        ("The writer", False, "No."),
    ]
    assert question.feedback.right == {"en": "Always at once."}


def test_several_stars_make_a_choice_of_several() -> None:
    question = only("oneliners", "Which?\n*a\n-b\n* c")
    assert isinstance(question, MultipleQuestion)
    assert [one.correct for one in question.choices] == [True, False, True]


def test_stars_alone_are_accepted_words() -> None:
    question = only("oneliners", "What is it called?\n* receipt\n* coupon")
    assert isinstance(question, ShortQuestion)
    assert question.accepted == {"en": ("receipt", "coupon")}


def test_blank_lines_divide_questions_and_faults_stay_alone() -> None:
    imported = taken(
        "oneliners", "One?\n* a\n- b\n\n\nNo answers\n\nTwo?\n- a\n- b\n\nThree?\n* a\n- b\nstray\n\nFour?\n* a\n- b"
    )
    assert [one.stem["en"] for one in imported.questions] == ["One?", "Four?"]
    assert [(loss.code, loss.line) for loss in imported.losses] == [("too-few", 6), ("no-right", 8), ("stray", 12)]
    assert imported.found == 5


def test_words_with_stars_stay_words() -> None:
    question = only("oneliners", "Is *this* plain?\n* **yes**\n- no")
    assert "∗" in question.stem["en"]
    assert codes(taken("oneliners", "Is *this* plain?\n* **yes**\n- no")) == []

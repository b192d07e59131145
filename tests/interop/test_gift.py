"""GIFT as Moodle understands it."""

from collections import Counter

import pytest

from app.interop import format_named
from app.interop.common import Kept, Order
from app.questions.choice import ChoiceQuestion
from app.questions.essay import EssayQuestion
from app.questions.info import InfoQuestion
from app.questions.match import MatchQuestion
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.short import ShortQuestion
from app.questions.truefalse import TrueFalseQuestion
from tests.interop.samples import ENGLISH, fixture, only, taken, written


def test_moodles_examples_are_43_questions_of_all_kinds() -> None:
    format_, content = fixture("gift/examples.txt")
    assert Counter(map(type, format_.read(content, ENGLISH).questions)) == {
        ChoiceQuestion: 16,
        MultipleQuestion: 2,
        ShortQuestion: 9,
        TrueFalseQuestion: 5,
        MatchQuestion: 3,
        NumericQuestion: 8,
    }


def test_choice_keeps_feedback_of_every_answer() -> None:
    question = only("gift", "::Q1::Who {=the office#Yes. ~the writer#No. ####Always.}")
    assert isinstance(question, ChoiceQuestion)
    assert question.id == "q-q1"
    assert [(one.text["en"], one.correct, one.feedback["en"]) for one in question.choices] == [
        ("the office", True, "Yes."),
        ("the writer", False, "No."),
    ]
    assert (question.feedback.right, question.feedback.wrong) == ({"en": "Always."}, {"en": "Always."})


def test_weights_of_several_answers_say_which_are_right() -> None:
    question = only("gift", "Two {~%50%a ~%50%b ~%-100%c}")
    assert isinstance(question, MultipleQuestion)
    assert [one.correct for one in question.choices] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "answer", "tolerance"),
    [
        ("{#3}", 3, 0),
        ("{#3.5:0.25}", 3.5, 0.25),
        ("{#-1..2}", 0.5, 1.5),
        ("{#3.141..3.142}", 3.1415, 0.0005),
        ("{#=1822:0 =%50%1822:2}", 1822, 0),
        ("{#1e3}", 1000, 0),
    ],
)
def test_numbers_with_tolerances_and_ranges(text: str, answer: float, tolerance: float) -> None:
    question = only("gift", f"How many? {text}")
    assert isinstance(question, NumericQuestion)
    assert (question.answer, question.tolerance) == (answer, tolerance)


def test_feedback_of_a_wrong_number_and_a_wrong_word() -> None:
    number = only("gift", "How many? {#=3#yes ~#no}")
    word = only("gift", "Who? {=he#yes =%0%*#no}")
    for question in (number, word):
        assert (question.feedback.right, question.feedback.wrong) == ({"en": "yes"}, {"en": "no"})


@pytest.mark.parametrize(("text", "answer"), [("{T}", True), ("{FALSE}", False), ("{F#no#yes}", False)])
def test_true_and_false(text: str, answer: bool) -> None:
    question = only("gift", f"So it is. {text}")
    assert isinstance(question, TrueFalseQuestion)
    assert question.answer is answer


def test_feedback_of_true_and_false_begins_with_the_wrong_one() -> None:
    question = only("gift", "So it is. {T#no#yes}")
    assert (question.feedback.right, question.feedback.wrong) == ({"en": "yes"}, {"en": "no"})


def test_pairs_and_an_answer_that_belongs_to_nobody() -> None:
    question = only("gift", "Match {=a -> one =b -> two = -> three}")
    assert isinstance(question, MatchQuestion)
    assert [(pair.left["en"], pair.right["en"]) for pair in question.pairs] == [("a", "one"), ("b", "two")]
    assert [one.text["en"] for one in question.extra] == ["three"]


def test_missing_word_leaves_a_gap_in_the_text() -> None:
    assert only("gift", "The {=fourth ~third} Thursday.").stem == {"en": "The _____ Thursday."}


def test_essay_and_description() -> None:
    assert isinstance(only("gift", "Write. {}"), EssayQuestion)
    assert isinstance(only("gift", "Read \\{this\\} first."), InfoQuestion)


def test_ordering_of_the_plugin() -> None:
    question = only("gift", "Order {>3 ALL VERTICAL ABSOLUTE SHOW none\nfirst\nsecond\nthird\n}")
    assert isinstance(question, OrderQuestion)
    assert [one.text["en"] for one in question.items] == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("source", "stem"),
    [
        (r"a\=b \~ \# \{x\} 1\:2 c\\d {T}", r"a=b ~ # {x} 1:2 c\d"),
        ("one\n   wrapped {T}", "one wrapped"),
        (r"one\ntwo {T}", "one\ntwo"),
        ("[html]<b>fat</b> &lt; {T}", "**fat** <"),
        ("[markdown]**fat** *thin* {T}", "**fat** *thin*"),
        ("[plain]<b>as is</b> {T}", "<b>as is</b>"),
        ("[moodle]<i>thin</i> {T}", "*thin*"),
        ("[unknown]x {T}", "[unknown]x"),
        ("if a<b {T}", "if a<b"),
    ],
)
def test_escapes_wraps_and_formats(source: str, stem: str) -> None:
    assert only("gift", source).stem == {"en": stem}


def test_categories_ids_and_tags_are_kept() -> None:
    imported = taken("gift", "$CATEGORY: $course$/top/Law/Terms\n// [id:law-1] [tag:hard] [tag:level:apply]\nTrue? {T}")
    (question,) = imported.questions
    assert (question.id, question.level, question.tags) == ("law-1", "apply", ("hard", "category:Law/Terms"))
    assert (imported.found, imported.taken) == (2, 2)


def test_comments_are_counted_not_dropped_in_silence() -> None:
    imported = taken("gift", "// mine\n// question: 3  name: x\nTrue? {T}\n\n// alone\n")
    assert [(loss.code, loss.line, loss.count) for loss in imported.losses] == [("comment", 1, 2)]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("Open {=a ~b", "braces"),
        ("Closed } {", "braces"),
        ("Two {=a ~b} and {=c ~d}", "second-answer"),
        ("Few {~a}", "too-few"),
        ("None {=%50%a}", "no-right"),
        ("Several {=a =b ~c}", "several-right"),
        ("Number {#many}", "no-number"),
        ("{=a ~b}", "no-text"),
        ("Match {=a -> b =c}", "too-few"),
    ],
)
def test_what_is_no_question_is_kept_as_it_stands_and_told(source: str, code: str) -> None:
    imported = taken("gift", f"True? {{T}}\n\n{source}\n\nFalse? {{F}}")
    assert [one.raw for one in imported.kept] == [source]
    assert [(loss.code, loss.line) for loss in imported.losses] == [(code, 3)]
    assert len(imported.questions) == 2


def test_kept_constructs_go_out_byte_for_byte() -> None:
    raw = "// [id:x]\r\n::Odd::  Two {=a ~b}\r\n and {=c ~d}"
    imported = taken("gift", f"True? {{T}}\r\n\r\n{raw}\r\n\r\n")
    assert raw.encode() in written("gift", imported)


def test_partial_weights_are_told_with_line_and_text() -> None:
    imported = taken("gift", "\nHard {~wrong ~%50%half =full}")
    (loss,) = imported.losses
    assert (loss.line, loss.code) == (2, "partial-answer")
    assert str(loss) == "“half” was worth 50 % there; here it is worth nothing, since answers have no weights."


def test_texts_that_look_like_syntax_survive_the_way_out_and_in() -> None:
    source = "::n::[plain]a\\: b {\n\t=[html] c#50\\%\n\t~%0%%50% d\n\t~// e -> f\n}"
    imported = taken("gift", source)
    assert [one.text["en"] for one in imported.questions[0].choices] == ["c", "%50% d", "// e -> f"]
    assert taken("gift", written("gift", imported).decode()).questions == imported.questions


def test_gift_that_is_written_reads_as_people_write_it() -> None:
    imported = taken("gift", "// [id:who-answers]\nWho? {=the office#yes ~the writer}")
    assert written("gift", imported).decode() == (
        "// [id:who-answers] [tag:objective:x.1] [tag:level:understand]\n"
        "::who-answers::[plain]Who?{\n\t=the office#yes\n\t~the writer\n}\n"
    )


def test_nothing_to_write_is_an_empty_file() -> None:
    writer = format_named("gift").write
    assert writer is not None
    assert writer((), Order(language="en")).content == b""
    assert writer((), Order(language="en", kept=(Kept(line=1, raw="x {=a"),))).content == b"x {=a\n"

"""Moodle XML: its types, what is kept, and files that mean harm."""

import base64
import re
import time

import pytest

from app.interop import format_named
from app.interop.common import Order
from app.interop.moodle_xml.tags import FRACTIONS
from app.questions import QUESTION_TYPES
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import ClozeQuestion
from app.questions.hotspot import HotspotQuestion
from app.questions.multiple import SAMPLE as MULTIPLE
from app.questions.numeric import NumericQuestion
from app.questions.truefalse import TrueFalseQuestion
from tests.interop.samples import ENGLISH, LETTER, codes, fixture, only, png, taken, written


def quiz(*questions: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n{"".join(questions)}</quiz>'


def element(kind: str, text: str, *fields: str, name: str = "Name") -> str:
    stem = f'<questiontext format="html"><text><![CDATA[{text}]]></text></questiontext>'
    return f'<question type="{kind}"><name><text>{name}</text></name>{stem}{"".join(fields)}</question>\n'


def answer(fraction: str, text: str, *more: str) -> str:
    return f'<answer fraction="{fraction}"><text>{text}</text>{"".join(more)}</answer>'


def test_choice_has_combined_feedback_hints_and_settings() -> None:
    question = only(
        "moodle",
        quiz(
            element(
                "multichoice",
                "<p>Who?</p>",
                "<generalfeedback><text>always</text></generalfeedback><defaultgrade>2.5</defaultgrade>",
                "<penalty>0.25</penalty><idnumber>who-answers</idnumber><single>true</single>",
                "<shuffleanswers>0</shuffleanswers><correctfeedback><text>right</text></correctfeedback>",
                "<incorrectfeedback><text>wrong</text></incorrectfeedback>",
                answer("100", "he", "<feedback><text>yes</text></feedback>"),
                answer("0", "she"),
                '<hint format="html"><text>think</text></hint>',
                "<tags><tag><text>office</text></tag><tag><text>objective:c3.2</text></tag></tags>",
            )
        ),
    )
    assert isinstance(question, ChoiceQuestion)
    assert (question.id, question.points, question.shuffle) == ("who-answers", 2.5, False)
    assert (question.objective, question.tags) == ("c3.2", ("office",))
    assert question.feedback.right == {"en": "right\n\nalways"}
    assert [(hint.text["en"], hint.cost) for hint in question.hints] == [("think", 0.25)]
    assert question.choices[0].feedback == {"en": "yes"}


def test_number_has_its_unit_and_tolerance() -> None:
    units = "<units><unit><multiplier>1</multiplier><unit_name>days</unit_name></unit>"
    units += "<unit><multiplier>24</multiplier><unit_name>hours</unit_name></unit></units>"
    source = quiz(element("numerical", "How long?", answer("100", "15", "<tolerance>0.5</tolerance>"), units))
    question = only("moodle", source)
    assert isinstance(question, NumericQuestion)
    assert (question.answer, question.tolerance, question.unit) == (15, 0.5, {"en": "days"})
    assert codes(taken("moodle", source)) == ["unit"]


def test_true_and_false_with_their_feedback() -> None:
    source = element(
        "truefalse",
        "So it is.",
        answer("0", "true", "<feedback><text>no</text></feedback>"),
        answer("100", "false", "<feedback><text>yes</text></feedback>"),
    )
    question = only("moodle", quiz(source))
    assert isinstance(question, TrueFalseQuestion)
    assert (question.answer, question.feedback.right, question.feedback.wrong) == (False, {"en": "yes"}, {"en": "no"})


def test_embedded_answers_become_gaps() -> None:
    text = (
        "<p>Fill in.</p><p>{1:MULTICHOICE:=The body#yes~The \\} writer} has {2:NUMERICAL:=15:1} days, "
        "{:SHORTANSWER:=it's~=its}.</p>"
    )
    question = only("moodle", quiz(element("cloze", text)))
    assert isinstance(question, ClozeQuestion)
    assert question.stem == {"en": "Fill in."}
    assert question.text == {"en": "{{gap-1}} has {{gap-2}} days, {{gap-3}}."}
    chosen, counted, typed = question.gaps
    assert [(one.text["en"], one.correct) for one in chosen.options] == [("The body", True), ("The } writer", False)]
    assert (counted.answer, counted.tolerance) == (15, 1)
    assert typed.accepted == {"en": ("it's", "its")}


@pytest.mark.parametrize("kind", ["gapselect", "ddwtos"])
def test_missing_words_offer_their_group(kind: str) -> None:
    tag = "selectoption" if kind == "gapselect" else "dragbox"
    words = [("cat", 1), ("mat", 1), ("slept", 2), ("sat", 2)]
    choices = [f"<{tag}><text>{word}</text><group>{group}</group><infinite/></{tag}>" for word, group in words]
    question = only("moodle", quiz(element(kind, "The [[1]] [[4]].", *choices)))
    assert isinstance(question, ClozeQuestion)
    assert [[(one.text["en"], one.correct) for one in gap.options] for gap in question.gaps] == [
        [("cat", True), ("mat", False)],
        [("slept", False), ("sat", True)],
    ]


def test_one_marker_on_a_picture_is_a_hotspot() -> None:
    content = base64.b64encode(png(200, 100)).decode()
    question = only(
        "moodle",
        quiz(
            element(
                "ddmarker",
                "Where?",
                f'<file name="map.png" encoding="base64">{content}</file>',
                "<drag><no>1</no><text>Here</text><noofdrags>1</noofdrags></drag>",
                "<drop><no>1</no><shape>rectangle</shape><coords>20,10;100,50</coords><choice>1</choice></drop>",
                "<drop><no>2</no><shape>polygon</shape><coords>0,0;20,0;20,20</coords><choice>1</choice></drop>",
            )
        ),
    )
    assert isinstance(question, HotspotQuestion)
    assert (question.picture, question.many) == ("map", True)
    assert question.regions[0].box == (0.1, 0.1, 0.5, 0.5)
    assert question.regions[1].polygon == ((0, 0), (0.1, 0), (0.1, 0.2))


def test_pictures_come_along_with_their_words() -> None:
    format_, content = fixture("moodle-xml/multichoice.xml")
    imported = format_.read(content, ENGLISH)
    assert [(one.id, one.file, one.alt) for one in imported.pictures][:2] == [
        ("flag-uk", "flag-uk.jpg", "British Flag"),
        ("flag-france", "flag-france.jpg", "French flag"),
    ]
    (question,) = imported.questions
    assert isinstance(question, ChoiceQuestion)
    assert question.choices[0].text == {"en": "[British Flag] English"}
    assert codes(imported) == ["link", "file", "picture", "picture", "picture", "picture"]


@pytest.mark.parametrize("kind", ["calculated", "calculatedmulti", "ddimageortext", "coderunner", ""])
def test_types_that_kense_has_not_are_kept_byte_for_byte(kind: str) -> None:
    raw = element(kind, "What is {a} + {b}?", "<dataset_definitions>\r\n  <x/> </dataset_definitions>").strip()
    imported = taken("moodle", quiz("<!-- question: 7  -->\n", raw, element("description", "Read.")))
    assert [one.raw for one in imported.kept] == [raw]
    assert [(loss.code, loss.line) for loss in imported.losses] == [("no-type", 4)]
    assert raw.encode() in written("moodle", imported)
    assert taken("moodle", written("moodle", imported).decode()).kept[0].raw == raw


def test_categories_are_kept_and_written_before_their_questions() -> None:
    format_, content = fixture("moodle-xml/nested_categories_with_questions.xml")
    imported = format_.read(content, ENGLISH)
    found = [question.tags for question in imported.questions]
    assert found[0] == ("category:Iota",)
    assert found[-1] == ("category:Iota/Mu",)
    assert written("moodle", imported).decode().count('<question type="category">') == 4


def test_fields_nobody_knows_are_told() -> None:
    imported = taken("moodle", quiz(element("description", "Read.", "<secret>x</secret>"), "<stray/>"))
    assert [(loss.code, loss.fields["name"]) for loss in imported.losses] == [
        ("not-read", "secret"),
        ("not-read", "stray"),
    ]


def test_a_broken_question_does_not_take_its_neighbours_along() -> None:
    source = quiz(
        element("description", "One."),
        "<question type='essay'><name>\n<b></name></question>",
        element("description", "Two."),
    )
    imported = taken("moodle", source)
    assert [question.stem["en"] for question in imported.questions] == ["One.", "Two."]
    assert [(loss.code, loss.line, loss.whole) for loss in imported.losses] == [("not-xml", 5, True)]


LAUGHS = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))


@pytest.mark.parametrize(
    "source",
    [
        f'<!DOCTYPE quiz [<!ENTITY l0 "ha">{LAUGHS}]><quiz><question type="essay"><name>&l9;</name></question></quiz>',
        '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="essay">&x;</question></quiz>',
        '<!DOCTYPE quiz SYSTEM "http://example.org/quiz.dtd"><quiz><question type="essay"/></quiz>',
    ],
    ids=["laughs", "file", "dtd"],
)
def test_files_that_declare_entities_are_refused(source: str) -> None:
    imported = taken("moodle", source)
    assert (imported.questions, imported.kept, codes(imported)) == ((), (), ["doctype"])


def test_text_that_speaks_of_a_doctype_is_only_text() -> None:
    assert (
        only("moodle", quiz(element("description", "Write &lt;!DOCTYPE html> <!DOCTYPE x> first.")))
        .stem["en"]
        .startswith("Write")
    )


@pytest.mark.parametrize(
    "source",
    [
        quiz("<question>" * 30_000),
        quiz("<question type='essay'>" + "<a>" * 50_000),
        quiz("<question type='essay'>" + "<a/>" * 50_000 + "</question>"),
        quiz("<![CDATA[" * 200_000),
        quiz(element("cloze", "{1:MC:" * 50_000)),
        quiz(element("description", "\\(" * 100_000 + "<span" * 50_000)),
        quiz(element("description", "<div>" * 100_000)),
    ],
    ids=["openings", "deep", "many", "cdata", "gaps", "formulas", "divs"],
)
def test_hostile_files_are_read_in_seconds(source: str) -> None:
    begun = time.perf_counter()
    imported = taken("moodle", source)
    assert imported.found == imported.accounted()
    assert time.perf_counter() - begun < 20


def test_fifty_megabytes_are_refused_at_once() -> None:
    assert codes(format_named("moodle").read(b"<quiz>" + b"<question/>" * 5_000_000, ENGLISH)) == ["too-large"]


@pytest.mark.parametrize("right", range(1, 13))
def test_weights_are_those_that_moodle_accepts(right: int) -> None:
    import msgspec

    from app.questions.common import Option

    options = tuple(Option(f"opt-{at}", {"en": f"{at}"}, correct=at < right) for at in range(right + 2))
    question = msgspec.structs.replace(MULTIPLE, choices=options)
    writer = format_named("moodle").write
    assert writer is not None
    exported = writer((question,), Order(language="en"))
    fractions = re.findall(r'fraction="-?([\d.]+)"', exported.content.decode())
    assert set(fractions) <= set(FRACTIONS)
    assert ("fraction" in codes(exported)) == (right in {11, 12})


def test_picture_of_a_hotspot_goes_along() -> None:
    writer = format_named("moodle").write
    assert writer is not None
    exported = writer((QUESTION_TYPES["hotspot"].sample,), Order(language="en", pictures={LETTER.id: LETTER}))
    assert base64.b64encode(LETTER.content) in exported.content
    assert exported.written == 1


def test_hotspot_without_its_picture_is_told() -> None:
    writer = format_named("moodle").write
    assert writer is not None
    exported = writer((QUESTION_TYPES["hotspot"].sample,), Order(language="en"))
    assert (exported.written, "not-written" in codes(exported)) == (0, True)


def test_xml_that_is_written_is_well_formed_whatever_a_text_holds() -> None:
    text = "a ]]> b & <c> \"d\" 'e' {f} \\ / # ~ = %"
    imported = taken("oneliners", f"{text}\n* {text}\n- other")
    again = taken("moodle", written("moodle", imported).decode())
    assert again.questions == imported.questions

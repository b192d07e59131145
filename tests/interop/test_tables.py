"""Tables of questions: encodings and names of three languages, and cells that would compute something."""

import io
import zipfile

import openpyxl
import pytest

from app.interop import format_named
from app.interop.common import Imported
from app.questions.choice import ChoiceQuestion
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.short import ShortQuestion
from app.questions.truefalse import TrueFalseQuestion
from tests.interop.samples import ENGLISH, codes, only, taken

RUSSIAN = "Вопрос;Вариант 1;Вариант 2;Правильный ответ\r\nКто отвечает?;орган;заявитель;1\r\n"


def read(content: bytes) -> Imported:
    return format_named("table").read(content, ENGLISH)


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
def test_encoding_of_an_office_is_recognised(encoding: str) -> None:
    (question,) = read(RUSSIAN.encode(encoding)).questions
    assert question.stem == {"en": "Кто отвечает?"}


@pytest.mark.parametrize(
    "headings",
    [
        "Question,Answer A,Answer B,Correct",
        "question text;Option 1;Option 2;Key",
        "Вопрос\tОтвет А\tОтвет Б\tВерный ответ",
        "Сұрақ;1-нұсқа;Жауап Б;Дұрыс жауап",
        "вопрос|1|2|ключ",
    ],
)
def test_columns_are_known_in_three_languages(headings: str) -> None:
    delimiter = next(sign for sign in ",;\t|" if sign in headings)
    source = f"{headings}\n{delimiter.join(['Who?', 'he', 'she', '2'])}"
    if "1-нұсқа" in headings:
        source = source.replace("1-нұсқа", "Нұсқа 1")
    question = only("table", source)
    assert isinstance(question, ChoiceQuestion)
    assert [one.correct for one in question.choices] == [False, True]


@pytest.mark.parametrize("key", ["B", "2", "Б", "she", "b)"])
def test_right_answer_is_named_by_letter_number_or_words(key: str) -> None:
    question = only("table", f"Question;A;B;Correct\nWho?;he;she;{key}")
    assert isinstance(question, ChoiceQuestion)
    assert [one.correct for one in question.choices] == [False, True]


def test_what_a_row_asks_is_known_by_its_answers() -> None:
    source = (
        "Question;A;B;C;Correct;Type;Unit\nWhich?;a;b;c;A, C;;\nSo it is.;;;;неверно;;\nHow many?;;;;15:1;;days\n"
        "What?;;;;receipt|coupon;;\nWrite it.;;;;2026;short;\n"
    )
    kinds = [type(question) for question in taken("table", source).questions]
    assert kinds == [MultipleQuestion, TrueFalseQuestion, NumericQuestion, ShortQuestion, ShortQuestion]


def test_other_columns_are_taken_too() -> None:
    source = (
        "id;question;A;B;correct;feedback;feedback A;points;objective;level;tags;hint;secret\n"
        "who-1;Who?;he;she;A;because;yes;2,5;c3.1;apply;office, law;think;x"
    )
    imported = taken("table", source)
    (question,) = imported.questions
    assert isinstance(question, ChoiceQuestion)
    assert (question.id, question.points, question.objective, question.level) == ("who-1", 2.5, "c3.1", "apply")
    assert (question.tags, question.hints[0].text) == (("office", "law"), {"en": "think"})
    assert (question.feedback.right, question.choices[0].feedback) == ({"en": "because"}, {"en": "yes"})
    assert [(loss.code, loss.fields) for loss in imported.losses] == [("column", {"name": "secret"})]


def test_rows_that_are_no_question_are_told_with_their_number() -> None:
    imported = taken("table", "Question;A;B;Correct\n;a;b;A\n\nWho?;he;she;\nOK?;yes;no;A\nWhich?;a;b;Z")
    assert [(loss.line, loss.code) for loss in imported.losses] == [
        (2, "no-text"),
        (4, "no-right"),
        (6, "answer-mark"),
        (6, "no-right"),
    ]
    assert (imported.found, len(imported.questions)) == (4, 1)


def test_table_without_a_question_column_is_told() -> None:
    assert codes(taken("table", "a;b\n1;2")) == ["no-header"]


ATTACKS = ['=HYPERLINK("http://evil","x")', "=cmd|' /C calc'!A0", "@SUM(1+1)", "+cmd()", "-cmd()"]


@pytest.mark.parametrize("attack", ATTACKS)
def test_formulas_in_text_are_plain_words_and_told(attack: str) -> None:
    quoted = attack.replace('"', '""')
    imported = taken("table", f'Question;A;B;Correct\nWhat?;"{quoted}";b;B')
    (question,) = imported.questions
    assert isinstance(question, ChoiceQuestion)
    assert question.choices[0].text == {"en": attack}
    assert codes(imported) == ["cell-formula"]


def test_numbers_and_short_signs_are_no_formulas() -> None:
    assert codes(taken("table", "Question;A;B;Correct\nWhat?;-5;+3;A\nSign?;=;-;A")) == []


def test_workbook_comes_in_with_values_and_without_formulas() -> None:
    content = workbook(
        ["Вопрос", "Вариант 1", "Вариант 2", "Правильный ответ"],
        ["Кто?", "орган", 7, 1],
        ["Сколько?", None, None, "=1+1"],
    )
    imported = read(content)
    question = imported.questions[0]
    assert isinstance(question, ChoiceQuestion)
    assert [one.text["en"] for one in question.choices] == ["орган", "7"]
    assert codes(imported) == ["cell-formula"]
    assert imported.found == imported.accounted()


def test_sheets_without_questions_are_told() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Question", "Correct"])
    book.active.append(["So it is.", True])
    book.create_sheet("Notes").append(["only words"])
    content = io.BytesIO()
    book.save(content)
    imported = read(content.getvalue())
    assert [type(question) for question in imported.questions] == [TrueFalseQuestion]
    assert [(loss.code, loss.fields) for loss in imported.losses] == [("sheet", {"name": "Notes"})]


def test_workbook_that_declares_entities_is_refused() -> None:
    source = zipfile.ZipFile(io.BytesIO(workbook(["Question", "Correct"], ["x", "y"])))
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in source.namelist():
            text = source.read(name)
            if name == "xl/workbook.xml":
                text = b'<!DOCTYPE a [<!ENTITY b "c">]>' + text
            archive.writestr(name, text)
    assert codes(read(content.getvalue())) == ["not-a-package", "no-header"]


def test_bomb_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 61_000_000)
    assert codes(read(content.getvalue())) == ["not-a-package", "no-header"]


def test_row_that_cannot_be_read_is_told_and_counted() -> None:
    imported = taken("table", 'question;correct\nWho?;he\n"' + "x" * 1_100_000)
    assert [(loss.code, loss.whole) for loss in imported.losses] == [("not-a-package", True)]
    assert (imported.found, imported.accounted()) == (2, 2)

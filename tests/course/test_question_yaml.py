"""Question files as they are written: they read back as the same value, and look as authors write them."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.course.authored import parse_yaml, to_struct
from app.course.question_yaml import question_file_yaml
from app.course.structure import QuestionFile
from app.questions import QUESTION_TYPES
from app.questions.info import SAMPLE as INFO
from app.questions.truefalse import SAMPLE as TRUEFALSE


def again(file: QuestionFile) -> QuestionFile:
    return to_struct(parse_yaml(question_file_yaml(file), name="x"), QuestionFile)


@pytest.mark.parametrize("kind", QUESTION_TYPES)
def test_every_question_type_reads_back_as_it_was(kind: str) -> None:
    file = QuestionFile(format=1, id="bank", bank="bank", questions=(QUESTION_TYPES[kind].sample,))
    assert again(file) == file


def test_file_looks_as_authors_write_it() -> None:
    question = msgspec.structs.replace(
        TRUEFALSE, id="may-refuse", stem={"en": "May it refuse?\n\nSay why."}, feedback=type(TRUEFALSE.feedback)()
    )
    assert question_file_yaml(QuestionFile(format=1, id="bank", questions=(question,))) == (
        "format: 1\n"
        "id: bank\n"
        "questions:\n"
        "  - id: may-refuse\n"
        "    type: truefalse\n"
        "    objective: s.1\n"
        "    level: remember\n"
        "    stem:\n"
        "      en: |-\n"
        "        May it refuse?\n"
        "\n"
        "        Say why.\n"
        f"    answer: {str(TRUEFALSE.answer).lower()}\n"
    )


@pytest.mark.parametrize(
    "text",
    ["no", "null", "12", "1.5e3", "- x", "a: b", "# x", "'", '"', " x ", "{a}", "*a", "&a", "2026-11-26", "~", "й\n й"],
)
def test_texts_that_yaml_takes_for_something_else_stay_texts(text: str) -> None:
    file = QuestionFile(format=1, id="bank", questions=(msgspec.structs.replace(INFO, stem={"en": text}),))
    assert again(file) == file


@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=60))
@settings(max_examples=150, deadline=None)
def test_whatever_text_there_is_reads_back(text: str) -> None:
    file = QuestionFile(
        format=1, id="bank", questions=(msgspec.structs.replace(INFO, stem={"en": text}, tags=(text,)),)
    )
    assert again(file) == file


@given(points=st.floats(0, 1e9, allow_nan=False))
@settings(max_examples=100, deadline=None)
def test_numbers_read_back(points: float) -> None:
    file = QuestionFile(format=1, id="bank", questions=(msgspec.structs.replace(INFO, points=points),))
    assert again(file) == file

"""The schemas in docs/schema are those of the program, and they find every fault of a file at once."""

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from app.course.authored import parse_yaml
from app.course.schema import FILE_KINDS, schema_faults, schema_of
from tests.course.conftest import DATA
from tools.schemas import FOLDER, place, written

QUESTIONS = """\
format: 1
id: checks
questions:
  - id: pick-day
    type: choice
    objective: s.1
    level: apply
    stem: {en: When?}
    choices:
      - {id: tuesday, correct: true, text: {en: Tuesday}}
"""


def faults(kind: str, text: str) -> list[tuple[int, str, str]]:
    """Return line, code and sentence of each fault."""
    found = schema_faults(parse_yaml(text, name="x.yaml"), FILE_KINDS[kind])
    return [(fault.line, fault.code, str(fault)) for fault in found]


def in_questions(old: str, new: str) -> list[tuple[int, str]]:
    assert QUESTIONS.count(old) == 1
    return [(line, code) for line, code, _ in faults("questions", QUESTIONS.replace(old, new))]


@pytest.mark.parametrize("kind", FILE_KINDS)
def test_committed_schema_is_up_to_date(kind: str) -> None:
    assert place(kind).read_text(encoding="utf-8") == written(kind), "run: python -m tools.schemas"


def test_no_schema_is_left_of_a_kind_that_is_gone() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {place(kind).name for kind in FILE_KINDS}


@pytest.mark.parametrize("kind", FILE_KINDS)
def test_schema_is_a_schema(kind: str) -> None:
    rules = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    assert list(rules.iter_errors(schema_of(FILE_KINDS[kind]))) == []


@pytest.mark.parametrize("kind", FILE_KINDS)
def test_unknown_fields_are_closed_out(kind: str) -> None:
    told = {"practice": "kind: model\n"}  # which fields a desk may have depends on its kind
    found = faults(kind, f"colour: red\n{told.get(kind, '')}")
    assert (1, "unknown-field", "There is no field named colour here.") in found


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("course", "c90-sample/course.yaml"),
        ("questions", "c90-sample/questions/bank.yaml"),
        ("questions", "c90-sample/questions/checks.yaml"),
        ("media", "c90-sample/media/media.yaml"),
        ("law", "law.yaml"),
        ("glossary", "glossary.yaml"),
        ("path", "path.yaml"),
        ("calendar", "calendars/kz.yaml"),
    ],
)
def test_sound_file_has_no_faults(courses: Path, kind: str, name: str) -> None:
    assert faults(kind, (courses / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("    level: apply\n", "", (4, "missing-field")),
        ("    level: apply", "    level: guess", (7, "not-allowed")),
        ("type: choice", "type: quiz", (5, "not-allowed")),
        ("correct: true", "correct: yes", (10, "wrong-type")),
        ("{en: When?}", "When?", (8, "wrong-type")),
        ("id: checks", "id: The Checks", (2, "wrong-form")),
        ("format: 1", "format: 2", (1, "not-allowed")),
        ("correct: true", "korrect: true", (10, "unknown-field")),
    ],
)
def test_fault_is_told_with_its_line_and_kind(old: str, new: str, fault: tuple[int, str]) -> None:
    assert in_questions(old, new) == [fault]


def test_all_faults_of_a_file_are_told_at_once() -> None:
    text = QUESTIONS.replace("format: 1", "format: 2").replace("level: apply", "level: guess\n    colour: red")
    assert [line for line, _, _ in faults("questions", text)] == [1, 7, 8]


def test_several_missing_fields_of_one_object_are_all_named() -> None:
    sentences = [sentence for _, _, sentence in faults("course", "format: 1\nid: c90-sample\n")]
    assert sentences == [f"The field {name} is missing." for name in ("languages", "modules", "title", "version")]


def test_several_unknown_fields_of_one_object_are_all_named() -> None:
    found = in_questions("    level: apply", "    level: apply\n    colour: red\n    shape: round")
    assert found == [(8, "unknown-field"), (9, "unknown-field")]


@pytest.mark.parametrize("day", ["2026-02-31", "23.11.2026", "tomorrow", "2026-11-23T10:00:00"])
def test_day_that_is_none_is_told_on_its_line(day: str) -> None:
    text = f"format: 1\nchecked_on: {day}\nentries: []\n"
    assert [(line, code) for line, code, _ in faults("law", text)] == [(2, "wrong-form")]


def test_unknown_kind_of_question_names_the_kinds_there_are() -> None:
    found = faults("questions", QUESTIONS.replace("type: choice", "type: quiz"))
    assert found[0][2].startswith("“quiz” is not one of: case, c")


def test_case_and_essay_fit_the_schema() -> None:
    assert faults("questions", (DATA / "case.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("{id: court, text", "{id: court, colour: red, text", (19, "unknown-field")),
        ("level: understand", "level: guess", (14, "not-allowed")),
        ("received: 2026-06-01", "received: 2026-06-31", (25, "wrong-form")),
        ("        points: 2\n", "        points: two\n", (33, "wrong-type")),
        ("        type: order\n", "        type: case\n", (30, "not-allowed")),
        ("        type: order\n", "", (29, "missing-field")),
        ("most_words: 90", "most_words: -1", (44, "not-allowed")),
        ("{points: 4, text", "{points: four, text", (51, "wrong-type")),
    ],
)
def test_fault_inside_a_case_or_rubric_is_told_with_its_line_alone(old: str, new: str, fault: tuple[int, str]) -> None:
    text = (DATA / "case.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1
    assert [(line, code) for line, code, _ in faults("questions", text.replace(old, new))] == [fault]


@pytest.mark.parametrize("data", ["", "[]", "text", "5"])
def test_file_that_is_no_object_is_told(data: str) -> None:
    assert [(line, code) for line, code, _ in faults("law", data)] == [(1, "wrong-type")]


@pytest.mark.parametrize("value", [{}, [], "text", None, 5])
def test_part_of_the_wrong_kind_never_stops_the_check(value: Any) -> None:
    assert isinstance(in_questions("{en: When?}", f"{value!r}"), list)

"""Errors and faults carry a template and named fields, so that they can be said in any language."""

import pytest

from app.base.errors import AppError, CourseError
from app.base.faults import Fault, Problem, each_once

MISSING = "The text is missing in {language}."


def fault(language: str, *, file: str = "a.yaml", line: int = 3) -> Fault:
    return Fault(file, line, "missing-language", MISSING, {"language": language})


def test_error_reads_as_its_template_with_its_fields() -> None:
    assert str(CourseError("Cannot open {file}.", file="c03.kense")) == "Cannot open c03.kense."


def test_error_keeps_template_and_fields_apart_for_translation() -> None:
    error = CourseError("Cannot open {file}.", file="c03.kense")
    assert (error.text, error.fields) == ("Cannot open {file}.", {"file": "c03.kense"})


def test_course_errors_are_caught_as_app_errors() -> None:
    with pytest.raises(AppError):
        raise CourseError("Damaged.")


def test_problem_and_fault_read_as_their_templates() -> None:
    problem = Problem("missing-language", MISSING, ("stem",), {"language": "kk"})
    assert str(problem) == str(fault("kk")) == "The text is missing in kk."


def test_faults_are_sorted_by_file_and_line() -> None:
    late, early, other = fault("kk", line=9), fault("kk", line=2), fault("kk", file="b.yaml", line=1)
    assert each_once([other, late, early]) == [early, late, other]


def test_a_fault_found_twice_is_told_once() -> None:
    assert len(each_once([fault("kk"), fault("kk")])) == 1


def test_two_faults_on_one_line_that_differ_in_a_field_are_both_told() -> None:
    assert [str(one)[-3:] for one in each_once([fault("ru"), fault("kk")])] == ["kk.", "ru."]


def test_faults_are_errors_unless_said_otherwise() -> None:
    assert fault("kk").level == "error"

"""Blueprints: what is counted of them, levels scaled to a number, and exams of the path as quizzes."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import DrawError
from app.base.ids import LEVELS, Level
from app.course.blueprint import contradictions, drawn_number, exam_quiz, scaled, shortages
from app.course.outline import Draw, QuizItem, Section
from tests.engine.blueprints import DIAGNOSTIC, FINAL, manifest, path_banks, path_quiz, question
from tests.engine.questions import bank, quiz

WISHES: list[tuple[dict[Level, int], int, tuple[int, ...]]] = [
    ({"remember": 6, "understand": 12, "apply": 13, "analyse": 7, "evaluate": 2}, 40, (6, 12, 13, 7, 2)),
    ({"understand": 10, "apply": 10}, 5, (0, 3, 2, 0, 0)),
    ({"apply": 1, "analyse": 2}, 10, (0, 0, 3, 7, 0)),
    ({"remember": 1, "understand": 1, "apply": 1}, 2, (1, 1, 0, 0, 0)),
]


@pytest.mark.parametrize(("wanted", "number", "expected"), WISHES)
def test_levels_are_scaled_by_largest_remainder(
    wanted: dict[Level, int], number: int, expected: tuple[int, ...]
) -> None:
    assert tuple(scaled(wanted, number).values()) == expected


@pytest.mark.parametrize("wanted", [{}, {"apply": 0}, {"apply": -1}])
def test_levels_without_wishes_stay_empty(wanted: dict[Level, int]) -> None:
    assert scaled(wanted, 7) == {}


@given(wanted=st.dictionaries(st.sampled_from(LEVELS), st.integers(1, 50), min_size=1), number=st.integers(0, 300))
def test_scaled_levels_sum_up_and_are_never_a_whole_question_off(wanted: dict[Level, int], number: int) -> None:
    levels = scaled(wanted, number)
    exact = {level: share * number / sum(wanted.values()) for level, share in wanted.items()}
    assert sum(levels.values()) == number
    assert all(abs(levels[level] - share) < 1 for level, share in exact.items())


@pytest.mark.parametrize(
    ("rule", "number"),
    [
        (Draw(), 9),
        (Draw(count=4), 4),
        (Draw(per_objective=2), 6),
        (Draw(per_bank=2), 2),
        (Draw(per_objective=2, count=8), 8),
        (Draw(per_objective=2, count=3), 6),
    ],
)
def test_number_of_questions_is_known_before_drawing(rule: Draw, number: int) -> None:
    one = QuizItem(id="quiz", title={}, banks=("bank",), draw=rule)
    assert drawn_number(one, {"bank": bank(3, "c1.1", "c1.2", "c1.3")}) == number


def test_shortage_tells_its_numbers_and_place() -> None:
    (short,) = shortages(quiz(per_objective=2), {"bank": [*bank(1, "c1.1"), *bank(2, "c1.2")]})
    assert (short.kind, short.name, short.needed, short.have, short.drawable) == ("objective", "c1.1", 2, 1, False)
    assert short.problem().where == ("draw", "per_objective")


def test_shortage_of_a_section_is_placed_in_it() -> None:
    parts = (
        Section(id="law", title={}, banks=("law",)),
        Section(id="tools", title={}, banks=("bank",), draw=Draw(count=3, cases=1)),
    )
    one = QuizItem(id="quiz", title={}, sections=parts)
    banks = {"law": bank(1, "c1.1"), "bank": bank(2, "c1.2")}
    assert [short.place for short in shortages(one, banks)] == [
        ("sections", 1, "draw", "count"),
        ("sections", 1, "draw", "cases"),
    ]


def test_number_that_needs_ungraded_questions_is_told_but_can_be_drawn() -> None:
    questions, ungraded = bank(3, "c1.1"), frozenset({"c1.1-1"})
    assert shortages(quiz(count=2), {"bank": questions}, ungraded=ungraded) == ()
    (short,) = shortages(quiz(count=3), {"bank": questions}, ungraded=ungraded)
    assert (short.have, short.graded, short.drawable) == (3, 2, True)


def test_quota_of_an_objective_stays_when_all_its_questions_are_excluded() -> None:
    banks = {"bank": [*bank(1, "c1.1"), *bank(2, "c1.2")]}
    (short,) = shortages(quiz(per_objective=1), banks, excluded=frozenset({"c1.1-1"}))
    assert (short.name, short.have, short.excluded) == ("c1.1", 0, 1)


def test_cases_have_to_fit_beside_the_quotas() -> None:
    questions = [question("case-1", case=True), question("case-2", case=True), question("plain", objective="c1.2")]
    rule = QuizItem(id="quiz", title={}, banks=("bank",), draw=Draw(per_objective=1, cases=2))
    (short,) = shortages(rule, {"bank": questions})
    assert (short.kind, short.needed, short.have) == ("cases", 2, 1)


def test_blueprints_of_the_curriculum_have_no_shortage() -> None:
    for exam in (DIAGNOSTIC, FINAL):
        assert contradictions(path_quiz(exam)) == []
        assert shortages(path_quiz(exam), path_banks()) == ()


def test_exam_becomes_a_quiz_of_one_section_for_each_course() -> None:
    made = exam_quiz(FINAL, [manifest("c03", "law-bank", "desk-bank"), manifest("c09")])
    assert made.sections == (
        Section(
            id="c03",
            title={"en": "c03"},
            banks=("c03/law-bank", "c03/desk-bank"),
            draw=Draw(count=4),
            pass_mark=0.5,
        ),
        Section(id="c09", title={"en": "c09"}, banks=("c09/bank",), draw=Draw(count=4), pass_mark=0.5),
    )
    assert (made.id, made.banks, made.excludes, made.rules()) == ("final-exam", (), ("diagnostic",), FINAL.rules())
    assert made.draw == Draw(count=40, cases=2, levels=FINAL.draw.levels)
    assert type(made) is QuizItem


def test_exam_asks_about_the_courses_it_names_in_its_own_order() -> None:
    exam = type(FINAL)(id="exam", title={}, courses=("c09", "c03"))
    made = exam_quiz(exam, [manifest(course) for course in ("c01", "c03", "c09")])
    assert [section.id for section in made.sections] == ["c09", "c03"]


def test_exam_about_a_course_that_is_not_there_says_so() -> None:
    exam = type(FINAL)(id="exam", title={}, courses=("c03", "c09"))
    with pytest.raises(DrawError, match="asks about the course c09, which is not on this PC"):
        exam_quiz(exam, [manifest("c03")])


def test_course_without_banks_cannot_be_examined() -> None:
    made = exam_quiz(FINAL, [msgspec.structs.replace(manifest("c03"), modules=())])
    assert [problem.code for problem in contradictions(made)] == ["no-banks"]

"""What is counted about a course: the sound course of the tests, and small changes to it."""

from pathlib import Path

import pytest

from app.course.library_file import read_library
from app.course.measures import CourseMeasures, course_measures, length_bias, option_sets
from app.course.reader import read_course
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import ClozeQuestion
from app.questions.common import Option
from app.questions.gaps import Gap
from tests.course.conftest import SHIPPED, Change

BANK = "questions/bank.yaml"


def measured(folder: Path) -> CourseMeasures:
    reading = read_course(folder)
    assert reading.course is not None
    return course_measures(reading.course, reading.questions, read_library(folder.parent).library)


def choice(name: str, *texts: str, right: int = 0) -> ChoiceQuestion:
    options = tuple(
        Option(f"{name}-{at}", {"en": text}, correct=at == right, feedback={"en": f"{text}."})
        for at, text in enumerate(texts)
    )
    return ChoiceQuestion(id=name, objective="s.1", level="apply", stem={"en": name}, choices=options)


def cloze(*words: tuple[str, ...]) -> ClozeQuestion:
    gaps = tuple(
        Gap(
            id=f"gap-{number}",
            kind="select",
            options=tuple(Option(f"g{number}-{at}", {"en": text}, correct=at == 0) for at, text in enumerate(texts)),
        )
        for number, texts in enumerate(words)
    )
    text = {"en": " ".join(f"{{{{{gap.id}}}}}" for gap in gaps)}
    return ClozeQuestion(id="fill", objective="s.1", level="apply", stem={"en": "Fill in."}, text=text, gaps=gaps)


def test_items_are_counted_by_type_objective_and_level_in_banks_and_lessons_apart(folder: Path) -> None:
    found = measured(folder)
    assert found.course == "c90-sample"
    assert found.bank_types == dict.fromkeys(
        ("multiple", "truefalse", "short", "numeric", "date", "match", "order", "cloze"), 1
    )
    assert found.check_types == {"choice": 1}
    assert found.bank_levels == {"s.1": {"remember": 3, "apply": 4, "understand": 1}}
    assert found.check_levels == {"s.1": {"apply": 1}}


def test_case_is_one_item_whose_questions_are_measured_too(folder: Path, case_file: str) -> None:
    assert case_file
    found = measured(folder)
    assert found.bank_types.get("case", 0) + found.check_types.get("case", 0) == 1
    assert found.places["choice"].counts == (2,)
    assert "who-answers/court" in found.without_feedback


def test_places_of_right_options_are_counted_as_written(folder: Path) -> None:
    places = measured(folder).places
    assert (places["choice"].counts, places["choice"].largest_share) == ((1,), 1.0)
    assert places["gap"].counts == (1,)
    assert places["truefalse"].counts == (0, 1)


def test_places_follow_the_order_of_options(folder: Path, change: Change) -> None:
    right = "      - {id: number, correct: true, text: {en: Number, ru: Номер, kk: Нөмір}}\n"
    wrong = "      - {id: price, text: {en: Price, ru: Цена, kk: Баға}}\n"
    change(BANK, right + wrong, wrong + right)
    assert measured(folder).places["multiple"].counts == (0, 1)


def test_right_option_that_is_longest_by_more_than_a_quarter_is_told(courses: Path) -> None:
    library = read_library(courses).library
    long = choice("long", "thirteen letters", "ten letter", "nine lett")
    fair = choice("fair", "thirteen letters", "fourteen letters", "nine lett")
    bias = length_bias([one for question in (long, fair) for one in option_sets(question)], "en", library)
    assert bias is not None
    assert [(one.question, round(one.excess, 2)) for one in bias.much_longer] == [("long", 0.6)]
    assert (bias.longest_share, bias.shortest_share) == (0.5, 0.0)
    assert bias.chance == pytest.approx(1 / 3)
    assert (bias.right, bias.others) == (16, (10 + 9 + 16 + 9) / 4)
    assert bias.ratio == pytest.approx(16 / 11)


def test_difference_that_nobody_sees_is_not_told(courses: Path) -> None:
    bias = length_bias(option_sets(choice("short", "2025", "12")), "en", read_library(courses).library)
    assert bias is not None
    assert (bias.longest_share, bias.much_longer) == (1.0, ())


def test_law_values_are_measured_as_they_are_read(courses: Path) -> None:
    bias = length_bias(
        option_sets(choice("law", "**{law:office.answer.days|number}** days", "16 days")),
        "en",
        read_library(courses).library,
    )
    assert bias is not None
    assert bias.right == len("15 days")


def test_gaps_that_sort_by_one_list_are_neither_places_nor_lengths(courses: Path) -> None:
    lists = option_sets(cloze(("agrees", "does not"), ("does not", "agrees")))
    own = option_sets(cloze(("in March", "in May"), ("by law", "by habit")))
    assert [one.listed for one in (*lists, *own)] == [True, True, False, False]
    assert length_bias(lists, "en", read_library(courses).library) is None


def test_wrong_options_without_words_of_their_own_are_told(folder: Path) -> None:
    assert measured(folder).without_feedback == ("on-the-coupon/price", "fill-gaps/who/clerk", "pick-day/monday")


def test_feedback_that_another_option_has_too_is_not_its_own(folder: Path, change: Change) -> None:
    own = ", feedback: {en: Not there., ru: Нет., kk: Жоқ.}"
    change(BANK, "text: {en: Price, ru: Цена, kk: Баға}", f"text: {{en: Price, ru: Цена, kk: Баға}}{own}")
    assert "on-the-coupon/price" not in measured(folder).without_feedback
    change(BANK, "text: {en: Number, ru: Номер, kk: Нөмір}", f"text: {{en: Number, ru: Номер, kk: Нөмір}}{own}")
    assert "on-the-coupon/price" in measured(folder).without_feedback


def test_stems_alike_are_told_in_the_language_they_are_alike_in(folder: Path, change: Change) -> None:
    assert measured(folder).alike == {"en": (), "ru": (), "kk": ()}
    change(BANK, "{en: Name the proof.", "{en: What is on the shelf?")
    assert [one.questions for one in measured(folder).alike["en"]] == [("on-the-coupon", "name-proof")]


def test_lessons_and_stems_are_read_in_each_language(folder: Path) -> None:
    reading = measured(folder).reading
    assert {text: set(languages) for text, languages in reading.items()} == {
        "lessons": {"en", "ru", "kk"},
        "stems": {"en", "ru", "kk"},
    }
    assert reading["stems"]["kk"].reading_ease is None
    assert reading["stems"]["ru"].reading_ease is not None


@pytest.mark.parametrize("name", ["c01-foundations", "c02-services", "c03-inquiries", "c09-security"])
def test_courses_that_come_with_kense_keep_their_measures(name: str) -> None:
    found = measured(SHIPPED / name)
    assert sum(found.bank_types.values()) == 20
    assert found.without_feedback == ()
    assert [one for groups in found.alike.values() for one in groups] == []
    assert [kind for kind, one in found.places.items() if kind != "truefalse" and one.largest_share > 0.5] == []
    # Who always says "false" must not be right each time.
    assert min(found.places["truefalse"].counts) > 0
    for bias in found.lengths.values():
        assert bias.ratio <= 1.05
        # "Request" is one word in English and two in Kazakh; the names of kinds cannot be made alike.
        assert {one.question for one in bias.much_longer} <= {"blog-letter-kind"}

"""A block in another language: found at its place, replaced by the nearest language, never by the one shown."""

import pytest
from msgspec.structs import replace

from app.course.structure import Block, Course, CourseManifest, Lesson
from app.course.twins import second_language, title_twin, twin

WORDS = {"kk": "Сәлем", "ru": "Привет", "en": "Hello"}


def lesson(language: str, *kinds: str) -> Lesson:
    blocks = tuple(Block(kind=kind, html=WORDS[language]) for kind in kinds)  # type: ignore[arg-type]
    return Lesson(id="one", language=language, title=WORDS[language], minutes=5, objectives=(), blocks=blocks)


def course(*lessons: Lesson, languages: tuple[str, ...] = ("kk", "ru", "en")) -> Course:
    manifest = CourseManifest(
        format=1, id="course", version="1.0.0", title={"en": "Course"}, languages=languages, modules=()
    )
    texts = {one.language: one for one in lessons}
    return Course(manifest=manifest, lessons={"one": texts}, questions={}, banks={}, media={})


EN, RU, KK = (lesson(language, "paragraph", "rule") for language in ("en", "ru", "kk"))


def test_block_is_found_in_the_wanted_language() -> None:
    found = twin(course(EN, RU, KK), EN, 1, "kk")
    assert found is not None
    assert (found.language, found.block.kind, found.block.html) == ("kk", "rule", "Сәлем")


def test_missing_lesson_is_shown_in_russian_to_a_reader_of_kazakh() -> None:
    found = twin(course(EN, RU), EN, 0, "kk")
    assert found is not None
    assert found.language == "ru"


@pytest.mark.parametrize("kinds", [("paragraph",), ("paragraph", "heading")])
def test_block_that_is_missing_or_out_of_step_falls_back_alone(kinds: tuple[str, ...]) -> None:
    unfinished = lesson("kk", *kinds)
    found = [twin(course(EN, RU, unfinished), EN, index, "kk") for index in (0, 1)]
    assert [one.language for one in found if one] == ["kk", "ru"]


def test_language_shown_already_is_no_translation() -> None:
    assert twin(course(EN, RU), RU, 0, "kk") is None
    assert twin(course(EN), EN, 0, "ru") is None


def test_second_language_is_the_wanted_one_or_the_first_other_one() -> None:
    made = course(EN)
    assert second_language(made, shown="en", wanted="ru") == "ru"
    assert second_language(made, shown="en", wanted="en") == "kk"
    assert second_language(course(EN, languages=("en",)), shown="en", wanted="ru") == ""


def test_title_has_no_fallback() -> None:
    made = course(EN, replace(RU, title="Название"))
    assert (title_twin(made, EN, "ru"), title_twin(made, EN, "kk"), title_twin(made, EN, "en")) == ("Название", "", "")

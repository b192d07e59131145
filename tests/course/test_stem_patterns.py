"""Which stems are alike, and which only look so."""

from app.course.stem_patterns import AlikeStems, alike_stems, shape_of


def groups(*stems: str) -> list[tuple[tuple[str, ...], str]]:
    told = alike_stems({f"q{number}": stem for number, stem in enumerate(stems, start=1)})
    return [(one.questions, one.pattern) for one in told]


def test_same_first_three_words_are_told_for_all_questions_that_share_them() -> None:
    stems = ("What is the term?", "What is the fee for?", "Who signs?", "WHAT IS THE seal?")
    assert groups(*stems) == [(("q1", "q2", "q4"), "what is the …")]


def test_one_question_with_a_changed_noun_is_told_wherever_it_stands() -> None:
    first = "A letter came on Monday. Which office has to answer it?"
    second = "Aigul holds a request. Which clerk has to answer it?"
    assert groups(first, second) == [(("q1", "q2"), "which … has to answer it")]


def test_other_numbers_and_other_quoted_words_do_not_make_another_pattern() -> None:
    assert groups("By 3 May the sheet “A” was signed.", "By 17 May the sheet “B b” was signed.")
    assert shape_of("On 3 May “he left” twice") == ("on", "#", "may", "“”", "twice")


def test_statement_in_quotes_keeps_its_words() -> None:
    assert groups("“The office may refuse.”", "“A blind copy hides names.”") == []


def test_dates_are_no_opening() -> None:
    assert groups("2026 жылғы 7 қарашада хат келді.", "2026 жылғы 9 сәуірде қоңырау шалынды.") == []


def test_how_to_answer_may_be_said_in_the_same_words() -> None:
    first = "Which papers go into the file? Choose all that apply."
    second = "Who has to be told at once? Choose all that apply."
    assert groups(first, second) == []
    assert groups("Sort the five letters. One is left over.", "Name the sender first. One is left over.") == []


def test_question_repeated_word_for_word_is_told() -> None:
    first, second = "The lamp is out. What do you do?", "A dog barks at night. What do you do?"
    assert groups(first, second) == [(("q1", "q2"), "what do you do")]


def test_kazakh_and_russian_stems_are_compared_like_all_others() -> None:
    assert groups("Кто подписывает ответ на жалобу?", "Кто подписывает ответ на запрос?") == [
        (("q1", "q2"), "кто подписывает ответ …")
    ]
    assert alike_stems({"a1x": "Хатты кім тіркейді?", "b1x": "Хатты кім тіркейді?"}) == (
        AlikeStems(questions=("a1x", "b1x"), pattern="хатты кім тіркейді …"),
    )

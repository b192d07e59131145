"""What a hit shows: the words found as they are written, in a piece of text around them."""

from app.engine.finding import Query, Snippet, nearness, snippet
from app.engine.folding import query_words
from app.engine.searchable import Document


def marked(text: str, typed: str, language: str) -> list[str]:
    found = Query(query_words(typed)).found_in(text, language)
    return [text[start:end] for start, end in found.marks]


def test_words_are_marked_in_the_spelling_of_the_text() -> None:
    assert marked("Жүрегі мен ҚҰҚЫҒЫ туралы", "журек кукык", "kk") == ["Жүрегі", "ҚҰҚЫҒЫ"]
    assert marked("Отчёты и отчётность", "отчет ", "ru") == ["Отчёты"]


def test_a_beginning_marks_the_whole_word() -> None:
    assert marked("Registration and registers", "regist", "en") == ["Registration", "registers"]


def test_a_stem_of_another_language_is_not_marked() -> None:
    assert marked("Ол кітапты оқыды", "китаптар ", "ru") == []


def test_a_snippet_shows_where_most_words_stand_and_keeps_its_marks() -> None:
    text = "coupon " + "filler words go here " * 30 + "the coupon proves the day of the letter " + "more words " * 30
    found = Query(query_words("coupon day ")).found_in(text, "en")
    shown = snippet(text, found.marks)
    assert [shown.text[start:end] for start, end in shown.marks] == ["coupon", "day"]
    assert shown.text.startswith("… ")
    assert shown.text.endswith(" …")
    assert len(shown.text) <= 170


def test_a_short_text_is_shown_whole() -> None:
    assert snippet("A coupon.", ((2, 8),)) == Snippet("A coupon.", ((2, 8),))


def test_more_words_come_before_a_heavier_weight() -> None:
    query = Query(query_words("coupon day "))
    both = Document(kind="block", language="en", title="T", text="The coupon proves the day.")
    one = Document(kind="lesson", language="en", title="Coupon", key="Coupon")
    assert nearness(both, query, weight=0.1, first="en") > nearness(one, query, weight=90.0, first="en")

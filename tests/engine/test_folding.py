"""Words as search compares them: one spelling for all keyboards, one stem for all forms of a word."""

import pytest

from app.engine.folding import fold, forms, kazakh_stem, query_words, stem, tokens


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Ёлка", "елка"),
        ("Қыркүйек Ңғұөәіһ", "кыркуйек нгуоаих"),
        ("ҚҰҚЫҚ", "кукык"),
        ("Йод", "йод"),
        ("йод", "йод"),
        ("за́мок", "замок"),
        ("Café", "cafe"),
        ("ﬁne", "fine"),
    ],
)
def test_text_has_one_spelling(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_words_know_where_they_stand_in_the_text_as_written() -> None:
    text = "«Құқығы» е-Otinish: minister’s й"
    assert [(text[one.start : one.end], one.form) for one in tokens(text)] == [
        ("Құқығы", "кукыгы"),
        ("е", "е"),
        ("Otinish", "otinish"),
        ("minister’s", "minister"),
        ("й", "й"),
    ]


@pytest.mark.parametrize(
    "written",
    [
        "кітап кітабы кітаптар кітабымыз кітаптың кітабында кітаптарымызды китап китабы",
        "жүрек жүрегі жүректер жүрегіне журегинин",
        "құқық құқығы құқықтың құқықтары құқығын кукыгын",
        "халық халқы халыққа халықтың халқымыз",
        "жұмыс жұмысы жұмыстар жұмысын жұмысында",
        "орган органы органның органдар органдарға органдағы",
        "кеңес кеңесі кеңестің",
        "өтініш өтініштер өтінішіне өтініштерімізді отиништерди",
        "министрлік министрлігі министрлікке министрліктер министрлігінің",
        "блог блогы блогында блогтар",
        "қызметкер қызметкері қызметкерлер қызметкермін кызметкерлерге",
        "жауап жауабы жауапты жауаптар жауаптан",
        "заң заңы заңның заңда заңсыз заңдар",
        "дерек дерегі деректер деректерді деректердің",
        "мерзім мерзімі мерзімдер мерзімге мерзімінде",
        "пункт пункті пункттер",
        "орын орны орынның",
        "қала қаласы қалада қаладағы қалалар",
        "қолтаңба қолтаңбасы қолтаңбаны қолтаңбамен",
    ],
)
def test_all_forms_of_a_kazakh_word_have_one_stem(written: str) -> None:
    assert len({kazakh_stem(form) for form in forms(written)}) == 1


@pytest.mark.parametrize("word", ["баға", "жаңа", "үй", "іс", "бала", "су"])
def test_short_words_are_roots(word: str) -> None:
    assert kazakh_stem(fold(word)) == fold(word)


@pytest.mark.parametrize(("one", "other"), [("өтініш", "өтінім"), ("шағым", "шақыру"), ("мерзім", "мекеме")])
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert kazakh_stem(fold(one)) != kazakh_stem(fold(other))


def test_russian_and_english_words_are_cut_by_snowball() -> None:
    assert {stem(form, "ru") for form in forms("обращение обращения обращений")} == {"обращен"}
    assert {stem(form, "en") for form in forms("forwarding forwarded forwards")} == {"forward"}


def test_russian_words_written_with_e_and_yo_have_one_stem() -> None:
    assert len({stem(form, "ru") for form in forms("отчёт отчет отчёта отчета")}) == 1


def test_a_query_word_is_read_in_every_language_it_may_be_of() -> None:
    (word,) = query_words("кітаптар ")
    assert (set(word.stems), word.stems["kk"], word.begun) == ({"kk", "ru"}, "китап", False)
    assert set(query_words("letters")[0].stems) == {"en"}


def test_only_the_last_word_may_be_unfinished() -> None:
    assert [word.begun for word in query_words("mixed app")] == [False, True]
    assert [word.begun for word in query_words("mixed app ")] == [False, False]
    assert query_words(" … ") == ()

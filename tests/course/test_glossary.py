"""Terms link themselves on first use, in the words of each language."""

import pytest

from app.course.glossary import Glossary, TermEntry

WORDS = {"en": "What it is.", "ru": "Что это.", "kk": "Бұл не."}
TERMS = (
    TermEntry(
        id="act",
        en="act",
        ru="акт",
        kk="акт",
        definition=WORDS,
        forms={"en": ("acts",), "ru": ("акта", "актом"), "kk": ("актінің", "актіні")},
    ),
    TermEntry(
        id="administrative-act",
        en="administrative act",
        ru="административный акт",
        kk="әкімшілік акт",
        definition=WORDS,
    ),
    TermEntry(id="act-of-receipt", en="act of receipt", ru="акт приёма", kk="қабылдау актісі", definition=WORDS),
    TermEntry(id="desk", en="desk", ru="стол", kk="үстел", definition=WORDS, no_autolink=("en",)),
    TermEntry(
        id="e-otinish", en="e-Otinish", ru="e-Otinish", kk="e-Өтініш", definition=WORDS, forms={"kk": ("e-Өтініште",)}
    ),
)
GLOSSARY = Glossary(TERMS)


def linked(html: str, language: str = "en", already: set[str] | None = None) -> str:
    return GLOSSARY.link_first_uses(html, language, already=set() if already is None else already)


def test_first_use_is_linked_and_the_next_is_not() -> None:
    assert linked("<p>An act is an act.</p>") == '<p>An <a href="term:act">act</a> is an act.</p>'


def test_term_linked_in_an_earlier_block_is_not_linked_again() -> None:
    already: set[str] = set()
    linked("<p>An act.</p>", already=already)
    assert linked("<p>The act.</p>", already=already) == "<p>The act.</p>"


def test_term_linked_by_hand_counts_as_its_first_use() -> None:
    html = '<p>The act and the <a href="term:act">decision</a>.</p>'
    assert linked(html) == html


def test_longest_term_wins() -> None:
    html = linked("<p>An administrative act.</p>")
    assert html == '<p>An <a href="term:administrative-act">administrative act</a>.</p>'


def test_longest_of_terms_that_begin_alike_wins() -> None:
    assert linked("<p>акт приёма</p>", "ru") == '<p><a href="term:act-of-receipt">акт приёма</a></p>'


def test_shorter_term_is_linked_where_it_stands_alone() -> None:
    html = linked("<p>An administrative act is an act.</p>")
    assert html.endswith('is an <a href="term:act">act</a>.</p>')


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="lesson:next">the act</a></p>',
        "<p><code>act</code></p>",
        "<p><kbd>act</kbd></p>",
        "<h2>The act</h2>",
        "<table><tr><th>act</th></tr></table>",
        '<p><abbr title="act, an">A.</abbr></p>',
        '<p><abbr title="b > act">A.</abbr></p>',
        "<p>react, actor, act1, act_s</p>",
        "<p>at the desk</p>",
    ],
)
def test_no_link_inside_links_headings_code_attributes_or_other_words(html: str) -> None:
    assert linked(html) == html


def test_text_behind_a_link_is_linked_again() -> None:
    assert linked('<a href="lesson:x">y</a> act') == '<a href="lesson:x">y</a> <a href="term:act">act</a>'


@pytest.mark.parametrize(
    ("language", "text", "term"),
    [
        ("en", "ACTS", "act"),
        ("ru", "Актом", "act"),
        ("ru", "Административный акт", "administrative-act"),
        ("kk", "актінің", "act"),
        ("kk", "Әкімшілік акт", "administrative-act"),
        ("kk", "e-Өтініште", "e-otinish"),
        ("ru", "стол", "desk"),
    ],
)
def test_inflected_forms_of_each_language_are_found(language: str, text: str, term: str) -> None:
    assert linked(f"<p>{text}</p>", language) == f'<p><a href="term:{term}">{text}</a></p>'


@pytest.mark.parametrize(("language", "text"), [("ru", "актов"), ("kk", "актілер"), ("en", "акта"), ("kk", "акта")])
def test_forms_that_nobody_listed_are_left_alone(language: str, text: str) -> None:
    assert linked(f"<p>{text}</p>", language) == f"<p>{text}</p>"


def test_letter_that_only_resembles_another_when_folded_is_left_alone() -> None:
    assert linked("<p>e-Otİnish</p>") == "<p>e-Otİnish</p>"


def test_terms_of_a_text_come_in_the_order_of_their_first_use() -> None:
    found = GLOSSARY.found_in("e-Otinish, an act, e-Otinish, an administrative act", "en")
    assert [term.id for term in found] == ["e-otinish", "act", "administrative-act"]


def test_text_with_a_folded_letter_holds_no_term() -> None:
    assert GLOSSARY.found_in("e-Otİnish", "en") == ()


def test_term_is_found_by_its_id() -> None:
    entry = GLOSSARY.term("act")
    assert entry is not None
    assert [entry.name(language) for language in ("en", "ru", "kk")] == ["act", "акт", "акт"]
    assert GLOSSARY.term("unknown") is None


def test_glossary_without_terms_links_nothing() -> None:
    assert Glossary().link_first_uses("<p>act</p>", "kk", already=set()) == "<p>act</p>"

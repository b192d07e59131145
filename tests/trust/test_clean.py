"""Text as it is signed and printed."""

import pytest

from app.trust.clean import clean_text


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  Нұрлан \u00a0 Айгүл\n", "Нұрлан Айгүл"),
        ("Андрей Алексеи\u0306", "Андрей Алексей"),
        ("Асан\u202eулы", "Асанулы"),
        ("Гүл\u200bбаһрам", "Гүлбаһрам"),
        ("\x00Ән\ufeffсар\x7f", "Әнсар"),
    ],
    ids=["spaces", "letter and mark", "turned direction", "unseen space", "control letters"],
)
def test_what_looks_the_same_becomes_the_same(typed, clean):
    assert clean_text(typed) == clean

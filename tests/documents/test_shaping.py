"""Names in shaped scripts: glyphs and widths are checked, for a wrong page extracts as perfect text.

The fonts come with Debian's fonts-noto-core; where they are not installed these tests say so and skip.
"""

from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics

from app.base.errors import DocumentError
from app.documents.font_shelf import FontShelf, system_font_folders
from app.documents.fonts import BOLD, REGULAR
from app.documents.shaping import drawn, needs_shaping
from tests.documents.certificates import ASSETS

FONTS = ASSETS / "fonts"
NAMES = {"Devanagari": "नरेन्द्र शर्मा", "Arabic": "محمد احمدی", "Georgian": "ნინო ბერიძე"}

HAS_NOTO = any(
    folder.is_dir() and list(folder.rglob("NotoSansDevanagari-Regular.ttf")) for folder in system_font_folders()
)
needs_noto = pytest.mark.skipif(not HAS_NOTO, reason="no Noto fonts on this system (Debian: fonts-noto-core)")


@pytest.fixture(scope="module")
def shelf() -> FontShelf:
    return FontShelf(FONTS, *system_font_folders())


def glyph_ids(text: str, font: str) -> list[int]:
    face = pdfmetrics.getFont(font).face
    return [face.charToGlyph[ord(letter)] for letter in text]


@pytest.mark.parametrize(
    "text", ["Нұрлан Айгүл Серікқызы", "Екатерина Щукина", "José Łukasiewicz", "ნინო", "№ 5 – «Ә»"]
)
def test_letters_that_stand_as_they_are_need_no_shaping(text):
    assert not needs_shaping(text)


@pytest.mark.parametrize("text", ["नरेन्द्र", "محمد", "e\u0301", "ෂ", "ไทย", "א"])
def test_letters_that_change_beside_each_other_do(text):
    assert needs_shaping(text)


@pytest.mark.parametrize("style", [REGULAR, BOLD])
def test_kazakh_russian_and_latin_names_are_set_in_kense_s_own_font(shelf, style):
    assert shelf.font_for("Нұрлан Щукина José Әһ", style=style) == style


@needs_noto
@pytest.mark.parametrize(("script", "font"), [("Devanagari", "NotoSansDevanagari"), ("Georgian", "NotoSansGeorgian")])
def test_other_scripts_get_the_font_that_has_them(shelf, script, font):
    assert shelf.font_for(NAMES[script]) == f"{font}-Regular"
    assert shelf.font_for(NAMES[script], style=BOLD) == f"{font}-Bold"


@needs_noto
def test_devanagari_is_narrower_than_its_letters_one_by_one(shelf):
    text = NAMES["Devanagari"]
    font = shelf.font_for(text)
    shaped, plain = drawn(text, font=font, size=20).width, pdfmetrics.stringWidth(text, font, 20)
    assert plain == pytest.approx(93.1, abs=0.5)
    assert shaped == pytest.approx(71.8, abs=0.5)


@needs_noto
def test_a_devanagari_vowel_sign_stands_before_the_letter_it_follows(shelf):
    font = shelf.font_for("कि")
    consonant, sign = glyph_ids("कि", font)
    shaped = glyph_ids(drawn("कि", font=font, size=20).glyphs, font)
    assert shaped.index(consonant) == 1
    assert shaped[0] != consonant
    assert sign not in shaped[1:]


@needs_noto
def test_arabic_runs_from_right_to_left_in_joined_forms(shelf):
    font = shelf.font_for("محمد")
    plain, shaped = glyph_ids("محمد", font), glyph_ids(drawn("محمد", font=font, size=20).glyphs, font)
    assert shaped != plain
    assert shaped != plain[::-1]
    # The last letter of the name, dal in its final form, is drawn first; the two meems have different forms.
    assert shaped[0] == glyph_ids(drawn("ـد", font=font, size=20).glyphs, font)[0]
    assert len(set(shaped)) == 4


@needs_noto
def test_every_glyph_of_a_shaped_name_is_one_the_font_has(shelf):
    for text in NAMES.values():
        font = shelf.font_for(text)
        assert 0 not in glyph_ids(drawn(text, font=font, size=20).glyphs, font)


@needs_noto
def test_the_width_of_a_shaped_line_grows_with_its_size(shelf):
    font = shelf.font_for(NAMES["Arabic"])
    assert drawn(NAMES["Arabic"], font=font, size=40).width == pytest.approx(
        2 * drawn(NAMES["Arabic"], font=font, size=20).width
    )


@pytest.mark.parametrize(("name", "letter"), [("李 Li", r"李 \(U\+674E\)"), ("Ai\U0001f600", r"U\+1F600")])
def test_a_letter_no_font_has_is_refused_by_name(shelf, name, letter):
    with pytest.raises(DocumentError, match=letter):
        FontShelf(FONTS).font_for(name)


def test_without_other_fonts_a_name_in_another_script_is_refused(tmp_path: Path):
    with pytest.raises(DocumentError, match=r"“ნინო” cannot be printed: no font on this computer has ი \(U\+10D8\)"):
        FontShelf(FONTS, tmp_path).font_for("ნინო")


def test_a_damaged_font_of_the_right_name_is_passed_over(tmp_path: Path):
    (tmp_path / "NotoSansGeorgian-Regular.ttf").write_bytes(b"\x00\x01\x00\x00 no font")
    with pytest.raises(DocumentError, match="no font on this computer"):
        FontShelf(FONTS, tmp_path).font_for("ნინო")

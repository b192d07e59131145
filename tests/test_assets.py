"""What Kense bundles is whole: icons as listed, fonts with the letters we need, licences beside them."""

import tomllib
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

ASSETS = Path(__file__).parent.parent / "assets"
ICONS = tomllib.loads((ASSETS / "icons" / "icons.toml").read_text(encoding="utf-8"))["icons"]
LETTERS = "АБВабвЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ№«»„“”—–…•₸§°×ABCabc0123456789"


def test_every_icon_in_the_list_has_its_file_and_no_file_is_left_over() -> None:
    files = {file.stem for file in (ASSETS / "icons").glob("*.svg")}
    assert set(ICONS.values()) == files


def test_icons_are_drawn_in_the_colour_they_are_given() -> None:
    icons = sorted((ASSETS / "icons").glob("*.svg"))
    assert [icon.name for icon in icons if "currentColor" not in icon.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_fonts_hold_the_letters_of_all_three_languages(style: str) -> None:
    font = TTFontFile(str(ASSETS / "fonts" / f"NotoSans-{style}.ttf"))
    assert [letter for letter in LETTERS if ord(letter) not in font.charToGlyph] == []


@pytest.mark.parametrize("licence", ["fonts/OFL.txt", "icons/LICENSE", "../LICENSE", "../THIRD_PARTY_NOTICES.md"])
def test_licences_are_there(licence: str) -> None:
    assert (ASSETS / licence).read_text(encoding="utf-8").strip()

"""A letter the fonts do not have is refused, never printed as a box."""

import pytest

from app.base.errors import DocumentError
from app.documents.fonts import missing_glyphs, register_fonts, require_glyphs, text_width

KAZAKH = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"


def test_every_kazakh_and_russian_letter_can_be_printed(fonts):
    assert missing_glyphs(KAZAKH + KAZAKH.lower(), folder=fonts) == set()


def test_the_signs_of_documents_can_be_printed(fonts):
    assert missing_glyphs("«»“”’…–—№·%\u00a0ÄßÇğıŞ", folder=fonts) == set()


@pytest.mark.parametrize(("name", "missing"), [("ნინო", set("ნიო")), ("أحمد", set("أحمد")), ("李 Li", {"李"})])
def test_letters_of_other_scripts_are_found(fonts, name, missing):
    assert missing_glyphs(name, folder=fonts) == missing


def test_the_refusal_names_the_text_and_its_letters(fonts):
    with pytest.raises(DocumentError, match=r"“李 Li” cannot be printed: the fonts have no 李 \(U\+674E\)"):
        require_glyphs("李 Li", folder=fonts)


def test_kazakh_letters_have_the_widths_of_their_own_glyphs(fonts):
    assert text_width("Ұ", font="NotoSans-Bold", size=1000) == 624
    assert text_width("һ", font="NotoSans-Regular", size=1000) == 618


def test_missing_font_files_are_named(tmp_path):
    with pytest.raises(DocumentError, match="missing or damaged"):
        register_fonts(tmp_path)


def test_a_damaged_font_file_is_named(tmp_path):
    for name in ("Regular", "Bold", "Italic"):
        (tmp_path / f"NotoSans-{name}.ttf").write_bytes(b"\x00\x01\x00\x00 no font")
    with pytest.raises(DocumentError, match="missing or damaged"):
        register_fonts(tmp_path)

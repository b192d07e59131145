"""Finding the texts that lupdate overlooks."""

from pathlib import Path

from tools.translations import collect, open_texts, plural_calls, release


def test_plurals_are_found_with_context_and_text() -> None:
    source = 'plural("quiz", "%n question(s)", n) + text.plural("home", "%n day(s)", len(days))'
    assert sorted(plural_calls(source)) == [("home", "%n day(s)"), ("quiz", "%n question(s)")]


def test_plural_of_a_text_that_is_not_written_there_is_left_out() -> None:
    assert list(plural_calls("plural(context, text, n)")) == []


def test_a_new_text_waits_for_its_translation_and_is_not_shipped(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text('translate("page", "Continue")', encoding="utf-8")
    listed = tmp_path / "sources.lst"
    listed.write_text(str(tmp_path / "page.py"), encoding="utf-8")
    translation = tmp_path / "app_kk.ts"
    collect(listed, translation, language="kk")
    release(translation)
    assert open_texts(translation) == 1
    assert b"Continue" not in translation.with_suffix(".qm").read_bytes()


def test_english_takes_plurals_only(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        'translate("a", "Continue")\ntranslate("a", "%n day(s)", "", 1)', encoding="utf-8"
    )
    listed = tmp_path / "sources.lst"
    listed.write_text(str(tmp_path / "page.py"), encoding="utf-8")
    collect(listed, tmp_path / "app_en.ts", language="en")
    text = (tmp_path / "app_en.ts").read_text(encoding="utf-8")
    assert "%n day(s)" in text
    assert "Continue" not in text

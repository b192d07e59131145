"""Texts in several languages: the wanted one, else the nearest one, never an error."""

from app.base.i18n import LANGUAGE_NAMES, LANGUAGES, QT_TRANSLATE_NOOP, fallbacks, missing_languages, pick


def test_every_language_has_a_name_of_its_own() -> None:
    assert set(LANGUAGE_NAMES) == set(LANGUAGES)


def test_wanted_language_comes_first() -> None:
    assert pick({"en": "body", "ru": "орган", "kk": "орган (kk)"}, "ru") == "орган"


def test_kazakh_reader_is_shown_russian_before_english() -> None:
    assert pick({"en": "body", "ru": "орган"}, "kk") == "орган"


def test_russian_reader_is_shown_the_source_language() -> None:
    assert pick({"kk": "орган (kk)", "en": "body"}, "ru") == "body"


def test_source_language_is_preferred_to_english() -> None:
    assert pick({"en": "body", "kk": "орган (kk)"}, "ru", source="kk") == "орган (kk)"


def test_empty_text_counts_as_missing() -> None:
    assert pick({"kk": "", "ru": "орган"}, "kk") == "орган"


def test_text_in_no_known_language_is_still_shown() -> None:
    assert pick({"de": "Amt"}, "kk") == "Amt"


def test_nothing_in_any_language_is_an_empty_text() -> None:
    assert pick({}, "kk") == ""


def test_fallbacks_name_each_language_once() -> None:
    assert fallbacks("kk") == ("kk", "ru", "en")
    assert fallbacks("ru", source="kk") == ("ru", "kk", "en")


def test_blank_text_is_missing() -> None:
    assert missing_languages({"en": "body", "ru": " "}, ("en", "ru", "kk")) == ["ru", "kk"]


def test_marked_text_stays_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("core", "Open {file}") == "Open {file}"

"""CHANGELOG.md: a new version on top, everything written by hand as it was."""

from app.course.editing.changelog import MOST_NOTES, notes_of, with_version

BY_HAND = """# What is new in the visitor desk

Ask the training unit.

## 1.1.0 (2026-10-01)

Written by hand.

## 1.0.0

### ru

Первая.
"""


def test_new_version_stands_on_top_and_the_rest_stays() -> None:
    after = with_version(BY_HAND, "1.2.0", "2026-11-26", {"kk": "Жаңа", "en": "New"})
    head, rest = BY_HAND.split("## 1.1.0", 1)
    assert after == f"{head}## 1.2.0 (2026-11-26)\n\n### kk\n\nЖаңа\n\n### en\n\nNew\n\n## 1.1.0{rest}"


def test_first_version_gets_a_file_with_a_title() -> None:
    assert with_version("", "1.0.0", "2026-11-26", {"en": "All"}) == (
        "# Changelog\n\n## 1.0.0 (2026-11-26)\n\n### en\n\nAll\n"
    )


def test_same_version_again_is_written_anew() -> None:
    once = with_version(BY_HAND, "1.2.0", "2026-11-26", {"en": "One"})
    twice = with_version(once, "1.2.0", "2026-11-27", {"en": "Two"})
    assert (twice.count("## 1.2.0"), "One" in twice, "Written by hand." in twice) == (1, False, True)


def test_text_without_a_language_is_in_that_of_the_source() -> None:
    notes = notes_of(BY_HAND, "kk")
    assert [(one.version, one.day, one.text) for one in notes] == [
        ("1.1.0", "2026-10-01", {"kk": "Written by hand."}),
        ("1.0.0", "", {"ru": "Первая."}),
    ]


def test_words_that_look_like_headings_stay_words() -> None:
    told = "## 9.9.9\n### kk\n\\# one\nplain"
    after = with_version(BY_HAND, "1.2.0", "2026-11-26", {"en": told})
    assert notes_of(after, "en")[0].text == {"en": told}
    assert [one.version for one in notes_of(after, "en")] == ["1.2.0", "1.1.0", "1.0.0"]


def test_package_takes_only_the_newest_versions() -> None:
    text = ""
    for number in range(30):
        text = with_version(text, f"1.{number}.0", "2026-11-26", {"en": "x" * 5_000})
    notes = notes_of(text, "en")
    assert (len(notes), notes[0].version, len(notes[0].text["en"])) == (MOST_NOTES, "1.29.0", 2_000)

"""Translations out and in again, terms and spelling: what a translator works with."""

import re
import shutil
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.base.paths import PROGRAM
from app.cli import main
from app.course.draft import Draft, changes, read_draft
from app.course.editing.translate import carried, set_target, set_targets
from app.course.editing.units import Unit, languages_of, units_of
from app.course.glossary import TermEntry
from app.services.studio.prose import prose, words_of
from app.services.studio.spelling import (
    add_dictionary,
    add_word,
    dictionaries,
    own_words,
    read_speller,
    system_folders,
)
from app.services.studio.terms import TermBook, term_book
from app.services.studio.translating import (
    VERSIONS,
    export_translations,
    export_units,
    import_translations,
    import_units,
    locked_of,
)
from app.services.studio.translation_aids import aids_for

SHIPPED = sorted(one.parent for one in (PROGRAM / "courses").glob("*/course.yaml"))
KINDS = tuple(VERSIONS)

COURSE = """\
format: 1
id: c91-letters
version: 1.0.0
source_language: en
languages: [en, kk]
title: {en: Letters, kk: Хаттар}
summary: {en: "Answer within {law:appeals.answer.days}."}
modules:
  - id: first
    title: {en: The first part, kk: Бірінші бөлім}
    items: [{kind: lesson, id: greeting}]
"""
ENGLISH = """\
---
id: greeting
title: Greeting
minutes: 5
objectives: []
---
A letter begins with a name.

- one
- two
"""
KAZAKH = ENGLISH.replace("Greeting", "Сәлемдесу").replace("A letter begins with a name.", "Хат есімнен басталады.")
DRAFT = Draft({"course.yaml": COURSE, "lessons/greeting.en.md": ENGLISH, "lessons/greeting.kk.md": KAZAKH})


def unit(draft: Draft, key: str) -> Unit:
    return {one.key: one for one in units_of(draft, "kk")}[key]


def said(draft: Draft, source: str) -> Unit:
    (found,) = [one for one in units_of(draft, "kk") if one.source == source]
    return found


def sent(draft: Draft, *replaced: tuple[str, str], kind: str = "xliff") -> bytes:
    """Return the file of a draft as a translator gave it back, after changes of its text."""
    text = export_units(draft, "kk", kind=kind).content.decode()
    for pattern, new in replaced:
        text, count = re.subn(pattern, new, text, flags=re.DOTALL)
        assert count == 1
    return text.encode()


def target_of(key: str, new: str) -> tuple[str, str]:
    return rf'(id="{re.escape(key)}".*?<target state=")[^"]*(">).*?</target>', rf"\1translated\2{new}</target>"


def codes(notes: tuple[object, ...]) -> list[str]:
    return [one.code for one in notes]  # type: ignore[attr-defined]


# ---- XLIFF ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_shipped_courses_go_out_and_come_in_as_they_were(folder: Path, kind: str) -> None:
    draft, locked = read_draft(folder), locked_of(folder)
    for language in languages_of(draft).targets:
        out = export_units(draft, language, kind=kind, locked=locked)
        back = import_units(draft, out.content, language, locked=locked)
        assert (out.notes, back.notes) == ((), ())
        assert back.draft == draft
        assert back.found == back.same == out.written == len(units_of(draft, language))


@pytest.mark.parametrize("kind", KINDS)
def test_all_translations_of_a_course_come_back_from_a_file(kind: str) -> None:
    draft = read_draft(PROGRAM / "courses" / "c06-consulting")
    out = export_units(draft, "kk", kind=kind)
    emptied = set_targets(draft, dict.fromkeys((one.key for one in units_of(draft, "kk")), ""), "kk")
    gone = sum(not one.target for one in units_of(emptied, "kk"))
    back = import_units(emptied, out.content, "kk")
    assert gone == out.written
    assert back.taken == gone
    assert [one.target for one in units_of(back.draft, "kk")] == [one.target for one in units_of(draft, "kk")]


def test_a_new_translation_is_taken() -> None:
    key = said(DRAFT, "- one\n- two").key
    back = import_units(DRAFT, sent(DRAFT, target_of(key, "- бір\n- екі")), "kk")
    assert said(back.draft, "- one\n- two").target == "- бір\n- екі"
    assert (back.found, back.taken, back.same, back.notes) == (6, 1, 5, ())


def test_a_changed_source_is_told_and_taken_only_if_asked() -> None:
    file = sent(DRAFT, target_of("c/title", "Хат"))
    changed = DRAFT.with_text("course.yaml", COURSE.replace("en: Letters", "en: All letters"))
    back = import_units(changed, file, "kk")
    assert codes(back.notes) == ["source-changed"]
    assert back.draft == changed
    asked = import_units(changed, file, "kk", take_changed=True)
    assert codes(asked.notes) == ["taken-as-old"]
    assert (unit(asked.draft, "c/title").target, unit(asked.draft, "c/title").state) == ("Хат", "stale")


def test_a_block_without_translation_is_known_again_after_its_source_changed() -> None:
    file = sent(DRAFT, target_of(said(DRAFT, "- one\n- two").key, "- бір\n- екі"))
    changed = DRAFT.with_text("lessons/greeting.en.md", ENGLISH.replace("- two", "- three")).with_text(
        "lessons/greeting.kk.md", KAZAKH.replace("- two", "- three")
    )
    assert codes(import_units(changed, file, "kk").notes) == ["source-changed"]
    asked = import_units(changed, file, "kk", take_changed=True)
    assert said(asked.draft, "- one\n- three").state == "stale"


def test_an_old_translation_that_came_back_as_good_is_no_longer_old() -> None:
    old = carried(DRAFT, DRAFT.with_text("course.yaml", COURSE.replace("en: Letters", "en: All letters")))
    file = sent(old, target_of("c/title", "Хаттар"))
    back = import_units(old, file, "kk")
    assert back.taken == 1
    assert unit(back.draft, "c/title").state == "translated"


@pytest.mark.parametrize(
    ("replaced", "code"),
    [
        (('id="c/title"', 'id="c/gone"'), "unknown-unit"),
        (('id="c/modules/first/title"', 'id="c/title"'), "unit-twice"),
        (target_of("c/title", " "), "empty-target"),
        (target_of("c/summary", "Жауап беріңіз."), "mark-lost"),
        (target_of("c/summary", 'Жауап <ph id="1"/><x id="7"/>'), "mark-lost"),
        ((r"(id=\"l\.greeting/[0-9a-f]+\".*?<target state=\"translated\">)[^<]*", r"\1## Хат"), "not-written"),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_line(replaced: tuple[str, str], code: str) -> None:
    file = sent(DRAFT, replaced)
    back = import_units(DRAFT, file, "kk")
    (note,) = back.notes
    assert note.code == code
    told = file.decode().splitlines()[note.line - 1]
    assert "<trans-unit" in told
    assert str(note)
    assert back.draft == DRAFT
    assert back.found == back.same + back.taken + len(back.notes)


def test_a_hostile_file_is_told_and_changes_nothing() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aa">]><xliff version="1.2"><file>&a;</file></xliff>'
    back = import_units(DRAFT, bomb, "kk")
    assert (codes(back.notes), back.found, back.draft) == (["doctype"], 0, DRAFT)


def test_a_file_for_another_language_is_refused() -> None:
    with pytest.raises(CourseError, match="into “kk”, not into “ru”"):
        import_units(DRAFT, sent(DRAFT), "ru")


def test_only_what_is_to_be_done_goes_out_if_asked() -> None:
    assert export_units(DRAFT, "kk", states=("missing",)).written == 2


def test_texts_that_no_xml_can_hold_are_told() -> None:
    odd = DRAFT.with_text("course.yaml", COURSE.replace("{en: Letters", '{en: "Let\\u0001ters"'))
    assert codes(export_units(odd, "kk").notes) == ["unwritable"]


def test_the_commands_write_and_take_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shutil.copytree(PROGRAM / "courses" / "c06-consulting", tmp_path / "c06")
    file = tmp_path / "kk.xlf"
    data = ["--data-dir", str(tmp_path / "data")]
    out = ["export", str(folder), "--format", "xliff2", "--language", "kk", "-o", str(file)]
    assert main([*out, *data]) == 0
    before = read_draft(folder)
    target = unit(before, "c/title").target
    file.write_text(file.read_text(encoding="utf-8").replace(f">{target}<", ">Жаңа<"), encoding="utf-8")
    assert main(["import", str(file), "--course", str(folder), "--language", "kk", *data]) == 0
    (changed,) = changes(before, read_draft(folder))
    assert changed.name == "course.yaml"
    assert unit(read_draft(folder), "c/title").target == "Жаңа"
    assert "taken 1" in capsys.readouterr().out


def test_nothing_is_written_over_and_other_languages_are_refused(tmp_path: Path) -> None:
    folder = PROGRAM / "courses" / "c06-consulting"
    there = tmp_path / "kk.xlf"
    there.write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match="is there already"):
        export_translations(folder, there, language="kk")
    with pytest.raises(CourseError, match="not translated into “en”"):
        export_translations(folder, tmp_path / "en.xlf", language="en")
    with pytest.raises(CourseError, match="cannot be read"):
        import_translations(tmp_path / "gone.xlf", folder, language="kk")


# ---- terms ---------------------------------------------------------------------------------------------------------

TERMS = TermBook(
    (
        TermEntry(id="body", en="state body", ru="государственный орган", kk="мемлекеттік орган", definition={}),
        TermEntry(id="term", en="term (deadline)", ru="срок", kk="мерзім", definition={}, forms={"en": ("terms",)}),
        TermEntry(id="only", en="seal", definition={}),
    )
)


@pytest.mark.parametrize(
    ("target", "used"),
    [
        ("В государственных органах", True),
        ("Государственному органу", True),
        ("Органы государственной власти", False),
        ("Ведомства", False),
        ("В [нужном месте](term:body)", True),
        ("", False),
    ],
)
def test_a_term_is_known_by_its_stems_whatever_the_endings(target: str, used: bool) -> None:
    (hint,) = TERMS.hints("Write to the state body.", target, languages=("en", "ru"))
    assert (hint.target, hint.used) == ("государственный орган", used)


def test_kazakh_endings_are_known() -> None:
    (hint,) = TERMS.hints("The state body", "мемлекеттік органдарға", languages=("en", "kk"))
    assert hint.used


def test_terms_are_not_looked_for_in_values_and_addresses() -> None:
    assert TERMS.hints("{law:terms.days} and [it](lesson:terms)", "", languages=("en", "ru")) == ()


def test_a_term_that_the_language_lacks_is_no_suggestion() -> None:
    assert TERMS.hints("The seal", "", languages=("en", "ru")) == ()


def test_terms_of_the_course_go_before_those_of_all_courses() -> None:
    own = TermEntry(id="body", en="state body", ru="орган", definition={})
    (hint,) = term_book((own,), TERMS.terms).hints("A state body", "", languages=("en", "ru"))
    assert hint.target == "орган"


# ---- spelling ------------------------------------------------------------------------------------------------------

AFF = "SET UTF-8\nTRY абвгдежзиклмнопрстуфхцчшщыьэюя\nSFX A Y 1\nSFX A 0 а .\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "ru_RU.aff").write_text(AFF, encoding="utf-8")
    (folder / "ru_RU.dic").write_text("3\nответ/A\nписьмо\nсрок\n", encoding="utf-8")
    return tmp_path


def wrong(data: Path, text: str, *known: str) -> list[str]:
    speller = read_speller(dictionaries(data, ()), "ru", known)
    return [one.word for one in speller.misspellings(text)]


def test_only_prose_is_looked_at() -> None:
    text = "Ответ {law:appeals.x} в `код` [сюда](lesson:abc) на https://a.example/b, a@b.kz, site.example и $tag"
    assert [word for *_, word in words_of(text)] == ["Ответ", "в", "сюда", "на", "и"]
    assert len(prose(text)) == len(text)


def test_code_and_words_with_digits_are_no_words() -> None:
    assert [word for *_, word in words_of("до\n```\nкод\n```\nпосле 3й x2 из-за")] == ["до", "после", "из-за"]


def test_unknown_words_are_found_with_their_endings_and_capitals(data: Path) -> None:
    assert wrong(data, "Ответа на писмо, СРОК срок ГОСТ по-письмо") == ["на", "писмо", "по-письмо"]


def test_own_words_and_terms_count_as_right(data: Path) -> None:
    assert wrong(data, "Писмо на срок", "писмо", "НА") == []


def test_what_may_have_been_meant_is_suggested(data: Path) -> None:
    assert "письмо" in read_speller(dictionaries(data, ()), "ru", ()).suggestions("писмо")


def test_a_learned_word_is_right_from_then_on(data: Path) -> None:
    speller = read_speller(dictionaries(data, ()), "ru", ())
    assert not speller.is_right("Жанаколь")
    speller.learn("Жанаколь")
    assert speller.is_right("жанаколь")


def test_a_language_without_a_dictionary_is_told_with_how_to_get_one(data: Path) -> None:
    with pytest.raises(CourseError, match="hunspell-kk"):
        read_speller(dictionaries(data, ()), "kk", ())


def test_a_dictionary_can_be_chosen_and_goes_before_the_systems(data: Path, tmp_path: Path) -> None:
    system = tmp_path / "system"
    system.mkdir()
    for suffix in (".aff", ".dic"):
        shutil.copy(data / "dictionaries" / f"ru_RU{suffix}", system / f"kk{suffix}")
    assert dictionaries(data, (system,))["kk"].path == system / "kk.dic"
    add_dictionary(data, "kk", system / "kk.dic")
    assert dictionaries(data, (system,))["kk"].path == data / "dictionaries" / "kk_KZ.dic"


@pytest.mark.parametrize(("name", "content"), [("kk.dic", None), ("kk.aff", b"SET nothing\n")])
def test_what_is_no_dictionary_is_refused(data: Path, tmp_path: Path, name: str, content: bytes | None) -> None:
    chosen = tmp_path / "kk.dic"
    chosen.write_bytes(b"1\na\n")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(CourseError):
        add_dictionary(data, "kk", chosen)
    assert "kk" not in dictionaries(data, ())


def test_russian_and_english_dictionaries_always_come_along() -> None:
    folders = [one for one in system_folders({}) if "spylls" in str(one)]
    assert sorted(dictionaries(Path("nowhere"), folders)) == ["en", "ru"]


def test_office_programs_of_windows_are_looked_in() -> None:
    places = system_folders({"ProgramFiles": "C:/Programs"})
    assert Path("C:/Programs/LibreOffice/share/extensions") in places


def test_words_of_a_course_are_kept_in_its_studio(data: Path) -> None:
    add_word(data / ".studio", "Балыкты")
    add_word(data / ".studio", "аксу")
    assert own_words(data / ".studio") == ("аксу", "Балыкты")


def test_aids_of_a_course_have_its_terms_and_words(data: Path, tmp_path: Path) -> None:
    folder = PROGRAM / "courses" / "c06-consulting"
    aids = aids_for(folder, read_draft(folder), data)
    assert len(aids.terms.terms) > 50
    assert "жолданым" in aids.terms.words("kk")
    assert aids.studio == folder / ".studio"


def test_a_translation_taken_away_is_missing_in_the_file() -> None:
    bare = set_target(DRAFT, "c/title", "kk", "")
    assert b'id="c/title"' in export_units(bare, "kk", states=("missing",)).content

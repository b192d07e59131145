"""XLIFF 1.2 and 2.0: what goes out comes in again, marks are kept from translators, hostile files are refused."""

import re
import xml.etree.ElementTree as ET
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interop.xliff import TransUnit, Version, XliffRead, read, unwritable, write
from app.interop.xliff.inline import Mark, joined, source_pieces, target_pieces

VERSIONS: tuple[Version, ...] = get_args(Version)
STATES = ("missing", "stale", "translated", "same")

RICH = "**Forward** it within {law:appeals.forward.days} and [say so](lesson:say-so): {{gap}}, `code`, see [^1]."


def unit(source: str, target: str = "", state: str = "translated", key: str = "q.one/stem") -> TransUnit:
    return TransUnit(
        key=key, file="questions/bank.yaml", source=source, target=target, state=state if target else "missing"
    )


def back(*units: TransUnit, version: Version = "1.2") -> XliffRead:
    return read(write(units, version, source="en", target="kk"))


def returned(version: Version, source: str, target: str, *changes: tuple[str, str]) -> XliffRead:
    """Return a file as somebody gave it back after changes of its text."""
    text = write([unit(source, target)], version, source="en", target="kk").decode()
    for pattern, new in changes:
        text, count = re.subn(pattern, new, text, flags=re.DOTALL)
        assert count
    return read(text.encode())


TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            ["**", "{law:x.days}", "{{gap}}", "`a`", "[", "](lesson:x)", "слово", " ", "\n", "\r", "&<>\"'"]
        ),
        max_size=12,
    ).map("".join),
)


@pytest.mark.parametrize("version", VERSIONS)
@given(drawn=st.lists(st.tuples(TEXTS, TEXTS, st.sampled_from(STATES)), min_size=1, max_size=5))
def test_any_texts_come_back_as_they_went(version: Version, drawn: list[tuple[str, str, str]]) -> None:
    made = [unit(source, target, state, f"l.x/{at}.title") for at, (source, target, state) in enumerate(drawn)]
    out = [one for one in made if not unwritable(one)]
    told = back(*out, version=version)
    assert [(one.key, one.source, one.target) for one in told.units] == [
        (one.key, one.source, one.target) for one in out
    ]
    assert told.losses == ()
    for one, came in zip(out, told.units, strict=True):
        assert came.state == (one.state if one.target.strip() else "missing")


@given(source=TEXTS, target=TEXTS)
def test_a_text_in_pieces_is_the_text(source: str, target: str) -> None:
    pieces = source_pieces(source)
    assert joined(pieces) == source
    assert joined(target_pieces(target, pieces)) == target


def test_marks_are_no_words_for_the_translator() -> None:
    words = [one for one in source_pieces(RICH) if isinstance(one, str)]
    assert "".join(words) == "Forward it within  and say so: , , see ."


def test_a_mark_of_the_target_goes_by_the_number_it_has_in_the_source() -> None:
    source = source_pieces("{law:a.days} and {law:b.days}")
    marks = [one for one in target_pieces("{law:b.days} мен {law:a.days}, **қою**", source) if isinstance(one, Mark)]
    assert [one.id for one in marks] == [2, 1, 3, 4]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_names_its_languages_version_and_place(version: Version) -> None:
    made = TransUnit(key="l.x/ab", file="lessons/x.en.md", source="Text", place="the third block", line=17, block=3)
    content = write([made], version, source="en", target="kk")
    told = read(content)
    assert (told.version, told.source_language, told.target_language) == (version, "en", "kk")
    assert told.units[0].block == 3
    assert b"the third block" in content
    assert b"lessons/x.en.md" in content
    ET.fromstring(content)  # noqa: S314 - our own file


def test_ids_of_the_newer_version_are_name_tokens() -> None:
    content = write([unit("Text", key="q.one/choices/a/text")], "2.0", source="en", target="kk").decode()
    assert re.findall(r'<unit id="([^"]+)" name="([^"]+)"', content) == [
        ("q.one:choices:a:text", "q.one/choices/a/text")
    ]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("mark", "broken"),
    [("{law:x.days}", ("{law:x.days}",)), ("{{gap}}", ("{{gap}}",)), ("**", ())],
)
def test_a_mark_that_was_lost_is_told_if_it_matters(version: Version, mark: str, broken: tuple[str, ...]) -> None:
    told = returned(version, f"Within {mark} days", f"{mark} күнде", (r"(<target[^>]*>)<ph .*?(/>|</ph>)", r"\1"))
    assert told.units[0].target == " күнде"
    assert told.units[0].broken == broken


def test_a_mark_without_words_is_told() -> None:
    told = returned("2.0", "Text", "Мәтін", ("Мәтін", 'Мәтін<ph id="9"/>'))
    assert told.units[0].broken == ("#9",)


def test_a_mark_that_somebody_changed_is_as_in_the_source() -> None:
    target = r'(<target[^>]*><ph id="1">)\{law:x.days\}'
    told = returned("1.2", "{law:x.days} left", "{law:x.days} қалды", (target, r"\1{закон:x}"))
    assert told.units[0].target == "{law:x.days} қалды"
    assert told.units[0].broken == ()


def test_words_inside_groups_of_other_programs_stay() -> None:
    told = returned("1.2", "Text", "Мәтін", (">Мәтін<", '><g id="5">Мә</g><mrk mtype="seg">тін</mrk><'))
    assert told.units[0].target == "Мәтін"


def test_alternatives_of_other_programs_are_no_translations() -> None:
    other = "<alt-trans><source>Other</source><target>Басқа</target></alt-trans></trans-unit>"
    told = returned("1.2", "Text", "", ("<target.*?</target>", ""), ("</trans-unit>", other))
    assert (told.units[0].source, told.units[0].target) == ("Text", "")


def test_several_segments_are_one_text() -> None:
    parts = "<source>One. Two.</source>.*?</segment>"
    split = (
        "<source>One. </source><target>Бір. </target></segment>"
        '<segment state="translated"><source>Two.</source><target>Екі.</target></segment>'
    )
    told = returned("2.0", "One. Two.", "Бір", (parts, split))
    assert (told.units[0].source, told.units[0].target) == ("One. Two.", "Бір. Екі.")


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff version="1.2"><file>&b;</file></xliff>'
FETCH = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff version="1.2"/>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB.encode(), "doctype"),
        (FETCH.encode(), "doctype"),
        (b"", "not-xml"),
        (b"<xliff", "not-xml"),
        (b"<a>" * 80, "not-xml"),
        (b"<html/>", "not-read"),
        (b"\xff\xfe<\x00", "not-xml"),
        (b'<?xml version="1.0" encoding="nothing"?><xliff/>', "not-xml"),
    ],
)
def test_hostile_and_foreign_files_are_refused_with_a_word(content: bytes, code: str) -> None:
    told = read(content)
    assert told.units == ()
    assert [one.code for one in told.losses] == [code]


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_throw(content: bytes) -> None:
    assert read(content).units == ()


@pytest.mark.parametrize("version", VERSIONS)
@given(drawn=st.data())
def test_no_damage_makes_the_reader_throw(version: Version, drawn: st.DataObject) -> None:
    source = write([unit(RICH, RICH), unit("b", "c", key="q.two")], version, source="en", target="kk")
    damaged = bytearray(source)
    for place in drawn.draw(st.lists(st.integers(0, len(source) - 1), max_size=6)):
        damaged[place] = drawn.draw(st.sampled_from(list(b"{}<>=\"'&;\n\0\xff A1/")))
    told = read(bytes(damaged[: drawn.draw(st.integers(0, len(source)))]))
    assert told.units or told.losses or told.version in {"", version}

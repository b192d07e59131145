"""What holds for all exchange formats: nothing drops, nothing throws, and the way out and in again changes nothing."""

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.paths import PROGRAM
from app.interop import FORMATS, format_named, format_of
from app.interop.common import LARGEST, Imported, Order
from app.interop.losses import SENTENCES
from app.questions import QUESTION_TYPES, problems
from tests.interop.samples import ENGLISH, LETTER, NAMES, codes, docx, fixture, paragraph, written

WRITTEN = [one for one in FORMATS if one.write]
HURRY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

SOURCES = {
    "gift": "::Name::What is *this*? {=a lamp#yes ~%-50%a \\~letter\\~ ####all}\n\n$CATEGORY: x\n\nTrue?{T#no#yes}\n\n"
    "Pair {=a -> b =c -> d}\n\nHow many{#=3:1 =%50%4..6 ~#no}\n\nPut {>2 ALL VERTICAL\nfirst\nsecond\n}\n\nEssay {}",
    "moodle": '<quiz><question type="cloze"><name><text>n</text></name><questiontext format="html"><text><![CDATA[<p>A '
    "{1:MC:=a~b#c} b {2:NM:=3:0.5} {:SA:=x~%50%y}</p>]]></text></questiontext><hint><text>h</text></hint></question>"
    '<question type="multichoice"><questiontext><text>q</text></questiontext><answer fraction="100"><text>a</text>'
    '</answer><answer fraction="0"><text>b</text></answer></question></quiz>',
    "aiken": "What?\nA. one\nB) two\nANSWER: B\n\nWho?\nA) he\nANSWER: C\n",
    "oneliners": "What?\n* one => yes\n- two\n=> all\n\nWho?\n* he\n* she\n- it\n",
    "table": "Question;Answer 1;Answer 2;Correct;Feedback\nWhat?;one;two;B;because\nTrue?;;;TRUE;\nHow many?;;;4;\n",
    "docx": "",
}


def is_whole(imported: Imported) -> bool:
    """Tell whether every construct that was found came in or was told."""
    return imported.found == imported.accounted()


@pytest.mark.parametrize("name", NAMES)
def test_fixtures_come_in_whole(name: str) -> None:
    format_, content = fixture(name)
    imported = format_.read(content, ENGLISH)
    assert is_whole(imported)
    assert imported.kept == ()
    assert imported.questions
    # What a trainer has to add: the source has no reasons.
    found = {one.code for question in imported.questions for one in problems(question, ("en",))}
    assert found <= {"missing-feedback"}


@pytest.mark.parametrize("name", NAMES)
def test_fixtures_go_out_and_come_in_again_unchanged(name: str) -> None:
    format_, content = fixture(name)
    imported = format_.read(content, ENGLISH)
    out = format_.name if format_.write else "moodle"
    assert format_named(out).read(written(out, imported), ENGLISH).questions == imported.questions


@pytest.mark.parametrize("kind", QUESTION_TYPES)
@pytest.mark.parametrize("format_", WRITTEN, ids=lambda one: one.name)
@pytest.mark.parametrize("language", ["en", "kk"])
def test_every_question_type_goes_out_and_in_or_is_told(format_, kind: str, language: str) -> None:
    sample = QUESTION_TYPES[kind].sample
    request = msgspec.structs.replace(ENGLISH, language=language)
    exported = format_.write((sample,), Order(language=language, pictures={LETTER.id: LETTER}))
    first = format_.read(exported.content, request)
    again = format_.write(first.questions, Order(language=language, pictures={one.id: one for one in first.pictures}))
    assert exported.written == len(first.questions)
    assert bool(exported.written) != ("not-written" in codes(exported))
    assert format_.read(again.content, request).questions == first.questions
    assert first.kept == ()


@pytest.mark.parametrize(
    "kind", sorted(set(QUESTION_TYPES) - {"case", "survey", "date", "categorise", "table", "cloze"})
)
def test_identity_of_a_question_survives_moodle(kind: str) -> None:
    sample = msgspec.structs.replace(
        QUESTION_TYPES[kind].sample,
        law=("appeals.forward",),
        sources=("F1.5",),
        checked_on="2026-11-23",
        tags=("office",),
    )
    moodle = format_named("moodle")
    exported = moodle.write((sample,), Order(language="ru", pictures={LETTER.id: LETTER}))
    (question,) = moodle.read(exported.content, msgspec.structs.replace(ENGLISH, language="ru")).questions
    kept = ("id", "objective", "level", "law", "sources", "checked_on", "tags", "points")
    assert {name: getattr(question, name) for name in kept} == {name: getattr(sample, name) for name in kept}
    assert question.stem == {"ru": sample.stem["ru"]}


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.name)
@given(content=st.binary(max_size=400))
@HURRY
def test_no_bytes_make_a_reader_throw(format_, content: bytes) -> None:
    assert is_whole(format_.read(content, ENGLISH))


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.name)
@given(text=st.text(alphabet="abAB12 \n\t{}=~#%:\\->*.,;[]()<>/&!?\"'$", max_size=200))
@HURRY
def test_no_text_makes_a_reader_throw(format_, text: str) -> None:
    assert is_whole(format_.read(text.encode(), ENGLISH))


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.name)
@given(drawn=st.data())
@HURRY
def test_no_damage_makes_a_reader_throw(format_, drawn: st.DataObject) -> None:
    source = SOURCES[format_.name].encode() or docx(paragraph("A", style="1"), paragraph("text"))
    damaged = bytearray(source)
    for place in drawn.draw(st.lists(st.integers(0, len(source) - 1), max_size=6)):
        damaged[place] = drawn.draw(st.sampled_from(list(b"{}<>=~#\\\"'&;\n\0\xff A1")))
    cut = drawn.draw(st.integers(0, len(source)))
    assert is_whole(format_.read(bytes(damaged[:cut]), ENGLISH))


@pytest.mark.parametrize("name", ["gift", "moodle"])
@given(drawn=st.data())
@HURRY
def test_damaged_files_go_out_and_in_again_unchanged(name: str, drawn: st.DataObject) -> None:
    source = SOURCES[name]
    for _ in range(drawn.draw(st.integers(0, 4))):
        place = drawn.draw(st.integers(0, len(source)))
        source = source[:place] + drawn.draw(st.sampled_from(list("{}=~#%*`<>&\n :[]"))) + source[place + 1 :]
    imported = format_named(name).read(source.encode(), ENGLISH)
    again = format_named(name).read(written(name, imported), ENGLISH)
    assert again.questions == imported.questions
    assert [one.raw for one in again.kept] == [one.raw for one in imported.kept]


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.name)
def test_file_that_is_too_large_is_refused_with_a_sentence(format_) -> None:
    imported = format_.read(b"a" * (LARGEST + 1), ENGLISH)
    assert codes(imported) == ["too-large"]
    assert "was not read" in str(imported.losses[0])


@pytest.mark.parametrize(
    ("name", "text", "format_name"),
    [
        ("test.gift", "", "gift"),
        ("test.txt", "Q {=a}", "gift"),
        ("test.txt", "Q\nA) a\nB) b\nANSWER: A", "aiken"),
        ("test.txt", "Q\n* a\n- b", "oneliners"),
        ("TEST.XML", "", "moodle"),
        ("test.csv", "", "table"),
        ("test.xlsx", "", "table"),
        ("test.docx", "", "docx"),
    ],
)
def test_format_is_known_by_name_and_content(name: str, text: str, format_name: str) -> None:
    found = format_of(Path(name), text.encode())
    assert found is not None
    assert found.name == format_name


def test_file_of_another_kind_has_no_format() -> None:
    assert format_of(Path("letter.odt"), b"") is None


def test_every_code_of_a_report_stands_in_the_handbook() -> None:
    told = (PROGRAM / "docs" / "handbook" / "authors.md").read_text(encoding="utf-8")
    assert [code for code in SENTENCES if f"`{code}`" not in told] == []


def test_every_code_of_a_report_is_used() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (PROGRAM / "app" / "interop").rglob("*.py"))
    assert [code for code in SENTENCES if len(re.findall(f'"{code}"', sources)) < 2] == []

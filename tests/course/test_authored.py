"""Authors' YAML becomes plain data that knows its lines; whatever is wrong is a fault with its place."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.base.faults import Fault
from app.course.authored import FaultError, parse_yaml, path_of, read_yaml, to_struct
from app.course.outline import Objective

SAMPLE = """\
id: s.1
level: apply
text:
  en: Count
  ru: >-
    Считать
    долго
list:
  - a
  - {b: 1,
     c: 2}
"""


def data(text: str) -> Any:
    return parse_yaml(text, name="x.yaml").data


def fault_in(text: str, *, first_line: int = 1) -> Fault:
    with pytest.raises(FaultError) as caught:
        parse_yaml(text, name="x.yaml", first_line=first_line)
    return caught.value.fault


@pytest.mark.parametrize(
    ("where", "line"),
    [
        ((), 1),
        (("level",), 2),
        (("text", "ru"), 5),
        (("list",), 8),
        (("list", 0), 9),
        (("list", 1, "c"), 11),
        (("list", 1, "unknown"), 10),
        (("unknown", 3), 1),
    ],
)
def test_every_value_knows_its_line(where: tuple[str | int, ...], line: int) -> None:
    assert parse_yaml(SAMPLE, name="x.yaml").lines.of(where) == line


def test_lines_count_from_where_the_text_begins() -> None:
    assert parse_yaml(SAMPLE, name="x.md", first_line=2).lines.of(("level",)) == 3


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("on", "on"),
        ("true", True),
        ("&anchor false", False),
        ("2026-11-23", "2026-11-23"),
        ("2026-02-31", "2026-02-31"),
        ("1.10", 1.1),
        ("'1.10'", "1.10"),
        ("017", 17),
        ("+1", 1),
        ("-.5", -0.5),
        ("2e3", 2000.0),
        ("0x1f", 31),
        ("0o17", 15),
        ("-.inf", float("-inf")),
        ("+a", "+a"),
        ("½", "½"),
        ("~", None),
        ("[a, b]", ["a", "b"]),
        ("{a: {b: c}}", {"a": {"b": "c"}}),
    ],
)
def test_values_are_plain_python(written: str, read: Any) -> None:
    value = data(f"x: {written}")["x"]
    assert value == read
    assert type(value) is type(read)


def test_anchor_used_twice_is_no_trouble() -> None:
    assert data("a: &x 1\nb: &x 2\nc: *x\n") == {"a": 1, "b": 2, "c": 2}


def test_merged_keys_are_read_and_stand_where_they_were_merged() -> None:
    file = parse_yaml("base: &base {a: 1}\nown:\n  <<: *base\n  b: 2\n", name="x.yaml")
    assert file.data["own"] == {"a": 1, "b": 2}
    assert file.lines.of(("own", "a")) == 3


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", 3),
        ("a: 1\nb: why: so\n", 2),
        ("a: 1\n\tb: 2\n", 2),
        ("a: 1\nb: \x07\n", 2),
        ("a: [1, 2\nb: 3\n", 2),
        ("a: *nobody\n", 1),
        ("---\na: 1\n---\nb: 2\n", 3),
        ("a: !!int x\n", 1),
        ("[" * 200, 1),
    ],
    ids=["key twice", "colon", "tab", "control sign", "bracket", "alias", "two documents", "tag", "nesting"],
)
def test_what_is_no_yaml_is_a_fault_on_its_line(text: str, line: int) -> None:
    assert (fault_in(text).code, fault_in(text).line) == ("yaml", line)


def test_fault_in_a_front_matter_counts_its_lines_from_there() -> None:
    assert fault_in("a: 1\nb: why: so", first_line=2).line == 3


def test_few_lines_that_stand_for_billions_of_values_are_refused() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for before, one in zip("abcdefg", "bcdefgh", strict=True):
        bomb += f"{one}: &{one} [{', '.join([f'*{before}'] * 9)}]\n"
    assert fault_in(bomb).code == "yaml"


SIGNS = ("&a ", "*a", "<<: ", "- ", "? ", ": ", "[", "]", "{", "}", "'", '"', "|", ">", "#", ", ", "~", "\n", "  ")
WORDS = ("!!int ", "!!set ", "!!bool ", "!!omap ", "---\n", "1", "2026-01-01", "a", "true")
YAML = st.lists(st.sampled_from((*SIGNS, *WORDS)), max_size=25).map("".join)


@settings(max_examples=150, deadline=None)
@given(YAML | st.text())
@example("[?]: a")
@example("!!set ")
def test_no_text_gives_anything_but_data_or_a_fault(text: str) -> None:
    with suppress(FaultError):
        assert parse_yaml(text, name="x.yaml").name == "x.yaml"


def test_file_in_another_encoding_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes("title: Образец".encode("cp1251"))
    with pytest.raises(FaultError, match="UTF-8"):
        read_yaml(tmp_path / "x.yaml", name="x.yaml")


def test_file_of_a_windows_editor_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes("\ufefftitle: Образец\r\nid: x\r\n".encode())
    assert read_yaml(tmp_path / "x.yaml", name="x.yaml").data == {"title": "Образец", "id": "x"}


def test_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(FaultError) as caught:
        read_yaml(tmp_path / "x.yaml", name="x.yaml")
    assert (caught.value.fault.code, caught.value.fault.line) == ("unreadable", 0)


def test_data_become_a_struct() -> None:
    file = parse_yaml("id: s.1\nlevel: apply\ntext: {en: Count}\n", name="x.yaml")
    assert to_struct(file, Objective) == Objective(id="s.1", level="apply", text={"en": "Count"})


@pytest.mark.parametrize(
    ("text", "line"),
    [("id: s.1\nlevel: guess\ntext: {}\n", 2), ("id: s.1\nlevel: apply\ntext:\n  en: 5\n", 3), ("id: s.1\n", 1)],
)
def test_value_that_does_not_fit_is_a_fault_on_its_line(text: str, line: int) -> None:
    with pytest.raises(FaultError) as caught:
        to_struct(parse_yaml(text, name="x.yaml"), Objective)
    assert (caught.value.fault.code, caught.value.fault.line) == ("structure", line)


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("`$.questions[3].stem`", ("questions", 3, "stem")),
        ("`$.questions[3].stem[...]`", ("questions", 3, "stem")),
        ("`$[0]`", (0,)),
        ("`$`", ()),
        ("", ()),
    ],
)
def test_places_as_msgspec_tells_them(place: str, where: tuple[str | int, ...]) -> None:
    assert path_of(place) == where


def test_places_of_real_errors_are_understood() -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert({"id": "s.1", "level": "apply", "text": {"en": 5}}, Objective)
    assert path_of(str(caught.value).partition(" - at ")[2]) == ("text",)

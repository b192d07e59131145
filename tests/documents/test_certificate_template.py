"""Templates are files that people may edit: everything wrong with one is said, one sentence each."""

import msgspec
import pytest

from app.base.errors import DocumentError
from app.documents.certificate_template import (
    LogoField,
    QrField,
    Template,
    TextField,
    box_of,
    moved,
    problems,
    read_template,
    save_template,
    template_files,
    with_field,
)
from tests.documents.certificates import ASSETS, SHIPPED, shipped

NAME = TextField(id="name", text={"kk": "{name}"}, x=20, y=20, width=100, size=20)
CODE = QrField(id="code", x=100, y=200)
GOOD = Template(id="good", title={"kk": "Үлгі"}, languages=("kk",), fields=(NAME, CODE))


def said(template: Template, **more: object) -> list[str]:
    return [str(problem) for problem in problems(template, **more)]


def changed(**changes: object) -> Template:
    return msgspec.structs.replace(GOOD, **changes)


def with_name(**changes: object) -> Template:
    return changed(fields=(msgspec.structs.replace(NAME, **changes), CODE))


def test_at_least_three_templates_are_shipped():
    assert {"portrait-formal", "landscape-ornament", "preprinted"} <= set(SHIPPED)


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_templates_have_no_problem_in_any_pair_of_languages(name):
    template = shipped(name)
    for pair in (("kk",), ("ru",), ("en",), ("kk", "ru"), ("kk", "en"), ("ru", "en")):
        assert said(msgspec.structs.replace(template, languages=pair)) == []
    assert set(template.title) == {"kk", "ru", "en"}


def test_a_good_template_has_no_problem():
    assert said(GOOD) == []


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        (changed(languages=()), "A certificate has one language or two different ones."),
        (changed(languages=("kk", "kk")), "A certificate has one language or two different ones."),
        (changed(fields=(NAME,)), "There is no code on the page, so nobody could check the certificate."),
        (changed(fields=(CODE,)), "There is no name on the page."),
        (changed(fields=(NAME, NAME, CODE)), "Two fields have the name “name”."),
        (with_name(x=-1), "“name” does not stand wholly on the page."),
        (with_name(x=150), "“name” does not stand wholly on the page."),
        (with_name(y=294), "“name” does not stand wholly on the page."),
        (with_name(smallest=30), "The smallest size of “name” is larger than its size."),
        (with_name(text={"kk": "{name} {salary}"}), "“name” asks for salary, which a certificate does not have."),
        (with_name(text={"kk": "{name} {"}), "The braces in “name” do not fit together: “{name} {”."),
        (with_name(text={"kk": "{name!r}"}), "The braces in “name” do not fit together: “{name!r}”."),
        (with_name(text={"kk": "{name.__class__}"}), "The braces in “name” do not fit together: “{name.__class__}”."),
        (with_name(text={"kk": "{name}", "xx": "x"}), "“name” has a text in “xx”, which is none of Kense’s languages."),
        (
            changed(fields=(NAME, QrField(id="code", x=100, y=200, size=20))),
            "The code is 20 mm wide: scanners do not read it reliably below 28 mm.",
        ),
    ],
)
def test_every_problem_has_its_sentence(template, sentence):
    assert sentence in said(template)


def test_a_text_that_is_empty_is_named():
    assert "“name” has no text." in said(with_name(text={}))


@pytest.mark.parametrize("file", ["logo.png", "../secret.png", "/etc/logo.png"])
def test_a_picture_lies_beside_the_template_or_nowhere(file, tmp_path):
    logo = LogoField(id="logo", x=10, y=10, width=20, height=20, file=file)
    assert said(changed(fields=(NAME, CODE, logo)), folder=tmp_path) == [
        f"The picture {file} of “logo” is not in the folder of the template."
    ]


def test_a_saved_template_is_read_back(tmp_path):
    for name in SHIPPED:
        save_template(shipped(name), tmp_path / f"{name}.json")
        assert read_template(tmp_path / f"{name}.json") == shipped(name)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"format": 2}', '{"id": "x", "surprise": 1}', "[" * 100_000])
def test_what_is_no_template_is_refused_by_name(tmp_path, text):
    path = tmp_path / "mine.json"
    path.write_text(text)
    with pytest.raises(DocumentError, match=r"The template mine\.json cannot be used"):
        read_template(path)


def test_an_office_s_own_template_takes_the_place_of_a_shipped_one(tmp_path):
    save_template(GOOD, tmp_path / "portrait-formal.json")
    files = template_files(ASSETS / "certificates", tmp_path, tmp_path / "missing")
    assert files["portrait-formal"].parent == tmp_path
    assert set(files) == set(SHIPPED)


def test_a_field_is_moved_in_tenths_of_a_millimetre():
    there = moved(NAME, x=33.333, y=44.444)
    assert box_of(there)[:2] == (33.3, 44.4)
    assert with_field(GOOD, there).fields == (there, CODE)

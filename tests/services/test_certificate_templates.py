"""Templates in the designer: shipped ones stay as they are, an office's own take their place."""

import msgspec
import pytest

from app.base.errors import DocumentError
from app.base.paths import AppPaths
from app.services.certificate_templates import SAMPLE, CertificateTemplates, TextField, is_name, moved, with_field
from app.services.codes import code_in
from tests.services.pages import picture

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def templates(paths: AppPaths) -> CertificateTemplates:
    return CertificateTemplates(paths)


def test_shipped_templates_are_offered_by_title_in_the_reader_s_language(templates: CertificateTemplates) -> None:
    assert templates.titles("ru")["landscape-ornament"] == "Альбомная страница с орнаментом"
    assert len(templates.titles("kk")) >= 3


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_template_shows_the_invented_person_without_a_problem(
    templates: CertificateTemplates, language: str
) -> None:
    for name in templates.titles("en"):
        template = msgspec.structs.replace(templates.open(name), languages=(language,))
        assert templates.problems(template) == []
        assert templates.preview(template).startswith(b"%PDF")


def test_the_sample_has_a_code_as_large_as_a_code_may_be_and_no_certificate_in_it(
    templates: CertificateTemplates,
) -> None:
    assert len(SAMPLE.token) == 330
    assert code_in(picture(templates.preview(templates.open("card")))) == SAMPLE.token


def test_a_saved_template_is_the_office_s_own_and_counts_its_versions(
    templates: CertificateTemplates, paths: AppPaths
) -> None:
    shipped = templates.open("card")
    name = next(field for field in shipped.fields if field.id == "name")
    first = templates.save(with_field(shipped, moved(name, x=13, y=31)), "office", title="Біздің үлгі")
    second = templates.save(first, "office")
    assert (first.version, second.version) == (1, 2)
    assert templates.open("office") == second
    assert templates.titles("kk")["office"] == "Біздің үлгі"
    assert (paths.data / "certificates" / "office.json").is_file()
    assert templates.open("card") == shipped


def test_an_own_template_takes_the_place_of_a_shipped_one_of_its_name(templates: CertificateTemplates) -> None:
    assert not templates.is_own("card")
    templates.save(msgspec.structs.replace(templates.open("card"), languages=("ru",)), "card")
    assert templates.is_own("card")
    assert templates.open("card").languages == ("ru",)


@pytest.mark.parametrize("name", ["", "../evil", "a/b", "C:x", "a b", "x" * 61, "a.json"])
def test_names_that_are_no_file_names_are_refused(templates: CertificateTemplates, name: str) -> None:
    assert not is_name(name)
    with pytest.raises(ValueError, match=r"^.*$"):
        templates.save(templates.open("card"), name)


def test_a_template_that_cannot_be_read_is_still_offered_and_then_refused(
    templates: CertificateTemplates, paths: AppPaths
) -> None:
    folder = paths.data / "certificates"
    folder.mkdir(parents=True)
    (folder / "broken.json").write_text("{")
    assert templates.titles("en")["broken"] == "broken"
    with pytest.raises(DocumentError, match=r"broken\.json cannot be used"):
        templates.open("broken")


def test_a_field_too_small_for_its_words_is_said(templates: CertificateTemplates) -> None:
    template = templates.open("card")
    tiny = TextField(id="name", text={"kk": "{name}"}, x=20, y=30, width=5, size=20, smallest=20)
    with pytest.raises(DocumentError, match="does not fit into the field “name”"):
        templates.preview(with_field(template, tiny))

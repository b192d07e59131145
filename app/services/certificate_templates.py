"""Templates of certificates for the designer: opened, looked at with an invented person, and saved for the office."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.faults import Problem
from app.base.i18n import LocalText, pick
from app.base.paths import AppPaths
from app.documents import certificate_template as files
from app.documents.certificate_layout import CertificateData
from app.documents.certificate_template import (
    Field,
    LogoField,
    QrField,
    RuleField,
    SealField,
    Template,
    TextField,
    box_of,
    moved,
    with_field,
)

if TYPE_CHECKING:
    from app.documents.font_shelf import FontShelf

__all__ = [
    "CertificateTemplates", "Field", "LogoField", "QrField", "RuleField", "SealField", "Template", "TextField",
    "box_of", "moved", "with_field",
]  # fmt: skip
"""What the designer may use of lower floors."""

FOLDER = "certificates"

SAMPLE = CertificateData(
    number="KZ-000-2026-000001-XX",
    name="Әбдірахманова Гүлбаһрам Нұрсұлтанқызы",
    latin_name="Abdirakhmanova Gulbahram",
    course_title={
        "kk": "Азаматтардың жолданымдары: министр блогынан «е-Өтінішке» дейін",
        "ru": "Обращения граждан: от блога министра до «е-Өтініш»",
        "en": "Citizens’ inquiries: from the minister’s blog to e-Otinish",
    },
    issued_on=date(2026, 11, 24),
    expires_on=date(2027, 11, 24),
    # As long as a code may be, and of no key: nobody can take the sample for a certificate.
    token="KS1:SAMPLE " + "0" * 319,
    office={
        "kk": "Мемлекеттік органның атауы",
        "ru": "Название государственного органа",
        "en": "Name of the state body",
    },
    version="1.0.0",
    minutes=2250,
    score_percent=88,
    law_date=date(2026, 11, 1),
    signatory="А. Т. Сәрсенова",
    signatory_post={"kk": "Департамент басшысы", "ru": "Руководитель департамента", "en": "Head of department"},
    notice=True,
)
"""An invented certificate with everything a certificate may have, names long."""


class CertificateTemplates:
    """The templates that came with Kense and those of the office, which take the place of those of the same name."""

    def __init__(self, paths: AppPaths) -> None:
        self._shipped = paths.assets / FOLDER
        self._own = paths.data / FOLDER
        self._fonts = paths.assets / "fonts"
        self._own_fonts = paths.data / "fonts"

    def titles(self, language: str) -> dict[str, str]:
        """Return the templates' names with their titles; one that cannot be read is called by its name."""
        found: dict[str, str] = {}
        for name, path in files.template_files(self._shipped, self._own).items():
            try:
                title: LocalText = msgspec.json.decode(path.read_bytes(), type=_Titled).title
            except (OSError, ValueError, RecursionError):
                title = {}
            found[name] = pick(title, language) or name
        return found

    def is_own(self, name: str) -> bool:
        """Tell whether the office saved a template of this name."""
        return (self._own / f"{name}{files.SUFFIX}").is_file()

    def open(self, name: str) -> Template:
        """Return a template.

        Raises:
            DocumentError: if it cannot be read.
            KeyError: if there is none of this name.
        """
        return files.read_template(self._path(name))

    def problems(self, template: Template) -> list[Problem]:
        """Return everything that is wrong with a template."""
        return files.problems(template, folder=self.pictures(template.id))

    def preview(self, template: Template) -> bytes:
        """Return the template as PDF, filled in for an invented person.

        Raises:
            DocumentError: if a text does not fit its box, has letters no font shows, or the logo is missing.
        """
        from app.documents.certificate import draw_one

        return draw_one(template, SAMPLE, shelf=self.shelf(), pictures=self.pictures(template.id))

    def save(self, template: Template, name: str, *, title: str = "") -> Template:
        """Keep a template for the office under a name of letters, digits and hyphens; return it as it was kept.

        Raises:
            DocumentError: if it cannot be written.
            ValueError: if the name is no file name.
        """
        if not is_name(name):
            raise ValueError(name)
        version = self.open(name).version + 1 if self.is_own(name) else 1
        kept = msgspec.structs.replace(template, id=name, version=version)
        if title:
            kept = msgspec.structs.replace(kept, title=dict.fromkeys(("kk", "ru", "en"), title))
        files.save_template(kept, self._own / f"{name}{files.SUFFIX}")
        return kept

    def pictures(self, name: str) -> Path:
        """Return the folder in which a template's logo lies: the office's, unless it is a shipped template."""
        return (
            self._own if self.is_own(name) or not (self._shipped / f"{name}{files.SUFFIX}").is_file() else self._shipped
        )

    def shelf(self) -> "FontShelf":
        """Return the fonts for names: Kense's own, the office's, and those of the system."""
        from app.documents.font_shelf import FontShelf, system_font_folders

        return FontShelf(self._fonts, self._own_fonts, *system_font_folders())

    def _path(self, name: str) -> Path:
        return files.template_files(self._shipped, self._own)[name]


def is_name(name: str) -> bool:
    """Tell whether a template can be kept under this name on every system."""
    return 0 < len(name) <= 60 and all(letter.isalnum() or letter in "-_" for letter in name)


class _Titled(msgspec.Struct, frozen=True):
    title: LocalText

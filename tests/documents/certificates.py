"""Certificates for tests: data as they are frozen at issue, names in many scripts, and the shipped templates."""

from datetime import date
from pathlib import Path

import msgspec

from app.documents.certificate_layout import CertificateData
from app.documents.certificate_template import Template, read_template, template_files
from tests.trust.offices import CLAIMS, token

ASSETS = Path(__file__).parents[2] / "assets"
SHIPPED = tuple(template_files(ASSETS / "certificates"))
LONG_NAME = "Әбдірахманқызы Гүлбаһрам-Ұлжан Нұрсұлтанқожаева"

DATA = CertificateData(
    number=CLAIMS.number,
    name=CLAIMS.name,
    latin_name=CLAIMS.latin_name,
    course_title={"kk": "Азаматтардың жолданымдары", "ru": "Обращения граждан", "en": "Citizens’ inquiries"},
    issued_on=CLAIMS.issued_on,
    expires_on=CLAIMS.expires_on,
    token=token(),
    office={"kk": "Цифрлық қызметтер департаменті", "ru": "Департамент цифровых услуг", "en": "Digital Services"},
    version="1.0.0",
    minutes=2250,
    score_percent=88,
    law_date=date(2026, 11, 1),
    department="Астана",
    signatory="А. Т. Сәрсенова",
    signatory_post={"kk": "Департамент басшысы", "ru": "Руководитель департамента", "en": "Head of department"},
    notice=True,
)


def shipped(name: str) -> Template:
    return read_template(ASSETS / "certificates" / f"{name}.json")


def with_changes(**changes: object) -> CertificateData:
    return msgspec.structs.replace(DATA, **changes)

"""The invented ministry: twelve departments as a tree, posts, and who works where."""

import random

from app.base.i18n import LocalText
from app.services.sample_office.names import invented_names
from app.storage.register.departments import Department
from app.storage.register.people import Person

PEOPLE = 412
SEED = 2026

OFFICE: LocalText = {
    "kk": "Ашық қызмет министрлігі (үлгі)",
    "ru": "Министерство открытой службы (образец)",
    "en": "Ministry of Open Service (sample)",
}
"""There is no ministry of this name."""


def _department(place: int, name: str, parent: str, kk: str, ru: str, en: str) -> Department:
    return Department(id=name, names={"kk": kk, "ru": ru, "en": en}, parent=parent, place=place)


DEPARTMENTS: tuple[tuple[Department, int], ...] = (
    (_department(1, "ministry", "", *OFFICE.values()), 9),
    (
        _department(
            2, "digital", "ministry", "Цифрлық қызметтер департаменті", "Департамент цифровых услуг",
            "Department of Digital Services",
        ),
        38,
    ),
    (
        _department(
            3, "portal", "digital", "Портал және блог басқармасы", "Управление портала и блога",
            "Portal and Blog Division",
        ),
        26,
    ),
    (
        _department(
            4, "security", "digital", "Киберқауіпсіздік басқармасы", "Управление кибербезопасности",
            "Cyber Security Division",
        ),
        22,
    ),
    (
        _department(
            5, "inquiries", "ministry", "Жолданымдармен жұмыс департаменті", "Департамент по работе с обращениями",
            "Department of Inquiries",
        ),
        47,
    ),
    (
        _department(
            6, "legal", "ministry", "Заң департаменті", "Юридический департамент", "Legal Department",
        ),
        31,
    ),
    (
        _department(
            7, "personnel", "ministry", "Кадр саясаты департаменті", "Департамент кадровой политики",
            "Personnel Department",
        ),
        24,
    ),
    (
        _department(
            8, "finance", "ministry", "Қаржы департаменті", "Финансовый департамент", "Finance Department",
        ),
        35,
    ),
    (
        _department(
            9, "regions", "ministry", "Аумақтық бөлімшелер", "Территориальные подразделения", "Regional offices",
        ),
        8,
    ),
    (
        _department(
            10, "almaty", "regions", "Алматы қаласы бойынша басқарма", "Управление по городу Алматы",
            "Almaty office",
        ),
        71,
    ),
    (
        _department(
            11, "turkistan", "regions", "Түркістан облысы бойынша басқарма", "Управление по Туркестанской области",
            "Turkistan office",
        ),
        54,
    ),
    (
        _department(
            12, "pavlodar", "regions", "Павлодар облысы бойынша басқарма", "Управление по Павлодарской области",
            "Pavlodar office",
        ),
        47,
    ),
)  # fmt: skip
"""Departments with the number of people who work in each itself; together `PEOPLE`."""

POSTS = (
    ("Сарапшы", 40), ("Бас сарапшы", 30), ("Главный эксперт", 12), ("Ведущий специалист", 8),
    ("Бөлім басшысы", 7), ("Руководитель управления", 3),
)  # fmt: skip
"""Posts as HR writes them, in the language of who was hired, with their share in percent."""


def departments() -> list[Department]:
    """Return the departments in the order of the tree."""
    return [one for one, _ in DEPARTMENTS]


def people() -> list[Person]:
    """Return everybody, the same people in every sample office; numbers of employees keep their zeros."""
    draw = random.Random(SEED)  # noqa: S311 - invented people
    names = iter(invented_names(PEOPLE, seed=SEED))
    posts, shares = zip(*POSTS, strict=True)
    made: list[Person] = []
    for department, size in DEPARTMENTS:
        for _ in range(size):
            name = next(names)
            number = f"{len(made) + 1:06d}"
            (post,) = draw.choices(posts, shares)
            made.append(Person(employee=number, name=name.local, latin=name.latin, department=department.id, post=post))
    return made

"""Which column of a table holds what, guessed from its heading in Kazakh, Russian or English; anybody may change it."""

import re
from typing import Literal, get_args

import msgspec

Role = Literal["employee", "name", "last", "first", "patronymic", "latin", "department", "parent", "post"]
ROLES: tuple[Role, ...] = get_args(Role)

WORDS: dict[Role, tuple[str, ...]] = {
    "employee": (
        "табельный номер", "таб номер", "табельный", "таб", "номер сотрудника", "номер работника", "личный номер",
        "табель нөмірі", "табелдік нөмірі", "табельдік нөмірі", "қызметкер нөмірі", "жеке нөмірі",
        "employee number", "employee id", "employee no", "employee", "personnel number", "staff number", "id",
    ),
    "name": (
        "фио", "фамилия имя отчество", "имя полностью", "сотрудник", "работник", "полное имя",
        "аты жөні", "тегі аты әкесінің аты", "тегі аты", "толық аты", "қызметкер", "тaә", "таә",
        "full name", "name", "employee name", "person",
    ),
    "last": ("фамилия", "тегі", "last name", "surname", "family name"),
    "first": ("имя", "аты", "first name", "given name"),
    "patronymic": ("отчество", "әкесінің аты", "patronymic", "middle name"),
    "latin": (
        "имя латиницей", "фио латиницей", "латиница", "на латинице", "латынша", "латын әрпімен", "латынша аты жөні",
        "latin name", "name in latin", "latin", "name in english", "romanised name",
    ),
    "department": (
        "подразделение", "структурное подразделение", "отдел", "департамент", "управление", "путь",
        "бөлімше", "құрылымдық бөлімше", "бөлім", "басқарма", "department", "unit", "division", "path", "office",
    ),
    "parent": (
        "вышестоящее подразделение", "вышестоящее", "родитель", "головное подразделение",
        "жоғары тұрған бөлімше", "жоғарғы бөлімше", "parent department", "parent", "parent unit", "reports to",
    ),
    "post": ("должность", "лауазымы", "лауазым", "қызметі", "post", "position", "job title", "title"),
}  # fmt: skip
"""Headings as offices write them, in small letters, without stops."""

KAZAKH = set("әғқңөұүһі")
NO_WORD = re.compile(r"[\W_]+")
INITIALS = re.compile(r"\b(\w) (?=\w\b)")
"""Letters of "Ф.И.О.", which belong together."""


class Mapping(msgspec.Struct, frozen=True, kw_only=True):
    """The columns by what they hold, counted from 0; a name may come whole, or as last, first and patronymic."""

    columns: dict[Role, int]

    @property
    def missing(self) -> tuple[Role, ...]:
        """What a list of people cannot do without and this one has no column for."""
        named = "name" in self.columns or {"last", "first"} <= set(self.columns)
        return (*(("employee",) if "employee" not in self.columns else ()), *(() if named else ("name",)))


def guessed(heading: tuple[str, ...]) -> Mapping:
    """Return what the columns seem to hold: headings that are a known word first, then those that contain one."""
    words = [_plain(one) for one in heading]
    columns: dict[Role, int] = {}
    for fits in (_same, _contains):
        for role in ROLES:
            free = (place for place in range(len(words)) if place not in columns.values())
            found = next((place for place in free if fits(words[place], role)), None)
            if role not in columns and found is not None:
                columns[role] = found
    if "name" in columns and {"last", "first"} <= set(columns):
        columns.pop("name")
    return Mapping(columns=columns)


def heading_language(heading: tuple[str, ...]) -> str:
    """Return the language in which a heading is written: that of the names of departments, too."""
    letters = set("".join(heading).lower())
    if letters & KAZAKH:
        return "kk"
    return "ru" if any("а" <= one <= "я" for one in letters) else "en"


def _plain(heading: str) -> str:
    words = NO_WORD.sub(" ", heading.lower().replace("ё", "е").replace("№", "номер")).strip()
    return INITIALS.sub(r"\1", words)


def _same(word: str, role: Role) -> bool:
    return word in WORDS[role]


def _contains(word: str, role: Role) -> bool:
    """Tell whether a heading contains a known one as whole words; short ones would be found in everything."""
    return any(len(known) > 4 and f" {known} " in f" {word} " for known in WORDS[role])

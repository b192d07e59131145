"""What exported notes say in each language: the document's own words, not the interface's."""

from datetime import date

import msgspec

from app.documents.statement_words import date_text

__all__ = ["WORDS", "Words", "date_text", "heading_of"]


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of exported notes in one language."""

    program: str
    title: str
    of: str
    """The line under the title; fields `name` and `date`."""
    note: str
    highlight: str
    bookmark: str
    page: str
    """The line at the foot; fields `number` and `count`."""
    nothing: str
    elsewhere: str
    """The heading of what stands in no lesson."""


WORDS = {
    "kk": Words(
        program="Kense оқыту бағдарламасы",
        title="Менің жазбаларым",
        of="{name} · {date}",
        note="Жазба",
        highlight="Белгіленген мәтін",
        bookmark="Бетбелгі",
        page="{count} беттің {number}-беті",
        nothing="Жазба жоқ.",
        elsewhere="Сабақтан тыс сұрақтар",
    ),
    "ru": Words(
        program="Обучающая программа Kense",
        title="Мои заметки",
        of="{name} · {date}",
        note="Заметка",
        highlight="Выделенный текст",
        bookmark="Закладка",
        page="Страница {number} из {count}",
        nothing="Заметок нет.",
        elsewhere="Вопросы вне уроков",
    ),
    "en": Words(
        program="Kense training program",
        title="My notes",
        of="{name} · {date}",
        note="Note",
        highlight="Highlight",
        bookmark="Bookmark",
        page="Page {number} of {count}",
        nothing="There are no notes.",
        elsewhere="Questions outside lessons",
    ),
}


def heading_of(kind: str, day: date, language: str) -> str:
    """Return the line above one entry: what it is, and the day it was made."""
    return f"{getattr(WORDS[language], kind)} · {date_text(day)}"

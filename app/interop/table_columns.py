"""How the columns of a table of questions may be called, in English, Russian and Kazakh."""

import re

import msgspec

from app.interop.losses import LossReport

NAMES: dict[str, tuple[str, ...]] = {
    "question": ("question", "question text", "stem", "вопрос", "текст вопроса", "сұрақ", "сұрақ мәтіні"),
    "type": ("type", "question type", "тип", "тип вопроса", "түрі", "сұрақ түрі"),
    "correct": (
        *("correct", "correct answer", "right answer", "answer key", "key"),
        *("правильный", "правильный ответ", "верный ответ", "ключ", "дұрыс", "дұрыс жауап", "кілт"),
    ),
    "feedback": (
        "feedback",
        "explanation",
        "comment",
        "пояснение",
        "комментарий",
        "обратная связь",
        "түсініктеме",
        "түсіндірме",
    ),
    "right": ("feedback right", "if right", "если верно", "дұрыс болса"),
    "wrong": ("feedback wrong", "if wrong", "если неверно", "қате болса"),
    "points": ("points", "mark", "score", "баллы", "балл", "ұпай", "ұпайы"),
    "objective": ("objective", "цель", "цель обучения", "мақсат", "оқу мақсаты"),
    "level": ("level", "уровень", "деңгей", "деңгейі"),
    "tags": ("tags", "tag", "метки", "теги", "тегтер", "белгілер"),
    "id": ("id", "ид", "код", "коды"),
    "hint": ("hint", "подсказка", "көмек", "нұсқау"),
    "document": ("document", "letter", "документ", "письмо", "құжат", "хат"),
    "unit": ("unit", "единица", "единица измерения", "өлшем бірлігі", "бірлік"),
}

_ANSWER_WORDS = ("answer", "option", "choice", "ответ", "вариант", "вариант ответа", "жауап", "нұсқа", "жауап нұсқасы")
_LATIN, _CYRILLIC = "abcdefghij", "абвгдежзик"
_TRUE = {"true", "t", "yes", "верно", "да", "истина", "дұрыс", "иә", "ақиқат"}
_FALSE = {"false", "f", "no", "неверно", "нет", "ложь", "бұрыс", "қате", "жоқ", "жалған"}


def says_true(words: str) -> bool | None:
    """Return the verdict that a word gives in one of the three languages; None if it gives none."""
    plain = words.strip().casefold()
    return True if plain in _TRUE else False if plain in _FALSE else None


class AnswerNames:
    """How answers are numbered: 1, A, or А as on a Russian keyboard; alone or behind a word."""

    def number_of(self, mark: str) -> int | None:
        """Return the 1-based number of an answer; None if the mark names none."""
        plain = mark.strip().casefold().rstrip(".)")
        if plain.isdecimal() and len(plain) <= 2 and int(plain):
            return int(plain)
        for letters in (_LATIN, _CYRILLIC):
            if len(plain) == 1 and plain in letters:
                return letters.index(plain) + 1
        return None

    def column(self, heading: str) -> tuple[int, bool] | None:
        """Return the number of the answer that a column holds, and whether it holds its feedback."""
        plain = " ".join(heading.casefold().split())
        feedback = next((one for one in NAMES["feedback"] if plain.startswith(f"{one} ")), "")
        rest = plain.removeprefix(feedback).strip()
        word = next(
            (one for one in sorted(_ANSWER_WORDS, key=len, reverse=True) if re.match(rf"{one}[\s_№]*\S{{1,2}}$", rest)),
            "",
        )
        number = self.number_of(rest.removeprefix(word).strip(" _№"))
        return (number, bool(feedback)) if number is not None else None


ANSWER = AnswerNames()


class Columns(msgspec.Struct, frozen=True):
    """Where each column stands, 0-based."""

    named: dict[str, int]
    numbered: dict[int, int]
    feedback: dict[int, int]

    def words(self, name: str, cells: list[str]) -> str:
        """Return the cell of a named column, "" if there is none."""
        place = self.named.get(name, len(cells))
        return cells[place] if place < len(cells) else ""

    def answers(self, cells: list[str]) -> list[tuple[int, str]]:
        """Return the answers by number."""
        return [(number, cells[at] if at < len(cells) else "") for number, at in sorted(self.numbered.items())]

    def answer_feedback(self, cells: list[str]) -> dict[int, str]:
        """Return what is said to single answers."""
        return {number: cells[at] for number, at in self.feedback.items() if at < len(cells)}


def columns_of(headings: list[str], row: int, report: LossReport) -> Columns | None:
    """Return the columns that a row names; None if none of them is called a question."""
    found = Columns({}, {}, {})
    unknown: list[str] = []
    meanings = {word: name for name, words in NAMES.items() for word in words}
    for at, heading in enumerate(headings):
        plain = " ".join(heading.casefold().replace("_", " ").split()).rstrip(":")
        name, answer = meanings.get(plain), ANSWER.column(plain)
        if name and name not in found.named:
            found.named[name] = at
        elif answer:
            (found.feedback if answer[1] else found.numbered).setdefault(answer[0], at)
        elif plain:
            unknown.append(heading)
    if "question" not in found.named:
        return None
    for heading in unknown:
        report.add("column", row, name=heading)
    return found

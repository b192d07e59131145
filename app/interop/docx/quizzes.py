"""Tests as people type them into Word: a bold question, options below it, the right one marked."""

import re
from collections.abc import Sequence

from app.interop import texts
from app.interop.building import Answer, Builder, Head
from app.interop.common import UnfitError
from app.interop.docx.parts import Paragraph, Part
from app.questions import AnyQuestion

FEWEST_OPTIONS = 2

_LETTERED = re.compile(r"([*+✓✔])?\s*([A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|\d{1,2})[.)]\s+(\S.*)", re.DOTALL)
_MARKED = re.compile(r"[*+✓✔]\s*(\S.*)", re.DOTALL)
_KEY = re.compile(
    r"(?:ANSWERS?|CORRECT(?: ANSWERS?)?|ОТВЕТЫ?|ПРАВИЛЬНЫЙ ОТВЕТ|ВЕРНЫЙ ОТВЕТ|ЖАУАП|ЖАУАБЫ|ДҰРЫС ЖАУАП)"
    r"\s*[:–-]\s*(\S.*)",
    re.IGNORECASE,
)
_QUESTION_NUMBER = re.compile(
    r"^(?:(?:Question|Вопрос|Сұрақ)\s*)?№?\s*\d+\s*[.):]\s+|^\d+-(?:сұрақ)[.:]?\s+", re.IGNORECASE
)


def options_below(parts: Sequence[Part], at: int) -> int:
    """Return how many parts from `at` on make a test question: it, its options and its answer line; 0 if it is none."""
    first = parts[at]
    if not isinstance(first, Paragraph) or first.heading is not None or not first.all_bold:
        return 0
    if _is_option(first) and not _begins_options(first, parts[at + 1 : at + 2]):
        return 0
    end = at + 1
    while end < len(parts) and _is_option(parts[end]):
        end += 1
    if end - at - 1 < FEWEST_OPTIONS:
        return 0
    return end - at + (end < len(parts) and _key(parts[end]) is not None)


def _begins_options(first: Paragraph, below: Sequence[Part]) -> bool:
    """Tell whether a numbered paragraph is a question above its options, not the first of them."""
    if not _QUESTION_NUMBER.match(first.text) or first.list_level is not None or not below:
        return False
    return isinstance(below[0], Paragraph) and _is_option(below[0]) and not _QUESTION_NUMBER.match(below[0].text)


def question_of(parts: Sequence[Part], builder: Builder) -> AnyQuestion:
    """Return the question that such parts make.

    Raises:
        UnfitError: if no option is marked as right.
    """
    paragraphs = [part for part in parts if isinstance(part, Paragraph)]
    key = _key(paragraphs[-1])
    options = paragraphs[1:-1] if key is not None else paragraphs[1:]
    told = [_option(paragraph) for paragraph in options]
    right = _named(key, told) if key is not None else _right_by_look(options, told)
    if not right:
        raise UnfitError("no-key")
    wrong = -1.0 if len(right) > 1 else 0.0
    answers = [
        Answer(text=texts.from_plain(text), fraction=1.0 if at in right else wrong)
        for at, (_, text, _) in enumerate(told)
    ]
    stem = texts.from_plain(_QUESTION_NUMBER.sub("", paragraphs[0].text))
    head = Head(line=paragraphs[0].number, names=(), stem=stem)
    return builder.choice(head, answers, single=len(right) == 1)


def _is_option(part: Part) -> bool:
    if not isinstance(part, Paragraph) or part.heading is not None or not part.text:
        return False
    return part.list_level is not None or bool(_LETTERED.fullmatch(part.text)) or bool(_MARKED.fullmatch(part.text))


def _option(paragraph: Paragraph) -> tuple[str, str, bool]:
    """Return an option's letter, text, and whether a sign before it marks it as right."""
    lettered = _LETTERED.fullmatch(paragraph.text)
    if lettered:
        return lettered[2].upper(), lettered[3], bool(lettered[1])
    marked = _MARKED.fullmatch(paragraph.text)
    return "", (marked[1] if marked else paragraph.text), bool(marked)


def _right_by_look(options: Sequence[Paragraph], told: Sequence[tuple[str, str, bool]]) -> set[int]:
    signed = {at for at, (_, _, sign) in enumerate(told) if sign}
    looks = {at for at, option in enumerate(options) if option.all_marked}
    right = signed or looks
    return right if len(right) < len(options) else set()


def _key(part: Part) -> str | None:
    found = _KEY.fullmatch(part.text) if isinstance(part, Paragraph) else None
    return found[1] if found else None


def _named(key: str, told: Sequence[tuple[str, str, bool]]) -> set[int]:
    """Return the options that an answer line names by letter, number or text."""
    whole = {text.casefold().strip(" ."): at for at, (_, text, _) in enumerate(told)}
    if key.casefold().strip(" .") in whole:
        return {whole[key.casefold().strip(" .")]}
    letters = {letter or chr(ord("A") + at): at for at, (letter, _, _) in enumerate(told)}
    marks = [one.upper() for one in re.split(r"[\s,;и&]+|\band\b", key.strip(" .)")) if one]
    return {letters[one] for one in marks if one in letters}

"""Free text judged by rules that can be seen: words in their accepted forms, days, numbers, length.

Nothing is understood here, only found. Capitals, Unicode forms, ё and е, doubled spaces, and Kazakh letters typed on
a Russian layout make no difference; any of the three languages counts. A word whose end is left open by `*` may soften
its last consonant, as Kazakh words do before an ending: әкімдік, әкімдігі.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache

SOFTENED = {"к": "[кг]", "п": "[пб]"}
"""Last consonants and what they become before a Kazakh ending that begins with a vowel, қ and ғ folded to к and г."""

RUSSIAN_FOR_KAZAKH = str.maketrans("әғқңөұүһі", "агкноуухи")

MONTHS = {
    "en": (
        *("january", "february", "march", "april", "may", "june"),
        *("july", "august", "september", "october", "november", "december"),
    ),
    "ru": (
        *("января", "февраля", "марта", "апреля", "мая", "июня"),
        *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
    ),
    "kk": (
        *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"),
        *("шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
    ),
}

_SPACED = re.compile(r"[^\w.,%*@-]+|(?<!\d)[.,]|[.,](?!\d)|(?<!\w)-|-(?!\w)")
_WORD = re.compile(r"\d+(?:[.,/:]\d+)+|\w+(?:-\w+)*")
_NUMERIC_DAY = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d\d))?(?!\d)")
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_NUMBER = re.compile(r"(?<![\w.,])[+-]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?(?![\w]|[.,]\d)")

_DASH = re.compile(r"(?<=\d)\s*[–—]\s*(?=\d)")
_ENGLISH_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")


def folded(text: str) -> str:
    """Return the text as it is compared: one case, one spelling, single spaces around every word."""
    return _folded(text.replace("*", " "))


@lru_cache(maxsize=2_000)
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFC", text).casefold().replace("ё", "е").translate(RUSSIAN_FOR_KAZAKH)
    return f" {' '.join(_SPACED.sub(' ', plain).split())} "


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(" " + " ".join(_word_pattern(word) for word in _folded(form).split()) + " ")


def _word_pattern(word: str) -> str:
    stem = word[:-1]
    if word.endswith("*") and stem[-1:] in SOFTENED:
        return re.escape(stem[:-1]).replace(r"\*", r"[\w-]*") + SOFTENED[stem[-1]] + r"[\w-]*"
    return re.escape(word).replace(r"\*", r"[\w-]*")


def has_form(text: str, form: str) -> bool:
    """Tell whether a folded text has the words of a form beside each other; `*` stands for the rest of a word."""
    return bool(_folded(form).strip()) and _pattern(form).search(text) is not None


def has_any(text: str, forms: Iterable[str]) -> bool:
    """Tell whether a text has one of the forms."""
    plain = folded(text)
    return any(has_form(plain, form) for form in forms)


def found_forms(text: str, forms: Iterable[str]) -> tuple[str, ...]:
    """Return those of the forms that a text has."""
    plain = folded(text)
    return tuple(form for form in forms if has_form(plain, form))


def word_count(text: str) -> int:
    """Return the number of words, as a person counts them."""
    return len(_WORD.findall(text))


def has_day(text: str, day: date) -> bool:
    """Tell whether a day is named: 30.11.2026, 30.11, 30 November, 30 ноября, 30 қараша; with no other year.

    Also in a row or a span that names its month once: 20 и 24 августа, 20–24 August.
    """
    for found in _NUMERIC_DAY.finditer(text):
        number, month, year = int(found[1]), int(found[2]), found[3]
        if (number, month) == (day.day, day.month) and (year is None or int(year) in {day.year, day.year - 2000}):
            return True
    if any(found.group() == day.isoformat() for found in _ISO_DAY.finditer(text)):
        return True
    for found in _day_in_words(day.day, day.month).finditer(folded(_DASH.sub("-", text))):
        years = {year for year in (found["before"], found["after"]) if year}
        if years <= {str(day.year)}:
            return True
    return False


@cache
def _day_in_words(day: int, month: int) -> re.Pattern[str]:
    names = "|".join(f"{folded(names[month - 1]).strip()}[а-я]*" for names in MONTHS.values())
    before = r"(?: (?P<before>\d{4}) жыл\w*)?"
    end = r"(?:st|nd|rd|th|-[а-я]{1,4})?"
    others = rf"(?:(?:-\d{{1,2}}| (?:и|жане|мен|пен|бен|and|по|to) \d{{1,2}}){end})*"
    day_first = rf" (?:\d{{1,2}}-)?0?{day}{end}{others}(?: of)?[ -](?:{names})"
    month_first = rf" (?:{names}) 0?{day}(?:st|nd|rd|th|-\w+)?"
    return re.compile(rf"{before}(?:{day_first}|{month_first})(?: (?P<after>\d{{4}}))?(?= )")


def has_number(text: str, number: float) -> bool:
    """Tell whether a number is named, with a decimal comma or point and with or without spaces between thousands."""
    return any(abs(one - number) < 1e-9 for one in numbers_in(text))


def numbers_in(text: str) -> list[float]:
    """Return the numbers a text names; 1,240 is read both as English and as Kazakh and Russian read it."""
    found: list[float] = []
    for written in _NUMBER.finditer(text):
        plain = re.sub(r"[ \u00a0\u202f]", "", written[0])
        found.append(float(plain.replace(",", ".")))
        if _ENGLISH_THOUSANDS.fullmatch(plain):
            found.append(float(plain.replace(",", "")))
    return found

"""How hard texts are to read, by counting alone: sentences, words, letters, and a reading ease where one is settled.

Such figures compare texts of one language with each other. They say nothing about whether a text is good.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence

import msgspec

from app.course.markup import plain_text
from app.course.structure import Block, Lesson

LONG = 25
"""A sentence with more words than this is counted as long."""

PROSE = (
    "paragraph",
    "list",
    "quotation",
    "figure",
    "rule",
    "example",
    "case",
    "warning",
    "steps",
    "compare",
    "details",
)
"""Blocks that hold sentences; headings, tables and code do not."""

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_SEGMENT = re.compile(r"</(?:p|li|dt|dd|blockquote)>|<br ?/?>")
_END = re.compile(r"[.!?…]+[\"”»’)\]]*\s+")
_OPENER = '"“«‘([–—'
_WORD = re.compile(r"[^\W\d_]+(?:[-’'‑][^\W\d_]+)*|\d[\d.,:]*")
_ABBREVIATIONS = {
    *("art", "no", "mr", "mrs", "dr", "st", "etc", "vs"),
    *("ст", "гг", "пп", "ул", "др", "стр", "кв", "им", "тыс", "млн", "см", "руб", "обл", "каб"),
    *("ж", "жж", "көш", "мың", "тб"),
}
"""Words behind whose full stop a sentence may go on before a capital; single letters (A. Serikova) need no list."""

_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
_RUSSIAN_VOWEL = re.compile(r"[аеёиоуыэюя]")


class Readability(msgspec.Struct, frozen=True, kw_only=True):
    """Counts over many texts in one language.

    Words of a sentence are counted with its numbers, letters and syllables without them. `ninth_decile` is the length
    that nine sentences of ten do not exceed, `long_share` the part (0 to 1) with more than LONG words.
    `reading_ease` is None where no formula is settled.
    """

    sentences: int
    words: int
    words_per_sentence: float
    ninth_decile: int
    long_share: float
    letters_per_word: float
    reading_ease: float | None


def readability(segments: Iterable[str], language: str) -> Readability | None:
    """Return the figures over pieces of text, none of which a sentence crosses; None if they hold no words."""
    told = [found for segment in segments for one in sentences(segment) if (found := words(one))]
    if not told:
        return None
    lengths = sorted(map(len, told))
    written = [word for sentence in told for word in sentence if word[0].isalpha()]
    mean = sum(lengths) / len(lengths)
    return Readability(
        sentences=len(told),
        words=sum(lengths),
        words_per_sentence=mean,
        ninth_decile=lengths[math.ceil(0.9 * len(lengths)) - 1],
        long_share=sum(length > LONG for length in lengths) / len(lengths),
        letters_per_word=sum(map(_letters, written)) / len(written) if written else 0.0,
        reading_ease=_reading_ease(mean, written, language),
    )


def _letters(word: str) -> int:
    return sum(letter.isalpha() for letter in word)


def _reading_ease(mean: float, written: Sequence[str], language: str) -> float | None:
    """Return the Flesch reading ease, by a formula of the language.

    English: R. Flesch, "A new readability yardstick" (1948): 206.835 - 1.015 words per sentence - 84.6 syllables per
    word. Russian: I. V. Oborneva's adaptation (dissertation, Moscow 2006), which keeps the scale and has 1.3 and 60.1.
    For Kazakh no adaptation is settled: whole phrases are one word there, so borrowed constants would mean nothing.
    """
    formulas: dict[str, tuple[float, float, Callable[[str], int]]] = {
        "en": (1.015, 84.6, english_syllables),
        "ru": (1.3, 60.1, russian_syllables),
    }
    if language not in formulas or not written:
        return None
    per_sentence, per_word, syllables = formulas[language]
    return 206.835 - per_sentence * mean - per_word * sum(map(syllables, written)) / len(written)


def english_syllables(word: str) -> int:
    """Return about how many syllables an English word has: groups of vowels, silent endings left out."""
    lower = word.casefold()
    count = len(_ENGLISH_VOWELS.findall(lower))
    # A last "e" is silent (rule), and so is that of "-es" and "-ed" unless it is heard (boxes, wanted).
    silent = re.search(r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouysxzcgh]es$", lower)
    return max(1, count - 1 if silent else count)


def russian_syllables(word: str) -> int:
    """Return the syllables of a Russian word: as many as it has vowels."""
    return max(1, len(_RUSSIAN_VOWEL.findall(word.casefold())))


def words(text: str) -> list[str]:
    """Return the words and numbers of a text as written, without punctuation."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of a piece of text; initials, known abbreviations and numbers of a list end none."""
    found: list[str] = []
    begin = 0
    for end in _END.finditer(text):
        if _goes_on(text[begin : end.start()], text[end.end() :], full_stop=end[0].startswith(".")):
            continue
        found.append(text[begin : end.end()].strip())
        begin = end.end()
    return [one for one in (*found, text[begin:].strip()) if one]


def _goes_on(before: str, after: str, *, full_stop: bool) -> bool:
    follows = after.lstrip(_OPENER + " ")[:1]
    if follows.islower():
        return True
    last = re.split(r"[\s(«“]", before)[-1].casefold()
    shortened = last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()) or (last == before and last.isdigit())
    return full_stop and shortened


def lesson_segments(lesson: Lesson) -> list[str]:
    """Return the paragraphs and list items of a lesson as plain text, law values still as written."""
    return [segment for block in lesson.blocks if block.kind in PROSE for segment in _segments(block)]


def _segments(block: Block) -> list[str]:
    parts = _SEGMENT.split(_TABLE.sub("", block.html))
    return [text for part in parts if (text := plain_text(part))]

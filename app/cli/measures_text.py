"""The measures of a course as lines of text: small tables, and lists of what to look at."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from app.cli.columns import GAP, columns

if TYPE_CHECKING:
    from app.services.authoring import CourseMeasures

LEVELS = ("remember", "understand", "apply", "analyse", "evaluate")
NONE = "-"
NO_EASE = "Reading ease: Flesch for English, Oborneva's adaptation for Russian; for Kazakh no formula is settled."


def measure_lines(measures: "CourseMeasures") -> list[str]:
    """Return the report on one course."""
    blocks = (_items(measures), _places(measures), _lengths(measures), _reading(measures), _to_look_at(measures))
    return [measures.course, *(line for block in blocks for line in ("", *block))]


def _items(measures: "CourseMeasures") -> list[str]:
    bank, checks = measures.bank_levels, measures.check_levels
    objectives = sorted({*bank, *checks})
    rows = [(one, _level_cells(bank.get(one, {}), checks.get(one, {}))) for one in objectives]
    rows.append(("all", _level_cells(_sums(bank.values()), _sums(checks.values()))))
    return [
        "Items in banks, + checks in lessons, by objective and level",
        *columns("objective", (*LEVELS, "all"), rows),
        f"{GAP}banks: {_types(measures.bank_types)}",
        f"{GAP}lessons: {_types(measures.check_types)}",
    ]


def _level_cells(bank: Mapping[str, int], checks: Mapping[str, int]) -> tuple[str, ...]:
    pairs = [(bank.get(level, 0), checks.get(level, 0)) for level in LEVELS]
    pairs.append((sum(bank.values()), sum(checks.values())))
    return tuple(f"{drawn or NONE} +{inline or NONE}" if drawn or inline else NONE for drawn, inline in pairs)


def _sums(levels: Iterable[Mapping[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in levels:
        found = {level: found.get(level, 0) + one.get(level, 0) for level in {*found, *one}}
    return found


def _types(types: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in types.items()) or "none"


def _places(measures: "CourseMeasures") -> list[str]:
    most = max((len(one.counts) for one in measures.places.values()), default=0)
    rows = [
        (
            "true, false" if kind == "truefalse" else kind,
            (*map(str, one.counts), *[NONE] * (most - len(one.counts)), _percent(one.largest_share)),
        )
        for kind, one in measures.places.items()
    ]
    headings = (*(str(number + 1) for number in range(most)), "largest")
    return ["Right options by their place as written", *columns("kind", headings, rows)]


def _lengths(measures: "CourseMeasures") -> list[str]:
    rows = [
        (
            language,
            (
                f"{one.right:.0f}",
                f"{one.others:.0f}",
                f"{one.ratio:.2f}",
                *map(_percent, (one.longest_share, one.shortest_share, one.chance)),
            ),
        )
        for language, one in measures.lengths.items()
    ]
    headings = ("right", "others", "ratio", "right is longest", "shortest", "by chance")
    return ["Letters of right options and of the others", *columns("language", headings, rows)]


def _reading(measures: "CourseMeasures") -> list[str]:
    rows = [
        (
            f"{text} {language}",
            (
                str(one.sentences),
                f"{one.words_per_sentence:.1f}",
                str(one.ninth_decile),
                _percent(one.long_share),
                f"{one.letters_per_word:.1f}",
                NONE if one.reading_ease is None else f"{one.reading_ease:.0f}",
            ),
        )
        for text, languages in measures.reading.items()
        for language, one in languages.items()
    ]
    headings = ("sentences", "words each", "9 in 10 up to", "over 25", "letters a word", "reading ease")
    return ["Readability", *columns("text", headings, rows), f"{GAP}{NO_EASE}"]


def _to_look_at(measures: "CourseMeasures") -> list[str]:
    found = [f"{GAP}{one}" for one in (*_long(measures), *_alike(measures), *_silent(measures))]
    return ["To look at", *(found or [f"{GAP}Nothing stands out."])]


def _long(measures: "CourseMeasures") -> Iterator[str]:
    for language, bias in measures.lengths.items():
        for one in bias.much_longer:
            yield f"{one.question}: the right option is {_percent(one.excess)} longer than the others ({language})"


def _alike(measures: "CourseMeasures") -> Iterator[str]:
    for language, groups in measures.alike.items():
        for one in groups:
            yield f"{', '.join(one.questions)}: one pattern of stems, “{one.pattern}” ({language})"


def _silent(measures: "CourseMeasures") -> Iterator[str]:
    for one in measures.without_feedback:
        yield f"{one}: a wrong option without feedback of its own"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"

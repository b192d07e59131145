"""The statistics of a quiz as lines of text: heading, a row per question, options, what to mend."""

from typing import TYPE_CHECKING

from app.cli.columns import GAP, columns

if TYPE_CHECKING:
    from app.services.statistics import ItemStatistics, QuizReport, QuizStatistics

UNDEFINED = "-"
HEADINGS = ("n", "facility", "sd", "discrimination", "efficiency", "weight", "point-biserial")
OPTION_HEADINGS = ("right", "lower", "middle", "upper", "all")
RIGHT = {True: "yes", False: "no", None: "?"}


def quiz_lines(quiz: "QuizReport", *, options: bool) -> list[str]:
    """Return the report on one quiz; `options` adds the tables of options taken."""
    figures = quiz.statistics
    lines = [quiz.name, *_whole(figures), ""]
    if quiz.few:
        lines += [_caution(quiz.few, len(figures.items)), ""]
    lines += columns("question", HEADINGS, ((item.id, _cells(item)) for item in figures.items))
    if figures.slots:
        lines += ["", "Papers differ. By place on the paper:"]
        lines += columns("place", HEADINGS, ((item.id, _cells(item)) for item in figures.slots))
    if options:
        lines += [line for item in figures.items if item.options for line in _options(item)]
    lines += ["", "Questions to mend", *(f"{GAP}{sentence}" for sentence in quiz.mend)]
    return lines if quiz.mend else [*lines, f"{GAP}None stands out."]


def _caution(few: int, questions: int) -> str:
    which = "All" if few == questions else f"{few} of {questions}"
    return f"{which} questions have fewer than 10 attempts: their figures jump about. Wait for more to mend by them."


def _whole(figures: "QuizStatistics") -> list[str]:
    most = "" if figures.possible is None else f" of {figures.possible:g}"
    same = "" if figures.kr20 is None else " (KR-20)"
    told = (
        f"{figures.attempts} attempts",
        f"mean {figures.mean:.2f}{most}",
        f"median {figures.median:.2f}",
        f"sd {_number(figures.standard_deviation)}",
        f"skewness {_number(figures.skewness)}",
        f"kurtosis {_number(figures.kurtosis)}",
    )
    measured = (
        f"alpha{same} {_number(figures.alpha)}",
        f"error ratio {_percent(figures.error_ratio)}",
        f"standard error {_number(figures.standard_error)}",
    )
    return [GAP + ", ".join(told), GAP + ", ".join(measured)]


def _cells(item: "ItemStatistics") -> tuple[str, ...]:
    return (
        str(item.attempts),
        _number(item.facility),
        _number(item.standard_deviation),
        _percent(item.discrimination_index),
        _percent(item.discriminative_efficiency),
        _percent(item.effective_weight),
        _number(item.point_biserial),
    )


def _options(item: "ItemStatistics") -> list[str]:
    rows = [
        (
            row.option or "(blank)",
            (RIGHT[row.correct] if row.option else "", *map(str, (row.lower, row.middle, row.upper, row.total))),
        )
        for row in item.options
    ]
    lower, middle, upper = item.thirds
    heading = f"{item.id}: thirds of {lower}, {middle} and {upper} attempts"
    return ["", heading, *columns("option", OPTION_HEADINGS, rows)]


def _number(value: float | None) -> str:
    return UNDEFINED if value is None else f"{value:.2f}"


def _percent(value: float | None) -> str:
    return UNDEFINED if value is None else f"{value:.1f} %"

"""The columns of the statistics page: questions with their figures, and objectives from the weakest on."""

from collections.abc import Callable

from app.services.studio.statistics_view import ItemRow, ItemStatistics, ObjectiveRow
from app.ui.models.records import RecordColumn
from app.ui.studio.item_words import all_words, figure_text, percentage_text, share_text, short_words, tone_of
from app.ui.text import percent_text, translate

WEAK = 0.5
"""An objective of whose points less than half were earned fails."""


def item_titles() -> tuple[str, ...]:
    """Return what the columns of the item table are called in a file."""
    return (
        translate("studio", "Question"),
        translate("studio", "What it asks"),
        translate("studio", "Objective"),
        translate("studio", "Attempts"),
        translate("studio", "Facility"),
        translate("studio", "Standard deviation"),
        translate("studio", "Discrimination index"),
        translate("studio", "Discriminative efficiency"),
        translate("studio", "Point-biserial correlation"),
        translate("studio", "What to look at"),
    )


def item_columns(language: str) -> list[RecordColumn[ItemRow]]:
    """Return the columns of the item table; numbers are written as in `language`."""

    def number(value: float | None) -> str:
        return figure_text(value, language)

    return [*_about(), *_shares(), *_correlations(number)]


def objective_columns() -> list[RecordColumn[ObjectiveRow]]:
    """Return the columns of the table of objectives."""
    return [
        RecordColumn(
            title=translate("studio", "Objective"),
            text=lambda row: f"{row.id} · {row.text}" if row.text else row.id,
            order=lambda row: row.id,
            stretch=3,
        ),
        RecordColumn(
            title=translate("studio", "Earned"),
            text=lambda row: percent_text(max(row.share, 0.0)),
            tone=_objective_tone,
            order=lambda row: row.share,
            centred=True,
        ),
        RecordColumn(title=translate("studio", "Verdict"), text=_objective_words, centred=True),
        _counted(translate("studio", "Questions"), lambda row: row.questions),
        _counted(translate("studio", "Answers"), lambda row: row.answers),
    ]


def _about() -> list[RecordColumn[ItemRow]]:
    return [
        RecordColumn(
            title=translate("studio", "Question"),
            text=lambda row: row.stem or row.id,
            order=lambda row: row.id,
            stretch=3,
        ),
        RecordColumn(
            title=translate("studio", "Look at"),
            text=short_words,
            spoken=lambda row: all_words(row) or short_words(row),
            tone=tone_of,
            centred=True,
        ),
        RecordColumn(
            title=translate("studio", "Attempts"),
            text=lambda row: str(row.figures.attempts),
            order=lambda row: row.figures.attempts,
            centred=True,
        ),
    ]


def _shares() -> list[RecordColumn[ItemRow]]:
    hint = translate("studio", "Facility: the share of its points that were earned")
    return [_figure(translate("studio", "Facility"), hint, lambda item: item.facility, share_text)]


def _correlations(number: Callable[[float | None], str]) -> list[RecordColumn[ItemRow]]:
    return [
        _figure(
            translate("studio", "SD"),
            translate("studio", "Standard deviation of its marks, in points"),
            lambda item: item.standard_deviation,
            number,
        ),
        _figure(
            translate("studio", "Discr. index"),
            translate("studio", "Discrimination index: do those who know the rest know this too?"),
            lambda item: item.discrimination_index,
            percentage_text,
        ),
        _figure(
            translate("studio", "Efficiency"),
            translate("studio", "Discriminative efficiency: the same as a part of what these marks allow"),
            lambda item: item.discriminative_efficiency,
            percentage_text,
        ),
        _figure(
            translate("studio", "Point-bis."),
            translate("studio", "Point-biserial correlation of its mark with the whole mark"),
            lambda item: item.point_biserial,
            number,
        ),
    ]


def _figure(
    title: str, hint: str, value: Callable[[ItemStatistics], float | None], words: Callable[[float | None], str]
) -> RecordColumn[ItemRow]:
    return RecordColumn(
        title=title,
        hint=hint,
        text=lambda row: words(value(row.figures)),
        order=lambda row: value(row.figures),
        centred=True,
    )


def _counted(title: str, value: Callable[[ObjectiveRow], int]) -> RecordColumn[ObjectiveRow]:
    return RecordColumn(title=title, text=lambda row: str(value(row)), order=value, centred=True)


def _objective_words(row: ObjectiveRow) -> str:
    if row.unsure:
        return translate("studio", "unsure")
    return translate("studio", "fails") if row.share < WEAK else translate("studio", "holds")


def _objective_tone(row: ObjectiveRow) -> str:
    if row.unsure:
        return "plain"
    return "bad" if row.share < WEAK else "good"

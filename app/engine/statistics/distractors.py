"""Which options were taken, by attempts that did badly, middling and well in the whole quiz."""

from collections import Counter
from collections.abc import Sequence

from app.engine.statistics.values import AttemptMarks, DistractorRow, KnownOption

LOWER, MIDDLE, UPPER = range(3)


def thirds(attempts: Sequence[AttemptMarks], totals: Sequence[float]) -> list[int]:
    """Return the third of each attempt: LOWER, MIDDLE or UPPER by the share of points earned.

    Equal attempts are in the same third, that of their middle rank, so that no order of files decides; the thirds may
    therefore differ in size. Where a maximum is unknown, the points themselves decide.
    """
    possible = [one.possible for one in attempts]
    known = [most for most in possible if most]
    shares = [total / most for total, most in zip(totals, known, strict=True)] if len(known) == len(totals) else totals
    keys = [round(share, 9) for share in shares]
    alike, below = Counter(keys), 0
    third_of = {}
    for key in sorted(alike):
        middle_rank = 2 * below + alike[key]
        third_of[key] = (
            UPPER if 3 * middle_rank > 4 * len(keys) else MIDDLE if 3 * middle_rank >= 2 * len(keys) else LOWER
        )
        below += alike[key]
    return [third_of[key] for key in keys]


def distractor_rows(
    chosen: Sequence[tuple[str, ...]], places: Sequence[int], options: Sequence[KnownOption]
) -> tuple[DistractorRow, ...]:
    """Return a row per option: those known in their order, others that were taken, and blanks if there are any.

    `chosen` are the options taken in each attempt that had the question, `places` the thirds of these attempts.
    """
    counts: dict[str, list[int]] = {}
    for taken, third in zip(chosen, places, strict=True):
        for option in dict.fromkeys(taken or ("",)):
            counts.setdefault(option, [0, 0, 0])[third] += 1
    told = {one.id: one for one in options}
    unknown = sorted(option for option in counts if option and option not in told)
    shown = [*options, *(KnownOption(id=option) for option in unknown)]
    if "" in counts:
        shown.append(KnownOption(id=""))
    return tuple(_row(one, counts.get(one.id, [0, 0, 0])) for one in shown)


def _row(option: KnownOption, counted: list[int]) -> DistractorRow:
    return DistractorRow(
        option=option.id,
        text=option.text,
        correct=option.correct,
        lower=counted[LOWER],
        middle=counted[MIDDLE],
        upper=counted[UPPER],
        total=sum(counted),
    )

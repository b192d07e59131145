"""Hotspot: a place, or several, on a picture."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import (
    Feedback,
    Languages,
    Question,
    Response,
    as_ids,
    id_problems,
    text_problems,
)

NAME = "hotspot"

Point = tuple[float, float]
"""Across and down, as fractions of the picture from its upper left corner."""

ROUNDING = 1e-9
"""By so much a sum of two written fractions may be off."""


class Region(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place on the picture: either `box` (x, y, width, height) or `polygon`, as fractions 0..1 of the picture.

    Learners who cannot see the picture choose by the `label`, and all others read it too: it says where the place
    is or what stands there ("below the signature"), never whether it is the one that is asked for.
    """

    id: str
    label: LocalText
    box: tuple[float, float, float, float] | None = None
    polygon: tuple[Point, ...] = ()
    """Three corners or more, in the order in which a line would join them."""
    correct: bool = False
    feedback: LocalText = {}


class HotspotQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """One of the `regions` of a `picture` (a media id of the course) is right; with `many`, one or more.

    Where regions overlap, the later one lies on top. Response: the ids of the chosen regions, also for a single one.
    """

    picture: str
    regions: tuple[Region, ...]
    many: bool = False


def score(question: HotspotQuestion, response: Response | None) -> float:
    """Give (right regions chosen - wrong ones chosen) / (number of right ones), never below nothing.

    Choosing everything is therefore worth no more than choosing with care.
    """
    right = set(correct(question))
    known = {region.id for region in question.regions}
    chosen = set(as_ids(response)) & known
    if not right:
        return 0.0
    return max(0.0, (len(chosen & right) - len(chosen - right)) / len(right))


def correct(question: HotspotQuestion) -> list[str]:
    """Return the ids of all right regions."""
    return [region.id for region in question.regions if region.correct]


def options(question: HotspotQuestion) -> tuple[str, ...]:
    """Return nothing: regions are numbered as they lie on the picture, and later ones cover earlier ones."""
    del question
    return ()


def in_words(question: HotspotQuestion, response: Response | None, language: str) -> str:
    """Return the labels of the chosen regions in their written order."""
    chosen = as_ids(response)
    return "; ".join(pick(region.label, language) for region in question.regions if region.id in chosen)


def outline(region: Region) -> tuple[Point, ...]:
    """Return the corners of a region in fractions of the picture, whatever it is drawn by."""
    if region.box is None:
        return region.polygon
    x, y, width, height = region.box
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def region_at(question: HotspotQuestion, x: float, y: float) -> str | None:
    """Return the id of the topmost region at a place given in fractions of the picture, or None."""
    hit = (region.id for region in reversed(question.regions) if _holds(outline(region), x, y))
    return next(hit, None)


def _holds(corners: tuple[Point, ...], x: float, y: float) -> bool:
    """Tell whether a line from the place to the right crosses the edges an odd number of times."""
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], *corners[:1]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside


def problems(question: HotspotQuestion, languages: Languages) -> list[Problem]:
    """Report regions nobody can see or hit, missing labels, and a number of right ones that makes no question."""
    found = id_problems([region.id for region in question.regions], "regions")
    for number, region in enumerate(question.regions):
        found += text_problems(region.label, languages, "regions", number, "label")
        if region.feedback:
            found += text_problems(region.feedback, languages, "regions", number, "feedback")
        found += _shape_problems(region, number)
    if len(question.regions) < 2:
        text = QT_TRANSLATE_NOOP("core", "A picture to choose on needs at least two regions.")
        found.append(Problem("too-few-regions", text, ("regions",)))
    return found + _count_problems(question)


def _shape_problems(region: Region, number: int) -> list[Problem]:
    where = ("regions", number)
    if (region.box is None) == (len(region.polygon) < 3) or (region.box and region.polygon):
        text = QT_TRANSLATE_NOOP(
            "core", "A region is drawn in one way: as a box of four numbers or as a polygon of three or more points."
        )
        return [Problem("region-shape", text, where)]
    key = "polygon" if region.box is None else "box"
    corners = outline(region)
    if not all(-ROUNDING <= part <= 1 + ROUNDING for corner in corners for part in corner):
        text = QT_TRANSLATE_NOOP(
            "core", "This region reaches out of the picture: its numbers are parts of width and height, from 0 to 1."
        )
        return [Problem("region-outside", text, (*where, key))]
    if _area(corners) <= ROUNDING or (region.box is not None and min(region.box[2:]) <= 0):
        text = QT_TRANSLATE_NOOP("core", "This region has no area, so nobody can choose it on the picture.")
        return [Problem("region-area", text, (*where, key))]
    return []


def _area(corners: tuple[Point, ...]) -> float:
    """Return the part of the picture that a shape without crossings covers."""
    around = zip(corners, (*corners[1:], *corners[:1]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in around)) / 2


def _count_problems(question: HotspotQuestion) -> list[Problem]:
    right = [number for number, region in enumerate(question.regions) if region.correct]
    if not right:
        text = QT_TRANSLATE_NOOP("core", "No region is marked as the right one.")
        return [Problem("correct-count", text, ("regions",))]
    if len(right) > 1 and not question.many:
        text = QT_TRANSLATE_NOOP("core", "Several regions are right: let learners choose several with “many: true”.")
        return [Problem("correct-count", text, ("regions", right[1], "correct"))]
    if 1 < len(right) == len(question.regions):
        text = QT_TRANSLATE_NOOP("core", "All regions are right, so nothing is asked: draw a wrong one too.")
        return [Problem("correct-count", text, ("regions",))]
    return []


def without_key(question: HotspotQuestion) -> HotspotQuestion:
    """Return the question without marks and reasons at its regions."""
    bare = tuple(msgspec.structs.replace(region, correct=False, feedback={}) for region in question.regions)
    return msgspec.structs.replace(question, regions=bare, feedback=Feedback())


SAMPLE = HotspotQuestion(
    id="sample-hotspot",
    objective="s.1",
    level="apply",
    stem={
        "en": "Where on the letter does the incoming number go?",
        "ru": "В каком месте письма ставят входящий номер?",
        "kk": "Кіріс нөмірі хаттың қай жеріне қойылады?",
    },
    picture="sample-letter",
    regions=(
        Region(
            id="emblem",
            label={"en": "Upper edge, middle", "ru": "Верхний край, середина", "kk": "Жоғарғы шеті, ортасы"},
            box=(0.4, 0.02, 0.2, 0.12),
        ),
        Region(
            id="heading",
            label={"en": "Beside the first line", "ru": "Рядом с первой строкой", "kk": "Бірінші жолдың жанында"},
            polygon=((0.05, 0.2), (0.3, 0.2), (0.3, 0.35), (0.05, 0.35)),
            feedback={
                "en": "The text of the letter stays untouched.",
                "ru": "На тексте письма ничего не пишут.",
                "kk": "Хат мәтініне ештеңе жазылмайды.",
            },
        ),
        Region(
            id="foot",
            label={"en": "Lower right corner", "ru": "Правый нижний угол", "kk": "Төменгі оң жақ бұрыш"},
            box=(0.65, 0.85, 0.3, 0.1),
            correct=True,
        ),
    ),
)

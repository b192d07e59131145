"""Places on a picture as Moodle's markers: one marker, a drop zone for each right place, the picture inside."""

from app.interop.common import Order
from app.interop.moodle_xml import tags
from app.interop.moodle_xml.marker_reading import MARKER
from app.interop.pictures import size_of
from app.interop.writing import Words
from app.questions.hotspot import HotspotQuestion, Region, outline


def markers(question: HotspotQuestion, words: Words, order: Order) -> list[str]:
    """Return the picture, the marker and its zones; nothing if the picture is missing or its size is unknown."""
    picture = order.pictures.get(question.picture)
    size = size_of(picture.content) if picture else None
    right = [region for region in question.regions if region.correct]
    if picture is None or size is None or not right:
        return []
    words.lose("regions.label")
    if len(right) < len(question.regions):
        words.lose("regions")
    if any(region.feedback for region in question.regions):
        words.lose("regions.feedback")
    count = "<infinite/>" if len(right) > 1 else ""
    drag = f"<drag><no>1</no>{tags.text_tag(MARKER)}{count or '<noofdrags>1</noofdrags>'}</drag>"
    drops = [_drop(region, number, size) for number, region in enumerate(right, start=1)]
    return [tags.file(picture), drag, *drops]


def _drop(region: Region, number: int, size: tuple[int, int]) -> str:
    width, height = size
    if region.box is not None:
        x, y, across, down = region.box
        shape = "rectangle"
        coordinates = f"{round(x * width)},{round(y * height)};{round(across * width)},{round(down * height)}"
    else:
        shape = "polygon"
        coordinates = ";".join(f"{round(x * width)},{round(y * height)}" for x, y in outline(region))
    inner = f"<no>{number}</no><shape>{shape}</shape><coords>{coordinates}</coords><choice>1</choice>"
    return f"<drop>{inner}</drop>"

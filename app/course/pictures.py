"""Pictures of courses, looked at before anything draws them: their kind, their size, and what an SVG may hold."""

from pathlib import PurePosixPath

from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.pixels import check_pixels
from app.course.unsafe import UnsafeError

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp")


def safe_picture(name: str, content: bytes) -> bytes:
    """Return a picture with nothing in it that could harm; one that is harmless comes back byte for byte.

    Raises:
        UnsafeError: if it is no picture that Kense shows, too large to be drawn, or an SVG made to stop a PC.
    """
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "{name} is no picture that Kense can show"), name=name)
    if suffix == ".svg":
        from app.course.svg import safe_svg  # loads an XML parser

        return safe_svg(name, content)
    check_pixels(name, content)
    return content

"""Checking the code of a statement that somebody shows: as text, or in a picture or scan of the page."""

from pathlib import Path

import msgspec

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths

PREFIX = "KS1:"
PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff")


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """What a good signature says. `own` tells whether this PC signed it; an unknown PC is named by its key."""

    serial: str
    name: str
    course: str
    minutes: int
    score_percent: int | None
    completed_on: str
    issued_on: str
    installation: str
    own: bool


def verify(shown: str, paths: AppPaths) -> Verified:
    """Return what the code says, given as text or as the path of a picture.

    Raises:
        TrustError: if there is no code, or its signature does not fit what it says.
    """
    from app.trust.keys import installation_key, key_id
    from app.trust.token import read_statement

    text = shown if shown.startswith(PREFIX) else _code_in(Path(shown))
    public = bytes(installation_key(paths.keys).verify_key)
    read = read_statement(text, public_keys={key_id(public): public})
    claims = read.claims
    return Verified(
        serial=claims.serial,
        name=claims.name,
        course=claims.course_title or claims.course_id,
        minutes=claims.minutes,
        score_percent=claims.score_percent,
        completed_on=claims.completed_on.strftime("%d.%m.%Y"),
        issued_on=claims.issued_on.strftime("%d.%m.%Y"),
        installation=read.installation,
        own=read.known,
    )


def _code_in(path: Path) -> str:
    if path.suffix.lower() not in PICTURES or not path.is_file():
        text = QT_TRANSLATE_NOOP(
            "core", "There is no code in “{shown}”. Give the text that begins with KS1:, or a picture of the page."
        )
        raise TrustError(text, shown=str(path)[:60])
    import zxingcpp
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path) as opened:
            picture = opened.convert("L")
    except (OSError, UnidentifiedImageError) as error:
        text = QT_TRANSLATE_NOOP("core", "The picture {file} cannot be read ({reason}). Scan the page again.")
        raise TrustError(text, file=path.name, reason=str(error)) from error
    # At twice the size the reader finds codes of scans in which it misses them at their own.
    for scale in (2, 1):
        enlarged = picture.resize((picture.width * scale, picture.height * scale))
        for code in zxingcpp.read_barcodes(enlarged):
            if code.text.startswith(PREFIX):
                return str(code.text)
    text = QT_TRANSLATE_NOOP("core", "No code was found in {file}. Scan the page again, straight and sharp.")
    raise TrustError(text, file=path.name)

"""Templates of certificates: JSON files that say where each field stands, in millimetres from the upper left corner.

Texts hold names in braces ({name}, {course}, {issued_on} …); a text of which a named value is missing is left out
whole. A template's `languages` are the document's first and second; a text field says which of them it is for.
"""

from pathlib import Path
from string import Formatter
from typing import Annotated, Literal

import msgspec

from app.base.errors import DocumentError
from app.base.faults import Problem
from app.base.files import write_whole
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, LocalText, pick

Language = Literal["kk", "ru", "en"]
Align = Literal["left", "centre", "right"]
Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9A-Fa-f]{6}$")]
Millimetres = Annotated[float, msgspec.Meta(ge=-1000, le=1000)]
Length = Annotated[float, msgspec.Meta(gt=0, le=1000)]
Points = Annotated[float, msgspec.Meta(ge=4, le=120)]

VALUES = (
    "name", "latin_name", "course", "number", "version", "hours", "score", "issued_on", "expires_on", "law_date",
    "office", "signatory", "signatory_post", "notice", "token",
)  # fmt: skip
"""Names that a text may hold in braces."""

SMALLEST_CODE_MM = 28
"""A version 11 code with smaller modules is not read from a 150-dpi scan (measured: 30 mm 25 of 25, 25 mm not)."""

SUFFIX = ".json"


class PageSize(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The paper; offsets move everything on pre-printed paper until it meets what is printed there already."""

    width: Length = 210
    height: Length = 297
    preprinted: bool = False
    offset_x: Millimetres = 0
    offset_y: Millimetres = 0


class TextField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="text", tag_field="kind"):
    """A text in a box; it shrinks from `size` to `smallest` points and wraps to `lines`, and is never cut off.

    A text of fewer lines stands at the top of the box, or at its bottom.
    """

    id: str
    text: LocalText
    x: Millimetres
    y: Millimetres
    width: Length
    size: Points
    smallest: Points = 6
    lines: Annotated[int, msgspec.Meta(ge=1, le=20)] = 1
    font: Literal["regular", "bold", "italic"] = "regular"
    align: Align = "centre"
    colour: Colour = "#13202A"
    anchor: Literal["top", "bottom"] = "top"
    language: Literal["first", "second"] = "first"


class RuleField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="rule", tag_field="kind"):
    """A thin horizontal line, `thickness` in points."""

    id: str
    x: Millimetres
    y: Millimetres
    width: Length
    thickness: Annotated[float, msgspec.Meta(gt=0, le=20)] = 0.6
    colour: Colour = "#D3DCE3"


class QrField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="qr", tag_field="kind"):
    """The code; `size` is its side without the white margin."""

    id: str
    x: Millimetres
    y: Millimetres
    size: Length = 30


class LogoField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="logo", tag_field="kind"):
    """A picture of the office (PNG or JPEG beside the template), fitted into its box; without a file it is left out."""

    id: str
    x: Millimetres
    y: Millimetres
    width: Length
    height: Length
    file: str = ""


class SealField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="seal", tag_field="kind"):
    """A round rosette that we draw, or the dashed circle where the office puts its own seal; x and y are its corner."""

    id: str
    x: Millimetres
    y: Millimetres
    size: Length = 30
    look: Literal["rosette", "place"] = "rosette"


Field = TextField | RuleField | QrField | LogoField | SealField


class Signatory(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who signs by hand; at issue name and post are frozen into the certificate."""

    name: str = ""
    post: LocalText = {}


class Template(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One look of a certificate."""

    format: Literal[1] = 1
    id: str
    version: Annotated[int, msgspec.Meta(ge=1)] = 1
    title: LocalText
    languages: tuple[Language, ...]
    page: PageSize = PageSize()
    decoration: Literal["none", "frame", "ornament"] = "none"
    accent: Colour = "#07586C"
    second_accent: Colour = "#F2B705"
    signatory: Signatory = Signatory()
    fields: tuple[Field, ...]


def read_template(path: Path) -> Template:
    """Return the template of a file.

    Raises:
        DocumentError: if it cannot be read, or is no template.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=Template)
    except (OSError, ValueError, RecursionError) as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The template {file} cannot be used ({reason}). No certificate was made. "
            "Choose another template, or open it in the designer and save it again.",
        )
        raise DocumentError(text, file=path.name, reason=error) from error


def save_template(template: Template, path: Path) -> None:
    """Write a template, easy to read for people too.

    Raises:
        DocumentError: if it cannot be written; a file that was there stays as it was.
    """
    data = msgspec.json.format(msgspec.json.encode(template), indent=2) + b"\n"
    try:
        write_whole(path, data)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The template could not be saved in {folder} ({reason}). Nothing that was saved before is lost. "
            "Choose another folder or free some space.",
        )
        raise DocumentError(text, folder=str(path.parent), reason=error.strerror or "") from error


def template_files(*folders: Path) -> dict[str, Path]:
    """Return the template files by their name without suffix; a later folder's take the place of an earlier one's."""
    found = {path.stem: path for folder in folders if folder.is_dir() for path in sorted(folder.glob(f"*{SUFFIX}"))}
    return dict(sorted(found.items()))


def problems(template: Template, *, folder: Path | None = None) -> list[Problem]:
    """Return everything that is wrong with a template, one sentence each; `folder` is where its pictures lie."""
    found: list[Problem] = []
    if not 1 <= len(template.languages) <= 2 or len(set(template.languages)) < len(template.languages):
        text = QT_TRANSLATE_NOOP("core", "A certificate has one language or two different ones.")
        found.append(Problem("languages", text, ("languages",)))
    if not any(isinstance(field, QrField) for field in template.fields):
        text = QT_TRANSLATE_NOOP("core", "There is no code on the page, so nobody could check the certificate.")
        found.append(Problem("no-code", text, ("fields",)))
    if not any("{name}" in text for field in template.fields for text in texts_of(field).values()):
        found.append(Problem("no-name", QT_TRANSLATE_NOOP("core", "There is no name on the page."), ("fields",)))
    ids = [field.id for field in template.fields]
    for place, field in enumerate(template.fields):
        where = ("fields", place)
        if ids.index(field.id) < place:
            text = QT_TRANSLATE_NOOP("core", "Two fields have the name “{field}”.")
            found.append(Problem("same-id", text, where, {"field": field.id}))
        found += _field_problems(field, template, folder, where)
    return found


def texts_of(field: Field) -> LocalText:
    """Return a field's texts by language; empty for a field without."""
    return field.text if isinstance(field, TextField) else {}


def names_in(text: str) -> list[str]:
    """Return the names in braces of a text.

    Raises:
        ValueError: if the braces do not fit together.
    """
    return [
        name
        for _, name, spec, conversion in Formatter().parse(text)
        if name is not None and _plain(name, spec, conversion)
    ]


def box_of(field: Field) -> tuple[float, float, float, float]:
    """Return x, y, width and height of a field in mm; a text's height is that of all its lines at full size."""
    match field:
        case TextField():
            return field.x, field.y, field.width, field.lines * field.size * 1.32 * 25.4 / 72
        case RuleField():
            return field.x, field.y, field.width, field.thickness * 25.4 / 72
        case LogoField():
            return field.x, field.y, field.width, field.height
        case _:
            return field.x, field.y, field.size, field.size


def moved(field: Field, *, x: float, y: float) -> Field:
    """Return the field at another place, in tenths of a millimetre."""
    return msgspec.structs.replace(field, x=round(x, 1), y=round(y, 1))


def with_field(template: Template, field: Field) -> Template:
    """Return the template in which `field` takes the place of the one of its id."""
    fields = tuple(field if one.id == field.id else one for one in template.fields)
    return msgspec.structs.replace(template, fields=fields)


def _plain(name: str, spec: str | None, conversion: str | None) -> bool:
    if spec or conversion or not name.isidentifier():
        raise ValueError(f"{{{name}}} is no plain name")
    return True


def _field_problems(
    field: Field, template: Template, folder: Path | None, where: tuple[str | int, ...]
) -> list[Problem]:
    found = _place_problems(field, template.page, where)
    if isinstance(field, QrField) and field.size < SMALLEST_CODE_MM:
        text = QT_TRANSLATE_NOOP(
            "core", "The code is {size} mm wide: scanners do not read it reliably below {smallest} mm."
        )
        found.append(Problem("small-code", text, where, {"size": f"{field.size:g}", "smallest": SMALLEST_CODE_MM}))
    if isinstance(field, LogoField) and field.file and folder and not _is_picture(folder, field.file):
        text = QT_TRANSLATE_NOOP("core", "The picture {file} of “{field}” is not in the folder of the template.")
        found.append(Problem("no-picture", text, where, {"file": field.file, "field": field.id}))
    if isinstance(field, TextField):
        found += _text_problems(field, template.languages, where)
    return found


def _place_problems(field: Field, page: PageSize, where: tuple[str | int, ...]) -> list[Problem]:
    x, y, width, height = box_of(field)
    if min(x, y) >= 0 and x + width <= page.width and y + height <= page.height:
        return []
    text = QT_TRANSLATE_NOOP("core", "“{field}” does not stand wholly on the page.")
    return [Problem("off-page", text, where, {"field": field.id})]


def _text_problems(field: TextField, languages: tuple[Language, ...], where: tuple[str | int, ...]) -> list[Problem]:
    found = []
    if field.smallest > field.size:
        text = QT_TRANSLATE_NOOP("core", "The smallest size of “{field}” is larger than its size.")
        found.append(Problem("sizes", text, where, {"field": field.id}))
    place = ("first", "second").index(field.language)
    if place < len(languages) and not pick(field.text, languages[place]):
        text = QT_TRANSLATE_NOOP("core", "“{field}” has no text.")
        found.append(Problem("no-text", text, where, {"field": field.id}))
    for language, words in field.text.items():
        if language not in LANGUAGES:
            text = QT_TRANSLATE_NOOP(
                "core", "“{field}” has a text in “{language}”, which is none of Kense’s languages."
            )
            found.append(Problem("language", text, where, {"field": field.id, "language": language}))
        try:
            strange = sorted(set(names_in(words)) - set(VALUES))
        except ValueError:
            text = QT_TRANSLATE_NOOP("core", "The braces in “{field}” do not fit together: “{words}”.")
            found.append(Problem("braces", text, where, {"field": field.id, "words": words}))
            continue
        for name in strange:
            text = QT_TRANSLATE_NOOP("core", "“{field}” asks for {name}, which a certificate does not have.")
            found.append(Problem("value", text, where, {"field": field.id, "name": name}))
    return found


def _is_picture(folder: Path, name: str) -> bool:
    """Tell whether a file lies in the folder itself: a template never reaches for other files of the PC."""
    return Path(name).name == name and (folder / name).is_file()

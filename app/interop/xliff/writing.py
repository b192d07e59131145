"""XLIFF files as text: one <file> for each file of the course, one unit for each text, marks as placeholders."""

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from app.interop.xliff.inline import Mark, Pieces, source_pieces, target_pieces
from app.interop.xliff.units import State, TransUnit, Version

STATES_12: dict[State, str] = {
    "missing": "needs-translation",
    "stale": "needs-review-translation",
    "translated": "translated",
    "same": "final",
}
"""XLIFF 1.2, 2.3, values of `state`."""

STATES_20: dict[State, tuple[str, str]] = {
    "missing": ("initial", ""),
    "stale": ("translated", "kense:needs-review"),
    "translated": ("translated", ""),
    "same": ("final", "kense:same"),
}
"""XLIFF 2.0, 4.3.1.27: `state` and `subState`."""

UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no XML may hold (XML 1.0, 2.2)."""


def unwritable(unit: TransUnit) -> bool:
    """Tell whether a text has signs that XML cannot hold."""
    return bool(UNWRITABLE.search(unit.source) or UNWRITABLE.search(unit.target))


def write(units: Iterable[TransUnit], version: Version, *, source: str, target: str) -> bytes:
    """Return the units as a file, grouped by their files; those that are `unwritable` must not be among them."""
    files: dict[str, list[TransUnit]] = {}
    for one in units:
        files.setdefault(one.file, []).append(one)
    lines = _lines_12(files, source, target) if version == "1.2" else _lines_20(files, source, target)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(lines) + "\n").encode()


# ---- 1.2 -----------------------------------------------------------------------------------------------------------


def _lines_12(files: dict[str, list[TransUnit]], source: str, target: str) -> Iterator[str]:
    yield '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    for name, units in files.items():
        languages = f"source-language={quoteattr(source)} target-language={quoteattr(target)}"
        yield f'  <file original={quoteattr(name)} {languages} datatype="plaintext">'
        yield "    <body>"
        for one in units:
            yield from _unit_12(one)
        yield "    </body>"
        yield "  </file>"
    yield "</xliff>"


def _unit_12(unit: TransUnit) -> Iterator[str]:
    source = source_pieces(unit.source)
    yield f'      <trans-unit id={quoteattr(unit.key)} xml:space="preserve">'
    yield f"        <source>{_inline(source, 'ph_12')}</source>"
    words = _inline(target_pieces(unit.target, source), "ph_12")
    yield f'        <target state="{STATES_12[unit.state]}">{words}</target>'
    yield '        <context-group purpose="location">'
    yield f'          <context context-type="sourcefile">{escape(unit.file)}</context>'
    yield f'          <context context-type="linenumber">{unit.line}</context>'
    if unit.block >= 0:
        yield f'          <context context-type="x-block">{unit.block}</context>'
    yield "        </context-group>"
    if unit.place:
        yield f'        <note from="Kense">{escape(unit.place)}</note>'
    yield "      </trans-unit>"


# ---- 2.0 -----------------------------------------------------------------------------------------------------------


def _lines_20(files: dict[str, list[TransUnit]], source: str, target: str) -> Iterator[str]:
    languages = f"srcLang={quoteattr(source)} trgLang={quoteattr(target)}"
    yield f'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" {languages}>'
    for number, (name, units) in enumerate(files.items(), start=1):
        yield f'  <file id="f{number}" original={quoteattr(name)}>'
        for one in units:
            yield from _unit_20(one)
        yield "  </file>"
    yield "</xliff>"


def _unit_20(unit: TransUnit) -> Iterator[str]:
    source = source_pieces(unit.source)
    target = target_pieces(unit.target, source)
    state, detail = STATES_20[unit.state]
    # An id is an NMTOKEN there, without a slash; the key stands in the name.
    key = unit.key.replace("/", ":")
    yield f'    <unit id={quoteattr(key)} name={quoteattr(unit.key)} xml:space="preserve">'
    yield "      <notes>"
    yield f'        <note category="place">{escape(unit.place or unit.file)}</note>'
    yield f'        <note category="line">{unit.line}</note>'
    if unit.block >= 0:
        yield f'        <note category="block">{unit.block}</note>'
    yield "      </notes>"
    marks = {one.id: one.text for one in (*source, *target) if isinstance(one, Mark)}
    if marks:
        yield "      <originalData>"
        yield from (f'        <data id="d{number}">{_escaped(text)}</data>' for number, text in sorted(marks.items()))
        yield "      </originalData>"
    more = f' subState="{detail}"' if detail else ""
    yield f'      <segment state="{state}"{more}>'
    yield f"        <source>{_inline(source, 'ph_20')}</source>"
    if unit.target:
        yield f"        <target>{_inline(target, 'ph_20')}</target>"
    yield "      </segment>"
    yield "    </unit>"


# ---- both ----------------------------------------------------------------------------------------------------------


def _inline(pieces: Pieces, kind: str) -> str:
    return "".join(_escaped(one) if isinstance(one, str) else _placeholder(one, kind) for one in pieces)


def _placeholder(mark: Mark, kind: str) -> str:
    if kind == "ph_12":
        return f'<ph id="{mark.id}">{_escaped(mark.text)}</ph>'
    return f'<ph id="{mark.id}" dataRef="d{mark.id}" disp={quoteattr(mark.text)}/>'


def _escaped(text: str) -> str:
    """Return a text for XML; a carriage return would be read as a line break."""
    return escape(text, {"\r": "&#13;"})

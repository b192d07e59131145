"""The words of a text that a person reads: everything else, such as code, ids, addresses and values, is blanked out."""

import re

_NO_PROSE = re.compile(
    r"(?ms:^[ \t]*(```|~~~).*?^[ \t]*\1[ \t]*$)"
    r"|`[^`\n]+`"
    r"|\{[^{}\n]*\}+"
    r"|\$[A-Za-z_]\w*"
    r"|\]\([^()\s]*\)"
    r"|\[\^[^\]\n]+\]:?"
    r"|<?\b[a-z][a-z0-9+.-]*://[^\s<>]+>?"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])[A-Za-z0-9-]*\.?[A-Za-z0-9-]+\.[A-Za-z][A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?:/\S*)?"
    r"|\+\+[a-z0-9+-]+\+\+"
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[’'ʼ-](?=[^\W\d_])|\u0301|\u00ad)*")


def prose(text: str) -> str:
    """Return a text of the same length with spaces in the place of what is no prose."""
    return _NO_PROSE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def words_of(text: str) -> list[tuple[int, int, str]]:
    """Return the words of a text's prose with their places; what has a digit in it is no word."""
    bare = prose(text)
    return [
        (found.start(), found.end(), found[0])
        for found in _WORD.finditer(bare)
        if not _touches_digit(bare, found.start(), found.end())
    ]


def _touches_digit(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return (bool(before) and (before.isdigit() or before == "_")) or after.isdigit() or after == "_"

"""Reading the flat TOML tables of colours and icons: sections of `name = "text"` and nothing else.

`tomllib` reads them too (a test compares), but its import and parser would take 4 ms of every start.
"""

import re

_LINE = re.compile(r'^(?:\[([\w-]+)\]|([\w-]+) = "([^"]*)")', re.MULTILINE)


def read_table(text: str) -> dict[str, dict[str, str]]:
    """Return the texts by section and name."""
    sections: dict[str, dict[str, str]] = {}
    section: dict[str, str] = {}
    for head, name, value in _LINE.findall(text):
        if head:
            section = sections.setdefault(head, {})
        else:
            section[name] = value
    return sections

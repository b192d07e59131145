"""What Markdown makes of plain text, without Markdown, which takes most of the time of reading a course.

Plain are paragraphs, headings, tables, lists and quotations whose words are at most **strong** or *stressed*, a link
into the course or a value of the law. For all else `plain_html` has no answer, and Markdown is asked. Tests compare
both ways for every block of the shipped courses and for generated ones: whoever lets in another sign here makes sure
that no extension of `app.course.markup` looks for it.
"""

import re

_WORDS = r"(?:[\w ,.;:?()/%'\"«»“”„‘’…–—№°×−·•☐@$€₸-]++|!(?!\[)|\+(?!\+)|=(?!=))++"
"""Signs that mean themselves, and three that mean more only in company: ![ opens a picture, ++ keys and == a mark."""

_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
"""One that may stress words, as it does not stand within one."""

_ENCLOSED = rf"(?=[\w(«“„]){_WORDS}(?<! )"
_LINK = rf"\[{_ENCLOSED}\]\((?:term|lesson|practice):[a-z0-9-]+\)"
_LAW = r"\{law:[a-z0-9.-]+(?:\|[a-z]+)?\}"
_STRESSED = rf"(?<![^ («“„])(?:\*\*{_ENCLOSED}\*\*|\*{_ENCLOSED}\*)(?![^ .,;:!?)»”…])"
"""Marks that can open and close just there, whatever else stands in the line."""

_RUN = re.compile(rf"(?! )(?:{_WORDS}|{_LINK}|{_LAW}|{_STRESSED})++(?<! )")
_BEGINNING = re.compile(r"(?!\d+[.)] )[\w(«“„‘'\"–—−№…☐*\[{]")
"""How a line begins that opens no list, no definition and no line under a heading."""

_RULER = re.compile(r"\|(?:-{3,}\|){2,}")
_NUMBER = re.compile(r"\d+\. ")


def plain_html(text: str) -> str | None:
    """Return the HTML of a plain text; None for a text that is not plain."""
    if "_" in text and _UNDERSCORE.search(text):
        return None
    made: list[str] = []
    for section in text.split("\n\n"):
        html = _section(section.split("\n"))
        if html is None or (made and _grow_together(made[-1], html)):
            return None
        made.append(html)
    return _marked("\n".join(made))


def _section(lines: list[str]) -> str | None:
    first = lines[0]
    if first.startswith("#"):
        return _heading(lines)
    if first.startswith("|"):
        return _table(lines)
    if first.startswith("- "):
        return _list("ul", [line[2:] if line.startswith("- ") else "" for line in lines])
    if first.startswith("1. "):
        numbers = [_NUMBER.match(line) for line in lines]
        return _list("ol", [line[one.end() :] if one else "" for one, line in zip(numbers, lines, strict=True)])
    return _quotation(lines) if first.startswith(">") else _paragraph(lines)


def _grow_together(before: str, after: str) -> bool:
    """Tell whether Markdown makes one of two neighbours."""
    return before[:3] == after[:3] and before.startswith(("<ul", "<ol", "<bl"))


def _is_line(text: str) -> bool:
    return bool(_BEGINNING.match(text) and _RUN.fullmatch(text))


def _paragraph(lines: list[str]) -> str | None:
    told = "\n".join(lines)
    return f"<p>{told}</p>" if all(map(_is_line, lines)) else None


def _heading(lines: list[str]) -> str | None:
    signs, _, words = lines[0].partition(" ")
    if len(lines) > 1 or signs not in {"##", "###"} or not _RUN.fullmatch(words):
        return None
    return f"<h{len(signs)}>{words}</h{len(signs)}>"


def _list(tag: str, items: list[str]) -> str | None:
    if not all(map(_is_line, items)):
        return None
    return "\n".join([f"<{tag}>", *(f"<li>{item}</li>" for item in items), f"</{tag}>"])


def _quotation(lines: list[str]) -> str | None:
    if not all(line == ">" or line.startswith("> ") for line in lines):
        return None
    paragraphs = "\n".join(line[2:] for line in lines).split("\n\n")
    made = [_paragraph(one.split("\n")) for one in paragraphs]
    return "\n".join(["<blockquote>", *filter(None, made), "</blockquote>"]) if all(made) else None


def _table(lines: list[str]) -> str | None:
    """Return a table whose rows all have as many cells as its head; two columns and one row are the least."""
    if len(lines) < 3 or not _RULER.fullmatch(lines[1]):
        return None
    rows = [[cell.strip(" ") for cell in line[1:-1].split("|")] for line in (lines[0], *lines[2:])]
    bordered = all(line[0:1] == "|" == line[-1] for line in lines)
    if not bordered or {len(row) for row in rows} != {lines[1].count("|") - 1}:
        return None
    if not all(not cell or _RUN.fullmatch(cell) for row in rows for cell in row):
        return None
    head, *body = rows
    made = ["<table>", "<thead>", *_row("th", head), "</thead>", "<tbody>"]
    return "\n".join([*made, *(line for row in body for line in _row("td", row)), "</tbody>", "</table>"])


def _row(tag: str, cells: list[str]) -> list[str]:
    return ["<tr>", *(f"<{tag}>{cell}</{tag}>" for cell in cells), "</tr>"]


def _marked(html: str) -> str:
    """Return HTML with the marks within its lines as tags; they stand in pairs, as all that came here was looked at."""
    if "[" in html:
        html = re.sub(r"\[([^]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', html)
    if "*" in html:
        html = re.sub(r"\*([^*]+)\*", r"<em>\1</em>", re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", html))
    return html

"""Where the values of a YAML text begin and end: what an edit in place needs to know.

`yaml.compose` tells where each node begins; where it ends is counted here, without the comments and blank lines that
follow it.
"""

import msgspec
import yaml

from app.course.authored import Where


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a text, as indices of its signs; `start` == `end` where nothing is written behind a key."""

    kind: str
    """"mapping", "list" or "scalar"."""
    flow: bool
    """Whether a mapping or list is written in one line, between brackets."""
    start: int
    end: int
    column: int
    """0-based column of its first sign: of the hyphens, of the keys."""
    keys: tuple[str, ...] = ()
    key_starts: tuple[int, ...] = ()
    children: tuple["Span", ...] = ()
    """The values of a mapping, or the items of a list."""


class NoPlaceError(Exception):
    """The text has no such place, or one that an edit in place cannot reach, such as behind an alias."""


def spans_of(text: str) -> Span:
    """Return the whole text's value.

    Raises:
        NoPlaceError: if it is no YAML, or holds aliases, which stand for text written elsewhere.
    """
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=loader)):
            raise NoPlaceError("aliases")
        node = yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        raise NoPlaceError(str(error)) from error
    if node is None:
        return Span(kind="scalar", flow=False, start=len(text), end=len(text), column=0)
    return _span(node, text)


def span_at(whole: Span, where: Where) -> Span:
    """Return the value at a path of keys and 0-based indices.

    Raises:
        NoPlaceError: if there is none.
    """
    found = whole
    for step in where:
        if found.kind == "mapping" and step in found.keys:
            found = found.children[found.keys.index(str(step))]
        elif found.kind == "list" and isinstance(step, int) and step < len(found.children):
            found = found.children[step]
        else:
            raise NoPlaceError(str(step))
    return found


def line_start(text: str, index: int) -> int:
    """Return where the line of a sign begins."""
    return text.rfind("\n", 0, index) + 1


def line_end(text: str, index: int) -> int:
    """Return the index behind the line break of a sign's line."""
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def _span(node: yaml.Node, text: str) -> Span:
    start, column = node.start_mark.index, node.start_mark.column
    if isinstance(node, yaml.ScalarNode):
        end = node.end_mark.index
        if node.style in ("|", ">"):
            end = start + len(text[start:end].rstrip())
        return Span(kind="scalar", flow=False, start=start, end=end, column=column)
    assert isinstance(node, yaml.CollectionNode)
    flow = bool(node.flow_style)
    if isinstance(node, yaml.MappingNode):
        children = tuple(_span(value, text) for _, value in node.value)
        keys = tuple(str(key.value) for key, _ in node.value)
        starts = tuple(key.start_mark.index for key, _ in node.value)
        ends = [max(child.end, key.end_mark.index + 1) for child, (key, _) in zip(children, node.value, strict=True)]
        end = node.end_mark.index if flow else max(ends, default=start)
        return Span(
            kind="mapping",
            flow=flow,
            start=start,
            end=end,
            column=column,
            keys=keys,
            key_starts=starts,
            children=children,
        )
    children = tuple(_span(value, text) for value in node.value)
    end = node.end_mark.index if flow else max((child.end for child in children), default=start)
    return Span(kind="list", flow=flow, start=start, end=end, column=column, children=children)

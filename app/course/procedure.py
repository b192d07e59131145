"""What a person keeps beside the work: the steps of a block, and the terms of law that run in it."""

import re

import msgspec

from app.course.law import PLACEHOLDER, Law, LawEntry
from app.course.structure import Block

_LIST_TAG = re.compile(r"<(/?)(ol|ul|li)\b[^>]*>")


class Procedure(msgspec.Struct, frozen=True, kw_only=True):
    """One block as a checklist, in one language. Texts are clean HTML with their law values.

    `id` changes with the words of the block; `text` is what the block says beside its steps.
    """

    id: str
    title: str
    text: str
    steps: tuple[str, ...]
    terms: tuple[LawEntry, ...]
    language: str


def can_be_kept(block: Block, law: Law) -> bool:
    """Tell whether a block is a procedure: steps in order, or a rule with its days."""
    if block.kind == "steps":
        return bool(steps_of(block.html)) or bool(terms_of(block, law))
    return block.kind == "rule" and bool(terms_of(block, law))


def procedure_of(block: Block, law: Law, language: str, *, title: str) -> Procedure:
    """Return a block as a procedure; `title` stands where the block has none of its own."""
    steps = steps_of(block.html) if block.kind == "steps" else ()
    text = block.html if not steps else _beside_list(block.html)
    return Procedure(
        id=f"{block.fingerprint}-{language}",
        title=block.argument if block.kind == "steps" and block.argument else title,
        text=law.fill(text, language),
        steps=tuple(law.fill(step, language) for step in steps),
        terms=terms_of(block, law),
        language=language,
    )


def steps_of(html: str) -> tuple[str, ...]:
    """Return the entries of the lists of a block as HTML; lists inside an entry stay in it."""
    return tuple(html[start:end].strip() for start, end in _entries(html))


def terms_of(block: Block, law: Law) -> tuple[LawEntry, ...]:
    """Return the entries of law with a length of time that a block names, each once, in its order."""
    named = [found[1] for found in PLACEHOLDER.finditer(block.html) if found[2] == "days"]
    if block.kind == "rule":
        named.insert(0, block.argument)
    entries = (law.entry(one) for one in dict.fromkeys(named))
    return tuple(entry for entry in entries if entry is not None and entry.days is not None)


def _entries(html: str) -> list[tuple[int, int]]:
    """Return where the content of each outermost list entry begins and ends."""
    found: list[tuple[int, int]] = []
    depth = start = 0
    for tag in _LIST_TAG.finditer(html):
        closing, name = bool(tag[1]), tag[2]
        if name != "li":
            depth += -1 if closing else 1
        elif depth == 1 and closing:
            found.append((start, tag.start()))
        elif depth == 1:
            start = tag.end()
    return found


def _beside_list(html: str) -> str:
    """Return a block's HTML without its lists."""
    kept, depth, at = "", 0, 0
    for tag in _LIST_TAG.finditer(html):
        if tag[2] == "li":
            continue
        if not tag[1]:
            kept += html[at : tag.start()] if depth == 0 else ""
            depth += 1
        else:
            depth -= 1
            at = tag.end()
    return (kept + html[at:]).strip()

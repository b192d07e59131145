"""Stems that are alike: who has met one such question knows the next before reading it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from app.course.readability import sentences, words

OPENING = 3
"""So many first words make an opening."""

FRAME = 4
"""So many words that two sentences share make a frame …"""

CHANGED = 3
"""… if in neither more than these stand between them."""

_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")

Shape = tuple[str, ...]


class AlikeStems(msgspec.Struct, frozen=True, kw_only=True):
    """Questions whose stems have one pattern in a language; `pattern` is what they share, “…” what changes."""

    questions: tuple[str, ...]
    pattern: str


def alike_stems(stems: Mapping[str, str]) -> tuple[AlikeStems, ...]:
    """Return which of the stems, by question id, begin with the same words or ask within one frame.

    Letters are folded, numbers are `#` and quoted words `“”`, so that other figures or another letter change nothing.
    """
    told = {one: sentences(stem) for one, stem in stems.items()}
    openings = list(_same_openings(told))
    known = {pair for group in openings for pair in combinations(group.questions, 2)}
    asked = _asked(told)
    frames: dict[str, list[str]] = defaultdict(list)
    for pair in combinations(stems, 2):
        if pair not in known and (frame := _shared_frame(asked[pair[0]], asked[pair[1]])):
            frames[frame] += pair
    pairs = (AlikeStems(questions=tuple(dict.fromkeys(ids)), pattern=frame) for frame, ids in frames.items())
    return (*openings, *pairs)


def shape_of(sentence: str) -> Shape:
    """Return the folded words of a sentence, numbers and quoted words as signs; a whole quotation keeps its words."""
    without = words(_QUOTED.sub(" ", sentence))
    plain = _QUOTED.sub(" quoted ", sentence) if without else sentence
    return tuple("“”" if one == "quoted" else "#" if one[0].isdigit() else one for one in words(plain.casefold()))


def _same_openings(told: Mapping[str, list[str]]) -> Iterator[AlikeStems]:
    by_opening: dict[Shape, list[str]] = defaultdict(list)
    for one, stem in told.items():
        by_opening[_opening([word for sentence in stem for word in shape_of(sentence)])].append(one)
    for opening, questions in by_opening.items():
        if opening and len(questions) > 1:
            yield AlikeStems(questions=tuple(questions), pattern=f"{' '.join(opening)} …")


def _opening(shape: Sequence[str]) -> Shape:
    """Return the first words of a stem; numbers are no words, or all that begin with a date would be alike."""
    places = [at for at, word in enumerate(shape) if word != "#"]
    return tuple(shape[: places[OPENING - 1] + 1]) if len(places) >= OPENING else tuple(shape)


def _asked(told: Mapping[str, list[str]]) -> dict[str, list[Shape]]:
    """Return the sentences of each stem that ask: its questions, or all but how to answer if it has none.

    How to answer ("Choose all that apply.") is said in the same words everywhere, and should be.
    """
    repeated = Counter(shape for stem in told.values() for shape in {shape_of(one) for one in stem})
    found: dict[str, list[Shape]] = {}
    for one, stem in told.items():
        questions = [shape_of(sentence) for sentence in stem if "?" in sentence]
        found[one] = questions or [shape for sentence in stem if repeated[shape := shape_of(sentence)] == 1]
    return found


def _shared_frame(ours: list[Shape], theirs: list[Shape]) -> str:
    """Return the frame that a sentence of one stem shares with one of the other; empty if none."""
    frames = (_frame(one, other) for one in ours for other in theirs)
    return next((frame for frame in frames if frame), "")


def _frame(one: Shape, other: Shape) -> str:
    shorter, longer = sorted((len(one), len(other)))
    if shorter < FRAME:
        return ""
    head = _shared_length(one, other, shorter)
    tail = _shared_length(one[::-1], other[::-1], shorter - head)
    if head + tail < FRAME or longer - head - tail > CHANGED:
        return ""
    changed = ("…",) if head + tail < longer else ()
    return " ".join((*one[:head], *changed, *one[len(one) - tail :]))


def _shared_length(one: Shape, other: Shape, most: int) -> int:
    return next((at for at in range(most) if one[at] != other[at]), most)

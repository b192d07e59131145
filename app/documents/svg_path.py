"""The paths of SVG (SVG 2, chapter 9) as moves, lines and cubic curves from absolute places."""

import math
import re
from collections.abc import Iterator

Segment = tuple[str, tuple[float, ...]]
"""M x y, L x y, C x1 y1 x2 y2 x y, or Z."""

_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_ARC = re.compile(r"[\s,]*([-+\d.eE]+)[\s,]+([-+\d.eE]+)[\s,]+([-+\d.eE]+)[\s,]*([01])[\s,]*([01])")

Point = tuple[float, float]


def path_segments(text: str) -> Iterator[Segment]:
    """Yield the segments of a path.

    Raises:
        ValueError: if it is no path.
    """
    pen = _Pen()
    for command, numbers in _commands(text):
        yield from pen.follow(command, numbers)


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    """Yield commands with their numbers; further numbers repeat the command, after a move as lines."""
    tokens = [(found[1] or "", found[2] or "") for found in _TOKEN.finditer(_flags_apart(text))]
    at = 0
    while at < len(tokens):
        command = tokens[at][0]
        if not command:
            raise ValueError("a number without a command")
        at += 1
        numbers: list[float] = []
        while at < len(tokens) and not tokens[at][0]:
            numbers.append(float(tokens[at][1]))
            at += 1
        count = _COUNTS[command.upper()]
        if count == 0:
            yield command, []
            continue
        if not numbers or len(numbers) % count:
            raise ValueError("numbers are missing")
        for start in range(0, len(numbers), count):
            yield command, numbers[start : start + count]
            command = {"M": "L", "m": "l"}.get(command, command)


def _flags_apart(text: str) -> str:
    """Return a path whose arcs have a space on both sides of their flags: "a5 5 0 01x" is allowed to leave it out."""
    parts = re.split(r"([Aa][^A-Za-z]*)", text)
    return "".join(_ARC.sub(r" \1 \2 \3 \4 \5 ", part) if part[:1] in {"A", "a"} else part for part in parts)


class _Pen:
    """Where a path is, and the control point the next smooth curve mirrors."""

    def __init__(self) -> None:
        self.at: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)
        self._control: tuple[str, Point] = ("", (0.0, 0.0))

    def follow(self, command: str, numbers: list[float]) -> Iterator[Segment]:
        kind, before = command.upper(), self._control
        self._control = ("", self.at)
        if kind == "Z":
            self.at = self._start
            yield "Z", ()
        elif kind in {"M", "L", "H", "V"}:
            yield self._straight(kind, numbers, relative=command.islower())
        elif kind == "A":
            yield from self._arc(numbers, relative=command.islower())
        else:
            yield self._curve(kind, numbers, before, relative=command.islower())

    def _straight(self, kind: str, numbers: list[float], *, relative: bool) -> Segment:
        x, y = self.at if relative else (0.0, 0.0)
        if kind == "H":
            self.at = (x + numbers[0], self.at[1])
        elif kind == "V":
            self.at = (self.at[0], y + numbers[0])
        else:
            self.at = (x + numbers[0], y + numbers[1])
        if kind == "M":
            self._start = self.at
        return ("M" if kind == "M" else "L"), self.at

    def _curve(self, kind: str, numbers: list[float], before: tuple[str, Point], *, relative: bool) -> Segment:
        x, y = self.at if relative else (0.0, 0.0)
        points = [(x + numbers[at], y + numbers[at + 1]) for at in range(0, len(numbers), 2)]
        family = "C" if kind in {"C", "S"} else "Q"
        if kind in {"S", "T"}:
            mirrored = (2 * self.at[0] - before[1][0], 2 * self.at[1] - before[1][1])
            points.insert(0, mirrored if before[0] == family else self.at)
        start, self.at = self.at, points[-1]
        self._control = (family, points[-2])
        if family == "Q":
            first, end = (
                (one[0] + 2 / 3 * (points[0][0] - one[0]), one[1] + 2 / 3 * (points[0][1] - one[1]))
                for one in (start, points[1])
            )
            points = [first, end, points[1]]
        return "C", tuple(value for point in points for value in point)

    def _arc(self, numbers: list[float], *, relative: bool) -> Iterator[Segment]:
        x, y = self.at if relative else (0.0, 0.0)
        start, self.at = self.at, (x + numbers[5], y + numbers[6])
        radii = (abs(numbers[0]), abs(numbers[1]))
        if start == self.at:
            return
        if not all(radii):
            yield "L", self.at
            return
        yield from _arc_curves(start, self.at, radii, math.radians(numbers[2]), (numbers[3] != 0, numbers[4] != 0))


def _arc_curves(start: Point, end: Point, radii: Point, turn: float, flags: tuple[bool, bool]) -> Iterator[Segment]:
    """Yield an elliptical arc as curves of at most a quarter each (SVG 2, appendix B.2)."""
    cos, sin = math.cos(turn), math.sin(turn)
    half = ((start[0] - end[0]) / 2, (start[1] - end[1]) / 2)
    x, y = cos * half[0] + sin * half[1], -sin * half[0] + cos * half[1]
    grown = math.sqrt(max(1.0, (x / radii[0]) ** 2 + (y / radii[1]) ** 2))
    a, b = radii[0] * grown, radii[1] * grown
    below = (a * y) ** 2 + (b * x) ** 2
    factor = math.sqrt(max(0.0, ((a * b) ** 2 - below) / below)) * (-1 if flags[0] == flags[1] else 1)
    mx, my = factor * a * y / b, -factor * b * x / a
    centre = (cos * mx - sin * my + (start[0] + end[0]) / 2, sin * mx + cos * my + (start[1] + end[1]) / 2)
    first = math.atan2((y - my) / b, (x - mx) / a)
    sweep = (math.atan2((-y - my) / b, (-x - mx) / a) - first) % (2 * math.pi)
    sweep -= 2 * math.pi if not flags[1] and sweep > 0 else 0
    count = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
    step = sweep / count
    reach = 4 / 3 * math.tan(step / 4)

    def place(across: float, down: float) -> Point:
        return centre[0] + cos * a * across - sin * b * down, centre[1] + sin * a * across + cos * b * down

    for number in range(count):
        one, two = first + number * step, first + (number + 1) * step
        points = (
            place(math.cos(one) - reach * math.sin(one), math.sin(one) + reach * math.cos(one)),
            place(math.cos(two) + reach * math.sin(two), math.sin(two) - reach * math.cos(two)),
            place(math.cos(two), math.sin(two)),
        )
        yield "C", tuple(value for point in points for value in point)

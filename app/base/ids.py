"""What names and levels in content look like, for courses and questions alike."""

from typing import Literal, get_args

ID_PATTERN = r"^[a-z][a-z0-9-]{2,47}$"
OBJECTIVE_PATTERN = r"^[a-z][a-z0-9-]*(\.[0-9]+)+$"

Level = Literal["remember", "understand", "apply", "analyse", "evaluate"]
"""Bloom's levels as the curriculum uses them, lowest first."""

LEVELS: tuple[str, ...] = get_args(Level)

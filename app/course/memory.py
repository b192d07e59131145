"""What was found out of a text is found out once: a check of a course that changed in one place reads that place."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """Values by what they were made from. Whoever keeps it for long calls `forget_unused` between two uses."""

    def __init__(self) -> None:
        self._values: dict[Hashable, Any] = {}
        self._used: set[Hashable] = set()

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the value of a key, made if it is not known yet."""
        self._used.add(key)
        if key not in self._values:
            self._values[key] = make()
        value: T = self._values[key]
        return value

    def once_for(self, what: Hashable, parts: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made from these very objects; they are kept alive, so that no other can be taken for them."""
        key = (what, *map(id, parts))
        return self.once(key, lambda: (parts, make()))[1]

    def forget_unused(self) -> None:
        """Forget what nobody asked for since the last time."""
        self._values = {key: value for key, value in self._values.items() if key in self._used}
        self._used = set()

"""Python's search for objects that hold each other, put off while very many are made that do not."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_later(*, wanted: bool = True) -> Iterator[None]:
    """Put the search off until the block ends; what nothing refers to any more is freed at once all the same.

    With hundreds of thousands of new objects it would look through all of them again and again.
    """
    put_off = wanted and gc.isenabled()
    if put_off:
        gc.disable()
    try:
        yield
    finally:
        if put_off:
            gc.enable()

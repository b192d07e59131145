"""Python reads this at each start under `make clocks`, where `faketime` gives the program another wall clock.

faketime 0.9.10 cannot sleep until a moment of the monotonic clock, which `time.sleep` does since Python 3.11: it fails
with "Invalid argument". A PC with a wrong clock has no such fault, so sleep goes by another call of the system.
"""

import time


def sleep(seconds: float, /) -> None:
    """Suspend this thread for some seconds, as `time.sleep` does."""
    from select import select

    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    select([], [], [], seconds)


time.sleep = sleep

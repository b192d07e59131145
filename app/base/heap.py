"""The C library's heap: what is freed in a long session goes back to the system."""

import sys

OWN_MAPPING_BYTES = 64 * 1024
"""Blocks from this size on get a mapping of their own, which is gone when they are freed."""

_M_MMAP_THRESHOLD = -3


def give_large_blocks_back() -> bool:
    """Keep large blocks out of the heap on Linux, and tell whether that was taken up.

    The GNU library raises its limit to the size of whatever was freed once, up to 32 MB. Pictures and layouts of pages
    then leave holes in the heap that no later page fits.
    """
    if sys.platform != "linux":
        return False
    # Loaded here, for the start has no need of it.
    import ctypes

    try:
        return bool(ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, OWN_MAPPING_BYTES))
    except AttributeError:  # another C library
        return False

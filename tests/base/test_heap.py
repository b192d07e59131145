"""The C library's heap."""

import ctypes
import sys
from typing import ClassVar

import pytest

from app.base.heap import give_large_blocks_back

MB = 1024**2


class Figures(ctypes.Structure):
    """What the GNU library tells of its heap."""

    _fields_: ClassVar = [
        (name, ctypes.c_size_t)
        for name in ("arena", "free", "small", "mapped", "mapped_bytes", "peak", "fast", "used", "unused", "top")
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="only the GNU library of Linux is told")
def test_a_large_block_goes_back_when_it_is_freed() -> None:
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        pytest.skip("this C library tells nothing about its heap")
    library.mallinfo2.restype = Figures
    library.malloc.restype = ctypes.c_void_p
    library.free.argtypes = [ctypes.c_void_p]
    library.free(library.malloc(ctypes.c_size_t(16 * MB)))  # from now on the library's own limit is 16 MB

    assert give_large_blocks_back()

    before = library.mallinfo2().mapped
    block = library.malloc(ctypes.c_size_t(12 * MB))  # more than the heap has free
    within = library.mallinfo2().mapped
    library.free(block)
    assert within == before + 1
    assert library.mallinfo2().mapped == before


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not give_large_blocks_back()

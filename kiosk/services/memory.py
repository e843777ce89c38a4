"""What is no longer used goes back to the system, where the C library is GNU's; elsewhere nothing
is done.

Once a large piece has been thrown away, that library puts the next ones below 32 MB into its heap,
where a small piece that came after them keeps them for ever: the first visitor who had seen every
screen left 70 MB there, of which nothing was in use (docs/endurance.md).
"""

from __future__ import annotations

import ctypes
import sys

# malloc.h
TRIM_THRESHOLD, MMAP_THRESHOLD = -1, -3
LARGE = 128 * 1024
"""Bytes from which a piece gets pages of its own: a picture, say."""


def keep_large_apart() -> None:
    """At the start: they leave when they are thrown away."""
    if (library := _library()) is not None:
        library.mallopt(MMAP_THRESHOLD, LARGE)
        library.mallopt(TRIM_THRESHOLD, LARGE)


def give_back() -> None:
    """Empty pages between small pieces; takes some milliseconds."""
    if (library := _library()) is not None:
        library.malloc_trim(0)


def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None

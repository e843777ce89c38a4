"""What is thrown away goes back to the system: each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is the C library's there")

ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import ctypes
from pathlib import Path
from kiosk.services.memory import give_back, keep_large_apart
c = ctypes.CDLL(None)
c.malloc.restype = ctypes.c_void_p
free = lambda place: c.free(ctypes.c_void_p(place))
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 >> 20
"""
PICTURES = """
keep_large_apart()
free(c.malloc(30 << 20))
before = resident()
pictures = []
for _ in range(40):
    pictures.append(c.malloc(1 << 20))
    ctypes.memset(pictures[-1], 1, 1 << 20)
    # Kept; in the heap, it would lie between two pictures.
    c.malloc(64 << 10)
for picture in pictures:
    free(picture)
print(resident() - before)
"""
WORDS = """
words = [c.malloc(1000) for _ in range(40_000)]
for word in words:
    ctypes.memset(word, 1, 1000)
for word in words[:-1]:
    free(word)
before = resident()
give_back()
print(before - resident())
"""


def _megabytes(script: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def test_pictures_leave_at_once_though_small_things_came_after_them() -> None:
    assert _megabytes(PICTURES) < 5


def test_what_lies_between_small_things_is_given_back_when_asked_for() -> None:
    assert _megabytes(WORDS) > 20

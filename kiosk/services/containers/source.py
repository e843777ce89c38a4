"""A recording's bytes, read by place and within bounds."""

from __future__ import annotations

import os
from typing import BinaryIO, NamedTuple

MOST_PARTS = 100_000
"""Boxes, elements or pages of one file; ten minutes of the smallest honest ones stay below."""
CUT_OFF = "is cut off or damaged; copy it again"


class Content(NamedTuple):
    """What a walk finds; ``seconds`` is None when the file does not say."""

    seconds: float | None
    width: int | None = None
    """Pixels; None without a picture."""
    height: int | None = None


class Source:
    """An open file of fixed size. All errors are ValueErrors that end a sentence:
    what is wrong with the file, and what to do."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._parts = 0
        self.size = os.fstat(file.fileno()).st_size

    def at(self, place: int, count: int) -> bytes:
        """Exactly ``count`` bytes from ``place``; raises ValueError when there are fewer."""
        self._file.seek(place)
        data = self._file.read(count)
        if len(data) < count:
            raise ValueError(CUT_OFF)
        return data

    def number(self, place: int, count: int) -> int:
        """An unsigned number, its highest byte first."""
        return int.from_bytes(self.at(place, count))

    def count_part(self) -> None:
        """Called once for each part of a walk; raises ValueError when there are too many."""
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise ValueError(f"has more than {MOST_PARTS} parts; save it anew")

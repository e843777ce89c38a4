"""WAV: the chunks of RIFF, with samples that are not packed."""

from __future__ import annotations

import struct

from kiosk.services.containers.source import CUT_OFF, Content, Source

FORMAT = struct.Struct("<HHIIHH")
PCM, FLOAT, EXTENSIBLE = 1, 3, 0xFFFE


def starts(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"WAVE"


def inspect(source: Source) -> Content:
    """Read the length from format and data; raises ValueError ending a sentence."""
    end = 8 + _size(source, 4)
    place, speed, samples = 12, 0, None
    if end > source.size or source.size - end > 1:
        raise ValueError(CUT_OFF)
    while place + 8 <= end:
        source.count_part()
        kind, size = source.at(place, 4), _size(source, place + 4)
        if place + 8 + size > end:
            raise ValueError(CUT_OFF)
        if kind == b"fmt ":
            speed = _speed(source, place + 8)
        elif kind == b"data":
            samples = size
        place += 8 + size + size % 2
    if not speed or samples is None:
        raise ValueError(CUT_OFF)
    return Content(samples / speed)


def _speed(source: Source, place: int) -> int:
    """Bytes a second."""
    packing, channels, hertz, _, _, bits = FORMAT.unpack(source.at(place, FORMAT.size))
    if packing not in {PCM, FLOAT, EXTENSIBLE}:
        raise ValueError("is a packed WAV; save it as Opus or MP3")
    return int(channels * hertz * (bits // 8))


def _size(source: Source, place: int) -> int:
    return int.from_bytes(source.at(place, 4), "little")

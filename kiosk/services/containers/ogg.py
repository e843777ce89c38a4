"""Ogg: the pages (RFC 3533) of one sound, Opus (RFC 7845) or Vorbis."""

from __future__ import annotations

import struct

from kiosk.services.containers.source import CUT_OFF, Content, Source

MAGIC = b"OggS"
HEAD = struct.Struct("<4sBBqIIIB")
OPUS_RATE = 48_000
"""Opus counts in this rate whatever its sound was made with."""


def inspect(source: Source) -> Content:
    """Read the length from the last page; raises ValueError ending a sentence."""
    place, serials, last = 0, set(), 0
    rate, skip = _first_packet(source)
    while place < source.size:
        source.count_part()
        magic, version, _, position, serial, _, _, count = HEAD.unpack(source.at(place, HEAD.size))
        if magic != MAGIC or version != 0:
            raise ValueError(CUT_OFF)
        place += HEAD.size + count + sum(source.at(place + HEAD.size, count))
        # A page on which no packet ends counts -1.
        last = max(last, position)
        serials.add(serial)
    if place != source.size:
        raise ValueError(CUT_OFF)
    if len(serials) != 1:
        raise ValueError("holds more than one stream; save the sound alone")
    return Content(max(last - skip, 0) / rate)


def _first_packet(source: Source) -> tuple[int, int]:
    """Samples a second and samples to leave out at the start."""
    segments = source.number(HEAD.size - 1, 1)
    packet = source.at(HEAD.size + segments, 19)
    if packet.startswith(b"OpusHead"):
        return OPUS_RATE, int.from_bytes(packet[10:12], "little")
    rate = int.from_bytes(packet[12:16], "little")
    if packet.startswith(b"\x01vorbis") and rate:
        return rate, 0
    raise ValueError("is Ogg without Opus or Vorbis; save it as Opus")

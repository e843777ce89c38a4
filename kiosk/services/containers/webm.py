"""WebM: EBML elements (RFC 8794), of which Segment, Info and Tracks (RFC 9559) are read."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from kiosk.services.containers.source import CUT_OFF, Content, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC = b"\x1aE\xdf\xa3"
EBML, DOC_TYPE, SEGMENT, VOID = 0x1A45DFA3, 0x4282, 0x18538067, 0xEC
INFO, SCALE, DURATION = 0x1549A966, 0x2AD7B1, 0x4489
TRACKS, TRACK, TRACK_TYPE, CODEC, VIDEO = 0x1654AE6B, 0xAE, 0x83, 0x86, 0xE0
PIXEL_WIDTH, PIXEL_HEIGHT = 0xB0, 0xBA
CLUSTER, ATTACHMENTS, ENCODINGS = 0x1F43B675, 0x1941A469, 0x6D80
CODECS = {b"V_VP8", b"V_VP9", b"A_OPUS", b"A_VORBIS"}
"""Without AV1, which the FFmpeg of Qt's wheels decodes on few graphics cards only."""
NANOSECONDS = 1_000_000_000
PICTURE, SOUND = 1, 2


class Element(NamedTuple):
    id: int
    start: int
    """Place of its first byte of content."""
    end: int


def inspect(source: Source) -> Content:
    """Read length and picture size; raises ValueError ending a sentence."""
    seconds, shapes, tracks = None, [], 0
    for part in _parts(source):
        if part.id == INFO:
            seconds = _seconds(source, part)
        elif part.id == ATTACHMENTS:
            raise ValueError("carries attachments; save it without them")
        elif part.id == TRACKS:
            for track in _elements(source, part.start, part.end):
                if track.id == TRACK:
                    shapes += _track(source, track)
                    tracks += 1
    if not tracks:
        raise ValueError(CUT_OFF)
    return Content(seconds, *(max(shapes) if shapes else (None, None)))


def _parts(source: Source) -> Iterator[Element]:
    """The segment's elements, after the header was found to be WebM's."""
    for element in _elements(source, 0, source.size):
        if element.id == EBML:
            _check_type(source, element)
        elif element.id == SEGMENT:
            yield from _elements(source, element.start, element.end)
        elif element.id != VOID:
            raise ValueError("holds something besides the recording; save it anew")


def _elements(source: Source, place: int, end: int) -> Iterator[Element]:
    while place < end:
        source.count_part()
        name, width = _variable(source, place, 4)
        marked, size_width = _variable(source, place + width, 8)
        largest = (1 << 7 * size_width) - 1
        size, start = marked & largest, place + width + size_width
        # A live recording leaves sizes open; what follows is then not looked at.
        place = end if size == largest and name in {SEGMENT, CLUSTER} else start + size
        if place > end:
            raise ValueError(CUT_OFF)
        yield Element(name, start, place)


def _variable(source: Source, place: int, most: int) -> tuple[int, int]:
    """A number of variable length with its length marker, and how many bytes it has."""
    width = 9 - source.number(place, 1).bit_length()
    if width > most:
        raise ValueError(CUT_OFF)
    return source.number(place, width), width


def _value(source: Source, element: Element, most: int = 64) -> bytes:
    if element.end - element.start > most:
        raise ValueError(CUT_OFF)
    return source.at(element.start, element.end - element.start)


def _check_type(source: Source, header: Element) -> None:
    kinds = [
        _value(source, element).rstrip(b"\0")
        for element in _elements(source, header.start, header.end)
        if element.id == DOC_TYPE
    ]
    if kinds != [b"webm"]:
        raise ValueError("is Matroska but no WebM; save it as WebM or MP4")


def _seconds(source: Source, info: Element) -> float | None:
    scale, duration = 1_000_000, None
    for element in _elements(source, info.start, info.end):
        if element.id == SCALE:
            scale = int.from_bytes(_value(source, element, 8))
        elif element.id == DURATION:
            data = _value(source, element, 8)
            if len(data) not in {4, 8}:
                raise ValueError(CUT_OFF)
            duration = float(struct.unpack(">f" if len(data) == 4 else ">d", data)[0])
    return None if duration is None else duration * scale / NANOSECONDS


def _track(source: Source, track: Element) -> list[tuple[int, int]]:
    """The picture's size when the track has one."""
    size = {PIXEL_WIDTH: 0, PIXEL_HEIGHT: 0}
    kind = 0
    for element in _elements(source, track.start, track.end):
        if element.id == TRACK_TYPE:
            kind = int.from_bytes(_value(source, element, 8))
        elif element.id == CODEC and _value(source, element).rstrip(b"\0") not in CODECS:
            raise ValueError("uses a codec other than WebM's; save it as WebM with VP9 and Opus")
        elif element.id == ENCODINGS:
            raise ValueError("is encrypted or packed; save it without protection")
        elif element.id == VIDEO:
            for detail in _elements(source, element.start, element.end):
                if detail.id in size:
                    size[detail.id] = int.from_bytes(_value(source, detail, 8))
    if kind not in {PICTURE, SOUND}:
        raise ValueError("has a track that is neither picture nor sound; save it without")
    return [(size[PIXEL_WIDTH], size[PIXEL_HEIGHT])] if kind == PICTURE else []

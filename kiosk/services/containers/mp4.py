"""MP4 and M4A: boxes of ISO/IEC 14496-12, of which the movie's header and tracks are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.services.containers.source import CUT_OFF, Content, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

BRANDS = {b"isom", b"mp41", b"mp42", b"avc1", b"M4A ", b"M4V ", b"M4VP", b"dash"} | {
    b"iso%d" % number for number in range(2, 10)
}
PARENTS = {b"trak", b"mdia", b"minf", b"dinf", b"stbl"}
DEPTH = len(PARENTS)
PICTURE_CODECS = {b"avc1", b"avc3", b"hvc1", b"hev1", b"mp4v", b"vp09"}
CODECS = PICTURE_CODECS | {b"mp4a", b"Opus", b"fLaC", b"alac"}
PICTURE, SOUND = b"vide", b"soun"
MOST_BRANDS = 64
MOST_ENTRIES = 16
"""Data references or sample descriptions of one track."""


class Box(NamedTuple):
    kind: bytes
    start: int
    """Place of its first byte of content."""
    end: int


class Track(NamedTuple):
    handler: bytes
    seconds: list[float]
    """One length or none."""
    shapes: list[tuple[int, int]]


def inspect(source: Source) -> Content:
    """Read length and picture size; raises ValueError ending a sentence."""
    movies = []
    for box in _boxes(source, 0, source.size):
        if box.kind == b"ftyp":
            _check_brands(source, box)
        elif box.kind == b"moov":
            movies.append(box)
    if len(movies) != 1:
        raise ValueError(CUT_OFF)
    lengths, shapes, handlers = [], [], set()
    for box in _boxes(source, movies[0].start, movies[0].end):
        if box.kind == b"mvhd":
            lengths += _seconds(source, box)
        elif box.kind == b"trak":
            track = _track(source, box)
            lengths += track.seconds
            shapes += track.shapes
            handlers.add(track.handler)
        elif box.kind == b"cmov":
            raise ValueError("has a packed header; save it as a plain MP4")
    if not handlers & {PICTURE, SOUND} or (PICTURE in handlers) != bool(shapes):
        raise ValueError(CUT_OFF)
    return Content(max(lengths, default=None), *(max(shapes) if shapes else (None, None)))


def _track(source: Source, trak: Box) -> Track:
    """Tracks that are neither picture nor sound, such as time codes, are not played."""
    handler, seconds, shapes = b"", [], []
    for box in _descendants(source, trak, 0):
        if box.kind == b"mdhd":
            seconds = _seconds(source, box)
        elif box.kind == b"hdlr":
            handler = handler or source.at(box.start + 8, 4)
        elif box.kind == b"dref":
            _check_references(source, box)
        elif box.kind == b"stsd" and handler in {PICTURE, SOUND}:
            shapes = _shapes(source, box)
    return Track(handler, seconds, shapes)


def _boxes(source: Source, place: int, end: int) -> Iterator[Box]:
    while place < end:
        source.count_part()
        size, kind, start = source.number(place, 4), source.at(place + 4, 4), place + 8
        if size == 1:
            size, start = source.number(place + 8, 8), place + 16
        elif size == 0 and end == source.size:
            size = end - place
        if size < start - place or place + size > end:
            raise ValueError(CUT_OFF)
        yield Box(kind, start, place + size)
        place += size


def _descendants(source: Source, parent: Box, depth: int) -> Iterator[Box]:
    if depth > DEPTH:
        raise ValueError(CUT_OFF)
    for box in _boxes(source, parent.start, parent.end):
        yield box
        if box.kind in PARENTS:
            yield from _descendants(source, box, depth + 1)


def _check_brands(source: Source, box: Box) -> None:
    data = source.at(box.start, min(box.end - box.start, 4 * MOST_BRANDS))
    brands = {data[place : place + 4] for place in range(0, len(data), 4) if place != 4}
    if not brands & BRANDS:
        raise ValueError("is no MP4 but a relative of it; save it as MP4 or WebM")


def _seconds(source: Source, box: Box) -> list[float]:
    """Length of the movie or a track; empty when the header leaves it open."""
    wide = source.number(box.start, 1) == 1
    place, count = box.start + (20 if wide else 12), 8 if wide else 4
    scale, duration = source.number(place, 4), source.number(place + 4, count)
    if place + 4 + count > box.end or scale == 0:
        raise ValueError(CUT_OFF)
    return [duration / scale] if 0 < duration < (1 << 8 * count) - 1 else []


def _check_references(source: Source, box: Box) -> None:
    """Refuse a track whose data lie in another file or on another computer."""
    for entry in _entries(source, box):
        if source.number(entry.start, 4) & 1 == 0:
            raise ValueError("takes its data from another file; save it in one piece")


def _shapes(source: Source, box: Box) -> list[tuple[int, int]]:
    """Width and height of each sample description that has a picture."""
    shapes = []
    for entry in _entries(source, box):
        if entry.kind in {b"encv", b"enca", b"drms", b"drmi"}:
            raise ValueError("is encrypted; save it without protection")
        if entry.kind not in CODECS:
            raise ValueError("uses a codec the kiosk does not know; save it as H.264 with AAC")
        if entry.kind in PICTURE_CODECS:
            shapes.append((source.number(entry.start + 24, 2), source.number(entry.start + 26, 2)))
    return shapes


def _entries(source: Source, box: Box) -> Iterator[Box]:
    """The boxes of a table whose head is version, flags and their number."""
    if box.end - box.start < 8 or source.number(box.start + 4, 4) > MOST_ENTRIES:
        raise ValueError(CUT_OFF)
    return _boxes(source, box.start + 8, box.end)

"""Recordings that really play, made without an encoder: what a test watches or listens to."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter, Qt

from tests.support.recorded import element

if TYPE_CHECKING:
    from collections.abc import Sequence

RATE = 8_000
"""Samples a second of a tone."""
WIDE, HIGH = 160, 90
VP8_AT = 20
"""Where the picture begins in a plain WebP file."""


def tone(seconds: float, hertz: float = 440) -> bytes:
    """A quiet sine as WAV."""
    samples = [
        int(6_000 * math.sin(2 * math.pi * hertz * n / RATE)) for n in range(int(seconds * RATE))
    ]
    data = struct.pack(f"<{len(samples)}h", *samples)
    shape = struct.pack("<HHIIHH", 1, 1, RATE, RATE * 2, 2, 16)
    chunks = b"fmt " + struct.pack("<I", 16) + shape + b"data" + struct.pack("<I", len(data))
    return b"RIFF" + struct.pack("<I", 4 + len(chunks) + len(data)) + b"WAVE" + chunks + data


def film(seconds: int, width: int = 320, height: int = 180, hue: int = 200) -> bytes:
    """A silent WebM that counts its seconds, two pictures each."""
    pictures = [_counting(second, width, height, hue) for second in range(seconds)]
    return webm([picture for picture in pictures for _ in range(2)], width, height)


def flickering(seconds: int, hertz: int) -> bytes:
    """A silent WebM that goes from black to white and back so many times a second."""
    every = 500 // hertz
    pictures = [_plain(0), _plain(255)] * (seconds * hertz)
    return webm(pictures, WIDE, HIGH, every)


def webm(pictures: Sequence[bytes], width: int, height: int, every_ms: int = 500) -> bytes:
    """A film of VP8 pictures, each for itself, as lossy WebP files hold them."""
    header = element(
        0x1A45DFA3,
        element(0x4286, b"\1")
        + element(0x42F7, b"\1")
        + element(0x42F2, b"\4")
        + element(0x42F3, b"\x08")
        + element(0x4282, b"webm")
        + element(0x4287, b"\2")
        + element(0x4285, b"\2"),
    )
    length = struct.pack(">d", float(len(pictures) * every_ms))
    info = element(0x1549A966, element(0x2AD7B1, (1_000_000).to_bytes(3)) + element(0x4489, length))
    side = element(0xE0, element(0xB0, width.to_bytes(2)) + element(0xBA, height.to_bytes(2)))
    track = element(0xD7, b"\1") + element(0x73C5, b"\1") + element(0x83, b"\1")
    tracks = element(0x1654AE6B, element(0xAE, track + element(0x86, b"V_VP8") + side))
    clusters, cues, place = [], [], len(info) + len(tracks)
    for number, picture in enumerate(pictures):
        moment = (number * every_ms).to_bytes(4)
        block = element(0xA3, b"\x81" + struct.pack(">h", 0) + b"\x80" + picture)
        clusters.append(element(0x1F43B675, element(0xE7, moment) + block))
        where = element(0xF7, b"\1") + element(0xF1, place.to_bytes(4))
        cues.append(element(0xBB, element(0xB3, moment) + element(0xB7, where)))
        place += len(clusters[-1])
    ways = element(0x1C53BB6B, b"".join(cues))
    return header + element(0x18538067, info + tracks + b"".join(clusters) + ways)


def _counting(second: int, width: int, height: int, hue: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv((hue + 7 * second) % 360, 140, 150))
    painter = QPainter(image)
    painter.fillRect(0, height - 12, width * (second % 10 + 1) // 10, 12, Qt.GlobalColor.white)
    painter.end()
    return _vp8(image)


def _plain(grey: int) -> bytes:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor(grey, grey, grey))
    return _vp8(image)


def _vp8(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "WEBP", 60)  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    assert data[12:16] == b"VP8 ", data[:20]
    return data[VP8_AT : VP8_AT + int.from_bytes(data[16:20], "little")]

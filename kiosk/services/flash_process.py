"""Videos are looked through for flashes in a process of their own: several times as fast as they
play, beside whatever is on the screen, and where a hostile file takes nothing over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QUrl

from kiosk.services.flashes import ACROSS, DOWN, FlashCounter
from kiosk.services.picture_process import beginning, environment, limit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QVideoFrame

COMMAND = "count-flashes"
LIMITS = {"RLIMIT_AS": 3 << 30, "RLIMIT_CPU": 1800, "RLIMIT_FSIZE": 0, "RLIMIT_CORE": 0}
"""Ten minutes in full HD take about one of a processor."""
RATE = 1000
"""Times as fast as it plays: as fast as it can be decoded. No frame is left out."""
TELL_MS = 250
PATIENCE = 80
"""Silent ticks after which nothing more is expected."""
POINTS = 4
"""Each way, of a cell: enough of its pixels to know its light."""
MOST_TOLD = 400
"""Bytes; no line of the child's is longer."""


class Told(msgspec.Struct, forbid_unknown_fields=True):
    """A line of what the child says: how far it is, and at last what it found."""

    share: float
    flashes: int | None = None


class FlashCount:
    """One video, being looked through."""

    def __init__(self, source: Path) -> None:
        self._child = subprocess.Popen(
            [*beginning(), COMMAND, "--", str(source.absolute())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment() | {"QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ","},
        )

    def result(self, report: Callable[[float], object] = lambda share: None) -> int | None:
        """The most flashes in a second; None when it was stopped or lost."""
        flashes = None
        with self._child as child:
            assert child.stdout is not None
            while line := child.stdout.readline(MOST_TOLD):
                try:
                    told = msgspec.json.decode(line, type=Told)
                except msgspec.DecodeError:
                    child.kill()
                    return None
                report(min(1.0, max(0.0, told.share)))
                flashes = told.flashes
        return flashes

    def stop(self) -> None:
        """Look no further; result() then is None."""
        self._child.kill()


def child(source: Path) -> None:
    """What the hidden command does: look through the video and say how far and what, in lines."""
    if sys.platform != "win32":
        os.nice(10)
    limit(LIMITS)
    app = QCoreApplication.instance() or QCoreApplication([])
    look = _Look(source, app.quit)
    app.exec()
    look.tell(look.flashes)


class _Look(QObject):
    def __init__(self, source: Path, done: Callable[[], object]) -> None:
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink  # noqa: PLC0415  the child alone

        super().__init__()
        self._counter = FlashCounter()
        self._seen = self._told = self._silent = 0
        self._done = done
        self._ends = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        self._sink, self._player = QVideoSink(), QMediaPlayer()
        # Direct: the decoder waits until a frame was seen.
        self._sink.videoFrameChanged.connect(self._see, Qt.ConnectionType.DirectConnection)
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._mind)
        self._player.errorOccurred.connect(lambda *_: self._done())
        self._timer = QTimer(self, interval=TELL_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._player.setSource(QUrl.fromLocalFile(str(source)))
        self._player.setPlaybackRate(RATE)
        self._player.play()

    @property
    def flashes(self) -> int:
        """What cannot be decoded does not flash: visitors will not see it either."""
        return self._counter.most

    def tell(self, flashes: int | None = None) -> None:
        long = self._player.duration()
        share = 1.0 if flashes is not None else self._player.position() / long if long else 0.0
        sys.stdout.buffer.write(msgspec.json.encode(Told(share, flashes)) + b"\n")
        sys.stdout.flush()

    def _see(self, frame: QVideoFrame) -> None:
        cells = luminances(frame) if frame.isValid() else []
        if cells:
            self._seen += 1
            self._counter.see(frame.startTime() / 1e6, cells)

    def _mind(self, status: object) -> None:
        if status in self._ends:
            self._done()

    def _tick(self) -> None:
        self._silent = 0 if self._seen > self._told else self._silent + 1
        self._told = self._seen
        if self._silent > PATIENCE:
            self._done()
        else:
            self.tell()


def luminances(frame: QVideoFrame) -> list[float]:
    """Of the cells of a frame, row by row; empty when it cannot be read."""
    from PySide6.QtGui import QImage  # noqa: PLC0415
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat  # noqa: PLC0415

    pixels = QVideoFrameFormat.PixelFormat
    planar = (pixels.Format_YUV420P, pixels.Format_YUV422P, pixels.Format_NV12, pixels.Format_YV12)
    grey = QImage.Format.Format_Grayscale8
    if frame.pixelFormat() not in planar:
        image = frame.toImage()
        return [] if image.isNull() else [FULL[value] for value in _cells(image)]
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return []
    # The first plane is the grey picture; turning every frame into colours takes ten times as long.
    image = QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), grey)
    cells = _cells(image)
    frame.unmap()
    full = frame.surfaceFormat().colorRange() == QVideoFrameFormat.ColorRange.ColorRange_Full
    table = FULL if full else NARROW
    return [table[value] for value in cells]


def _cells(image: QImage) -> bytes:
    from PySide6.QtGui import QImage  # noqa: PLC0415

    points = image.scaled(ACROSS * POINTS, DOWN * POINTS)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = points.scaled(ACROSS, DOWN, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


FULL = [_linear(value / 255) for value in range(256)]
NARROW = [_linear(min(1.0, max(0.0, (value - 16) / 219))) for value in range(256)]
"""Luminance by the value in a video: 16 is black, 235 white."""

"""A short soft sound for who does not look at the screen.

``python -m kiosk.services.chime FILE`` writes it again, byte for byte.
"""

from __future__ import annotations

import sys
import wave
from math import exp, pi, sin
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from kiosk.services.resources import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

CHIME = RESOURCES / "sounds" / "chime.wav"
RATE = 22_050
SECONDS = 0.9
NOTES = ((0.0, 587.33), (0.18, 880.0))
"""Begin in seconds and pitch in hertz: a fifth that rises, like a question."""


class Chime:
    def __init__(self) -> None:
        self._sound: QSoundEffect | None = None

    def play(self, volume: float) -> None:
        """As loud as everything else; nothing on a silent screen or without a sound device."""
        if volume <= 0:
            return
        # Not before it is needed: 0.1 s and 30 MB.
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415

        if QMediaDevices.defaultAudioOutput().isNull():
            return
        if self._sound is None:
            self._sound = QSoundEffect()
            self._sound.setSource(QUrl.fromLocalFile(str(CHIME)))
        self._sound.setVolume(volume)
        self._sound.play()


def samples() -> bytes:
    """Two struck bars: each begins without a click and fades away."""
    heard = bytearray()
    for number in range(int(RATE * SECONDS)):
        now = number / RATE
        level = sum(_bar(now - begin, pitch) for begin, pitch in NOTES if now >= begin)
        level *= min(1.0, (SECONDS - now) / 0.05)
        heard += round(level * 9000).to_bytes(2, "little", signed=True)
    return bytes(heard)


def _bar(since: float, pitch: float) -> float:
    swell = min(1.0, since / 0.012) * exp(-5.5 * since)
    return swell * (sin(2 * pi * pitch * since) + 0.18 * sin(6 * pi * pitch * since))


def write(file: Path) -> None:
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples())


if __name__ == "__main__":
    write(Path(sys.argv[1]))

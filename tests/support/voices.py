"""Voices that nobody hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.services.speech import Voice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.services.speech import Piece


class Recorder(Voice):
    """Keeps what it is told to say; the test says when a sentence has ended."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.voices: list[str] = []
        self.pace = -1
        self.volume = -1.0
        self.busy = False

    def say(self, said: Sequence[Piece], pace: int, volume: float) -> None:
        self.said.append(" ".join(piece.text for piece in said))
        self.voices += [piece.voice for piece in said]
        self.pace, self.volume, self.busy = pace, volume, True

    def stop(self) -> None:
        self.busy = False

    def turn(self, volume: float) -> None:
        self.volume = volume

    def close(self) -> None:
        self.busy = False

    def finish(self) -> list[str]:
        """Say all that is to be said; hands it over and forgets it."""
        while self.busy:
            self.busy = False
            self.ended.emit()
        heard, self.said, self.voices = self.said, [], []
        return heard

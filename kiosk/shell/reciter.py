"""Says one sentence after the other, and stops at once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.services.speech import Voice
    from kiosk.shell.utterances import Utterance

log = logging.getLogger(__name__)

PACES = 4
USUAL_PACE = 1


def synthetic() -> Voice:
    from kiosk.services.speech import EspeakVoice  # noqa: PLC0415  nobody may ever listen

    return EspeakVoice()


class Reciter(QObject):
    changed = Signal()

    def __init__(self, bring: Callable[[], Voice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bring = bring
        self._voice: Voice | None = None
        self.queue: Sequence[Utterance] = ()
        self.at = 0
        self.speaking = self.failed = False
        self.pace = USUAL_PACE
        self.volume = 0.6
        self.house = "de"
        """Language of names in a text of other letters."""

    @property
    def current(self) -> Utterance | None:
        """What is said, or was broken off."""
        return self.queue[self.at] if self.at < len(self.queue) else None

    def begin(self, queue: Sequence[Utterance]) -> None:
        """Say this instead of what was said."""
        self.queue, self.at = queue, 0
        if queue:
            self.say(0)
        else:
            self.pause()

    def forget(self) -> None:
        self.pause()
        self.queue, self.at, self.failed = (), 0, False
        self.changed.emit()

    def pause(self) -> None:
        if self.speaking and self._voice is not None:
            self._voice.stop()
            self.speaking = False
            self.changed.emit()

    def say(self, number: int) -> None:
        from kiosk.services.speech import pieces  # noqa: PLC0415  nobody may ever listen

        if self._voice is None:
            self._voice = self._bring()
            self._voice.ended.connect(self._go_on)
            self._voice.failed.connect(self._fail)
        self.at = number
        self.speaking, self.failed = True, False
        one = self.queue[number]
        self._voice.say(pieces(one.text, one.tag, self.house), self.pace, self.volume)
        self.changed.emit()

    def turn_pace(self, pace: int) -> None:
        """From 0, slow; what is being said is said again in the new pace."""
        self.pace = min(max(pace, 0), PACES - 1)
        if self.speaking:
            self.say(self.at)
        self.changed.emit()

    def turn_volume(self, volume: float) -> None:
        """0 to 1."""
        self.volume = volume
        if self._voice is not None:
            self._voice.turn(volume)

    def stop(self) -> None:
        """The program ends."""
        if self._voice is not None:
            self._voice.close()
            self._voice = None

    @Slot()
    def _go_on(self) -> None:
        if self.at + 1 < len(self.queue):
            self.say(self.at + 1)
        else:
            self.at = len(self.queue)
            self.speaking = False
            self.changed.emit()

    @Slot(str)
    def _fail(self, reason: str) -> None:
        log.error("Nothing can be read aloud: %s.", reason)
        self.speaking, self.failed = False, True
        self.changed.emit()

"""What reading aloud has to do with the rest of the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.root import Kiosk


class Listening(QObject):
    """Begins a visit for who listens, keeps it while a voice is heard, and gives way to films."""

    def __init__(self, kiosk: Kiosk, window: QQuickWindow) -> None:
        super().__init__(kiosk)
        self._parts, self._kiosk = kiosk.parts, kiosk
        self._asking = False
        aloud = self._parts.aloud
        aloud.watch(window)
        aloud.recorded = self._play_recording
        aloud.asked.connect(self._summon)
        aloud.plugged.connect(self._plug)
        self._parts.visit.moved.connect(aloud.arrive)
        self._parts.visit.ended.connect(aloud.reset)
        self._parts.comfort.changed.connect(self._turn_volume)
        self._turn_volume()
        aloud.changed.connect(self._keep_visit)
        self._parts.idle.changed.connect(self._say_notice)
        self._parts.theatre.changed.connect(self._give_way)
        self._parts.door.changed.connect(self._give_way)

    def _summon(self) -> None:
        visit = self._parts.visit
        closed = visit.attract and self._kiosk.closed
        if closed or self._kiosk.fault or self._parts.door.occupied:
            return
        if visit.attract:
            visit.begin()
        self._parts.aloud.summon()

    def _plug(self, plugged: bool) -> None:  # noqa: FBT001  a slot
        if plugged and not self._parts.aloud.open:
            self._summon()
        elif not plugged:
            self._parts.aloud.close()

    def _play_recording(self) -> bool:
        """Where a record has a recording of its own, no synthetic voice reads it."""
        theatre = self._parts.theatre
        recorded = self._parts.visit.place.screen == "detail" and bool(theatre.hasAudio)
        if recorded and not theatre.playing:
            theatre.play("audio")
        return recorded

    def _turn_volume(self) -> None:
        self._parts.aloud.turn_volume(float(self._parts.comfort.property("volume")))

    def _keep_visit(self) -> None:
        """Nobody is idle who listens."""
        self._parts.idle.hold("voice", held=self._parts.aloud.speaking)

    def _say_notice(self) -> None:
        """Who cannot see that the visit is about to end hears it."""
        before, self._asking = self._asking, bool(self._parts.idle.asking)
        if self._asking and not before:
            self._parts.aloud.arrive()

    def _give_way(self) -> None:
        if self._parts.door.occupied:
            self._parts.aloud.close()
        elif self._parts.theatre.busy:
            self._parts.aloud.pause()

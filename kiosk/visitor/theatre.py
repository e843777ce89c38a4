"""A record's video or sound while it plays, with its captions."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from db.records import Record, Recording
    from kiosk.services.captions import Cue
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk has one.")
class TheatreViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, volume: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._volume = volume
        self._record: Record | None = None
        self._media: MediaFolder | None = None
        self._playing: Recording | None = None
        self._cues: tuple[Cue, ...] = ()
        self._starts: tuple[int, ...] = ()

    @property
    def busy(self) -> bool:
        """Something plays: nobody is idle who watches."""
        return self._playing is not None

    def offer(self, record: Record | None, media: MediaFolder | None) -> None:
        """What the shown record has; what plays of another one ends."""
        if record is None or self._record is None or record.tile.slug != self._record.tile.slug:
            self.stop()
        self._record, self._media = record, media
        self.changed.emit()

    def take(self, volume: int) -> None:
        """Percent."""
        self._volume = volume
        self.changed.emit()

    @Slot(str)
    def play(self, kind: str) -> None:
        """``video`` or ``audio`` of the shown record."""
        from kiosk.services.captions import cues  # noqa: PLC0415  not before the first tiles

        self._playing = getattr(self._record, kind, None)
        self._cues = cues(self._playing.captions) if self._playing else ()
        self._starts = tuple(cue.start for cue in self._cues)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        self._playing, self._cues, self._starts = None, (), ()
        self.changed.emit()

    @Slot(int, result=str)
    def captionAt(self, milliseconds: int) -> str:
        """What is said at this moment."""
        number = bisect_right(self._starts, milliseconds) - 1
        if number < 0 or milliseconds >= self._cues[number].end:
            return ""
        return self._cues[number].text

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self.busy

    @Property(bool, notify=changed)
    def hasVideo(self) -> bool:
        return self._record is not None and self._record.video is not None

    @Property(bool, notify=changed)
    def hasAudio(self) -> bool:
        return self._record is not None and self._record.audio is not None

    @Property(bool, notify=changed)
    def video(self) -> bool:
        """What plays has a picture."""
        return self._record is not None and self._playing is self._record.video

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._record.tile.title if self._record else ""

    @Property(str, notify=changed)
    def description(self) -> str:
        return self._playing.description if self._playing else ""

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        if self._playing is None or self._media is None:
            return QUrl()
        return self._media.url(self._playing.file)

    @Property(float, notify=changed)
    def volume(self) -> float:
        """0 to 1."""
        return self._volume / 100

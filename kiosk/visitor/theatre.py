"""A record's video, sound or sign language while it plays, with its captions."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.transcript import Sentence, sentences

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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resting = False
        self._captions, self._beside = True, False
        self._transcript = Rows(Sentence, self)
        self._record: Record | None = None
        self._media: MediaFolder | None = None
        self._playing: Recording | None = None
        self._cues: tuple[Cue, ...] = ()
        self._starts: tuple[int, ...] = ()
        self._sentences: tuple[int, ...] = ()

    @property
    def busy(self) -> bool:
        """Something plays and is not paused: nobody is idle who watches."""
        return self._playing is not None and not self._resting

    def offer(self, record: Record | None, media: MediaFolder | None) -> None:
        """What the shown record has; what plays of another one ends."""
        if record is None or self._record is None or record.tile.slug != self._record.tile.slug:
            self.stop()
        self._record, self._media = record, media
        self.changed.emit()

    def reset(self) -> None:
        """As the next visitor finds it."""
        self._captions, self._beside = True, False
        self.stop()

    @Slot(bool)
    def rest(self, resting: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        """It is paused, or goes on."""
        if resting != self._resting:
            self._resting = resting
            self.changed.emit()

    @Slot()
    def toggleCaptions(self) -> None:
        self._captions = not self._captions
        self.changed.emit()

    @Slot()
    def toggleSigning(self) -> None:
        """Sign language beside a video, if there is some."""
        self._beside = not self._beside
        self.changed.emit()

    @Slot(str)
    def play(self, kind: str) -> None:
        """``video``, ``audio`` or ``sign_language`` of the shown record."""
        from kiosk.services.captions import cues  # noqa: PLC0415  not before the first tiles

        self._playing = getattr(self._record, kind, None)
        self._cues = cues(self._playing.captions) if self._playing else ()
        self._starts = tuple(cue.start for cue in self._cues)
        said = sentences(self._cues)
        self._sentences = tuple(sentence.start for sentence in said)
        self._transcript.show(said)
        self._resting = False
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

    @Slot(int, result=int)
    def sentenceAt(self, milliseconds: int) -> int:
        """Row of the transcript that is said, or was said last; -1 before the first."""
        return bisect_right(self._sentences, milliseconds) - 1

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """Something is on the stage, paused or not."""
        return self._playing is not None

    @Property(bool, notify=changed)
    def captions(self) -> bool:
        """Captions are wanted."""
        return self._captions

    @Property(QObject, constant=True)
    def transcript(self) -> QObject:
        return self._transcript

    @Property(bool, notify=changed)
    def hasSignLanguage(self) -> bool:
        return self._record is not None and self._record.sign_language is not None

    @Property(bool, notify=changed)
    def signable(self) -> bool:
        """There is sign language for the video that plays."""
        return self._signs() is not None

    @Property(bool, notify=changed)
    def signed(self) -> bool:
        """It is wanted beside the video."""
        return self._beside and self._signs() is not None

    @Property(QUrl, notify=changed)
    def signing(self) -> QUrl:
        """Sign language that is wanted beside the video that plays."""
        signs = self._signs()
        if signs is None or self._media is None or not self._beside:
            return QUrl()
        return self._media.url(signs.file)

    def _signs(self) -> Recording | None:
        record, playing = self._record, self._playing
        beside = record is not None and playing is not None and playing is record.video
        return record.sign_language if record is not None and beside else None

    @Property(bool, notify=changed)
    def hasVideo(self) -> bool:
        return self._record is not None and self._record.video is not None

    @Property(bool, notify=changed)
    def hasAudio(self) -> bool:
        return self._record is not None and self._record.audio is not None

    @Property(bool, notify=changed)
    def video(self) -> bool:
        """What plays has a picture."""
        record, playing = self._record, self._playing
        return record is not None and playing is not None and playing is not record.audio

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

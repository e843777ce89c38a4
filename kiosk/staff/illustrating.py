"""What the open record can be illustrated with: the house's media, the chosen ones marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.staff.gallery import MediumRow

if TYPE_CHECKING:
    from db.editing.media import Described
    from db.exchange.format import RecordPart
    from kiosk.staff.editor import EditorViewModel
    from kiosk.staff.gallery import GalleryViewModel
    from kiosk.staff.records import RecordsViewModel

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


OFFERED = 24
"""Pictures that are offered at once; the search finds the others."""


class Shows(NamedTuple):
    """The open record and the names of its media, empty without one."""

    slug: str = ""
    picture: str = ""
    video: str = ""
    audio: str = ""
    sign_language: str = ""
    gallery: tuple[str, ...] = ()


def shows(part: RecordPart | None) -> Shows:
    """What a record on the desk shows."""
    if part is None:
        return Shows()
    return Shows(
        part.slug,
        part.picture or "",
        part.video or "",
        part.audio or "",
        part.sign_language or "",
        tuple(part.gallery),
    )


@QmlElement
@QmlUncreatable("The desk has one.")
class IllustratingViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self,
        gallery: GalleryViewModel,
        editor: EditorViewModel,
        records: RecordsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gallery, self._editor, self._records = gallery, editor, records
        self._words = self._other_words = ""
        self._shows = Shows()
        self._pictures = Rows(MediumRow, self)
        self._videos = Rows(MediumRow, self)
        self._signed = Rows(MediumRow, self)
        self._sounds = Rows(MediumRow, self)
        self._hung = Rows(MediumRow, self)
        self._others = Rows(MediumRow, self)
        gallery.refreshed.connect(self._update)
        editor.changed.connect(self._follow)

    @Slot(str)
    def search(self, words: str) -> None:
        """Among the pictures."""
        self._words = words
        self._update()

    @Slot(str)
    def searchOthers(self, words: str) -> None:
        """Among the pictures that are not in the gallery."""
        self._other_words = words
        self._update()

    def _follow(self) -> None:
        """Most changes of the record are typed texts, which are none of ours."""
        dossier = self._editor.dossier
        now = shows(dossier.record if dossier else None)
        if now != self._shows:
            self._shows = now
            self._update()

    def _update(self) -> None:
        matching, shown = self._gallery.matching, self._shows
        self._pictures.show(matching("image", self._words, shown.picture)[:OFFERED])
        self._videos.show(matching("video", "", shown.video))
        self._signed.show(matching("video", "", shown.sign_language))
        self._sounds.show(matching("audio", "", shown.audio))
        self._hung.show(self._gallery.hung(shown.gallery))
        others = matching("image", self._other_words, "")
        self._others.show([e for e in others if e.name not in shown.gallery][:OFFERED])
        self.changed.emit()

    @property
    def _medium(self) -> Described | None:
        return self._gallery.named(self._shows.picture)

    @Property(QUrl, notify=changed)
    def poster(self) -> QUrl:
        """The record's picture, large."""
        return self._gallery.large(self._shows.picture)

    @Property(bool, notify=changed)
    def cutout(self) -> bool:
        """The picture is an emblem on a transparent ground."""
        return self._medium is None or self._medium.cutout

    @Property(float, notify=changed)
    def focalX(self) -> float:
        return self._medium.focal_x if self._medium else 0.5

    @Property(float, notify=changed)
    def focalY(self) -> float:
        return self._medium.focal_y if self._medium else 0.5

    @Property(bool, notify=changed)
    def described(self) -> bool:
        """The picture lacks nothing that visitors need."""
        return self._medium is None or self._gallery.complete(self._medium)

    @Property(str, notify=changed)
    def family(self) -> str:
        """Colour family behind an emblem."""
        slug = self._shows.slug
        return next((row.family for row in self._records.all if row.slug == slug), "")

    @Property(str, notify=changed)
    def video(self) -> str:
        """Name of the record's video."""
        return self._shows.video

    @Property(str, notify=changed)
    def audio(self) -> str:
        return self._shows.audio

    @Property(str, notify=changed)
    def signLanguage(self) -> str:
        return self._shows.sign_language

    @Property(int, notify=changed)
    def pictureCount(self) -> int:
        return self._pictures.rowCount()

    @Property(int, notify=changed)
    def videoCount(self) -> int:
        return self._videos.rowCount()

    @Property(int, notify=changed)
    def soundCount(self) -> int:
        return self._sounds.rowCount()

    @Property(int, notify=changed)
    def galleryCount(self) -> int:
        return self._hung.rowCount()

    @Property(int, notify=changed)
    def otherCount(self) -> int:
        return self._others.rowCount()

    @Property(QObject, constant=True)
    def gallery(self) -> QObject:
        """The record's further pictures, in their order."""
        return self._hung

    @Property(QObject, constant=True)
    def others(self) -> QObject:
        """Pictures that could come into the gallery."""
        return self._others

    @Property(QObject, constant=True)
    def signed(self) -> QObject:
        """Videos that could be the sign language."""
        return self._signed

    @Property(QObject, constant=True)
    def pictures(self) -> QObject:
        return self._pictures

    @Property(QObject, constant=True)
    def videos(self) -> QObject:
        return self._videos

    @Property(QObject, constant=True)
    def sounds(self) -> QObject:
        return self._sounds

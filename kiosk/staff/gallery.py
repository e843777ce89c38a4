"""The house's pictures, videos and sounds on the desk: looked through and taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.languages import languages
from db.editing.media import Described, add_picture, add_recording, media
from db.errors import DataFault
from kiosk.services.intake import RECORDINGS
from kiosk.services.picture_process import prepare_apart
from kiosk.services.removable import shown as shown_name
from kiosk.shell.rows import Rows
from kiosk.staff import gallery_rows as r

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from db.editing.accounts import Account
    from db.workspace import Workspace
    from kiosk.services.media import MediaFolder
    from kiosk.staff.browser import BrowserViewModel
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
RECORDED = (".mp4", ".webm", ".m4a", ".mp3", ".ogg", ".opus", ".wav")


class MediumRow(NamedTuple):
    name: str
    kind: str
    """image, video or audio."""
    picture: QUrl
    cutout: bool
    length: str
    """Of a recording, such as 2:05."""
    words: str
    """What is seen or heard, in the first language that says so."""
    used: int
    lacking: bool
    """Something that visitors need is missing."""
    flashing: bool
    chosen: bool


class Taken(NamedTuple):
    names: list[str]
    faults: list[str]


class Found(NamedTuple):
    media: tuple[Described, ...]
    tags: tuple[str, ...]
    """Of the enabled languages."""


@QmlElement
@QmlUncreatable("The desk has one.")
class GalleryViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    refreshed = Signal()
    """What there is was read anew."""
    added = Signal(str)
    """One file was taken in, as the medium of this name."""

    def __init__(
        self,
        workspace: Workspace,
        who: Account,
        work: Work,
        folder: MediaFolder,
        browser: BrowserViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work = workspace, who, work
        self._folder, self._browser = folder, browser
        self._found = Found((), ())
        self._kind = self._lack = self._words = ""
        self._rows = Rows(MediumRow, self)

    @property
    def media(self) -> tuple[Described, ...]:
        return self._found.media

    @Slot()
    def refresh(self) -> None:
        self._work.do(self._read, self._show)

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Show media of this kind alone; an empty one shows all."""
        self._kind = kind
        self._filter()

    @Slot(str)
    def seek(self, lack: str) -> None:
        """Show ``unused`` ones or those that lack ``credit`` or ``alt``; again for all."""
        self._lack = "" if lack == self._lack else lack
        self._filter()

    @Slot(str)
    def search(self, words: str) -> None:
        self._words = words
        self._filter()

    @Slot()
    def add(self) -> None:
        """Ask for files and take them in."""
        self._browser.ask(PICTURES + RECORDED, self.take_in, several=True)

    def take_in(self, files: tuple[Path, ...]) -> None:
        """Each file by itself: one that is refused keeps no other out."""

        def taken(outcome: Taken) -> None:
            for fault in outcome.faults:
                self._work.said.emit(fault, True)
            self.refresh()
            if len(outcome.names) == 1:
                self.added.emit(outcome.names[0])

        self._work.do(lambda: self._take_in(files), taken)

    def matching(self, kind: str, words: str, chosen: str) -> list[MediumRow]:
        """Media of a kind to choose from; the one named ``chosen`` is marked and always there."""
        found = r.matching(self.media, self._found.tags, kind=kind, words=words)
        marked = [e for e in self.media if e.name == chosen and e.kind == kind]
        others = [each for each in found if each.name != chosen]
        return [self._row(each, chosen) for each in marked + others]

    def hung(self, names: Sequence[str]) -> list[MediumRow]:
        """These media, in this order."""
        there = {each.name: each for each in self.media}
        return [self._row(there[name]) for name in names if name in there]

    def named(self, name: str) -> Described | None:
        return next((each for each in self.media if each.name == name), None)

    def complete(self, medium: Described) -> bool:
        """It lacks nothing that visitors need."""
        return not r.lacks(medium, self._found.tags)

    def large(self, name: str) -> QUrl:
        """A picture for looking at closely."""
        medium = self.named(name)
        return self._url(medium.large if medium else "")

    def _take_in(self, files: tuple[Path, ...]) -> Taken:
        taken = Taken([], [])
        for file in files:
            try:
                taken.names.append(self._take_one(file))
            except DataFault as fault:
                taken.faults.append(str(fault))
            except OSError:
                taken.faults.append(f"{shown_name(file.name)} cannot be read; copy it again.")
        return taken

    def _take_one(self, file: Path) -> str:
        if file.suffix.lower() in PICTURES:
            return add_picture(self._workspace, self._who.id, file, prepare_apart)
        return add_recording(self._workspace, self._who.id, file, RECORDINGS.keep)

    def _read(self) -> Found:
        with self._workspace.session() as session:
            tags = tuple(each.tag for each in languages(session) if each.enabled)
            return Found(media(session), tags)

    def _show(self, found: Found) -> None:
        self._found = found
        self._filter()
        self.refreshed.emit()

    def _filter(self) -> None:
        found = r.matching(
            self.media, self._found.tags, kind=self._kind, lack=self._lack, words=self._words
        )
        self._rows.show([self._row(each) for each in found])
        self.changed.emit()

    def _row(self, medium: Described, chosen: str = "") -> MediumRow:
        tags = self._found.tags
        said = (medium.alts[tag] for tag in tags if medium.alts.get(tag))
        return MediumRow(
            name=medium.name,
            kind=medium.kind,
            picture=self._url(medium.file if medium.kind == "image" else ""),
            cutout=medium.cutout,
            length=r.length_of(medium),
            words=next(said, medium.name.replace("-", " ")),
            used=medium.used,
            lacking=bool(r.lacks(medium, tags)),
            flashing=r.flashes(medium),
            chosen=medium.name == chosen,
        )

    def _url(self, file: str) -> QUrl:
        return self._folder.url(file) if file else QUrl()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(str, notify=changed)
    def lack(self) -> str:
        return self._lack

    @Property(int, notify=changed)
    def shown(self) -> int:
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self.media)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

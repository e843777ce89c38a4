"""One picture, video or sound on the desk: its crop, its words, its rights, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.languages import House, languages
from db.editing.media import Described, describe, media, remove, shown_by
from db.errors import LimitExceeded
from kiosk.services.intake import RECORDINGS
from kiosk.services.regular import open_regular
from kiosk.shell.rows import Rows
from kiosk.staff import gallery_rows as r

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.editing.accounts import Account
    from db.workspace import Workspace
    from kiosk.services.media import MediaFolder
    from kiosk.staff.browser import BrowserViewModel
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

CAPTIONS = (".vtt",)
MOST_CAPTIONS = 1 << 20
"""Bytes of a captions file that are read: more than its characters may take."""


class UserRow(NamedTuple):
    """A record that shows the medium."""

    slug: str
    title: str


class Opened(NamedTuple):
    medium: Described | None
    languages: tuple[House, ...]
    users: tuple[str, ...]


@QmlElement
@QmlUncreatable("The desk has one.")
class MediumViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    saved = Signal()
    """Described anew or removed."""

    def __init__(
        self,
        workspace: Workspace,
        who: Account,
        work: Work,
        folder: MediaFolder,
        browser: BrowserViewModel,
        title_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work = workspace, who, work
        self._folder, self._browser, self._title_of = folder, browser, title_of
        self._opened = Opened(None, (), ())
        self._now: Described | None = None
        self._alts = Rows(r.WordsRow, self)
        self._legends = Rows(r.WordsRow, self)
        self._users = Rows(UserRow, self)

    @Slot(str)
    def open(self, name: str) -> None:
        """Put a medium on the desk; an empty name, none. What was not saved is forgotten."""
        if name:
            self._work.do(lambda: self._read(name), self._show)
        else:
            self._show(Opened(None, (), ()))

    @Slot(float, float)
    def focus(self, x: float, y: float) -> None:
        """The point that stays in sight, from 0 to 1."""
        inside = [round(min(1.0, max(0.0, value)), 3) for value in (x, y)]
        self._change(focal_x=inside[0], focal_y=inside[1])

    @Slot(str, str)
    def put(self, field: str, text: str) -> None:
        """``credit`` or ``licence``."""
        self._change(**{field: text})

    @Slot(str, str)
    def tell(self, tag: str, text: str) -> None:
        """The alternative text in a language."""
        if self._now is not None:
            self._change(alts={**self._now.alts, tag: text})

    @Slot(str, str)
    def underline(self, tag: str, text: str) -> None:
        """The line below the picture in a language."""
        if self._now is not None:
            self._change(legends={**self._now.legends, tag: text})

    @Slot(str)
    def addCaptions(self, tag: str) -> None:
        """Ask for a file with captions in this language."""
        self._browser.ask(CAPTIONS, lambda files: self.caption(tag, files[0]))

    def caption(self, tag: str, file: Path) -> None:
        """Take the captions of a file over, to be saved with the rest."""

        def read(text: str) -> None:
            if self._now is not None:
                self._change(captions={**self._now.captions, tag: text})

        self._work.do(lambda: _captions(file), read)

    @Slot(str)
    def dropCaptions(self, tag: str) -> None:
        if self._now is not None:
            kept = {each: text for each, text in self._now.captions.items() if each != tag}
            self._change(captions=kept)

    @Slot()
    def undo(self) -> None:
        """Back to what is saved."""
        self._show(self._opened)

    @Slot()
    def save(self) -> None:
        medium = self._now
        if medium is None:
            return
        told = medium._replace(alts=_told(medium.alts), legends=_told(medium.legends))
        self._act(lambda: describe(self._workspace, self._who.id, told))

    @Slot()
    def remove(self) -> None:
        """Forget the medium; only one that no record shows."""
        if self._now is not None:
            name = self._now.name
            self._act(lambda: remove(self._workspace, self._who.id, name))

    def _act(self, task: Callable[[], object]) -> None:
        name = self._now.name if self._now else ""

        def acted(_: object) -> None:
            self.open(name)
            self.saved.emit()

        self._work.do(task, acted)

    def _read(self, name: str) -> Opened:
        with self._workspace.session() as session:
            found = next((each for each in media(session) if each.name == name), None)
            return Opened(found, languages(session), shown_by(session, name))

    def _show(self, opened: Opened) -> None:
        self._opened, self._now = opened, opened.medium
        self._users.show([UserRow(slug, self._title_of(slug)) for slug in opened.users])
        self._update()

    def _change(self, **facts: Any) -> None:
        if self._now is not None:
            self._now = self._now._replace(**facts)
            self._update()

    def _update(self) -> None:
        now, spoken = self._now, self._opened.languages
        self._alts.show(r.words_rows(now, now.alts, spoken) if now else [])
        self._legends.show(r.words_rows(now, now.legends, spoken) if now else [])
        self.changed.emit()

    def _fact(self, name: str, default: Any = "") -> Any:
        return default if self._now is None else getattr(self._now, name)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Empty when none is open."""
        return str(self._fact("name"))

    @Property(str, notify=changed)
    def kind(self) -> str:
        return str(self._fact("kind"))

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        file = str(self._fact("large"))
        return self._folder.url(file) if file else QUrl()

    @Property(bool, notify=changed)
    def cutout(self) -> bool:
        return bool(self._fact("cutout", default=False))

    @Property(str, notify=changed)
    def length(self) -> str:
        return r.length_of(self._now) if self._now else ""

    @Property(float, notify=changed)
    def focalX(self) -> float:
        return float(self._fact("focal_x", default=0.5))

    @Property(float, notify=changed)
    def focalY(self) -> float:
        return float(self._fact("focal_y", default=0.5))

    @Property(str, notify=changed)
    def credit(self) -> str:
        return str(self._fact("credit"))

    @Property(str, notify=changed)
    def licence(self) -> str:
        return str(self._fact("licence"))

    @Property(bool, notify=changed)
    def flashing(self) -> bool:
        """A video that flashes so often that it can start a seizure."""
        return self._now is not None and r.flashes(self._now)

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Something is not saved."""
        return self._now != self._opened.medium

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return self._now is not None and r.complete(self._now)

    @Property(QObject, constant=True)
    def alts(self) -> QObject:
        return self._alts

    @Property(QObject, constant=True)
    def legends(self) -> QObject:
        return self._legends

    @Property(QObject, constant=True)
    def users(self) -> QObject:
        return self._users

    @Property(int, notify=changed)
    def used(self) -> int:
        return self._users.rowCount()


def _told(texts: dict[str, str]) -> dict[str, str]:
    return {tag: text for tag, text in texts.items() if text.strip()}


def _captions(file: Path) -> str:
    try:
        with open_regular(file) as reader:
            text = reader.read(MOST_CAPTIONS)
        return RECORDINGS.captions(text.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise LimitExceeded("The captions are not in UTF-8; save them anew.") from error
    except ValueError as error:
        raise LimitExceeded(str(error)) from error

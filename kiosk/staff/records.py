"""The list of records on the desk, and what is done to a record as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing import records
from db.editing.history import revisions
from db.editing.languages import default_language
from db.editing.listing import Listed, listed, matching
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.accounts import Account
    from db.editing.dossier import Dossier
    from db.exchange import format as f
    from db.workspace import Workspace
    from kiosk.services.media import MediaFolder
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

FOUND = 24
"""Records offered to connect with."""


class RecordRow(NamedTuple):
    slug: str
    title: str
    status: str
    """draft, waiting (for its time), published or archived."""
    due: bool
    drafted: bool
    pinned: bool
    family: str
    picture: QUrl
    cutout: bool
    chosen: bool


@QmlElement
@QmlUncreatable("The desk has one.")
class RecordsViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    opened = Signal(str)
    """This record is to be edited."""

    def __init__(
        self,
        workspace: Workspace,
        who: Account,
        work: Work,
        media: MediaFolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work, self._media = workspace, who, work, media
        self._all: tuple[Listed, ...] = ()
        self._words = self._status = self._chosen = ""
        self._undo: Callable[[], object] | None = None
        self._rows = Rows(RecordRow, self)
        self._others = Rows(RecordRow, self)

    @Slot()
    def refresh(self) -> None:
        self._work.do(self._read, self._show)

    @Slot(str)
    def search(self, words: str) -> None:
        self._words = words
        self._filter()

    @Slot(str)
    def choose(self, status: str) -> None:
        """Show records of this status alone; an empty one shows all."""
        self._status = status
        self._filter()

    @Slot(str)
    def open(self, slug: str) -> None:
        self._chosen = slug
        self._filter()
        self.opened.emit(slug)

    @Slot(str, str)
    def create(self, title: str, kind: f.Kind) -> None:
        self._make(
            lambda: records.create(self._workspace, self._who.id, title, kind, self._house())
        )

    @Slot(str)
    def duplicate(self, slug: str) -> None:
        self._make(lambda: records.duplicate(self._workspace, self._who.id, slug))

    @Slot(str, str)
    def setStatus(self, slug: str, status: f.Status) -> None:
        before = next((row.status for row in self._all if row.slug == slug), "draft")
        self._act(
            lambda: records.set_status(self._workspace, self._who.id, slug, status),
            lambda: records.set_status(self._workspace, self._who.id, slug, before),  # type: ignore[arg-type]
            slug,
        )

    @Slot(str)
    def remove(self, slug: str) -> None:
        self._act(
            lambda: records.remove(self._workspace, self._who.id, slug),
            lambda: self._bring_back(slug),
            "" if slug == self._chosen else self._chosen,
        )

    @Slot()
    def undo(self) -> None:
        """Take the last deletion or change of status back."""
        if self._undo is not None:
            task, self._undo = self._undo, None
            self._work.do(task, lambda _: self.refresh())
            self.changed.emit()

    @Slot("QVariantList", str)
    def arrange(self, slugs: list[str], lead: str) -> None:
        """Order of the start screen and its lead tile."""
        self._work.do(
            lambda: records.arrange(self._workspace, self._who.id, slugs, lead),
            lambda _: self.refresh(),
        )

    @Slot(str, str)
    def findOther(self, words: str, slug: str) -> None:
        """Records to connect with: those that match, but not the one itself."""
        found = [row for row in matching(self._all, words) if row.slug != slug]
        self._others.show([self._row(row) for row in found[:FOUND]])

    def title_of(self, slug: str) -> str:
        return next((row.title for row in self._all if row.slug == slug), slug)

    @property
    def all(self) -> tuple[Listed, ...]:
        return self._all

    def _make(self, task: Callable[[], Dossier]) -> None:
        def made(dossier: Dossier) -> None:
            self.refresh()
            self.open(dossier.record.slug)

        self._work.do(task, made)

    def _act(self, task: Callable[[], object], undo: Callable[[], object], then: str) -> None:
        def acted(_: object) -> None:
            self._undo = undo
            self.refresh()
            self.open(then)

        self._work.do(task, acted)

    def _bring_back(self, slug: str) -> Dossier:
        with self._workspace.session() as session:
            newest, *_ = revisions(session, records.RECORD, slug)
        return records.restore(self._workspace, self._who.id, newest.number)

    def _house(self) -> str:
        with self._workspace.session() as session:
            return default_language(session)

    def _read(self) -> tuple[Listed, ...]:
        with self._workspace.session() as session:
            return listed(session)

    def _show(self, rows: tuple[Listed, ...]) -> None:
        self._all = rows
        self._filter()

    def _filter(self) -> None:
        found = matching(self._all, self._words, self._status)
        self._rows.show([self._row(row) for row in found])
        self.changed.emit()

    def _row(self, row: Listed) -> RecordRow:
        return RecordRow(
            slug=row.slug,
            title=row.title,
            status="waiting" if row.waiting else row.status,
            due=row.due,
            drafted=row.drafted,
            pinned=row.pinned,
            family=row.family,
            picture=self._media.url(row.picture) if row.picture else QUrl(),
            cutout=row.cutout,
            chosen=row.slug == self._chosen,
        )

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def others(self) -> QObject:
        return self._others

    @Property(int, notify=changed)
    def shown(self) -> int:
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._all)

    @Property(int, notify=changed)
    def drafts(self) -> int:
        """Records with something that is not saved."""
        return sum(row.drafted for row in self._all)

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._status

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Slug of the record that is open."""
        return self._chosen

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._undo is not None

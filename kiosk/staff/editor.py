"""One record on the desk: changed, kept as a draft at once, undone step by step, saved whole.

Every change goes through ``EditorViewModel.change``. What can be changed is in four parts: the
record's texts, its facts, its lists and its history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing import drafts, records
from db.editing.dossier import Dossier, to_json
from kiosk.staff import edits
from kiosk.staff.editor_facts import FactsViewModel
from kiosk.staff.editor_history import HistoryViewModel
from kiosk.staff.editor_lists import ListsViewModel
from kiosk.staff.editor_rows import title_of, too_long
from kiosk.staff.editor_texts import TextsViewModel
from kiosk.staff.opened import Opened, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.accounts import Account
    from db.workspace import Workspace
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

KEEP_MS = 800
"""A draft is kept this long after the last key: a power cut costs less than a second of typing."""
STEPS = 200
"""How many changes can be undone."""


@QmlElement
@QmlUncreatable("The desk has one.")
class EditorViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    saved = Signal()

    def __init__(
        self,
        workspace: Workspace,
        who: Account,
        work: Work,
        title_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work = workspace, who, work
        self._wanted = ""
        self._opened: Opened | None = None
        self._now: Dossier | None = None
        self._kept: Dossier | None = None
        """The draft in the workspace, or on its way there."""
        self._sent: Dossier | None = None
        """What is being saved."""
        self._known: dict[str, Dossier] = {}
        """Each record as this desk last read or wrote it; the background task's alone."""
        self._undo: list[Dossier] = []
        self._last_place = ""
        self._texts = TextsViewModel(self)
        self._facts = FactsViewModel(self)
        self._lists = ListsViewModel(self, self._texts, title_of)
        self._history = HistoryViewModel(self, workspace, work)
        self._keeper = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._keeper.timeout.connect(self.keep)

    @property
    def opened(self) -> Opened | None:
        """What was read of the record on the desk; None without one."""
        return self._opened

    @property
    def now(self) -> Dossier | None:
        """The record as it is being typed, with lines that are begun and still empty."""
        return self._now

    @property
    def dossier(self) -> Dossier | None:
        """What is on the desk, saved or not, as it would be saved."""
        return None if self._now is None else edits.tidied(self._now)

    @Slot(str)
    def open(self, slug: str) -> None:
        """Show a record, with what was typed and not saved; an empty slug shows none."""
        self.keep()
        self._wanted = slug
        if slug:
            self._work.do(lambda: self._read(slug), self._show)
        else:
            self._show(None)

    def change(self, change: Callable[[Dossier], Dossier], place: str = "") -> None:
        """Replace what is on the desk; one step of undo.

        ``place`` names a field: typing on in it belongs to the same step.
        """
        if self._now is None:
            return
        after = change(self._now)
        if after == self._now:
            return
        if not place or place != self._last_place:
            self._undo = [*self._undo[1 - STEPS :], self._now]
        self._put(after, place)

    @Slot()
    def undo(self) -> None:
        """Take the last change back, also one that is saved already."""
        if self._undo:
            self._put(self._undo.pop())

    @Slot()
    def discard(self) -> None:
        """Go back to what is saved; a step like any other."""
        if self._opened is not None:
            goal = self._sent or self._opened.saved
            self.change(lambda _: goal)
            self.keep()

    @Slot()
    def keep(self) -> None:
        """Write down what is typed and not saved, or forget it when there is nothing such."""
        self._keeper.stop()
        draft = self._now if self._is_dirty() else None
        if self._now is not None and draft is not self._kept:
            self._kept = draft
            slug = self._now.record.slug
            self._work.do(lambda: self._store(slug, draft))

    @Slot()
    def save(self) -> None:
        """What is refused stays on the desk and in the draft."""
        typed = self._now
        if typed is None or typed is self._sent or not self._is_dirty():
            return
        self.keep()
        self._sent = typed
        self._work.do(
            lambda: self._write(typed),
            lambda found: self._written(typed, found),
            lambda fault: self._refused(typed, fault),
        )

    def _put(self, now: Dossier, place: str = "") -> None:
        self._now, self._last_place = now, place
        self._keeper.start()
        self.changed.emit()

    def _is_dirty(self) -> bool:
        return self._opened is not None and self._now != self._opened.saved

    def _store(self, slug: str, draft: Dossier | None) -> None:
        if draft is not None:
            drafts.keep(self._workspace, self._who.id, records.RECORD, slug, to_json(draft))
            return
        with self._workspace.session() as session:
            drafts.drop(session, self._who.id, records.RECORD, slug)

    def _read(self, slug: str) -> Opened | None:
        found = opened(self._workspace, self._who.id, slug)
        if found is not None:
            self._known[slug] = found.saved
        return found

    def _write(self, typed: Dossier) -> Opened | None:
        slug = typed.record.slug
        records.save(self._workspace, self._who.id, self._known[slug], edits.tidied(typed))
        return self._read(slug)

    def _show(self, found: Opened | None) -> None:
        """Put a record on the desk; one that is on it already keeps what is being typed."""
        if found is not None and found.slug != self._wanted:
            return
        same = found is not None and self._opened is not None and found.slug == self._opened.slug
        if not same:
            self.keep()
            self._undo = []
        if not same or not self._is_dirty():
            self._now = self._kept = found.draft if found else None
            self._now = self._now or (found.saved if found else None)
        self._opened, self._last_place = found, ""
        self.changed.emit()

    def _written(self, typed: Dossier, found: Opened | None) -> None:
        self._sent = None if self._sent is typed else self._sent
        if found is not None and self._opened is not None and found.slug == self._opened.slug:
            self._opened = found
            if self._now is typed:
                self._now, self._last_place = found.saved, ""
            self.keep()
            self.changed.emit()
        self.saved.emit()

    def _refused(self, typed: Dossier, fault: Exception) -> None:
        self._sent = None if self._sent is typed else self._sent
        self._work.tell(fault)

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Something on the desk is not saved."""
        return self._is_dirty()

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return self._now is not None and not too_long(self._now)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._undo)

    @Property(str, notify=changed)
    def slug(self) -> str:
        return "" if self._now is None else self._now.record.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        return title_of(self._now, self._opened.house) if self._now and self._opened else ""

    @Property(TextsViewModel, constant=True)
    def texts(self) -> TextsViewModel:
        return self._texts

    @Property(FactsViewModel, constant=True)
    def facts(self) -> FactsViewModel:
        return self._facts

    @Property(ListsViewModel, constant=True)
    def lists(self) -> ListsViewModel:
        return self._lists

    @Property(HistoryViewModel, constant=True)
    def history(self) -> HistoryViewModel:
        return self._history

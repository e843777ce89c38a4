"""The open record's history: every save, what was different before it, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.staff.compare import Difference, compare
from kiosk.staff.editor_rows import RevisionItem, revision_item
from kiosk.staff.opened import Opened, earlier

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.dossier import Dossier
    from db.workspace import Workspace
    from kiosk.staff.editor import EditorViewModel
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The editor has one.")
class HistoryViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, editor: EditorViewModel, workspace: Workspace, work: Work) -> None:
        super().__init__(editor)
        self._editor, self._workspace, self._work = editor, workspace, work
        self._seen: Opened | None = None
        self._compared = 0
        self._revisions = Rows(RevisionItem, self)
        self._differences = Rows(Difference, self)
        editor.changed.connect(self._update)

    @Slot(int)
    def lookBack(self, number: int) -> None:
        """Compare the record before this revision with what is on the desk."""
        self._before(number, lambda state: self._compare(number, state))

    @Slot(int)
    def goBack(self, number: int) -> None:
        """Bring the record back to how it was before this revision, and save that."""
        self._before(number, self._bring_back)

    def _before(self, number: int, then: Callable[[Dossier], None]) -> None:
        """Hand over the record as it was, if it is still the one on the desk."""
        opened = self._editor.opened
        if opened is None:
            return
        document = next((e.before for e in opened.history if e.number == number), None)
        if document is None:
            return

        def done(state: Dossier) -> None:
            if (now := self._editor.now) is not None and now.record.slug == opened.slug:
                then(state)

        self._work.do(lambda: earlier(self._workspace, document), done)

    def _compare(self, number: int, state: Dossier) -> None:
        opened, now = self._editor.opened, self._editor.now
        if opened is None or now is None:
            return
        names = {each.tag: each.endonym for each in opened.languages}
        self._differences.show(
            [e._replace(language=names.get(e.language, e.language)) for e in compare(state, now)]
        )
        self._compared = number
        self.changed.emit()

    def _bring_back(self, state: Dossier) -> None:
        self._editor.change(lambda _: state)
        self._editor.save()

    def _update(self) -> None:
        """Typing changes no history."""
        opened = self._editor.opened
        if opened is not self._seen:
            self._seen = opened
            self._revisions.show([revision_item(e) for e in opened.history] if opened else [])
            self._differences.show([])
            self._compared = 0
            self.changed.emit()

    @Property(int, notify=changed)
    def compared(self) -> int:
        """Number of the revision that is compared, 0 without one."""
        return self._compared

    @Property(QObject, constant=True)
    def revisions(self) -> QObject:
        return self._revisions

    @Property(QObject, constant=True)
    def differences(self) -> QObject:
        return self._differences

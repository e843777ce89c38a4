"""The open record's texts: the house's language and another one side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.staff import editor_rows as r
from kiosk.staff import edits

if TYPE_CHECKING:
    from db.exchange import format as f
    from kiosk.staff.editor import EditorViewModel

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The editor has one.")
class TextsViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, editor: EditorViewModel) -> None:
        super().__init__(editor)
        self._editor = editor
        self._wished = self._other = ""
        self._names: dict[str, str] = {}
        self._left = Rows(r.TextRow, self)
        self._right = Rows(r.TextRow, self)
        self._tabs = Rows(r.LanguageTab, self)
        editor.changed.connect(self._update)

    @Slot(str)
    def beside(self, tag: str) -> None:
        """Show this language beside the house's, in this record and those opened after it."""
        self._wished = tag
        self._update()

    @Slot(str, str, str)
    def type(self, tag: str, field: str, text: str) -> None:
        """A title, teaser, lead or body as it is being typed."""
        self._editor.change(lambda d: edits.with_text(d, tag, field, text), f"{tag}/{field}")

    @Slot(str, str)
    def mark(self, tag: str, status: f.TextStatus) -> None:
        """draft, needs_review or reviewed."""
        self._editor.change(lambda d: edits.with_text_status(d, tag, status))

    def _update(self) -> None:
        opened, now = self._editor.opened, self._editor.now
        if opened is None or now is None:
            return
        others = [e.tag for e in opened.languages if e.enabled and e.tag != opened.house]
        # A language newer than what was read waits for the next record.
        self._other = self._wished if self._wished in others else next(iter(others), "")
        known = {each.tag: each for each in opened.languages}
        self._names = {tag: each.endonym for tag, each in known.items()}
        for rows, tag in ((self._left, opened.house), (self._right, self._other)):
            rows.show(r.texts(now, known[tag]) if tag in known else [])
        self._tabs.show(r.tabs(now, opened.languages, self._other))
        self.changed.emit()

    def _status_of(self, tag: str) -> str:
        now = self._editor.now
        return r.status_of(now, tag) if now else "missing"

    @Property(str, notify=changed)
    def house(self) -> str:
        """Tag of the house's language, in the left column."""
        opened = self._editor.opened
        return opened.house if opened else ""

    @Property(str, notify=changed)
    def other(self) -> str:
        """Tag of the language in the right column, empty in a house of one language."""
        return self._other

    @Property(str, notify=changed)
    def houseName(self) -> str:
        """The language's own name."""
        opened = self._editor.opened
        return self._names.get(opened.house, "") if opened else ""

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self._names.get(self._other, "")

    @Property(str, notify=changed)
    def houseStatus(self) -> str:
        """missing, draft, needs_review or reviewed."""
        opened = self._editor.opened
        return self._status_of(opened.house) if opened else "missing"

    @Property(str, notify=changed)
    def otherStatus(self) -> str:
        return self._status_of(self._other)

    @Property(QObject, constant=True)
    def left(self) -> QObject:
        return self._left

    @Property(QObject, constant=True)
    def right(self) -> QObject:
        return self._right

    @Property(QObject, constant=True)
    def tabs(self) -> QObject:
        return self._tabs

"""The open record's facts: what it is, where, from when until when, and its media."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import edits

if TYPE_CHECKING:
    from kiosk.staff.editor import EditorViewModel

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The editor has one.")
class FactsViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, editor: EditorViewModel) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.changed.connect(self.changed)

    @Slot(str, str)
    def put(self, fact: str, value: str) -> None:
        """``kind``, ``status``, ``town``, ``publish_from``, ``publish_until``, ``review_by``,
        ``picture``, ``video``, ``audio`` or ``sign_language``; an empty text removes one that may
        be missing."""
        written = value or ("" if fact == "town" else None)
        self._editor.change(lambda d: edits.with_fact(d, **{fact: written}), fact)

    @Slot(float, float)
    def place(self, latitude: float, longitude: float) -> None:
        at = {"latitude": round(latitude, 5), "longitude": round(longitude, 5)}
        self._editor.change(lambda d: edits.with_fact(d, **at), "place")

    @Slot()
    def noPlace(self) -> None:
        self._editor.change(lambda d: edits.with_fact(d, latitude=None, longitude=None))

    def _fact(self, name: str) -> Any:
        """The value; an empty text without one."""
        now = self._editor.now
        value = None if now is None else getattr(now.record, name)
        return "" if value is None else value

    @Property(str, notify=changed)
    def kind(self) -> str:
        return str(self._fact("kind"))

    @Property(str, notify=changed)
    def status(self) -> str:
        return str(self._fact("status"))

    @Property(str, notify=changed)
    def town(self) -> str:
        return str(self._fact("town"))

    @Property(bool, notify=changed)
    def placed(self) -> bool:
        return bool(self._fact("latitude") != "")

    @Property(float, notify=changed)
    def latitude(self) -> float:
        return float(self._fact("latitude") or 0)

    @Property(float, notify=changed)
    def longitude(self) -> float:
        return float(self._fact("longitude") or 0)

    @Property(str, notify=changed)
    def publishFrom(self) -> str:
        """ISO 8601 moment in UTC, empty without one."""
        return str(self._fact("publish_from"))

    @Property(str, notify=changed)
    def publishUntil(self) -> str:
        return str(self._fact("publish_until"))

    @Property(str, notify=changed)
    def reviewBy(self) -> str:
        """ISO 8601 date, empty without one."""
        return str(self._fact("review_by"))

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Name of the poster's medium, empty without one."""
        return str(self._fact("picture"))

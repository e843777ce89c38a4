"""The keyboard on the screen: which keys it shows."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.keys import DIGITS_LAYOUT, layout_of, layouts_for, rows_of

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class KeyRow(NamedTuple):
    letter: str


@QmlElement
@QmlUncreatable("The search has one.")
class KeyboardViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._letters = self._layout = "en"
        self._layouts: list[str] = []
        self._away = False
        self._rows = tuple(Rows(KeyRow, self) for _ in range(3))
        self._show()

    def show(self, languages: list[str], language: str) -> None:
        """Layouts of these languages on offer; a newly chosen language brings its own."""
        self._layouts = layouts_for(languages)
        if language != self._language:
            self._language = language
            self._letters = self._layout = layout_of(language)
        self._show()

    def reset(self) -> None:
        """Letters of the visit's language, on the screen."""
        self._language, self._away = "", False
        self._show()

    @Slot()
    def turn(self) -> None:
        """The next language's letters."""
        at = self._layouts.index(self._letters) if self._letters in self._layouts else -1
        self._letters = self._layout = self._layouts[(at + 1) % len(self._layouts)]
        self._show()

    @Slot()
    def toggleDigits(self) -> None:
        self._layout = self._letters if self._layout == DIGITS_LAYOUT else DIGITS_LAYOUT
        self._show()

    @Slot(bool)
    def putAway(self, away: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        self._away = away
        self.changed.emit()

    def _show(self) -> None:
        for model, keys in zip(self._rows, rows_of(self._layout), strict=True):
            model.show([KeyRow(key) for key in keys])
        self.changed.emit()

    @Property(str, notify=changed)
    def layout(self) -> str:
        """Base tag of the letters' language, or 123."""
        return self._layout

    @Property(bool, notify=changed)
    def digits(self) -> bool:
        return self._layout == DIGITS_LAYOUT

    @Property(bool, notify=changed)
    def turns(self) -> bool:
        """There are other letters."""
        return len(self._layouts) > 1

    @Property(bool, notify=changed)
    def away(self) -> bool:
        """Put away to make room."""
        return self._away

    @Property(QObject, constant=True)
    def upper(self) -> QObject:
        return self._rows[0]

    @Property(QObject, constant=True)
    def middle(self) -> QObject:
        return self._rows[1]

    @Property(QObject, constant=True)
    def lower(self) -> QObject:
        return self._rows[2]

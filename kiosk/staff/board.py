"""Translations: every record by every language, and how far each language is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.languages import default_language, languages
from db.editing.missing import board
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.editing.languages import House
    from db.editing.missing import BoardRow
    from db.workspace import Workspace
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class ColumnRow(NamedTuple):
    """A language that is on."""

    tag: str
    endonym: str
    reviewed: int
    """Records whose text is reviewed in it."""
    chosen: bool
    shown: bool
    """Has a column: all have while none is chosen."""


class LineRow(NamedTuple):
    slug: str
    title: str
    texts: list[str]
    """missing, draft, needs_review or reviewed, one for each column in its order."""


class Found(NamedTuple):
    rows: tuple[BoardRow, ...]
    languages: tuple[House, ...]
    house: str


def filtered(rows: Sequence[BoardRow], tag: str, state: str) -> list[BoardRow]:
    """Rows in this state in this language; an empty tag is any language, an empty state any."""
    if not state:
        return list(rows)
    return [row for row in rows if state in ([row.texts[tag]] if tag else row.texts.values())]


def reviewed(rows: Sequence[BoardRow], tag: str) -> int:
    return sum(row.texts[tag] == "reviewed" for row in rows)


@QmlElement
@QmlUncreatable("The desk has one.")
class BoardViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, workspace: Workspace, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._work = workspace, work
        self._found = Found((), (), "")
        self._looked = False
        self._language = self._state = ""
        self._columns = Rows(ColumnRow, self)
        self._rows = Rows(LineRow, self)

    @Slot()
    def look(self) -> None:
        """Read what there is."""
        self._work.do(self._read, self._take)

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Show this language alone; an empty tag shows all."""
        self._language = tag if tag in self._tags() else ""
        self._show()

    @Slot(str)
    def filter(self, state: str) -> None:
        """Show records in this state alone; an empty one shows all."""
        self._state = state
        self._show()

    def _read(self) -> Found:
        with self._workspace.session() as session:
            on = tuple(each for each in languages(session) if each.enabled)
            return Found(board(session), on, default_language(session))

    def _take(self, found: Found) -> None:
        if found == self._found and self._looked:
            return  # nothing new: lines that are being made stay
        self._found, self._looked = found, True
        self.choose(self._language)

    def _tags(self) -> list[str]:
        return [each.tag for each in self._found.languages]

    def _show(self) -> None:
        rows, chosen = self._found.rows, self._language
        columns = [
            ColumnRow(
                tag=each.tag,
                endonym=each.endonym,
                reviewed=reviewed(rows, each.tag),
                chosen=each.tag == chosen,
                shown=chosen in {"", each.tag},
            )
            for each in self._found.languages
        ]
        # First the lines go: none may have other cells than there are columns.
        self._rows.show([])
        self._columns.show(columns)
        self._rows.show(
            [
                LineRow(row.slug, row.title, list(row.texts.values()))
                for row in filtered(rows, chosen, self._state)
            ]
        )
        self.changed.emit()

    @Property(QObject, constant=True)
    def columns(self) -> QObject:
        return self._columns

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        return self._looked

    @Property(int, notify=changed)
    def total(self) -> int:
        """Records on the board, whatever the filter."""
        return len(self._found.rows)

    @Property(int, notify=changed)
    def missing(self) -> int:
        """Texts that are missing, of all records in all languages."""
        return sum(list(row.texts.values()).count("missing") for row in self._found.rows)

    @Property(int, notify=changed)
    def listed(self) -> int:
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def columnsShown(self) -> int:
        return 1 if self._language else len(self._found.languages)

    @Property(str, notify=changed)
    def language(self) -> str:
        """Tag of the one language that is shown; empty: all."""
        return self._language

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(str, notify=changed)
    def house(self) -> str:
        """Tag of the house's language."""
        return self._found.house

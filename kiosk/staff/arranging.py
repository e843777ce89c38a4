"""The start screen's order on the desk: moved by hand, saved when it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.media import media, posters
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.editing.listing import Listed
    from db.editing.media import Described
    from db.workspace import Workspace
    from kiosk.services.media import MediaFolder
    from kiosk.staff.records import RecordsViewModel
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOSAIC = 7
"""Tiles of the start screen, the lead tile first."""
MORE = 18
"""Further records that are listed at first, and with each "more"."""
STEPS = 100
"""How many moves can be taken back."""


class PlaceRow(NamedTuple):
    slug: str
    title: str
    family: str
    picture: QUrl
    cutout: bool
    focal_x: float
    focal_y: float


@QmlElement
@QmlUncreatable("The desk has one.")
class ArrangingViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        work: Work,
        folder: MediaFolder,
        records: RecordsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._work = workspace, work
        self._folder, self._records = folder, records
        self._pictures: dict[str, Described] = {}
        self._saved: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self._undo: list[tuple[str, ...]] = []
        self._listed = MOSAIC + MORE
        self._rows = Rows(PlaceRow, self)
        records.changed.connect(self._take_over)

    @Slot()
    def look(self) -> None:
        """Read the records and their pictures anew; a started order stays."""
        self._work.do(self._read, self._show)
        self._records.refresh()

    @Slot(int, int)
    def move(self, number: int, goal: int) -> None:
        """Put a record in another's place; those between move up."""
        if goal < len(self._order):
            self._change(moved(self._order, number, goal))

    @Slot()
    def more(self) -> None:
        """List more records below the mosaic."""
        self._listed += MORE
        self._update()

    @Slot()
    def undo(self) -> None:
        """Take the last move back."""
        if self._undo:
            self._order = self._undo.pop()
            self._update()

    @Slot()
    def save(self) -> None:
        """Visitors get this order with the next edition."""
        if self._order:
            self._records.arrange(list(self._order), self._order[0])

    def _change(self, order: tuple[str, ...]) -> None:
        if order != self._order:
            self._undo = [*self._undo[-STEPS:], self._order]
            self._order = order
            self._update()

    def _read(self) -> dict[str, Described]:
        with self._workspace.session() as session:
            by_name = {each.name: each for each in media(session)}
            return {slug: by_name[name] for slug, name in posters(session).items()}

    def _show(self, pictures: dict[str, Described]) -> None:
        self._pictures = pictures
        self._update()

    def _take_over(self) -> None:
        """What is saved has changed, here or by somebody else."""
        there = shown(self._records.all)
        order = merged(self._order, there) if self._is_dirty() else there
        self._saved = there
        if order != self._order or order == there:
            self._order, self._undo = order, []
        self._update()

    def _update(self) -> None:
        by_slug = {row.slug: row for row in self._records.all}
        self._rows.show([self._row(by_slug[slug]) for slug in self._order[: self._listed]])
        self.changed.emit()

    def _row(self, row: Listed) -> PlaceRow:
        medium = self._pictures.get(row.slug)
        file = medium.large if medium else row.picture
        return PlaceRow(
            slug=row.slug,
            title=row.title,
            family=row.family,
            picture=self._folder.url(file) if file else QUrl(),
            cutout=medium.cutout if medium else row.cutout,
            focal_x=medium.focal_x if medium else 0.5,
            focal_y=medium.focal_y if medium else 0.5,
        )

    def _is_dirty(self) -> bool:
        return self._order != self._saved

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        return self._is_dirty()

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._undo)

    @Property(int, notify=changed)
    def total(self) -> int:
        """Records that visitors see."""
        return len(self._order)

    @Property(int, notify=changed)
    def hidden(self) -> int:
        """Records beyond those that are listed."""
        return max(0, len(self._order) - self._listed)

    @Property(int, constant=True)
    def mosaic(self) -> int:
        return MOSAIC

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows


def shown(rows: Sequence[Listed]) -> tuple[str, ...]:
    """Slugs of the records that visitors see, in the order of the start screen."""
    return tuple(row.slug for row in rows if row.status == "published" and not row.waiting)


def merged(order: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    """A started order without the records that are gone, the new ones at its end."""
    kept = tuple(slug for slug in order if slug in there)
    return kept + tuple(slug for slug in there if slug not in kept)


def moved(order: tuple[str, ...], number: int, goal: int) -> tuple[str, ...]:
    """The order with one slug taken out and put in at ``goal``."""
    others = order[:number] + order[number + 1 :]
    return (*others[:goal], order[number], *others[goal:])

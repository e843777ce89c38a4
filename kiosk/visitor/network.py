"""Who works with whom: one scene of the network, and the bubble that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor import network_rows as r
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.start import CategoryRow

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.network import Bubble, Scene
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

NONE = -1


class StyleRow(NamedTuple):
    style: str


@QmlElement
@QmlUncreatable("The kiosk has one.")
class NetworkViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._language = self._category = self._slug = self._sought = ""
        self._scene: Scene | None = None
        self._number = 0
        self._listed = False
        self._shown = TileRow()
        self._bubbles = Rows(r.BubbleRow, self)
        self._threads = Rows(r.ThreadRow, self)
        self._bonds = Rows(r.BondRow, self)
        self._styles = Rows(StyleRow, self)
        self._entries = Rows(r.EntryRow, self)
        self._categories = Rows(CategoryRow, self)

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language; a slug is the record to look at, empty for none."""
        self._catalogue, self._media, self._language = catalogue, media, language
        if slug and slug != self._sought:
            self._sought = slug
            self.find(slug)
        else:
            self._look()

    def reset(self) -> None:
        """As the next visitor finds it."""
        self._category = self._slug = self._sought = ""
        self._number, self._listed = 0, False
        self._look()

    @Slot(str)
    def find(self, slug: str) -> None:
        """Look at a record, wherever it stands."""
        from db.network import scene_of  # noqa: PLC0415  not before the first tiles

        assert self._catalogue is not None
        self._number, self._slug = scene_of(self._catalogue, slug), slug
        self._look()

    @Slot(int)
    def touch(self, number: int) -> None:
        """Look at a bubble's record, or into its neighbourhood."""
        bubble = self._bubble(number)
        if bubble is None:
            return
        if bubble.opens is not None:
            self.enter(bubble.opens)
        else:
            self._slug = "" if bubble.tile.slug == self._slug else bubble.tile.slug
            self._look()

    @Slot(int)
    def enter(self, scene: int) -> None:
        self._number, self._slug = scene, ""
        self._look()

    @Slot()
    def leave(self) -> None:
        """Look at the whole scene; from there at the one around it."""
        if not self._slug and self._scene is not None:
            self._number = self._scene.parent or 0
        self._slug = ""
        self._look()

    @Slot(str)
    def choose(self, category: str) -> None:
        self._category = category
        self._look()

    @Slot(bool)
    def showList(self, listed: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        """Say the same as a list, or draw it."""
        self._listed = listed
        self._look()

    def _bubble(self, number: int) -> Bubble | None:
        bubbles = self._scene.bubbles if self._scene else ()
        return next((each for each in bubbles if each.number == number), None)

    def _look(self) -> None:
        from db.network import ROOT, scene  # noqa: PLC0415  not before the first tiles

        catalogue, media = self._catalogue, self._media
        if catalogue is None or media is None:
            return
        found = scene(catalogue, self._language, self._number)
        if found is None:
            self._number = ROOT
            found = scene(catalogue, self._language, ROOT)
        self._scene = found
        categories = catalogue.categories(self._language)
        self._categories.show(
            [
                CategoryRow(e.slug, e.title, e.icon, e.family, e.slug == self._category)
                for e in categories
            ]
        )
        if found is not None:
            self._fill(found, catalogue, media, {each.slug: each.icon for each in categories})
        self.changed.emit()

    def _fill(
        self, found: Scene, catalogue: Catalogue, media: MediaFolder, icons: dict[str, str]
    ) -> None:
        own = (each for each in found.bubbles if each.opens is None)
        centred = next((each for each in own if each.tile.slug == self._slug), None)
        centre = centred.number if centred else NONE
        record = catalogue.record(self._language, self._slug) if centred else None
        self._shown = tile_row(centred.tile, media) if centred else TileRow()
        self._bonds.show(r.bond_rows(record.related) if record else [])
        self._bubbles.show(r.bubble_rows(found, centre, self._category, icons))
        self._threads.show(r.thread_rows(found, centre))
        used = {r.STYLES.get(each.kind, "work") for each in found.threads}
        self._styles.show([StyleRow(e) for e in dict.fromkeys(r.STYLES.values()) if e in used])
        self._entries.show(self._listing(found, catalogue) if self._listed else [])

    def _listing(self, found: Scene, catalogue: Catalogue) -> list[r.EntryRow]:
        rows = []
        for bubble in found.bubbles:
            tile, opens = bubble.tile, NONE if bubble.opens is None else bubble.opens
            if self._category and not bubble.held.get(self._category):
                continue
            rows.append(r.EntryRow(True, tile.slug, tile.title, opens, bubble.members, "", False))
            record = None if opens >= 0 else catalogue.record(self._language, tile.slug)
            rows += [
                r.EntryRow(False, e.slug, e.title, NONE, 1, e.kind, e.outgoing)
                for e in r.bond_rows(record.related if record else ())
            ]
        return rows

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._category

    @Property(bool, notify=changed)
    def listed(self) -> bool:
        return self._listed

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        """There is a scene around this one."""
        return self._scene is not None and self._scene.parent is not None

    @Property(int, notify=changed)
    def scene(self) -> int:
        return self._number

    @Property(bool, notify=changed)
    def centred(self) -> bool:
        return self._shown.slug != ""

    @Property(str, notify=changed)
    def slug(self) -> str:
        """Of the centred record."""
        return self._shown.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def teaser(self) -> str:
        return self._shown.teaser

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._shown.family

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._shown.picture_medium

    @Property(bool, notify=changed)
    def cutout(self) -> bool:
        return self._shown.cutout

    @Property(QObject, constant=True)
    def bubbles(self) -> QObject:
        return self._bubbles

    @Property(QObject, constant=True)
    def threads(self) -> QObject:
        return self._threads

    @Property(QObject, constant=True)
    def bonds(self) -> QObject:
        return self._bonds

    @Property(QObject, constant=True)
    def styles(self) -> QObject:
        """Lines that occur, for the legend."""
        return self._styles

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        return self._entries

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories

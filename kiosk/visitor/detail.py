"""One record, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.places import placed
from kiosk.services.qr import qr_png
from kiosk.shell.language import easy
from kiosk.shell.rows import Rows
from kiosk.visitor.exhibit import ExhibitViewModel, credited
from kiosk.visitor.rows import TileRow, tile_row

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.records import Record, Tile
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class FigureRow(NamedTuple):
    value: str
    label: str


class MilestoneRow(NamedTuple):
    year: int
    text: str


class Shown(NamedTuple):
    """What the detail view shows of a record; the empty one before the first."""

    tile: TileRow = TileRow()
    alt: str = ""
    lead: str = ""
    body: str = ""
    town: str = ""
    caption: str = ""
    credit: str = ""
    placed: bool = False
    link: str = ""
    previous: TileRow = TileRow()
    next: TileRow = TileRow()


def neighbours(
    catalogue: Catalogue, language: str, category: str, slug: str
) -> tuple[Tile | None, Tile | None]:
    """The records before and after this one in the chosen category, from A to Z and round."""
    rank, count = catalogue.rank(language, category, slug), catalogue.count(category)
    if rank is None:
        rank, category, count = catalogue.rank(language, "", slug), "", catalogue.count("")
    if rank is None or count < 2:
        return None, None
    before = catalogue.tiles(language, category, (rank - 1) % count, 1)
    after = catalogue.tiles(language, category, (rank + 1) % count, 1)
    return before[0], after[0]


def related_once(record: Record) -> list[Tile]:
    """Each related record once, even where two relations lead to it."""
    return list({each.tile.slug: each.tile for each in record.related}.values())


@QmlElement
@QmlUncreatable("The kiosk has one.")
class DetailViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown()
        self.record: Record | None = None
        """As the catalogue tells it."""
        self._figures = Rows(FigureRow, self)
        self._milestones = Rows(MilestoneRow, self)
        self._related = Rows(TileRow, self)
        self.gallery = ExhibitViewModel(self)

    def show(
        self, catalogue: Catalogue, media: MediaFolder, language: str, category: str, slug: str
    ) -> bool:
        """False when the edition has no such record; the screen then stays as it is."""
        record = catalogue.record(language, slug)
        if record is None:
            return False
        self.record = record
        pair = neighbours(catalogue, language, category, slug)
        before, after = (TileRow() if t is None else tile_row(t, media) for t in pair)
        self._figures.show([FigureRow(each.value, each.label) for each in record.figures])
        self._milestones.show([MilestoneRow(each.year, each.text) for each in record.milestones])
        self._related.show([tile_row(tile, media) for tile in related_once(record)])
        self.gallery.show(record, media)
        self._shown = Shown(
            tile=tile_row(record.tile, media),
            alt=record.tile.picture.alt if record.tile.picture else "",
            lead=record.lead,
            body=record.body,
            town=record.town,
            caption=record.notes.caption,
            credit=credited(record.notes),
            placed=placed(catalogue, slug),
            link=record.links[0].url if record.links else "",
            previous=before,
            next=after,
        )
        self.changed.emit()
        return True

    def reset(self) -> None:
        """No picture is open for the next visitor."""
        self.gallery.close()

    @Property(str, notify=changed)
    def slug(self) -> str:
        return self._shown.tile.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.tile.title

    @Property(str, notify=changed)
    def teaser(self) -> str:
        return self._shown.tile.teaser

    @Property(str, notify=changed)
    def categoryTitle(self) -> str:
        return self._shown.tile.category_title

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._shown.tile.family

    @Property(str, notify=changed)
    def language(self) -> str:
        """Tag of the language the texts really are in."""
        return self._shown.tile.language

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """The texts are in Leichte Sprache."""
        return easy(self._shown.tile.language)

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._shown.tile.picture_large

    @Property(bool, notify=changed)
    def cutout(self) -> bool:
        return self._shown.tile.cutout

    @Property(float, notify=changed)
    def focalX(self) -> float:
        return self._shown.tile.focal_x

    @Property(float, notify=changed)
    def focalY(self) -> float:
        return self._shown.tile.focal_y

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._shown.alt

    @Property(str, notify=changed)
    def lead(self) -> str:
        return self._shown.lead

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._shown.body

    @Property(str, notify=changed)
    def town(self) -> str:
        return self._shown.town

    @Property(str, notify=changed)
    def caption(self) -> str:
        """Of the photograph on the poster."""
        return self._shown.caption

    @Property(str, notify=changed)
    def credit(self) -> str:
        """Of the photograph on the poster."""
        return self._shown.credit

    @Property(bool, notify=changed)
    def placed(self) -> bool:
        """It has a place on the map."""
        return self._shown.placed

    @Property(bool, notify=changed)
    def joined(self) -> bool:
        """It belongs together with another record."""
        return self._related.rowCount() > 0

    @Property(ExhibitViewModel, constant=True)
    def exhibit(self) -> ExhibitViewModel:
        return self.gallery

    @Property(str, notify=changed)
    def link(self) -> str:
        """Address without its scheme, as people say it."""
        return self._shown.link.removeprefix("https://").removeprefix("www.").rstrip("/")

    @Property(str, notify=changed)
    def qr(self) -> str:
        """QR code of the link as a PNG data address, empty without a confirmed link."""
        return qr_png(self._shown.link)

    @Property(str, notify=changed)
    def previousSlug(self) -> str:
        return self._shown.previous.slug

    @Property(str, notify=changed)
    def previousTitle(self) -> str:
        return self._shown.previous.title

    @Property(str, notify=changed)
    def nextSlug(self) -> str:
        return self._shown.next.slug

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._shown.next.title

    @Property(QObject, constant=True)
    def figures(self) -> QObject:
        return self._figures

    @Property(QObject, constant=True)
    def milestones(self) -> QObject:
        return self._milestones

    @Property(QObject, constant=True)
    def related(self) -> QObject:
        return self._related

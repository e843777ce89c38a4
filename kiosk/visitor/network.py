"""Who works with whom: one scene of the network, and the record in its middle.

What is looked at is the visitor's place: a record's slug, a slash and a scene's number, or nothing
for the whole network. So Back leads to what was in the middle before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QRectF, QSizeF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor import network_rows as r
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.start import CategoryRow

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.network import Bubble, Scene
    from kiosk.services.media import MediaFolder
    from kiosk.visitor.drawing import Box, Circle, Curve
    from kiosk.visitor.network_picture import Sketch

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class StyleRow(NamedTuple):
    style: str


class Shown(NamedTuple):
    """What the screen shows beside its lists."""

    scene: Scene | None = None
    centre: Bubble | None = None
    tile: TileRow = TileRow()
    title: str = ""
    category: str = ""
    listed: bool = False


def look(catalogue: Catalogue, language: str, place: str) -> tuple[Scene | None, Bubble | None]:
    """The scene of a place, and the bubble in its middle; the whole network for a place that is
    not, or no longer, in this edition."""
    from db.network import ROOT, scene, scene_of  # noqa: PLC0415  not before the first tiles

    number: int | None = ROOT
    if place.startswith("/"):
        number = int(place[1:]) if place[1:].isdecimal() else ROOT
    elif place:
        number = scene_of(catalogue, place)
    found = None if number is None else scene(catalogue, language, number)
    if found is None:
        return scene(catalogue, language, ROOT), None
    own = (each for each in found.bubbles if each.kind == "record" and each.tile.slug == place)
    return found, next(own, None)


@QmlElement
@QmlUncreatable("The kiosk has one.")
class NetworkViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._language = self._place = ""
        self._shown = Shown()
        self._sketch: Sketch | None = None
        self._circles: list[Circle] = []
        self._boxes: list[Box | None] = []
        self._curves: list[Curve] = []
        self._entry = -1
        self._bubbles = Rows(r.BubbleRow, self)
        self._threads = Rows(r.ThreadRow, self)
        self._bonds = Rows(r.BondRow, self)
        self._styles = Rows(StyleRow, self)
        self._entries = Rows(r.EntryRow, self)
        self._around = Rows(r.AboveRow, self)
        self._categories = Rows(CategoryRow, self)

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition, a language or a place."""
        self._catalogue, self._media = catalogue, media
        self._language, self._place = language, slug
        self._look()

    def forget(self) -> None:
        self._catalogue = None

    def reset(self) -> None:
        """As the next visitor finds it."""
        self._place = ""
        self._shown = Shown()
        self._look()

    @Slot(str)
    def choose(self, category: str) -> None:
        """Filter by a category's slug; an empty one shows all."""
        self._shown = self._shown._replace(category=category)
        self._look()

    @Slot(bool)
    def showList(self, listed: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        """Say the same as a list, or draw it."""
        self._shown = self._shown._replace(listed=listed)
        self._look()

    @Slot(QSizeF, float, bool, bool, "QVariantList", float, result="QVariantList")
    def arrange(
        self,
        room: QSizeF,
        unit: float,
        landscape: bool,  # noqa: FBT001
        mirrored: bool,  # noqa: FBT001
        sizes: list[QSizeF],
        gap: float,
    ) -> list[QRectF]:
        """Draw the scene in this room: for each bubble the square around its circle and the box
        of its name, empty where there is no room for it. ``unit`` is the picture's, ``sizes`` are
        the names'; the threads are told by ``course`` afterwards."""
        from kiosk.visitor import network_picture as p  # noqa: PLC0415  when it is first seen

        scene, centre = self._shown.scene, self._shown.centre
        if scene is None or len(sizes) != len(scene.bubbles):
            return []
        space = (room.width(), room.height())
        names = [(size.width(), size.height()) for size in sizes]
        number = None if centre is None else centre.number
        drawn = p.Sketch(scene, space, unit, landscape, mirrored, tuple(names), gap)
        if drawn != self._sketch or None in self._boxes:
            # Who is in the middle matters only where not every name has room.
            self._sketch = drawn
            self._circles, self._boxes, self._curves = p.picture(drawn, number)
        return [
            rect
            for (x, y, radius), box in zip(self._circles, self._boxes, strict=True)
            for rect in (
                QRectF(x - radius, y - radius, 2 * radius, 2 * radius),
                QRectF() if box is None else QRectF(*box),
            )
        ]

    @Slot(int, result=str)
    def course(self, thread: int) -> str:
        """A thread's line as it was drawn last, as an SVG path."""
        if thread >= len(self._curves):
            return ""
        c = self._curves[thread]
        return f"M {c.x1:.1f} {c.y1:.1f} Q {c.x:.1f} {c.y:.1f} {c.x2:.1f} {c.y2:.1f}"

    def _look(self) -> None:
        catalogue, media = self._catalogue, self._media
        if catalogue is None or media is None:
            return
        scene, centre = look(catalogue, self._language, self._place)
        categories = catalogue.categories(self._language)
        chosen = self._shown.category
        if chosen not in {each.slug for each in categories}:
            chosen = ""
        self._shown = self._shown._replace(
            scene=scene,
            centre=centre,
            tile=TileRow() if centre is None else tile_row(centre.tile, media),
            title=scene.title if scene else "",
            category=chosen,
        )
        self._categories.show(
            [CategoryRow(e.slug, e.title, e.icon, e.family, e.slug == chosen) for e in categories]
        )
        if scene is not None:
            self._fill(scene, catalogue, media, {each.slug: each.icon for each in categories})
        self.changed.emit()

    def _fill(
        self, scene: Scene, catalogue: Catalogue, media: MediaFolder, icons: dict[str, str]
    ) -> None:
        shown = self._shown
        centre = None if shown.centre is None else shown.centre.number
        record = None if centre is None else catalogue.record(self._language, shown.tile.slug)
        self._bonds.show(r.bond_rows(record.related if record else ()))
        self._bubbles.show(r.bubble_rows(scene, centre, shown.category, icons, media))
        self._threads.show(r.thread_rows(scene, centre))
        used = {r.style_of(each.kind) for each in scene.threads}
        self._styles.show([StyleRow(e) for e in dict.fromkeys(r.STYLES.values()) if e in used])
        self._around.show(
            [r.AboveRow(r.scene_goal(each.number), each.title) for each in scene.around]
        )
        entries = self._listing(scene, catalogue) if shown.listed else []
        self._entries.show(entries)
        heads = (at for at, each in enumerate(entries) if each.head and each.what == "record")
        own = (at for at in heads if entries[at].slug == shown.tile.slug)
        self._entry = next(own, -1)

    def _listing(self, scene: Scene, catalogue: Catalogue) -> list[r.EntryRow]:
        """From A to Z as readers of the language know it, what lies elsewhere last."""
        rows = []
        language, category = self._language, self._shown.category

        def place(bubble: Bubble) -> tuple[bool, bool, int]:
            rank = catalogue.rank(language, "", bubble.tile.slug) or 0
            return bubble.kind == "alone", bubble.kind == "door", rank

        for bubble in sorted(scene.bubbles, key=place):
            members = bubble.held.get(category, 0) if category else bubble.members
            if not members:
                continue
            own = bubble.kind == "record"
            record = catalogue.record(language, bubble.tile.slug) if own else None
            rows += r.entry_rows(bubble, members, record.related if record else ())
        return rows

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._shown.category

    @Property(bool, notify=changed)
    def listed(self) -> bool:
        return self._shown.listed

    @Property(int, notify=changed)
    def scene(self) -> int:
        return self._shown.scene.number if self._shown.scene else 0

    @Property(str, notify=changed)
    def whole(self) -> str:
        """The place of the scene with nothing in its middle."""
        return r.scene_goal(self._shown.scene.number if self._shown.scene else 0)

    @Property(str, notify=changed)
    def around(self) -> str:
        """Title of the record that names the scene, empty for the whole network."""
        return self._shown.title

    @Property(bool, notify=changed)
    def centred(self) -> bool:
        return self._shown.centre is not None

    @Property(int, notify=changed)
    def centre(self) -> int:
        """Place of the bubble in the middle among the bubbles, -1 for none."""
        scene, centre = self._shown.scene, self._shown.centre
        return scene.bubbles.index(centre) if scene and centre else -1

    @Property(int, notify=changed)
    def entry(self) -> int:
        """Line of the list that names the record in the middle, -1 for none."""
        return self._entry

    @Property(str, notify=changed)
    def slug(self) -> str:
        """Of the record in the middle."""
        return self._shown.tile.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.tile.title

    @Property(str, notify=changed)
    def teaser(self) -> str:
        return self._shown.tile.teaser

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._shown.tile.family

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._shown.tile.picture_medium

    @Property(bool, notify=changed)
    def cutout(self) -> bool:
        return self._shown.tile.cutout

    @Property(float, notify=changed)
    def focalX(self) -> float:
        return self._shown.tile.focal_x

    @Property(float, notify=changed)
    def focalY(self) -> float:
        return self._shown.tile.focal_y

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
    def scenes(self) -> QObject:
        """Scenes around the shown one, from the whole network down."""
        return self._around

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories

"""From the catalogue's values to what a delegate shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from db.records import Picture, Tile
    from kiosk.services.media import MediaFolder

# Pixels: what cards and small tiles take, and what a lead tile takes; the detail view and the
# attract loop take the largest.
SMALL, MEDIUM = 320, 640


class TileRow(NamedTuple):
    slug: str = ""
    title: str = ""
    teaser: str = ""
    category_title: str = ""
    family: str = "teal"
    letter: str = ""
    language: str = ""
    picture_small: QUrl = QUrl()
    picture_medium: QUrl = QUrl()
    picture_large: QUrl = QUrl()
    cutout: bool = True
    focal_x: float = 0.5
    focal_y: float = 0.5


def tile_row(tile: Tile, media: MediaFolder) -> TileRow:
    row = TileRow(
        slug=tile.slug,
        title=tile.title,
        teaser=tile.teaser,
        category_title=tile.category_title,
        family=tile.family,
        letter=tile.letter,
        language=tile.language,
    )
    if (picture := tile.picture) is None:
        return row
    return row._replace(
        picture_small=media.url(_at_least(SMALL, picture)),
        picture_medium=media.url(_at_least(MEDIUM, picture)),
        picture_large=media.url(picture.renditions[-1].file),
        cutout=picture.cutout,
        focal_x=picture.focal_x,
        focal_y=picture.focal_y,
    )


def _at_least(width: int, picture: Picture) -> str:
    sizes = picture.renditions
    return next((size for size in sizes if size.width >= width), sizes[-1]).file

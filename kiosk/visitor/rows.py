"""From the catalogue's values to what a delegate shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from db.records import Tile
    from kiosk.services.media import MediaFolder

# Pixels: what cards and mosaic tiles take; the detail view and the attract loop take the largest.
SMALL = 640


@dataclass(frozen=True, slots=True)
class TileRow:
    slug: str = ""
    title: str = ""
    teaser: str = ""
    category_title: str = ""
    family: str = "teal"
    letter: str = ""
    language: str = ""
    picture_small: QUrl = QUrl()
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
    small = next((r for r in picture.renditions if r.width >= SMALL), picture.renditions[-1])
    return replace(
        row,
        picture_small=media.url(small.file),
        picture_large=media.url(picture.renditions[-1].file),
        cutout=picture.cutout,
        focal_x=picture.focal_x,
        focal_y=picture.focal_y,
    )

"""What is painted beside the screen for the map: tiles of its ground, and pins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.services.ground import TILE, Ground
from kiosk.services.pin_pictures import PinPictures
from kiosk.services.region import Degrees, narrowing, region, spot

LIGHT = "f5f1e8-fffdf8-b99f7c-9fc1d9-5b4636"
LINES = "000000-000000-000000-ffffff-ffffff-lines"
TALL = 2048


def painted(place: Degrees, look: str) -> QColor:
    """The ground's colour at a place."""
    sheet = region().sheet
    x, y = spot(sheet, place)
    wide = TALL * (sheet.east - sheet.west) * narrowing(sheet) / (sheet.north - sheet.south)
    left, top = int(x * wide), int(y * TALL)
    tile = Ground().requestImage(f"{TALL}/{left // TILE}/{top // TILE}/{look}", QSize(), QSize())
    assert (tile.width(), tile.height()) == (TILE, TILE)
    return tile.pixelColor(left % TILE, top % TILE)


def test_land_rises_from_the_plain_of_the_rhine_to_the_hills(qapp: object) -> None:
    plain, ruhr, hills = (
        painted(Degrees(*place), LIGHT) for place in ((51.62, 6.9), (51.42, 7.32), (51.26, 7.45))
    )
    assert plain == QColor("#fffdf8")
    assert plain.lightness() > ruhr.lightness() > hills.lightness()


def test_rivers_run_where_they_are(qapp: object) -> None:
    for course in (river.course for river in region().rivers):
        assert painted(course[len(course) // 2], LIGHT) == QColor("#9fc1d9")


def test_contrast_knows_no_shades(qapp: object) -> None:
    assert painted(Degrees(51.62, 6.9), LINES) == QColor("#000000")
    assert painted(Degrees(51.26, 7.45), LINES) == QColor("#000000")


@pytest.mark.parametrize(
    "name", ["", "1/2", "x/0/0/" + LIGHT, f"{TALL}/0/0/f5f1e8", "0/0", f"0/0/0/{LIGHT}"]
)
def test_nonsense_is_no_tile(qapp: object, name: str) -> None:
    assert Ground().requestImage(name, QSize(), QSize()).isNull()


def pin(name: str) -> QImage:
    return PinPictures().requestImage(name, QSize(), QSize())


def test_a_ring_tells_the_shares(qapp: object) -> None:
    image = pin("100/8/ffffff-1b1e22-ffffff-1b1e22--0/0f6b66*3-c2571a*1")
    assert image.width() == 150
    # Clockwise from above: three quarters of the one, a quarter of the other.
    right, below, left = (image.pixelColor(*at) for at in ((115, 70), (70, 115), (37, 60)))
    assert right == below == QColor("#0f6b66")
    assert left == QColor("#c2571a")
    assert image.pixelColor(2, 2).alpha() == 0


def test_a_chosen_pin_has_rings_around_it(qapp: object) -> None:
    plain = pin("100/mdi-bank/7a2352-ffffff-ffffff-1b1e22--0/")
    chosen = pin("100/mdi-bank/7a2352-ffffff-ffffff-1b1e22-ffcf66-0/")
    assert plain.pixelColor(75, 18).alpha() == 0
    assert chosen.pixelColor(75, 18) == QColor("#ffcf66")
    assert chosen.pixelColor(75, 11) == QColor("#1b1e22")


@pytest.mark.parametrize("name", ["", "100/8", "x/8/a-b-c-d--0/", "9999/8/f-f-f-f--0/", "9/8/f/1"])
def test_nonsense_is_no_pin(qapp: object, name: str) -> None:
    assert pin(name).isNull()

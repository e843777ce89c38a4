"""Which part of the picture a seated visitor reaches."""

from __future__ import annotations

import pytest

from kiosk.shell.reach import Band, reach_band


@pytest.mark.parametrize(
    ("picture", "bottom", "from_floor"),
    [
        (1218, 600, (800, 1100)),  # 55 inch portrait
        (1218, 800, (800, 1100)),
        (1218, 850, (850, 1100)),
        (1218, 950, (950, 1150)),  # hangs high: as low as the screens allow
        (398, 750, (800, 1100)),  # 32 inch
        (398, 900, (900, 1100)),
        (398, 500, (698, 898)),  # a low table: as high as it goes
        (150, 900, (900, 1050)),  # too small to leave anything out
    ],
)
def test_the_band_in_millimetres_above_the_floor(
    picture: float, bottom: float, from_floor: tuple[float, float]
) -> None:
    band = reach_band(picture, bottom)
    assert [bottom + share * picture for share in band] == pytest.approx(from_floor)


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (0, Band(0, 0.5)),
        (1218, Band(0, 0.5)),
        (299, Band(0, 200 / 299)),  # 24 inch: half of it would be too little
    ],
)
def test_the_lower_half_where_nobody_knows_better(picture: float, expected: Band) -> None:
    assert reach_band(picture, 0) == pytest.approx(expected)

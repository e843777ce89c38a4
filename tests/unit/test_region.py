"""The map of the region: degrees to spots and back, metres, and names that never overlap."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.labels import Box, Mark, Page, along, placed_labels, turned
from kiosk.services.lines import bends, curve
from kiosk.services.region import (
    Degrees,
    Spot,
    degrees,
    moved,
    nearest,
    on_map,
    region,
    shape,
    spot,
)

ROOM = Box(0, 0, 400, 200)


def apart(one: Degrees, other: Degrees) -> float:
    """Metres on the globe (haversine)."""
    a, b = math.radians(one.latitude), math.radians(other.latitude)
    width = math.radians(other.longitude - one.longitude)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(width / 2) ** 2
    return 2 * 6_371_000 * math.asin(math.sqrt(half))


def test_the_corners_are_the_corners() -> None:
    found = region().bounds
    assert spot(found, Degrees(found.north, found.west)) == Spot(0, 0)
    assert spot(found, Degrees(found.south, found.east)) == Spot(1, 1)


def test_a_map_is_not_squeezed() -> None:
    found = region().bounds
    middle = (found.south + found.north) / 2
    wide = apart(Degrees(middle, found.west), Degrees(middle, found.east))
    high = apart(Degrees(found.south, found.west), Degrees(found.north, found.west))
    assert shape(found) == pytest.approx(wide / high, rel=0.001)


@given(x=st.floats(-1, 2), y=st.floats(-1, 2))
def test_there_and_back(x: float, y: float) -> None:
    back = spot(region().bounds, degrees(region().bounds, Spot(x, y)))
    assert back == pytest.approx((x, y), abs=1e-9)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (Degrees(51.4862, 7.0447), True),
        (Degrees(52.52, 13.405), False),
        (Degrees(51.5, 6.0), False),
        (Degrees(-51.5, 7.0), False),
    ],
    ids=["Zollverein", "Berlin", "west", "south"],
)
def test_what_is_on_the_map(at: Degrees, expected: bool) -> None:
    assert on_map(region().bounds, at) is expected


@pytest.mark.parametrize(("north", "east"), [(100, 0), (-100, 0), (0, 100), (0, -100)])
def test_a_step_is_a_hundred_metres(north: float, east: float) -> None:
    start = Degrees(51.4862, 7.0447)
    end = moved(start, north, east)
    assert apart(start, end) == pytest.approx(100, rel=0.01)
    assert (end.latitude - start.latitude) * north >= 0
    assert (end.longitude - start.longitude) * east >= 0
    assert (end.latitude == start.latitude) == (north == 0)
    assert (end.longitude == start.longitude) == (east == 0)


def test_steps_stay_on_the_globe() -> None:
    assert moved(Degrees(51, 179.9999), 0, 100).longitude < 0
    assert moved(Degrees(88.9999, 0), 1_000_000, 0).latitude == 89


def test_a_curve_goes_through_every_point() -> None:
    path = curve([Spot(0, 0), Spot(10, 20), Spot(30, 20)])
    assert path.startswith("M 0.0 0.0 C ")
    assert [part.split()[-2:] for part in path.split("C")[1:]] == [
        ["10.0", "20.0"],
        ["30.0", "20.0"],
    ]


@pytest.mark.parametrize(
    ("at", "town"), [(Degrees(51.4862, 7.0447), "Essen"), (Degrees(51.68, 7.9), "Hamm")]
)
def test_the_nearest_town(at: Degrees, town: str) -> None:
    assert nearest(region(), at).name == town


def test_towns_are_on_the_map_and_rivers_cross_it() -> None:
    found = region()
    assert len(found.towns) >= 20
    assert all(on_map(found.bounds, town.at) for town in found.towns)
    assert {river.name for river in found.rivers} == {"Rhein", "Ruhr", "Emscher", "Lippe"}
    assert all(sum(on_map(found.bounds, at) for at in river.course) > 10 for river in found.rivers)


def test_the_country_around_is_drawn_beyond_the_region() -> None:
    found = region()
    assert all(on_map(found.sheet, at) for at in found.outline)
    assert all(on_map(found.sheet, town.at) for town in found.around)
    assert not {town.name for town in found.around} & {town.name for town in found.towns}
    for side in range(0, 4, 2):
        assert found.sheet[side] < found.bounds[side]
        assert found.sheet[side + 1] > found.bounds[side + 1]
    for layer in found.relief:
        # An open edge is cut off by the sheet: it begins and ends beyond.
        if layer.fills:
            assert not on_map(found.sheet, layer.edge[0])
            assert not on_map(found.sheet, layer.edge[-1])


def test_a_closed_line_comes_back() -> None:
    square = [Spot(0, 0), Spot(10, 0), Spot(10, 10), Spot(0, 10)]
    found = list(bends(square, closed=True))
    assert [bend.end for bend in found] == [*square[1:], square[0]]
    # As smooth where it closes as anywhere else.
    assert found[-1].second == Spot(0 - 10 / 6, 0 + 10 / 6)
    assert found[0].first == Spot(10 / 6, -10 / 6)


def test_a_name_follows_its_river() -> None:
    line = [Spot(0, 100), Spot(400, 140)]
    found = along(line, (80, 20), ROOM, [])
    assert found is not None
    assert found.degrees == pytest.approx(5.71, abs=0.01)
    assert found.middle.y == pytest.approx(100 + found.middle.x / 10)
    # The other way round the same: nobody reads upside down.
    back = along(line[::-1], (80, 20), ROOM, [])
    assert back is not None
    assert back.degrees == pytest.approx(found.degrees)
    assert along(line, (80, 20), ROOM, [Box(0, 90, 400, 60)]) is None
    assert along([Spot(0, 100), Spot(40, 100)], (80, 20), ROOM, []) is None


def test_a_turned_name_covers_more() -> None:
    assert turned(Spot(50, 50), 80, 20, 0) == Box(10, 40, 80, 20)
    assert turned(Spot(50, 50), 80, 20, 90) == pytest.approx(Box(40, 10, 20, 80))


def test_names_keep_off_pins() -> None:
    pin = (Spot(100, 100), 20.0)
    page = Page(ROOM, pins=[pin])
    # A town below the pin is named beside it; what is near it and not below keeps its own dot.
    assert page.write([Spot(104, 100)], [(80, 20)], [Mark(14, 8)]) == [Box(122, 90, 80, 20)]
    assert page.write([Spot(100, 140)], [(80, 20)], [Mark(14, 8)]) == [Box(114, 130, 80, 20)]


def test_what_is_written_first_stays_free() -> None:
    page = Page(ROOM, [Box(0, 0, 400, 80)])
    assert page.write([Spot(100, 100)], [(80, 20)], [Mark(10, 4)]) == [Box(110, 90, 80, 20)]
    # A dot below a name is not drawn, and has no name either.
    assert page.write([Spot(150, 100)], [(80, 20)], [Mark(10, 4)]) == [None]
    assert page.write([Spot(150, 40)], [(80, 20)], [Mark(10, 4)]) == [None]
    found = page.along([Spot(0, 140), Spot(400, 140)], (80, 20))
    assert found is not None
    assert page.along([Spot(0, 140), Spot(400, 140)], (340, 20)) is None


def test_rivers_flow_into_the_rhine() -> None:
    rhine, *others = region().rivers
    assert all(river.course[-1] in rhine.course for river in others)


@pytest.mark.parametrize(
    ("dot", "expected"),
    [
        (Spot(100, 100), Box(110, 90, 80, 20)),
        (Spot(390, 100), Box(300, 90, 80, 20)),
        (Spot(100, 5), Box(60, 15, 80, 20)),
        (Spot(398, 198), Box(313, 173, 80, 20)),
        (Spot(-90, 100), None),
    ],
    ids=[
        "right of the dot",
        "left at the edge",
        "below at the top",
        "at its corner in the corner",
        "none outside",
    ],
)
def test_a_name_stands_beside_its_dot(dot: Spot, expected: Box | None) -> None:
    assert placed_labels([dot], [(80, 20)], ROOM, 10) == [expected]


@given(
    st.lists(
        st.tuples(st.floats(0, 400), st.floats(0, 200), st.floats(5, 120), st.floats(5, 40)),
        max_size=20,
    )
)
def test_names_never_overlap(towns: list[tuple[float, float, float, float]]) -> None:
    dots = [Spot(x, y) for x, y, _, _ in towns]
    boxes = placed_labels(dots, [(w, h) for _, _, w, h in towns], ROOM, 8)
    shown = [box for box in boxes if box is not None]
    for one, other in combinations(shown, 2):
        wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        assert wide <= 0 or high <= 0
    for box in shown:
        assert box.x >= 0
        assert box.x + box.width <= 400
        assert not any(
            box.x < x < box.x + box.width and box.y < y < box.y + box.height for x, y in dots
        )


def test_the_first_choose_first() -> None:
    boxes = placed_labels([Spot(200, 100)] * 6, [(80, 20)] * 6, ROOM, 10)
    assert [box is not None for box in boxes] == [True] * 4 + [False] * 2

"""The map of the region: degrees to spots and back, metres, and names that never overlap."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.region import (
    Box,
    Degrees,
    Spot,
    curve,
    degrees,
    moved,
    nearest,
    on_map,
    placed_labels,
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
    found = region()
    assert spot(found, Degrees(found.north, found.west)) == Spot(0, 0)
    assert spot(found, Degrees(found.south, found.east)) == Spot(1, 1)


def test_a_map_is_not_squeezed() -> None:
    found = region()
    middle = (found.south + found.north) / 2
    wide = apart(Degrees(middle, found.west), Degrees(middle, found.east))
    high = apart(Degrees(found.south, found.west), Degrees(found.north, found.west))
    assert shape(found) == pytest.approx(wide / high, rel=0.001)


@given(x=st.floats(-1, 2), y=st.floats(-1, 2))
def test_there_and_back(x: float, y: float) -> None:
    back = spot(region(), degrees(region(), Spot(x, y)))
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
    assert on_map(region(), at) is expected


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
    assert all(on_map(found, town.at) for town in found.towns)
    assert {river.name for river in found.rivers} == {"Rhein", "Ruhr", "Emscher", "Lippe"}
    assert all(sum(on_map(found, at) for at in river.course) > 10 for river in found.rivers)


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

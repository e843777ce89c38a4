"""Pins of the map: at every level none touches another, and none is lost."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.explore.clusters import RADIUS, Point, flattened, grouped
from db.places import LEVELS

PLACES = st.lists(st.tuples(st.floats(6, 8.5), st.floats(50.6, 52.5)), max_size=60)
CLOSE = st.lists(st.tuples(st.floats(7.0, 7.02), st.floats(51.0, 51.02)), max_size=40)


def points(places: list[tuple[float, float]]) -> list[Point]:
    return [Point(x, y, number) for number, (x, y) in enumerate(places)]


@given(st.one_of(PLACES, CLOSE))
def test_pins_keep_apart_and_none_is_lost(places: list[tuple[float, float]]) -> None:
    levels = grouped(points(places))
    assert set(levels) == set(LEVELS)
    for level, groups in levels.items():
        held = sorted(m.record for group in groups for m in group.members)
        assert held == list(range(len(places)))
        assert all(group.seat in group.members for group in groups)
        for number, one in enumerate(groups):
            for other in groups[:number]:
                apart = math.hypot(one.seat.x - other.seat.x, one.seat.y - other.seat.y)
                assert apart >= RADIUS / 2**level


@given(PLACES)
def test_closer_levels_only_take_apart(places: list[tuple[float, float]]) -> None:
    levels = grouped(points(places))
    for level in LEVELS[:-1]:
        for group in levels[level + 1]:
            members = {m.record for m in group.members}
            around = [g for g in levels[level] if members <= {m.record for m in g.members}]
            assert len(around) == 1
        # A seat keeps its seat.
        seats = {group.seat for group in levels[level]}
        assert seats <= {group.seat for group in levels[level + 1]}


@given(PLACES, st.randoms(use_true_random=False))
def test_the_order_of_the_records_does_not_matter(
    places: list[tuple[float, float]], chance: random.Random
) -> None:
    one = points(places)
    other = one.copy()
    chance.shuffle(other)
    assert grouped(one) == grouped(other)


def test_the_same_place_is_one_pin_at_every_level() -> None:
    levels = grouped(points([(7, 51), (7, 51), (7, 51)]))
    assert all(len(groups) == 1 for groups in levels.values())
    assert all(len(groups[0].members) == 3 for groups in levels.values())


@pytest.mark.parametrize(
    ("apart", "first"), [(1.0, 3), (0.1, 4), (0.05, 5), (0.01, 8), (0.002, 10), (0.001, None)]
)
def test_two_places_part_at_the_level_their_distance_allows(
    apart: float, first: int | None
) -> None:
    levels = grouped(points([(7, 51), (7, 51 + apart)]))
    parted = [level for level in LEVELS if len(levels[level]) == 2]
    assert parted == ([] if first is None else list(range(first, LEVELS.stop)))


def test_the_weightiest_takes_the_seat() -> None:
    near = 0.9 * RADIUS / 2 ** LEVELS[-1]
    places = [(7.0, 51.0), (7.0 + near, 51.0), (7.0 + near, 51.0)]
    group = grouped(points(places))[LEVELS[-1]][0]
    assert group.seat.record == 1
    assert len(group.members) == 3


def test_a_degree_of_longitude_is_as_short_as_it_is_there() -> None:
    first, second = flattened([(0, 60.0, 10.0), (1, 60.0, 11.0)])
    assert second.x - first.x == pytest.approx(0.5)
    # One that lies on the other side of the globe changes nothing for the others.
    many = flattened([(0, 60.0, 10.0), (1, 60.0, 11.0), (2, -33.9, 151.2)])
    assert many[:2] == [first, second]
    assert flattened([]) == []

"""Names beside bubbles and threads between them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visitor.drawing import Box, Circle, Curve, curves, names, straight

ROOM = Box(0, 0, 800, 500)
GAP = 12.0


def _curve_at(curve: Curve, t: float) -> tuple[float, float]:
    s = 1 - t
    return (
        s * s * curve.x1 + 2 * s * t * curve.x + t * t * curve.x2,
        s * s * curve.y1 + 2 * s * t * curve.y + t * t * curve.y2,
    )


def _hits(box: Box, circle: Circle) -> bool:
    dx = max(box.x - circle.x, 0, circle.x - box.x - box.width)
    dy = max(box.y - circle.y, 0, circle.y - box.y - box.height)
    return math.hypot(dx, dy) < circle.radius - 1e-6


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


circles = st.lists(
    st.builds(Circle, st.floats(40, 760), st.floats(40, 460), st.sampled_from((20.0, 30.0, 40.0))),
    min_size=1,
    max_size=18,
)


@settings(deadline=None)
@given(circles, st.data())
def test_a_name_never_covers_anything(found: list[Circle], data: st.DataObject) -> None:
    count = len(found)
    size = st.tuples(st.floats(20, 300), st.sampled_from((30.0, 60.0, 200.0)))
    sizes = data.draw(st.lists(size, min_size=count, max_size=count))
    number = st.integers(0, count - 1)
    pair = st.tuples(number, number).filter(lambda p: p[0] != p[1])
    threads = data.draw(st.lists(pair, max_size=20)) if count > 1 else []
    order = data.draw(st.permutations(range(count)))
    boxes = names(found, sizes, straight(found, threads), order, ROOM, GAP)
    placed = [box for box in boxes if box is not None]
    for box in placed:
        assert not any(_hits(box, circle) for circle in found)
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= ROOM.width
        assert box.y + box.height <= ROOM.height
    for place, box in enumerate(placed):
        assert not any(_overlap(box, other) for other in placed[:place])
    # Whatever is asked, there is one thread for each.
    assert len(curves(found, boxes, threads, ROOM, GAP)) == len(threads)


@pytest.mark.parametrize(
    ("other", "side"),
    [
        ((400, 100), "below"),
        ((400, 420), "above"),
        ((150, 200), "below"),
    ],
)
def test_a_name_makes_way_for_the_own_thread(other: tuple[float, float], side: str) -> None:
    pair = [Circle(400, 250, 30), Circle(*other, 30)]
    box, _ = names(pair, [(120, 30)] * 2, straight(pair, [(0, 1)]), [0, 1], ROOM, GAP)
    assert box is not None
    assert (box.y > 250) == (side == "below")


def test_who_chooses_first_has_a_name_where_there_is_room_for_one() -> None:
    room = Box(0, 0, 200, 90)
    pair = [Circle(60, 25, 20), Circle(140, 25, 20)]
    for first in ([0, 1], [1, 0]):
        boxes = names(pair, [(110, 30)] * 2, [], first, room, GAP)
        assert boxes[first[0]] is not None
        assert boxes[first[1]] is None


def test_a_name_stands_aside_for_one_that_has_no_other_place() -> None:
    # The second has room only where the first would stand, the first has room above too.
    pair = [Circle(400, 250, 30), Circle(400, 330, 20), Circle(400, 420, 30)]
    boxes = names(pair, [(120, 30)] * 3, [], [0, 1, 2], ROOM, GAP)
    assert all(box is not None for box in boxes)


def test_threads_leave_at_the_rim_and_pass_by_others() -> None:
    found = [Circle(100, 250, 40), Circle(700, 250, 40), Circle(400, 250, 40)]
    (curve,) = curves(found, [None] * 3, [(0, 1)], ROOM, GAP)
    assert math.dist((curve.x1, curve.y1), (100, 250)) == pytest.approx(42, abs=12)
    assert math.dist((curve.x2, curve.y2), (700, 250)) == pytest.approx(42, abs=12)
    assert all(math.dist(_curve_at(curve, n / 40), (400, 250)) > 40 for n in range(41))


def test_a_thread_does_not_leave_the_room() -> None:
    found = [Circle(100, 45, 40), Circle(700, 45, 40)]
    (curve,) = curves(found, [None, None], [(0, 1)], ROOM, GAP)
    assert all(_curve_at(curve, n / 40)[1] >= 0 for n in range(41))


def test_two_threads_between_the_same_are_two_lines() -> None:
    found = [Circle(100, 250, 40), Circle(700, 250, 40)]
    one, other = curves(found, [None, None], [(0, 1), (1, 0)], ROOM, GAP)
    assert math.dist(_curve_at(one, 0.5), _curve_at(other, 0.5)) > 20


def test_a_thread_ends_before_the_name_that_is_in_its_way() -> None:
    found = [Circle(400, 100, 30), Circle(400, 400, 30)]
    below = Box(340, 134, 120, 30)
    (curve,) = curves(found, [below, None], [(0, 1)], ROOM, GAP)
    assert not _overlap(Box(curve.x1 - 1, curve.y1 - 1, 2, 2), below)
    assert curve.y1 > 134

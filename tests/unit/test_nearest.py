"""Where an arrow key leads: tables of what people expect, and what holds for any screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.nearest import Frame, nearest

if TYPE_CHECKING:
    from kiosk.shell.nearest import Direction

DIRECTIONS: tuple[Direction, ...] = ("left", "right", "up", "down")
BACK: dict[Direction, Direction] = {"left": "right", "right": "left", "up": "down", "down": "up"}


def _box(left: float, top: float, width: float = 100, height: float = 50) -> Frame:
    return Frame(left, top, left + width, top + height)


# A start screen: one lead tile, two rows of two beside it, and a bar below.
LEAD, NW, NE, SW, SE = (
    _box(0, 0, 200, 220),
    _box(220, 0, 100, 100),
    _box(340, 0, 100, 100),
    _box(220, 120, 100, 100),
    _box(340, 120, 100, 100),
)
HOME, LIST, INFO = _box(0, 250), _box(120, 250), _box(400, 250)
START = [LEAD, NW, NE, SW, SE, HOME, LIST, INFO]


@pytest.mark.parametrize(
    ("origin", "direction", "goal"),
    [
        (LEAD, "right", NW),
        (LEAD, "down", HOME),
        (LEAD, "up", None),
        (LEAD, "left", None),
        (NW, "left", LEAD),
        (SW, "left", LEAD),
        (NW, "right", NE),
        (NW, "down", SW),
        (SE, "up", NE),
        (SE, "down", INFO),
        (SW, "down", LIST),
        (INFO, "left", LIST),
        (INFO, "up", SE),
        (HOME, "up", LEAD),
        (HOME, "down", None),
    ],
)
def test_it_leads_to_what_one_sees_there(
    origin: Frame, direction: Direction, goal: Frame | None
) -> None:
    number = nearest(START, origin, direction)
    assert (None if number is None else START[number]) == goal


def test_what_others_lie_upon_is_no_goal_and_begins_in_its_middle() -> None:
    ground, left, right, tool = _box(0, 0, 1000, 800), _box(100, 380), _box(800, 380), _box(0, 820)
    assert nearest([left, right, tool], ground, "left") == 0
    assert nearest([left, right, tool], ground, "right") == 1
    assert nearest([ground, left, right], tool, "up") == 1


def test_what_lies_aside_is_left_out_if_one_likes() -> None:
    assert nearest([_box(300, 200)], _box(0, 0), "right") == 0
    assert nearest([_box(300, 200)], _box(0, 0), "right", straight=True) is None
    assert nearest([_box(300, 40)], _box(0, 0), "right", straight=True) == 0


GRID = [(column, row) for row in range(4) for column in range(5)]
STEP: dict[Direction, tuple[int, int]] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
}


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("cell", GRID)
def test_in_a_grid_it_leads_to_the_neighbour(cell: tuple[int, int], direction: Direction) -> None:
    frames = [_box(column * 110, row * 60) for column, row in GRID]
    column, row = (place + step for place, step in zip(cell, STEP[direction], strict=True))
    number = nearest(frames, frames[GRID.index(cell)], direction)
    assert number == (GRID.index((column, row)) if (column, row) in GRID else None)


SIDES = st.integers(0, 2000)
FRAMES = st.builds(_box, SIDES, SIDES, st.integers(20, 400), st.integers(20, 400))
SCREENS = st.lists(FRAMES, min_size=2, max_size=12, unique=True)


def _middle(frame: Frame) -> tuple[float, float]:
    return (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2


@given(SCREENS, st.sampled_from(DIRECTIONS))
def test_it_never_leads_back_or_to_where_one_is(frames: list[Frame], direction: Direction) -> None:
    origin, *others = frames
    number = nearest(others, origin, direction)
    if number is not None:
        across, down = STEP[direction]
        from_x, from_y = _middle(origin)
        to_x, to_y = _middle(others[number])
        assert (to_x - from_x) * across + (to_y - from_y) * down > 0


@given(SCREENS, st.sampled_from(DIRECTIONS))
def test_a_mirrored_screen_is_walked_in_mirror_image(
    frames: list[Frame], direction: Direction
) -> None:
    mirrored = [Frame(-right, top, -left, bottom) for left, top, right, bottom in frames]
    turned = BACK[direction] if direction in {"left", "right"} else direction
    assert nearest(frames[1:], frames[0], direction) == nearest(mirrored[1:], mirrored[0], turned)


@given(SCREENS, st.sampled_from(DIRECTIONS), st.randoms(use_true_random=False))
def test_the_order_of_the_controls_means_nothing(
    frames: list[Frame], direction: Direction, chance: object
) -> None:
    origin, *others = frames
    goal = nearest(others, origin, direction)
    shuffled = others.copy()
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    other = nearest(shuffled, origin, direction)
    if goal is None or other is None:
        assert goal is other
    elif others[goal] != shuffled[other]:
        # Two that lie equally far: either will do.
        alone = [others[goal], shuffled[other]]
        assert nearest(alone, origin, direction) == 0
        assert nearest(alone[::-1], origin, direction) == 0


@given(SCREENS, st.sampled_from(DIRECTIONS))
def test_the_way_ends(frames: list[Frame], direction: Direction) -> None:
    here, walked = 0, 0
    while (number := nearest(frames, frames[here], direction)) is not None:
        here, walked = number, walked + 1
        assert walked <= len(frames)

"""Which control an arrow key leads to: the nearest one in its direction, whatever the language."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

Direction = Literal["left", "right", "up", "down"]

ASIDE = 2.5
"""What a step to the side counts, beside one ahead."""
GROUND = 4
"""How many times larger what lies below others is at least."""


class Frame(NamedTuple):
    """Pixels of the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        return (self.right - self.left) * (self.bottom - self.top)

    def holds(self, other: Frame) -> bool:
        """The other one lies wholly upon this one, which is much larger."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
            and self.area > GROUND * other.area
        )

    def turned(self, direction: Direction) -> Frame:
        """The same with the direction pointing to the right."""
        left, top, right, bottom = self
        match direction:
            case "right":
                return self
            case "left":
                return Frame(-right, top, -left, bottom)
            case "down":
                return Frame(top, left, bottom, right)
            case "up":
                return Frame(-bottom, left, -top, right)


def nearest(
    frames: Sequence[Frame], origin: Frame, direction: Direction, *, straight: bool = False
) -> int | None:
    """The number of the frame that lies next in this direction, if any does.

    What others lie upon, such as a map below its pins, is no goal; who stands on it begins in its
    middle. ``straight`` leaves out what lies aside.
    """
    if any(origin.holds(frame) for frame in frames):
        x, y = (origin.left + origin.right) / 2, (origin.top + origin.bottom) / 2
        origin = Frame(x, y, x, y)
    here = origin.turned(direction)
    best: tuple[bool, float, int] | None = None
    for number, frame in enumerate(frames):
        if frame == origin or any(frame.holds(other) for other in frames):
            continue
        ahead, aside = _way(here, frame.turned(direction))
        # People read in lines: to the left and right they stay in theirs as long as they can.
        leaves = aside > 0 and direction in {"left", "right"}
        way = (leaves, ahead + ASIDE * aside, number)
        if ahead < inf and not (straight and aside > 0) and (best is None or way < best):
            best = way
    return best[2] if best else None


def _way(here: Frame, there: Frame) -> tuple[float, float]:
    """How far it is to the right and to the side; infinitely far for what does not lie there."""
    ahead = there.left - here.right
    aside = max(0, here.top - there.bottom, there.top - here.bottom)
    over = min(here.right - here.left, there.right - there.left) / 2 if aside == 0 else 0
    if ahead < -over or (there.left + there.right) <= (here.left + here.right):
        return inf, aside
    # Among several beside one another the one whose middle is nearest.
    off = abs(there.top + there.bottom - here.top - here.bottom) / 2
    return max(0, ahead) + off / 4, aside

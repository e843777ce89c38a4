"""A scene as it is drawn in a room of this size: circles, names and threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visitor import drawing as d
from kiosk.visitor.network_rows import near_ones

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.network import Bubble, Scene

RECORD_RADII = (36, 42, 48, 54, 62)
GROUP_RADII = (50, 56, 62, 68, 70)
DOOR_RADIUS = 36
AREAS = ((1740, 730), (1000, 1280))
"""In pixels of a 1920x1080 picture: publishing lays scenes out for these (db/explore/scenes.py)."""
LARGEST = 1.15
"""By how much bubbles grow where there is more room."""


def radius(bubble: Bubble) -> int:
    if bubble.kind == "door":
        return DOOR_RADIUS
    sizes = RECORD_RADII if bubble.kind == "record" else GROUP_RADII
    return sizes[max(0, min(bubble.size, len(sizes) - 1))]


def circles(
    scene: Scene, room: tuple[float, float], unit: float, *, landscape: bool, mirrored: bool
) -> list[d.Circle]:
    """``unit`` is a pixel of a 1920x1080 picture, in pixels of the screen."""
    area = AREAS[0] if landscape else AREAS[1]
    fit = min(unit * LARGEST, room[0] / area[0], room[1] / area[1])
    found = []
    for bubble in scene.bubbles:
        x, y = bubble.spot if landscape else bubble.tall_spot
        x = 1 - x if mirrored else x
        found.append(d.Circle(x * room[0], y * room[1], radius(bubble) * fit))
    return found


def picture(
    scene: Scene,
    centre: int | None,
    circles: Sequence[d.Circle],
    sizes: Sequence[tuple[float, float]],
    room: tuple[float, float],
    gap: float,
) -> tuple[list[d.Box | None], list[d.Curve]]:
    """Boxes of the names, which are so large, and the threads. ``centre`` is a bubble's number."""
    place = {bubble.number: at for at, bubble in enumerate(scene.bubbles)}
    pairs = [(place[each.one], place[each.other]) for each in scene.threads]
    space = d.Box(0, 0, *room)
    first = order(scene, centre)
    boxes = d.names(circles, sizes, d.straight(circles, pairs), first, space, gap)
    curves = d.curves(circles, boxes, pairs, space, gap)
    # Once more, now that it is known how the threads are bent.
    boxes = d.names(circles, sizes, d.pieces(pairs, curves), first, space, gap)
    return boxes, d.curves(circles, boxes, pairs, space, gap)


def order(scene: Scene, centre: int | None) -> list[int]:
    """Whose name is shown first: the middle, what belongs to it, the large ones."""
    near = near_ones(scene, centre)
    return sorted(
        range(len(scene.bubbles)),
        key=lambda at: (
            scene.bubbles[at].number != centre,
            scene.bubbles[at].number not in near,
            -radius(scene.bubbles[at]),
        ),
    )

"""A scene as it is drawn in a room of this size: circles, names and threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.visitor import drawing as d
from kiosk.visitor.network_rows import near_ones

if TYPE_CHECKING:
    from db.network import Bubble, Scene

RECORD_RADII = (36, 42, 48, 54, 62)
GROUP_RADII = (50, 56, 62, 68, 70)
DOOR_RADIUS = 36
AREAS = ((1740, 710), (1000, 1280))
"""In pixels of a 1920x1080 picture: publishing lays scenes out for these (db/explore/scenes.py)."""
LARGEST = 1.15
"""By how much bubbles grow where there is more room."""


def radius(bubble: Bubble) -> int:
    if bubble.kind == "door":
        return DOOR_RADIUS
    sizes = RECORD_RADII if bubble.kind == "record" else GROUP_RADII
    return sizes[max(0, min(bubble.size, len(sizes) - 1))]


class Sketch(NamedTuple):
    """What a picture is made of."""

    scene: Scene
    room: tuple[float, float]
    unit: float
    """A pixel of a 1920x1080 picture, in pixels of the screen."""
    landscape: bool
    mirrored: bool
    names: tuple[tuple[float, float], ...]
    """Widths and heights, in the order of the bubbles."""
    gap: float


def circles(sketch: Sketch) -> list[d.Circle]:
    room = sketch.room
    area = AREAS[0] if sketch.landscape else AREAS[1]
    fit = min(sketch.unit * LARGEST, room[0] / area[0], room[1] / area[1])
    found = []
    for bubble in sketch.scene.bubbles:
        x, y = bubble.spot if sketch.landscape else bubble.tall_spot
        x = 1 - x if sketch.mirrored else x
        found.append(d.Circle(x * room[0], y * room[1], radius(bubble) * fit))
    return found


def picture(
    sketch: Sketch, centre: int | None
) -> tuple[list[d.Circle], list[d.Box | None], list[d.Curve]]:
    """The circles, the boxes of their names, and the threads. ``centre`` is a bubble's number."""
    scene, gap = sketch.scene, sketch.gap
    place = {bubble.number: at for at, bubble in enumerate(scene.bubbles)}
    pairs = [(place[each.one], place[each.other]) for each in scene.threads]
    space = d.Box(0, 0, *sketch.room)
    first, spots = order(scene, centre), circles(sketch)
    boxes = d.names(spots, sketch.names, d.straight(spots, pairs), first, space, gap)
    curves = d.curves(spots, boxes, pairs, space, gap)
    # Once more, now that it is known how the threads are bent.
    boxes = d.names(spots, sketch.names, d.pieces(pairs, curves), first, space, gap)
    return spots, boxes, d.curves(spots, boxes, pairs, space, gap)


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

"""From a scene to what the screen draws of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.network import Bubble, Scene
    from db.records import Related

STYLES = {
    "member_of": "member",
    "part_of": "part",
    "home_of": "part",
    "run_by": "run",
    "decided": "run",
    "works_with": "work",
    "performs_at": "work",
    "academic_partner_of": "work",
}
"""Line that a kind of relation is drawn with: four can be told apart at a glance, eight cannot."""


class BubbleRow(NamedTuple):
    number: int
    slug: str
    title: str
    family: str
    icon: str
    members: int
    """Records of a neighbourhood, of the chosen category; 1 for a record."""
    opens: int
    """Scene of a neighbourhood, -1 for a record."""
    size: float
    spot: QPointF
    tall_spot: QPointF
    centred: bool
    near: bool
    """Belongs together with the centred one, or none is centred."""
    out: bool
    """Holds nothing of the chosen category."""


class ThreadRow(NamedTuple):
    style: str
    start: QPointF
    end: QPointF
    tall_start: QPointF
    tall_end: QPointF
    near: bool


class BondRow(NamedTuple):
    """A record that the centred one belongs together with, and how."""

    slug: str
    title: str
    kind: str
    outgoing: bool
    style: str


class EntryRow(NamedTuple):
    """A line of the list: a record or neighbourhood, or below it one of its bonds."""

    head: bool
    slug: str
    title: str
    opens: int
    members: int
    kind: str
    outgoing: bool


def neighbours(scene: Scene, centre: int) -> set[int]:
    """Bubbles that a thread joins with this one."""
    joined = [(each.one, each.other) for each in scene.threads]
    return {two if one == centre else one for one, two in joined if centre in (one, two)}


def bubble_rows(
    scene: Scene, centre: int, category: str, icons: Mapping[str, str]
) -> list[BubbleRow]:
    """``centre`` is a bubble's number, -1 for none; an empty category takes all."""
    near = neighbours(scene, centre)
    return [
        _bubble_row(
            bubble, icons, category, bubble.number == centre, centre < 0 or bubble.number in near
        )
        for bubble in scene.bubbles
    ]


def _bubble_row(bubble: Bubble, icons: Mapping[str, str], category: str, *place: bool) -> BubbleRow:
    centred, near = place
    tile = bubble.tile
    members = bubble.held.get(category, 0) if category else bubble.members
    return BubbleRow(
        number=bubble.number,
        slug=tile.slug,
        title=tile.title,
        family=tile.family,
        icon=icons.get(tile.category, ""),
        members=members,
        opens=-1 if bubble.opens is None else bubble.opens,
        size=bubble.size,
        spot=QPointF(*bubble.spot),
        tall_spot=QPointF(*bubble.tall_spot),
        centred=centred,
        near=near,
        out=members == 0,
    )


def thread_rows(scene: Scene, centre: int) -> list[ThreadRow]:
    by_number = {bubble.number: bubble for bubble in scene.bubbles}
    rows = []
    for each in scene.threads:
        one, other = by_number.get(each.one), by_number.get(each.other)
        if one is not None and other is not None:
            rows.append(
                ThreadRow(
                    style=STYLES.get(each.kind, "work"),
                    start=QPointF(*one.spot),
                    end=QPointF(*other.spot),
                    tall_start=QPointF(*one.tall_spot),
                    tall_end=QPointF(*other.tall_spot),
                    near=centre < 0 or centre in (each.one, each.other),
                )
            )
    return rows


def bond_rows(related: tuple[Related, ...]) -> list[BondRow]:
    return [
        BondRow(e.tile.slug, e.tile.title, e.kind, e.outgoing, STYLES.get(e.kind, "work"))
        for e in related
    ]

"""From a scene of the network to what the screen shows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl

from kiosk.visitor.rows import tile_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.network import Bubble, Scene
    from db.records import Related
    from kiosk.services.media import MediaFolder

STYLES = {
    "member_of": "member",
    "part_of": "part",
    "run_by": "run",
    "works_with": "work",
    "academic_partner_of": "work",
    "performs_at": "guest",
    "home_of": "guest",
    "decided": "decision",
    "several": "several",
}
"""Line that a kind of relation is drawn with, in the legend's order: related kinds share one,
since nobody tells nine apart at a glance."""


def style_of(kind: str) -> str:
    return STYLES.get(kind, "several")


class BubbleRow(NamedTuple):
    number: int
    kind: str
    """record, group, alone or door."""
    slug: str
    title: str
    goal: str
    """Where a touch leads: a record's slug, or a slash and a scene's number."""
    family: str
    icon: str
    emblem: QUrl
    """A picture with a transparent ground, empty without one."""
    members: int
    """Records of a neighbourhood, of the chosen category; 1 for a record."""
    size: int
    centred: bool
    near: bool
    """Belongs together with the centred one, or none is centred."""
    out: bool
    """Holds nothing of the chosen category."""


class ThreadRow(NamedTuple):
    style: str
    links: int
    near: bool
    """Of the centred bubble, or none is centred."""


class BondRow(NamedTuple):
    """A record that the centred one belongs together with, and how."""

    slug: str
    title: str
    kind: str
    outgoing: bool
    style: str


class EntryRow(NamedTuple):
    """A line of the list: a bubble (``head``), or below a record one of its relations."""

    head: bool
    what: str
    """Of a bubble: record, group, alone or door."""
    slug: str
    title: str
    goal: str
    members: int
    kind: str
    outgoing: bool
    style: str


class AboveRow(NamedTuple):
    """A scene around the shown one."""

    goal: str
    title: str
    """Empty for the whole network."""


def goal_of(bubble: Bubble) -> str:
    if bubble.kind in {"group", "alone"}:
        return scene_goal(bubble.opens or 0)
    return bubble.tile.slug


def scene_goal(number: int) -> str:
    """No slug has a slash; the root needs none."""
    return f"/{number}" if number else ""


def near_ones(scene: Scene, centre: int | None) -> set[int]:
    """Bubbles that a thread joins with this one, and itself."""
    found = {centre} if centre is not None else set()
    for each in scene.threads:
        if centre in (each.one, each.other):
            found |= {each.one, each.other}
    return found


def bubble_rows(
    scene: Scene, centre: int | None, category: str, icons: Mapping[str, str], media: MediaFolder
) -> list[BubbleRow]:
    """``centre`` is a bubble's number; an empty category takes all."""
    near = near_ones(scene, centre)
    rows = []
    for bubble in scene.bubbles:
        tile = tile_row(bubble.tile, media)
        members = bubble.held.get(category, 0) if category else bubble.members
        rows.append(
            BubbleRow(
                number=bubble.number,
                kind=bubble.kind,
                slug=tile.slug,
                title=tile.title,
                goal=goal_of(bubble),
                family=tile.family,
                icon=icons.get(bubble.tile.category, ""),
                emblem=tile.picture_small if tile.cutout else QUrl(),
                members=members,
                size=bubble.size,
                centred=bubble.number == centre,
                near=centre is None or bubble.number in near,
                out=members == 0,
            )
        )
    return rows


def thread_rows(scene: Scene, centre: int | None) -> list[ThreadRow]:
    return [
        ThreadRow(
            style_of(each.kind),
            each.links,
            centre is None or centre in (each.one, each.other),
        )
        for each in scene.threads
    ]


def bond_rows(related: Iterable[Related]) -> list[BondRow]:
    return [
        BondRow(e.tile.slug, e.tile.title, e.kind, e.outgoing, style_of(e.kind)) for e in related
    ]


def entry_rows(bubble: Bubble, members: int, related: Iterable[Related]) -> list[EntryRow]:
    """A bubble and below it how others belong to it."""
    tile, kind = bubble.tile, bubble.kind
    head = EntryRow(True, kind, tile.slug, tile.title, goal_of(bubble), members, "", False, "")
    return [
        head,
        *(
            EntryRow(False, "", e.slug, e.title, e.slug, 1, e.kind, e.outgoing, e.style)
            for e in bond_rows(related)
        ),
    ]

"""A tree of scenes over all records: neighbourhoods of neighbourhoods, down to records."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from db.explore.communities import Links, communities, linked, packed

MOST = 24
"""Bubbles of a scene, without its doors."""
LEAF = 18
"""Records of a scene of a large network; the rest is for the doors."""


@dataclass(eq=False, slots=True)
class Node:
    """A record, or a neighbourhood."""

    record: int
    """The one that names a neighbourhood: its best linked one."""
    inside: list[Node] = field(default_factory=list)
    members: list[int] = field(default_factory=list)
    alone: bool = False
    """A neighbourhood of records that belong together with nothing."""


def tree(records: Sequence[int], links: Links) -> list[Node]:
    """The bubbles of the root; every record is in one leaf. ``records`` decide between equals,
    and the order of those without links."""
    joined = [record for record in records if links.get(record)]
    alone = [record for record in records if not links.get(record)]
    if len(records) <= MOST:
        return [_record(record) for record in (*joined, *alone)]
    degree = {record: sum(links[record].values()) for record in joined}
    leaves = packed(communities(joined, links, LEAF), links, LEAF)
    if len(leaves) == 1:
        top = [_record(record) for record in leaves[0]]
    else:
        groups = [_group([_record(record) for record in leaf], degree) for leaf in leaves]
        top = _gathered(groups, linked(leaves, links), degree, MOST - bool(alone))
    return [*top, *_apart(alone)]


def _gathered(nodes: list[Node], links: Links, degree: Mapping[int, int], room: int) -> list[Node]:
    """Neighbourhoods of neighbourhoods until they fit, about as many on every level."""
    while len(nodes) > room:
        levels = math.ceil(math.log(len(nodes)) / math.log(MOST))
        most = min(MOST, math.ceil(1.5 * len(nodes) ** (1 / max(2, levels))))
        places = range(len(nodes))
        found = packed(communities(places, links, most), links, most)
        if len(found) == len(nodes):
            found = [list(places[at : at + most]) for at in range(0, len(nodes), most)]
        nodes = [_group([nodes[place] for place in group], degree) for group in found]
        links = linked(found, links)
    return nodes


def _apart(alone: list[int]) -> list[Node]:
    """What belongs together with nothing: one bubble, however many there are."""
    nodes = [_record(record) for record in alone]
    while len(nodes) > 1:
        chunks = [nodes[at : at + MOST] for at in range(0, len(nodes), MOST)]
        nodes = [_group(chunk, {}, alone=True) for chunk in chunks]
    return nodes


def _record(record: int) -> Node:
    return Node(record, members=[record])


def _group(inside: list[Node], degree: Mapping[int, int], *, alone: bool = False) -> Node:
    if len(inside) == 1:
        return inside[0]
    best = max(inside, key=lambda node: degree.get(node.record, 0))
    members = [member for node in inside for member in node.members]
    return Node(best.record, inside, members, alone)

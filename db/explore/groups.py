"""Neighbourhoods in a network, each small enough to be taken in at one look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

Links = Mapping[int, Mapping[int, int]]
"""For each node its neighbours, and by how many links they belong together; both ways."""


def groups(nodes: Sequence[int], links: Links, most: int) -> list[list[int]]:
    """Every node in one group of at most ``most`` (2 or more), those that belong together together.

    A group grows from its best linked node, which stands first in it, by the node with most links
    into it. ``nodes`` decide between equals, so that the same network has the same groups.
    """
    rank = {node: place for place, node in enumerate(nodes)}
    left = dict.fromkeys(sorted(nodes, key=lambda node: (-len(links.get(node, ())), rank[node])))
    found: list[list[int]] = []
    alone: list[int] = []
    while left:
        seed = next(iter(left))
        group = _grown(seed, left, links, rank, most)
        if len(group) == 1:
            alone += group
        else:
            found.append(group)
    homeless = [node for node in alone if not _taken_in(node, found, links, most)]
    found += [homeless[at : at + most] for at in range(0, len(homeless), most)]
    return found


def _grown(
    seed: int, left: dict[int, None], links: Links, rank: Mapping[int, int], most: int
) -> list[int]:
    """Takes what it gathers out of ``left``."""
    group: list[int] = []
    edge = Counter({seed: 1})
    while edge and len(group) < most:
        node = min(edge, key=lambda each: (-edge[each], rank[each]))
        del edge[node]
        del left[node]
        group.append(node)
        for other, weight in links.get(node, {}).items():
            if other in left:
                edge[other] += weight
    return group


def _taken_in(node: int, found: list[list[int]], links: Links, most: int) -> bool:
    """The smallest group that has a neighbour of a node which its own group had no room for."""
    near = links.get(node, {})
    if not near:
        return False
    rooms = [g for g in found if len(g) < most and any(other in near for other in g)]
    if rooms:
        min(rooms, key=len).append(node)
    return bool(rooms)


def linked(groups: Sequence[Sequence[int]], links: Links) -> dict[int, dict[int, int]]:
    """The links between groups, by their places in ``groups``."""
    place = {node: number for number, group in enumerate(groups) for node in group}
    found: dict[int, dict[int, int]] = {}
    for node, near in links.items():
        for other, weight in near.items():
            one, two = place.get(node), place.get(other)
            if one is not None and two is not None and one != two:
                row = found.setdefault(one, {})
                row[two] = row.get(two, 0) + weight
    return found

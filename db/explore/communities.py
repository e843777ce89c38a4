"""Neighbourhoods in a network, each small enough to be taken in at one look.

Nodes move, one after the other, to the neighbours among whom they have more links than chance
would give them (Louvain's method), as long as there is room; then neighbourhoods move as wholes.
Nothing is random, and nodes are asked in an order of their own: one record more changes the
neighbourhoods around it, not all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Links = Mapping[int, Mapping[int, int]]
"""For each node its neighbours, and by how many links they belong together; both ways."""
ROUNDS = 8
"""In which every node is asked again; nearly all rest after four."""
EQUAL = 1e-9


def communities(nodes: Sequence[int], links: Links, most: int) -> list[list[int]]:
    """Every node in one group of at most ``most``.

    ``nodes`` stand in the order that decides between equals. Links to other nodes are left out. A
    group that has no link to another one is left as it is, however small.
    """
    state = _Groups(nodes, links, most)
    while state.move():
        state.merge()
    state.fill()
    return [state.members[node] for node in sorted(state.members, key=state.rank.__getitem__)]


class _Groups:
    """Groups known by one of their nodes, and the links between them."""

    def __init__(self, nodes: Sequence[int], links: Links, most: int) -> None:
        self._most = most
        self.rank = {node: place for place, node in enumerate(nodes)}
        self.members = {node: [node] for node in nodes}
        self._links = {
            node: {o: n for o, n in links.get(node, {}).items() if o in self.rank} for node in nodes
        }
        self._within = dict.fromkeys(nodes, 0)
        self._total = sum(sum(row.values()) for row in self._links.values()) or 1
        self._at: dict[int, int] = {}

    def move(self) -> bool:
        """Find each group its best company; False when all stay."""
        weight = {g: sum(row.values()) + self._within[g] for g, row in self._links.items()}
        self._at = {group: group for group in self._links}
        room = {group: self._most - len(self.members[group]) for group in self._links}
        held = dict(weight)
        order = sorted(self._links, key=lambda group: (weight[group], self.rank[group]))
        rounds = 0
        while rounds < ROUNDS and self._round(order, weight, held, room):
            rounds += 1
        return rounds > 0

    def _round(
        self,
        order: Iterable[int],
        weight: Mapping[int, int],
        held: dict[int, int],
        room: dict[int, int],
    ) -> bool:
        moved = False
        for group in order:
            here, size = self._at[group], len(self.members[group])
            towards = {here: 0}
            for other, links in self._links[group].items():
                place = self._at[other]
                towards[place] = towards.get(place, 0) + links
            held[here] -= weight[group]
            room[here] += size
            share = weight[group] / self._total
            best, won = here, towards[here] - held[here] * share
            for place, links in towards.items():
                gain = links - held[place] * share
                better = gain > won + EQUAL or (
                    gain > won - EQUAL and best != here and self.rank[place] < self.rank[best]
                )
                if place != here and room[place] >= size and better:
                    best, won = place, gain
            self._at[group] = best
            held[best] += weight[group]
            room[best] -= size
            moved |= best != here
        return moved

    def merge(self) -> None:
        """What stands at one place becomes one group."""
        members: dict[int, list[int]] = {}
        links: dict[int, dict[int, int]] = {}
        within: dict[int, int] = {}
        for group, place in self._at.items():
            members.setdefault(place, []).extend(self.members[group])
            row = links.setdefault(place, {})
            within[place] = within.get(place, 0) + self._within[group]
            for other, count in self._links[group].items():
                if self._at[other] == place:
                    within[place] += count
                else:
                    row[self._at[other]] = row.get(self._at[other], 0) + count
        self.members, self._links, self._within = members, links, within

    def fill(self) -> None:
        """Small groups join the one they have most to do with that has room."""
        for group in sorted(self.members, key=lambda g: (len(self.members[g]), self.rank[g])):
            size = len(self.members[group])
            if size * 2 >= self._most:
                continue
            rooms = [
                (links / len(self.members[other]), -self.rank[other], other)
                for other, links in self._links[group].items()
                if len(self.members[other]) + size <= self._most
            ]
            if rooms:
                self._join(group, max(rooms)[2])

    def _join(self, group: int, into: int) -> None:
        self.members[into] += self.members.pop(group)
        for other, links in self._links.pop(group).items():
            del self._links[other][group]
            if other != into:
                for one, two in ((into, other), (other, into)):
                    self._links[one][two] = self._links[one].get(two, 0) + links


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


def packed(groups: Sequence[list[int]], links: Links, most: int) -> list[list[int]]:
    """Groups that have no link to another one share a place with their like, in their order."""
    between = linked(groups, links)
    found = [group for number, group in enumerate(groups) if number in between]
    share: list[int] = []
    for number, group in enumerate(groups):
        if number in between:
            continue
        if len(share) + len(group) > most:
            found.append(share)
            share = []
        share = share + group
    return [*found, share] if share else found

"""The network, laid out in scenes that one look takes in.

A small network is one scene. A large one is a tree of scenes: the root shows neighbourhoods, each
named after its best linked record, and the leaves show records. Every record that belongs together
with another stands in one leaf.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import NamedTuple

from db.explore.groups import groups, linked
from db.explore.layout import SWEEPS, layout
from db.source import Source

MOST = 24
"""Bubbles of a scene."""
LANDSCAPE, PORTRAIT = 2.3, 0.7
"""Width of the two pictures by their height."""
MANY = 500
"""Records from which on a scene gets one sweep: there are hundreds of scenes."""
SCHEMA = """
CREATE TABLE scene (id INTEGER PRIMARY KEY, parent INTEGER);  -- 0 is the root, without a parent
CREATE TABLE bubble (
    scene INTEGER NOT NULL,
    number INTEGER NOT NULL,
    record INTEGER NOT NULL,  -- its own, or the one that names the neighbourhood
    opens INTEGER,  -- scene of a neighbourhood
    members INTEGER NOT NULL,
    links INTEGER NOT NULL,
    x REAL NOT NULL, y REAL NOT NULL,  -- 0 to 1, in landscape
    tall_x REAL NOT NULL, tall_y REAL NOT NULL,  -- in portrait
    PRIMARY KEY (scene, number)
) WITHOUT ROWID;
CREATE INDEX bubble_record ON bubble (record) WHERE opens IS NULL;
CREATE TABLE bubble_category (
    scene INTEGER NOT NULL,
    number INTEGER NOT NULL,
    category TEXT NOT NULL,
    members INTEGER NOT NULL,
    PRIMARY KEY (scene, number, category)
) WITHOUT ROWID;
CREATE TABLE thread (
    scene INTEGER NOT NULL,
    one INTEGER NOT NULL,  -- numbers of two bubbles, the relation leads from the first
    other INTEGER NOT NULL,
    kind TEXT NOT NULL,  -- the most frequent one between neighbourhoods
    links INTEGER NOT NULL,
    PRIMARY KEY (scene, one, other, kind)
) WITHOUT ROWID;
"""


class _Node(NamedTuple):
    """A record, or a neighbourhood of them."""

    record: int
    """The workspace's key; of the best linked record in a neighbourhood."""
    inside: tuple[_Node, ...] = ()
    members: frozenset[int] = frozenset()


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already."""
    keys = [key for key in sorted(records, key=records.__getitem__) if source.entries[key].related]
    if keys:
        writer = _Writer(connection, source, records)
        writer.write(_tree([_Node(key, members=frozenset((key,))) for key in keys], writer.links))


def _tree(nodes: list[_Node], links: dict[int, dict[int, int]]) -> list[_Node]:
    """The root's nodes: neighbourhoods of neighbourhoods until they fit."""
    near = linked([[node.record] for node in nodes], links)
    while len(nodes) > MOST:
        # Two dozen and a few must not become two.
        most = min(MOST, -(-2 * len(nodes) // MOST))
        found = groups(range(len(nodes)), near, most)
        nodes = [_gathered([nodes[n] for n in group]) for group in found]
        near = linked(found, near)
    return nodes


def _gathered(inside: list[_Node]) -> _Node:
    if len(inside) == 1:
        return inside[0]
    members = frozenset(member for node in inside for member in node.members)
    return _Node(inside[0].record, tuple(inside), members)


class _Writer:
    def __init__(
        self, connection: sqlite3.Connection, source: Source, records: dict[int, int]
    ) -> None:
        self._connection, self._source, self._records = connection, source, records
        self._relations = [
            (key, other, kind)
            for key in records
            for kind, outgoing, other in source.entries[key].related
            if outgoing
        ]
        self.links: dict[int, dict[int, int]] = {}
        for one, other, _ in self._relations:
            for a, b in ((one, other), (other, one)):
                row = self.links.setdefault(a, {})
                row[b] = row.get(b, 0) + 1
        self._scenes = 0

    def write(self, nodes: list[_Node], parent: int | None = None) -> int:
        scene = self._scenes
        self._scenes += 1
        self._connection.execute("INSERT INTO scene VALUES (?, ?)", (scene, parent))
        threads = self._threads(nodes)
        pairs = list(dict.fromkeys((min(a, b), max(a, b)) for a, b, _ in threads))
        sweeps = 1 if len(self._records) > MANY and parent is not None else SWEEPS
        wide, tall = (layout(len(nodes), pairs, a, sweeps) for a in (LANDSCAPE, PORTRAIT))
        for number, node in enumerate(nodes):
            opens = self.write(list(node.inside), scene) if node.inside else None
            self._connection.execute(
                "INSERT INTO bubble VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(scene, number, self._records[node.record], opens, len(node.members)),
                    *(len(self.links.get(node.record, ())), *wide[number], *tall[number]),
                ),
            )
            self._categorise(scene, number, node)
        self._connection.executemany(
            "INSERT INTO thread VALUES (?, ?, ?, ?, ?)",
            [(scene, one, other, kind, n) for (one, other, kind), n in threads.items()],
        )
        return scene

    def _categorise(self, scene: int, number: int, node: _Node) -> None:
        entries = self._source.entries
        held = Counter(each for member in node.members for each in entries[member].categories)
        self._connection.executemany(
            "INSERT INTO bubble_category VALUES (?, ?, ?, ?)",
            [(scene, number, self._source.shelves[c].slug, n) for c, n in sorted(held.items())],
        )

    def _threads(self, nodes: list[_Node]) -> dict[tuple[int, int, str], int]:
        """By two bubbles and the kind; between neighbourhoods one of the most frequent kind."""
        place = {member: n for n, node in enumerate(nodes) for member in node.members}
        found: Counter[tuple[int, int, str]] = Counter()
        for key, here in place.items():
            for kind, outgoing, other in self._source.entries[key].related:
                if outgoing and place.get(other, here) != here:
                    found[here, place[other], kind] += 1
        if all(not node.inside for node in nodes):
            return found
        merged: dict[tuple[int, int], Counter[str]] = {}
        for (one, other, kind), links in found.items():
            merged.setdefault((min(one, other), max(one, other)), Counter())[kind] += links
        return {
            (one, other, kinds.most_common(1)[0][0]): kinds.total()
            for (one, other), kinds in merged.items()
        }

"""The network, laid out in scenes that one look takes in.

A small network is one scene. A large one is a tree of scenes: the root shows neighbourhoods, each
named after its best linked record, and the leaves show records. Every record stands in one leaf;
what it belongs together with in other leaves shows there as doors, which lead to those.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import NamedTuple

from db.explore.apart import Bubble
from db.explore.layout import STEPS, layout
from db.explore.neighbourhoods import MOST, Node, tree
from db.source import Entry, Source

AREAS = ((1740.0, 710.0), (1000.0, 1280.0))
"""Room of a scene in landscape and portrait, in pixels of a 1920x1080 or 1080x1920 picture."""
MANY = 500
"""Records from which on scenes get half the steps: there are hundreds of them."""
DOORS = 8
THREADS = 3
"""Threads that a neighbourhood's bubble shows at most, its strongest; all would be a hairball."""
RECORD_SIZES = (36.0, 42.0, 48.0, 54.0, 62.0)
GROUP_SIZES = (50.0, 56.0, 62.0, 68.0, 70.0)
DOOR_SIZE = 36.0
LETTER, LINE, WRAP = 13.8, 37.0, 250.0
"""Of a name on the screen: mean width of a letter, height of a line, width where it wraps."""
LINES = 3
SEVERAL = "several"
"""Kind of a thread that stands for relations of many kinds."""

RECORD, GROUP, ALONE, DOOR = "record", "group", "alone", "door"
SCHEMA = """
CREATE TABLE scene (id INTEGER PRIMARY KEY, parent INTEGER, record INTEGER);
-- 0 is the root, without a parent and a record that names it
CREATE TABLE bubble (
    scene INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,  -- record, group (a neighbourhood), alone (those without relations), door
    record INTEGER NOT NULL,  -- its own, or the one that names the neighbourhood
    opens INTEGER,  -- scene of a neighbourhood or behind a door
    members INTEGER NOT NULL,
    size INTEGER NOT NULL,  -- class, 0 to 4
    x REAL NOT NULL, y REAL NOT NULL,  -- 0 to 1, in landscape
    tall_x REAL NOT NULL, tall_y REAL NOT NULL,  -- in portrait
    PRIMARY KEY (scene, number)
) WITHOUT ROWID;
CREATE UNIQUE INDEX bubble_record ON bubble (record) WHERE kind = 'record';
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
    kind TEXT NOT NULL,  -- 'several' between neighbourhoods
    links INTEGER NOT NULL,
    PRIMARY KEY (scene, one, other, kind)
) WITHOUT ROWID;
"""

Threads = dict[tuple[int, int, str], int]


class _Shown(NamedTuple):
    """A bubble of a scene."""

    kind: str
    node: Node
    opens: int | None
    size: int


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already. Nothing is written when nobody belongs together."""
    if any(entry.related for entry in source.entries.values()):
        _Writer(connection, source, records).write()


class _Writer:
    def __init__(
        self, connection: sqlite3.Connection, source: Source, records: dict[int, int]
    ) -> None:
        self._connection, self._source, self._records = connection, source, records
        self._links: dict[int, Counter[int]] = {
            key: Counter(other for _, _, other in entry.related)
            for key, entry in source.entries.items()
        }
        self._scenes: list[tuple[Node, int | None]] = []
        self._opens: dict[int, int] = {}
        """Scene of a neighbourhood, by the node's id."""
        self._home: dict[int, int] = {}
        """Scene of a record, by the workspace's key."""

    def write(self) -> None:
        order = sorted(self._records, key=self._records.__getitem__)
        self._number(Node(order[0], tree(order, self._links)), None)
        for scene, (node, parent) in enumerate(self._scenes):
            named = None if parent is None else self._records[node.record]
            self._connection.execute("INSERT INTO scene VALUES (?, ?, ?)", (scene, parent, named))
            self._write_scene(scene, node)

    def _number(self, node: Node, parent: int | None) -> None:
        scene = self._opens[id(node)] = len(self._scenes)
        self._scenes.append((node, parent))
        for each in node.inside:
            if each.inside:
                self._number(each, scene)
            else:
                self._home[each.record] = scene

    def _write_scene(self, scene: int, node: Node) -> None:
        shown = [self._shown(each) for each in node.inside]
        shown += self._doors(scene, node)
        threads = self._threads(shown)
        entries = self._source.entries
        bubbles = [_outline(each, entries[each.node.record]) for each in shown]
        pairs = [(one, other) for one, other, _ in threads]
        steps = STEPS if len(self._records) <= MANY else STEPS // 2
        wide, tall = layout(bubbles, pairs, AREAS, steps)
        rows = zip(shown, wide, tall, strict=True)
        self._connection.executemany(
            "INSERT INTO bubble VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    *(scene, number, each.kind, self._records[each.node.record], each.opens),
                    *(len(each.node.members), each.size),
                    *(x / AREAS[0][0], y / AREAS[0][1], tall_x / AREAS[1][0], tall_y / AREAS[1][1]),
                )
                for number, (each, (x, y), (tall_x, tall_y)) in enumerate(rows)
            ],
        )
        for number, each in enumerate(shown):
            self._categorise(scene, number, each.node)
        self._connection.executemany(
            "INSERT INTO thread VALUES (?, ?, ?, ?, ?)",
            [(scene, *thread, links) for thread, links in threads.items()],
        )

    def _shown(self, node: Node) -> _Shown:
        if not node.inside:
            return _Shown(RECORD, node, None, _record_size(self._links[node.record].total()))
        kind = ALONE if node.alone else GROUP
        return _Shown(kind, node, self._opens[id(node)], _group_size(len(node.members)))

    def _doors(self, scene: int, node: Node) -> list[_Shown]:
        """Records of other scenes that most here belong together with."""
        here = {each.record for each in node.inside if not each.inside}
        if self._scenes[scene][1] is None:
            return []
        outside: Counter[int] = Counter()
        for record in here:
            for other, links in self._links[record].items():
                if other not in here:
                    outside[other] += links
        room = min(DOORS, MOST + 2 - len(node.inside))
        best = sorted(outside, key=lambda key: (-outside[key], self._records[key]))[:room]
        return [
            _Shown(DOOR, Node(key, members=[key]), self._home[key], 0)
            for key in sorted(best, key=self._records.__getitem__)
        ]

    def _categorise(self, scene: int, number: int, node: Node) -> None:
        entries = self._source.entries
        held = Counter(each for member in node.members for each in entries[member].categories)
        self._connection.executemany(
            "INSERT INTO bubble_category VALUES (?, ?, ?, ?)",
            [(scene, number, self._source.shelves[c].slug, n) for c, n in sorted(held.items())],
        )

    def _threads(self, shown: list[_Shown]) -> Threads:
        """By two bubbles and the kind. Doors lead to what stands here, not to one another."""
        place = {member: n for n, each in enumerate(shown) for member in each.node.members}
        found: Counter[tuple[int, int, str]] = Counter()
        for member, here in place.items():
            for kind, outgoing, other in self._source.entries[member].related:
                there = place.get(other, here)
                doors = shown[here].kind == shown[there].kind == DOOR
                if outgoing and there != here and not doors:
                    found[here, there, kind] += 1
        if any(each.kind == GROUP for each in shown):
            return strongest(found, THREADS)
        return found


def strongest(threads: Threads, most: int) -> Threads:
    """One thread for each pair, and of those the ones that are among the ``most`` strongest of
    one of their bubbles."""
    pairs: Counter[tuple[int, int]] = Counter()
    for (one, other, _), links in threads.items():
        pairs[min(one, other), max(one, other)] += links
    order = sorted(pairs, key=lambda pair: (-pairs[pair], pair))
    used: Counter[int] = Counter()
    kept = {}
    for one, other in order:
        if used[one] < most or used[other] < most:
            kept[one, other, SEVERAL] = pairs[one, other]
        used[one] += 1
        used[other] += 1
    return kept


def _record_size(links: int) -> int:
    return sum(links >= least for least in (2, 3, 4, 6))


def _group_size(members: int) -> int:
    return sum(members >= least for least in (10, 40, 160, 640))


def _outline(shown: _Shown, entry: Entry) -> Bubble:
    """How much room a bubble and its name take; the name in the language where it needs most."""
    radius = {RECORD: RECORD_SIZES[shown.size], DOOR: DOOR_SIZE}.get(
        shown.kind, GROUP_SIZES[shown.size]
    )
    sizes = [_name_size(text.title) for text in entry.texts.values()]
    width, height = (max(size[axis] for size in sizes) for axis in (0, 1))
    return Bubble(entry.slug, radius, width, height)


def _name_size(title: str) -> tuple[float, float]:
    lines, rest = 1, 0.0
    widest = 0.0
    for word in title.split():
        width = len(word) * LETTER
        if rest and rest + LETTER + width > WRAP:
            lines, rest = lines + 1, 0.0
        rest += width + (LETTER if rest else 0.0)
        widest = max(widest, rest)
    return min(widest, WRAP), min(lines, LINES) * LINE

"""A scene of 2,000 records, dragged beside the same in Chromium
and beside all of it on one canvas; how long the scenes take to write, read and draw."""

from __future__ import annotations

import sqlite3
import statistics
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from db.catalogue import Catalogue
from db.edition import Editions
from db.explore import scenes
from db.network import ROOT, scene
from db.source import read_source
from db.workspace import open_workspace
from kiosk.visitor.network_picture import Sketch, picture
from tests.bench import dragging
from tests.bench.data import data_folder
from tests.bench.network_page import write_scene, write_whole
from tests.bench.screen import settled
from tests.bench.subjects import browser, kiosk

if TYPE_CHECKING:
    from db.network import Bubble
    from tests.bench.dragging import Figures
    from tests.bench.screen import Screen

RECORDS = 2_000
MANY = 10_000
NETWORK = (478, 1010)
"""The bar's network button on a screen of 1920x1080."""
PICTURE = (28, 1864, 838)
"""Left, width and lower edge of a scene's picture there."""
TOPS = (126, 210)
"""Its upper edge in the whole network, and below the chips that lead out of a neighbourhood."""
PLACE = dragging.Place(900, 700, 500)
"""The card stands right of it."""


class Way(NamedTuple):
    """From the whole network down to a scene of records, and to its first one from the left."""

    touches: list[tuple[int, int]]
    scene: int


def way(catalogue: Catalogue) -> Way:
    touches, number = [NETWORK], ROOT
    while True:
        found = scene(catalogue, "de", number)
        assert found is not None
        records = [bubble for bubble in found.bubbles if bubble.kind == "record"]
        if records:
            first = min(records, key=lambda bubble: bubble.spot[0])
            return Way([*touches, _pixel(first, number)], number)
        group = max(found.bubbles, key=lambda bubble: bubble.members)
        touches.append(_pixel(group, number))
        assert group.opens is not None
        number = group.opens


def _pixel(bubble: Bubble, number: int) -> tuple[int, int]:
    left, width, bottom = PICTURE
    top = TOPS[number != ROOT]
    return round(left + bubble.spot[0] * width), round(top + bubble.spot[1] * (bottom - top))


def written(data: Path) -> float:
    """Seconds that the scenes of a workspace take when it is published."""
    workspace = open_workspace(data)
    with workspace.session() as session:
        source = read_source(session, datetime.now(UTC))
    workspace.close()
    numbers = {key: number for number, key in enumerate(source.entries)}
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(scenes.SCHEMA)
        begun = time.perf_counter()
        scenes.write(connection, source, numbers)
        return time.perf_counter() - begun


def shown(catalogue: Catalogue, number: int) -> Figures:
    """Milliseconds to read a scene and to draw it."""
    read, drawn = [], []
    found = scene(catalogue, "de", number)
    assert found is not None
    for _ in range(9):
        begun = time.perf_counter()
        scene(catalogue, "de", number)
        read.append((time.perf_counter() - begun) * 1000)
        names = tuple((200.0, 36.0) for _ in found.bubbles)
        sketch = Sketch(found, (1864, 628), 1, landscape=True, mirrored=False, names=names, gap=12)
        begun = time.perf_counter()
        picture(sketch, None)
        drawn.append((time.perf_counter() - begun) * 1000)
    return {
        "scene_read_ms": statistics.median(read),
        "scene_drawn_ms": statistics.median(drawn),
        "bubbles": float(len(found.bubbles)),
    }


def measure(root: Path, screen: Screen) -> dict[str, Figures]:
    """Everything about the network; ``root`` is an empty folder."""
    data, _ = data_folder(root, RECORDS)
    catalogue = Catalogue(Editions(data / "editions").usable())
    lead = way(catalogue)
    same = write_scene(catalogue, lead.scene, root / "scene.html")
    whole = write_whole(catalogue, root / "whole.html")
    found = {
        "tables": {
            "written_2000_s": written(data),
            "written_10000_s": written(data_folder(root, MANY)[0]),
            **shown(catalogue, lead.scene),
        }
    }
    catalogue.close()

    def enter(screen: Screen) -> None:
        for place in lead.touches:
            screen.touch(*place)
            settled(screen)

    ours = kiosk("kiosk, a scene of 2,000 records", data)
    plain = replace(
        ours,
        name="kiosk, painted without a GPU",
        command=("env", "QT_QUICK_BACKEND=software", *ours.command),
    )
    for subject in (ours, plain):
        found[subject.name] = dragging.one(screen, subject, PLACE, enter)
    for name, page in (
        ("chromium, the same scene", same),
        ("chromium, all 2,000 at once", whole),
    ):
        if (each := browser(name, page)) is not None:
            found[each.name] = dragging.one(screen, each, PLACE)
    return found

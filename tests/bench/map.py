"""The map with 10,000 records, dragged beside the same in Chromium;
how long its tables take to write and to read."""

from __future__ import annotations

import random
import sqlite3
import statistics
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import update

from db import tables as t
from db.catalogue import Catalogue
from db.edition import Editions
from db.explore import clusters
from db.places import LEVELS, Area, pins, stations
from db.publish import publish
from db.source import read_source
from db.workspace import open_workspace
from kiosk.services.region import region
from tests.bench import dragging
from tests.bench.data import data_folder
from tests.bench.map_page import write_map
from tests.bench.screen import settled
from tests.bench.subjects import browser, kiosk

if TYPE_CHECKING:
    from db.workspace import Workspace
    from tests.bench.dragging import Figures
    from tests.bench.screen import Screen

RECORDS = 10_000
TOWNS = ("Essen", "Bochum", "Dortmund", "Duisburg", "Hagen", "Herne", "Unna", "Hamm")
MAP, CLOSER = (352, 1010), (67, 716)
"""The bar's map button and the button for coming closer on a screen of 1920x1080."""
FINGER = 72
"""Pixels of a touch size there."""
SEEN = 5
"""Level after coming closer once."""


def scatter(workspace: Workspace, seed: int = 1) -> None:
    """Give every record of tests.support.many a place in the region."""
    chance, bounds = random.Random(seed), region().bounds
    with workspace.session() as session:
        keys = session.execute(
            t.Record.__table__.select().where(t.Record.slug.like("many-%"))
        ).all()
        session.execute(
            update(t.Record),
            [
                {
                    "id": row.id,
                    "latitude": round(chance.uniform(bounds.south, bounds.north), 5),
                    "longitude": round(chance.uniform(bounds.west, bounds.east), 5),
                    "town": chance.choice(TOWNS),
                }
                for row in keys
            ],
        )


def tables(workspace: Workspace, catalogue: Catalogue) -> Figures:
    """Seconds to write what the map shows, milliseconds to read a view of it."""
    with workspace.session() as session:
        source = read_source(session, datetime.now(UTC))
    numbers = {key: number for number, key in enumerate(source.entries)}
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(clusters.SCHEMA)
        begun = time.perf_counter()
        clusters.write(connection, source, numbers)
        written = time.perf_counter() - begun
    read = []
    for level in LEVELS:
        high, wide = 800 / FINGER / 2**level, 1920 / FINGER / 2**level / 0.622
        area = Area(51.5 - high / 2, 51.5 + high / 2, 7.2 - wide / 2, 7.2 + wide / 2)
        for _ in range(20):
            begun = time.perf_counter()
            pins(catalogue, "", level, area)
            read.append((time.perf_counter() - begun) * 1000)
    begun = time.perf_counter()
    stations(catalogue, "de", "", (51.5, 7.2))
    return {
        "clusters_written_s": written,
        "view_read_ms": statistics.median(read),
        "view_read_max_ms": max(read),
        "list_read_ms": (time.perf_counter() - begun) * 1000,
    }


def _enter(screen: Screen) -> None:
    for place in (MAP, CLOSER):
        screen.touch(*place)
        settled(screen)


def measure(root: Path, screen: Screen) -> dict[str, Figures]:
    """Everything about the map; ``root`` is an empty folder."""
    data, _ = data_folder(root, RECORDS)
    workspace = open_workspace(data)
    scatter(workspace)
    publish(workspace, Editions(data / "editions"))
    catalogue = Catalogue(Editions(data / "editions").usable())
    bounds = region().sheet
    tall = FINGER * 2**SEEN * 1.25 * (bounds.north - bounds.south)
    page = write_map(catalogue, SEEN, tall, root / "map.html")
    every = write_map(catalogue, LEVELS[-1], tall, root / "every.html")
    found = {"tables": tables(workspace, catalogue)}
    catalogue.close()
    workspace.close()
    ours = kiosk("kiosk, map of 10,000 records", data)
    plain = replace(
        ours,
        name="kiosk, painted without a GPU",
        command=("env", "QT_QUICK_BACKEND=software", *ours.command),
    )
    for subject in (ours, plain):
        found[subject.name] = dragging.one(screen, subject, dragging.MIDDLE, _enter)
    for name, file in (("chromium, the same pins", page), ("chromium, a pin a place", every)):
        if (each := browser(name, file)) is not None:
            found[each.name] = dragging.one(screen, each, dragging.MIDDLE)
    return found

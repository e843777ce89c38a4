"""Data folders to start a kiosk on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from db.editing.accounts import set_pin
from db.edition import Editions
from db.publish import publish
from db.workspace import open_workspace
from kiosk.first_start import make_workspace
from tests.support.many import seed_many

if TYPE_CHECKING:
    from pathlib import Path

FIRST_CONTENT = 23
"""Records of a new workspace."""


def data_folder(root: Path, records: int) -> tuple[Path, float]:
    """A folder with so many published records, and the seconds that publishing them took (0 for
    the first content)."""
    data = root / str(records)
    make_workspace(data)
    workspace = open_workspace(data)
    set_pin(workspace, "Team", "739154")  # or it would be asked for above the tiles
    seconds = 0.0
    if records > FIRST_CONTENT:
        seed_many(workspace, records - FIRST_CONTENT)
        begun = time.perf_counter()
        publish(workspace, Editions(data / "editions"))
        seconds = time.perf_counter() - begun
    workspace.close()
    return data, seconds

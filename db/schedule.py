"""Records that come and go at a time of their own: published by the kiosk itself when it is due.

Only the standard library before something is due: a running kiosk asks every minute.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from db.edition import Editions
from db.errors import DataFault
from db.manifest import CONTENT, read_manifest

log = logging.getLogger(__name__)

DUE = """
    SELECT count(*) FROM record WHERE status = 'published' AND (
        publish_from > :since AND publish_from <= :now
        OR publish_until > :since AND publish_until <= :now
    )
"""
STORED = "%Y-%m-%d %H:%M:%S.%f"
"""How SQLAlchemy writes a moment in UTC."""


def due(data: Path, since: datetime, now: datetime) -> bool:
    """Whether a published record's time began or ended between two moments."""
    try:
        uri = (data / "workspace.db").absolute().as_uri() + "?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=1)) as connection:
            moments = {"since": since.strftime(STORED), "now": now.strftime(STORED)}
            return bool(connection.execute(DUE, moments).fetchone()[0])
    except sqlite3.Error:
        return False


def publish_due(data: Path, now: datetime | None = None) -> int | None:
    """Publish what is due; the new edition's number, or None when nothing is.

    What staff have saved and not published stays unpublished: while there is any, the times wait
    for the next publishing, and the log says so. Raises what publishing does.
    """
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    editions = Editions(data / "editions")
    try:
        folder = editions.current()
        since = datetime.fromisoformat(read_manifest(folder).created)
    except DataFault:
        return None
    # Published by a clock that was ahead, what is due lies between now and then.
    if not due(data, *sorted((since, moment))):
        return None
    from db.editing.changes import changes  # noqa: PLC0415
    from db.editing.preview import preview  # noqa: PLC0415
    from db.publish import publish  # noqa: PLC0415
    from db.workspace import open_workspace  # noqa: PLC0415

    workspace = open_workspace(data)
    try:
        then = preview(workspace, data / "schedule", now=since)
        if changes(folder / CONTENT, then / CONTENT):
            log.info("A record's time has come, but changes wait to be published; publish them.")
            return None
        return publish(workspace, editions, moment)
    finally:
        workspace.close()

"""From the workspace to a new current edition, in an order that a power cut cannot spoil.

Everything is written into ``<number>.tmp`` and flushed; the rename makes it an edition, the
pointer makes it the current one. Whoever reads sees the old edition or the new one.
"""

from __future__ import annotations

import json
import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from db import manifest as manifests
from db.durable import copy_hashed, full_disk_reported, sha256, sync_file, sync_folder
from db.editing.changes import changes
from db.editing.history import note
from db.edition import UNFINISHED, Editions
from db.errors import NoEdition, PublishRefused, StorageFull
from db.manifest import Entry, Manifest
from db.readmodel import Report, unheard, write_content
from db.source import Source, read_source
from db.workspace import Workspace

log = logging.getLogger(__name__)

CONTENT_SHARE = 0.6
"""Of the time that publishing takes; the rest copies media."""
MOST_NOTED = 500
"""Changes of one edition that the history keeps."""


def publish(
    workspace: Workspace,
    editions: Editions,
    now: datetime | None = None,
    who: int | None = None,
    report: Report = unheard,
) -> int:
    """Publish what the workspace shows at ``now`` (aware; default: this moment).

    Returns the new edition's number, which is current then. ``who`` is the account that the
    history names; ``report`` is called in this thread. Raises PublishRefused when nothing can be
    published and StorageFull when the disk is full; the old edition then stays current.
    """
    moment = now or datetime.now(UTC)
    # The session's write lock also keeps a second publisher out.
    with workspace.session() as session, _disk_faults_named(editions.root):
        source = read_source(session, moment)
        editions.root.mkdir(parents=True, exist_ok=True)
        editions.sweep()
        number = editions.next_number()
        unfinished = editions.root / f"{number:06}{UNFINISHED}"
        try:
            _build(unfinished, number, moment, source, workspace.media, report)
            unfinished.rename(editions.folder(number))
            sync_folder(editions.root)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
        _note(session, who, editions, number)
        editions.activate(number)
        try:
            editions.prune()
        except OSError as error:
            # Published it is; old editions that stay cost only room, until the next time.
            log.error("Old editions could not be deleted (%s); check the disk.", error)
    return number


def _note(session: Session, who: int | None, editions: Editions, number: int) -> None:
    """Who published what; lost when the power goes before the commit, but never the edition."""
    try:
        before = editions.current() / manifests.CONTENT
    except NoEdition:
        before = None
    try:
        found = changes(before, editions.folder(number) / manifests.CONTENT)
    except sqlite3.Error as error:
        log.error("The changes to the edition before cannot be told (%s).", error)
        found = ()
    listed = json.dumps([change._asdict() for change in found[:MOST_NOTED]], ensure_ascii=False)
    note(session, who, "edition", str(number), before=None, after=listed)


def _build(
    folder: Path, number: int, moment: datetime, source: Source, media: Path, report: Report
) -> None:
    pictures = folder / manifests.MEDIA
    pictures.mkdir(parents=True)
    content = folder / manifests.CONTENT
    write_content(content, source, lambda share: report(share * CONTENT_SHARE))
    sync_file(content)
    files = {manifests.CONTENT: Entry(sha256(content), content.stat().st_size)}
    names = {size.file for m in source.media.values() for size in m.sizes}
    names |= {kept.file for kept in source.recordings.values()}
    for done, name in enumerate(sorted(names), 1):
        files[f"{manifests.MEDIA}/{name}"] = _copied(media / name, pictures / name)
        report(CONTENT_SHARE + (1 - CONTENT_SHARE) * done / len(names))
    sync_folder(pictures)
    created = moment.astimezone(UTC).isoformat(timespec="seconds")
    manifest = folder / manifests.NAME
    manifest.write_text(Manifest(number, created, files).to_json(), encoding="utf-8")
    sync_file(manifest)
    sync_folder(folder)
    report(1.0)


def _copied(source: Path, target: Path) -> Entry:
    """Copy a picture and make sure that its bytes are what its name says.

    Copied, not linked: a damaged block must not reach every edition and the workspace at once.
    """
    try:
        digest = copy_hashed(source, target)
    except FileNotFoundError as error:
        raise PublishRefused(f"Picture {source.name} is missing; import it again.") from error
    if digest != source.stem:
        raise PublishRefused(f"Picture {source.name} is damaged; import it again.")
    return Entry(digest, target.stat().st_size)


@contextmanager
def _disk_faults_named(root: Path) -> Iterator[None]:
    try:
        with full_disk_reported(root):
            yield
    except sqlite3.OperationalError as error:  # only content.db is written with the bare driver
        raise StorageFull(
            f"No edition could be written to {root} ({error}); free some space and try again."
        ) from error

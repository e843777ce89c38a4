"""Files on their way out: whole and flushed in their place, or not there at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.durable import full_disk_reported, sync_file, sync_folder


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """A name to write to; its file takes the place of ``path`` when the ``with`` ends well.

    Raises StorageFull; the old file then stays.
    """
    fresh = path.with_name(path.name + ".part")
    try:
        with full_disk_reported(path.parent):
            yield fresh
            sync_file(fresh)
            fresh.replace(path)
            sync_folder(path.parent)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise

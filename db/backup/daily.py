"""A backup a day, made by itself."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from db.backup.contents import SUFFIX
from db.backup.write import back_up
from db.durable import full_disk_reported

FOLDER = Path("backups", "daily")
KEEP = 7
NAME = re.compile(rf"schaufenster-[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{re.escape(SUFFIX)}")


def daily(data: Path, now: datetime, keep: int = KEEP) -> Path | None:
    """Make today's backup and delete all but the last ``keep``; None when it is there already.

    Today is the local date of ``now``. Media are the bulk, are named by their hash and never
    change: a daily backup holds the databases and the media's names, and to restore it they have
    to be in ``data/media``. A file under its name was verified when it was written, so the one
    just made is good, and it alone decides that older ones may go. Raises what ``back_up`` does.
    """
    folder = data / FOLDER
    target = folder / f"schaufenster-{now.astimezone():%Y-%m-%d}{SUFFIX}"
    if target.exists():
        return None
    with full_disk_reported(folder):
        folder.mkdir(parents=True, exist_ok=True)
    back_up(data, target, with_media=False)
    made = sorted(path for path in folder.iterdir() if NAME.fullmatch(path.name))
    for old in made[: -max(keep, 1)]:
        if old != target:  # the clock may have been ahead when the others were made
            old.unlink()
    return target

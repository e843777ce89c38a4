"""How videos and sounds from outside are judged, handed to whoever takes media in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records import KeptRecording, Recordings
from kiosk.services.captions import check_captions
from kiosk.services.recordings import copy_recording, inspect_recording

if TYPE_CHECKING:
    from pathlib import Path


def keep_recording(source: Path, into: Path) -> KeptRecording:
    """Copy a recording into ``into``; raises ValueError with one sentence that says what to do."""
    file = copy_recording(source, into)
    found = inspect_recording(into / file)
    return KeptRecording(found.kind, file, found.seconds)


RECORDINGS = Recordings(keep_recording, check_captions)

"""The one door through which pictures, videos and sounds reach the screen."""

from __future__ import annotations

import logging
import re
import stat
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

HEADS = {
    "webp": rb"RIFF....WEBP",
    "webm": rb"\x1a\x45\xdf\xa3",
    "mp4": rb"....ftyp",
    "m4a": rb"....ftyp",
    "ogg": rb"OggS",
    "mp3": rb"ID3|\xff[\xe0-\xff]",
    "wav": rb"RIFF....WAVE",
}
"""How a file of each kind begins."""
NAME = re.compile(rf"[0-9a-f]{{64}}\.({'|'.join(HEADS)})")


class MediaFolder:
    """An edition's media folder; remembers what it has already looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[str, QUrl] = {}

    def url(self, file: str) -> QUrl:
        """Address of a file for Qt, empty when it may not be opened.

        Allowed are plain names of the form <sha256>.<kind> whose file is regular (a FIFO
        would block, a link could lead out of the folder) and begins as its kind does.
        """
        if file not in self._seen:
            self._seen[file] = self._look(file)
        return self._seen[file]

    def _look(self, file: str) -> QUrl:
        path, name = self._folder / file, NAME.fullmatch(file)
        try:
            allowed = name is not None and stat.S_ISREG(path.lstat().st_mode)
            if name is not None and allowed:
                with path.open("rb") as opened:
                    allowed = bool(re.match(HEADS[name[1]], opened.read(12), re.DOTALL))
        except OSError:
            allowed = False
        if not allowed:
            log.warning("Medium %.80r is refused: publish the edition again.", file)
            return QUrl()
        return QUrl.fromLocalFile(str(path))

"""The one door through which pictures reach the screen."""

from __future__ import annotations

import logging
import re
import stat
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

NAME = re.compile(r"[0-9a-f]{64}\.webp")


def _is_webp(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


class MediaFolder:
    """An edition's media folder; remembers what it has already looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[str, QUrl] = {}

    def url(self, file: str) -> QUrl:
        """Address of a picture for Qt, empty when the file may not be opened.

        Allowed are plain names of the form <sha256>.webp whose file is regular (a FIFO
        would block, a link could lead out of the folder) and starts like a WebP picture.
        """
        if file not in self._seen:
            self._seen[file] = self._look(file)
        return self._seen[file]

    def _look(self, file: str) -> QUrl:
        path = self._folder / file
        try:
            allowed = NAME.fullmatch(file) and stat.S_ISREG(path.lstat().st_mode)
            if allowed:
                with path.open("rb") as picture:
                    allowed = _is_webp(picture.read(12))
        except OSError:
            allowed = False
        if not allowed:
            log.warning("Picture %.80r is refused: publish the edition again.", file)
            return QUrl()
        return QUrl.fromLocalFile(str(path))

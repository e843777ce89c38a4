"""Tells the machine whether the screen is needed, so that it can switch it off for the night."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from kiosk.root import Kiosk

log = logging.getLogger(__name__)


class Lights(QObject):
    """Writes ``light`` or ``dark`` to the file ``screen`` in the folder that the service manager
    gives a running service (RUNTIME_DIRECTORY, systemd.exec(5)); nothing without one."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._kiosk, self._told = kiosk, ""
        folder = os.environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
        if not folder:
            return
        self._file = Path(folder) / "screen"
        kiosk.settingsChanged.connect(self._tell)
        kiosk.parts.visit.moved.connect(self._tell)
        kiosk.parts.door.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        kiosk = self._kiosk
        dark = kiosk.dark and kiosk.parts.visit.attract and not kiosk.parts.door.occupied
        word = "dark" if dark else "light"
        if word == self._told:
            return
        try:
            self._file.write_text(word + "\n")
        except OSError as fault:
            log.warning("The screen cannot be switched (%s).", fault)
        self._told = word

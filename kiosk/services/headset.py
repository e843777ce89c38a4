"""Whether a headset is in the socket: what Linux tells of a jack's switch."""

from __future__ import annotations

import logging
import os
import re
import struct
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

log = logging.getLogger(__name__)

# linux/input-event-codes.h
EV_SW, HEADPHONES = 5, 2
EVENT = struct.Struct("llHHi")

DEVICES = Path("/proc/bus/input/devices")


def sockets(listing: str) -> list[str]:
    """Names below /dev/input of the sockets for headphones, from what the kernel lists."""
    found: list[str] = []
    for block in listing.split("\n\n"):
        switches = re.search(r"^B: SW=([0-9a-f ]+)$", block, re.MULTILINE)
        handler = re.search(r"\bevent\d+", block)
        if switches and handler and int(switches[1].split()[-1], 16) >> HEADPHONES & 1:
            found.append(handler[0])
    return found


class Headset(QObject):
    plugged = Signal(bool)
    """In, or out again; said only of a change."""

    def __init__(self, parent: QObject | None = None, folder: Path = Path("/dev/input")) -> None:
        super().__init__(parent)
        self._ears: list[QSocketNotifier] = []
        names = sockets(DEVICES.read_text()) if DEVICES.exists() else []
        for name in names:
            self._listen(folder / name)

    def _listen(self, device: Path) -> None:
        try:
            descriptor = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
        except OSError as fault:
            log.warning("A headset goes unnoticed, its socket is for the group input: %s.", fault)
            return
        ear = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        ear.activated.connect(lambda: self._hear(descriptor, ear))
        self._ears.append(ear)

    def _hear(self, descriptor: int, ear: QSocketNotifier) -> None:
        try:
            told = os.read(descriptor, EVENT.size * 16)
        except OSError as fault:
            log.warning("A headset will no longer be noticed: %s.", fault)
            told = b""
        if not told:
            ear.setEnabled(False)
        for start in range(0, len(told) - EVENT.size + 1, EVENT.size):
            _, _, kind, code, value = EVENT.unpack_from(told, start)
            if (kind, code) == (EV_SW, HEADPHONES):
                self.plugged.emit(bool(value))

    def stop(self) -> None:
        for ear in self._ears:
            ear.setEnabled(False)
            os.close(ear.socket())
        self._ears = []

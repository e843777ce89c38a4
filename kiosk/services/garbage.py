"""Looks for garbage on the screen's thread alone: Qt's timers and windows, which it may free, do
not survive being deleted by another, and whichever thread allocates would do Python's looking."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.services.memory import give_back

LOOK_MS = 1000
YOUNG = 1
"""The generation up to which it looks while somebody reads: a millisecond or two."""
SETTLED_MS = 1000
"""After a visit's end: what was seen has been thrown away."""


class Garbage(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What is there now stays as long as the program.
        gc.freeze()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._settled = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(give_back)

    @Slot()
    def sweep(self) -> None:
        """All of it, while nobody waits for the screen, and then back to the system with it."""
        gc.collect()
        self._settled.start()

    def _look(self) -> None:
        """As often as Python would."""
        if gc.get_count()[0] >= gc.get_threshold()[0]:
            gc.collect(YOUNG)

"""In kiosk mode the window stays in front: what takes it away has to give it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

AWAY_MS = 2000
"""How long it may be away. A kiosk's compositor never takes it; the keys of a window manager do."""
FULL = Qt.WindowState.WindowFullScreen


class Foreground(QObject):
    """Brings the window back: full screen, above the others, with the keys."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._away = QTimer(self, interval=AWAY_MS)
        self._away.timeout.connect(self._come_back)
        window.activeChanged.connect(self._look)
        window.windowStateChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        if self._window.isActive() and self._window.windowStates() == FULL:
            self._away.stop()
        elif not self._away.isActive():
            self._away.start()

    def _come_back(self) -> None:
        if not self._window.isExposed():
            # Put away or on another desktop: only a window that is shown anew comes to this one.
            self._window.hide()
        self._window.showFullScreen()
        self._window.raise_()
        self._window.requestActivate()

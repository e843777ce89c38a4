"""Telling the service manager that the kiosk is ready and alive (sd_notify, sd_watchdog)."""

from __future__ import annotations

import logging
import os
import signal
import socket
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)


def notify(message: str) -> bool:
    """Send to NOTIFY_SOCKET; False when nobody listens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return False
    # A leading @ stands for the abstract name space (sd_notify(3)).
    place = "\0" + address[1:] if address.startswith("@") else address
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.sendto(message.encode(), place)
    except OSError as fault:
        log.warning("The service manager cannot be reached (%s).", fault)
        return False
    return True


def watchdog_ms() -> int:
    """Half the time the service manager waits for a sign of life, 0 without a watchdog."""
    own = os.environ.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
    try:
        return int(os.environ.get("WATCHDOG_USEC", "0")) // 2000 if own else 0
    except ValueError:
        return 0


class Watch(QObject):
    """READY=1 when told, then WATCHDOG=1 for every half interval in which a frame was drawn."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._drawn = False
        window.frameSwapped.connect(self._frame)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    @Slot()
    def ready(self) -> None:
        notify("READY=1")
        if interval := watchdog_ms():
            self._timer.start(interval)

    @Slot()
    def _frame(self) -> None:
        self._drawn = True

    def _beat(self) -> None:
        # A still screen draws nothing by itself: ask for a frame, and vouch for the last one.
        if self._drawn:
            notify("WATCHDOG=1")
        self._drawn = False
        self._window.update()


class SignalEnd(QObject):
    """SIGTERM and SIGINT end the event loop; Python alone would see them at its next step."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.application = application
        self.heard = False
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        signal.set_wakeup_fd(self._mouth.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._heard)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    def _heard(self, number: int, frame: Any) -> None:
        log.info("Ended by signal %s.", signal.Signals(number).name)
        self.heard = True
        notify("STOPPING=1")
        self.application.quit()

    def _drain(self) -> None:
        self._ear.recv(64)

"""One rotating log file; nothing that happens to it may reach the screen."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import time
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)

LIMIT = 1_000_000
"""Bytes a file; five are kept."""
REPEAT_SECONDS = 60
"""The same fault is written once in this time: a slot that fails at every frame must not
fill the disk."""
MOST = 100
"""Different ones in this time."""
CRASH = "crash.txt"
LONGEST_CRASH = 20_000
"""Characters of it that are kept."""
NO_DISPLAY = 3
"""The exit code, as in kiosk/commands.py."""
DISPLAY_GONE = (
    "The X11 connection broke",
    "The Wayland connection broke",
    "This application failed to start because no Qt platform plugin",
)
"""What Qt says before it ends the program by itself, with 1 or an abort."""

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Patience(logging.Handler):
    """Hands the same message on once in REPEAT_SECONDS, and MOST of all; then it says how many it
    has left out."""

    def __init__(self, *handlers: logging.Handler) -> None:
        super().__init__()
        self._handlers = handlers
        self._until = 0.0
        self._left_out: dict[str, int] = {}
        """By message, and by "" for all that came when there were too many."""

    def emit(self, record: logging.LogRecord) -> None:
        now, text = time.monotonic(), record.getMessage()
        if now >= self._until:
            self._tell()
            self._until = now + REPEAT_SECONDS
        known = text in self._left_out
        if not known and len(self._left_out) < MOST:
            self._left_out[text] = 0
            self._hand_on(record)
            return
        text = text if known else ""
        self._left_out[text] = self._left_out.get(text, 0) + 1

    def close(self) -> None:
        self._tell()
        for handler in self._handlers:
            handler.close()
        super().close()

    def _tell(self) -> None:
        left_out, self._left_out = self._left_out, {}
        if number := sum(left_out.values()):
            most = max(left_out, key=left_out.__getitem__)
            text = "%d messages were left out, most often (%d times): %s"
            values = (number, left_out[most], most or "different ones")
            told = logging.LogRecord(__name__, logging.WARNING, __file__, 0, text, values, None)
            self._hand_on(told)

    def _hand_on(self, record: logging.LogRecord) -> None:
        for handler in self._handlers:
            handler.handle(record)


def start_log(folder: Path) -> None:
    """Write to ``folder``/kiosk.log and to stderr; without a writable disk to stderr alone."""
    logging.raiseExceptions = False  # a full disk costs a line of the log, never the kiosk
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                folder / "kiosk.log", maxBytes=LIMIT, backupCount=4, encoding="utf-8", delay=True
            )
        )
    except OSError as fault:
        print(f"No log file can be written ({fault}): check the disk.", file=sys.stderr)
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s")
    for handler in handlers:
        handler.setFormatter(form)
    logging.basicConfig(level=logging.INFO, handlers=[Patience(*handlers)], force=True)
    qInstallMessageHandler(_from_qt)
    sys.excepthook = _uncaught


def keep_traces(folder: Path) -> None:
    """Where the program was when the processor or the watchdog ended it: written by what is left
    of it, and read by the next start into its log."""
    path = folder / CRASH
    try:
        trace = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        if trace:
            log.error("The run before ended in a crash: %s", trace[:LONGEST_CRASH])
        # Kept open: a program that crashes opens nothing.
        faulthandler.enable(path.open("w", encoding="utf-8"))
    except OSError as fault:
        log.warning("A crash would leave no trace (%s): check the disk.", fault)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(LEVELS.get(kind, logging.WARNING), "%s", message)
    if message.startswith(DISPLAY_GONE):
        log.critical("No display can be reached, the kiosk ends: check the screen and the session.")
        logging.shutdown()
        os._exit(NO_DISPLAY)  # there is nothing left to draw on, and Qt would abort


def _uncaught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    # PySide6 reports an exception of a slot here as well and goes on.
    logging.getLogger("kiosk").error("%s: %s", kind.__name__, fault, exc_info=(kind, fault, trace))

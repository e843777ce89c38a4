"""One rotating log file; nothing that happens to it may reach the screen."""

from __future__ import annotations

import logging
import sys
import time
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

LIMIT = 1_000_000
"""Bytes a file; five are kept."""
REPEAT_SECONDS = 60
"""The same fault is written once in this time: a slot that fails at every frame must not
fill the disk."""

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Patience(logging.Filter):
    """Lets the same message pass once in REPEAT_SECONDS."""

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        now, text = time.monotonic(), record.getMessage()
        if now - self._last.get(text, -REPEAT_SECONDS) < REPEAT_SECONDS:
            return False
        if len(self._last) > 1000:
            self._last.clear()
        self._last[text] = now
        return True


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
    for handler in handlers:
        handler.addFilter(Patience())
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        handlers=handlers,
        force=True,
    )
    qInstallMessageHandler(_from_qt)
    sys.excepthook = _uncaught


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(LEVELS.get(kind, logging.WARNING), "%s", message)


def _uncaught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    # PySide6 reports an exception of a slot here as well and goes on.
    logging.getLogger("kiosk").error("%s: %s", kind.__name__, fault, exc_info=(kind, fault, trace))

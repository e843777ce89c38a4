"""Every screen of the visitor as a PNG file, drawn off screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import compose

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtQuick import QQuickWindow

    from kiosk.app import Kiosk
    from kiosk.options import Options

SIZE = (1920, 1080)
LONGEST_MS = 15_000
"""How long a screen may take until its pictures stand and its motion has ended."""
CALM_MS = 150
"""A picture that has not changed for so long is finished."""


def screenshots(options: Options, out: Path) -> int:
    """Write NN-name.png for each screen into ``out``; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["kiosk"])
    kiosk, window, engine = compose(options)
    kiosk.parts.comfort.set_reduced_motion(reduced=True)
    kiosk.parts.idle.pause()
    window.resize(*(options.size or SIZE))
    window.show()
    for number, (name, step) in enumerate(_steps(kiosk, window).items(), 1):
        step()
        path = out / f"{number:02}-{name}.png"
        if not _grab(window, path):
            print(f"{path} cannot be written: choose another folder.", file=sys.stderr)
            return 4
        print(path)
    kiosk.stop()
    del engine, application
    return 0


def _steps(kiosk: Kiosk, window: QQuickWindow) -> dict[str, Callable[[], object]]:
    parts = kiosk.parts
    start = parts.start
    first, second = start.slug_at(0), start.slug_at(1)
    stage = window.findChild(QObject, "stage")

    def ask_language(asked: bool) -> None:  # noqa: FBT001
        stage.setProperty("choosingLanguage", asked)

    return {
        "start": parts.visit.home,
        "filtered": lambda: start.choose(start.category_at(0)),
        "detail": lambda: (start.choose(""), parts.visit.open(first)),
        "detail-next": lambda: parts.visit.open(second),
        "language": lambda: ask_language(asked=True),
        "index": lambda: (ask_language(asked=False), parts.visit.home(), parts.visit.browse()),
        "page": lambda: parts.visit.read("accessibility"),
        "still-there": lambda: (parts.visit.home(), parts.idle.ask()),
        "attract": lambda: (parts.idle.stillHere(), parts.visit.end()),
        "fault": lambda: (parts.visit.begin(), kiosk.take_over(None)),
    }


def _grab(window: QQuickWindow, path: Path) -> bool:
    """Wait until nothing moves, then save what is seen."""
    clock = QElapsedTimer()
    clock.start()
    before = None
    while clock.elapsed() < LONGEST_MS:
        loop = QEventLoop()
        QTimer.singleShot(CALM_MS, loop.quit)
        loop.exec()
        image = window.grabWindow()
        if image == before:
            break
        before = image
    return image.save(str(path))

"""The visitor's tour inside the test's own process: any language, size, theme and text size."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QTimer
from PySide6.QtTest import QSignalSpy

from db.catalogue import Catalogue
from db.edition import Editions
from db.settings import read_settings
from kiosk.app import compose
from kiosk.options import Options
from kiosk.tour import _visitors
from tests.support.painted import every

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickWindow

    from kiosk.root import Kiosk

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
LOOK_MS, CALM_LOOKS = 18, 3
"""What moves asks for a frame between two looks; on a machine under load, timers that are late come
together, and the frame after them."""
LONGEST_MS = 10_000


@dataclass(frozen=True)
class Look:
    language: str
    size: tuple[int, int] = LANDSCAPE
    theme: str = "light"
    scale: float = 1

    def __str__(self) -> str:
        wide, high = self.size
        return f"{self.language}, {wide}x{high}, {self.theme}, {self.scale:.0%}"


class Stop(NamedTuple):
    """One screen of the tour, come to rest."""

    name: str
    window: QQuickWindow


@contextmanager
def touring(data: Path, look: Look) -> Iterator[Iterator[Stop]]:
    """Every screen that the tour knows, one after the other."""
    kiosk, window, engine = compose(Options(data, language=look.language))
    settings = read_settings(data / "workspace.db")
    # The house's own wishes: a visit that ends falls back to them.
    kiosk.take_settings(settings._replace(theme=look.theme, reduced_motion=True))
    window.resize(*look.size)
    window.show()
    try:
        yield _stops(kiosk, window, look)
    finally:
        kiosk.stop()
        window.close()
        del kiosk, window, engine
        # Before the next tour makes its own: PySide would take one's items for the other's.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def _stops(kiosk: Kiosk, window: QQuickWindow, look: Look) -> Iterator[Stop]:
    for name, steps in _visitors(kiosk).items():
        kiosk.parts.comfort.set_text_scale(look.scale)
        for step in steps:
            step()
        kiosk.parts.idle.freeze()
        rest(window)
        yield Stop(name, window)


def languages(data: Path) -> list[str]:
    """Tags of what the edition offers."""
    catalogue = Catalogue(Editions(data / "editions").usable())
    try:
        return [language.tag for language in catalogue.languages()]
    finally:
        catalogue.close()


def rest(window: QQuickWindow) -> None:
    """Until no frame is asked for any more and every picture stands."""
    clock = QElapsedTimer()
    clock.start()
    frames = QSignalSpy(window.frameSwapped)
    calm = seen = 0
    while calm < CALM_LOOKS:
        assert clock.elapsed() < LONGEST_MS, "the screen does not come to rest"
        loop = QEventLoop()
        QTimer.singleShot(LOOK_MS, loop.quit)
        loop.exec()
        calm = calm + 1 if frames.count() == seen and not _loading(window) else 0
        seen = frames.count()


def _loading(window: QQuickWindow) -> bool:
    return any(
        item.inherits("QQuickImage")
        and not item.property("source").isEmpty()
        and item.property("progress") < 1
        for item in every(window.contentItem())
    )

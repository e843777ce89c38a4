"""Every screen of the visitor as a PNG file, drawn off screen."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import bring_keyboard, compose

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtQuick import QQuickWindow

    from kiosk.options import Options
    from kiosk.root import Kiosk

Screens = dict[str, tuple["Callable[[], object]", ...]]
"""By name: the steps that lead there from the one before."""
SIZE = (1920, 1080)
LONGEST_MS = 15_000
"""How long a screen may take until its pictures stand and its motion has ended."""
CALM_MS = 500
"""A picture that has not changed for so long is finished."""


def screenshots(options: Options, out: Path, *, staff: bool = False) -> int:
    """Write NN-name.png for each screen into ``out``, of visitors or of staff; returns the exit
    code."""
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    bring_keyboard()
    application = QGuiApplication(["kiosk"])
    kiosk, window, engine = compose(options)
    kiosk.parts.comfort.set_reduced_motion(reduced=True)
    window.resize(*(options.size or SIZE))
    window.show()
    for number, (name, steps) in enumerate(_screens(kiosk, staff=staff).items(), 1):
        for step in steps:
            step()
        kiosk.parts.idle.freeze()
        path = out / f"{number:02}-{name}.png"
        if not _grab(window, path):
            print(f"{path} cannot be written: choose another folder.", file=sys.stderr)
            return 4
        print(path)
    kiosk.stop()
    del engine, application
    return 0


def _screens(kiosk: Kiosk, *, staff: bool) -> Screens:
    if not staff:
        return _visitors(kiosk)
    from kiosk.desk_tour import desk_screens  # noqa: PLC0415  as heavy as the desk itself

    return desk_screens(kiosk)


def _visitors(kiosk: Kiosk) -> Screens:
    visit, idle, start = kiosk.parts.visit, kiosk.parts.idle, kiosk.parts.start
    comfort = kiosk.parts.comfort
    ways, exhibit = kiosk.parts.ways.each, kiosk.parts.detail.gallery
    return {
        "start": (visit.home,),
        "filtered": (partial(start.choose, start.category_at(0)),),
        "detail": (partial(start.choose, ""), partial(visit.open, start.slug_at(0))),
        "detail-next": (partial(visit.open, start.slug_at(1)),),
        **_media(kiosk, start.slug_at(0)),
        "language": (kiosk.parts.theatre.stop, exhibit.close, visit.askLanguage),
        "comfort": (visit.askComfort,),
        "lower-reach": (visit.keepComfort, partial(comfort.set_low_reach, True)),
        "lower-reach-start": (visit.home,),
        "index": (partial(comfort.set_low_reach, False), partial(visit.enter, "index")),
        "search": (visit.home, partial(visit.enter, "search")),
        "search-found": (partial(ways.search.take, "wissen"),),
        "search-nothing": (partial(ways.search.take, "muzikk"),),
        "map": (ways.search.clear, visit.home, partial(visit.enter, "map")),
        "map-record": (partial(visit.enter, "map", start.slug_at(0)),),
        "map-list": (ways.map.drop, partial(ways.map.showList, True)),
        "network": (visit.home, partial(visit.enter, "network")),
        "network-record": (partial(visit.enter, "network", start.slug_at(0)),),
        "network-filtered": (visit.back, partial(ways.network.choose, start.category_at(0))),
        "network-list": (partial(ways.network.choose, ""), partial(ways.network.showList, True)),
        "timeline": (visit.home, partial(visit.enter, "timeline")),
        "kept-empty": (visit.home, partial(visit.enter, "kept")),
        "kept": (
            visit.home,
            *(partial(ways.kept.toggle, start.slug_at(n)) for n in range(3)),
            partial(visit.enter, "kept"),
        ),
        "page": (partial(visit.read, "accessibility"),),
        "still-there": (visit.home, idle.ask),
        "attract": (idle.stillHere, visit.end),
        "fault": (visit.begin, partial(kiosk.take_over, None)),
    }


def _media(kiosk: Kiosk, slug: str) -> Screens:
    """What the record has to look at and to play."""
    catalogue, theatre = kiosk.showing.catalogue, kiosk.parts.theatre
    record = catalogue.record(kiosk.parts.language.chosen, slug) if catalogue else None
    screens: Screens = {}
    if record is not None and record.gallery:
        look = partial(kiosk.parts.detail.gallery.look, 0)
        screens["gallery"] = (partial(kiosk.parts.visit.open, slug), look)
    for kind in ("video", "audio", "sign_language"):
        if getattr(record, kind, None) is not None:
            opened = partial(kiosk.parts.visit.open, slug)
            before = (theatre.stop, kiosk.parts.detail.gallery.close, opened)
            screens[kind.replace("_", "-")] = (*before, partial(theatre.play, kind))
    return screens


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

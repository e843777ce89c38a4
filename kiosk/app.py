"""Composition root: paths to edition to view models to the QML engine, and the window."""

from __future__ import annotations

import gc
import os
import weakref
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from db.settings import read_settings
from kiosk.listening import Listening
from kiosk.root import Kiosk
from kiosk.services import icons as _icons  # noqa: F401  registers the Icons singleton
from kiosk.services import readiness
from kiosk.services.fonts import load_fonts
from kiosk.services.memory import keep_large_apart
from kiosk.services.resources import RESOURCES
from kiosk.shell.steering import Steering
from kiosk.showing import editions_for, usable

if TYPE_CHECKING:
    from kiosk.options import Options

PATIENCE_MS = 300
"""How long the window waits for its pictures before it is shown without them."""


def compose(options: Options) -> tuple[Kiosk, QQuickWindow, QQmlApplicationEngine]:
    """Everything up to a window that is not yet shown; needs a QGuiApplication."""
    # Hashing the content takes its time with many records: beside Qt's own start it costs none.
    with ThreadPoolExecutor(max_workers=1) as beside:
        edition = beside.submit(usable, editions_for(options))
        load_fonts()
        kiosk = Kiosk(options, read_settings(options.data / "workspace.db"))
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(RESOURCES / "qml"))
        kiosk.parts.ways.each.map.drawn.connect(partial(_bring_ground, weakref.ref(engine)))
        kiosk.parts.language.changed.connect(engine.retranslate)
        kiosk.take_over(edition.result())
    steering = Steering(kiosk)
    engine.setInitialProperties({"app": kiosk, "steering": steering})
    engine.load(str(RESOURCES / "qml" / "Main.qml"))
    if not engine.rootObjects():
        message = "The screens cannot be loaded: install the program again."
        raise RuntimeError(message)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    steering.watch(window)
    Listening(kiosk, window)
    kiosk.parts.visit.moved.emit()
    return kiosk, window, engine


def _bring_ground(engine: weakref.ref[QQmlApplicationEngine]) -> None:
    """Only for who looks at the map: what paints its ground takes 30 ms to import."""
    from kiosk.services.ground import Ground  # noqa: PLC0415
    from kiosk.services.pin_pictures import PinPictures  # noqa: PLC0415

    if (found := engine()) is not None:
        found.addImageProvider("ground", Ground())
        found.addImageProvider("pin", PinPictures())


def _show(window: QQuickWindow, *, full: bool) -> None:
    if window.isVisible():
        return
    if full:
        window.showFullScreen()
        window.requestActivate()
    else:
        window.show()


def _measure(kiosk: Kiosk, screen: QScreen, *changed: object) -> None:
    kiosk.parts.comfort.measure(screen.size().width(), screen.size().height())


def _settle(
    kiosk: Kiosk, window: QQuickWindow, ending: readiness.SignalEnd, *, locked: bool
) -> None:
    """After the first tiles: what nobody misses before, 25 ms of it imports."""
    from kiosk.lights import Lights  # noqa: PLC0415
    from kiosk.services.chime import Chime  # noqa: PLC0415
    from kiosk.services.garbage import Garbage  # noqa: PLC0415
    from kiosk.services.headset import Headset  # noqa: PLC0415
    from kiosk.shell.foreground import Foreground  # noqa: PLC0415
    from kiosk.shell.guard import Guard  # noqa: PLC0415
    from kiosk.upkeep import Upkeep  # noqa: PLC0415

    # What the house has set comes first: asking what the system wishes takes 30 ms.
    kiosk.parts.comfort.follow(QGuiApplication.styleHints())
    garbage = Garbage(kiosk)
    kiosk.parts.visit.ended.connect(garbage.sweep)
    Lights(kiosk)
    upkeep = Upkeep(kiosk)
    upkeep.begin()
    ending.application.aboutToQuit.connect(lambda: upkeep.stop(by_signal=ending.heard))
    door = kiosk.parts.door
    door.greet()
    guard = Guard(window, locked=locked)
    if locked:
        Foreground(window)
    guard.touched.connect(kiosk.parts.idle.touch)
    guard.touched.connect(door.touch)
    guard.touched.connect(upkeep.touched)
    guard.typed.connect(lambda keys: door.typed_on_keys(physical=keys))
    headset = Headset(kiosk)
    headset.plugged.connect(kiosk.parts.aloud.plugged)
    ending.application.aboutToQuit.connect(headset.stop)
    guard.struck.connect(kiosk.parts.aloud.heed)
    guard.listen.connect(kiosk.parts.aloud.turn)
    door.changed.connect(lambda: guard.admit(staff=door.occupied))
    guard.admit(staff=door.occupied)
    chime, comfort = Chime(), kiosk.parts.comfort
    kiosk.parts.idle.asked.connect(lambda: chime.play(comfort.property("volume")))
    visit = kiosk.parts.visit
    visit.moved.connect(lambda: guard.let_type(typing=visit.searching))
    guard.let_type(typing=visit.searching)


def bring_keyboard() -> None:
    """Before the application is made: the keyboard on the screen, inside the scene, because a
    kiosk shows one window."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"


def run(options: Options) -> int:
    """Show the kiosk until it is told to end; returns the exit code."""
    # Nothing made before the first tiles is ever thrown away: looking for garbage costs 30 ms.
    gc.disable()
    keep_large_apart()
    bring_keyboard()
    if options.safe:
        from kiosk.safe import draw_plainly  # noqa: PLC0415

        draw_plainly()
    application = QGuiApplication(["kiosk"])
    application.setApplicationDisplayName("Schaufenster")
    application.setQuitOnLastWindowClosed(options.windowed)
    kiosk, window, engine = compose(options)
    watch = readiness.Watch(window)
    kiosk.tiles.connect(watch.ready)
    ending = readiness.SignalEnd(application)
    kiosk.tiles.connect(partial(_settle, kiosk, window, ending, locked=not options.windowed))
    if options.windowed:
        window.resize(*(options.size or (1280, 720)))
    else:
        # Without a window manager nobody else makes the window as large as the screen, also when
        # that is turned or changed for another.
        window.setGeometry(window.screen().geometry())
        window.screen().geometryChanged.connect(window.setGeometry)
        window.setProperty("above", True)
    # A frame without the tiles' pictures would delay the one with them.
    show = partial(_show, window, full=not options.windowed)
    if window.property("ready"):
        show()
    else:
        # A property of Main.qml, which type checkers do not know.
        window.readyChanged.connect(show)  # type: ignore[attr-defined]
        QTimer.singleShot(PATIENCE_MS, show)
    measure = partial(_measure, kiosk, window.screen())
    window.screen().geometryChanged.connect(measure)
    measure()
    code = application.exec()
    kiosk.stop()
    del engine
    return code

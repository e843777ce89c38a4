"""The kiosk with its window in the test's own process, and a finger on it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import compose
from kiosk.options import Options
from kiosk.shell.reading import Spot, spots

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickWindow
    from pytestqt.qtbot import QtBot

    from kiosk.root import Kiosk


class Shown(NamedTuple):
    kiosk: Kiosk
    window: QQuickWindow

    def spots(self) -> dict[str, Spot]:
        """What is on the accessibility bus, by identifier, or by name without one."""
        return {
            str(spot.item.property("identifier") or spot.name): spot for spot in spots(self.window)
        }

    def settle(self, qtbot: QtBot) -> dict[str, Spot]:
        """What is there when nothing moves any more."""
        before: list[dict[str, Spot]] = [{}]

        def rests() -> bool:
            now = self.spots()
            same = _frames(now) == _frames(before[0])
            before[0] = now
            return same

        qtbot.waitUntil(rests)
        return before[0]

    def touch(self, qtbot: QtBot, identifier: str) -> None:
        """In the middle of it."""
        qtbot.waitUntil(lambda: identifier in self.spots())
        spot = self.settle(qtbot)[identifier]
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(self.window, left, pos=spot.frame.center())

    def focus(self, identifier: str) -> None:
        item = self.spots()[identifier].item
        assert isinstance(item, QQuickItem)
        item.forceActiveFocus()

    def corners(self) -> set[str]:
        """Names of what one holds in the frame's corners: it is there above everything."""
        return {name for name, spot in self.spots().items() if is_corner(spot)}

    def focused(self) -> str:
        """Identifier of what the keys go to; empty for nothing in particular."""
        item = self.window.activeFocusItem()
        return str(item.property("identifier") or "") if item else ""


def is_corner(spot: Spot) -> bool:
    """The staff's way in, or the one to being read to."""
    return str(spot.item.metaObject().className()).startswith(("CornerMark", "AloudCorner"))


def _frames(found: dict[str, Spot]) -> dict[str, object]:
    return {name: spot.frame for name, spot in found.items()}


@contextmanager
def shown(data: Path, width: int = 1920, height: int = 1080) -> Iterator[Shown]:
    """With what is published there."""
    kiosk, window, engine = compose(Options(data))
    kiosk.parts.comfort.set_reduced_motion(True)
    window.resize(width, height)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    yield Shown(kiosk, window)
    kiosk.stop()
    window.close()
    del engine

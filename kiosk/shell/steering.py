"""Keys in use: whether the focus shows, which control an arrow leads to, and what is announced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.nearest import Frame, nearest

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from kiosk.shell.nearest import Direction

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

# Values of Qt.Key: the name space itself takes 20 ms to make, before the first tiles.
ARROWS: dict[int, Direction] = {
    0x01000012: "left",
    0x01000014: "right",
    0x01000013: "up",
    0x01000015: "down",
}
TAB, BACKTAB = 0x01000001, 0x01000002


@QmlElement
@QmlUncreatable("The kiosk has one.")
class Steering(QObject):  # type: ignore[operator]
    guidedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guided = False
        self._window: QWindow | None = None

    def watch(self, window: QWindow) -> None:
        """Keys show where the focus is, a touch hides it."""
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self._guide(guided=False)
        elif kind == QEvent.Type.KeyPress:
            if event.key() in {TAB, BACKTAB}:  # type: ignore[attr-defined]
                self.guide()
            else:
                # Who presses a control must have seen that it is the one.
                QTimer.singleShot(0, self, self.guide)
        return False

    @Slot()
    def guide(self) -> None:
        self._guide(guided=True)

    def _guide(self, *, guided: bool) -> None:
        if guided != self._guided:
            self._guided = guided
            self.guidedChanged.emit()

    @Property(bool, notify=guidedChanged)
    def guided(self) -> bool:
        """Somebody uses keys: the focus shows."""
        return self._guided

    @Slot(int, result=bool)
    def isArrow(self, key: int) -> bool:
        return key in ARROWS

    @Slot(int, list, QRectF, bool, result=int)
    def nearest(self, key: int, frames: list[QRectF], origin: QRectF, straight: bool) -> int:  # noqa: FBT001
        """Number of the control that this arrow key leads to, -1 for none."""
        found = nearest(
            [_frame(each) for each in frames], _frame(origin), ARROWS[key], straight=straight
        )
        return -1 if found is None else found

    @Slot()
    def announceScreen(self) -> None:
        """Say the heading to those who do not see that the screen is another one."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        if self._window is None or not QAccessible.isActive():
            return
        from kiosk.shell.reading import spots  # noqa: PLC0415  not before the first tiles

        headings = (s.name for s in spots(self._window) if s.role == QAccessible.Role.Heading)
        if name := next(headings, ""):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, name))


def _frame(box: QRectF) -> Frame:
    return Frame(box.left(), box.top(), box.right(), box.bottom())

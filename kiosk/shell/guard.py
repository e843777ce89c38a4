"""The window in kiosk mode: no way out for visitors, no pointer for fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

POINTER_MS = 3000
"""How long a mouse pointer stays after its last move."""

TOUCHES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}

# What a visitor may press on a keyboard: walk, choose, scroll.
KEYS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}
HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Guard(QObject):
    touched = Signal()

    def __init__(self, window: QQuickWindow, *, locked: bool) -> None:
        super().__init__(window)
        self._window = window
        self._locked = locked
        self._pointer = QTimer(self, interval=POINTER_MS, singleShot=True)
        self._pointer.timeout.connect(self._hide_pointer)
        window.installEventFilter(self)
        self._hide_pointer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES:
            self.touched.emit()
        if kind == QEvent.Type.TouchBegin:
            self._hide_pointer()
        elif kind == QEvent.Type.MouseMove:
            self._window.unsetCursor()
            self._pointer.start()
        if not self._locked:
            return False
        return kind == QEvent.Type.Close or self._is_way_out(event)

    def _is_way_out(self, event: QEvent) -> bool:
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            return False
        return event.key() not in KEYS or bool(event.modifiers() & ~HARMLESS)  # type: ignore[attr-defined]

    def _hide_pointer(self) -> None:
        self._window.setCursor(Qt.CursorShape.BlankCursor)

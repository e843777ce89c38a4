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

# What a visitor may press on a keyboard: walk, choose, go back.
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
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Back,
}
# What starts and ends reading aloud: on a keyboard, and on keypads with a socket for a headset.
LISTENING = {Qt.Key.Key_F2, Qt.Key.Key_F15, Qt.Key.Key_Help, Qt.Key.Key_MediaPlay}
# What a visitor may press besides while words are looked for.
ERASING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
# What staff may not press either: the ways out.
LEADING_OUT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
EDITING = {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z}
HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
# The third and fourth letter on a key.
WRITING = HARMLESS | Qt.KeyboardModifier.GroupSwitchModifier


class Guard(QObject):
    touched = Signal()
    struck = Signal()
    """A visitor pressed a key."""
    listen = Signal()
    """A visitor asked by key that the screen be read aloud."""
    typed = Signal(bool)
    """Staff touched something; True on a real keyboard, False with a finger."""

    def __init__(self, window: QQuickWindow, *, locked: bool) -> None:
        super().__init__(window)
        self._window = window
        self._locked = locked
        self._staff = self._typing = False
        self._pointer = QTimer(self, interval=POINTER_MS, singleShot=True)
        self._pointer.timeout.connect(self._hide_pointer)
        window.installEventFilter(self)
        self._hide_pointer()

    def admit(self, *, staff: bool) -> None:
        """Staff may type, visitors only walk and choose."""
        self._staff = staff

    def let_type(self, *, typing: bool) -> None:
        """Visitors may type letters too."""
        self._typing = typing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES:
            self.touched.emit()
            if not self._staff and kind == QEvent.Type.KeyPress:
                asked = event.key() in LISTENING  # type: ignore[attr-defined]
                (self.listen if asked else self.struck).emit()
            if self._staff:
                # The keyboard on the screen sends its keys too, but only a real one is spontaneous.
                keys = kind == QEvent.Type.KeyPress
                if not keys or event.spontaneous():
                    self.typed.emit(keys)
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
        key, modifiers = event.key(), event.modifiers()  # type: ignore[attr-defined]
        if not self._staff:
            if self._typing and _types(event):
                return False
            return key not in KEYS or bool(modifiers & ~HARMLESS)
        if modifiers & LEADING_OUT or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
            return True
        return bool(modifiers & Qt.KeyboardModifier.ControlModifier) and key not in EDITING

    def _hide_pointer(self) -> None:
        self._window.setCursor(Qt.CursorShape.BlankCursor)


def _types(event: QEvent) -> bool:
    """The key writes or takes away a character."""
    text = event.text()  # type: ignore[attr-defined]
    key = event.key()  # type: ignore[attr-defined]
    if event.modifiers() & ~WRITING:  # type: ignore[attr-defined]
        return False
    return key in ERASING or bool(text and text.isprintable())

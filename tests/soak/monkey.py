"""Ten fingers and all keys at random: nothing that a visitor can do may lead out or stop it."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.shell.guard import Guard

if TYPE_CHECKING:
    from tests.support.visit import Visit

FINGERS = 10
KEYS = [key for key in Qt.Key if key is not Qt.Key.Key_unknown]
MODIFIERS = [each for each in Qt.KeyboardModifier if each.value]
GESTURES = ("tap", "hold", "drag", "pinch", "storm", "key", "chord", "close", "turn")
LONGEST_HOLD = 60
"""Milliseconds; the staff's corner asks for more."""


class Monkey:
    def __init__(self, visit: Visit, seed: int) -> None:
        self._visit = visit
        self._dice = random.Random(seed)
        self._device = QTest.createTouchDevice()
        self._pid, self._windows = os.getpid(), self.windows()
        # As the program has it: what it lets through of keys, and that its window stays.
        self._guard = Guard(visit.window, locked=True)
        self._guard.touched.connect(visit.kiosk.parts.idle.touch)

    @staticmethod
    def windows() -> int:
        return len(QGuiApplication.allWindows())

    def act(self) -> str:
        """Do one thing; its name."""
        gesture = self._dice.choice(GESTURES)
        getattr(self, f"_{gesture}")()
        QTest.qWait(self._dice.choice((0, 0, 5, 20)))
        return gesture

    def outcome(self) -> list[str]:
        """What went wrong: nothing, if the kiosk still answers as it did."""
        visit = self._visit
        faults = []
        if os.getpid() != self._pid:
            faults.append("it is another process")
        if self.windows() != self._windows:
            faults.append(f"there are {self.windows()} windows, not {self._windows}")
        if not visit.window.isVisible():
            faults.append("the window is gone")
        if visit.kiosk.parts.door.occupied:
            faults.append("it let the visitor in as staff")
        if visit.kiosk.fault:
            faults.append("it shows the fault page")
        visit.begin()
        visit.press("bar-index")
        visit.node("card-*")
        visit.turn(*self._size)
        visit.begin()
        return faults

    @property
    def _size(self) -> tuple[int, int]:
        return self._visit.size

    def _spot(self) -> QPoint:
        width, height = self._size
        return QPoint(self._dice.randrange(width), self._dice.randrange(height))

    def _near(self, spot: QPoint, reach: int = 300) -> QPoint:
        shift = QPoint(self._dice.randint(-reach, reach), self._dice.randint(-reach, reach))
        width, height = self._size
        moved = spot + shift
        return QPoint(min(max(moved.x(), 0), width - 1), min(max(moved.y(), 0), height - 1))

    def _swipe(self, fingers: int, steps: int) -> None:
        """Fingers come one after the other, move, and go."""
        places = [self._spot() for _ in range(fingers)]
        for finger, place in enumerate(places):
            touch = QTest.touchEvent(self._visit.window, self._device)
            touch.press(finger, place, self._visit.window)
            for resting in range(finger):
                touch.stationary(resting)
            touch.commit()
        for _ in range(steps):
            touch = QTest.touchEvent(self._visit.window, self._device)
            for finger, place in enumerate(places):
                places[finger] = self._near(place, 80)
                touch.move(finger, places[finger], self._visit.window)
            touch.commit()
        touch = QTest.touchEvent(self._visit.window, self._device)
        for finger, place in enumerate(places):
            touch.release(finger, place, self._visit.window)
        touch.commit()

    def _tap(self) -> None:
        self._swipe(1, 0)

    def _hold(self) -> None:
        place = self._spot()
        window = self._visit.window
        QTest.touchEvent(window, self._device).press(0, place, window).commit()
        QTest.qWait(self._dice.randrange(LONGEST_HOLD))
        QTest.touchEvent(window, self._device).release(0, place, window).commit()

    def _drag(self) -> None:
        self._swipe(1, self._dice.randint(3, 15))

    def _pinch(self) -> None:
        self._swipe(2, self._dice.randint(3, 15))

    def _storm(self) -> None:
        self._swipe(self._dice.randint(3, FINGERS), self._dice.randint(0, 6))

    def _key(self) -> None:
        QTest.keyClick(self._visit.window, self._dice.choice(KEYS))

    def _chord(self) -> None:
        """Such as Alt and F4."""
        QTest.keyClick(self._visit.window, self._dice.choice(KEYS), self._dice.choice(MODIFIERS))

    def _close(self) -> None:
        self._visit.window.close()

    def _turn(self) -> None:
        """The screen is turned round."""
        width, height = self._size
        if self._dice.random() < 0.1:
            self._visit.window.resize(height, width)
            self._visit.size = (height, width)

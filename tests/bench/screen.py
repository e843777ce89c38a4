"""A virtual screen that is looked at from outside: every program is measured the same way."""

from __future__ import annotations

import ctypes
import os
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WIDTH, HEIGHT = 1920, 1080
STEP = 40
"""Pixels between two probes."""
ALIKE = 0.985
"""Share of probes that make a picture the finished one; a cursor or clock may differ."""
CHANGED = 0.01


class _Image(ctypes.Structure):
    """The head of Xlib's XImage, as far as we read it."""

    _fields_ = [
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_uint32)),
    ]


class Screen:
    """Probes and touches of one X display."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        if not self._display:
            raise OSError(f"Display {name} does not open")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self.width = self._x.XDisplayWidth(self._display, 0)
        self.height = self._x.XDisplayHeight(self._display, 0)

    def probes(self) -> tuple[int, ...]:
        """Colours of a grid of pixels over the whole screen."""
        found: list[int] = []
        # Single lines: fetching the whole picture would slow down what is measured.
        for y in range(STEP // 2, HEIGHT, STEP):
            image = self._x.XGetImage(
                self._display, self._root, 0, y, WIDTH, 1, ctypes.c_ulong(0xFFFFFF), 2
            )
            found += [pixel & 0xFFFFFF for pixel in image.contents.data[STEP // 2 : WIDTH : STEP]]
            self._x.XDestroyImage(image)
        return tuple(found)

    def touch(self, x: int, y: int) -> float:
        """Press and release there; the moment of the release (perf_counter)."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, 1, down, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)
        return time.perf_counter()

    def click(self, button: int) -> None:
        """Press and release a button of the mouse where the pointer is."""
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, button, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def line(self, y: int) -> bytes:
        """The pixels of one row of the screen, to be compared."""
        image = self._x.XGetImage(
            self._display, self._root, 0, y, self.width, 1, ctypes.c_ulong(0xFFFFFF), 2
        )
        found = ctypes.string_at(image.contents.data, self.width * 4)
        self._x.XDestroyImage(image)
        return found

    def press(self, x: int, y: int) -> None:
        self.move(x, y)
        self._button(down=True)

    def move(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def release(self) -> None:
        self._button(down=False)

    def _button(self, *, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, 1, int(down), ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


def likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Share of equal probes, 0 to 1."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)


def wait_for(condition: Callable[[], Any], seconds: float = 60) -> float:
    """The moment the condition came true; raises TimeoutError."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        if condition():
            return time.perf_counter()
        time.sleep(0.006)
    raise TimeoutError(f"Nothing after {seconds} s")


def settled(screen: Screen, seconds: float = 1.2, longest: float = 60) -> tuple[int, ...]:
    """The picture once it has not changed for so long."""
    last, since = screen.probes(), time.perf_counter()
    end = since + longest
    while time.perf_counter() - since < seconds and time.perf_counter() < end:
        time.sleep(0.05)
        now = screen.probes()
        if now != last:
            last, since = now, time.perf_counter()
    return last


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    read, write = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    screen = Screen(f":{number}")
    try:
        yield screen
    finally:
        screen.close()
        server.terminate()
        server.wait()

"""Signs of life come from drawn frames: work beside the screen does not silence them, a blocked
screen does."""

from __future__ import annotations

import socket
import time
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.services.jobs import Jobs
from kiosk.services.readiness import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

INTERVAL_S = 0.05
SIGNS = 8


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", str(round(2e6 * INTERVAL_S)))
        yield line


@pytest.fixture
def window(qtbot: QtBot, ear: socket.socket) -> Iterator[QQuickWindow]:
    shown = QQuickWindow()
    shown.show()
    Watch(shown).ready()
    qtbot.waitUntil(lambda: "WATCHDOG=1" in _heard(ear))
    yield shown
    shown.close()


def _heard(ear: socket.socket) -> list[str]:
    said = []
    try:
        while True:
            said.append(ear.recv(64).decode())
    except BlockingIOError:
        return said


def _work(over: Event) -> None:
    while not over.is_set():
        sum(range(10_000))


def test_work_beside_the_screen_leaves_signs_of_life(
    qtbot: QtBot, window: QQuickWindow, ear: socket.socket
) -> None:
    jobs, over = Jobs(), Event()
    said: list[str] = []
    jobs.run(lambda: _work(over), lambda nothing: None)

    def enough() -> bool:
        said.extend(_heard(ear))
        return len(said) >= SIGNS

    try:
        qtbot.waitUntil(enough)
    finally:
        over.set()
        jobs.stop()
    assert set(said) == {"WATCHDOG=1"}


def test_a_blocked_screen_gives_none(window: QQuickWindow, ear: socket.socket) -> None:
    _heard(ear)
    time.sleep(SIGNS * INTERVAL_S)
    assert _heard(ear) == []


def test_a_screen_that_draws_nothing_gives_none(
    qtbot: QtBot, window: QQuickWindow, ear: socket.socket
) -> None:
    window.hide()
    qtbot.waitUntil(lambda: not window.isExposed())
    watch = window.findChild(Watch)
    assert watch is not None
    watch._beat()
    _heard(ear)
    for _ in range(SIGNS):
        watch._beat()
    assert _heard(ear) == []

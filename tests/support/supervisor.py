"""Does with a program what systemd does with our unit, only faster."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import time
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
PACE = 0.2
"""Of the unit's waits."""
PATIENCE_S = 10
UNITS = {"": 1, "s": 1, "min": 60}


class Unit(NamedTuple):
    """What schaufenster.service says; seconds."""

    restart: float
    watchdog: float
    interval: float
    burst: int
    safe: str
    """What safe mode is started with."""


def unit() -> Unit:
    text = (LINUX / "schaufenster.service").read_text()
    safe = (LINUX / "schaufenster-safe.service").read_text()
    assert "\nRestart=always\n" in text
    assert "\nOnFailure=schaufenster-safe.service\n" in text
    found = re.search(r"KIOSK_MODE=(--[a-z]+)", safe)
    assert found is not None
    names = ("RestartSec", "WatchdogSec", "StartLimitIntervalSec")
    restart, watchdog, interval = (_seconds(text, each) for each in names)
    burst = int(_seconds(text, "StartLimitBurst"))
    return Unit(restart, watchdog, interval, burst, found[1])


def _seconds(text: str, name: str) -> float:
    found = re.search(rf"^{name}=([0-9]+)(|s|min)$", text, re.MULTILINE)
    assert found is not None, name
    return float(found[1]) * UNITS[found[2]]


class Supervisor:
    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], folder: Path
    ) -> None:
        self.unit = unit()
        self.events: list[tuple[str, float]] = []
        """start, ready, hung, ended CODE or safe, and when."""
        self._command, self._folder = list(command), folder
        self._watchdog = self.unit.watchdog * PACE
        told = {"NOTIFY_SOCKET": f"{folder}/notify", "WATCHDOG_USEC": f"{self._watchdog * 1e6:.0f}"}
        self.environment = {**environment, **told}
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(f"{folder}/notify")
        self._ear.settimeout(0.05)
        self._over = Event()
        self._thread = Thread(target=self._keep_up)
        self._thread.start()

    @property
    def said(self) -> str:
        """By all runs, on stderr."""
        return (self._folder / "said").read_text()

    def times(self, what: str) -> list[float]:
        return [moment for each, moment in self.events if each == what]

    def stop(self) -> None:
        self._over.set()
        self._thread.join()
        self._ear.close()

    def _keep_up(self) -> None:
        mode: list[str] = []
        while not self._over.is_set():
            since = time.monotonic() - self.unit.interval
            if not mode and sum(each > since for each in self.times("start")) >= self.unit.burst:
                mode = [self.unit.safe]
                self._note("safe")
            with (self._folder / "said").open("a") as said:
                self._run_once([*self._command, *mode], said.fileno())
            self._over.wait(self.unit.restart * PACE)

    def _run_once(self, command: list[str], said: int) -> None:
        process = subprocess.Popen(command, env=self.environment, stderr=said)
        self._note("start")
        alive = 0.0
        while process.poll() is None:
            if self._over.is_set():
                _end(process)
            if message := self._hear():
                alive = time.monotonic()
                if message == "READY=1":
                    self._note("ready")
            if alive and time.monotonic() - alive > self._watchdog:
                self._note("hung")
                process.send_signal(signal.SIGABRT)
                process.wait()
        self._note(f"ended {process.returncode}")

    def _hear(self) -> str:
        try:
            return self._ear.recv(64).decode()
        except TimeoutError:
            return ""

    def _note(self, what: str) -> None:
        self.events.append((what, time.monotonic()))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()

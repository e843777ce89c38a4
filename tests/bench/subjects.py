"""What is measured: the kiosk, a bare Qt Quick window, a browser in kiosk mode."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.screen import Screen

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b'''
import QtQuick
Window { visibility: Window.FullScreen; width: 1920; height: 1080; color: "#F5F1E8"
    Rectangle { x: 64; y: 200; width: 1792; height: 700; radius: 22; color: "#0F6B66" } }
''')
sys.exit(app.exec())
"""

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-quic",
    "--disable-sync",
    "--kiosk",
    "--window-position=0,0",
    "--window-size=1920,1080",
)


@dataclass(frozen=True, slots=True)
class Subject:
    name: str
    command: tuple[str, ...]
    own_profile: bool = False
    """Start each time with a new, empty browser profile."""


def kiosk(name: str, data: Path) -> Subject:
    return Subject(name, (sys.executable, "-m", "kiosk", "run", "--data", str(data)))


def bare() -> Subject:
    return Subject("bare Qt Quick window", (sys.executable, "-c", BARE))


def browser(name: str, page: Path) -> Subject | None:
    """None where no Chromium is installed."""
    path = shutil.which("chromium")
    return Subject(name, (path, *QUIET, page.as_uri()), own_profile=True) if path else None


@contextmanager
def running(subject: Subject, screen: Screen) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """The process and the moment it was spawned; ended with all its children."""
    environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = list(subject.command)
        if subject.own_profile:
            command.insert(1, f"--user-data-dir={profile}")
        begun = time.perf_counter()
        process = subprocess.Popen(
            command,
            env=environment,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield process, begun
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def memory_mb(process: subprocess.Popen[bytes]) -> float:
    """Proportional set size of the process and its descendants."""
    total = 0
    for number in _family(process.pid):
        try:
            lines = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def _family(root: int) -> set[int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                text = (entry / "stat").read_text()
            except OSError:
                continue
            parents[int(entry.name)] = int(text.rpartition(")")[2].split()[1])
    family = {root}
    while grown := {p for p, parent in parents.items() if parent in family} - family:
        family |= grown
    return family

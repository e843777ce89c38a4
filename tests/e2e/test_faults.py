"""Faults that somebody else causes, and what visitors see of them: docs/faults.md has the list.

``-s`` prints how long each recovery took.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.durable import sha256
from db.edition import Editions
from db.publish import publish
from db.workspace import open_workspace
from tests.e2e.bus import Bus, eventually
from tests.e2e.conftest import PROGRAM, ROOT, Kiosk
from tests.support.disks import fill, free
from tests.support.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TILE = "tile-regionalverband-ruhr"
"""The largest."""
FEW = 110
"""Lines in a storm of a minute, with those that say something else."""
PATIENCE_S = 60
"""For several starts, on a machine that does other things too."""
LONG, SHORT = 1280, 800
"""Pixels of a screen that is turned."""


@pytest.fixture
def data(data: Path) -> Path:
    """The corner opens sooner: three tests hold it."""
    with closing(sqlite3.connect(data / "workspace.db")) as connection, connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('hold_seconds', '1.0')")
    return data


class Kept(Kiosk):
    """The program below a supervisor, which starts it again."""

    def __init__(self, data: Path, environment: dict[str, str], folder: Path) -> None:
        folder.mkdir()
        self.data, self.environment = data, environment
        self.supervisor = Supervisor(
            [*PROGRAM, "run", "--data", str(data)], {**environment, "PYTHONPATH": str(ROOT)}, folder
        )
        self.bus = Bus(environment["DBUS_SESSION_BUS_ADDRESS"])

    def ready(self, times: int = 1) -> Kept:
        eventually(lambda: len(self.supervisor.times("ready")) >= times, PATIENCE_S)
        return self

    def end(self) -> None:
        self.bus.close()
        self.supervisor.stop()


@pytest.fixture
def keep(environment: dict[str, str], data: Path, tmp_path: Path) -> Iterator[Callable[..., Kept]]:
    running: list[Kept] = []

    def run(surroundings: dict[str, str] = environment) -> Kept:
        running.append(Kept(data, surroundings, tmp_path / f"kept-{len(running)}"))
        return running[-1]

    yield run
    for kiosk in running:
        kiosk.end()


@contextmanager
def recovery(fault: str) -> Iterator[None]:
    """From the fault to the screen that visitors see again."""
    begun = time.monotonic()
    yield
    print(f"\n{fault}: {time.monotonic() - begun:.1f} s")


def _publish(data: Path) -> Path:
    workspace, editions = open_workspace(data), Editions(data / "editions")
    publish(workspace, editions)
    workspace.close()
    return editions.current()


def test_a_blocked_screen_is_started_again(keep: Callable[..., Kept], data: Path) -> None:
    kiosk = keep().ready()
    kiosk.wait(TILE)
    # A disk that does not answer: who opens this file to read it waits for ever.
    pointer = data / "editions" / "current"
    text = pointer.read_text()
    pointer.unlink()
    os.mkfifo(pointer)
    with recovery("blocked"):
        kiosk.touch(TILE)
        eventually(lambda: kiosk.supervisor.times("hung"))
        pointer.unlink()
        pointer.write_text(text)
        kiosk.ready(2)
        kiosk.wait(TILE)
    (ended,) = kiosk.supervisor.times(f"ended {-signal.SIGABRT}")
    print(f"blocked, from its end on: {kiosk.supervisor.times('ready')[1] - ended:.1f} s")
    # The next start tells where it hung.
    assert "crash: Fatal Python error: Aborted" in kiosk.supervisor.said
    assert "look_for_edition" in kiosk.supervisor.said


def test_a_poisonous_edition_ends_in_the_one_before(keep: Callable[..., Kept], data: Path) -> None:
    folder = _publish(data)
    with closing(sqlite3.connect(folder / "content.db")) as connection, connection:
        connection.execute("UPDATE medium SET renditions = '{'")
    # All files are what the manifest says: it was published like this.
    manifest, file = folder / "manifest.json", folder / "content.db"
    document = json.loads(manifest.read_text())
    document["files"]["content.db"] = {"sha256": sha256(file), "size": file.stat().st_size}
    manifest.write_text(json.dumps(document))
    with recovery("poisonous"):
        kiosk = keep()
        kiosk.ready()
        kiosk.wait(TILE)
    told = [what for what, _ in kiosk.supervisor.events]
    assert told == [*["start", "ended 4"] * kiosk.supervisor.unit.burst, "safe", "start", "ready"]
    assert (data / "editions" / "current").read_text().strip() == folder.name
    kiosk.touch(TILE)
    kiosk.wait("detail-title")


@contextmanager
def _screen_that_turns(number: int) -> Iterator[None]:
    """As large as the screen can become, whichever way it stands; it ends with the last program
    that draws there otherwise."""
    command = ["Xvfb", f":{number}", "-screen", "0", f"{LONG}x{LONG}x24", "-noreset"]
    server = subprocess.Popen([*command, "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
    try:
        eventually(Path(f"/tmp/.X11-unix/X{number}").exists)
        yield
    finally:
        server.kill()
        server.wait()


def _turn(number: int, width: int, height: int) -> None:
    """A mode of this size, as if another screen were plugged in or this one turned."""
    size = f"{width}x{height}"
    line = [str(each) for each in (60, *[width] * 4, *[height] * 4)]
    for words in (
        ["--newmode", size, *line],
        ["--addmode", "screen", size],
        ["--output", "screen", "--mode", size, "--fb", size],
    ):
        subprocess.run(["xrandr", "--display", f":{number}", *words], check=True)


def test_a_screen_that_is_turned_and_lost_and_comes_back(
    keep: Callable[..., Kept], environment: dict[str, str], data: Path
) -> None:
    number = next(n for n in range(200, 300) if not Path(f"/tmp/.X11-unix/X{n}").exists())
    surroundings = {**environment, "DISPLAY": f":{number}"}
    command = [*PROGRAM, "run", "--data", str(data)]
    before = subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )
    assert before.returncode == 3
    assert "No display can be reached" in before.stderr
    with _screen_that_turns(number):
        kiosk = keep(surroundings).ready()
        for width, height in ((LONG, SHORT), (SHORT, LONG)):
            with recovery(f"turned to {width}x{height}"):
                _turn(number, width, height)
                eventually(partial(_fits, kiosk, width, height))
            kiosk.touch(TILE)
            kiosk.wait("detail-title")
            kiosk.touch("bar-start")
            kiosk.wait(TILE)
    eventually(lambda: kiosk.supervisor.times("ended 3"))
    with _screen_that_turns(number), recovery("lost and back"):
        kiosk.ready(2)
        kiosk.wait(TILE)
    assert "No display can be reached" in kiosk.supervisor.said


def _fits(kiosk: Kiosk, width: int, height: int) -> bool:
    """The bar at the end lies where the screen does."""
    ends = [(x + w, y + h) for x, y, w, h in (n.extents for n in kiosk.bus.nodes())]
    return max(x for x, _ in ends) == width and max(y for _, y in ends) == height


def _with_disk(disk: Path, data: Path, last: str = "true") -> list[str]:
    """The program with a disk of its own, which only it sees, and the data on that."""
    disk.mkdir()
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    steps = f'mount -t tmpfs -o size=30m tmpfs "$0" && cp -r "$1"/. "$0" && {last} && shift'
    script = f'{steps} && exec "$@"'
    return ["unshare", "--mount", *user, "sh", "-c", script, str(disk), str(data), *PROGRAM]


def _seen_by(kiosk: Kiosk, path: Path) -> Path:
    return Path(f"/proc/{kiosk.process.pid}/root{path}")


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., Kiosk]]:
    """Start another program than the usual one."""
    running: list[Kiosk] = []

    def begin(data: Path, program: list[str], **surroundings: str) -> Kiosk:
        folder = tmp_path / f"run-{len(running)}"
        running.append(Kiosk(data, environment | surroundings, folder, program))
        return running[-1].ready()

    yield begin
    for kiosk in running:
        kiosk.end()


def _pad_says(kiosk: Kiosk, words: str) -> None:
    """To whoever holds the corner and types a wrong PIN."""
    if not kiosk.bus.find("pin-title"):
        kiosk.hold("corner", until="pin-title")
    for key in ("7", "enter"):
        kiosk.touch(f"pin-{key}")
    eventually(lambda: words in getattr(kiosk.bus.find("pin-said"), "name", ""))


def test_a_full_disk_keeps_nobody_from_looking(
    run: Callable[..., Kiosk], data: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    kiosk = run(disk, _with_disk(disk, data))
    kiosk.wait(TILE)
    place = _seen_by(kiosk, disk)
    eventually(lambda: list((place / "backups" / "daily").glob("*.zip")))
    fill(place)
    kiosk.touch(TILE)
    kiosk.wait("detail-title")
    _pad_says(kiosk, "space")
    with recovery("disk full"):
        free(place)
        # Looked at, and written down.
        _pad_says(kiosk, "falsch")


def test_a_read_only_disk_keeps_nobody_from_looking(
    run: Callable[..., Kiosk], data: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    with recovery("read-only"):
        kiosk = run(disk, _with_disk(disk, data, 'mount -o remount,bind,ro "$0"'))
        kiosk.wait(TILE)
    kiosk.touch(TILE)
    kiosk.wait("detail-title")
    _pad_says(kiosk, "cannot be written")


def test_databases_overwritten_while_they_are_shown(
    start: Callable[..., Kiosk], data: Path
) -> None:
    good = Editions(data / "editions").current()
    bad = _publish(data)
    kiosk = start()
    kiosk.wait(TILE)
    with recovery("database overwritten"):
        for file in (bad / "content.db", data / "workspace.db", data / "usage.db"):
            with file.open("r+b" if file.exists() else "wb") as opened:
                opened.write(os.urandom(500_000))
        eventually(lambda: (data / "editions" / "current").read_text().strip() == good.name)
        kiosk.touch(TILE)
        kiosk.wait("detail-title")
    _pad_says(kiosk, "restore a backup")
    assert list((data / "editions").glob(f"{bad.name}.corrupt.*"))


BARE = """
import sys
from kiosk.services import resources

def gone(name):
    raise ModuleNotFoundError(name)

resources.package_folder = gone
from kiosk.cli import main
sys.exit(main())
"""


def test_without_fonts_voice_and_sound(
    run: Callable[..., Kiosk], data: Path, environment: dict[str, str]
) -> None:
    program = [sys.executable, "-c", BARE]
    nothing = {"PATH": str(data), "PULSE_SERVER": "unix:/nowhere"}
    kiosk = run(data, program, **nothing)
    kiosk.environment |= {"PATH": os.environ["PATH"]}
    kiosk.touch(TILE)
    kiosk.wait("detail-title")
    kiosk.xdo("key", "F2")
    eventually(lambda: any("Stimme" in node.name for node in kiosk.bus.nodes()))
    told = subprocess.run(
        [*program, "check", "--data", str(data)],
        cwd=ROOT,
        env=environment | nothing,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 4
    assert "FAIL fonts" in told.stdout
    assert "FAIL speech" in told.stdout


STORM = """
import sys
from itertools import count
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk import app
from kiosk.cli import main

QML = b"import QtQuick; Timer { interval: 1; running: true; repeat: true; onTriggered: nobody.x }"
settle, number = app._settle, count()

def fail():
    raise RuntimeError(f"slot {next(number)} failed")

def stormy(kiosk, window, *others, **more):
    settle(kiosk, window, *others, **more)
    slots = QTimer(window, interval=1)
    slots.timeout.connect(fail)
    slots.start()
    rule = QQmlComponent(QQmlEngine.contextForObject(window).engine(), window)
    rule.setData(QML, QUrl("file:///storm"))
    rule.create().setParent(window)

app._settle = stormy
sys.exit(main())
"""


def test_in_a_storm_of_faults_the_screen_answers(run: Callable[..., Kiosk], data: Path) -> None:
    kiosk = run(data, [sys.executable, "-c", STORM])
    file = data / "logs" / "kiosk.log"
    eventually(file.exists)
    eventually(lambda: "slot 90 failed" in file.read_text() and "storm" in file.read_text())
    with recovery("touched in a storm"):
        kiosk.touch(TILE)
        kiosk.wait("detail-title")
    assert not any("failed" in node.name for node in kiosk.bus.nodes())
    kiosk.process.terminate()
    kiosk.process.wait(10)
    # What is written of each is one line and, for the slots, their trace.
    written = [line for line in file.read_text().splitlines() if line.startswith("20")]
    assert len(written) <= FEW
    counted = r"[0-9]{3,} messages were left out, most often \([0-9]{3,} times\)"
    assert re.search(counted, written[-1])

"""The real program on a virtual screen, with a real pointer and a real accessibility bus."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from db.editing.accounts import set_pin
from db.workspace import open_workspace
from tests.e2e.bus import Bus, Node, eventually

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PIN = "739154"
PHOTOGRAPH = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
assert application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
ROOT = Path(__file__).resolve().parents[2]
PACKAGED = os.environ.get("KIOSK_PROGRAM")
PROGRAM = [str(Path(PACKAGED).absolute())] if PACKAGED else [sys.executable, "-m", "kiosk"]
"""From source, or the packaged one that the environment names."""
X_SERVER = ["Xvfb", "-nolisten", "tcp", "-noreset"]
"""Else it begins anew whenever its last client has gone, and refuses who comes just then."""


class Kiosk:
    """One running program."""

    def __init__(
        self,
        data: Path,
        environment: dict[str, str],
        folder: Path,
        program: Sequence[str] = PROGRAM,
    ) -> None:
        folder.mkdir()
        self.data = data
        self._killed = False
        self._said = folder / "said"
        self.environment = {**environment, "NOTIFY_SOCKET": str(folder / "notify")}
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(str(folder / "notify"))
        self._ear.settimeout(30)
        # A file, since nobody reads along: a full pipe would stop the kiosk.
        with self._said.open("w") as said:
            self.process = subprocess.Popen(
                [*program, "run", "--data", str(data)],
                cwd=ROOT,
                env=self.environment,
                stderr=said,
            )
        self.bus = Bus(environment["DBUS_SESSION_BUS_ADDRESS"])

    @property
    def pid(self) -> int:
        return self.process.pid

    def ready(self) -> Kiosk:
        assert self._ear.recv(64) == b"READY=1"
        return self

    def wait(self, identifier: str) -> Node:
        return self.bus.wait(identifier)

    def gone(self, identifier: str) -> None:
        eventually(lambda: self.bus.find(identifier) is None)

    def resting(self, identifier: str) -> Node:
        """Waits until the element no longer moves."""
        node = self.wait(identifier)
        place: list[Any] = []

        def rests() -> bool:
            place.append(node.extents)
            return len(place) > 1 and place[-1] == place[-2] and place[-1][2] > 0

        eventually(rests)
        return node

    def touch(self, identifier: str) -> Node:
        """Press and release in the middle, once the element has come to rest."""
        node = self.resting(identifier)
        self.pointer(*self.middle(node), "click", "1")
        return node

    def hold(self, identifier: str, until: str) -> None:
        """Press and stay until something has appeared."""
        self.pointer(*self.middle(self.resting(identifier)), "mousedown", "1")
        self.wait(until)
        self.xdo("mouseup", "1")

    def middle(self, node: Node) -> tuple[int, int]:
        x, y, width, height = node.extents
        return x + width // 2, y + height // 2

    def drag(self, node: Node, upwards: int) -> None:
        """Press in the node's middle, move in small steps as a finger does, release."""
        x, y = self.middle(node)
        self.pointer(x, y, "mousedown", "1")
        for gone in range(10, upwards + 1, 10):
            self.pointer(x, y - gone)
        self.xdo("mouseup", "1")

    def pointer(self, x: int, y: int, *action: str) -> None:
        self.xdo("mousemove", str(x), str(y), *action)

    def come_in(self, pin: str = PIN) -> None:
        """Hold the corner, type the PIN: the desk is open."""
        self.hold("corner", until="pin-title")
        for key in (*pin, "enter"):
            self.touch(f"pin-{key}")
        self.wait("desk-leave")

    def xdo(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True)

    def photograph(self, into: Path) -> None:
        """The whole screen as a PNG file."""
        subprocess.run(
            [sys.executable, "-c", PHOTOGRAPH, str(into)], env=self.environment, check=True
        )

    def pixel(self, x: int, y: int) -> str:
        """Colour of the screen as RRGGBB."""
        taken = ["import", "-window", "root", "-crop", f"1x1+{x}+{y}", "-depth", "8", "rgb:-"]
        return subprocess.run(
            taken, env=self.environment, check=True, capture_output=True
        ).stdout.hex()

    def drafts(self) -> list[str]:
        """What is typed and not saved, as it is on the disk."""
        uri = f"file:{self.data}/workspace.db?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return [key for (key,) in connection.execute("SELECT entity_key FROM draft")]

    def kill(self) -> None:
        """As a power cut does."""
        self.process.kill()
        self.process.wait()
        self._killed = True

    def title(self) -> str:
        return self.wait("detail-title").name

    def end(self) -> None:
        """Ends it as an operator does; whatever happened, no screen may have complained."""
        self.bus.close()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(10)
        self._ear.close()
        said = self._said.read_text()
        assert code == 0 or self._killed, said
        assert ".qml:" not in said, said


@contextmanager
def screen(
    size: str, runtime: Path, bus: Sequence[str] = ("dbus-daemon", "--session")
) -> Iterator[dict[str, str]]:
    """The surroundings of a screen such as 1920x1080 and a session bus of their own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [*X_SERVER, "-displayfd", str(write), "-screen", "0", f"{size}x24"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    runtime.mkdir(exist_ok=True)
    runtime.chmod(0o700)
    surroundings = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    for name in ("WAYLAND_DISPLAY", "KIOSK_DATA"):
        surroundings.pop(name, None)
    daemon = subprocess.Popen(
        [*bus, "--nofork", "--print-address=1"],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    surroundings["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
    try:
        yield surroundings
    finally:
        daemon.stdout.close()
        for process in (daemon, server):
            process.terminate()
            process.wait()


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with screen("1920x1080", tmp_path_factory.mktemp("runtime")) as surroundings:
        yield surroundings


@pytest.fixture(scope="session")
def staffed_data(first_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a PIN: the kiosk asks for none when it starts."""
    data = Path(shutil.copytree(first_data, tmp_path_factory.mktemp("staffed") / "data"))
    workspace = open_workspace(data)
    set_pin(workspace, "Team", PIN)
    workspace.close()
    return data


@pytest.fixture
def data(staffed_data: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(staffed_data, tmp_path / "data"))


@pytest.fixture
def beacon() -> Iterator[str]:
    """An address that nobody may ever ask; checked at the end of the test."""
    with socket.create_server(("127.0.0.1", 0)) as ear:
        yield f"http://127.0.0.1:{ear.getsockname()[1]}/"
        ear.settimeout(0.5)
        with pytest.raises(TimeoutError):
            ear.accept()


def launch(
    data: Path,
    environment: dict[str, str],
    folder: Path,
    kind: type[Kiosk] = Kiosk,
    **settings: Any,
) -> Kiosk:
    """The kiosk with settings such as ``idle_seconds=10``; ``folder`` does not exist yet."""
    rows = [(key, json.dumps(value)) for key, value in settings.items()]
    with closing(sqlite3.connect(data / "workspace.db")) as connection, connection:
        connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?)", rows)
    return kind(data, environment, folder)


@pytest.fixture
def start(
    environment: dict[str, str], data: Path, tmp_path: Path
) -> Iterator[Callable[..., Kiosk]]:
    """Start the kiosk and wait for its tiles."""
    running: list[Kiosk] = []

    def run(data: Path = data, **settings: Any) -> Kiosk:
        folder = tmp_path / f"run-{len(running)}"
        running.append(launch(data, environment, folder, **settings))
        return running[-1].ready()

    yield run
    for kiosk in running:
        kiosk.end()

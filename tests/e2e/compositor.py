"""Sessions around the kiosk: below cage, which is the reference, and beside a window manager.

Cage is itself a window on a virtual screen, so that keys and pointer enter through it as they do
from real ones. Its own screen, for the windows inside, is Xwayland's.
"""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.e2e.bus import eventually
from tests.e2e.conftest import PROGRAM, Kiosk, launch, screen

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = "1024x768"
"""Of cage's window on another screen."""
WHOLE = f"0,0 (screen: 0) Geometry: {SIZE}".split()
NOBODY = (
    "setpriv --reuid=65534 --regid=65534 --clear-groups"
    " --inh-caps=-all,+dac_override --ambient-caps=+dac_override"
)
"""Cage refuses root. Who runs the tests as root may have put them where nobody else can read."""
UNPRIVILEGED = NOBODY.split() if os.getuid() == 0 else []
BUS = [*UNPRIVILEGED, "dbus-daemon", f"--config-file={Path(__file__).with_name('bus.conf')}"]
NESTED = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "LIBSEAT_BACKEND": "noop"}
"""Of cage, in place of a graphics card and a seat."""


class Caged(Kiosk):
    """The kiosk below cage, started as its unit does it; ``process`` is cage."""

    def __init__(self, data: Path, environment: dict[str, str], folder: Path) -> None:
        program = [*UNPRIVILEGED, "cage", "--", *PROGRAM]
        super().__init__(data, environment | NESTED, folder, program)

    @property
    def pid(self) -> int:
        inside = [
            child
            for child in children(self.process.pid)
            if "run" in Path(f"/proc/{child}/cmdline").read_text().split("\0")
        ]
        return inside[0] if inside else 0

    def end(self) -> None:
        """The kiosk ends as it always does, and cage with it and with its code."""
        if pid := self.pid:
            os.kill(pid, signal.SIGTERM)
            eventually(lambda: self.process.poll() is not None)
        super().end()


class Windows(NamedTuple):
    own: str
    seen: int
    """How many stand on the screen, whoever has made them."""
    front: str
    """The one with the keys."""
    place: str


class Look(NamedTuple):
    """What must stay as it is."""

    process: int
    started: set[int]
    """Processes that it has started itself."""
    windows: Windows
    screen: list[str]
    """Identifiers on the accessibility bus."""


class Session:
    """A kiosk that runs, and the screen on which its window is."""

    def __init__(self, kiosk: Kiosk, display: str) -> None:
        self.kiosk = kiosk
        self.environment = kiosk.environment | {"DISPLAY": display}

    def look(self) -> Look:
        pid = self.kiosk.pid
        screen = [node.identifier for node in self.kiosk.bus.nodes()]
        return Look(pid, children(pid), self.windows(), screen)

    def windows(self) -> Windows:
        return Windows(
            self._ask("search", "--onlyvisible", "--pid", str(self.kiosk.pid)),
            len(self._ask("search", "--onlyvisible", "--maxdepth", "1", "").split()),
            self._ask("getwindowfocus"),
            self._ask("getwindowfocus", "getwindowgeometry").partition("Position: ")[2],
        )

    def rest(self) -> Look:
        """The same, once nothing changes."""
        looks = [self.look()]

        def rests() -> bool:
            looks.append(self.look())
            return looks[-1] == looks[-2]

        eventually(rests)
        return looks[-1]

    def stands(self) -> bool:
        """One window, as large as the screen, in front and with the keys."""
        windows = self.windows()
        return windows.own == windows.front and windows.place.split() == WHOLE

    def _ask(self, *words: str) -> str:
        """Nothing when there is no such window; Xwayland tells nobody but its own user."""
        asked = subprocess.run(
            [*UNPRIVILEGED, "xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return asked.stdout.strip()


@contextmanager
def caged(data: Path, folder: Path, **settings: Any) -> Iterator[Session]:
    """The kiosk alone below cage."""
    with screen(SIZE, folder / "runtime", BUS) as surroundings:
        kiosk = launch(data, surroundings, folder / "run", Caged, **settings)
        try:
            kiosk.ready()
            pairs = Path(f"/proc/{kiosk.pid}/environ").read_text().split("\0")
            display = next(pair for pair in pairs if pair.startswith("DISPLAY="))
            yield Session(kiosk, display.removeprefix("DISPLAY="))
        finally:
            kiosk.end()


@contextmanager
def managed(data: Path, folder: Path, **settings: Any) -> Iterator[Session]:
    """The kiosk beside openbox, which has all its keys as they come."""
    with screen(SIZE, folder / "runtime") as surroundings:
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=surroundings, stderr=subprocess.DEVNULL
        )
        try:
            eventually(lambda: _managed(surroundings))
            kiosk = launch(data, surroundings, folder / "run", **settings)
            try:
                kiosk.ready()
                yield Session(kiosk, surroundings["DISPLAY"])
            finally:
                kiosk.end()
        finally:
            manager.terminate()
            manager.wait()


def _managed(surroundings: dict[str, str]) -> bool:
    """The window manager is there."""
    asked = ["xdotool", "get_num_desktops"]
    told = subprocess.run(asked, env=surroundings, capture_output=True, check=False)
    return told.returncode == 0


def children(pid: int) -> set[int]:
    """Processes that this one has started and that are still there."""
    listed = Path(f"/proc/{pid}/task").glob("*/children")
    return {int(child) for each in listed for child in each.read_text().split()}

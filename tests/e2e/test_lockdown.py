"""No way out by keys and mouse, in the sessions of a kiosk; docs/lockdown.md has the list."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.bus import eventually
from tests.e2e.compositor import Caged, Session, caged, managed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.conftest import Kiosk

TILE = "tile-univercity-bochum"
NUMBERS = range(1, 13)
CHORDS = """
alt+F4 alt+Tab alt+shift+Tab ctrl+Tab alt+Escape ctrl+Escape ctrl+shift+Escape
ctrl+shift+i ctrl+plus ctrl+minus ctrl+Insert shift+Insert shift+F10
ctrl+alt+BackSpace ctrl+alt+Delete ctrl+alt+t ctrl+alt+l
Super_L Super_R alt+space super+space super+Tab
Shift_L Shift_L Shift_L Shift_L Shift_L Alt_L Control_L
Print alt+Print ctrl+Print shift+Print Menu Pause Scroll_Lock
"""
MEDIA = """
AudioMute AudioLowerVolume AudioRaiseVolume AudioNext AudioPrev AudioStop HomePage Mail Search
Explorer Calculator WWW Favorites MyComputer Forward Reload Sleep PowerOff WakeUp Eject Tools
"""
KEYS = [
    *CHORDS.split(),
    *[f"ctrl+{letter}" for letter in "acfhlnopqrstvwxyz"],
    *[f"super+{letter}" for letter in "deilmprsux"],
    *[f"F{number}" for number in NUMBERS if number != 2],
    *[f"ctrl+alt+F{number}" for number in NUMBERS],
    *[f"XF86{name}" for name in MEDIA.split()],
]
"""Without F2: as Help and Play it reads the screen aloud. Back leads back, as Escape does."""
TAKING = ["super+e", "alt+Escape", "super+d", "ctrl+alt+Right", "super+F3"]
"""Keys with which openbox itself covers a window, lowers it, hides it, or goes elsewhere."""
MANAGERS = {*TAKING, "alt+space", "alt+Tab", "alt+shift+Tab"}
MOUSE = "2389"
"""Middle, right, and two that lead back and forth."""
SELECTIONS = """
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(application.clipboard().text(mode))
"""


@pytest.fixture(scope="module")
def cage(staffed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("cage")
    data = Path(shutil.copytree(staffed_data, folder / "data"))
    with caged(data, folder, hold_seconds=1, reduced_motion=True) as session:
        yield session


@pytest.fixture(scope="module")
def openbox(staffed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("openbox")
    data = Path(shutil.copytree(staffed_data, folder / "data"))
    with managed(data, folder, hold_seconds=1, reduced_motion=True) as session:
        yield session


@pytest.fixture(params=["cage", "openbox"])
def session(request: pytest.FixtureRequest) -> Session:
    found: Session = request.getfixturevalue(request.param)
    eventually(found.stands)
    return found


def _keys(session: Session) -> list[str]:
    """All, but for those that the window manager keeps for itself."""
    return KEYS if isinstance(session.kiosk, Caged) else [k for k in KEYS if k not in MANAGERS]


def _press_all(session: Session, *more: str) -> None:
    session.kiosk.xdo("key", "--delay", "3", *_keys(session), *more)


def test_no_key_leads_out_of_the_start_screen(session: Session) -> None:
    kiosk = session.kiosk
    before = session.rest()
    _press_all(session, "Escape", "Tab")
    # Tab may do something, which shows that keys arrive at all, and that all have.
    eventually(lambda: any(node.focused for node in kiosk.bus.nodes()))
    assert session.rest() == before


def test_no_key_leads_out_of_the_search(session: Session) -> None:
    kiosk = session.kiosk
    kiosk.touch("bar-search")
    kiosk.resting("keyboard")
    kiosk.xdo("key", *"zeche")
    eventually(lambda: kiosk.wait("query").text == "zeche")
    before = session.rest()
    _press_all(session, "n", "BackSpace", "n")
    eventually(lambda: kiosk.wait("query").text == "zechen")
    kiosk.xdo("key", "BackSpace")
    assert session.rest() == before
    kiosk.touch("bar-start")
    kiosk.wait(TILE)


def test_no_key_leads_past_the_pin(session: Session) -> None:
    kiosk = session.kiosk
    kiosk.hold("corner", until="pin-title")
    before = session.rest()
    _press_all(session, "7")
    eventually(lambda: "1" in kiosk.wait("pin-digits").name)
    assert session.rest() == before
    kiosk.touch("pin-leave")
    kiosk.wait(TILE)


def test_no_button_of_a_mouse_leads_out(session: Session) -> None:
    kiosk = session.kiosk
    kiosk.touch("bar-search")
    before, words = session.rest(), kiosk.wait("query").text
    for identifier in ("query", "key-g", "bar-index"):
        for button in MOUSE:
            kiosk.pointer(*kiosk.middle(kiosk.wait(identifier)), "click", button)
    # With Alt the buttons are the window manager's.
    caged = isinstance(kiosk, Caged)
    for modifier in ("ctrl", "super", *["alt"] * caged):
        kiosk.xdo("keydown", modifier, "click", "3", "click", "4", "click", "5", "keyup", modifier)
    assert session.rest() == before
    assert kiosk.wait("query").text == words
    kiosk.touch("bar-start")
    kiosk.wait(TILE)


def test_what_a_window_manager_takes_away_comes_back(openbox: Session) -> None:
    kiosk, pid = openbox.kiosk, openbox.kiosk.pid
    for key in TAKING:
        eventually(openbox.stands)
        kiosk.xdo("key", key)
        eventually(lambda: not openbox.stands())
    eventually(openbox.stands)
    assert kiosk.pid == pid
    # It lies above what has come meanwhile, and answers.
    kiosk.touch(TILE)
    kiosk.touch("bar-back")
    kiosk.wait(TILE)


def test_staff_leave_nothing_to_paste(openbox: Session) -> None:
    kiosk = openbox.kiosk
    kiosk.come_in()
    field = kiosk.touch("record-search")
    kiosk.xdo("key", *"zeche", "ctrl+a", "ctrl+c")
    left, top, _, height = field.extents
    kiosk.pointer(left + height // 2, top + height // 2, "click", "--repeat", "2", "1")
    eventually(lambda: _selections(kiosk) == ["zeche", "zeche"])
    kiosk.touch("desk-leave")
    kiosk.wait(TILE)
    assert _selections(kiosk) == ["", ""]


def _selections(kiosk: Kiosk) -> list[str]:
    """What another program may paste, by key and by the middle button."""
    asked = [sys.executable, "-c", SELECTIONS]
    told = subprocess.run(asked, env=kiosk.environment, capture_output=True, text=True, check=True)
    return told.stdout.splitlines()

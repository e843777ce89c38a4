"""Who is let in, and what guessing costs: through restarts and with the clock moved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from db.editing.accounts import accounts, remaining_wait, remove, serve_wait, set_pin, unlock
from db.errors import PinRefused, PinWait
from db.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PIN, WRONG = "739154", "482916"

GUESS = """
import os, signal, sys
from pathlib import Path
from db.editing.accounts import unlock
from db.errors import DataFault
from db.workspace import open_workspace
workspace = open_workspace(Path(sys.argv[1]))
for _ in range(10):
    try:
        unlock(workspace, "Anna", "482916")
    except DataFault as fault:
        print(type(fault).__name__, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(tmp_path)
    yield opened
    opened.close()


def test_the_first_account_is_a_manager_and_the_next_an_editor(workspace: Workspace) -> None:
    assert set_pin(workspace, "Anna", PIN).role == "manager"
    assert set_pin(workspace, "Ben", WRONG).role == "editor"
    with workspace.session() as session:
        assert [(a.name, a.role) for a in accounts(session)] == [
            ("Anna", "manager"),
            ("Ben", "editor"),
        ]
    assert unlock(workspace, "Ben", WRONG).name == "Ben"
    assert set_pin(workspace, "Ben", "605174").role == "editor"
    with pytest.raises(PinRefused, match="wrong"):
        unlock(workspace, "Ben", WRONG)


def test_there_is_no_default_pin(workspace: Workspace) -> None:
    for pin in ("", "0000", "1234", "123456", PIN):
        with pytest.raises(PinRefused, match="no account"):
            unlock(workspace, "Anna", pin)


def test_four_wrong_pins_cost_nothing_the_fifth_does(workspace: Workspace) -> None:
    set_pin(workspace, "Anna", PIN)
    for _ in range(4):
        with pytest.raises(PinRefused):
            unlock(workspace, "Anna", WRONG)
    with pytest.raises(PinWait) as waiting:
        unlock(workspace, "Anna", WRONG)
    assert waiting.value.seconds == 30
    with pytest.raises(PinWait):
        unlock(workspace, "Anna", PIN)
    assert serve_wait(workspace, 20) == 10
    assert serve_wait(workspace, 20) == 0
    assert unlock(workspace, "Anna", PIN).name == "Anna"
    assert remaining_wait(workspace) == 0


def test_another_name_is_no_way_round_the_wait(workspace: Workspace) -> None:
    set_pin(workspace, "Anna", PIN)
    set_pin(workspace, "Ben", WRONG)
    for _ in range(5):
        with pytest.raises((PinRefused, PinWait)):
            unlock(workspace, "Anna", WRONG)
    with pytest.raises(PinWait):
        unlock(workspace, "Ben", WRONG)


@pytest.mark.parametrize("clock", ["-1d", "+1d"])
def test_ten_guesses_a_kill_and_a_moved_clock_still_wait(tmp_path: Path, clock: str) -> None:
    workspace = open_workspace(tmp_path)
    set_pin(workspace, "Anna", PIN)
    told = subprocess.run(
        [sys.executable, "-c", GUESS, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert told.returncode == -signal.SIGKILL
    assert told.stdout.split() == ["PinRefused"] * 4 + ["PinWait"] * 6
    moved = {**os.environ, "FAKE_CLOCK": clock}
    ask = (
        "import os, time, sys, datetime, pathlib\n"
        "shift = 86400 * int(os.environ['FAKE_CLOCK'][:2])\n"
        "real = time.time\n"
        "time.time = lambda: real() + shift\n"
        "class Moved(datetime.datetime):\n"
        "    @classmethod\n"
        "    def now(cls, tz=None): return cls.fromtimestamp(time.time(), tz)\n"
        "datetime.datetime = Moved\n"
        "from db.editing.accounts import unlock\n"
        "from db.errors import PinWait\n"
        "from db.workspace import open_workspace\n"
        "try:\n"
        "    unlock(open_workspace(pathlib.Path(sys.argv[1])), 'Anna', '739154')\n"
        "except PinWait as wait:\n"
        "    print(wait.seconds)\n"
    )
    after = subprocess.run(
        [sys.executable, "-c", ask, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env=moved,
    )
    assert after.stdout.strip() == "30"


def test_a_stolen_database_verifies_no_pin(tmp_path: Path) -> None:
    here, thief = tmp_path / "here", tmp_path / "thief"
    set_pin(open_workspace(here), "Anna", PIN)
    thief.mkdir()
    (thief / "workspace.db").write_bytes((here / "workspace.db").read_bytes())
    with pytest.raises(PinRefused, match="wrong"):
        unlock(open_workspace(thief), "Anna", PIN)
    assert unlock(open_workspace(here), "Anna", PIN).name == "Anna"


def test_nobody_removes_the_last_manager(workspace: Workspace) -> None:
    anna = set_pin(workspace, "Anna", PIN)
    ben = set_pin(workspace, "Ben", WRONG)
    with pytest.raises(PinRefused, match="own account"):
        remove(workspace, anna, anna.id)
    remove(workspace, anna, ben.id)
    with pytest.raises(PinRefused, match="no account"):
        unlock(workspace, "Ben", WRONG)


def test_a_hundred_wrong_pins_close_the_account(workspace: Workspace) -> None:
    set_pin(workspace, "Anna", PIN)
    with workspace.session() as session:
        session.connection().exec_driver_sql(
            "UPDATE staff_account SET failures = 100, waited_seconds = 3600"
        )
    with pytest.raises(PinRefused, match="set-pin"):
        unlock(workspace, "Anna", PIN)
    set_pin(workspace, "Anna", PIN)
    assert unlock(workspace, "Anna", PIN).name == "Anna"

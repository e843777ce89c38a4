"""What operators and hostile hands do to a kiosk."""

from __future__ import annotations

import signal
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.bus import eventually
from tests.e2e.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Kiosk


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_cleanly(start: Callable[..., Kiosk], number: signal.Signals) -> None:
    kiosk = start()
    kiosk.process.send_signal(number)
    assert kiosk.process.wait(10) == 0


def test_no_key_leads_out(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("tile-museen")
    keys = "Escape alt+F4 F11 F1 ctrl+q ctrl+w ctrl+o ctrl+p super+d Menu Print ctrl+alt+BackSpace"
    for key in keys.split():
        kiosk.xdo("key", key)
    kiosk.touch("bar-back")
    kiosk.wait("tile-museen")
    assert kiosk.process.poll() is None


def test_markup_in_data_is_shown_as_it_is_written(start: Callable[..., Kiosk], data: Path) -> None:
    beacon = socket.create_server(("127.0.0.1", 0))
    beacon.settimeout(0.5)
    evil = f'<img src="http://127.0.0.1:{beacon.getsockname()[1]}/x">'
    connection = sqlite3.connect(data / "workspace.db")
    connection.execute(
        "UPDATE record_text SET title = ?, teaser = ?, lead = ?, body = ?", [evil] * 4
    )
    connection.execute("UPDATE category_text SET title = ?", [evil])
    connection.execute("UPDATE page_text SET title = ?, teaser = ?, body = ?", [evil] * 3)
    connection.execute("UPDATE figure_text SET label = ?", [evil])
    connection.execute("UPDATE language SET endonym = ?", [evil])
    connection.commit()
    connection.close()
    _kiosk("publish", data)
    kiosk = start()
    kiosk.touch("tile-univercity-bochum")
    eventually(lambda: kiosk.title() == evil)
    kiosk.touch("bar-info")
    kiosk.wait("page-title")
    kiosk.touch("bar-language")
    kiosk.wait("language-de")
    with pytest.raises(TimeoutError):
        beacon.accept()
    beacon.close()
    assert kiosk.process.poll() is None


def test_a_damaged_edition_gives_way_to_the_one_before(
    start: Callable[..., Kiosk], data: Path
) -> None:
    before = (data / "editions" / "current").read_text()
    _kiosk("publish", data)
    current = (data / "editions" / "current").read_text().strip()
    content = data / "editions" / current / "content.db"
    damaged = bytearray(content.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    content.write_bytes(damaged)
    told = _kiosk("check", data, "--json", code=4)
    assert "content.db" in told
    kiosk = start()
    kiosk.wait("tile-univercity-bochum")
    assert (data / "editions" / "current").read_text() == before
    _kiosk("check", data)


def test_without_an_edition_it_waits_kindly_and_comes_back(
    start: Callable[..., Kiosk], data: Path
) -> None:
    for content in (data / "editions").glob("*/content.db"):
        content.write_bytes(b"")
    kiosk = start(staff_contact="Information, 0234 1234")
    kiosk.wait("fault-page")
    assert any("0234 1234" in node.name for node in kiosk.bus.nodes())
    _kiosk("publish", data)
    kiosk.wait("tile-univercity-bochum")
    kiosk.gone("fault-page")


def _kiosk(command: str, data: Path, *options: str, code: int = 0) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", command, "--data", str(data), *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == code, ended.stdout + ended.stderr
    return ended.stdout

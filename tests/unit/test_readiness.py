"""What the service manager hears."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from kiosk.services.readiness import notify, watchdog_ms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=["path", "abstract"])
def ear(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[socket.socket]:
    name = str(tmp_path / "notify")
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.bind(name if request.param == "path" else "\0" + name)
    line.settimeout(5)
    monkeypatch.setenv("NOTIFY_SOCKET", name if request.param == "path" else "@" + name)
    yield line
    line.close()


def test_a_message_arrives(ear: socket.socket) -> None:
    assert notify("READY=1")
    assert ear.recv(64) == b"READY=1"


def test_without_a_listener_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert not notify("READY=1")


def test_a_listener_that_went_away_costs_a_line_of_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    assert not notify("READY=1")
    assert "cannot be reached" in caplog.text


@pytest.mark.parametrize(
    ("usec", "pid", "expected"),
    [("10000000", None, 5000), (None, None, 0), ("x", None, 0), ("10000000", "1", 0)],
)
def test_half_the_watchdogs_time(
    monkeypatch: pytest.MonkeyPatch, usec: str | None, pid: str | None, expected: int
) -> None:
    for name, value in (("WATCHDOG_USEC", usec), ("WATCHDOG_PID", pid)):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    assert watchdog_ms() == expected

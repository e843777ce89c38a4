"""A headset in its socket, as the kernel tells of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.services import headset
from kiosk.services.headset import EV_SW, EVENT, HEADPHONES, Headset, sockets

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LISTING = """\
I: Bus=0019 Vendor=0000 Product=0005 Version=0000
N: Name="Lid Switch"
H: Handlers=event0
B: EV=21
B: SW=1

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Mic"
H: Handlers=event9
B: EV=21
B: SW=10

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
H: Handlers=event12
B: EV=21
B: SW=4

I: Bus=0003 Vendor=2047 Product=09d0 Version=0111
N: Name="Keypad"
H: Handlers=sysrq kbd event4 leds
B: EV=120013
"""


def test_only_sockets_for_headphones_count() -> None:
    assert sockets(LISTING) == ["event12"]
    assert sockets("") == []


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    listing = tmp_path / "devices"
    listing.write_text(LISTING)
    monkeypatch.setattr(headset, "DEVICES", listing)
    os.mkfifo(tmp_path / "event12")
    return tmp_path


def test_in_and_out_is_told(kernel: Path, qtbot: QtBot) -> None:
    heard = Headset(folder=kernel)
    told: list[bool] = []
    heard.plugged.connect(told.append)
    with (kernel / "event12").open("wb", buffering=0) as switch:
        for kind, code, value in ((EV_SW, 4, 1), (EV_SW, HEADPHONES, 1), (0, 0, 0)):
            switch.write(EVENT.pack(1, 0, kind, code, value))
        switch.write(EVENT.pack(2, 0, EV_SW, HEADPHONES, 0))
        qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [True, False]
    heard.stop()


def test_a_socket_that_may_not_be_read_is_told(
    kernel: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (kernel / "event12").unlink()
    Headset(folder=kernel)
    assert "group input" in caplog.text

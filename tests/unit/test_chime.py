"""The sound of the idle notice."""

from __future__ import annotations

import sys
import wave
from typing import TYPE_CHECKING

from kiosk.services.chime import CHIME, Chime, write

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_it_is_short_soft_and_what_we_wrote(tmp_path: Path) -> None:
    write(tmp_path / "chime.wav")
    assert (tmp_path / "chime.wav").read_bytes() == CHIME.read_bytes()
    with wave.open(str(CHIME)) as sound:
        assert sound.getnframes() / sound.getframerate() <= 1
        heard = memoryview(sound.readframes(sound.getnframes())).cast("h")
    assert 4000 < max(heard) < 12_000
    assert abs(heard[0]) + abs(heard[-1]) < 10


def test_a_silent_screen_stays_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    Chime().play(0)

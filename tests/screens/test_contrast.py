"""Words and signs stand out from what is really behind them, in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.contrast import faint, shapeless
from tests.support.touring import LANDSCAPE, PORTRAIT, Look, touring

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# Qt says so of itself where an animation ends in the frame that stops all of them.
pytestmark = pytest.mark.qt_log_ignore("stopAnimationDriver: driver is not running")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_words_and_signs_stand_out(
    published: Path, qtbot: QtBot, theme: str, size: tuple[int, int]
) -> None:
    with touring(published, Look("de", size, theme)) as stops:
        found = [
            f"{stop.name}: {what}"
            for stop in stops
            for what in (*faint(stop.window), *shapeless(stop.window))
        ]
    assert found == []

"""Who uses keys sees where they are: a whole ring that stands out, in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from tests.support.focus import weak
from tests.support.touring import Look, touring

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# Qt says so of itself where an animation ends in the frame that stops all of them.
pytestmark = pytest.mark.qt_log_ignore("stopAnimationDriver: driver is not running")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_is_seen(published: Path, qtbot: QtBot, theme: str) -> None:
    found = []
    with touring(published, Look("de", theme=theme)) as stops:
        for stop in stops:
            # Any key shows the focus.
            QTest.keyClick(stop.window, Qt.Key.Key_Shift)
            QCoreApplication.processEvents()
            found += [f"{stop.name}: {what}" for what in weak(stop.window)]
    assert found == []

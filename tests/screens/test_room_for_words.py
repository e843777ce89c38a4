"""Words have the room they need: whole, apart, and reachable, in every language and text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.painted import painted
from tests.support.room import cramped
from tests.support.touring import LANDSCAPE, PORTRAIT, Look, languages, touring

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# Qt says so of itself where an animation ends in the frame that stops all of them.
pytestmark = pytest.mark.qt_log_ignore("stopAnimationDriver: driver is not running")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1, 2], ids=["100", "200"])
def test_words_have_room(
    published: Path, qtbot: QtBot, scale: float, size: tuple[int, int]
) -> None:
    found = []
    for language in languages(published):
        look = Look(language, size, scale=scale)
        with touring(published, look) as stops:
            for stop in stops:
                found += [f"{look}, {stop.name}: {what}" for what in cramped(painted(stop.window))]
    assert found == []

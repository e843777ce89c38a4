"""The years, as visitors go through them: by pointer, keys and accessibility bus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from db.edition import Editions
from db.publish import publish
from db.workspace import open_workspace
from tests.e2e.bus import eventually
from tests.support.many import seed_many

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.conftest import Kiosk

OLDEST = "moment-1900-0-0"


@pytest.fixture
def long(data: Path) -> Path:
    """Four decades with a milestone a year before those of the first content."""
    workspace = open_workspace(data)
    seed_many(workspace, 400)
    publish(workspace, Editions(data / "editions"))
    workspace.close()
    return data


def _left(kiosk: Kiosk, identifier: str) -> int:
    return kiosk.resting(identifier).extents[0]


def _focused(kiosk: Kiosk, identifier: str) -> bool:
    return kiosk.wait(identifier).focused


def test_a_swipe_moves_the_years_and_opens_nothing(start: Callable[..., Kiosk], long: Path) -> None:
    kiosk = start(long)
    kiosk.touch("bar-timeline")
    x, y = kiosk.middle(kiosk.resting("moment-1903-0-0"))
    kiosk.pointer(x, y, "mousedown", "1")
    for gone in range(20, 501, 20):
        kiosk.pointer(x - gone, y)
    kiosk.xdo("mouseup", "1")
    kiosk.gone(OLDEST)
    kiosk.wait("timeline-title")
    assert kiosk.bus.find("detail-title") is None


def test_buttons_and_jumps_lead_through_the_years_and_back_finds_the_place(
    start: Callable[..., Kiosk], long: Path
) -> None:
    kiosk = start(long)
    kiosk.touch("bar-timeline")
    kiosk.wait(OLDEST)
    kiosk.touch("timeline-after")
    eventually(lambda: (kiosk.bus.find(OLDEST) or kiosk.wait("bar-start")).extents[0] != 0)
    kiosk.touch("timeline-before")
    eventually(lambda: kiosk.wait(OLDEST).extents[0] >= 0)
    kiosk.touch("year-1920")
    kiosk.gone(OLDEST)
    place = _left(kiosk, "moment-1921-0-0")
    kiosk.touch("moment-1921-0-0")
    kiosk.wait("detail-title")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    assert _left(kiosk, "moment-1921-0-0") == place
    kiosk.touch("bar-language")
    kiosk.touch("language-en")
    kiosk.gone("language-en")
    assert _left(kiosk, "moment-1921-0-0") == place


def test_another_language_turns_the_years_around_and_keeps_the_place(
    start: Callable[..., Kiosk], long: Path
) -> None:
    kiosk = start(long)
    kiosk.touch("bar-timeline")
    kiosk.touch("year-1920")
    kiosk.gone(OLDEST)
    assert _left(kiosk, "moment-1920-0-0") < _left(kiosk, "moment-1922-0-0")
    kiosk.touch("bar-language")
    kiosk.touch("language-ar")
    kiosk.gone("language-ar")
    assert _left(kiosk, "moment-1920-0-0") > _left(kiosk, "moment-1922-0-0")
    assert _left(kiosk, "moment-1920-0-0") > 1920 * 0.8
    assert kiosk.bus.find(OLDEST) is None


def test_arrow_keys_lead_from_year_to_year_also_out_of_sight(
    start: Callable[..., Kiosk], long: Path
) -> None:
    kiosk = start(long)
    kiosk.touch("bar-timeline")
    kiosk.resting(OLDEST)

    def reached() -> bool:
        kiosk.xdo("key", "Tab")
        return kiosk.wait(OLDEST).focused

    eventually(reached)
    for year in range(1901, 1912):
        kiosk.xdo("key", "Right")
        eventually(partial(_focused, kiosk, f"moment-{year}-0-0"))
    kiosk.xdo("key", "Left")
    eventually(lambda: kiosk.wait("moment-1910-0-0").focused)
    name = kiosk.wait("moment-1910-0-0").name
    kiosk.xdo("key", "Return")
    eventually(lambda: kiosk.title() in name)


def test_today_lies_between_what_was_and_what_is_to_come(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-timeline")
    x, _, width, _ = kiosk.resting("timeline-today").extents
    assert _left(kiosk, "moment-2024-0-0") < x + width <= _left(kiosk, "moment-2030-0-0")

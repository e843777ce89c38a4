"""Text size, contrast and lower reach in the real program, with a finger and over the bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.bus import BUTTON, CHECK, RADIO, eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Kiosk

MIDDLE = 540
CORNER = (1900, 8)
"""Of the picture, where nothing stands."""


def _targets(kiosk: Kiosk) -> dict[str, int]:
    """Upper edges of what can be pressed, without staff's corner."""
    found = {
        node.identifier: node.extents[1]
        for node in kiosk.bus.nodes()
        if node.role in {BUTTON, RADIO, CHECK}
    }
    found.pop("corner")
    return found


def _choose(kiosk: Kiosk, choice: str) -> None:
    node = kiosk.touch(choice)
    eventually(lambda: node.checked)


def test_a_visitor_makes_it_comfortable_and_undoes_it(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    place, ground = kiosk.resting("bar-start").extents, kiosk.pixel(*CORNER)

    kiosk.touch("bar-comfort")
    assert kiosk.wait("text-100").checked
    assert kiosk.bus.find("bar-start") is None
    for choice in ("look-contrast", "reach-low", "text-200"):
        _choose(kiosk, choice)
    kiosk.touch("comfort-done")
    assert kiosk.resting("bar-start").extents[3] > place[3]
    eventually(lambda: kiosk.pixel(1900, MIDDLE + 8) == "000000")
    targets = _targets(kiosk)
    assert len(targets) > 8
    assert min(targets.values()) >= MIDDLE

    kiosk.wait("bar-comfort").press()
    assert kiosk.wait("look-contrast").checked
    kiosk.wait("comfort-undo").press()
    eventually(lambda: kiosk.wait("text-100").checked and kiosk.wait("look-light").checked)
    kiosk.wait("comfort-done").press()
    kiosk.wait("bar-start")
    eventually(lambda: kiosk.wait("bar-start").extents == place)
    eventually(lambda: kiosk.pixel(*CORNER) == ground)

"""Who leaves leaves nothing: whatever one visitor did, the next one finds the screen as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.bus import eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Kiosk

RECORD = "univercity-bochum"


def _pins(kiosk: Kiosk) -> set[str]:
    return {node.name for node in kiosk.bus.nodes() if node.identifier.startswith("pin-")}


def test_the_next_visitor_inherits_nothing(start: Callable[..., Kiosk]) -> None:
    kiosk = start(idle_seconds=15, notice_seconds=20)
    home = kiosk.resting("bar-start").extents
    _look_around(kiosk)
    whole = _pins(kiosk)
    kiosk.touch("map-filter-culture")
    kiosk.touch("map-closer")

    # Asked once, the visitor stays; then nobody answers, in the visitor's own language.
    assert kiosk.bus.wait("still-here", 40).name == "نعم، ما زلت هنا"
    assert any(node.name.startswith("وإلا نبدأ من جديد") for node in kiosk.bus.nodes())
    kiosk.touch("still-here")
    assert _pins(kiosk) != whole
    kiosk.bus.wait("attract", 60)

    kiosk.touch("attract")
    eventually(lambda: kiosk.wait("bar-language").name == "Deutsch")
    assert kiosk.wait("bar-start").name == "Start"
    assert kiosk.resting("bar-start").extents == home
    kiosk.wait(f"tile-{RECORD}")
    assert kiosk.wait("filter-").checked
    kiosk.touch("bar-kept")
    kiosk.wait("kept-empty")
    assert kiosk.bus.find("kept-restore") is None
    kiosk.touch("bar-search")
    kiosk.resting("keyboard")
    assert kiosk.wait("query").text == ""
    kiosk.touch("bar-network")
    kiosk.wait(f"bubble-{RECORD}")
    assert kiosk.bus.find("network-title") is None
    assert kiosk.wait("network-all").checked
    kiosk.touch("bar-map")
    eventually(lambda: len(_pins(kiosk)) == len(whole))
    assert kiosk.wait("map-filter-all").checked


def _look_around(kiosk: Kiosk) -> None:
    """A filter, a kept record and one that was removed again, letters, a bubble, another
    language; ends on the map."""
    kiosk.touch("filter-culture")
    kiosk.touch("tile-museen")
    kiosk.touch("bar-keep")
    eventually(lambda: kiosk.wait("bar-keep").checked)
    kiosk.touch("bar-kept")
    kiosk.touch("kept-clear")
    kiosk.wait("kept-restore")
    kiosk.touch("bar-search")
    for letter in "zeche":
        kiosk.touch(f"key-{letter}")
    kiosk.touch("bar-network")
    kiosk.touch("network-culture")
    kiosk.touch("bubble-museen")
    kiosk.touch("bar-language")
    kiosk.touch("language-ar")
    eventually(lambda: kiosk.wait("bar-start").name == "البداية")
    kiosk.touch("bar-map")
    kiosk.wait("map-filter-all")

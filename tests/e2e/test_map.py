"""The map, by pointer and on the accessibility bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.bus import BUTTON, CHECK, RADIO, eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.bus import Node
    from tests.e2e.conftest import Kiosk

LEAST = 54
"""Pixels of 20 mm where a 1080 pixel high picture is taken for a 32 inch screen."""
DORTMUND = "51.5142,7.4653"


def _pins(kiosk: Kiosk) -> dict[str, Node]:
    return {node.name: node for node in kiosk.bus.nodes() if node.identifier.startswith("pin-")}


def _named(kiosk: Kiosk, words: str) -> Node:
    """The pin whose name contains these words, at rest and in sight."""
    found: list[Node] = []

    def look() -> bool:
        found[:] = [node for name, node in _pins(kiosk).items() if words in name]
        return bool(found) and found[0].showing

    eventually(look)
    return kiosk.resting(found[0].identifier)


def _touch(kiosk: Kiosk, node: Node) -> None:
    kiosk.pointer(*kiosk.middle(node), "click", "1")


def test_from_the_region_to_a_record_and_back(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-map")
    assert kiosk.wait("map").name == "Karte der Region"
    # Several: they part. One: its card opens beside it.
    _touch(kiosk, _named(kiosk, "in Dortmund"))
    eventually(lambda: "TU Dortmund" in _pins(kiosk))
    pin = _named(kiosk, "TU Dortmund")
    _touch(kiosk, pin)
    assert kiosk.wait("map-card-title").name == "TU Dortmund"
    more = kiosk.resting("map-more")
    pin = _named(kiosk, "TU Dortmund")
    assert pin.checked
    assert kiosk.middle(pin)[0] < more.extents[0] - LEAST
    place = pin.extents
    kiosk.touch("map-more")
    eventually(lambda: kiosk.title() == "TU Dortmund")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    assert kiosk.wait("map-card-title").name == "TU Dortmund"
    assert _named(kiosk, "TU Dortmund").extents == place
    kiosk.touch("map-card-close")
    kiosk.gone("map-card-title")


def test_buttons_lead_closer_and_back_to_the_whole_region(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-map")
    whole = set(_pins(kiosk))
    assert not kiosk.wait("map-further").enabled
    kiosk.touch("map-closer")
    eventually(lambda: kiosk.wait("map-further").enabled)
    kiosk.touch("map-closer")
    eventually(lambda: set(_pins(kiosk)) != whole)
    kiosk.touch("map-all")
    eventually(lambda: set(_pins(kiosk)) == whole)


def test_a_drag_moves_the_map_and_opens_nothing(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-map")
    kiosk.touch("map-closer")
    pin = _named(kiosk, "Bochum")
    top = pin.extents[1]
    kiosk.drag(pin, 160)

    def moved() -> bool:
        there = [node for name, node in _pins(kiosk).items() if "Bochum" in name]
        return not there or there[0].extents[1] < top - 80

    eventually(moved)
    assert kiosk.bus.find("map-card-title") is None


def test_a_touch_on_the_ground_leads_there_and_closes_the_card(
    start: Callable[..., Kiosk],
) -> None:
    kiosk = start()
    kiosk.touch("bar-map")
    pin = _named(kiosk, "Essen")
    left = pin.extents[0]
    x, y, width, height = kiosk.wait("map").extents
    kiosk.pointer(x + width // 3, y + height // 4, "click", "1")
    eventually(lambda: _named(kiosk, "Essen").extents[0] > left + 100)


def test_places_shared_by_several_list_them(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-map")
    # Until they part no further: three share one address.
    for _ in range(6):
        if kiosk.bus.find("map-card-title") is not None:
            break
        before = set(_pins(kiosk))
        _touch(kiosk, _named(kiosk, "in Essen"))
        eventually(
            lambda before=before: (  # type: ignore[misc]
                kiosk.bus.find("map-card-title") is not None or set(_pins(kiosk)) != before
            )
        )
    assert "Einträge an diesem Ort" in kiosk.wait("map-card-title").name
    card = next(n for n in kiosk.bus.nodes() if n.identifier.startswith("card-"))
    title = card.name.split(".")[0]
    kiosk.touch(card.identifier)
    eventually(lambda: kiosk.title() == title)


def test_a_filter_of_its_own_and_the_list_that_says_the_same(
    start: Callable[..., Kiosk],
) -> None:
    kiosk = start(here=DORTMUND)
    kiosk.touch("bar-map")
    assert kiosk.wait("you-are-here").name == "Sie sind hier"
    kiosk.touch("map-filter-cities")
    eventually(lambda: kiosk.wait("map-filter-cities").checked)
    kiosk.touch("map-list")
    kiosk.wait("card-stadt-dortmund")
    assert kiosk.bus.find("card-bergbau-museum") is None
    texts = [node.name for node in kiosk.bus.nodes()]
    # The nearest town first, with its distance.
    assert texts.index("Dortmund") < texts.index("Bochum")
    assert any("km von hier" in text for text in texts)
    kiosk.touch("card-stadt-dortmund")
    eventually(lambda: kiosk.title() == "Stadt Dortmund")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    kiosk.wait("card-stadt-dortmund")
    kiosk.touch("bar-language")
    kiosk.touch("language-en")
    eventually(lambda: kiosk.wait("map-list").name == "As a map")
    assert kiosk.wait("map-filter-cities").checked
    kiosk.touch("map-list")
    kiosk.wait("you-are-here")
    # The start screen's filter is another one.
    kiosk.touch("bar-start")
    assert kiosk.wait("filter-").checked


def test_by_bus_and_by_keys_alone(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.wait("bar-map").press()
    kiosk.wait("map")
    _named(kiosk, "in Dortmund").press()
    eventually(lambda: "TU Dortmund" in _pins(kiosk))
    pin = _named(kiosk, "TU Dortmund")
    left = pin.extents[0]
    kiosk.xdo("key", "Right")
    eventually(lambda: _named(kiosk, "TU Dortmund").extents[0] < left - 100)
    kiosk.wait("map-further").press()
    eventually(lambda: "TU Dortmund" not in _pins(kiosk))
    kiosk.wait("map-closer").press()
    _named(kiosk, "TU Dortmund").press()
    kiosk.wait("map-more").press()
    eventually(lambda: kiosk.title() == "TU Dortmund")


def test_everything_has_a_name_and_room_for_a_finger(start: Callable[..., Kiosk]) -> None:
    kiosk = start(here=DORTMUND)
    kiosk.touch("bar-map")
    _touch(kiosk, _named(kiosk, "in Dortmund"))
    eventually(lambda: "TU Dortmund" in _pins(kiosk))
    _touch(kiosk, _named(kiosk, "TU Dortmund"))
    kiosk.resting("map-more")
    pressable = [n for n in kiosk.bus.nodes() if n.role in {BUTTON, RADIO, CHECK}]
    assert [n.identifier for n in pressable if not n.name or not n.identifier] == []
    assert [n.identifier for n in pressable if min(n.extents[2:]) < LEAST] == []
    names = [n.identifier for n in pressable]
    assert len(names) == len(set(names))

"""Who works with whom, by pointer and on the accessibility bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.edition import Editions
from db.publish import publish
from db.workspace import open_workspace
from tests.e2e.bus import BUTTON, CHECK, RADIO, eventually
from tests.support.many import seed_many

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.conftest import Kiosk

LEAST = 54
"""Pixels of 20 mm where a 1080 pixel high picture is taken for a 32 inch screen."""
UNIVERSITY, HOUSE = "ruhr-universitaet-bochum", "haus-der-archaeologien"


def _bubbles(kiosk: Kiosk) -> dict[str, str]:
    """Names by identifier."""
    nodes = kiosk.bus.nodes()
    return {n.identifier: n.name for n in nodes if n.identifier.startswith("bubble-")}


def _title(kiosk: Kiosk) -> str:
    return kiosk.wait("network-title").name


def _centre(kiosk: Kiosk, slug: str) -> tuple[int, int]:
    return kiosk.middle(kiosk.resting(f"bubble-{slug}"))


def test_a_touch_says_how_they_belong_together(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-network")
    assert kiosk.wait("network-heading").name == "Wer arbeitet mit wem?"
    eventually(lambda: len(_bubbles(kiosk)) == 23)
    assert _bubbles(kiosk)[f"bubble-{HOUSE}"] == "Haus der Archäologien"
    kiosk.touch(f"bubble-{UNIVERSITY}")
    assert _title(kiosk) == "Ruhr-Universität Bochum"
    said = kiosk.wait(f"bond-{HOUSE}-works_with")
    assert said.name == "Zusammenarbeit mit Haus der Archäologien"
    assert kiosk.wait("bond-univercity-bochum-member_of").name == "Mitglied von UniverCity Bochum"
    # The other side of the same relation, and the camera is with it.
    kiosk.touch(f"bond-{HOUSE}-works_with")
    eventually(lambda: _title(kiosk) == "Haus der Archäologien")
    names = [node.name for node in kiosk.bus.nodes()]
    assert "Zusammenarbeit mit Ruhr-Universität Bochum" in names
    there = _centre(kiosk, HOUSE)
    kiosk.touch("network-more")
    eventually(lambda: kiosk.title() == "Haus der Archäologien")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    assert _title(kiosk) == "Haus der Archäologien"
    assert _centre(kiosk, HOUSE) == there
    kiosk.touch("bar-back")
    eventually(lambda: _title(kiosk) == "Ruhr-Universität Bochum")
    kiosk.touch("network-close")
    kiosk.gone("network-title")


def test_another_language_keeps_the_middle(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-network")
    kiosk.touch(f"bubble-{UNIVERSITY}")
    kiosk.touch("bar-language")
    kiosk.touch("language-en")
    eventually(lambda: _title(kiosk) == "Ruhr University Bochum")
    kiosk.wait("bond-univercity-bochum-member_of")
    eventually(
        lambda: kiosk.wait("bond-univercity-bochum-member_of").name == "Member of UniverCity Bochum"
    )


def test_a_category_leaves_the_others_as_outlines(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-network")
    place = _centre(kiosk, "bryck")
    kiosk.touch("network-culture")
    eventually(lambda: not kiosk.wait("bubble-bryck").enabled)
    assert kiosk.wait("bubble-museen").enabled
    assert _centre(kiosk, "bryck") == place
    kiosk.pointer(*place, "click", "1")
    kiosk.touch("bubble-museen")
    assert _title(kiosk) == "Museen über und unter Tage"
    kiosk.touch("network-all")
    eventually(lambda: kiosk.wait("network-all").checked)


def test_the_list_says_the_same(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-network")
    kiosk.touch("network-list")
    kiosk.gone("network-title")
    said = [n.name for n in kiosk.bus.nodes() if n.identifier.startswith("entry-")]
    assert said[:3] == [
        "Archäologische Wissenschaften",
        "Teil von Ruhr-Universität Bochum",
        "Zusammenarbeit mit Haus der Archäologien",
    ]
    # A sentence leads to whom it tells of, a name to the record.
    kiosk.touch("entry-1")
    eventually(
        lambda: "Mitglied von UniverCity Bochum" in {node.name for node in kiosk.bus.nodes()}
    )
    kiosk.touch("bar-back")
    kiosk.touch("entry-0")
    eventually(lambda: kiosk.title() == "Archäologische Wissenschaften")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    kiosk.touch("network-list")
    kiosk.wait(f"bubble-{HOUSE}")


def test_a_screen_reader_and_a_keyboard_walk_through(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.wait("bar-network").press()
    kiosk.wait("bubble-tu-dortmund").press()
    assert _title(kiosk) == "TU Dortmund"
    kiosk.wait("network-close").press()
    kiosk.gone("network-title")
    kiosk.resting("bubble-tu-dortmund")
    for _ in range(40):
        kiosk.xdo("key", "Tab")
        if any(n.focused for n in kiosk.bus.nodes() if n.identifier.startswith("bubble-")):
            break
    kiosk.xdo("key", "Return")
    kiosk.wait("network-title")


def test_everything_has_a_name_and_room_for_a_finger(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-network")
    kiosk.resting(f"bubble-{UNIVERSITY}")
    for press in ("", f"bubble-{UNIVERSITY}", "network-list"):
        if press:
            kiosk.touch(press)
            kiosk.wait("network-list")
        pressable = [n for n in kiosk.bus.nodes() if n.role in {BUTTON, RADIO, CHECK}]
        assert len(pressable) > 20
        assert [n.identifier for n in pressable if not n.name or not n.identifier] == []
        assert [n.identifier for n in pressable if min(n.extents[2:]) < LEAST] == []


@pytest.fixture
def crowded(data: Path) -> Path:
    """Five hundred records more."""
    workspace = open_workspace(data)
    seed_many(workspace, 500)
    publish(workspace, Editions(data / "editions"))
    workspace.close()
    return data


def test_neighbourhoods_lead_down_doors_across_and_chips_up(
    start: Callable[..., Kiosk], crowded: Path
) -> None:
    kiosk = start(crowded)
    kiosk.touch("bar-network")
    kiosk.wait("network-heading")
    eventually(lambda: 3 < len(_bubbles(kiosk)) <= 26)
    groups = _bubbles(kiosk)
    assert all("Einträge" in name for name in groups.values()), groups
    kiosk.touch(next(iter(groups)))
    eventually(lambda: kiosk.wait("network-heading").name.startswith("Rund um"))
    eventually(lambda: set(_bubbles(kiosk)) != set(groups))
    kiosk.touch("network-up-0")
    eventually(lambda: set(_bubbles(kiosk)) == set(groups))
    # A record opens its own scene, with itself in the middle; a door leads to another scene.
    kiosk.touch("bar-search")
    kiosk.touch("bar-index")
    kiosk.touch("bar-network")
    kiosk.touch(next(iter(groups)))
    eventually(lambda: set(_bubbles(kiosk)) != set(groups))
    doors = [i for i, name in _bubbles(kiosk).items() if "in einem anderen Teil" in name]
    while not doors:
        kiosk.touch(next(i for i, name in _bubbles(kiosk).items() if "Einträge" in name))
        eventually(lambda: not any("Einträge" in name for name in _bubbles(kiosk).values()))
        doors = [i for i, name in _bubbles(kiosk).items() if "in einem anderen Teil" in name]
    heading = kiosk.wait("network-heading").name
    kiosk.touch(doors[0])
    eventually(lambda: kiosk.wait("network-heading").name != heading)
    assert _title(kiosk)
    kiosk.touch("bar-back")
    eventually(lambda: kiosk.wait("network-heading").name == heading)

"""The whole visit over the accessibility bus of the real program: what a screen reader gets to
know, with nothing but names, roles and presses."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import Proxy

from tests.e2e.bus import BUTTON, CHECK, FIELD, RADIO, eventually
from tests.e2e.conftest import launch, screen
from tests.support.illustrated import RECORD, hang_some
from tests.support.ways import OUT, SIGNS, WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.e2e.bus import Node
    from tests.e2e.conftest import Kiosk

LEAST = 54
"""Pixels of 20 mm where the short side of 1080 pixels is that of a 32 inch screen."""
PRESSED = {BUTTON, RADIO, CHECK}
SLIDER = 51
# Besides, by the bus alone: a sound is played where there is a sound device or none.
SOUND = {"sound": (f"tile-{RECORD}", "play-audio")}
# What a way leaves behind is taken back before the next one.
UNDONE = {
    "filtered": "filter-",
    "map-list": "map-list",
    "network-list": "network-list",
    "kept": "kept-clear",
}


@pytest.fixture(scope="module")
def data(staffed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("heard")
    data = folder / "data"
    shutil.copytree(staffed_data, data)
    hang_some(data, folder)
    return data


@contextmanager
def _running(size: str, data: Path, folder: Path) -> Iterator[Kiosk]:
    runtime = folder / "runtime"
    runtime.mkdir()
    copied = shutil.copytree(data, folder / "data")
    with screen(size, runtime) as surroundings:
        kiosk = launch(copied, surroundings, folder / "run", reduced_motion=True)
        try:
            yield kiosk.ready()
        finally:
            kiosk.end()


def _find(kiosk: Kiosk, identifier: str) -> Node:
    """By its identifier or its beginning, ``pin-*``; what is further down is turned to."""
    start = identifier.removesuffix("*")
    found: list[Node] = []

    def shows() -> bool:
        there = [(node, node.identifier) for node in kiosk.bus.nodes()]
        found.extend(
            node
            for node, name in there
            if (name == identifier if start == identifier else name.startswith(start))
        )
        further = [node for node, name in there if name.endswith("-down") and node.enabled]
        if not found and further:
            further[0].press()
        return bool(found)

    eventually(shows)
    return found[0]


def _faults(kiosk: Kiosk, width: int) -> Iterator[str]:
    nodes = [(n, n.role, n.identifier) for n in kiosk.bus.nodes()]
    used = [each for each in nodes if each[1] in PRESSED | {FIELD, SLIDER} and each[2] != "corner"]
    assert len(used) > 1
    rows = any(identifier.endswith(("-after", "-before")) for _, _, identifier in used)
    for node, _, identifier in used:
        x, _, across, down = node.extents
        if not node.name.strip() or not identifier or "_QML" in identifier:
            yield f"{identifier} {node.name!r} has no name or identifier"
        if min(across, down) < LEAST:
            yield f"{identifier} is {across}x{down}"
        if node.enabled and not (0 <= x <= width - across or rows or identifier.startswith("pin-")):
            yield f"{identifier} is outside at {x}"
    for identifier, times in Counter(identifier for _, _, identifier in used).items():
        if times > 1:
            yield f"{identifier} is there {times} times"


@pytest.mark.parametrize(("size", "tag"), [("1920x1080", "de"), ("1080x1920", "ar")])
def test_every_screen_is_found_reached_and_left(
    data: Path, tmp_path: Path, size: str, tag: str
) -> None:
    faults = []
    with _running(size, data, tmp_path) as kiosk:
        kiosk.wait("bar-language").press()
        kiosk.wait(f"language-{tag}").press()
        kiosk.gone("language-done")
        for name, way in {**WAYS, **SOUND}.items():
            kiosk.wait("bar-start").press()
            kiosk.wait("filter-")
            for step in way:
                _find(kiosk, step).press()
            _find(kiosk, SIGNS.get(name, "theatre-close"))
            faults += [f"{name}: {each}" for each in _faults(kiosk, int(size.split("x", 1)[0]))]
            if name in UNDONE:
                kiosk.wait(UNDONE[name]).press()
            if len(way) and name != "filtered":
                kiosk.wait(OUT.get(name, "theatre-close" if name in SOUND else "bar-back")).press()
    assert not faults, "\n".join(faults)


def test_what_changes_is_announced(data: Path, tmp_path: Path) -> None:
    """The heading of another screen, and how long the visitor's list is."""
    with _running("1920x1080", data, tmp_path) as kiosk:
        connection = kiosk.bus.connection
        rule = MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
        )
        Proxy(message_bus, connection).AddMatch(rule)
        kiosk.bus.hear("object:announcement")
        said: list[str] = []

        def heard(words: str) -> bool:
            while heard_now:
                said.append(str(heard_now.popleft().body[3][1]))
            kiosk.bus.find("bar-start")
            return any(words in each for each in said)

        with connection.filter(rule, bufsize=50) as heard_now:
            kiosk.wait("bar-index").press()
            eventually(lambda: heard("23 Einträge von A bis Z"))
            kiosk.wait("card-museen").press()
            kiosk.wait("bar-keep").press()
            eventually(lambda: heard("1 Eintrag gemerkt"))

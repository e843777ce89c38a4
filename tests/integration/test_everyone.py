"""Every visitor's screen in every language and both orientations, for who cannot see, touch or move
much: found by a screen reader, reached and left by actions, by keys and by one finger alone."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.editing.accounts import set_pin
from db.workspace import open_workspace
from tests.support.illustrated import hang_some
from tests.support.visit import Visit
from tests.support.ways import OUT, SIGNS, TRACES, WAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.visit import Node

# Of Qt, about windows that change their size and lists that change while they are filled.
pytestmark = pytest.mark.qt_log_ignore("DelegateModel::cancel", "stopAnimationDriver")

SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
MM = 2.71
"""Pixels of a millimetre where a 1080 pixel high picture is taken for a 32 inch screen."""
LEAST = round(20 * MM)
STAFF = "corner"
BESIDE = (STAFF, "language-close", "comfort-close", "-up", "-down", "-before", "-after")
"""Where no key leads: the staff's corner, and beside a sheet, which has a button. Lists that follow
the focus leave nothing to turn to."""
GROUNDS = {"map", "exhibit"}
"""What others lie upon: there the focus begins, and the Tab key leads back."""
# Names that are the museum's, not the screen's: they may be in any script.
PROPER = re.compile(
    r"(tile|card|related|bubble|bond|entry|moment|result|unkeep|language|letter|key|gallery"
    r"|pin|suggestion)-|theatre-|exhibit$"
)
LATIN = re.compile("[A-Za-z]")
PAGERS = ("-up", "-down", "-before", "-after")


@pytest.fixture(scope="module")
def data(first_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first content; one of its records has pictures besides."""
    folder = tmp_path_factory.mktemp("everyone")
    data = Path(shutil.copytree(first_data, folder / "data"))
    workspace = open_workspace(data)
    set_pin(workspace, "Team", "739154")
    workspace.close()
    hang_some(data, folder)
    return data


@pytest.fixture(scope="module")
def one(data: Path, qapp: object) -> Iterator[Visit]:
    opened = Visit(data)
    yield opened
    opened.close()


@pytest.fixture(params=SIZES)
def visit(one: Visit, request: pytest.FixtureRequest) -> Visit:
    one.turn(*SIZES[request.param])
    one.traced = True
    return one


def _faults(visit: Visit, tag: str) -> Iterator[str]:
    """What somebody would not find, not understand or not hit."""
    nodes = visit.rest()
    used = [node for node in nodes if node.used and node.identifier != STAFF]
    assert len(used) > 1
    turns = any(n.identifier.endswith(PAGERS) and n.enabled for n in used)
    for node in used:
        if not node.name.strip():
            yield f"{node} has no name"
        if not node.identifier or "_QML" in node.identifier:
            yield f"{node} has no identifier"
        if min(node.width, node.height) < LEAST:
            yield f"{node} is small"
        if (
            node.enabled
            and not _inside(node, visit.size)
            and not (turns or node.identifier.startswith("pin-"))
        ):
            yield f"{node} is outside"
        if tag == "ar" and LATIN.search(node.name) and not PROPER.match(node.identifier):
            yield f"{node} is not translated"
    for identifier, times in Counter(node.identifier for node in used).items():
        if times > 1:
            yield f"{identifier} is there {times} times"


def _inside(node: Node, size: tuple[int, int]) -> bool:
    width, height = size
    return (
        node.x >= 0
        and node.y >= 0
        and node.x + node.width <= width
        and node.y + node.height <= height
    )


def _go(visit: Visit, name: str, lead: Callable[[Visit, str], None]) -> None:
    if visit.traced:
        visit.begin()
    else:
        visit.go_home()
    visit.traced = name in TRACES
    for step in WAYS[name]:
        lead(visit, step)
    visit.node(SIGNS[name])


def test_a_screen_reader_finds_everything_and_a_finger_hits_it(visit: Visit) -> None:
    """And every screen is reached and left again by actions alone."""
    faults = []
    for name in WAYS:
        _go(visit, name, Visit.press)
        for tag in visit.languages():
            visit.speak(tag)
            visit.node(SIGNS[name])
            faults += [f"{name} {tag}: {fault}" for fault in _faults(visit, tag)]
        _leave(visit, name, lambda: visit.press(OUT.get(name, "bar-back")))  # noqa: B023
    assert not faults, "\n".join(faults)


def test_every_screen_is_reached_and_left_again_with_one_finger(visit: Visit) -> None:
    for name in WAYS:
        _go(visit, name, Visit.touch)
        _leave(visit, name, lambda: visit.touch(OUT.get(name, "bar-back")))  # noqa: B023


def test_every_screen_is_reached_and_left_again_by_keys_alone(visit: Visit) -> None:
    for name in WAYS:
        _go(visit, name, Visit.choose)
        _leave(visit, name, lambda: visit.key("Escape"))


def _leave(visit: Visit, name: str, out: Callable[[], None]) -> None:
    there = visit.where()
    if name not in {"start", "filtered"}:
        out()
        visit.wait(lambda: visit.where() != there)


@pytest.mark.parametrize(("way", "tag"), [("landscape", "de"), ("portrait", "ar")])
def test_keys_lead_to_every_control(one: Visit, way: str, tag: str) -> None:
    one.turn(*SIZES[way])
    one.traced = True
    faults = []
    # The others are made of the same controls.
    for name in [name for name in WAYS if name not in {"related", "filtered", "found", "empty"}]:
        _go(one, name, Visit.press)
        one.speak(tag)
        used = [n for n in one.rest() if n.used and n.enabled and not n.identifier.endswith(BESIDE)]
        goals = {n.identifier for n in used if _inside(n, one.size)}
        assert len(goals) > 1
        tabbed = _missed(goals, partial(_tabbed, one))
        faults += [f"{name}: Tab misses {each}" for each in sorted(tabbed)]
        # The map moves with the focus: what is on it is not there for long.
        wanted = goals - GROUNDS if name not in {"map", "pin"} else set()
        walked = _missed(wanted, partial(_walked, one, goals))
        faults += [f"{name}: arrows miss {each}" for each in sorted(walked)]
    assert not faults, "\n".join(faults)


def _missed(goals: set[str], walk: Callable[[], set[str]]) -> set[str]:
    """By two walks: under load a picture may be drawn anew below the first one's feet, and what no
    way leads to has none the second time either."""
    missed = goals
    for _ in range(2):
        missed = missed - walk() if missed else missed
    return missed


def _tabbed(visit: Visit) -> set[str]:
    """What the Tab key leads to until it comes round."""
    found: set[str] = set()
    visit.key("Tab")
    while (here := visit.focused()) not in found:
        found.add(here)
        visit.key("Tab")
    return found


def _first(visit: Visit) -> str:
    return "bar-start" if visit.find("bar-start") else visit.focused()


def _walked(visit: Visit, goals: set[str]) -> set[str]:
    """What arrow keys lead to, beginning at the first control."""
    found, waiting = set[str](), [_first(visit)]
    while waiting:
        here = waiting.pop()
        found.add(here)
        for arrow in ("Left", "Right", "Up", "Down"):
            if visit.focused() != here:
                if (node := visit.find(here)) is None:
                    break
                visit.focus(node)
            visit.key(arrow)
            there = visit.focused()
            if there not in {*found, *waiting}:
                waiting.append(there)
        if goals <= found:
            break
    return found

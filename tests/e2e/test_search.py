"""Searching as visitors do it: by finger on our keys, by a real keyboard, by a screen reader."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.e2e.bus import BUTTON, FIELD, RADIO, eventually
from tests.e2e.conftest import launch, screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.e2e.conftest import Kiosk

LEAST, APART = 54, 8
"""Pixels of 20 mm and of 3 mm where a 1080 pixel wide picture is taken for a 32 inch screen."""


def _query(kiosk: Kiosk) -> str:
    return kiosk.wait("query").text


def _found(kiosk: Kiosk) -> int:
    """How many the screen says, -1 while it says no number."""
    number = re.search(r"\d+", kiosk.wait("search-summary").name)
    return int(number[0]) if number else -1


def _touch_keys(kiosk: Kiosk, letters: str) -> None:
    for letter in letters:
        kiosk.touch("key-space" if letter == " " else f"key-{letter}")


@pytest.fixture
def searching(start: Callable[..., Kiosk]) -> Kiosk:
    kiosk = start()
    kiosk.touch("bar-search")
    kiosk.resting("keyboard")
    return kiosk


def test_a_finger_types_and_opens_and_comes_back(searching: Kiosk) -> None:
    kiosk = searching
    assert _found(kiosk) == -1
    kiosk.wait("result-univercity-bochum")  # offered before anything is asked
    _touch_keys(kiosk, "nacht")
    eventually(lambda: _query(kiosk) == "nacht")
    eventually(lambda: _found(kiosk) == 2)
    kiosk.gone("result-univercity-bochum")
    kiosk.touch("result-wissenschaftsnacht-dortmund")
    eventually(lambda: kiosk.title().replace("\u00ad", "") == "Wissenschaftsnacht Dortmund")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    assert _query(kiosk) == "nacht"
    assert _found(kiosk) == 2


def test_umlauts_may_be_written_either_way_and_errors_are_forgiven(searching: Kiosk) -> None:
    kiosk = searching
    for letters in ("übe", "uebe", "ube"):
        _touch_keys(kiosk, letters)
        kiosk.wait("result-museen")
        kiosk.touch("key-clear")
        eventually(lambda: _query(kiosk) == "")
    _touch_keys(kiosk, "musem")
    kiosk.wait("result-museum-unter-tage")


def test_a_suggestion_and_a_category_are_touched(searching: Kiosk) -> None:
    kiosk = searching
    _touch_keys(kiosk, "museoooum")
    kiosk.wait("suggestion-0")
    kiosk.touch("suggestion-0")
    eventually(lambda: _query(kiosk).startswith("Muse"))
    eventually(lambda: _found(kiosk) > 0)
    kiosk.touch("key-clear")
    _touch_keys(kiosk, "dortmund")
    eventually(lambda: _found(kiosk) > 3)
    everything = _found(kiosk)
    kiosk.touch("search-in-culture")
    eventually(lambda: 0 < _found(kiosk) < everything)
    assert kiosk.wait("search-in-culture").checked


def test_another_language_keeps_the_query_and_brings_its_keys(searching: Kiosk) -> None:
    kiosk = searching
    kiosk.wait("key-ß")
    _touch_keys(kiosk, "bergbau")
    kiosk.touch("bar-language")
    kiosk.touch("language-en")
    kiosk.gone("language-en")
    assert _query(kiosk) == "bergbau"
    kiosk.gone("key-ß")
    assert "German Mining Museum Bochum" in kiosk.wait("result-bergbau-museum").name
    for key in "ğґشß":
        kiosk.touch("key-layout")
        kiosk.wait(f"key-{key}")


def test_the_digits_and_the_eraser(searching: Kiosk) -> None:
    kiosk = searching
    kiosk.touch("key-digits")
    _touch_keys(kiosk, "2018-")
    eventually(lambda: _query(kiosk) == "2018-")
    kiosk.touch("key-erase")
    eventually(lambda: _query(kiosk) == "2018")
    erase = kiosk.resting("key-erase")
    kiosk.pointer(*kiosk.middle(erase), "mousedown", "1")
    eventually(lambda: _query(kiosk) == "")
    kiosk.xdo("mouseup", "1")
    kiosk.touch("key-digits")
    kiosk.wait("key-q")


def test_the_keyboard_goes_away_and_comes_back(searching: Kiosk) -> None:
    kiosk = searching
    kiosk.touch("key-away")
    kiosk.gone("keyboard")
    kiosk.touch("query")
    kiosk.touch("key-k")
    eventually(lambda: _query(kiosk) == "k")


def test_a_screen_reader_types_and_reads(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.wait("bar-search").press()
    for letter in "kunst":
        kiosk.wait(f"key-{letter}").press()
    eventually(lambda: _query(kiosk) == "kunst")
    kiosk.wait("key-erase").press()
    eventually(lambda: _query(kiosk) == "kuns")
    query = kiosk.wait("query")
    assert (query.role, query.name != "") == (FIELD, True)
    eventually(lambda: _found(kiosk) > 2)
    kiosk.wait("result-situation-kunst").press()
    eventually(lambda: kiosk.title() == "Situation Kunst")
    kiosk.wait("bar-back").press()
    eventually(lambda: _query(kiosk) == "kuns")


def test_a_real_keyboard_types_only_where_one_searches(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.xdo("type", "abc")
    kiosk.touch("bar-search")
    kiosk.resting("keyboard")
    assert _query(kiosk) == ""
    kiosk.xdo("type", "Ruhr uni")
    eventually(lambda: _query(kiosk) == "Ruhr uni")
    for key in ("ctrl+a", "alt+F4", "super+d", "F11", "ctrl+x"):
        kiosk.xdo("key", key)
    kiosk.xdo("key", "BackSpace")
    eventually(lambda: _query(kiosk) == "Ruhr un")
    kiosk.xdo("key", "Delete")
    eventually(lambda: _query(kiosk) == "")
    kiosk.xdo("key", "Tab")
    kiosk.xdo("type", "x")
    eventually(lambda: _query(kiosk) == "x")
    kiosk.touch("bar-start")
    kiosk.xdo("type", "yz")
    kiosk.touch("bar-search")
    assert _query(kiosk) == "x"


@pytest.fixture
def upright(staffed_data: Path, data: Path, tmp_path: Path) -> Iterator[Kiosk]:
    """The same on a portrait screen."""
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    with screen("1080x1920", runtime) as surroundings:
        kiosk = launch(data, surroundings, tmp_path / "run").ready()
        yield kiosk
        kiosk.end()


def test_every_key_has_a_name_and_room_for_a_finger(searching: Kiosk) -> None:
    _keys_fit_fingers(searching)


def test_so_has_every_key_on_a_portrait_screen(upright: Kiosk) -> None:
    upright.touch("bar-search")
    _keys_fit_fingers(upright)


def _keys_fit_fingers(kiosk: Kiosk) -> None:
    kiosk.resting("key-away")
    for switch in (None, "key-layout", "key-digits"):
        if switch:
            kiosk.touch(switch)
            kiosk.gone("key-ß")
        pressable = [n for n in kiosk.bus.nodes() if n.role in {BUTTON, RADIO}]
        names = Counter(n.identifier for n in pressable)
        assert [name for name, times in names.items() if not name or times > 1] == []
        assert [n.identifier for n in pressable if not n.name.strip()] == []
        assert [n.identifier for n in pressable if min(n.extents[2:]) < LEAST] == []
        keys = [n.extents for n in pressable if n.identifier.startswith("key-")]
        assert len(keys) > 15
        near = [
            (one, other)
            for one in keys
            for other in keys
            if one[1] == other[1] and one[0] < other[0] < one[0] + one[2] + APART - 1
        ]
        assert near == []

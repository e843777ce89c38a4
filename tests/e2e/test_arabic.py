"""A visit in Arabic: everything from the right, and German again for whoever comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.bus import eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Kiosk

WIDTH = 1920


def _left(kiosk: Kiosk, identifier: str) -> int:
    return kiosk.resting(identifier).extents[0]


def _right(kiosk: Kiosk, identifier: str) -> int:
    """Pixels between the element and the screen's right edge."""
    x, _, across, _ = kiosk.resting(identifier).extents
    return WIDTH - x - across


def _speak_arabic(kiosk: Kiosk) -> None:
    kiosk.touch("bar-language")
    kiosk.touch("language-ar")
    kiosk.gone("language-ar")
    eventually(lambda: kiosk.wait("bar-start").name == "البداية")


def test_the_start_and_a_record_are_mirrored(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    tiles = ("univercity-bochum", "regionalverband-ruhr", "semesterauftakt")
    places = [_left(kiosk, f"tile-{slug}") for slug in tiles]
    home, corner, chip = _left(kiosk, "bar-start"), _left(kiosk, "corner"), "filter-culture"
    assert _right(kiosk, chip) < WIDTH / 4
    _speak_arabic(kiosk)
    assert [_right(kiosk, f"tile-{slug}") for slug in tiles] == places
    assert _left(kiosk, chip) < WIDTH / 4
    assert _right(kiosk, "bar-start") == home
    assert _left(kiosk, "corner") == corner
    kiosk.touch("tile-semesterauftakt")
    eventually(lambda: kiosk.title() == "انطلاقة الفصل الدراسي")
    assert _right(kiosk, "detail-title") < WIDTH / 2
    assert kiosk.wait("bar-back").name == "رجوع"
    # From the right: back, previous, next, start; the language comes last.
    bar = ("bar-back", "previous", "next", "bar-start", "bar-language")
    steps = [_right(kiosk, each) for each in bar]
    assert steps == sorted(steps)
    assert steps[0] == home
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")


def test_the_list_begins_at_the_right_with_arabic_names(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    _speak_arabic(kiosk)
    kiosk.touch("bar-index")
    cards = ("semesterauftakt", "museen", "archaeologische-wissenschaften")
    places = [_right(kiosk, f"card-{slug}") for slug in cards]
    assert places == sorted(places)
    assert len({kiosk.resting(f"card-{slug}").extents[1] for slug in cards}) == 1
    assert _right(kiosk, "letter-ا") < _right(kiosk, "letter-م") < _right(kiosk, "letter-A")
    kiosk.wait("card-museen").press()
    eventually(lambda: kiosk.title() == "متاحف فوق الأرض وتحتها")
    assert any("Haus der Archäologien (بيت علوم الآثار)" in n.name for n in kiosk.bus.nodes())
    assert kiosk.bus.find("fallback-note") is None
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    kiosk.touch("card-bryck")
    assert "English" in kiosk.wait("fallback-note").name

"""A visit, as visitors make it: by pointer, checked on the accessibility bus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.e2e.bus import BUTTON, CHECK, RADIO, eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Kiosk

LEAST = 54
"""Pixels of 20 mm where a 1080 pixel high picture is taken for a 32 inch screen."""


def _shows(kiosk: Kiosk, title: str) -> bool:
    return kiosk.title() == title


def test_three_records_and_back(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    for slug, title in (
        ("univercity-bochum", "UniverCity Bochum"),
        ("museen", "Museen über und unter Tage"),
        ("regionalverband-ruhr", "Regionalverband Ruhr"),
    ):
        kiosk.touch(f"tile-{slug}")
        eventually(partial(_shows, kiosk, title))
        kiosk.touch("bar-back")
        kiosk.gone("detail-title")
        kiosk.wait(f"tile-{slug}")


def test_language_changes_everything_and_keeps_the_place(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("filter-culture")
    kiosk.gone("tile-univercity-bochum")
    kiosk.touch("tile-semesterauftakt")
    eventually(lambda: kiosk.title() == "Semesterauftakt")
    kiosk.touch("bar-language")
    kiosk.touch("language-en")
    eventually(lambda: kiosk.title() == "Semester kick-off")
    assert kiosk.wait("bar-back").name == "Back"
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    assert kiosk.wait("filter-culture").checked
    assert kiosk.wait("filter-culture").name == "Culture"
    assert kiosk.bus.find("tile-univercity-bochum") is None


def test_a_text_that_is_missing_says_in_which_language_it_is(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-index")
    kiosk.touch("card-bryck")
    eventually(lambda: kiosk.title() == "BRYCK Startup Alliance")
    assert kiosk.bus.find("fallback-note") is None
    kiosk.touch("bar-language")
    kiosk.touch("language-de-simple")
    assert "Deutsch" in kiosk.wait("fallback-note").name


def test_turning_pages_related_records_and_letters(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("tile-regionalverband-ruhr")
    kiosk.wait("qr")
    kiosk.touch("next")
    eventually(lambda: kiosk.title() == "Ruhr-Universität Bochum")
    kiosk.touch("previous")
    eventually(lambda: kiosk.title() == "Regionalverband Ruhr")
    kiosk.touch("detail-down")
    kiosk.touch("related-welcome-services")
    eventually(lambda: kiosk.title() == "Welcome Services")
    kiosk.touch("bar-back")
    eventually(lambda: kiosk.title() == "Regionalverband Ruhr")
    kiosk.touch("bar-start")
    kiosk.touch("bar-index")
    kiosk.touch("letter-W")
    kiosk.wait("card-wissenschaftsnacht-dortmund")


def test_a_list_keeps_its_place_while_a_record_is_read(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-index")
    kiosk.touch("letter-U")
    eventually(lambda: kiosk.bus.find("card-archaeologische-wissenschaften") is None)
    place = kiosk.resting("card-univercity-bochum").extents
    kiosk.touch("card-univercity-bochum")
    eventually(lambda: kiosk.title() == "UniverCity Bochum")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    assert kiosk.resting("card-univercity-bochum").extents == place


def test_a_list_sorted_anew_still_shows_the_record_that_was_read(
    start: Callable[..., Kiosk],
) -> None:
    kiosk = start()
    kiosk.touch("bar-index")
    kiosk.touch("card-archaeologische-wissenschaften")
    kiosk.touch("bar-language")
    kiosk.touch("language-en")
    kiosk.gone("language-en")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    kiosk.resting("card-archaeologische-wissenschaften")


def test_a_drag_moves_the_list_and_opens_nothing(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-index")
    card = kiosk.wait("card-bergbau-museum")
    top = card.extents[1]
    kiosk.drag(card, 200)
    eventually(lambda: card.extents[1] < top - 100)
    kiosk.wait("bar-index")
    assert kiosk.bus.find("detail-title") is None


def test_what_is_not_released_on_it_does_nothing(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    tile = kiosk.wait("tile-museen")
    kiosk.pointer(*kiosk.middle(tile), "mousedown", "1")
    kiosk.pointer(960, 60, "mouseup", "1")
    kiosk.touch("tile-initiativkreis-ruhr")
    eventually(lambda: kiosk.title() == "Initiativkreis Ruhr")


def test_everything_that_can_be_pressed_has_a_name_and_room_for_a_finger(
    start: Callable[..., Kiosk],
) -> None:
    kiosk = start(idle_seconds=10)
    _fits_fingers(kiosk)
    for press, shows in (
        ("tile-regionalverband-ruhr", "detail-title"),
        ("bar-index", "letter-W"),
        ("bar-info", "page-title"),
        ("bar-language", "language-en"),
    ):
        kiosk.touch(press)
        kiosk.wait(shows)
        _fits_fingers(kiosk)
    kiosk.wait("still-here")
    _fits_fingers(kiosk)


def _fits_fingers(kiosk: Kiosk) -> None:
    pressable = [n for n in kiosk.bus.nodes() if n.role in {BUTTON, RADIO, CHECK}]
    # Below the notice nothing can be pressed: there are its answer and the staff's corner.
    assert len(pressable) > 1
    assert [n.identifier for n in pressable if not n.name or not n.identifier] == []
    assert [n.identifier for n in pressable if min(n.extents[2:]) < LEAST] == []


def test_a_screen_reader_can_press(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.wait("tile-masterplan-wissenschaft").press()
    eventually(lambda: kiosk.title() == "Masterplan Wissenschaft")
    eventually(lambda: any(node.name.startswith("2013 ") for node in kiosk.bus.nodes()))

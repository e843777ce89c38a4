"""Further ways through the records: the timeline, the list to take home, a record's own ways."""

from __future__ import annotations

import subprocess
from functools import partial
from typing import TYPE_CHECKING

from tests.e2e.bus import CHECK, eventually

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.conftest import Kiosk


def _decoded(kiosk: Kiosk, folder: Path) -> str:
    """What a camera reads on the screen."""
    taken = folder / "screen.png"
    kiosk.resting("kept-qr")
    kiosk.photograph(taken)
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(taken)], capture_output=True, text=True, check=False
    )
    return read.stdout.strip()


def _turned(kiosk: Kiosk, away_from: str) -> bool:
    return kiosk.title() != away_from


def test_the_timeline_leads_to_a_record_and_back(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("bar-timeline")
    assert kiosk.wait("timeline-title").name == "Von 1989 bis 2030: Schicht für Schicht"
    assert "1989" in kiosk.wait("moment-1989-0-0").name
    kiosk.touch("moment-2018-0-0")
    eventually(lambda: kiosk.title() == "Baukunstarchiv NRW")
    kiosk.touch("bar-back")
    kiosk.gone("detail-title")
    kiosk.wait("moment-2021-0-1").press()
    eventually(lambda: kiosk.title() == "Masterplan Wissenschaft")


def test_what_is_kept_goes_home_in_the_visitors_language(
    start: Callable[..., Kiosk], tmp_path: Path
) -> None:
    kiosk = start()
    kiosk.touch("bar-kept")
    kiosk.wait("kept-empty")
    kiosk.touch("bar-start")
    for slug in ("regionalverband-ruhr", "museen"):
        kiosk.touch(f"tile-{slug}")
        kiosk.touch("bar-keep")
        eventually(lambda: kiosk.wait("bar-keep").checked)
        kiosk.touch("bar-start")
        kiosk.gone("detail-title")
    kiosk.touch("bar-kept")
    german = "Merkliste\n\nRegionalverband Ruhr\nhttps://www.rvr.ruhr\n\nMuseen über und unter Tage"
    eventually(lambda: _decoded(kiosk, tmp_path) == german)
    kiosk.touch("bar-language")
    kiosk.touch("language-ar")
    arabic = "قائمتي\n\nRegionalverband Ruhr\nhttps://www.rvr.ruhr\n\nمتاحف فوق الأرض وتحتها"
    eventually(lambda: _decoded(kiosk, tmp_path) == arabic)
    kiosk.wait("unkeep-museen").press()
    kiosk.gone("unkeep-museen")
    kiosk.touch("kept-clear")
    kiosk.touch("kept-restore")
    kiosk.wait("unkeep-regionalverband-ruhr")


def test_a_heart_is_a_check_box_and_marks_what_is_kept(start: Callable[..., Kiosk]) -> None:
    kiosk = start(house_name="Haus der Überraschung")
    kiosk.wait("tile-museen").press()
    heart = kiosk.wait("bar-keep")
    assert (heart.role, heart.checked) == (CHECK, False)
    heart.press()
    eventually(lambda: kiosk.wait("bar-keep").checked)
    kiosk.touch("bar-start")
    kiosk.gone("detail-title")
    assert kiosk.wait("tile-museen").get("Description") == "Kultur. Auf Ihrer Merkliste"
    assert "Merkliste" not in kiosk.wait("tile-univercity-bochum").get("Description")
    kiosk.touch("bar-index")
    assert "Merkliste" not in kiosk.wait("card-bergbau-museum").get("Description")


def test_a_list_is_full_at_twenty_and_says_so(start: Callable[..., Kiosk], tmp_path: Path) -> None:
    kiosk = start(house_name="Haus der Überraschung")
    kiosk.touch("tile-museen")
    for _ in range(20):
        title = kiosk.title()
        kiosk.wait("bar-keep").press()
        eventually(lambda: kiosk.wait("bar-keep").checked)
        kiosk.wait("next").press()
        eventually(partial(_turned, kiosk, title))
    assert kiosk.wait("bar-keep").name == "Liste voll"
    kiosk.touch("bar-keep")
    kiosk.wait("kept-full")
    eventually(
        lambda: _decoded(kiosk, tmp_path).startswith("Merkliste – Haus der Überraschung\n\n")
    )


def test_a_house_with_a_page_of_its_own_puts_its_address_into_the_code(
    start: Callable[..., Kiosk], tmp_path: Path
) -> None:
    kiosk = start(take_home_page="https://haus.example/liste")
    kiosk.touch("tile-museen")
    kiosk.touch("bar-keep")
    kiosk.touch("bar-kept")
    expected = "https://haus.example/liste?language=de&records=museen"
    eventually(lambda: _decoded(kiosk, tmp_path) == expected)


def test_a_record_leads_to_its_place_and_to_its_neighbours(start: Callable[..., Kiosk]) -> None:
    kiosk = start()
    kiosk.touch("tile-museen")
    kiosk.touch("show-in-network")
    assert kiosk.wait("network-title").name == "Museen über und unter Tage"
    kiosk.touch("bar-back")
    eventually(lambda: kiosk.title() == "Museen über und unter Tage")
    kiosk.touch("show-on-map")
    kiosk.wait("map-closer")
    kiosk.touch("bar-back")
    eventually(lambda: kiosk.title() == "Museen über und unter Tage")

"""Further ways through the records: the timeline, the list to take home, a record's media."""

from __future__ import annotations

import subprocess
import wave
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from sqlalchemy import select

from db import tables as t
from db.editing.media import add_picture, add_recording
from db.edition import Editions
from db.publish import publish
from db.workspace import open_workspace
from kiosk.services.intake import keep_recording
from kiosk.services.pictures import prepare_picture
from tests.e2e.bus import eventually

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.conftest import Kiosk

RECORD = "univercity-bochum"
CAPTIONS = (
    "WEBVTT\n\n00:00.000 --> 00:20.000\nErster Satz\n\n00:20.000 --> 00:59.000\nZweiter Satz\n"
)


def _picture(path: Path, width: int) -> Path:
    image = QImage(width, 600, QImage.Format.Format_RGB32)
    image.fill(0x35506B + width)
    assert image.save(str(path))
    return path


def _decoded(kiosk: Kiosk, folder: Path) -> str:
    """What a camera reads on the screen."""
    taken = folder / "screen.png"
    kiosk.resting("kept-qr")
    kiosk.photograph(taken)
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(taken)], capture_output=True, text=True, check=False
    )
    return read.stdout.strip()


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
    kiosk = start(idle_seconds=30, notice_seconds=20)
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
    kiosk.bus.wait("attract", 60)
    kiosk.touch("attract")
    kiosk.touch("bar-kept")
    kiosk.wait("kept-empty")
    assert kiosk.bus.find("kept-restore") is None


def test_a_house_with_a_page_of_its_own_puts_its_address_into_the_code(
    start: Callable[..., Kiosk], tmp_path: Path
) -> None:
    kiosk = start(take_home_page="https://haus.example/liste")
    kiosk.touch("tile-museen")
    kiosk.touch("bar-keep")
    kiosk.touch("bar-kept")
    expected = "https://haus.example/liste?language=de&records=museen"
    eventually(lambda: _decoded(kiosk, tmp_path) == expected)


@pytest.fixture
def illustrated(data: Path, tmp_path: Path) -> Path:
    """One record with two pictures and a sound of a minute."""
    sound = tmp_path / "talk.wav"
    with wave.open(str(sound), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(8000 * 60 * 2))
    workspace = open_workspace(data)
    names = [
        add_picture(workspace, 1, _picture(tmp_path / f"p{n}.png", 900 + n), prepare_picture)
        for n in range(2)
    ]
    heard = add_recording(workspace, 1, sound, keep_recording)
    with workspace.session() as session:
        keys = dict(session.execute(select(t.Medium.name, t.Medium.id)).all())
        record = session.scalar(select(t.Record.id).where(t.Record.slug == RECORD))
        for place, (role, name) in enumerate(
            [("gallery", names[0]), ("gallery", names[1]), ("audio", heard)]
        ):
            session.add(
                t.RecordMedium(record_id=record, role=role, position=place, medium_id=keys[name])
            )
        for number, name in enumerate(names):
            session.add(
                t.MediumText(medium_id=keys[name], language="de", alt=f"Bild {number}", caption="")
            )
        session.add(t.MediumText(medium_id=keys[heard], language="de", captions=CAPTIONS))
    publish(workspace, Editions(data / "editions"))
    workspace.close()
    return data


def test_pictures_are_looked_at_one_after_the_other(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("gallery-0")
    assert kiosk.wait("exhibit").name == "Bild 0"
    width = kiosk.resting("exhibit").extents[2]
    kiosk.touch("exhibit-in")
    eventually(lambda: kiosk.wait("exhibit").extents[2] > width)
    kiosk.touch("exhibit-out")
    kiosk.wait("exhibit-next").press()
    eventually(lambda: kiosk.wait("exhibit").name == "Bild 1")
    kiosk.touch("exhibit-close")
    kiosk.gone("exhibit")
    assert kiosk.title() == "UniverCity Bochum"


def test_a_sound_is_read_along_and_its_rest_is_no_longer_watching(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated, idle_seconds=10, notice_seconds=20)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("play-audio")
    assert kiosk.wait("theatre-caption").name == "Erster Satz"
    kiosk.touch("theatre-captions")
    kiosk.gone("theatre-caption")
    kiosk.touch("theatre-captions")
    # A machine without a sound device may have stopped by itself.
    if kiosk.wait("theatre-pause").name == "Pause":
        kiosk.touch("theatre-pause")
    eventually(lambda: kiosk.wait("theatre-pause").name == "Weiter")
    kiosk.bus.wait("still-here", 20)
    kiosk.touch("still-here")
    kiosk.touch("theatre-transcript")
    kiosk.touch("transcript-1")
    kiosk.touch("theatre-transcript")
    eventually(lambda: kiosk.wait("theatre-caption").name == "Zweiter Satz")
    kiosk.touch("theatre-close")
    kiosk.gone("theatre-pause")


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

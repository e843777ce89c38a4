"""What plays, its captions, and when it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.records import Record, Recording, Tile
from kiosk.services.media import MediaFolder
from kiosk.visitor.theatre import TheatreViewModel

if TYPE_CHECKING:
    from pathlib import Path

CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\nGlück auf\n\n00:03.000 --> 00:04.000\nBis bald\n"
FILE = "a" * 64 + ".mp4"


def _record(slug: str, **recordings: Recording) -> Record:
    tile = Tile(slug, "partner", slug.title(), "", "", "", "teal", "A", "de", None)
    plain = Record(tile, "", "", "", (), (), (), ())
    return plain._replace(**recordings)


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    (tmp_path / FILE).write_bytes(b"\0\0\0\x18ftypisom" + bytes(20))
    return MediaFolder(tmp_path)


def test_captions_come_and_go(media: MediaFolder) -> None:
    theatre = TheatreViewModel(60)
    theatre.offer(_record("zeche", video=Recording(FILE, "Ein Film", CAPTIONS)), media)
    assert theatre.property("hasVideo")
    assert not theatre.property("hasAudio")
    assert not theatre.busy
    theatre.play("video")
    assert theatre.busy
    assert theatre.property("video")
    assert theatre.property("source").fileName() == FILE
    assert theatre.property("volume") == pytest.approx(0.6)
    heard = [theatre.captionAt(ms) for ms in (0, 1000, 1999, 2000, 3500, 9000)]
    assert heard == ["", "Glück auf", "Glück auf", "", "Bis bald", ""]


def test_it_ends_with_its_record(media: MediaFolder) -> None:
    theatre = TheatreViewModel(60)
    record = _record("zeche", audio=Recording(FILE, "", ""))
    theatre.offer(record, media)
    theatre.play("video")
    assert not theatre.busy
    theatre.play("audio")
    theatre.offer(record, media)
    assert theatre.busy
    theatre.offer(_record("hafen"), media)
    assert not theatre.busy
    assert theatre.property("source").isEmpty()

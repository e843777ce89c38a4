"""What plays, its captions, and when it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.records import Record, Recording, Tile
from kiosk.services.media import MediaFolder
from kiosk.visitor.theatre import TheatreViewModel

if TYPE_CHECKING:
    from pathlib import Path

CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\nGlück auf!\n\n00:03.000 --> 00:04.000\nBis bald\n"
FILE = "a" * 64 + ".mp4"


def _record(
    slug: str,
    video: Recording | None = None,
    audio: Recording | None = None,
    sign_language: Recording | None = None,
) -> Record:
    tile = Tile(slug, "partner", slug.title(), "", "", "", "teal", "A", "de", None)
    plain = Record(tile, "", "", "", (), (), (), ())
    return plain._replace(video=video, audio=audio, sign_language=sign_language)


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    (tmp_path / FILE).write_bytes(b"\0\0\0\x18ftypisom" + bytes(20))
    return MediaFolder(tmp_path)


def test_captions_come_and_go(media: MediaFolder) -> None:
    theatre = TheatreViewModel()
    theatre.offer(_record("zeche", video=Recording(FILE, "Ein Film", CAPTIONS)), media)
    assert theatre.property("hasVideo")
    assert not theatre.property("hasAudio")
    assert not theatre.busy
    theatre.play("video")
    assert theatre.busy
    assert theatre.property("video")
    assert theatre.property("source").fileName() == FILE
    heard = [theatre.captionAt(ms) for ms in (0, 1000, 1999, 2000, 3500, 9000)]
    assert heard == ["", "Glück auf!", "Glück auf!", "", "Bis bald", ""]


def test_what_is_paused_no_longer_keeps_the_visit_open(media: MediaFolder) -> None:
    theatre = TheatreViewModel()
    theatre.offer(_record("zeche", video=Recording(FILE, "", "")), media)
    theatre.play("video")
    theatre.rest(True)
    assert theatre.property("playing")
    assert not theatre.busy
    theatre.rest(False)
    assert theatre.busy


def test_the_transcript_says_what_the_captions_say(media: MediaFolder) -> None:
    theatre = TheatreViewModel()
    theatre.offer(_record("zeche", audio=Recording(FILE, "", CAPTIONS)), media)
    theatre.play("audio")
    rows = theatre.property("transcript")
    assert [(rows.at(n, "text"), rows.at(n, "start")) for n in range(rows.rowCount())] == [
        ("Glück auf!", 1000),
        ("Bis bald", 3000),
    ]
    assert [theatre.sentenceAt(ms) for ms in (0, 1000, 2500, 3000)] == [-1, 0, 0, 1]


def test_sign_language_plays_alone_and_beside_the_video(media: MediaFolder) -> None:
    theatre = TheatreViewModel()
    signed = Recording(FILE, "In Gebärden", "")
    theatre.offer(_record("zeche", video=Recording(FILE, "", ""), sign_language=signed), media)
    assert theatre.property("hasSignLanguage")
    theatre.play("video")
    assert theatre.property("signable")
    assert theatre.property("signing").isEmpty()
    theatre.toggleSigning()
    assert theatre.property("signing").fileName() == FILE
    theatre.play("sign_language")
    assert theatre.property("video")
    assert not theatre.property("signable")
    assert theatre.property("signing").isEmpty()


def test_the_next_visitor_finds_captions_and_silence(media: MediaFolder) -> None:
    theatre = TheatreViewModel()
    theatre.offer(_record("zeche", audio=Recording(FILE, "", "")), media)
    theatre.play("audio")
    theatre.toggleCaptions()
    theatre.toggleSigning()
    theatre.reset()
    assert theatre.property("captions")
    assert not theatre.property("playing")


def test_it_ends_with_its_record(media: MediaFolder) -> None:
    theatre = TheatreViewModel()
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

"""Videos and sounds are judged by their bytes and kept as they came."""

from __future__ import annotations

import os
import re
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.services import recordings
from kiosk.services.recordings import Recording, copy_recording, inspect_recording
from tests.support.recorded import WHOLE, box, mp3, mp4, ogg, wav, webm

SENTENCE = re.compile(r"[^\n]+\w; [^\n]+\.")

EXPECTED = [
    Recording("video", "webm", ".webm", 12.0, 1280, 720),
    Recording("video", "mp4", ".mp4", 12.0, 640, 360),
    Recording("audio", "m4a", ".m4a", 12.0, None, None),
    Recording("audio", "ogg", ".ogg", 12.0, None, None),
    Recording("audio", "mp3", ".mp3", 2.612, None, None),
    Recording("audio", "wav", ".wav", 0.5, None, None),
]


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda r: r.container)
def test_bytes_tell_what_it_is(tmp_path: Path, expected: Recording) -> None:
    source = tmp_path / "misleading.exe"
    source.write_bytes(WHOLE[expected.container])
    found = inspect_recording(source)
    assert found._replace(seconds=round(found.seconds or 0, 3)) == expected


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "neither"),
        (b"%PDF-1.7", "neither"),
        (webm(doc=b"matroska"), "Matroska"),
        (webm(601), "longer than 10 minutes"),
        (webm(float("nan")), "longer"),
        (webm(width=5000), "4096"),
        (webm(width=0), "pixels"),
        (webm(extra=b"\x6d\x80\x80"), "encrypted"),
        (webm() + b"PK\3\4" + bytes(20), "cut off|besides"),
        (mp4(brand=b"qt  "), "relative"),
        (mp4(codec=b"encv"), "encrypted"),
        (mp4(codec=b"evil"), "codec"),
        (mp4(flags=0), "another file"),
        (mp4(wide=60_000), "4096"),
        (mp4() + mp4(), "cut off"),
        (ogg(601), "longer"),
        (ogg(serial=8), "more than one stream"),
        (ogg().replace(b"OpusHead", b"\x80theora"), "without Opus"),
        (mp3(2), "cut off"),
        (mp3() + b"<html>", "cut off"),
        (mp3(30_000), "longer"),
        (wav(85), "packed"),
        (wav() + b"PK\3\4", "cut off"),
    ],
)
def test_anything_else_is_refused_in_one_sentence(tmp_path: Path, data: bytes, said: str) -> None:
    source = tmp_path / "a"
    source.write_bytes(data)
    with pytest.raises(ValueError, match=said) as refused:
        inspect_recording(source)
    assert SENTENCE.fullmatch(str(refused.value))


@pytest.mark.parametrize("kind", WHOLE)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_is_refused_or_harmless(tmp_path: Path, kind: str, data: st.DataObject) -> None:
    """Any other exception than ValueError would be a hole in the walk."""
    whole = bytearray(WHOLE[kind])
    for place in data.draw(st.lists(st.integers(0, min(len(whole), 600) - 1), max_size=8)):
        whole[place] = data.draw(st.integers(0, 255))
    source = tmp_path / "a"
    source.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    said = _refusal(source)
    assert said is None or SENTENCE.fullmatch(said)


def _refusal(source: Path) -> str | None:
    try:
        inspect_recording(source)
    except ValueError as refused:
        return str(refused)
    return None


def test_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    source = tmp_path / "a"
    source.write_bytes(mp4())
    os.truncate(source, 200_000_001)
    with pytest.raises(ValueError, match="200 fit"):
        inspect_recording(source)
    free = box(b"free", bytes(50_000_001))
    for codec, fits in ((b"avc1", True), (b"mp4a", False)):
        source.write_bytes(mp4(codec) + free)
        assert fits == (_refusal(source) is None)


def test_a_copy_has_its_hash_as_its_name_and_leaves_nothing_else(tmp_path: Path) -> None:
    source, media = tmp_path / "tour.webm", tmp_path / "media"
    source.write_bytes(WHOLE["webm"])
    name = copy_recording(source, media)
    assert name == sha256(WHOLE["webm"]).hexdigest() + ".webm"
    assert copy_recording(source, media) == name
    assert [file.name for file in media.iterdir()] == [name]
    assert (media / name).read_bytes() == WHOLE["webm"]


def test_what_is_refused_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, media = tmp_path / "a.mp4", tmp_path / "media"
    source.write_bytes(mp4(flags=0))
    with pytest.raises(ValueError, match="another file"):
        copy_recording(source, media)
    monkeypatch.setitem(recordings.MOST_BYTES, "video", 100)
    with pytest.raises(ValueError, match="make it smaller"):
        copy_recording(source, media)
    monkeypatch.undo()
    source.write_bytes(mp4())
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(OSError, match="space"):
        copy_recording(source, media)
    assert list(media.iterdir()) == []


def _full(descriptor: int) -> None:
    raise OSError(28, "No space left on device")

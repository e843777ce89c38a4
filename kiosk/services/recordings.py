"""Videos and sounds on their way in: looked at by content, kept as they came."""

from __future__ import annotations

import os
import secrets
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, Literal, NamedTuple

from kiosk.services.containers import mp3, mp4, ogg, wav, webm
from kiosk.services.containers.source import Content, Source
from kiosk.services.regular import open_regular, shown

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = {"video": 200_000_000, "audio": 50_000_000}
MOST_SECONDS = 600
MOST_SIDE = 4096
"""Pixels; a video for a 4K screen."""
HEAD = 12
SLICE = 1 << 20


class Recording(NamedTuple):
    """A video or a sound that may be kept."""

    kind: Literal["video", "audio"]
    container: str
    """webm, mp4, m4a, ogg, mp3 or wav."""
    suffix: str
    """The container's, with its dot."""
    seconds: float | None
    """None when the file does not say."""
    width: int | None
    """Pixels; None of a sound."""
    height: int | None


def inspect_recording(source: Path) -> Recording:
    """Judge a recording by its bytes, without decoding it.

    Accepts WebM, MP4, M4A, Ogg with Opus or Vorbis, MP3 and WAV of up to ten minutes, videos up
    to 200 MB and 4096 pixels a side, sounds up to 50 MB. Raises ValueError with one sentence
    that says what to do.
    """
    with open_regular(source) as file:
        return _inspect(file, shown(source))


def copy_recording(source: Path, into: Path) -> str:
    """Keep a recording as ``<sha256><suffix>`` in the folder ``into``; returns that name.

    It is the copy that is inspected, so nobody can exchange it in between.
    Raises ValueError like inspect_recording(), and OSError when the disk is full.
    """
    into.mkdir(parents=True, exist_ok=True)
    unfinished = into / f"recording-{secrets.token_hex(8)}.part"
    try:
        with open_regular(source) as reader, unfinished.open("xb+") as copy:
            digest = _copy(reader, copy, shown(source))
            recording = _inspect(copy, shown(source))
        target = into / f"{digest}{recording.suffix}"
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    _sync_folder(into)
    return target.name


def _inspect(file: BinaryIO, name: str) -> Recording:
    source = Source(file)
    try:
        _check_bytes(source.size, "video")
        container, content = _content(source)
        kind: Literal["video", "audio"] = "audio" if content.width is None else "video"
        _check_bytes(source.size, kind)
        _check(content)
    except ValueError as error:
        raise ValueError(f"Recording {name} {error}.") from error
    return Recording(kind, container, f".{container}", *content)


def _content(source: Source) -> tuple[str, Content]:
    head = source.at(0, min(HEAD, source.size))
    if head.startswith(webm.MAGIC):
        return "webm", webm.inspect(source)
    if head[4:8] == b"ftyp":
        content = mp4.inspect(source)
        return "m4a" if content.width is None else "mp4", content
    if head.startswith(ogg.MAGIC):
        return "ogg", ogg.inspect(source)
    if wav.starts(head):
        return "wav", wav.inspect(source)
    if mp3.starts(head):
        return "mp3", mp3.inspect(source)
    raise ValueError("is neither WebM, MP4, Ogg, MP3 nor WAV; save it as one of these")


def _check_bytes(size: int, kind: Literal["video", "audio"]) -> None:
    most = MOST_BYTES[kind]
    if size > most:
        raise ValueError(f"has {size // 1_000_000} MB, {most // 1_000_000} fit; make it smaller")


def _check(content: Content) -> None:
    # Also false for NaN.
    if content.seconds is not None and not 0 <= content.seconds <= MOST_SECONDS:
        raise ValueError(f"is longer than {MOST_SECONDS // 60} minutes; cut it")
    for side in (content.width, content.height):
        if side is not None and not 0 < side <= MOST_SIDE:
            raise ValueError(f"is larger than {MOST_SIDE} pixels; save it smaller")


def _copy(reader: BinaryIO, writer: BinaryIO, name: str) -> str:
    """Copy, flush to the disk, and return the hex digest; counted, for files may grow."""
    digest, copied = sha256(), 0
    while chunk := reader.read(SLICE):
        copied += len(chunk)
        try:
            _check_bytes(copied, "video")
        except ValueError as error:
            raise ValueError(f"Recording {name} {error}.") from error
        digest.update(chunk)
        writer.write(chunk)
    writer.flush()
    os.fsync(writer.fileno())
    return digest.hexdigest()


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

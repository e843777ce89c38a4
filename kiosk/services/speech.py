"""A synthetic voice: espeak-ng turns a sentence into sound, Qt Multimedia plays it."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl, Signal

from kiosk.services.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Executor

    from PySide6.QtMultimedia import QMediaPlayer

PROGRAM = "espeak-ng"
LONGEST_S = 20
"""No sentence takes so long to be made into sound: 0.02 s is usual."""
HEADER = 44
"""Bytes before the sound in what espeak-ng writes."""
PACES = (115, 145, 180, 220)
"""Words a minute, from slow to fast."""

ARABIC = re.compile(r"[\u0600-\u08ff]")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
# Names in Latin letters inside of a text in other ones, with what stands between them.
NAMES = re.compile(r"([A-Za-z\u00c0-\u024f](?:[\w'’.&+ -]*[A-Za-z\u00c0-\u024f0-9])?)")


class Piece(NamedTuple):
    voice: str
    text: str


def voice(tag: str) -> str:
    """Name of espeak-ng's voice for a language tag."""
    base = tag.split("-", maxsplit=1)[0]
    return "en-gb" if base == "en" else base


def tongue(text: str, tag: str, house: str) -> str:
    """The language a text is spoken in: its own, unless its letters say that it is another's."""
    if ARABIC.search(text):
        return "ar"
    if CYRILLIC.search(text):
        return "uk"
    foreign = tag.startswith(("ar", "uk")) and LATIN.search(text)
    return house if foreign else tag


def pieces(text: str, tag: str, house: str) -> list[Piece]:
    """Names in Latin letters keep the voice of the house's language in a text of other letters."""
    spoken = voice(tongue(text, tag, house))
    if spoken not in {"ar", "uk"}:
        return [Piece(spoken, text)]
    parts = [part for part in NAMES.split(text) if part.strip()]
    return [Piece(voice(house) if NAMES.match(part) else spoken, part.strip()) for part in parts]


def sound(said: Sequence[Piece], pace: int) -> bytes:
    """WAV of the pieces one after the other; OSError without a voice."""
    made = [_sound(piece, PACES[pace], last=piece is said[-1]) for piece in said]
    body = b"".join(wav[HEADER:] for wav in made)
    head = made[0][:HEADER]
    # Written to a pipe, the lengths in its head are not known yet.
    sizes = [(HEADER - 8 + len(body)).to_bytes(4, "little"), len(body).to_bytes(4, "little")]
    return head[:4] + sizes[0] + head[8:40] + sizes[1] + body


def _sound(piece: Piece, pace: int, *, last: bool) -> bytes:
    command = [PROGRAM, "-v", piece.voice, "-s", str(pace), "-b", "1", "--stdin", "--stdout"]
    try:
        ended = subprocess.run(
            command if last else [*command, "-z"],
            input=piece.text.encode(),
            capture_output=True,
            timeout=LONGEST_S,
            check=False,
        )
    except subprocess.TimeoutExpired as fault:
        raise OSError(f"{PROGRAM} hangs") from fault
    if ended.returncode or len(ended.stdout) < HEADER:
        said = ended.stderr.decode(errors="replace").strip() or f"ended with {ended.returncode}"
        raise OSError(f"{PROGRAM} -v {piece.voice}: {said}")
    return ended.stdout


def speech_missing(tags: Sequence[str]) -> str:
    """What keeps texts in these languages from being read aloud, with the remedy; else empty."""
    if shutil.which(PROGRAM) is None:
        return f"{PROGRAM} is missing, nothing is read aloud: install it"
    for tag in tags:
        try:
            sound([Piece(voice(tag), "1")], 0)
        except OSError as fault:
            return f"no voice for {tag} ({fault}): install {PROGRAM} with its data"
    return ""


class Voice(QObject):
    """Says one sentence at a time; a new one silences the one before."""

    ended = Signal()
    """The sentence is said."""
    failed = Signal(str)

    def say(self, said: Sequence[Piece], pace: int, volume: float) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        """At once."""
        raise NotImplementedError

    def turn(self, volume: float) -> None:
        """Louder or quieter, 0 to 1."""
        raise NotImplementedError

    def close(self) -> None:
        """Nobody listens any more."""


class EspeakVoice(Voice):
    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(executor, self)
        self._turn = self._playing = 0
        """Counts sentences, so that one that came too late is not heard."""
        self._heard = QBuffer(self)
        self._player: QMediaPlayer | None = None

    def say(self, said: Sequence[Piece], pace: int, volume: float) -> None:
        self.stop()
        if self._player is None:
            self._player = self._make()
        self.turn(volume)
        self._jobs.run(partial(_tried, said, pace), partial(self._play, self._turn))

    def stop(self) -> None:
        self._turn += 1
        if self._player is not None:
            self._player.stop()

    def turn(self, volume: float) -> None:
        if self._player is not None:
            self._player.audioOutput().setVolume(volume)

    def close(self) -> None:
        self.stop()
        self._jobs.stop()

    def _make(self) -> QMediaPlayer:
        # 20 MB and 0.1 s: not before somebody listens.
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer  # noqa: PLC0415

        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(self))
        player.mediaStatusChanged.connect(self._look)
        return player

    def _play(self, turn: int, made: bytes | OSError) -> None:
        if turn != self._turn or self._player is None:
            return
        if isinstance(made, OSError):
            self.failed.emit(str(made))
            return
        self._player.setSource(QUrl())
        self._heard.close()
        self._heard.setData(QByteArray(made))
        self._heard.open(QBuffer.OpenModeFlag.ReadOnly)
        self._playing = turn
        self._player.setSourceDevice(self._heard, QUrl("sentence.wav"))
        self._player.play()

    def _look(self, status: QMediaPlayer.MediaStatus) -> None:
        if status.name in {"EndOfMedia", "InvalidMedia"} and self._playing == self._turn:
            self._playing = 0
            self.ended.emit()


def _tried(said: Sequence[Piece], pace: int) -> bytes | OSError:
    try:
        return sound(said, pace)
    except OSError as fault:
        return fault

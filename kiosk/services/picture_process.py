"""Pictures from outside are decoded in a process of their own: what a hostile file could take
over or use up there is not the kiosk."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

import msgspec
from PySide6.QtGui import QImageReader

from db.records import PreparedPicture
from kiosk.services.pictures import MOST_PIXELS, MOST_SIDE, WIDTHS, prepare_picture
from kiosk.services.regular import open_regular, shown

COMMAND = "prepare-picture"
PATIENCE = 30
"""Seconds on the wall; the largest picture takes about two."""
MEMORY = 1536 << 20
"""Bytes of address space; a picture of 50 megapixels needs 0.55 to 1.1 GB."""
LIMITS = {
    "RLIMIT_AS": MEMORY,
    "RLIMIT_CPU": 20,
    "RLIMIT_FSIZE": 64 << 20,
    "RLIMIT_NOFILE": 32,
    "RLIMIT_CORE": 0,
}
KEPT = ("LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMPDIR")
"""Of the environment: where libraries and temporary files are."""
MOST_TOLD = 4096
ANSWER = "answer.json"
RENDITION = re.compile(r"[0-9a-f]{64}\.webp")
SENTENCE = re.compile(r"[^\n]{1,300}[.]")
PROJECT = Path(__file__).resolve().parents[2]


class Answer(msgspec.Struct, forbid_unknown_fields=True):
    """What the child says, as one line of JSON: a picture or the sentence that refuses it."""

    picture: PreparedPicture | None = None
    refused: str = ""


def prepare_apart(source: Path, into: Path) -> PreparedPicture:
    """prepare_picture() in a child with little memory, time and rights; the same contract.

    Raises ValueError with one sentence, also when the child dies, hangs or lies.
    """
    open_regular(source).close()
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="unchecked-", dir=into) as name:
        folder = Path(name)
        _run([COMMAND, "--", str(source.absolute()), "."], folder, source)
        picture = _answer(folder, source)
        for size in picture.renditions:
            (folder / size.file).replace(into / size.file)
    return picture


def child(source: Path, into: Path) -> None:
    """What the hidden command does: prepare under limits and print the Answer."""
    limit(LIMITS)
    # Megabytes: 16 bits a channel take more than Qt allows at first.
    QImageReader.setAllocationLimit((8 * MOST_PIXELS >> 20) + 1)
    try:
        answer = Answer(prepare_picture(source, into))
    except MemoryError:
        answer = Answer(refused=f"Picture {shown(source)} needs too much memory; make it smaller.")
    except ValueError as error:
        answer = Answer(refused=str(error))
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    sys.stdout.flush()


def _run(arguments: list[str], folder: Path, source: Path) -> None:
    try:
        with (folder / ANSWER).open("wb") as told:
            subprocess.run(
                [*beginning(), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=subprocess.DEVNULL,
                cwd=folder,
                env=environment(),
                timeout=PATIENCE,
                check=True,
            )
    except subprocess.TimeoutExpired as error:
        raise _refused(source, "takes too long; make it smaller") from error
    except subprocess.CalledProcessError as error:
        raise _refused(source, "is damaged or needs too much; save it anew and smaller") from error


def beginning() -> list[str]:
    """The kiosk's own program, before the name of a command."""
    # A frozen program is its own interpreter; -P keeps the folder out of the import path.
    return [sys.executable] if hasattr(sys, "frozen") else [sys.executable, "-P", "-m", "kiosk"]


def environment() -> dict[str, str]:
    """Of a child: nothing that is not needed, and no screen."""
    return {name: os.environ[name] for name in KEPT if name in os.environ} | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(PROJECT),
        # Each thread's own arena would reserve 64 MB of the address space.
        "MALLOC_ARENA_MAX": "1",
    }


def limit(most_of: dict[str, int]) -> None:
    """Take rights away from this process, and all processors but one."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  POSIX only

    for name, most in most_of.items():
        resource.setrlimit(getattr(resource, name), (most, most))
    if sys.platform == "linux":
        # Qt scales in as many threads as it sees processors, and each reserves a stack.
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _answer(folder: Path, source: Path) -> PreparedPicture:
    try:
        with open_regular(folder / ANSWER) as file:
            answer = msgspec.json.decode(file.read(MOST_TOLD), type=Answer)
        if answer.picture is not None:
            _check(answer.picture, folder)
            return answer.picture
    except (msgspec.DecodeError, ValueError) as error:
        raise _refused(source, "could not be prepared safely; save it anew") from error
    if not (SENTENCE.fullmatch(answer.refused) and answer.refused.isprintable()):
        raise _refused(source, "could not be prepared safely; save it anew")
    raise ValueError(answer.refused)


def _check(picture: PreparedPicture, folder: Path) -> None:
    """Raise ValueError when the child's word is not what lies in its folder."""
    widths = [size.width for size in picture.renditions]
    if not 0 < len(widths) <= len(WIDTHS) or widths != sorted(set(widths)):
        raise ValueError("wrong sizes")
    for size in picture.renditions:
        if not (0 < size.width <= WIDTHS[-1] and 0 < size.height <= MOST_SIDE):
            raise ValueError("wrong size")
        if not RENDITION.fullmatch(size.file):
            raise ValueError("wrong name")
        with open_regular(folder / size.file) as file:
            data = file.read(LIMITS["RLIMIT_FSIZE"])
        if not (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
            raise ValueError("no WebP")
        if sha256(data).hexdigest() != Path(size.file).stem:
            raise ValueError("wrong bytes")


def _refused(source: Path, why: str) -> ValueError:
    return ValueError(f"Picture {shown(source)} {why}.")

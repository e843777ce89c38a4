"""Files from outside, opened without believing what their names say."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

# A link is not followed and a FIFO does not block; Windows knows neither.
FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
SHOWN = 80


def open_regular(source: Path) -> BinaryIO:
    """Open a regular file for reading; raises ValueError with one sentence otherwise."""
    name = shown(source)
    try:
        # Looked at before opening, because opening some devices already does something, and
        # after, because the file may have been exchanged in between.
        _check(source.lstat(), name)
        file = os.fdopen(os.open(source, FLAGS | getattr(os, "O_BINARY", 0)), "rb")
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise _refused(name) from error
        raise ValueError(f"{name} cannot be read ({error.strerror}); copy it again.") from error
    try:
        _check(os.fstat(file.fileno()), name)
    except ValueError:
        file.close()
        raise
    return file


def shown(source: Path) -> str:
    """The file's name as it may stand in a sentence: printable and short."""
    return "".join(c for c in source.name if c.isprintable())[:SHOWN]


def _check(status: os.stat_result, name: str) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise _refused(name)


def _refused(name: str) -> ValueError:
    return ValueError(f"{name} is a link, folder or device; copy the file itself.")

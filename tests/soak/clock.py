"""The program's clock: many times as fast as ours, and put forward while nobody does anything."""

from __future__ import annotations

from pathlib import Path

LIBRARIES = "*/faketime/libfaketimeMT.so.1"
"""Below /usr/lib, of the Debian package libfaketime."""
FASTER = 100
"""Times as fast as ours."""


class Clock:
    def __init__(self, folder: Path) -> None:
        self._file, self._ahead = folder / "clock", 0
        self.put_forward(0)

    @property
    def surroundings(self) -> dict[str, str]:
        """What a program needs to go by it."""
        return {
            "LD_PRELOAD": str(next(Path("/usr/lib").glob(LIBRARIES))),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
        }

    def put_forward(self, seconds: int) -> None:
        """The monotonic clock as well; who waits notices when something wakes them."""
        self._ahead += seconds
        # Whole or not at all: it is read at any moment.
        written = self._file.with_suffix(".new")
        written.write_text(f"+{self._ahead} x{FASTER}\n")
        written.replace(self._file)

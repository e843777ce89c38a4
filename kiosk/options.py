"""What the command line says about a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Options(NamedTuple):
    data: Path
    """The data folder: workspace, media, editions and logs."""
    windowed: bool = False
    size: tuple[int, int] | None = None
    """Width and height in pixels."""
    language: str | None = None
    """BCP 47 tag the kiosk starts in and returns to; None = the house's setting."""
    theme: str | None = None
    """light, dark or contrast; None = the house's setting."""
    safe: bool = False
    """After repeated failures: an earlier edition, plainly drawn."""

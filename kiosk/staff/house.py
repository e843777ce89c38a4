"""What the desk may ask of the kiosk around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from db.records import Settings
    from kiosk.services.media import MediaFolder
    from kiosk.staff.condition import Finding


class House(NamedTuple):
    show_preview: Callable[[Path, MediaFolder, str], None]
    """Folder with the content, its media, and the record to begin with (empty: the start)."""
    take_over: Callable[[], None]
    """Visitors get the edition that is current now."""
    take_settings: Callable[[Settings], None]
    speak: Callable[[str], None]
    """Translate the desk: ``de`` or ``en``."""
    language_name: Callable[[str], str]
    """A language's own name by its tag."""
    leave: Callable[[], None] = lambda: None
    """Close the desk."""
    examine: Callable[[Path], Sequence[Finding]] = lambda data: ()
    """The self-test of a data folder."""

"""Which content the screens read: the current edition, or a preview above it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.edition import Editions, check, content_whole, verify
from db.errors import EditionDamaged, NoEdition
from db.manifest import read_manifest
from kiosk.services.media import MediaFolder

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.options import Options

log = logging.getLogger(__name__)


class Showing:
    def __init__(self, editions: Editions) -> None:
        self.editions = editions
        self.published = ""
        """When the edition was made: ISO 8601 in UTC."""
        self.catalogue: Catalogue | None = None
        """None shows the fault page."""
        self.media: MediaFolder | None = None
        self._edition: Catalogue | None = None
        self._preview: Catalogue | None = None

    @property
    def folder(self) -> Path | None:
        """Of the edition, also during a preview."""
        return self._edition.folder if self._edition else None

    @property
    def previewing(self) -> bool:
        return self._preview is not None

    def take_over(self, folder: Path | None) -> None:
        """Show this edition and close what was shown before."""
        before = self._edition, self._preview
        self._edition, self._preview = (Catalogue(folder) if folder else None), None
        if self._edition is not None:
            self.published = read_manifest(self._edition.folder).created
            self.media = MediaFolder(self._edition.media)
        self.catalogue = self._edition
        for catalogue in before:
            if catalogue is not None:
                catalogue.close()

    def newer(self) -> bool:
        """Whether the pointer leads elsewhere; never during a preview."""
        try:
            return self._preview is None and self.editions.current() != self.folder
        except (NoEdition, OSError) as fault:
            log.debug("%s", fault)
            return False

    def preview(self, folder: Path, media: MediaFolder) -> None:
        """Show content that is not published; ``take_over`` ends it."""
        before, self._preview = self._preview, Catalogue(folder)
        self.catalogue, self.media = self._preview, media
        if before is not None:
            before.close()

    def usable(self) -> Path | None:
        """Folder of the edition to show, None without any."""
        return usable(self.editions)

    def replaceable(self, folder: Path) -> bool:
        """Whether a damaged edition is to go: where it is the only one and its content is whole,
        a picture that is missing is better than no tiles."""
        every = (self.editions.folder(number) for number in self.editions.numbers())
        return any(_good(each) for each in every if each != folder) or not content_whole(folder)


def editions_for(options: Options) -> Editions:
    """What this run shows of."""
    root = options.data / "editions"
    if not options.safe:
        return Editions(root)
    from kiosk.safe import EarlierEditions  # noqa: PLC0415

    return EarlierEditions(root)


def _good(folder: Path) -> bool:
    try:
        check(folder)
    except (EditionDamaged, OSError):
        return False
    return True


def usable(editions: Editions) -> Path | None:
    """Folder of the edition to show, None without any."""
    try:
        return editions.usable()
    except NoEdition as fault:
        log.error("%s", fault)
        return None


Traces = tuple[tuple[str, int, int], ...]
"""Of whoever writes in an edition: name, size and time of change of each file."""


def traces(folder: Path) -> Traces:
    """Cheap enough for every few seconds; without the folder there are none."""
    try:
        found = ((path.name, path.stat()) for path in sorted(folder.rglob("*")))
        return tuple((name, status.st_size, status.st_mtime_ns) for name, status in found)
    except OSError:
        return ()


def damage(folder: Path) -> EditionDamaged | None:
    """What is wrong with an edition, every picture hashed; a disk that refuses to be read says
    nothing about it."""
    try:
        verify(folder)
    except EditionDamaged as found:
        return found
    except OSError as fault:
        log.error("Edition %s cannot be read (%s); check the disk.", folder.name, fault)
    return None

"""Which content the screens read: the current edition, or a preview above it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.edition import Editions, verify
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


def editions_for(options: Options) -> Editions:
    """What this run shows of."""
    root = options.data / "editions"
    if not options.safe:
        return Editions(root)
    from kiosk.safe import EarlierEditions  # noqa: PLC0415

    return EarlierEditions(root)


def usable(editions: Editions) -> Path | None:
    """Folder of the edition to show, None without any."""
    try:
        return editions.usable()
    except NoEdition as fault:
        log.error("%s", fault)
        return None


def damage(folder: Path) -> EditionDamaged | None:
    """What is wrong with an edition, every picture hashed."""
    try:
        verify(folder)
    except EditionDamaged as found:
        return found
    return None

"""Safe mode, for a terminal that keeps failing: the edition before the newest, drawn without the
graphics processor."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from db.edition import Editions, check
from db.errors import EditionDamaged

log = logging.getLogger(__name__)


class EarlierEditions(Editions):
    """Passes over the edition that is current now, which may be what fails, for the newest good
    one before it. The pointer stays: what staff publish next is shown."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._doubted = self._pointed()

    def current(self) -> Path:
        folder = super().current()
        if int(folder.name) == getattr(self, "_doubted", None):
            return self._before(folder)
        return folder

    def _before(self, folder: Path) -> Path:
        for number in reversed([n for n in self.numbers() if n < int(folder.name)]):
            try:
                check(self.folder(number))
            except (EditionDamaged, OSError) as fault:
                log.warning("%s", fault)
            else:
                return self.folder(number)
        return folder


def draw_plainly() -> None:
    """Before the application is made."""
    os.environ["QT_QUICK_BACKEND"] = "software"

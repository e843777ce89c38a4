"""Finding records by what a visitor types."""

from __future__ import annotations

from db.catalogue import Catalogue


class Search:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

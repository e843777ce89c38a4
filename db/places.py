"""What stands on the map of an edition."""

from __future__ import annotations

from db.catalogue import Catalogue


def mapped(catalogue: Catalogue) -> bool:
    """Whether any record has a place."""
    return False

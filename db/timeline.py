"""The milestones of all records, year by year."""

from __future__ import annotations

from db.catalogue import Catalogue


def timed(catalogue: Catalogue) -> bool:
    """Whether any record has a milestone."""
    return False

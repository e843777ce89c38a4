"""How large a sheet may be, and the sentence for one that is not to be read."""

from __future__ import annotations

from db.errors import PackageRefused

MAX_FILE = 64 << 20
"""Bytes; 10,000 records in three languages, all texts full, stay below."""
MAX_ROWS = 100_000
MAX_COLUMNS = 200
MAX_CELLS = 4_000_000
"""Rows times columns: the memory of an empty cell is what a hostile sheet would use up."""


def refused(reason: str) -> PackageRefused:
    """The refusal of a whole sheet."""
    return PackageRefused(
        f"The sheet {reason}; nothing was imported, save it again from a spreadsheet program."
    )


def too_large() -> PackageRefused:
    """The refusal of a sheet with too many rows, columns or cells."""
    return PackageRefused(
        f"The sheet has more than {MAX_ROWS} rows, {MAX_COLUMNS} columns or {MAX_CELLS} cells; "
        "nothing was imported, split it."
    )

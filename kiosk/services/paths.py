"""Where the data folder is."""

from __future__ import annotations

import os
from pathlib import Path


def data_folder(given: str | None) -> Path:
    """The folder named on the command line, else in KIOSK_DATA, else the platform's own."""
    if chosen := given or os.environ.get("KIOSK_DATA"):
        return Path(chosen).absolute()
    from platformdirs import user_data_path  # noqa: PLC0415  only who asks pays

    return user_data_path("schaufenster", appauthor=False)

"""The three font families of the kiosk, taken from their packages' own files."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.services.resources import package_folder

log = logging.getLogger(__name__)

TEXT = "IBM Plex Sans"
ARABIC = "IBM Plex Sans Arabic"
ICONS = "Material Design Icons"

# Only what is on the screen: each file costs about 2 ms at start.
FILES = {
    "fontpkg_ibm_plex_sans": ("files/IBMPlexSans[[]wdth,wght].ttf",),
    "fontpkg_ibm_plex_sans_arabic": (
        "files/IBMPlexSansArabic-Regular.ttf",
        "files/IBMPlexSansArabic-SemiBold.ttf",
        "files/IBMPlexSansArabic-Bold.ttf",
    ),
    # Read as a font file: importing qtawesome costs 0.3 s before the first tile.
    "qtawesome": ("fonts/materialdesignicons6-webfont-*.ttf",),
}


def font_files() -> dict[str, list[Path]]:
    """The files there are, by the pattern of their name."""
    return {each: _files(package, each) for package, every in FILES.items() for each in every}


def load_fonts() -> set[str]:
    """Register the files with Qt and return the families that are now known; the system's own
    font stands in for a missing one."""
    families: set[str] = set()
    for pattern, files in font_files().items():
        if not files:
            log.error("The font %s is missing: install the program again.", pattern)
        for file in files:
            number = QFontDatabase.addApplicationFont(str(file))
            families.update(QFontDatabase.applicationFontFamilies(number))
    QFont.insertSubstitutions(TEXT, [ARABIC])
    QFont.insertSubstitutions(ARABIC, [TEXT])
    return families


def _files(package: str, pattern: str) -> list[Path]:
    try:
        return sorted(package_folder(package).glob(pattern))
    except ModuleNotFoundError:
        return []

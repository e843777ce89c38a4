"""The three font families of the kiosk, taken from their packages' own files."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.services.resources import package_folder

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


def load_fonts() -> set[str]:
    """Register the files with Qt and return the families that are now known."""
    families: set[str] = set()
    for package, patterns in FILES.items():
        for pattern in patterns:
            for file in package_folder(package).glob(pattern):
                number = QFontDatabase.addApplicationFont(str(file))
                families.update(QFontDatabase.applicationFontFamilies(number))
    QFont.insertSubstitutions(TEXT, [ARABIC])
    QFont.insertSubstitutions(ARABIC, [TEXT])
    return families

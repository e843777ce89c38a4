"""Names of qtawesome's mdi6 set to characters of its font."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.services.resources import package_folder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@cache
def _charmap() -> str:
    """Empty without the font, which load_fonts tells: words say the same as the icons."""
    try:
        folder = package_folder("qtawesome") / "fonts"
        file = next(folder.glob("materialdesignicons6-webfont-charmap-*.json"))
        return file.read_text("ascii")
    except (ModuleNotFoundError, StopIteration, OSError):
        return ""


@cache
def glyph(name: str) -> str:
    """The icon's character, or an empty string for an unknown name.

    Searched in the text: parsing all 7,000 names would cost 8 ms at start.
    """
    found = re.search(rf'"{re.escape(name)}":\s*"(?:0x)?([0-9a-f]+)"', _charmap())
    return chr(int(found[1], 16)) if found else ""


@QmlElement
@QmlSingleton
class Icons(QObject):
    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        return glyph(name)

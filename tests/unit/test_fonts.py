"""Every letter that the first content and the screens need is in the fonts that come along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QRawFont

from kiosk.services.first_content import CONTENT
from kiosk.services.fonts import ARABIC, FILES, TEXT
from kiosk.services.resources import RESOURCES, package_folder
from kiosk.shell.language import locale
from kiosk.visitor.keys import DIGITS, LAYOUTS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

INVISIBLE = "\n\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"


def _needed() -> str:
    files = [*CONTENT.rglob("*.json"), *(RESOURCES / "i18n").glob("*.ts")]
    keys = [line for layout in (*LAYOUTS.values(), DIGITS) for line in layout.lines]
    dates = [
        locale(tag).toString(QDate(2026, month, 25), QLocale.FormatType.LongFormat)
        for tag in ("de", "en", "tr", "uk", "ar")
        for month in range(1, 13)
    ]
    return "".join([*(file.read_text(encoding="utf-8") for file in files), *keys, *dates])


@pytest.fixture
def fonts(qtbot: QtBot) -> list[QRawFont]:
    """One of Latin, Greek and Cyrillic letters, one of Arabic ones."""
    found = [
        QRawFont(str(next(package_folder(package).glob(files[0]))), 20)
        for package, files in FILES.items()
        if "plex" in package
    ]
    assert [font.familyName() for font in found] == [TEXT, ARABIC]
    return found


@pytest.mark.parametrize(
    ("letters", "number"), [("ґєіїҐЄІЇ’", 0), ("çğıİöşüÇĞÖŞÜ", 0), ("ابتثجحخدذسطعغفقكلمنهوي", 1)]
)
def test_one_font_has_all_of_a_language(fonts: list[QRawFont], letters: str, number: int) -> None:
    assert [c for c in letters if not fonts[number].supportsCharacter(ord(c))] == []


def test_no_letter_of_any_text_is_missing(fonts: list[QRawFont]) -> None:
    needed = set(_needed()) - set(INVISIBLE)
    assert len(needed) > 150
    assert {c for c in needed if not any(f.supportsCharacter(ord(c)) for f in fonts)} == set()

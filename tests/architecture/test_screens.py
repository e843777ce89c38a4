"""Rules of the screens that no linter knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCREENS = sorted((ROOT / "resources" / "qml").rglob("*.qml"))
LONGEST = 250
PAINTED = {"QrCode.qml", "MapPin.qml", "MapTiles.qml"}

FORBIDDEN = {
    "markup in data": r"Text\.(RichText|StyledText|MarkdownText|AutoText)",
    "Qt's own controls, whose texts may be markup": r"import QtQuick\.(Controls\n|Dialogs)",
    "mirroring what the stage mirrors already": r"layoutDirection: .*(rightToLeft|mirrored)",
    "untyped context": r"property var |setContextProperty",
}


def _found(pattern: str, files: list[Path]) -> list[str]:
    return [f"{f.name}: {m[0]}" for f in files for m in re.finditer(pattern, f.read_text())]


def test_there_are_screens() -> None:
    assert len(SCREENS) > 25


@pytest.mark.parametrize("rule", FORBIDDEN)
def test_screens_are_free_of(rule: str) -> None:
    assert _found(FORBIDDEN[rule], SCREENS) == []


def test_text_is_born_plain_in_one_place() -> None:
    outside = [f for f in SCREENS if f.parent.name != "Controls"]
    assert _found(r"\b(Text|TextInput|TextEdit|Label) \{", outside) == []
    raw = [f for f in SCREENS if re.search(r"^Text \{", f.read_text(), re.MULTILINE)]
    assert [f.name for f in raw if "textFormat: Text.PlainText" not in f.read_text()] == []
    assert {f.name for f in raw} == {"PlainText.qml", "Icon.qml"}


def test_colours_and_fonts_live_in_the_theme() -> None:
    outside = [f for f in SCREENS if f.parent.name != "Theme"]
    assert _found(r'"#[0-9a-fA-F]{3,8}"|font\.family: "|duration: [1-9]\d*$', outside) == []


def test_every_image_is_decoded_beside_the_screen() -> None:
    for file in SCREENS:
        blocks = re.findall(r"^( *)Image \{(.*?)^\1\}", file.read_text(), re.DOTALL | re.MULTILINE)
        for _, image in blocks:
            # A QR code is a few hundred bytes made by ourselves; pins and ground are painted by
            # ourselves, and Qt's reader thread would wait for the interpreter for ever.
            assert "asynchronous: true" in image or file.name in PAINTED, file.name


def test_words_go_through_translation() -> None:
    # A literal with a letter in a property that visitors read or hear.
    pattern = r'(?:\btext|\blabel|Accessible\.name|Accessible\.description): "[^"]*[A-Za-z]{2}'
    assert _found(pattern, SCREENS) == []


def test_files_stay_short() -> None:
    assert [f.name for f in SCREENS if len(f.read_text().splitlines()) > LONGEST] == []

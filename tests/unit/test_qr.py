"""QR codes of links and of lists."""

from __future__ import annotations

import subprocess
from base64 import b64decode
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.services.qr import drawn, qr_png
from kiosk.visitor.take_home import FITS

if TYPE_CHECKING:
    from pathlib import Path

ARABIC = "قائمتي\n\nمتحف التعدين"


def _image(address: str) -> QImage:
    return QImage.fromData(b64decode(address.partition(",")[2]))


def _decoded(address: str, folder: Path) -> str:
    image = _image(address)
    # As on the smallest screen: four pixels a module.
    large = image.scaled(image.size() * 4, Qt.AspectRatioMode.KeepAspectRatio)
    assert large.save(str(folder / "code.png"))
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(folder / "code.png")], capture_output=True, check=True
    )
    return read.stdout.decode().removesuffix("\n")


def test_a_link_becomes_a_picture() -> None:
    assert qr_png("https://www.rvr.ruhr").startswith("data:image/png;base64,")


def test_nothing_to_say_is_no_code() -> None:
    assert qr_png("") == ""


def test_a_text_too_long_for_a_code_is_no_code() -> None:
    assert qr_png("x" * 5000) == ""


@pytest.mark.parametrize(
    "text",
    [
        "https://www.rvr.ruhr",
        "Größe",
        "Merkliste – Straße der Überraschung\n\nZeche\nhttps://zeche.example",
        ARABIC,
        "Їжак",
        "ا",
    ],
)
def test_every_script_is_read_as_it_was_written(text: str, tmp_path: Path) -> None:
    assert _decoded(drawn(text, "l"), tmp_path) == text


def test_the_longest_list_still_has_modules_a_phone_can_tell_apart(tmp_path: Path) -> None:
    text = (ARABIC * 50).encode()[:FITS].decode(errors="ignore")
    text += "x" * (FITS - len(text.encode()))
    address = drawn(text, "l")
    assert _image(address).width() == 105
    assert _decoded(address, tmp_path) == text
    assert _image(drawn(text + "x", "l")).width() > 105

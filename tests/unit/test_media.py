"""The door for pictures: what it lets through, and what stays outside."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from kiosk.services.media import MediaFolder

if TYPE_CHECKING:
    from pathlib import Path

WEBP = b"RIFF\x24\x00\x00\x00WEBPVP8 "
NAME = sha256(WEBP).hexdigest() + ".webp"


def test_a_picture_of_the_edition_has_an_address(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(WEBP)
    assert MediaFolder(tmp_path).url(NAME).toLocalFile() == str(tmp_path / NAME)


@pytest.mark.parametrize(
    "name", ["../secret.webp", "/etc/passwd", "http://example.org/x.webp", "", "a.webp", NAME + "/"]
)
def test_other_names_are_refused(
    tmp_path: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert MediaFolder(tmp_path).url(name).isEmpty()
    assert "refused" in caplog.text


def test_an_svg_in_disguise_is_refused(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / NAME).write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert MediaFolder(tmp_path).url(NAME).isEmpty()
    assert "refused" in caplog.text


def test_a_fifo_does_not_block(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    os.mkfifo(tmp_path / NAME)
    assert MediaFolder(tmp_path).url(NAME).isEmpty()
    assert "refused" in caplog.text


def test_a_link_does_not_lead_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    outside = tmp_path / "outside.webp"
    outside.write_bytes(WEBP)
    media = tmp_path / "media"
    media.mkdir()
    (media / NAME).symlink_to(outside)
    assert MediaFolder(media).url(NAME).isEmpty()
    assert "refused" in caplog.text

"""A file from outside is opened only when it is one, even when it is exchanged meanwhile."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.services.regular import open_regular, shown

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs links and FIFOs")


@pytest.fixture
def honest(tmp_path: Path) -> Path:
    (tmp_path / "a.png").write_bytes(b"x")
    return tmp_path / "a.png"


def test_a_file_is_opened(honest: Path) -> None:
    with open_regular(honest) as file:
        assert file.read() == b"x"


def test_a_device_is_not_even_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a hardware watchdog starts it."""
    monkeypatch.delattr(os, "open")
    with pytest.raises(ValueError, match="copy the file itself"):
        open_regular(Path("/dev/null"))


@pytest.mark.parametrize("kind", ["link", "fifo"])
def test_what_is_exchanged_after_the_first_look_is_found_out(
    honest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    looked, exchanged = honest.lstat(), tmp_path / "b.png"
    if kind == "link":
        exchanged.symlink_to(honest)
    else:
        os.mkfifo(exchanged)
    monkeypatch.setattr(Path, "lstat", lambda path: looked)
    before = len(list(Path("/dev/fd").iterdir()))
    with pytest.raises(ValueError, match=r"b\.png is a link, folder or device; copy .*\."):
        open_regular(exchanged)
    assert len(list(Path("/dev/fd").iterdir())) == before


def test_names_are_shown_plain_and_short() -> None:
    assert shown(Path("a\n\u202eb\udcff.png")) == "ab.png"
    assert len(shown(Path("x" * 300))) == 80

"""QR codes of links."""

from __future__ import annotations

from kiosk.services.qr import qr_png


def test_a_link_becomes_a_picture() -> None:
    assert qr_png("https://www.rvr.ruhr").startswith("data:image/png;base64,")


def test_nothing_to_say_is_no_code() -> None:
    assert qr_png("") == ""


def test_a_text_too_long_for_a_code_is_no_code() -> None:
    assert qr_png("x" * 5000) == ""

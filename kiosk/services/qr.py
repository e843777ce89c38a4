"""QR codes for confirmed links and for what a visitor takes home."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=64)
def qr_png(text: str) -> str:
    """A link as a QR code (level M, quiet zone of 4 modules, ISO/IEC 18004) in a PNG data address;
    one pixel a module. Empty for text that is empty or does not fit into a code."""
    return drawn(text, "m")


def drawn(text: str, level: str) -> str:
    """The same at any level of error correction (l, m, q or h), and remembered by nobody: a
    visitor's list must not outlive the visit. Takes up to 0.1 s."""
    import segno  # noqa: PLC0415  77 ms that must not stand before the first tiles

    if not text:
        return ""
    try:
        # Beyond ASCII the code says that it is UTF-8 (ECI 26): left to guess, readers take it for
        # Shift JIS or Big5 now and then.
        code = segno.make(text, error=level, micro=False, encoding="utf-8", eci=not text.isascii())
    except segno.DataOverflowError:
        return ""
    return str(code.png_data_uri(scale=1, border=4))

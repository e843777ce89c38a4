"""QR codes for confirmed links."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=64)
def qr_png(text: str) -> str:
    """A QR code (level M, quiet zone of 4 modules, ISO/IEC 18004) as a PNG data address;
    one pixel a module. Empty for text that is empty or does not fit into a code."""
    import segno  # noqa: PLC0415  77 ms that must not stand before the first tiles

    if not text:
        return ""
    try:
        return str(segno.make(text, error="m", micro=False).png_data_uri(scale=1, border=4))
    except segno.DataOverflowError:
        return ""

"""Whether there is a screen to draw on."""

from __future__ import annotations

import os
import sys

WITHOUT_DISPLAY = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}


def display_missing() -> str:
    """One sentence with the remedy when no display can be reached, else an empty string."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "") in WITHOUT_DISPLAY:
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return "There is no display: start the kiosk in a graphical session, or try kiosk screenshots."

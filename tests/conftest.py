"""Every test without a screen of its own draws off screen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QGuiApplication

import kiosk  # noqa: F401  keeps the interpreter's True alive


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets, so its tests have none either."""
    return QGuiApplication

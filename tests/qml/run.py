"""Runs the QML tests of this folder in a process of their own: python run.py [options]."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

import kiosk.services.icons
import kiosk.visitor.kept
from kiosk.services.fonts import load_fonts
from kiosk.services.resources import RESOURCES

HERE = Path(__file__).parent
assert kiosk.services.icons  # registers the Icons singleton
assert kiosk.visitor.kept  # and the list whose hearts the mosaic shows


class Setup(QObject):
    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        load_fonts()
        engine.addImportPath(str(RESOURCES / "qml"))


if __name__ == "__main__":
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("screens", Setup, [*sys.argv, "-input", str(HERE)]))

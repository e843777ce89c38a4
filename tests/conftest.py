"""Every test without a screen of its own draws off screen."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

import kiosk  # noqa: F401  keeps the interpreter's True alive

if TYPE_CHECKING:
    from collections.abc import Iterator

# Only between tests and in their thread: a job's thread that happened to collect what an earlier
# test has left, a whole kiosk with its timers, would delete it where Qt does not allow it.
gc.disable()

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets, so its tests have none either."""
    return QGuiApplication


@pytest.fixture(scope="module", autouse=True)
def _locale() -> Iterator[None]:
    """A kiosk's language ends with the file whose tests chose it."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    gc.collect()


@pytest.fixture(autouse=True)
def _litter() -> Iterator[None]:
    """What a test leaves goes with it."""
    yield
    gc.collect(1)


@pytest.fixture(scope="session")
def first_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first workspace, made once."""
    data = tmp_path_factory.mktemp("first") / "data"
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kiosk", "publish", "--data", str(data)]
    subprocess.run(command, cwd=ROOT, env=offscreen, check=True, capture_output=True)
    return data

"""A kiosk emits for months; the interpreter has to outlast it."""

from __future__ import annotations

import subprocess
import sys

EMITS = """
import kiosk
from PySide6.QtCore import QObject, Signal
class Speaker(QObject):
    said = Signal()
speaker = Speaker()
for _ in range(200_000):
    speaker.said.emit()
print("alive")
"""


def test_emitting_for_ever_does_not_end_the_interpreter() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", EMITS], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr

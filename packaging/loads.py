"""Load every plugin of a frozen program once, and with it what it needs: loads.py BUNDLE. A damaged
one would only be missed on a visitor's screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LOAD = """
import ctypes, sys
for file in sys.argv[1:]:
    try:
        ctypes.CDLL(file)
    except OSError as fault:
        sys.exit(str(fault))
"""


def load(bundle: Path) -> None:
    inside = bundle / "_internal"
    kinds = (inside / "PySide6" / "Qt" / name for name in ("plugins", "qml"))
    files = sorted(str(file) for kind in kinds for file in kind.rglob("*.so"))
    environment = os.environ | {"LD_LIBRARY_PATH": str(inside)}
    ended = subprocess.run([sys.executable, "-c", LOAD, *files], env=environment, check=False)
    if ended.returncode != 0 or not files:
        raise SystemExit("The program would lack this plugin; it must not be shipped.")
    print(f"{len(files)} plugins load.")


if __name__ == "__main__":
    load(Path(sys.argv[1]))

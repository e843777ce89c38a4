"""The kiosk: one visit's shell, the visitor's screens, and the services below them."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 returns True from Signal.emit() without counting the reference. Before
    # Python 3.12 made True immortal, some thousand emits end in "deallocating True" and an abort:
    # an hour of visitors. Counting a few references ahead outlasts any run.
    from ctypes import c_ssize_t

    c_ssize_t.from_address(id(True)).value += 1 << 40

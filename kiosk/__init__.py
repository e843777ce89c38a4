"""The kiosk: one visit's shell, the visitor's screens, the staff's desk, and the services below."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 hands out True and None without counting the reference. Before Python 3.12
    # made them immortal, some thousand signals end in "deallocating True" and an abort: an hour
    # of visitors. Counting a few references ahead outlasts any run.
    from ctypes import c_ssize_t

    for one in (True, False, None):
        c_ssize_t.from_address(id(one)).value += 1 << 40

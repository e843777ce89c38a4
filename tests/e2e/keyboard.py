"""The keyboard on the screen as a finger finds it: its keys are not on the bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.e2e.conftest import Kiosk

# Centres of the German layout's keys, as shares of the keyboard's width and height.
COLUMNS = 11
ROWS = (0.135, 0.38, 0.63, 0.862)
LETTERS = ("qwertzuiopü", "asdfghjklöä", "  yxcvbnm")
KEYS = {
    letter: ((column + 0.5) / COLUMNS, ROWS[row])
    for row, line in enumerate(LETTERS)
    for column, letter in enumerate(line)
    if letter != " "
} | {" ": (0.5, ROWS[3]), "shift": (0.064, ROWS[2]), "erase": (0.936, ROWS[2])}


def type_words(kiosk: Kiosk, words: str) -> None:
    """Touch one key after the other."""
    x, y, width, height = kiosk.resting("keyboard").extents
    for letter in words:
        for key in ("shift", letter.lower()) if letter.isupper() else (letter,):
            across, down = KEYS[key]
            kiosk.pointer(round(x + across * width), round(y + down * height), "click", "1")

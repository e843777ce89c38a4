"""How far a typed word is from the beginning of a known one."""

from __future__ import annotations


def distance(typed: str, known: str, most: int) -> int:
    """Letters missing, too many, wrong or swapped until ``typed`` begins ``known``; a number above
    ``most`` stands for every larger one."""
    known = known[: len(typed) + most]
    before: list[int] = []
    row = list(range(len(known) + 1))
    for number, letter in enumerate(typed, 1):
        earlier, before = before, row
        row = [number]
        for place, other in enumerate(known, 1):
            best = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != other))
            swapped = (
                number > 1
                and place > 1
                and letter == known[place - 2]
                and typed[number - 2] == other
            )
            if swapped:
                best = min(best, earlier[place - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row)


def tolerance(typed: str) -> int:
    """Mistakes that a word of this length may have."""
    return 0 if len(typed) < 4 else 1 if len(typed) < 8 else 2

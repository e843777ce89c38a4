"""Words that are nearly what was typed: how far apart, and which to look for."""

from __future__ import annotations

from collections.abc import Iterator

FORGIVING, GENEROUS = 4, 8
"""Letters from which on one typing error is forgiven, and two."""
ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщъыьэюяєі",
    "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي",
)
"""Folded letters of the scripts on our keyboards."""


def errors_forgiven(word: str) -> int:
    """How many typing errors a word may hold; numbers are meant as they are."""
    if not word.isalpha() or len(word) < FORGIVING:
        return 0
    return 1 if len(word) < GENEROUS else 2


def distance(typed: str, word: str, most: int) -> int:
    """Errors that make ``typed`` of the best fitting beginning of ``word``: letters too many, too
    few, wrong, or swapped with their neighbour; anything above ``most`` is ``most + 1``."""
    word = word[: len(typed) + most]
    if len(set(typed).difference(word)) > most:
        return most + 1
    far = most + 1
    before: list[int] = []
    row = [*range(far), *[far] * (len(word) - most)]
    for line, letter in enumerate(typed, 1):
        two_before, before, row = before, row, [far] * len(row)
        if line <= most:
            row[0] = line
        # Beyond this band everything is too far.
        for at in range(max(1, line - most), min(len(word), line + most) + 1):
            same = letter == word[at - 1]
            cost = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (not same))
            if line > 1 and at > 1 and letter == word[at - 2] and typed[line - 2] == word[at - 1]:
                cost = min(cost, two_before[at - 2] + 1)
            row[at] = cost
        if min(row) > most:
            return far
    least: int = min(row)
    return min(least, far)


def one_error(word: str) -> Iterator[str]:
    """Everything that one typing error may have made ``word`` of."""
    alphabet = next((each for each in ALPHABETS if word[:1] in each), "")
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in alphabet:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]

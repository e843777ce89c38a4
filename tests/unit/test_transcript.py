"""Captions as sentences to read along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.services.captions import Cue
from kiosk.visitor.transcript import LONGEST, Sentence, sentences

LONG = "Wort " * 40 + "Wort"


@pytest.mark.parametrize(
    ("cues", "expected"),
    [
        ([], []),
        ([(0, 900, "Hallo.")], [(0, "Hallo.")]),
        ([(0, 900, "Im Revier"), (1000, 2000, "ist was los.")], [(0, "Im Revier ist was los.")]),
        ([(0, 900, "Eins."), (900, 1800, "Zwei.")], [(0, "Eins."), (900, "Zwei.")]),
        ([(0, 900, "»Ja!«"), (900, 1800, "sagt sie.")], [(0, "»Ja!«"), (900, "sagt sie.")]),
        ([(0, 900, "هل أنتم هنا؟"), (900, 1800, "نعم.")], [(0, "هل أنتم هنا؟"), (900, "نعم.")]),
        ([(0, 900, "Musik"), (2900, 3800, "Danach")], [(0, "Musik"), (2900, "Danach")]),
        ([(0, 900, "zwei\nZeilen"), (900, 1800, "eine")], [(0, "zwei Zeilen eine")]),
        ([(0, 900, LONG), (900, 1800, LONG)], [(0, LONG), (900, LONG)]),
    ],
    ids=["none", "one", "cut", "two", "quoted", "Arabic", "silence", "lines", "endless"],
)
def test_sentences(cues: list[tuple[int, int, str]], expected: list[tuple[int, str]]) -> None:
    assert sentences(Cue(*cue) for cue in cues) == tuple(Sentence(*each) for each in expected)


@given(
    some.lists(
        some.tuples(
            some.integers(1, 5_000), some.integers(1, 5_000), some.text("ab .?!", min_size=1)
        )
    )
)
def test_every_word_is_there_once_and_in_order(steps: list[tuple[int, int, str]]) -> None:
    cues, moment = [], 0
    for wait, length, text in steps:
        moment += wait
        cues.append(Cue(moment, moment + length, text))
    found = sentences(cues)
    assert " ".join(s.text for s in found).split() == " ".join(c.text for c in cues).split()
    starts = [s.start for s in found]
    assert starts == sorted(set(starts))
    assert set(starts) <= {c.start for c in cues}
    assert all(len(s.text) <= max(LONGEST, *(len(c.text) for c in cues)) for s in found)

"""docs/faults.md cannot lie: every fault is a whole row, and the tests that it names exist."""

from __future__ import annotations

import re
from pathlib import Path

PROJECT = Path(__file__).parents[2]
DOCUMENT = (PROJECT / "docs" / "faults.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in DOCUMENT.splitlines()
    if line.startswith("| ") and "`tests/" in line
]
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
LEAST = 25


def test_each_fault_is_a_whole_row() -> None:
    assert len(ROWS) >= LEAST
    for cells in ROWS:
        assert len(cells) == 5, cells
        assert all(cells), cells


def test_every_test_that_is_named_exists() -> None:
    named = TEST.findall(DOCUMENT)
    assert len(named) >= LEAST
    assert len(named) == DOCUMENT.count("::")
    for path, name in named:
        source = (PROJECT / path).read_text(encoding="utf-8")
        assert re.search(rf"\bdef {name}\(", source), f"{path}::{name}"

"""docs/accessibility.md cannot lie: its tests exist, and visitors read its statement."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).parents[2]
DOCUMENT = (PROJECT / "docs" / "accessibility.md").read_text(encoding="utf-8")
CRITERIA = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in DOCUMENT.split("\n## Does not apply")[0].splitlines()
    if re.match(r"\| (\d|–)", line)
]
TEST = re.compile(r"`(tests/[\w/]+\.(?:py|qml))::(test_\w+)`")
PROVEN = 35
"""Criteria that at least have a test."""
LONGEST = 120
"""Words that somebody standing reads."""
TAGS = ("de", "en", "de-simple", "tr", "uk", "ar")


@pytest.fixture(scope="module")
def statement() -> dict[str, Any]:
    return runpy.run_path(str(PROJECT / "packaging" / "statement.py"))


def test_each_criterion_is_a_whole_row() -> None:
    assert len(CRITERIA) > PROVEN
    for cells in CRITERIA:
        assert len(cells) == 5, cells
        assert all(cells), cells
        assert cells[-1] in ("–", "by hand") or TEST.fullmatch(cells[-1]), cells


def test_every_test_that_is_named_exists() -> None:
    named = TEST.findall(DOCUMENT)
    assert len(named) >= PROVEN
    for path, name in named:
        source = (PROJECT / path).read_text(encoding="utf-8")
        assert re.search(rf"\b(?:def|function) {name}\(", source), f"{path}::{name}"


def test_visitors_read_this_statement(statement: dict[str, Any]) -> None:
    content = json.loads(Path(statement["CONTENT"]).read_text(encoding="utf-8"))
    assert content == statement["with_statement"](content, DOCUMENT), "make statement"


@pytest.mark.parametrize("tag", TAGS)
def test_the_statement_is_short_and_asks_for_a_contact(statement: dict[str, Any], tag: str) -> None:
    text = statement["statements"](DOCUMENT)[tag]
    assert 0 < len(text["title"]) <= 30
    assert 40 < len(text["body"].split()) <= LONGEST
    assert re.search(r"\[[^\]]+\]", text["body"])
    assert "2026" in text["body"]

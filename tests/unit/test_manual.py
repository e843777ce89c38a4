"""The manual page and the operator's table name every command."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import _parser

ROOT = Path(__file__).resolve().parents[2]


def _commands() -> set[str]:
    actions = _parser()._actions
    ways = next(each for each in actions if isinstance(each, argparse._SubParsersAction))
    return set(ways.choices) - {"prepare-picture", "count-flashes"}


def test_every_command_is_described() -> None:
    assert len(_commands()) >= 10
    page = (ROOT / "packaging" / "linux" / "kiosk.1").read_text(encoding="utf-8")
    table = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    for command in _commands():
        assert command in page.replace("\\-", "-"), f"kiosk(1) lacks {command}"
        assert f"`kiosk {command}" in table.replace("[run]", "run"), f"operating.md lacks {command}"

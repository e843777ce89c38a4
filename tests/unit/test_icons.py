"""Icons come from a font whose characters are looked up by name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.services.icons import glyph
from kiosk.services.resources import RESOURCES


def test_every_icon_named_on_a_screen_exists() -> None:
    names = {
        name
        for file in Path(RESOURCES / "qml").rglob("*.qml")
        for name in re.findall(r'icon: "([a-z-]+)"|name: "([a-z]+-[a-z-]+)"', file.read_text())
        for name in name
        if name
    }
    assert len(names) > 5
    assert {name for name in names if not glyph(name)} == set()


@pytest.mark.parametrize("name", ["", "no-such-icon", 'factory": "', ".*"])
def test_an_unknown_name_is_empty(name: str) -> None:
    assert glyph(name) == ""

"""One published edition for every test that looks at screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.first_start import make_workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("published") / "data"
    make_workspace(data)
    return data

"""Where what ships with the program is found, also in a frozen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.services.resources import package_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_of_data_without_code_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "only_data" / "files").mkdir(parents=True)
    monkeypatch.syspath_prepend(str(tmp_path))
    assert package_folder("only_data") == tmp_path / "only_data"


@pytest.mark.parametrize("name", ["not_installed", "json.decoder"])
def test_what_is_no_package_is_missed(name: str) -> None:
    with pytest.raises(ModuleNotFoundError, match="install the locked dependencies"):
        package_folder(name)

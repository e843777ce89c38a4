"""Where the files that ship with the program lie."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def package_folder(name: str) -> Path:
    """Folder of an installed package, found without importing it.

    Raises ModuleNotFoundError when the package is not installed.
    """
    spec = find_spec(name)
    # A frozen program holds the folders of fonts without the packages' code.
    if spec is None or not spec.submodule_search_locations:
        message = f"The package {name} is missing: install the locked dependencies again."
        raise ModuleNotFoundError(message, name=name)
    return Path(next(iter(spec.submodule_search_locations)))

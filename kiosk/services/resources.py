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
    if spec is None or spec.origin is None:
        message = f"The package {name} is missing: install the locked dependencies again."
        raise ModuleNotFoundError(message, name=name)
    return Path(spec.origin).parent

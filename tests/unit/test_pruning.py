"""What of Qt goes into the package."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def pruning() -> Any:
    found = spec_from_file_location("pruning", FOLDER / "pruning.py")
    assert found is not None
    assert found.loader is not None
    made = module_from_spec(found)
    found.loader.exec_module(made)
    return made


@pytest.mark.parametrize(
    ("place", "used"),
    [
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/qml/QtQuick/Shapes/qmldir", True),
        ("PySide6/Qt/qml/QtQuick/Shapes/plugins.qmltypes", False),
        ("PySide6/Qt/qml/QtQuick/Dialogs/qmldir", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("resources/qml/Main.qml", True),
    ],
)
def test_only_what_is_in_use_is_kept(pruning: Any, place: str, *, used: bool) -> None:
    assert pruning.in_use(place, {"QtQuick", "QtQuick/Shapes"}) is used


def test_a_plugin_that_was_left_out_in_silence_is_missed(pruning: Any) -> None:
    there = [(f"PySide6/Qt/plugins/{name}", "", "BINARY") for name in pruning.MUST["linux"]]
    assert pruning.missing(there, "linux") == []
    assert pruning.missing(there[1:], "linux") == [pruning.MUST["linux"][0]]


@pytest.mark.skipif(sys.platform != "linux", reason="reads the libraries of Linux")
def test_libraries_that_nobody_asks_for_are_left_out(pruning: Any) -> None:
    import _ctypes

    module = _ctypes.__file__
    asked = next(name for name in pruning._asks_for(module) if name.startswith("libc."))
    entries = [
        ("lib-dynload/_ctypes.so", module, "EXTENSION"),
        (asked, module, "BINARY"),
        ("libunused.so.1", module, "BINARY"),
    ]
    assert [place for place, _, _ in pruning.needed(entries)] == ["lib-dynload/_ctypes.so", asked]

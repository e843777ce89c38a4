"""What the kiosk is made of knows no way out: no dialog, no menu, no address that is opened."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "lockdown.md").read_text(encoding="utf-8")
SCREENS = sorted((ROOT / "resources" / "qml").rglob("*.qml"))
SOURCES = sorted(file for room in ("kiosk", "db") for file in (ROOT / room).rglob("*.py"))
FEWEST = 200
"""Fewer screens or sources than this mean that the tests have gone blind."""

QT = {"QtCore", "QtGui", "QtMultimedia", "QtQml", "QtQuick", "QtSvg"}
"""Neither widgets nor printing, neither the network nor the web."""
IMPORTED = {
    "QtMultimedia",
    "QtQml",
    "QtQuick",
    "QtQuick.Layouts",
    "QtQuick.Shapes",
    "QtQuick.VirtualKeyboard",
    "QtQuick.VirtualKeyboard.Settings",
}
"""By screens; not Qt's dialogs, and its controls in one place alone."""
FIELD = "DeskField.qml"
OUTSIDE = r"""(?x)
    openUrlExternally | linkActivated | onLinkActivated | XMLHttpRequest | WebSocket | WebEngine
    | \b(?:File|Folder|Color|Font|Message|Print)?Dialog\s*\{
    | \b(?:Menu|MenuBar|MenuItem|ContextMenu|Popup|ToolTip|ComboBox)\s*\{
    | \bDropArea\b | \bDrag\. | \bselectBy(?:Mouse|Keyboard)
"""
"""Addresses, dialogs, menus, dropping and marking."""
WAYS = re.compile(r"QDesktopServices|QProcess|QDrag|os\.(startfile|system|popen|exec\w+|spawn\w+)")
NETWORK = {"webbrowser", "http", "ftplib", "smtplib", "asyncio", "urllib.request"}
STARTERS = {
    "kiosk/services/flash_process.py",
    "kiosk/services/picture_process.py",
    "kiosk/services/speech.py",
}
"""What starts a process: decoding films and pictures, and the voice."""
LISTENERS = {"kiosk/services/readiness.py"}
"""Tells the service manager."""


@cache
def _nodes(source: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(source.read_text(encoding="utf-8"))))


def _imports(source: Path) -> set[str]:
    found: set[str] = set()
    for node in _nodes(source):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def _used(source: Path) -> set[str]:
    """Names, with what they are taken from."""
    named = (ast.Name, ast.Attribute)
    return {ast.unparse(node) for node in _nodes(source) if isinstance(node, named)}


def _importers(module: str) -> set[str]:
    return {
        source.relative_to(ROOT).as_posix()
        for source in SOURCES
        if any(f"{name}.".startswith(f"{module}.") for name in _imports(source))
    }


def test_there_is_something_to_look_at() -> None:
    assert min(len(SCREENS), len(SOURCES)) > FEWEST


def test_of_qt_there_is_no_more_than_is_shown() -> None:
    parts = {
        name.split(".")[1]
        for source in SOURCES
        for name in _imports(source)
        if name.startswith("PySide6.")
    }
    assert parts == QT


def test_screens_import_neither_dialogs_nor_controls() -> None:
    found = {
        (name, screen.name)
        for screen in SCREENS
        for name in re.findall(r"^import (Qt\S+)", screen.read_text(), re.MULTILINE)
    }
    assert {name for name, _ in found} == {*IMPORTED, "QtQuick.Controls.Basic"}
    assert {screen for name, screen in found if "Controls" in name} == {FIELD}


def test_screens_have_no_dialog_no_menu_and_no_address() -> None:
    found = {f"{screen.name}: {m[0]}" for screen in SCREENS for m in _outside(screen)}
    assert found == set()


def _outside(screen: Path) -> list[re.Match[str]]:
    return list(re.finditer(OUTSIDE, screen.read_text()))


def test_the_only_fields_are_the_desks_and_have_no_menu() -> None:
    fields = r"\b(?:TextField|TextArea|TextInput|TextEdit|SpinBox) \{"
    found = {s.name: len(re.findall(fields, s.read_text())) for s in SCREENS}
    # The ruler measures words out of sight; visitors type into none of these.
    assert {name: n for name, n in found.items() if n} == {FIELD: 2, "MarkedText.qml": 1}
    field = next(screen for screen in SCREENS if screen.name == FIELD).read_text()
    assert field.count("ContextMenu.menu: null") == 2
    assert "textFormat: TextEdit.PlainText" in field
    ruler = next(screen for screen in SCREENS if screen.name == "MarkedText.qml").read_text()
    assert re.search(r"TextEdit \{[^}]*visible: false\s+enabled: false", ruler)


def test_no_source_opens_what_is_outside() -> None:
    used = {f"{s.name}: {name}" for s in SOURCES for name in _used(s) if WAYS.fullmatch(name)}
    assert used == set()
    assert {name: _importers(name) for name in NETWORK if _importers(name)} == {}


def test_processes_are_started_in_named_places_alone() -> None:
    assert _importers("subprocess") == STARTERS
    assert _importers("multiprocessing") == set()
    assert _importers("socket") == LISTENERS


def test_the_list_names_tests_that_exist() -> None:
    sources = "".join(test.read_text(encoding="utf-8") for test in (ROOT / "tests").rglob("*.py"))
    named = set(re.findall(r"\btest_\w+", DOCUMENT))
    files = {test.stem for test in (ROOT / "tests").rglob("*.py")}
    assert len(named - files) > len(files & named) > 0
    assert {name for name in named - files if f"def {name}(" not in sources} == set()

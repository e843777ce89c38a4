"""The import table of CONTRIBUTING.md, held against the code."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Room: prefixes of what it may import of this project. The longest matching room counts.
ALLOWED = {
    "db": ("db",),
    "kiosk.services": ("kiosk.services", "db.records"),
    "kiosk.shell": ("kiosk.shell", "kiosk.services", "db.records"),
    "kiosk.visitor": (
        "kiosk.visitor",
        "kiosk.shell",
        "kiosk.services",
        "db.catalogue",
        "db.search",
        "db.places",
        "db.network",
        "db.timeline",
        "db.records",
    ),
    "kiosk.staff": ("kiosk.staff", "kiosk.shell", "kiosk.services", "db"),
    "kiosk": ("kiosk", "db"),
}
LEAST_SEEN = 60
"""Fewer imports than this mean that the test has gone blind."""

HEAVY = ("sqlalchemy", "alembic", "qtawesome", "qtpy", "segno", "msgspec", "platformdirs", "argon2")


def _module(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


def _imports(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative imports hide where they lead"
            module = node.module or ""
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def _room(module: str) -> str:
    return max((room for room in ALLOWED if _within(module, room)), key=len)


def _within(module: str, prefix: str) -> bool:
    return module == prefix or module.startswith(prefix + ".")


def _edges() -> list[tuple[str, str]]:
    files = [file for room in ("kiosk", "db") for file in (ROOT / room).rglob("*.py")]
    return [
        (_module(file), name)
        for file in files
        for name in _imports(file)
        if _within(name, "kiosk") or _within(name, "db")
    ]


def test_rooms_import_only_what_the_table_allows() -> None:
    edges = _edges()
    assert len(edges) >= LEAST_SEEN
    wrong = [
        f"{module} imports {name}"
        for module, name in edges
        if not any(_within(name, allowed) for allowed in ALLOWED[_room(module)])
    ]
    assert wrong == []


def test_the_database_room_knows_no_qt() -> None:
    files = list((ROOT / "db").rglob("*.py"))
    assert len(files) > 10
    assert [f.name for f in files if any(_within(i, "PySide6") for i in _imports(f))] == []


def test_nobody_imports_the_composition_root() -> None:
    roots = ("kiosk.app", "kiosk.cli", "kiosk.commands")
    allowed = {"kiosk.__main__", "kiosk.cli", "kiosk.commands", "kiosk.tour", "kiosk.desk_tour"}
    wrong = [
        module
        for module, name in _edges()
        if any(_within(name, root) for root in roots) and module not in allowed
    ]
    assert wrong == []


def test_nothing_heavy_stands_before_the_first_tiles() -> None:
    code = f"import sys, kiosk.app; print([m for m in {HEAVY!r} if m in sys.modules])"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ended.stdout.strip() == "[]"


def test_no_way_makes_visitors_wait_for_what_staff_need() -> None:
    reads = "db.search, db.places, db.network, db.timeline"
    code = f"import sys, {reads}; print([m for m in {HEAVY!r} if m in sys.modules])"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ended.stdout.strip() == "[]"

"""The self-test: what an operator wants to know before trusting a terminal."""

from __future__ import annotations

import os
import shutil
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.editing.pins import PEPPER, read_pepper
from db.edition import Editions, check, verify
from db.errors import DataFault, WorkspaceFault
from db.migrations.run import known
from db.settings import pin_set
from kiosk.services.display import display_missing
from kiosk.services.fonts import font_files
from kiosk.services.resources import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

LEAST_FREE_MB = 200
"""Room for five editions of the first content and the logs, several times over."""


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    ok: bool
    detail: str


def examine(data: Path) -> list[Finding]:
    """Look at everything the kiosk needs; changes nothing."""
    return [
        _workspace(data / "workspace.db"),
        _pins(data),
        _edition(Editions(data / "editions")),
        _fonts(),
        _screens(),
        _pictures(),
        _display(),
        _speech(Editions(data / "editions")),
        _disk(data),
    ]


def _workspace(path: Path) -> Finding:
    name = "workspace"
    if not path.exists():
        return Finding(name, ok=True, detail="not made yet; the first start makes it")
    if not path.stat().st_size:
        return Finding(name, ok=False, detail="is empty: restore a backup")
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            said = str(connection.execute("PRAGMA quick_check").fetchone()[0])
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
            version = "SELECT version_num FROM alembic_version"
            row = connection.execute(version).fetchone() if "alembic_version" in tables else None
        finally:
            connection.close()
    except sqlite3.Error as fault:
        return Finding(name, ok=False, detail=f"cannot be read ({fault}): restore a backup")
    if said == "ok" and (row is None or not known(row[0])):
        whose = "a newer version's: install that version" if row else "another program's"
        return Finding(name, ok=False, detail=f"{whose}, or restore a backup")
    return Finding(name, ok=said == "ok", detail=said)


def _pins(data: Path) -> Finding:
    name, remedy = "pins", "set every PIN anew with kiosk staff set-pin"
    if not (data / "workspace.db").exists() or not pin_set(data / "workspace.db"):
        return Finding(name, ok=True, detail="none yet; the next start asks for one")
    try:
        if not (data / PEPPER).exists():
            return Finding(name, ok=False, detail=f"the file {PEPPER} is missing: {remedy}")
        read_pepper(data)
    except WorkspaceFault as fault:
        return Finding(name, ok=False, detail=str(fault))
    return Finding(name, ok=True, detail="set")


def _edition(editions: Editions) -> Finding:
    try:
        folder = editions.current()
        verify(folder)
        for number in editions.numbers():
            if number > int(folder.name):
                check(editions.folder(number))  # passed over, unless staff went back
    except (DataFault, OSError) as fault:
        return Finding("edition", ok=False, detail=str(fault))
    return Finding("edition", ok=True, detail=f"{folder.name} is whole")


def _fonts() -> Finding:
    missing = [pattern for pattern, files in font_files().items() if not files]
    told = f"{', '.join(missing)} missing: install the program again" if missing else "all there"
    return Finding("fonts", not missing, told)


def _screens() -> Finding:
    there = (RESOURCES / "qml" / "Main.qml").is_file()
    translated = sorted(file.stem for file in (RESOURCES / "i18n").glob("*.qm"))
    return Finding("screens", there and bool(translated), f"in {', '.join(translated) or 'none'}")


def _pictures() -> Finding:
    from PySide6.QtGui import QImageReader  # noqa: PLC0415  the other checks need no Qt

    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    return Finding(
        "pictures", "webp" in formats, "WebP " + ("read" if "webp" in formats else "not read")
    )


def _display() -> Finding:
    # A missing display is told, not failed: check also runs over a remote login.
    return Finding("display", ok=True, detail=display_missing() or "there")


def _speech(editions: Editions) -> Finding:
    from kiosk.services.speech import speech_missing  # noqa: PLC0415

    tags = ["de", "en"]
    try:
        catalogue = Catalogue(editions.current())
    except (DataFault, OSError):
        # Said by its own finding; two languages show whether there is a voice.
        pass
    else:
        tags = [language.tag for language in catalogue.languages()]
        catalogue.close()
    missing = speech_missing(tags)
    return Finding("speech", not missing, missing or f"reads aloud in {', '.join(tags)}")


def _disk(data: Path) -> Finding:
    there = next(folder for folder in (data, *data.parents) if folder.exists())
    if not os.access(there, os.W_OK):
        detail = f"{there} cannot be written: check the disk and its owner"
        return Finding("disk", ok=False, detail=detail)
    free = shutil.disk_usage(there).free // 1_000_000
    return Finding("disk", free >= LEAST_FREE_MB, f"{free} MB free")

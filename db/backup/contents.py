"""What is in a backup, format 1: the names of its files and its ``manifest.json``.

The zip mirrors the data folder. A picture of the edition that the workspace also has is there only
once, below ``media/``.
"""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta, Struct

from db.backup import databases
from db.errors import BackupRefused

FORMAT = 1
SUFFIX = ".backup.zip"
MANIFEST = "manifest.json"
WORKSPACE, USAGE, PEPPER = "workspace.db", "usage.db", "pepper"
DATABASES = (WORKSPACE, USAGE)
POINTER = "editions/current"
MEDIUM = re.compile(r"([0-9a-f]{64})\.(?!part|db)[a-z0-9]{2,5}")
"""Any suffix: a new kind of medium must not be left out of the backups."""
NAME = re.compile(
    rf"workspace\.db|usage\.db|pepper|editions/current|media/{MEDIUM.pattern}"
    rf"|editions/[0-9]{{6}}/(?:content\.db|manifest\.json|(?P<twin>media/{MEDIUM.pattern}))"
)
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]

# Tables come and go with the schema; the media are wherever a column is named so.
MEDIA_COLUMNS = (
    "SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
    " WHERE t.type = 'table' AND c.name = 'file'"
)


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    sha256: Digest
    size: Annotated[int, Meta(ge=0)]
    """Bytes."""


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    created: Annotated[datetime, Meta(tz=True)]
    program: Annotated[str, Meta(pattern=r"^[0-9A-Za-z.+-]{1,40}\Z")]
    """Version of the program that wrote it."""
    revision: Annotated[str, Meta(pattern=r"^[0-9A-Za-z_]{1,40}\Z")]
    """Schema version of the workspace."""
    records: Annotated[int, Meta(ge=0)]
    media: list[str]
    """Names of all media the workspace refers to, those not in the backup included."""
    files: dict[str, Entry]
    """By path inside the data folder, with forward slashes."""


class Inside(NamedTuple):
    """What a copied workspace says about itself."""

    revision: str
    records: int
    media: list[str]
    """Names of the files it refers to, in order."""


class _Any(Struct):
    format: int


def encoded(manifest: Manifest) -> bytes:
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def decoded(document: bytes) -> Manifest:
    """Parse ``manifest.json``; raises BackupRefused when it makes no sense."""
    try:
        if msgspec.json.decode(document, type=_Any).format > FORMAT:
            raise BackupRefused("A newer version wrote this backup; install that version.")
        manifest = msgspec.json.decode(document, type=Manifest)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise damaged(f"its manifest is unreadable, {error}") from error
    if manifest.format != FORMAT or WORKSPACE not in manifest.files:
        raise damaged("it holds no workspace")
    for name, entry in manifest.files.items():
        found = NAME.fullmatch(name)
        if not found:
            raise damaged(f"it names a file {name[:100]!r}")
        medium = MEDIUM.fullmatch(name.rpartition("/")[2])
        if medium and medium[1] != entry.sha256:
            raise damaged(f"{name} is not what its name says")
    if not all(MEDIUM.fullmatch(name) for name in manifest.media):
        raise damaged("it names a medium oddly")
    return manifest


def twin(files: dict[str, Entry], name: str) -> str | None:
    """The file of the same bytes that stands for this one; None when the zip holds it itself."""
    found = NAME.fullmatch(name)
    other = found["twin"] if found else None
    return other if other in files else None


def is_database(name: str) -> bool:
    return name in DATABASES or name.endswith("/content.db")


def look_inside(workspace: Path) -> Inside:
    """Read from a workspace that nobody writes; raises BackupRefused when it is none."""
    with databases.looked_into(workspace) as connection:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        (records,) = connection.execute("SELECT count(*) FROM record").fetchone()
        tables = connection.execute(MEDIA_COLUMNS).fetchall()
        named = {
            str(file)
            for (table,) in tables
            for (file,) in connection.execute(f'SELECT file FROM "{table}"')  # noqa: S608  its own
        }
    return Inside(str(revision), records, sorted(n for n in named if MEDIUM.fullmatch(n)))


def damaged(reason: str) -> BackupRefused:
    return BackupRefused(f"This is no whole backup ({reason}); take another one.")

"""An edition's manifest: which files it has, how large they are, and their SHA-256."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path
from typing import Any, NamedTuple

from db.durable import sha256
from db.errors import EditionDamaged, EditionForeign

NAME = "manifest.json"
CONTENT = "content.db"
MEDIA = "media"
FORMAT = 1
MAX_BYTES = 64 << 20
FILE_NAME = re.compile(r"content\.db|media/[0-9a-f]{64}\.(webp|webm|mp4|m4a|ogg|mp3|wav)")
DIGEST = re.compile(r"[0-9a-f]{64}")


class Entry(NamedTuple):
    sha256: str
    size: int
    """Bytes."""


class Manifest(NamedTuple):
    number: int
    created: str
    """ISO 8601 in UTC."""
    files: dict[str, Entry]
    """By path inside the edition, with forward slashes."""

    def to_json(self) -> str:
        files = {name: {"sha256": e.sha256, "size": e.size} for name, e in self.files.items()}
        document = {
            "format": FORMAT,
            "number": self.number,
            "created": self.created,
            "files": dict(sorted(files.items())),
        }
        return json.dumps(document, indent=1) + "\n"


def read_manifest(folder: Path) -> Manifest:
    """Parse ``manifest.json``; raises EditionDamaged when it is missing or makes no sense, and
    EditionForeign when another version wrote it."""
    path = folder / NAME
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _damaged(folder, "its manifest is too large")
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] != FORMAT:
            raise foreign(folder)
        return _parse(document)
    except FileNotFoundError as error:
        raise _damaged(folder, "it has no manifest") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(folder, "its manifest is unreadable") from error


def check_sizes(folder: Path, manifest: Manifest) -> None:
    """Raise EditionDamaged unless every listed file is a regular file of the listed size."""
    for name, entry in manifest.files.items():
        try:
            status = (folder / name).lstat()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise _damaged(folder, f"{name} is missing") from error
        if not stat.S_ISREG(status.st_mode):
            raise _damaged(folder, f"{name} is no regular file")
        if status.st_size != entry.size:
            raise _damaged(folder, f"{name} has {status.st_size} bytes instead of {entry.size}")


def check_hash(folder: Path, manifest: Manifest, name: str) -> None:
    """Raise EditionDamaged unless the file's bytes hash to what the manifest says."""
    if sha256(folder / name) != manifest.files[name].sha256:
        raise _damaged(folder, f"the bytes of {name} have changed")


def check_nothing_extra(folder: Path, manifest: Manifest) -> None:
    """Raise EditionDamaged when a file lies in the edition that the manifest does not list."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if name not in manifest.files and name not in {NAME, MEDIA}:
            raise _damaged(folder, f"{name} is not in its manifest")


def foreign(folder: Path) -> EditionForeign:
    return EditionForeign(
        f"Edition {folder.name} has another format; publish it again with this version."
    )


def _parse(document: Any) -> Manifest:
    files = {}
    for name, entry in document["files"].items():
        digest, size = entry["sha256"], entry["size"]
        if not FILE_NAME.fullmatch(name) or not DIGEST.fullmatch(digest) or size < 0:
            raise ValueError("bad file entry")
        files[name] = Entry(digest, int(size))
    if CONTENT not in files:
        raise ValueError("no content")
    return Manifest(int(document["number"]), str(document["created"]), files)


def _damaged(folder: Path, reason: str) -> EditionDamaged:
    return EditionDamaged(
        f"Edition {folder.name} is damaged ({reason}); go back to another one or publish again."
    )

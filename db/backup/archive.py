"""A backup's zip, which may be hostile: its files as a stream of checked bytes.

Nothing it says about itself is believed: names are checked before anything is read, sizes are
counted and bytes hashed while reading.
"""

from __future__ import annotations

import hashlib
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from db.backup import databases
from db.backup.contents import MANIFEST, Entry, Manifest, damaged, decoded, is_database, twin
from db.errors import BackupRefused
from db.exchange.archive import MAX_RATIO, RATIO_FROM, SLICE

MAX_ENTRIES = 200_000
MAX_MANIFEST = MAX_DIRECTORY = 64 << 20
METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
BAD_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
    OverflowError,
)
"""What the standard library raises for zips that were damaged or made by hand."""


@contextmanager
def opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """The zip and its manifest, with nothing in the one that is not in the other.

    Raises BackupRefused.
    """
    with _faults_named(path):
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would keep us waiting
            raise damaged("it is no file")
        file = _File(path)
    with file:
        with _faults_named(path):
            archive = zipfile.ZipFile(file)
        with archive:
            yield archive, _manifest(archive, path)


class _File(io.FileIO):
    """The zip. The standard library reads its list of files at once, as long as it says it is."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MAX_DIRECTORY:
            raise damaged("it has too many files, or one twice")
        return super().read(size) or b""


def pieces(archive: zipfile.ZipFile, name: str, entry: Entry) -> Iterator[bytes]:
    """A file's bytes; raises BackupRefused unless they are what the manifest says."""
    digest, count = hashlib.sha256(), 0
    for piece in _raw(archive, name, entry.size):
        count += len(piece)
        digest.update(piece)
        yield piece
    if count != entry.size or digest.hexdigest() != entry.sha256:
        raise damaged(f"the bytes of {name} have changed")


def verify(path: Path) -> None:
    """Read all of a backup; raises BackupRefused unless every hash and database is right."""
    with opened(path) as (archive, manifest), TemporaryDirectory(prefix="backup-") as scratch:
        for name, entry in manifest.files.items():
            if twin(manifest.files, name):
                continue
            if not is_database(name):
                for _ in pieces(archive, name, entry):
                    pass
                continue
            database = Path(scratch) / name.replace("/", "-")
            with database.open("xb") as file:
                file.writelines(pieces(archive, name, entry))
            databases.check(database, full_text="/" in name)
            database.unlink()


def _manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    entries = archive.infolist()
    # filename is already cut at a NUL and has its slashes turned; orig_filename has not.
    names = {entry.orig_filename for entry in entries}
    if len(entries) > MAX_ENTRIES or len(names) != len(entries):
        raise damaged("it has too many files, or one twice")
    if not all(_plain(entry) for entry in entries):
        raise damaged("it holds a link, a folder or something encrypted")
    if MANIFEST not in names:
        raise damaged("it has no manifest")
    with _faults_named(path):
        manifest = decoded(b"".join(_raw(archive, MANIFEST, MAX_MANIFEST)))
    wanted = {name for name in manifest.files if not twin(manifest.files, name)}
    if names - {MANIFEST} != wanted:
        raise damaged("its files are not those of its manifest")
    return manifest


def _plain(entry: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return kind in {0, stat.S_IFREG} and not entry.flag_bits & 1 and entry.compress_type in METHODS


def _raw(archive: zipfile.ZipFile, name: str, most: int) -> Iterator[bytes]:
    entry, count = archive.getinfo(name), 0
    with _faults_named(Path(archive.filename or "")), archive.open(entry) as reader:
        while piece := reader.read(SLICE):
            count += len(piece)
            if count > most:
                raise damaged(f"{name} unpacks to too many bytes")
            if count > RATIO_FROM and count > MAX_RATIO * max(entry.compress_size, 1):
                raise damaged(f"{name} is packed more than {MAX_RATIO} times")
            yield piece


@contextmanager
def _faults_named(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise BackupRefused(f"There is no backup {path}; check the name.") from error
    except OSError as error:
        reason = error.strerror or error
        raise BackupRefused(f"{path} cannot be read ({reason}); check its disk.") from error
    except BAD_ZIP as error:
        raise damaged(f"its zip is broken, {error}") from error

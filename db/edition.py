"""The folder of editions: which one is current, is it whole, and going back.

Only the standard library is imported here: the kiosk needs this before its first tile.
"""

from __future__ import annotations

import logging
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from db import manifest as manifests
from db.content import FORMAT, FORMAT_KEY
from db.durable import replace_text, sync_folder
from db.errors import EditionDamaged, EditionForeign, NoEdition

log = logging.getLogger(__name__)

KEEP = 5
"""Editions that stay when pruning."""
POINTER = "current"
UNFINISHED = ".tmp"
NUMBER = re.compile(r"[0-9]{6}")
NOTHING = "There is no edition to show; publish one."


class Editions:
    """The editions below one root folder, which need not exist yet."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._instead: dict[str, str] = {}
        """What is shown for a pointer that the disk would not let us move."""

    def folder(self, number: int) -> Path:
        return self.root / f"{number:06}"

    def numbers(self) -> tuple[int, ...]:
        """Numbers of all finished editions, oldest first, damaged ones included."""
        return tuple(sorted(int(p.name) for p in self._entries() if NUMBER.fullmatch(p.name)))

    def next_number(self) -> int:
        """A number no edition ever had, not even one that was set aside."""
        used = [int(p.name[:6]) for p in self._entries() if NUMBER.match(p.name)]
        return max(used, default=0) + 1

    def current(self) -> Path:
        """Folder the pointer names; raises NoEdition without a pointer or without its folder."""
        try:
            text = (self.root / POINTER).read_text(encoding="ascii").strip()
        except (FileNotFoundError, ValueError) as error:
            raise NoEdition(NOTHING) from error
        text = self._instead.get(text, text)
        folder = self.root / text
        if not NUMBER.fullmatch(text) or not folder.is_dir():
            raise NoEdition(f"The current edition {text[:20]!r} is missing; publish again.")
        return folder

    def usable(self) -> Path:
        """Folder of the edition to show: the current one, else the newest good one.

        Checks the manifest, every size and the hash of the content. A damaged edition is set
        aside and the pointer moved; one of another version, and one the disk will not let us
        read, is skipped and left alone. Where none is good, one that lacks only pictures is better
        than no tiles. Raises NoEdition when none is left.
        """
        pointed = self._pointed()
        candidates = [n for n in reversed(self.numbers()) if n != pointed]
        if pointed is not None:
            candidates.insert(0, pointed)
        gaps: list[int] = []
        for number in candidates:
            folder = self.folder(number)
            try:
                check(folder)
            except EditionForeign as other:
                log.error("%s", other)
            except EditionDamaged as damage:
                log.error("%s", damage)
                if content_whole(folder):
                    gaps.append(number)
                else:
                    self.set_aside(folder)
            except OSError as error:
                log.error("Edition %s cannot be read (%s); check the disk.", folder.name, error)
            else:
                for each in gaps:
                    self.set_aside(self.folder(each))
                return self._chosen(number, pointed)
        if gaps:
            return self._chosen(gaps[0], pointed)
        raise NoEdition(NOTHING)

    def activate(self, number: int) -> None:
        """Make an edition current; raises EditionDamaged and keeps the old one if it is not whole.

        Raises NoEdition when there is no such edition.
        """
        folder = self.folder(number)
        if number not in self.numbers():
            raise NoEdition(f"There is no edition {number}; see which ones there are.")
        check(folder)
        replace_text(self.root / POINTER, f"{number:06}\n")

    def rollback(self) -> int:
        """Go back to the newest good edition older than the current one and return its number."""
        pointed = int(self.current().name)
        for number in reversed([n for n in self.numbers() if n < pointed]):
            try:
                self.activate(number)
            except EditionDamaged as damage:
                log.error("%s", damage)
            else:
                return number
        raise NoEdition("There is no older edition to go back to; publish a corrected one.")

    def prune(self, keep: int = KEEP) -> tuple[int, ...]:
        """Delete the oldest editions beyond ``keep``, never the current one; what was deleted."""
        pointed = self._pointed()
        surplus = self.numbers()[: -keep or None]
        gone = tuple(n for n in surplus if n != pointed)
        for number in gone:
            doomed = self.root / f"{number:06}{UNFINISHED}"
            # Renamed first: killed halfway, a half-deleted folder must not look like an edition.
            self.folder(number).rename(doomed)
            shutil.rmtree(doomed)
        return gone

    def sweep(self) -> None:
        """Delete what a killed publish or prune left behind; only the publisher may call this."""
        for path in self._entries():
            if path.name.endswith(UNFINISHED):
                shutil.rmtree(path)

    def _entries(self) -> list[Path]:
        try:
            return [p for p in self.root.iterdir() if p.is_dir() and not p.is_symlink()]
        except FileNotFoundError:
            return []

    def _pointed(self) -> int | None:
        try:
            return int(self.current().name)
        except (NoEdition, OSError):
            return None

    def _chosen(self, number: int, pointed: int | None) -> Path:
        if number != pointed:
            self._repoint(number)
        return self.folder(number)

    def _repoint(self, number: int) -> None:
        try:
            replace_text(self.root / POINTER, f"{number:06}\n")
        except OSError as error:
            # A read-only disk must not keep a good edition from the screen.
            log.error("Edition %d is shown but could not be made current (%s).", number, error)
            with suppress(NoEdition, OSError):
                self._instead[self.current().name] = f"{number:06}"

    def set_aside(self, folder: Path) -> None:
        """Rename a damaged edition, so that nobody shows it again and someone can look into it."""
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        try:
            folder.rename(folder.with_name(f"{folder.name}.corrupt.{stamp}"))
            sync_folder(self.root)
        except OSError as error:
            log.error("Edition %s could not be set aside (%s).", folder.name, error)


def check(folder: Path) -> None:
    """What every start can afford: manifest, all sizes, hash and format of the content.

    Raises EditionDamaged, EditionForeign when another version published it, or OSError when the
    disk will not let us read.
    """
    manifest = manifests.read_manifest(folder)
    if f"{manifest.number:06}" != folder.name:
        raise EditionDamaged(f"Edition {folder.name} carries another's manifest; publish again.")
    manifests.check_sizes(folder, manifest)
    _check_content(folder, manifest)


def content_whole(folder: Path) -> bool:
    """Whether visitors can read an edition, whatever its pictures are."""
    try:
        _check_content(folder, manifests.read_manifest(folder))
    except (EditionDamaged, OSError):
        return False
    return True


def _check_content(folder: Path, manifest: manifests.Manifest) -> None:
    manifests.check_hash(folder, manifest, manifests.CONTENT)
    uri = (folder / manifests.CONTENT).absolute().as_uri() + "?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        try:
            row = connection.execute("SELECT value FROM meta WHERE key = ?", (FORMAT_KEY,))
            known = row.fetchone() == (str(FORMAT),)
        except sqlite3.DatabaseError:  # another version's tables
            known = False
    if not known:
        raise manifests.foreign(folder)


def verify(folder: Path) -> None:
    """What ``check`` does, every picture's hash, and no file beside; raises EditionDamaged."""
    check(folder)
    manifest = manifests.read_manifest(folder)
    manifests.check_nothing_extra(folder, manifest)
    for name in manifest.files:
        manifests.check_hash(folder, manifest, name)

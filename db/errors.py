"""Faults of the data, the disk or a package; a bug is any other exception.

Every message is one sentence that ends with what to do, for staff and the log, never for visitors.
"""

from __future__ import annotations


class DataFault(Exception):  # noqa: N818  a full disk is no error of the program
    """Base of all faults below: catch it where staff can be told."""


class NoEdition(DataFault):
    """No edition can be shown."""


class EditionDamaged(DataFault):
    """An edition's files differ from its manifest."""


class EditionForeign(EditionDamaged):
    """Another version published it; that one may come back, so it stays where it is."""


class EditionError(DataFault):
    """An edition's content cannot be opened or read."""


class WorkspaceFault(DataFault):
    """The workspace cannot be opened, checked or upgraded."""


class StorageFull(DataFault):
    """The disk refused a write; what was there before is untouched."""


class LimitExceeded(DataFault):
    """A text or value is outside what the screens are built for."""


class PackageRefused(DataFault):
    """A content package is unreadable, hostile or contradicts itself; nothing was imported."""


class BackupRefused(DataFault):
    """A backup is damaged, foreign or a newer version's; what was there before is untouched."""


class PublishRefused(DataFault):
    """The workspace holds nothing that could be shown."""


class PinRefused(DataFault):
    """A PIN is too weak or wrong, or its account may not do this; ``reason`` is one word for it."""

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class PinWait(DataFault):
    """Too many wrong PINs: nobody is let in for a while."""

    def __init__(self, message: str, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


class EditConflict(DataFault):
    """Someone else changed the same thing meanwhile."""


class Cancelled(DataFault):
    """Someone stopped an import halfway; nothing of it was kept."""

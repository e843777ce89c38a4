"""Behind the door: the desk while somebody is in, and the preview that the desk asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.root import Kiosk
    from kiosk.services.media import MediaFolder
    from kiosk.staff.desk import DeskViewModel

LANGUAGES = ("en", "de")
"""Of the desk; the first one for whoever reads another."""


class Backstage(QObject):
    changed = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._occupied = False
        self.desk: DeskViewModel | None = None
        door = kiosk.parts.door
        door.changed.connect(self._mind_door)
        door.opened.connect(self._open)
        door.closed.connect(self._close)

    def stop(self) -> None:
        """Keep what is on the desk."""
        if self.desk is not None:
            self.desk.stop()

    def end_preview(self) -> None:
        """Back to the desk."""
        if self._kiosk.showing.previewing and self.desk is not None:
            self._put_away_preview()
            self._kiosk.parts.language.lend(self.desk.spoken)
            self.changed.emit()

    def _mind_door(self) -> None:
        """From the pad on the screen speaks a language of the desk."""
        parts = self._kiosk.parts
        if parts.door.occupied == self._occupied:
            return
        self._occupied = parts.door.occupied
        if self._occupied:
            parts.idle.pause()
            parts.language.lend(self._language())
        else:
            parts.idle.resume()
            parts.language.lend("")

    def _language(self) -> str:
        read = self._kiosk.parts.language.chosen.split("-", maxsplit=1)[0]
        return read if read in LANGUAGES else LANGUAGES[0]

    def _open(self) -> None:
        # Only now: what staff need takes half a second and 40 MB that visitors never miss.
        from kiosk.check import examine  # noqa: PLC0415
        from kiosk.staff.desk import DeskViewModel  # noqa: PLC0415
        from kiosk.staff.house import House  # noqa: PLC0415

        kiosk, door = self._kiosk, self._kiosk.parts.door
        assert door.workspace is not None
        assert door.account is not None
        house = House(
            show_preview=self._preview,
            take_over=kiosk.take_current,
            take_settings=kiosk.take_settings,
            speak=kiosk.parts.language.lend,
            language_name=kiosk.parts.language.nameOf,
            leave=door.leave,
            examine=examine,
        )
        kiosk.parts.visit.home()
        kiosk.parts.visit.begin()
        self.desk = DeskViewModel(door.workspace, door.account, house, self)
        self.desk.begin(self._language())
        self.changed.emit()

    def _close(self) -> None:
        if self.desk is None:
            return
        desk, self.desk = self.desk, None
        if self._kiosk.showing.previewing:
            self._put_away_preview()
        self.changed.emit()
        desk.close()
        self._kiosk.reset()
        self._kiosk.parts.visit.home()

    def _preview(self, folder: Path, media: MediaFolder, slug: str) -> None:
        if self.desk is None:  # the desk was locked while the preview was made
            return
        self._kiosk.showing.preview(folder, media)
        self._kiosk.parts.language.lend("")
        self._kiosk.present()
        if slug:
            self._kiosk.parts.visit.open(slug)
        self.changed.emit()

    def _put_away_preview(self) -> None:
        self._kiosk.parts.visit.home()
        self._kiosk.take_current()

"""How this screen and this visit want to be shown: theme, text size, motion, physical size."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from db.records import Settings

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

MM_PER_INCH = 25.4


def pixels_per_mm(width: int, height: int, inches: float) -> float:
    """Of a screen with this diagonal; 0 when the diagonal is unknown."""
    return hypot(width, height) / (inches * MM_PER_INCH) if inches > 0 else 0.0


@QmlElement
@QmlUncreatable("The kiosk has one.")
class ComfortViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self, settings: Settings, theme: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wished_theme = theme
        self._size = (0, 0)
        self._text_scale = 1.0
        self.take(settings)

    def take(self, settings: Settings) -> None:
        """Take over the house's settings at once."""
        self._settings = settings
        self._house_theme = self._theme = self._wished_theme or settings.theme
        self._reduced_motion = settings.reduced_motion
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Back to the house's settings: the next visitor inherits nothing."""
        self._theme = self._house_theme
        self._text_scale = 1.0
        self._reduced_motion = self._settings.reduced_motion
        self.changed.emit()

    def measure(self, width: int, height: int) -> None:
        """Tell the screen's size in pixels."""
        self._size = (width, height)
        self.changed.emit()

    def set_text_scale(self, scale: float) -> None:
        """1 to 2."""
        self._text_scale = min(max(scale, 1.0), 2.0)
        self.changed.emit()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        self._reduced_motion = reduced
        self.changed.emit()

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._theme

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._text_scale

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._reduced_motion

    @Property(float, notify=changed)
    def pixelsPerMm(self) -> float:
        """0 when the screen's diagonal is unknown."""
        return pixels_per_mm(*self._size, self._settings.screen_inches)

    @Property(str, notify=changed)
    def houseColour(self) -> str:
        """Of what is chosen, such as #1F4E9C; empty for Schaufenster's own."""
        return self._settings.house_colour

    @Property(float, notify=changed)
    def viewingDistance(self) -> float:
        """Millimetres."""
        return float(self._settings.viewing_distance_mm)

"""The visitor's language: which one, which are on offer, and the frame's translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services.resources import RESOURCES
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Language

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


def locale(tag: str) -> QLocale:
    """How dates and numbers are written in a language. Arabic keeps the digits 0-9, which stand in
    its texts as well; its most common territory would bring others."""
    base = tag.split("-", maxsplit=1)[0]
    return QLocale("ar_001" if base == "ar" else tag)


def easy(tag: str) -> bool:
    """Whether it is Leichte Sprache, such as ``de-simple``."""
    return "simple" in tag.lower().split("-")[1:]


class LanguageRow(NamedTuple):
    tag: str
    endonym: str
    right_to_left: bool
    chosen: bool


@QmlElement
@QmlUncreatable("The kiosk has one.")
class LanguageViewModel(QObject):  # type: ignore[operator]
    """``changed`` comes after the translator is in place, so bindings may read at once."""

    changed = Signal()

    def __init__(self, default: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._default = default
        self._tag = default
        self._offered: Sequence[Language] = ()
        self._rows = Rows(LanguageRow, self)
        self._lent = ""
        self._translators: list[QTranslator] = []
        self._translate()

    def offer(self, languages: Sequence[Language]) -> None:
        """Take over an edition's languages; a language that is gone gives way to the default."""
        self._offered = languages
        tags = [language.tag for language in languages]
        if self._default not in tags and tags:
            self._default = tags[0]
        self.choose(self._tag if self._tag in tags else self._default)

    @property
    def chosen(self) -> str:
        """Tag of the language the visitor reads."""
        return self._tag

    def prefer(self, tag: str) -> None:
        """Another language to begin in."""
        if tag in [language.tag for language in self._offered]:
            self._default = tag

    def reset(self) -> None:
        self.choose(self._default)

    @Slot(str, result=str)
    def nameOf(self, tag: str) -> str:
        """The language's own name, or the tag itself for one that is not on offer."""
        return next((each.endonym for each in self._offered if each.tag == tag), tag)

    @Slot(str)
    def choose(self, tag: str) -> None:
        if tag not in [language.tag for language in self._offered]:
            return
        self._tag = tag
        self._rows.show(
            [
                LanguageRow(each.tag, each.endonym, each.direction == "rtl", each.tag == tag)
                for each in self._offered
            ]
        )
        self._translate()
        self.changed.emit()

    def lend(self, tag: str) -> None:
        """Translate everything for staff, visitors' language or not; empty gives it back."""
        self._lent = tag
        self._translate()
        self.changed.emit()

    def stop(self) -> None:
        """Nothing is translated any more."""
        for translator in self._translators:
            QGuiApplication.removeTranslator(translator)
        self._translators = []

    def _translate(self) -> None:
        self.stop()
        shown = self._lent or self._tag
        base = shown.split("-", maxsplit=1)[0]
        self._translators = self._loaded((shown, base, "en"))
        if self._lent:
            self._translators += self._loaded((f"staff/{shown}",))
        QLocale.setDefault(locale(shown))

    def _loaded(self, names: Sequence[str]) -> list[QTranslator]:
        """The first of these translations that there is, installed."""
        # Without a parent: it ends when another language takes its place, not with the program.
        translator = QTranslator()
        for name in names:
            if translator.load(str(RESOURCES / "i18n" / f"{name}.qm")):
                QGuiApplication.installTranslator(translator)
                return [translator]
        return []

    @Property(str, notify=changed)
    def tag(self) -> str:
        return self._tag

    @Property(str, notify=changed)
    def endonym(self) -> str:
        return self.nameOf(self._tag)

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Visitors read Leichte Sprache."""
        return not self._lent and easy(self._tag)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return not self._lent and any(
            each.tag == self._tag and each.direction == "rtl" for each in self._offered
        )

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        return self._rows

"""Every screen of the staff's desk for the tour, with the first record open and nothing saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.editing.accounts import Account
from db.workspace import open_workspace
from kiosk.staff.desk import DeskViewModel

if TYPE_CHECKING:
    from kiosk.root import Kiosk
    from kiosk.tour import Screens

TABS = ("texts", "figures", "picture", "relations", "place", "time", "history")
PAGES = (
    "media",
    "arrange",
    "board",
    "publish",
    "editions",
    "statistics",
    "exchange",
    "backup",
    "settings",
    "health",
)


def desk_screens(kiosk: Kiosk) -> Screens:
    """Steps for the PIN pad, each tab of the editor, each page, and a preview."""
    door = kiosk.parts.door
    door.workspace = open_workspace(kiosk.data)
    first = kiosk.parts.start.slug_at(0)

    def desk() -> DeskViewModel:
        found = kiosk.property("desk")
        assert isinstance(found, DeskViewModel)
        return found

    def calm() -> None:
        while desk().working:
            QCoreApplication.processEvents()

    def tab(name: str) -> None:
        desk().edit(first, name)
        calm()

    def page(name: str) -> None:
        desk().go(name)
        calm()

    screens: Screens = {
        "first-pin": (partial(door.show, "first"),),
        "pin": (partial(door.show, "pin"),),
        "records": (lambda: door.admit(Account(0, "Team", "manager")), calm),
    }
    screens |= {f"record-{name}": (partial(tab, name),) for name in TABS}
    screens |= {name: (partial(page, name),) for name in PAGES}
    screens["preview"] = (partial(tab, "texts"), lambda: desk().previewRecord(), calm)
    return screens

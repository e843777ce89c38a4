"""The view models of a kiosk, each one room of the visit."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.shell.aloud import AloudViewModel
from kiosk.shell.comfort import ComfortViewModel
from kiosk.shell.idle import IdleViewModel
from kiosk.shell.language import LanguageViewModel
from kiosk.shell.visit import VisitViewModel
from kiosk.staff.door import DoorViewModel
from kiosk.visitor.attract import AttractViewModel
from kiosk.visitor.detail import DetailViewModel
from kiosk.visitor.page import PageViewModel
from kiosk.visitor.start import StartViewModel
from kiosk.visitor.theatre import TheatreViewModel
from kiosk.visitor.ways import WaysViewModel


class Parts(NamedTuple):
    language: LanguageViewModel
    visit: VisitViewModel
    idle: IdleViewModel
    comfort: ComfortViewModel
    aloud: AloudViewModel
    start: StartViewModel
    detail: DetailViewModel
    attract: AttractViewModel
    page: PageViewModel
    theatre: TheatreViewModel
    ways: WaysViewModel
    door: DoorViewModel

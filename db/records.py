"""The frozen values that leave this package; no session and no cursor ever does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

Direction = Literal["ltr", "rtl"]
RecordKind = Literal["partner", "institution", "programme"]


class Language(NamedTuple):
    """A language on offer, in the order the visitor sees them."""

    tag: str
    """BCP 47, such as ``de`` or ``de-simple``."""
    endonym: str
    direction: Direction = "ltr"


class Category(NamedTuple):
    slug: str
    title: str
    family: str
    """Colour family: teal, blue, indigo, ember, plum, earth or crimson."""
    icon: str
    """Name in qtawesome's ``mdi6`` set without its prefix, such as ``factory``."""


class Rendition(NamedTuple):
    """One size of a picture; ``file`` is a plain name inside the edition's media folder."""

    file: str
    width: int
    height: int


class PreparedPicture(NamedTuple):
    """A source picture after decoding and re-encoding, before it belongs to a medium."""

    cutout: bool
    renditions: tuple[Rendition, ...]
    """Smallest first, never empty; each file is ``<sha256 of its bytes>.webp``."""


Prepare = Callable[[Path, Path], PreparedPicture]
"""Source file, destination folder: writes the renditions there. Raises ValueError with one
sentence when the source is no picture that can be shown."""


class KeptRecording(NamedTuple):
    """A video or sound after it was looked at and copied, before it belongs to a medium."""

    kind: Literal["video", "audio"]
    file: str
    """``<sha256 of its bytes><suffix>``."""
    seconds: float | None
    """None when the file does not say."""


class Recordings(NamedTuple):
    """How recordings and their captions are judged; both raise ValueError with one sentence."""

    keep: Callable[[Path, Path], KeptRecording]
    """Source file, destination folder: copies the recording there as it is."""
    captions: Callable[[str], str]
    """WebVTT from outside to WebVTT that is safe to keep."""


class Picture(NamedTuple):
    alt: str
    cutout: bool
    """True: an emblem on a transparent ground that stands on the family's strata.
    False: a photograph that fills the poster and is cropped around its focal point."""
    focal_x: float
    """0 (left) to 1 (right)."""
    focal_y: float
    """0 (top) to 1 (bottom)."""
    renditions: tuple[Rendition, ...]
    """Smallest first, never empty."""


class Tile(NamedTuple):
    """What a list or mosaic shows of a record."""

    slug: str
    kind: RecordKind
    title: str
    teaser: str
    category: str
    """Slug of the record's first category."""
    category_title: str
    family: str
    letter: str
    """Index letter in the shown language; ``#`` for anything that is no letter."""
    language: str
    """Tag of the language the texts really are in."""
    picture: Picture | None


class Recording(NamedTuple):
    """A video or sound of a record, with its words in the shown language."""

    file: str
    """Plain name inside the edition's media folder."""
    description: str
    captions: str
    """WebVTT, empty without any."""


class Notes(NamedTuple):
    """What stands below a picture; each may be empty."""

    caption: str = ""
    credit: str = ""
    licence: str = ""


class Exhibit(NamedTuple):
    """A picture of a record's gallery."""

    alt: str
    notes: Notes
    renditions: tuple[Rendition, ...]
    """Smallest first, never empty."""


class Figure(NamedTuple):
    value: str
    label: str


class Milestone(NamedTuple):
    year: int
    text: str


class Related(NamedTuple):
    kind: str
    """Relation kind such as ``member_of``, read from the shown record."""
    outgoing: bool
    """True when the shown record is the relation's ``from``."""
    tile: Tile


class Link(NamedTuple):
    """A confirmed link; shown as a QR code, never opened."""

    url: str
    label: str


class Record(NamedTuple):
    """Everything the detail view shows, already resolved along the language's fallback chain."""

    tile: Tile
    lead: str
    body: str
    """Paragraphs separated by one empty line."""
    town: str
    figures: tuple[Figure, ...]
    milestones: tuple[Milestone, ...]
    related: tuple[Related, ...]
    links: tuple[Link, ...]
    video: Recording | None = None
    audio: Recording | None = None
    sign_language: Recording | None = None
    """A video that says the record in sign language."""
    gallery: tuple[Exhibit, ...] = ()
    notes: Notes = Notes()
    """Of the photograph on the poster."""


class Page(NamedTuple):
    """Imprint, privacy, accessibility, and the frame: ``start`` and ``attract`` hold the
    headline in ``title`` and the line below it in ``teaser``."""

    slug: str
    title: str
    teaser: str
    body: str
    language: str


class Letter(NamedTuple):
    letter: str
    first: int
    """Position of the letter's first record in the A-Z list, from 0."""


class Settings(NamedTuple):
    """What staff set for this house and screen; read from the workspace, defaults without one."""

    default_language: str = "de"
    idle_seconds: int = 60
    """Without a touch until the still-there notice; 10 to 3600."""
    notice_seconds: int = 20
    """Countdown of the notice; at least 20 (WCAG 2.2.1)."""
    staff_contact: str = ""
    screen_inches: float = 0.0
    """Diagonal; 0 = unknown, sizes then follow the picture alone."""
    viewing_distance_mm: int = 600
    screen_bottom_mm: int = 0
    """From the floor to the picture's lower edge; 0 = unknown."""
    theme: str = "light"
    """light, dark or contrast."""
    reduced_motion: bool = False
    house_name: str = ""
    """Stands on the attract loop and in the staff dialog."""
    house_colour: str = ""
    """Of what is chosen or highlighted, such as ``#1F4E9C``; empty for Schaufenster's own."""
    opening_hours: str = ""
    """Seven times ``HH:MM-HH:MM`` or nothing, Monday first, separated by commas; empty: always."""
    when_closed: str = "attract"
    """Outside the opening hours: ``attract`` or ``dark``."""
    volume: int = 60
    """Percent, as every visit begins; 0 is silent."""
    here: str = ""
    """Where the screen stands: latitude and longitude such as ``51.4862,7.0447``; empty: nowhere
    on the map."""
    take_home_page: str = ""
    """https address of a page that takes a visitor's list over; empty: the list is text."""
    hold_seconds: int = 3
    """How long the corner is held until the staff's door opens; 1 to 10."""

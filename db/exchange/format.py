"""The content package, format 1: the types of ``content.json``.

A package is a zip (or the same files in a folder) of ``content.json`` and ``media/<file>``.
Sections may be missing: what a package does not mention stays as it is in the workspace. An
unknown field is an error, because it is nearly always a misspelt one.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from db.limits import TAG

Direction = Literal["ltr", "rtl"]
Kind = Literal["partner", "institution", "programme"]
Status = Literal["draft", "published", "archived"]
TextStatus = Literal["draft", "needs_review", "reviewed"]
RelationKind = Literal[
    "member_of",
    "part_of",
    "run_by",
    "works_with",
    "decided",
    "performs_at",
    "home_of",
    "academic_partner_of",
]
MediumKind = Literal["image", "video", "audio"]
PageSlug = Literal["start", "attract", "imprint", "privacy", "accessibility"]
Tag = Annotated[str, Meta(pattern=rf"\A{TAG.pattern}\Z")]
SettingValue = bool | int | float | str
FORMAT = 1


class Strict(Struct, forbid_unknown_fields=True, kw_only=True):
    """Base of all parts."""


class LanguagePart(Strict):
    tag: str
    endonym: str
    direction: Direction = "ltr"
    fallback: str | None = None
    enabled: bool = True


class CategoryText(Strict):
    title: str


class CategoryPart(Strict):
    slug: str
    family: str
    icon: str
    texts: dict[Tag, CategoryText] = {}


class MediumText(Strict):
    alt: str = ""
    caption: str = ""
    captions: str = ""
    """WebVTT, of recordings alone."""


class MediumPart(Strict):
    name: str
    file: str
    """``media/<file>``: a PNG, JPEG or WebP, or a recording in one of the kiosk's formats."""
    kind: MediumKind = "image"
    credit: str = ""
    licence: str = ""
    focal_x: float = 0.5
    focal_y: float = 0.5
    texts: dict[Tag, MediumText] = {}


class RecordText(Strict):
    title: str
    status: TextStatus
    teaser: str = ""
    lead: str = ""
    body: str = ""


class FigurePart(Strict):
    value: str
    unit: str = ""
    labels: dict[Tag, str] = {}


class MilestonePart(Strict):
    year: int
    texts: dict[Tag, str] = {}


class LinkPart(Strict):
    url: str
    label: str = ""
    confirmed: bool = False


class RecordPart(Strict):
    slug: str
    kind: Kind
    status: Status
    pinned: bool = False
    position: int | None = None
    family: str | None = None
    town: str = ""
    latitude: float | None = None
    longitude: float | None = None
    publish_from: str | None = None
    """ISO 8601 date or moment; without an offset it is UTC."""
    publish_until: str | None = None
    review_by: str | None = None
    """ISO 8601 date."""
    categories: list[str] = []
    """Slugs; the first names and colours the tile."""
    picture: str | None = None
    """Name of an image among the media."""
    gallery: list[str] = []
    """Names of further images, in display order."""
    video: str | None = None
    audio: str | None = None
    sign_language: str | None = None
    """Name of a video among the media."""
    texts: dict[Tag, RecordText] = {}
    figures: list[FigurePart] = []
    milestones: list[MilestonePart] = []
    links: list[LinkPart] = []


class RelationPart(Strict):
    origin: str = field(name="from")
    to: str
    kind: RelationKind


class PageText(Strict):
    title: str
    status: TextStatus
    teaser: str = ""
    body: str = ""


class PagePart(Strict):
    slug: PageSlug
    texts: dict[Tag, PageText] = {}


class Package(Strict):
    format: int
    languages: list[LanguagePart] = []
    """In display order."""
    settings: dict[str, SettingValue] = {}
    categories: list[CategoryPart] = []
    """In display order."""
    media: list[MediumPart] = []
    records: list[RecordPart] = []
    relations: list[RelationPart] = []
    """Those of a record in ``records`` replace all it had as ``from``."""
    pages: list[PagePart] = []

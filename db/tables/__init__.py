"""The workspace's schema; importing it registers every table on ``Base.metadata``."""

from __future__ import annotations

from db.tables.base import Base
from db.tables.media import Medium, MediumText, Recording, RecordMedium, Rendition
from db.tables.page import Page, PageText
from db.tables.record import (
    Figure,
    FigureText,
    Link,
    Milestone,
    MilestoneText,
    Record,
    RecordCategory,
    RecordText,
    Relation,
)
from db.tables.staff import Draft, Revision, StaffAccount
from db.tables.vocabulary import Category, CategoryText, Language, Setting

__all__ = [
    "Base",
    "Category",
    "CategoryText",
    "Draft",
    "Figure",
    "FigureText",
    "Language",
    "Link",
    "Medium",
    "MediumText",
    "Milestone",
    "MilestoneText",
    "Page",
    "PageText",
    "Record",
    "RecordCategory",
    "RecordMedium",
    "RecordText",
    "Recording",
    "Relation",
    "Rendition",
    "Revision",
    "Setting",
    "StaffAccount",
]

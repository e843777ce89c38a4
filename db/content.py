"""The layout of an edition's ``content.db``: a read model, one row per record and language.

Publishing resolves every text along its language's fallback chain, so that each read on the
visitor's side is one index lookup. Records, media and languages carry small integers here that
mean nothing outside their edition.
"""

FORMAT = 1

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE language (
    id INTEGER PRIMARY KEY,  -- display order
    tag TEXT NOT NULL UNIQUE,
    endonym TEXT NOT NULL,
    direction TEXT NOT NULL
);

CREATE TABLE category (
    language INTEGER NOT NULL,
    position INTEGER NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    family TEXT NOT NULL,
    icon TEXT NOT NULL,
    PRIMARY KEY (language, position)
) WITHOUT ROWID;

CREATE TABLE medium (
    id INTEGER PRIMARY KEY,
    cutout INTEGER NOT NULL,
    focal_x REAL NOT NULL,
    focal_y REAL NOT NULL,
    renditions TEXT NOT NULL  -- JSON: [[file, width, height], ...] smallest first
);

CREATE TABLE record (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE);

CREATE TABLE tile (
    language INTEGER NOT NULL,
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    teaser TEXT NOT NULL,
    category TEXT NOT NULL,
    category_title TEXT NOT NULL,
    family TEXT NOT NULL,
    letter TEXT NOT NULL,
    shown_language TEXT NOT NULL,
    medium INTEGER,
    alt TEXT NOT NULL,
    PRIMARY KEY (language, record)
) WITHOUT ROWID;

CREATE TABLE detail (
    language INTEGER NOT NULL,
    record INTEGER NOT NULL,
    document TEXT NOT NULL,  -- JSON, see db/readmodel.py
    PRIMARY KEY (language, record)
) WITHOUT ROWID;

CREATE TABLE shelf (
    language INTEGER NOT NULL,
    category TEXT NOT NULL,  -- '' holds every record
    rank INTEGER NOT NULL,  -- A-Z, from 0
    place INTEGER NOT NULL,  -- in the mosaic, from 0
    record INTEGER NOT NULL,
    PRIMARY KEY (language, category, rank)
) WITHOUT ROWID;
CREATE UNIQUE INDEX shelf_place ON shelf (language, category, place);
CREATE UNIQUE INDEX shelf_record ON shelf (language, category, record);

CREATE TABLE letter (
    language INTEGER NOT NULL,
    category TEXT NOT NULL,
    first INTEGER NOT NULL,
    letter TEXT NOT NULL,
    PRIMARY KEY (language, category, first)
) WITHOUT ROWID;

CREATE TABLE page (
    language INTEGER NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    teaser TEXT NOT NULL,
    body TEXT NOT NULL,
    shown_language TEXT NOT NULL,
    PRIMARY KEY (language, slug)
) WITHOUT ROWID;
"""

DEFAULT_LANGUAGE_KEY = "default_language"
FORMAT_KEY = "format"
WAYS_KEY = "ways"
"""Set where the tables of db/explore are filled: editions of earlier versions have none."""

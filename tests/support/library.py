"""A source of as many records as one likes with words as a museum has them: compounds, common
words and rare ones, in German and English. Written without a workspace, 100,000 take a minute."""

from __future__ import annotations

import random

from db.records import Language
from db.source import Entry, Shelf, Source, Text

GERMAN = """
    Wissenschaft Nacht Museum Kunst Bau Archiv Zeche Hafen Labor Bühne Werk Turm Garten Stahl
    Kohle Region Stadt Universität Hochschule Forschung Energie Wasser Brücke Straße Theater
    Musik Orchester Geschichte Bergbau Technik Schule Bildung Netz Kultur Platz Halle Park Fluss
    Kanal Bahn Schiff Glas Licht Farbe Klang Raum Zeit Welt Mensch Arbeit Maschine Öl
"""
ENGLISH = """
    science night museum art building archive mine harbour laboratory stage works tower garden
    steel coal region city university college research energy water bridge road theatre music
    orchestra history mining technology school education network culture square hall park river
    canal railway ship glass light colour sound space time world people labour machine oil
"""
SMALL_GERMAN = "der die das und in für mit von ein eine aus auf im zur nach ist"
SMALL_ENGLISH = "the a and in for with of from on to at by is its as"
LINKS = ("", "", "s", "en")
COMPOUNDS = 20_000
FAMILIES = ("teal", "blue", "ember", "plum")


def library(count: int, seed: int = 1) -> Source:
    """``count`` records in four categories, all in German, nine of ten in English too."""
    chance = random.Random(seed)
    german, english = _compounds(chance), ENGLISH.title().split()
    entries = {
        number: Entry(
            slug=f"record-{number:06}",
            kind="institution",
            pinned=number == 0,
            position=None,
            family=None,
            town=f"{chance.choice(GERMAN)}stadt",
            place=None,
            texts=_texts(chance, german, english),
            categories=[number % len(FAMILIES)],
        )
        for number in range(count)
    }
    return Source(
        languages=[Language("de", "Deutsch"), Language("en", "English")],
        default="de",
        chains={"de": ("de", "en"), "en": ("en", "de")},
        shelves={
            n: Shelf(f"category-{n}", family, "bank", {"de": f"Bereich {n}", "en": f"Area {n}"})
            for n, family in enumerate(FAMILIES)
        },
        media={},
        recordings={},
        entries=entries,
        pages={},
    )


def _texts(chance: random.Random, german: list[str], english: list[str]) -> dict[str, Text]:
    texts = {"de": _text(chance, SMALL_GERMAN.split(), german)}
    if chance.random() < 0.9:
        texts["en"] = _text(chance, SMALL_ENGLISH.split(), english)
    return texts


def _text(chance: random.Random, small: list[str], nouns: list[str]) -> Text:
    def line(length: int) -> str:
        return " ".join(
            chance.choice(small) if chance.random() < 0.4 else _one_of(nouns, chance)
            for _ in range(length)
        )

    title = f"{_one_of(nouns, chance)} {_one_of(nouns, chance)}"
    return Text(title, line(6), line(18), "\n\n".join(line(25) for _ in range(2)))


def _compounds(chance: random.Random) -> list[str]:
    """Nouns alone and joined; the first are the most common."""
    nouns = GERMAN.split()
    joined = {
        chance.choice(nouns) + "".join(chance.choice(LINKS) + p.lower() for p in parts)
        for _ in range(COMPOUNDS)
        for parts in [chance.sample(nouns, chance.choice((1, 1, 2)))]
    }
    return [*nouns, *sorted(joined)]


def _one_of(words: list[str], chance: random.Random) -> str:
    """Few words make up most of a text, as everywhere."""
    return words[int(len(words) * chance.random() ** 4)]

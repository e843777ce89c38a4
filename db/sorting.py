"""A-Z as a visitor expects it: by language, blind to case, accents and leading punctuation."""

from __future__ import annotations

import unicodedata

from db.explore.folding import without_marks

NO_LETTER = "#"
ALPHABETS = {
    "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
"""Languages whose accented letters are letters of their own. German is not among them: in a list
of names ä stands with a (DIN 5007-1)."""
SCRIPTS = {"ar": "ARABIC", "uk": "CYRILLIC"}
"""Languages whose letters are not Latin, and what the Unicode names of these letters begin with.
They stand before names in other letters: readers look there first."""
RANK_BASE = 0xE000
"""Alphabet places become private-use characters, which no title contains and which sort above
the digits and spaces between words."""


def sort_key(text: str, language: str) -> tuple[bool, bool, str]:
    """Comparable key of a title; titles without a first letter come last."""
    folded = _fold(text, language)
    return not _starts_with_letter(folded), _foreign(folded, language), _ranked(folded, language)


def index_letter(text: str, language: str) -> str:
    """Letter a title stands under in ``language``, upper case; ``#`` when it has none."""
    folded = _fold(text, language)
    if not _starts_with_letter(folded):
        return NO_LETTER
    if _base(language) == "tr" and folded[0] == "i":
        return "İ"
    return folded[0].upper()[:1]


def _base(language: str) -> str:
    return language.split("-", 1)[0].lower()


def _starts_with_letter(folded: str) -> bool:
    return folded[:1].isalpha()


def _foreign(folded: str, language: str) -> bool:
    script = SCRIPTS.get(_base(language), "")
    return not unicodedata.name(folded[:1] or " ", "").startswith(script)


def _fold(text: str, language: str) -> str:
    if _base(language) == "tr":
        text = text.replace("I", "ı").replace("İ", "i")
    own = ALPHABETS.get(_base(language), "")
    folded = unicodedata.normalize("NFC", text).casefold()
    kept = [character if character in own else _bare(character) for character in folded]
    return "".join(kept).lstrip(" '\"«»‹›„“”‚‘’([{-–—.…*_/&")


def _bare(character: str) -> str:
    if "а" <= character <= "ӿ":  # Cyrillic й and ё are letters, not accented и and е.
        return character
    return without_marks(character)


def _ranked(folded: str, language: str) -> str:
    alphabet = ALPHABETS.get(_base(language))
    if alphabet is None:
        return folded
    places = {letter: chr(RANK_BASE + place) for place, letter in enumerate(alphabet)}
    return "".join(places.get(character, character) for character in folded)

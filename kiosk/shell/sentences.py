"""Where one sentence ends and the next begins, and how a sentence is handed to a voice."""

from __future__ import annotations

import re

# What may close a sentence, with the quotation marks and brackets that belong to it.
END = re.compile(r"[.!?…؟۔。！？]+[\"'”“’‘»«›‹)\]]*(?=\s|$)\s*|\n\s*")

# Before whose full stop nothing ends. Single letters ("z. B.", "د.") need no list.
SHORT = {
    "de": {
        *("bspw", "bzw", "ca", "chr", "dipl", "dr", "einschl", "etc", "evtl", "ggf", "hl", "inkl"),
        *("jh", "jhd", "mio", "mrd", "mr", "prof", "sog", "st", "str", "tel", "usw", "vgl"),
    },
    "en": {
        *("al", "approx", "ca", "dr", "e.g", "etc", "fig", "i.e", "jr", "mr", "mrs", "ms"),
        *("prof", "sr", "st", "vs"),
    },
    "tr": {"bkz", "cad", "doç", "dr", "mah", "örn", "prof", "sok", "vb", "vs", "yy", "yrd"},
    "uk": {
        *("акад", "бл", "буд", "вул", "грн", "див", "доц", "ім", "кв", "млн", "млрд", "напр"),
        *("обл", "пл", "просп", "проф", "рр", "св", "ст", "тис", "тов", "ін"),
    },
    "ar": {"أ.د"},
}
# Words that are short only before a number.
NUMBERED = {"no", "nr"}
# A number with a full stop is an ordinal there, when it is short: "1. Mai", "20. yüzyıl".
ORDINALS = {"de", "tr"}
LAST_WORD = re.compile(r"[^\s(\[„“\"'«»]+$")


def sentences(text: str, tag: str) -> list[str]:
    """The text in pieces of a sentence each; joined they are the text."""
    base = tag.split("-", maxsplit=1)[0]
    found: list[str] = []
    begin = 0
    for end in END.finditer(text):
        if "\n" in end[0] or not _goes_on(text, end, base):
            found.append(text[begin : end.end()])
            begin = end.end()
    if begin < len(text):
        found.append(text[begin:])
    return found


def _goes_on(text: str, end: re.Match[str], base: str) -> bool:
    """It looks like an end, and is none."""
    after = text[end.end() : end.end() + 1]
    if after.islower():
        return True
    if end[0].rstrip() != ".":
        return False
    last = LAST_WORD.search(text, 0, end.start())
    word = last[0] if last else ""
    if word.isdecimal():
        return base in ORDINALS and len(word) <= 2
    if word.lower() in NUMBERED:
        return after.isdecimal()
    return (len(word.lstrip("ال")) == 1 and word.isalpha()) or word.lower() in SHORT.get(base, ())


# Signs for the eye alone: soft hyphens, and those that tell which way letters run.
SILENT = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069"))
WITHIN_WORD = re.compile(r"(?<=\w)[·‧•](?=\w)")
BETWEEN = re.compile(r"\s[·‧•|]\s")


def spoken(text: str) -> str:
    """As a voice wants it: without what is only for the eye."""
    words = WITHIN_WORD.sub("", text.translate(SILENT))
    return " ".join(BETWEEN.sub(", ", words).split())

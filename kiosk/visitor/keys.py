"""The keys of the keyboard on the screen, by language."""

from __future__ import annotations

LETTERS = {
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "tr": ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"),
    "uk": ("йцукенгшщзхї", "фівапролджє", "ґячсмитьбю"),
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ"),
}
"""Three rows, as they lie on the keyboards of the language; the search needs no capitals."""
DIGITS = ("1234567890", "-/&.,:", "()'+")
DIGITS_LAYOUT = "123"


def layout_of(language: str) -> str:
    """The layout a reader of this language types on; a language without one of its own types on
    the English one."""
    base = language.split("-", maxsplit=1)[0]
    return base if base in LETTERS else "en"


def rows_of(layout: str) -> tuple[list[str], ...]:
    """Three rows of keys."""
    return tuple(list(row) for row in LETTERS.get(layout, DIGITS))


def layouts_for(languages: list[str]) -> list[str]:
    """The different layouts of these languages, in their order."""
    return list(dict.fromkeys(layout_of(language) for language in languages))

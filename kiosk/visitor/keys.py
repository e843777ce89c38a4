"""What our keyboard on the screen has on its keys: one layout a language, lower case only, since
the search is blind to case. Letters lie as people know them from their keyboards at home; Arabic
too runs from the left, its letters are typed in the order in which they are spoken."""

from __future__ import annotations

from typing import NamedTuple


class Layout(NamedTuple):
    tag: str
    """Language, without region and variety."""
    lines: tuple[str, ...]
    """Keys from the top, separated by spaces."""


LAYOUTS = {
    layout.tag: layout
    for layout in (
        Layout("de", ("q w e r t z u i o p ü", "a s d f g h j k l ö ä", "y x c v b n m ß")),
        Layout("en", ("q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m")),
        Layout("tr", ("q w e r t y u ı o p ğ ü", "a s d f g h j k l ş i", "z x c v b n m ö ç")),
        Layout("uk", ("й ц у к е н г ш щ з х ї", "ф і в а п р о л д ж є", "я ч с м и т ь б ю ґ")),
        Layout("ar", ("ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط", "ئ ء ؤ ر ى ة و ز ظ ذ")),
    )
}
DIGITS = Layout("", ("1 2 3 4 5", "6 7 8 9 0", "- & ."))
COMMON = "en"
"""For languages without a layout of their own."""


def layout_of(language: str) -> str:
    """The layout's tag for a language such as ``de-simple``."""
    base = language.split("-", 1)[0].lower()
    return base if base in LAYOUTS else COMMON


def layouts_for(languages: list[str]) -> list[str]:
    """The layouts that visitors may switch between, in the order of the languages on offer."""
    return list(dict.fromkeys(layout_of(language) for language in languages))


def after(layout: str, offered: list[str]) -> str:
    """The next layout; the first one follows the last."""
    if layout not in offered:
        return offered[0]
    return offered[(offered.index(layout) + 1) % len(offered)]
